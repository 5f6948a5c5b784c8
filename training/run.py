"""What every training run does: seeded, resumable, with its curves and its best weights.

A run is a folder: `config.json`, `checkpoint.npz` (everything needed to go on), `curves.csv`,
`curves.svg`, `weights.npz` (the weights that did best on the valid part), and `samples/` (what the
weights after each epoch play: `training.samples`).
"""

from __future__ import annotations

import contextlib
import csv
import math
import time
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Final, Generic, Protocol, TypeVar

import keras
import numpy as np
from numpy.typing import NDArray

from models.errors import InputError
from models.note import Note
from training.claim import alone_in
from training.cluster import task
from training.config import RunConfig, claim
from training.curves import draw_curves
from training.loops import Values, assign, numbered, values_of
from training.precision import WHOLE, computing_in
from training.samples import write_sample
from training.spreading import strategy_for, together
from training.system import Report

CHECKPOINT: Final = "checkpoint.npz"
WEIGHTS: Final = "weights.npz"


class Learner(Protocol):
    """What a run trains: any number of networks, each with its optimiser (`training.loops`)."""

    told: Callable[[float, float], object]

    @property
    def variables(self) -> Sequence[Any]:
        """The variables of all networks and optimisers."""

    def weights(self) -> Values:
        """Return the weights that are kept when they are the best."""

    def state(self) -> dict[str, NDArray[Any]]:
        """Return what the checkpoint needs beside the variables."""

    def restore(self, saved: Mapping[str, NDArray[Any]]) -> None:
        """Take back what `state` gave."""


Kind = TypeVar("Kind", bound=Learner)


@dataclass(frozen=True)
class Scale:
    """How a run writes what it learns from and what it is chosen by: the names of both `columns`,
    their `units`, and what the curves' `axis` says.
    """

    columns: tuple[str, str] = ("train_bits", "valid_bits")
    units: tuple[str, str] = ("bits", "bits")
    axis: str = "bits per step"


@dataclass(frozen=True)
class Valid:
    """What an epoch came to on the valid part: `bits` a step, of which the least is the best.

    A run with another `Scale` is chosen by another figure. `figures` are others for the curves, as
    the run's `figures` name them; `told` tells them.
    """

    bits: float
    figures: tuple[float, ...] = ()
    told: str = ""


