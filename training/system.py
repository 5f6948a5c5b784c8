"""What a system is, and the table of those that `antiphon train`, `evaluate` and `export` know.

A system is a folder in `training/systems/`, readable by itself:

- `config.py`: what a run is made with, every choice in one record;
- `networks.py`: its networks in Keras;
- `system.py`: the recipe, from corpus to loss to file, with the functions of `Recipe`;
- `figures.py`: what is measured of its files, with the functions of `Figures`; no TensorFlow.

The last two are imported when a command first needs them, since recipes import TensorFlow.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import ModuleType
from typing import Any, Final, Protocol, cast

from models.errors import InputError
from training.config import Kind, with_settings
from training.corpora.score import Corpus
from training.judge.table import Row, Table

# The folder of each model's system.
SYSTEMS: Final[Mapping[str, str]] = {
    "melody-lstm": "melody_lstm",
    "morph": "morph",
    "folk-ae": "folk",
    "folk-vae": "folk",
    "chord-lstm": "chord_lstm",
    "roll-lstm": "roll_lstm",
    "roll-seq2seq": "roll_seq2seq",
    "seq2seq-lstm": "seq2seq_lstm",
    "wavenet": "wavenet",
    "melody-gan": "melody_gan",
    "roll-dcgan": "roll_gan",
    "roll-wgan-gp": "roll_gan",
    "note-gan": "note_gan",
    "hilbert-restorer": "hilbert",
}
Report = Callable[[str], None]


@dataclass(frozen=True)
class Training:
    """What `train` asks for. `None` leaves a choice to the system.

    `model` names the model, `source` and `split` the corpus as the run's configuration keeps it;
    `warm_start` is the folder of a run whose weights to begin with; `settings` are others of the
    run's configuration, by name, and `fingerprint` is that of the corpus.
    """

    model: str
    source: str
    split: str | None
    folder: Path
    seed: int
    epochs: int | None = None
    network: str | None = None
    warm_start: Path | None = None
    settings: Mapping[str, str] = field(default_factory=dict)
    fingerprint: str = ""

    def configured(self, config: Kind) -> Kind:
        """Return a configuration as it is asked for. Raises `InputError` for a wrong setting."""
        given: dict[str, Any] = {"corpus": self.source, "split": self.split, "seed": self.seed}
        given |= {"epochs": self.epochs} if self.epochs else {}
        config = replace(config, fingerprint=self.fingerprint, **given)
        return with_settings(config, self.settings)

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


class Recipe(Protocol):
    """How a system is trained. Each function raises `AntiphonError` for what a user can mend."""

    def train(self, asked: Training, corpus: Corpus, report: Report) -> None:
        """Run or go on with a run in `asked.folder`."""

    def export(self, asked: Exporting, corpus: Corpus) -> float:
        """Write a run's best weights; return the largest difference from Keras."""


class Figures(Protocol):
    """What is measured of a system's files, and how each figure is written."""

    ROWS: Sequence[Row]

    def evaluate(self, file: Path, corpus: Corpus | None, beside: Sequence[Path]) -> Table:
        """Return the figures of a model file and of those beside it, by model and key of `ROWS`.

        Without a corpus these are the figures that the card carries. Raises `AntiphonError`.
        """


def recipe(model: str) -> Recipe:
    """Return the recipe of a model, imported. Raises `KeyError` for a model that is not known."""
    return cast(Recipe, _module(model, "system"))


def figures(model: str) -> Figures:
    """Return the figures of a model, imported. Raises `KeyError` for one that is not known."""
    return cast(Figures, _module(model, "figures"))


def _module(model: str, name: str) -> ModuleType:
    return importlib.import_module(f"training.systems.{SYSTEMS[model]}.{name}")
