"""What every training run does: seeded, resumable, with its curves and its best weights.

A run is a folder: `config.json`, `checkpoint.npz` (everything needed to go on), `curves.csv`,
`curves.svg` and `weights.npz` (the weights that did best on the valid part).
"""

from __future__ import annotations

import csv
import math
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar, Final

import keras
import numpy as np
from numpy.typing import NDArray

from models.errors import InputError
from training.curves import draw_curves
from training.families import Report
from training.run_config import RunConfig

CHECKPOINT: Final = "checkpoint.npz"
WEIGHTS: Final = "weights.npz"
BITS: Final = 1 / math.log(2)
Values = list[NDArray[Any]]


@dataclass(frozen=True)
class Valid:
    """What an epoch came to on the valid part: `bits` a step, of which the least is the best.

    `figures` are others for the curves, as the run's `figures` name them; `told` tells them.
    """

    bits: float
    figures: tuple[float, ...] = ()
    told: str = ""


class Run(ABC):
    """The state of one run between epochs; `epoch` is how many are done, `rows` their curves."""

    config: RunConfig
    figures: ClassVar[tuple[str, ...]] = ()

    def __init__(self, config: RunConfig, folder: Path) -> None:
        keras.utils.set_random_seed(config.seed)
        self.config, self.folder = config, folder
        self.model = self._build()
        self.optimizer = self.model.optimizer
        self.optimizer.build(self.model.trainable_variables)
        self.epoch = 0
        self.best = math.inf
        self.rows: list[list[float]] = []

    @abstractmethod
    def _build(self) -> keras.Model:
        """Return the network, its variables made, compiled."""

    @property
    def is_done(self) -> bool:
        """Whether there is no epoch left to train."""
        return self.epoch >= self.config.epochs

    @property
    def _variables(self) -> list[Any]:
        return [*self.model.variables, *self.optimizer.variables]

    def _weights(self) -> Values:
        """Return the weights that are measured, and kept when they are the best."""
        return values_of(self.model.weights)

    def _state(self) -> dict[str, NDArray[Any]]:
        """Return what the checkpoint needs beside the variables and the curves."""
        return {}

    def _restore(self, saved: Mapping[str, NDArray[Any]]) -> None:  # noqa: B027 (may be nothing)
        """Take back what `_state` gave."""

    def save(self) -> None:
        """Write the checkpoint; a kill while writing leaves the last one whole."""
        arrays = _numbered("variable", values_of(self._variables)) | self._state()
        _write(self.folder / CHECKPOINT, rows=np.array(self.rows), **arrays)

    def resume(self, report: Report) -> bool:
        """Go on from the checkpoint of the folder, and report so; say whether there was one."""
        path = self.folder / CHECKPOINT
        if not path.is_file():
            return False
        with np.load(path) as saved:
            assign(self._variables, [saved[f"variable_{i}"] for i in range(len(self._variables))])
            self.rows = saved["rows"].tolist()
            self._restore(saved)
        self.epoch = int(self.rows[-1][0])
        self.best = min(row[2] for row in self.rows)
        report(f"going on after epoch {self.epoch} of {self.config.epochs}")
        return True

    def go_on(
        self, train_epoch: Callable[[], float], measure: Callable[[], Valid], report: Report
    ) -> None:
        """Train to the end. `train_epoch` returns the mean loss in bits a step, and counts up."""
        while not self.is_done:
            began = time.monotonic()
            bits, valid = train_epoch(), measure()
            report(self._keep(bits, valid, time.monotonic() - began))

    def _keep(self, bits: float, valid: Valid, seconds: float) -> str:
        """Write what the epoch came to, and its weights if they are the best; say it in a line."""
        self.rows.append([self.epoch, bits, valid.bits, *valid.figures, seconds])
        if valid.bits < self.best:
            self.best = valid.bits
            _write(self.folder / WEIGHTS, **_numbered("weight", self._weights()))
        self.save()
        self._write_curves()
        left = seconds * (self.config.epochs - self.epoch) / 60
        return (
            f"epoch {self.epoch}/{self.config.epochs}: train {bits:.4f} bits,"
            f" valid {valid.bits:.4f} bits{valid.told}, {seconds:.0f} s, about {left:.0f} min left"
        )

    def _write_curves(self) -> None:
        with (self.folder / "curves.csv").open("w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file)
            writer.writerow(("epoch", "train_bits", "valid_bits", *self.figures, "seconds"))
            for epoch, *figures in self.rows:
                writer.writerow([int(epoch), *(f"{value:.5f}" for value in figures)])
        draw_curves(self.rows, self.folder / "curves.svg")


def cosine(part: float) -> float:
    """Return the share of the learning rate after a part of the epochs: from 1 down to 0.01."""
    return 0.01 + 0.99 * (0.5 + 0.5 * math.cos(math.pi * min(1.0, part)))


def best_weights(folder: Path) -> Values:
    """Return the best weights of a run. Raises `InputError` when it has none yet."""
    path = folder / WEIGHTS
    if not path.is_file():
        raise InputError(
            f"{folder} has no {WEIGHTS}: a run must have come through its first epoch;"
            " give its train command again"
        )
    with np.load(path) as saved:
        return [saved[f"weight_{i}"] for i in range(len(saved.files))]


def assign(variables: Sequence[Any], values: Values) -> None:
    """Assign values to Keras's variables in their order."""
    for variable, value in zip(variables, values, strict=True):
        variable.assign(value)


def values_of(variables: Sequence[Any]) -> Values:
    """Return copies of the values of Keras's variables in their order."""
    return [np.asarray(variable).copy() for variable in variables]


def _numbered(name: str, values: Values) -> dict[str, NDArray[Any]]:
    return {f"{name}_{i}": value for i, value in enumerate(values)}


def _write(path: Path, **arrays: NDArray[Any]) -> None:
    partial = path.with_suffix(".partial.npz")
    np.savez(partial, allow_pickle=False, **arrays)
    partial.replace(path)