class Run(Generic[Kind]):
    """The state of one run between epochs; `epoch` is how many are done, `rows` their curves.

    The folder is claimed, the seed set, and only then the learner made. Where its steps are those
    of `Supervised`, the run `spreads`: over devices, and over the workers of TF_CONFIG, of which
    the chief alone writes; and it trains in other precisions. Raises `InputError` when the folder
    holds a run of another configuration, or the run is to spread and does not.
    """

    def __init__(
        self,
        config: RunConfig,
        folder: Path,
        make: Callable[[], Kind],
        figures: Sequence[str] = (),
        scale: Scale | None = None,
        spreads: bool = False,
    ) -> None:
        if config.precision != WHOLE and not spreads:
            raise InputError(
                f"--set precision: this model trains in {WHOLE} only, got {config.precision!r}"
            )
        self.config, self.folder, self.figures = config, folder, figures
        self.scale, self.is_chief = scale or Scale(), task().is_chief
        with strategy_for(spreads).scope(), computing_in(config.precision):
            if self.is_chief:
                claim(config, folder)
            keras.utils.set_random_seed(config.seed)
            self.learner = make()
        if not self.is_chief:  # The chief has claimed it: variables are made by all together.
            claim(config, folder)
        self.epoch = 0
        self.best = math.inf
        self.rows: list[list[float]] = []

    @property
    def is_done(self) -> bool:
        """Whether all epochs are done, or the last `patience` of them brought nothing."""
        best = min(self.rows, key=lambda row: row[2])[0] if self.rows else 0
        patience = self.config.patience or math.inf
        return self.epoch >= min(self.config.epochs, best + patience)

    def resume(self, report: Report) -> bool:
        """Go on from the checkpoint of the folder, and report so; say whether there was one."""
        path = self.folder / CHECKPOINT
        if not path.is_file():
            return False
        variables = self.learner.variables
        with _opened(path) as saved:
            assign(variables, [saved[f"variable_{i}"] for i in range(len(variables))])
            self.rows = saved["rows"].tolist()
            self.learner.restore(saved)
        self.epoch = int(self.rows[-1][0])
        self.best = min(row[2] for row in self.rows)
        report(f"going on after epoch {self.epoch} of {self.config.epochs}")
        return True

    def go_on(
        self,
        train_epoch: Callable[[int], float],
        measure: Callable[[], Valid],
        report: Report,
        play: Callable[[], Sequence[Note]] | None = None,
    ) -> None:
        """Train to the end.

        `train_epoch` takes how many epochs are done, and returns the mean loss in bits a step, or
        in what the run's scale says. `play` returns what the weights that just came about play,
        always from the same dice, where a network can be played; when it fails that is one line.
        Raises `InputError` when another process trains in the same folder.
        """
        with together(), alone_in(self.folder) if self.is_chief else contextlib.nullcontext():
            while not self.is_done:
                began = time.monotonic()
                self.learner.told = partial(self._tell, report, began)
                bits = train_epoch(self.epoch)
                self.epoch += 1
                report(self._keep(bits, measure(), began))
                if play is not None and self._has_samples:
                    self._sample(play, report)

    @property
    def _has_samples(self) -> bool:
        """Whether the weights play: in half precision a step would mix it with whole states."""
        return self.is_chief and self.config.precision == WHOLE

    def _sample(self, play: Callable[[], Sequence[Note]], report: Report) -> None:
        try:
            write_sample(play(), self.folder, self.epoch)
        except Exception as error:  # noqa: BLE001 (a sample must not end a run)
            report(f"no sample of epoch {self.epoch}: {type(error).__name__}: {_line(error)}")

    def _tell(self, report: Report, began: float, part: float, bits: float) -> None:
        """Say in a line how far an epoch is."""
        left = (time.monotonic() - began) * (1 - part) / part / 60
        report(
            f"epoch {self.epoch + 1}/{self.config.epochs}: {part:.0%},"
            f" {bits:.4f} {self.scale.units[0]} so far, about {left:.0f} min left of it"
        )

    def _keep(self, bits: float, valid: Valid, began: float) -> str:
        """Write what the epoch came to, and its weights if they are the best; say it in a line."""
        seconds = time.monotonic() - began
        self.rows.append([self.epoch, bits, valid.bits, *valid.figures, seconds])
        if self.is_chief:
            self._write(is_best=valid.bits < self.best)
        self.best = min(self.best, valid.bits)
        left = seconds * (self.config.epochs - self.epoch) / 60
        learned, chosen = self.scale.units
        return (
            f"epoch {self.epoch}/{self.config.epochs}: train {bits:.4f} {learned},"
            f" valid {valid.bits:.4f} {chosen}{valid.told}, {seconds:.0f} s,"
            f" about {left:.0f} min left"
        )

    def _write(self, is_best: bool) -> None:
        if is_best:
            _write(self.folder / WEIGHTS, **numbered("weight", self.learner.weights()))
        self._save()
        self._write_curves()

    def _save(self) -> None:
        """Write the checkpoint; a kill while writing leaves the last one whole."""
        arrays = numbered("variable", values_of(self.learner.variables)) | self.learner.state()
        _write(self.folder / CHECKPOINT, rows=np.array(self.rows), **arrays)

    def _write_curves(self) -> None:
        with (self.folder / "curves.csv").open("w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file)
            writer.writerow(("epoch", *self.scale.columns, *self.figures, "seconds"))
            for epoch, *figures in self.rows:
                writer.writerow([int(epoch), *(f"{value:.5f}" for value in figures)])
        draw_curves(self.rows, self.folder / "curves.svg", self.scale.axis)


def best_weights(folder: Path) -> Values:
    """Return the best weights of a run. Raises `InputError` when it has none yet."""
    path = folder / WEIGHTS
    if not path.is_file():
        raise InputError(
            f"{folder} has no {WEIGHTS}: a run must have come through its first epoch;"
            " give its train command again"
        )
    with _opened(path) as saved:
        return [saved[f"weight_{i}"] for i in range(len(saved))]


def _line(error: Exception) -> str:
    return str(error).partition("\n")[0]


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[Mapping[str, NDArray[Any]]]:
    """Open a file of arrays. Raises `InputError` where it is damaged, or not of this network."""
    try:
        with path.open("rb") as file, np.load(file) as saved:
            yield saved
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile, zlib.error) as error:
        raise InputError(
            f"{path} is damaged, or of another network: {error}; remove it to begin anew"
        ) from error


def _write(path: Path, **arrays: NDArray[Any]) -> None:
    partial = path.with_suffix(".partial.npz")
    np.savez(partial, allow_pickle=False, **arrays)
    partial.replace(path)
