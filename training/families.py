"""The families of models that `antiphon train`, `evaluate` and `export` know, by model name.

A family is a module with the functions of `Family`; it is imported when a command first needs it,
since most of them import TensorFlow.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Protocol, cast

from models.errors import InputError
from training.corpora.score import Corpus
from training.table import Row, Table

FAMILIES: Final[Mapping[str, str]] = {
    "melody-lstm": "training.melody",
    "morph": "training.morph.family",
    "folk-ae": "training.folk.family",
    "folk-vae": "training.folk.family",
}
Report = Callable[[str], None]


@dataclass(frozen=True)
class Training:
    """What `train` asks for. `None` leaves a choice to the family.

    `model` names the model, `source` and `split` the corpus as the run's configuration keeps it;
    `warm_start` is the folder of a run whose weights to begin with.
    """

    model: str
    source: str
    split: str | None
    folder: Path
    seed: int
    epochs: int | None = None
    network: str | None = None
    warm_start: Path | None = None

    def choices(self) -> dict[str, Any]:
        """Return the fields that it gives a run's configuration."""
        given = {"corpus": self.source, "split": self.split, "seed": self.seed}
        return given | ({"epochs": self.epochs} if self.epochs else {})

    def network_of(self, networks: Sequence[str]) -> str:
        """Return its network, else the first. Raises `InputError` for one that is not known."""
        network = self.network or networks[0]
        if network not in networks:
            raise InputError(f"--network must be one of {', '.join(networks)}, got {network!r}")
        return network

    def refuse_warm_start(self) -> None:
        """Raise `InputError` when it asks for weights to begin with."""
        if self.warm_start is not None:
            raise InputError(f"'{self.model}' starts from nothing: --warm-start has no use")


@dataclass(frozen=True)
class Exporting:
    """What `export` asks for: the run's `folder` to `path`; `trained` is the date for the card.

    `with_figures`: measure the file on the corpus's test part and write that into the card.
    """

    model: str
    folder: Path
    path: Path
    trained: str
    with_figures: bool


class Family(Protocol):
    """The functions of a family's module. Each raises `AntiphonError` for what a user can mend."""

    ROWS: Sequence[Row]

    def train(self, asked: Training, corpus: Corpus, report: Report) -> None:
        """Run or go on with a run in `asked.folder`."""

    def evaluate(self, file: Path, corpus: Corpus | None, beside: Sequence[Path]) -> Table:
        """Return the figures of a model file and of those beside it, by model and key of `ROWS`.

        Without a corpus these are the figures that the card carries.
        """

    def export(self, asked: Exporting, corpus: Corpus) -> float:
        """Write a run's best weights; return the largest difference from Keras."""


def family(model: str) -> Family:
    """Return the family of a model, imported. Raises `KeyError` for a model that is not known."""
    return cast(Family, importlib.import_module(FAMILIES[model]))
