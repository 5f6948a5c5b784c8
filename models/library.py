"""The shipped models: which there are, and where a name or a path leads."""

from __future__ import annotations

import json
from contextlib import suppress
from importlib import resources
from pathlib import Path
from typing import Any, Final

from models.card import Card
from models.errors import ModelError, shown
from models.metadata import read_card
from models.phrase import Decoder, Encoder
from models.runtime import StepModel

SUFFIX: Final = ".onnx"
# Of the names of encoders and restorers, which no voice can play.
UNPLAYED_SUFFIXES: Final = ("-encoder", "-restorer")


def zoo() -> Path:
    """Return the folder of the shipped models; each file is named after its card's `name`."""
    return Path(str(resources.files("models.zoo")))


def playable() -> tuple[str, ...]:
    """Name the models of the zoo that a voice can play; opens none of them."""
    return tuple(path.stem for path in _files(None) if not path.stem.endswith(UNPLAYED_SUFFIXES))


def available(folder: Path | None = None) -> list[tuple[Path, Card]]:
    """Return every model of a folder (the zoo) that has a card, with it, by file name."""
    found = []
    for path in _files(folder):
        card, _ = _card_or_problem(path)
        if card is not None:
            found.append((path, card))
    return found


def resolve(name_or_path: str, folder: Path | None = None) -> Path:
    """Return the file of a model of the zoo, by name, or of any other, by path.

    Opens nothing. Raises `ModelError`, naming the models there are, when there is no such file.
    """
    if name_or_path.endswith(SUFFIX):
        with suppress(OSError, RuntimeError):  # too long a name; the home of nobody
            path = Path(name_or_path).expanduser()
            if path.is_file():
                return path
    names = {path.stem: path for path in _files(folder)}
    if name_or_path not in names:
        there = ", ".join(name for name in names if not name.endswith(UNPLAYED_SUFFIXES))
        raise ModelError(
            f"no model is named '{shown(name_or_path)}'; give the path of an {SUFFIX} file"
            f" or one of: {there or 'none is installed'}"
        )
    return names[name_or_path]


def encoder_for(name: str, folder: Path | None = None) -> Path | None:
    """Return the file of the encoder whose card pairs with the model `name`; `None` without one."""
    for path, card in available(folder):
        if card.kind == "encoder" and card.pairs_with == name:
            return path
    return None


class Library:
    """Where the engine's models come from: the zoo, and any other file by its path."""

    def card(self, name: str) -> Card:
        """Read a model's card, opening nothing. Raises `ModelError`, for a restorer too."""
        card = read_card(resolve(name))
        if card.kind == "restorer":
            raise ModelError(f"no voice can play '{shown(name)}': {use_of(name)}")
        return card

    def open(self, name: str, rows: int) -> StepModel | Decoder:
        """Open a step model for so many rows, or a decoder. Raises `ModelError` for all else."""
        return open_model(resolve(name), rows)

    def encoder(self, name: str) -> Encoder | None:
        """Open the encoder that pairs with a model, if there is one. Raises `ModelError`."""
        found = encoder_of(name)
        return Encoder(found) if found else None


def open_model(path: Path, rows: int) -> StepModel | Decoder:
    """Open a file that can be played, a step model for so many rows. Raises `ModelError`."""
    kind = read_card(path).kind
    if kind == "restorer":
        raise ModelError(f"{path.name} plays nothing: {use_of(path.name)}")
    if kind == "encoder":
        raise ModelError(
            f"{path.name} is an encoder: it plays nothing; give the model it pairs with"
        )
    return StepModel(path, rows) if kind == "step" else Decoder(path)


def encoder_of(name: str) -> Path | None:
    """Return the file of the encoder that pairs with a model, if there is one.

    Raises `ModelError` where there is no such model.
    """
    path = resolve(name)
    return encoder_for(read_card(path).name, path.parent)


def use_of(restorer: str) -> str:
    """Say what a restorer, a name or a file, is there for, and by which command."""
    return f"it restyles sound: antiphon restyle IN.wav OUT.wav --model {restorer}"


def is_shipped(path: Path) -> bool:
    """Whether a file lies in the zoo: then it is known to be good."""
    return path.resolve().parent == zoo().resolve()


def as_rows(folder: Path | None = None) -> list[dict[str, Any]]:
    """Return each model of a folder as JSON data: its card, `file`, `bytes`, and `problem`.

    `problem` is `None`, or says why the file is of no use; then there is no card.
    """
    rows = []
    for path in _files(folder):
        card, problem = _card_or_problem(path)
        about = {"file": str(path), "bytes": path.stat().st_size, "problem": problem}
        rows.append((json.loads(card.to_json()) if card else {"name": path.stem}) | about)
    return rows


def _files(folder: Path | None) -> list[Path]:
    return sorted(path for path in (folder or zoo()).glob(f"*{SUFFIX}") if path.is_file())


def _card_or_problem(path: Path) -> tuple[Card | None, str | None]:
    try:
        return read_card(path), None
    except ModelError as error:
        return None, str(error)
