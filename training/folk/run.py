"""One training run of an autoencoder: seeded, resumable, stopping early, with its curves.

A run is a folder: `config.json`, `checkpoint.npz` (everything needed to go on), `curves.csv`,
`curves.svg` and `weights.npz` (the weights that did best on the valid part).
"""

from __future__ import annotations

import csv
import math
import time
from pathlib import Path
from typing import Any, Final

import keras
import numpy as np
from keras import ops
from numpy.typing import NDArray

from models.errors import InputError
from training.corpus import Corpus
from training.curves import draw_curves
from training.families import Report
from training.folk.config import Config
from training.folk.networks import Autoencoder, divergence, surprise
from training.folk.windows import CELLS, HOP_BARS, STEPS, Cells, Tokens, batches, cut_windows, draw

CHECKPOINT: Final = "checkpoint.npz"
WEIGHTS: Final = "weights.npz"
CURVES: Final = ("epoch", "train_bits", "valid_bits", "seconds")
BITS: Final = 1 / math.log(2)
ROWS: Final = 64  # of a batch that is only measured


class Run:
    """The state of one run between epochs; `epoch` is how many are done, `rows` their curves."""

    def __init__(self, config: Config, folder: Path) -> None:
        keras.utils.set_random_seed(config.seed)
        self.config, self.folder = config, folder
        self.model = build(config)
        self.optimizer = keras.optimizers.Adam(config.learning_rate)
        self.model.compile(optimizer=self.optimizer, loss=surprise, jit_compile=False)
        self.optimizer.build(self.model.trainable_variables)
        self.epoch = 0
        self.best = math.inf
        self.rows: list[list[float]] = []

    @property
    def _variables(self) -> list[Any]:
        return [*self.model.variables, *self.optimizer.variables]

    @property
    def is_done(self) -> bool:
        """Whether all epochs are done, or the last `patience` of them brought nothing."""
        best = min(self.rows, key=lambda row: row[2])[0] if self.rows else 0
        return self.epoch >= min(self.config.epochs, best + self.config.patience)

    def save(self) -> None:
        """Write the checkpoint; a kill while writing leaves the last one whole."""
        arrays = {f"variable_{i}": value for i, value in enumerate(_values(self._variables))}
        _write(self.folder / CHECKPOINT, rows=np.array(self.rows), **arrays)

    def resume(self) -> bool:
        """Go on from the checkpoint of the folder; say whether there was one."""
        path = self.folder / CHECKPOINT
        if not path.is_file():
            return False
        with np.load(path) as saved:
            for i, variable in enumerate(self._variables):
                variable.assign(saved[f"variable_{i}"])
            self.rows = saved["rows"].tolist()
        self.epoch = int(self.rows[-1][0])
        self.best = min(row[2] for row in self.rows)
        return True

    def train_epoch(self, tokens: Tokens) -> float:
        """Train on every window once; return the mean loss in bits per 16th step."""
        random = np.random.default_rng([self.config.seed, self.epoch])
        total = 0.0
        count = max(1, len(tokens) // self.config.rows)
        for place, cells in enumerate(
            batches(tokens, self.config.rows, self.config.semitones, random)
        ):
            self.optimizer.learning_rate = self._rate(self.epoch + place / count)
            total += float(self.model.train_on_batch(cells, cells)) * len(cells)
            self.model.reset_metrics()
        self.epoch += 1
        return total / len(tokens) * BITS

    def _rate(self, epochs_done: float) -> float:
        part = min(1.0, epochs_done / self.config.epochs)
        return self.config.learning_rate * (0.01 + 0.99 * (0.5 + 0.5 * math.cos(math.pi * part)))


def build(config: Config) -> Autoencoder:
    """Return the network of a configuration, its variables made."""
    model = Autoencoder(config.shape, config.latents, config.variational, config.kl_weight)
    model(np.zeros((1, *CELLS), np.float32))
    return model


def load_weights(model: keras.Model, folder: Path) -> None:
    """Give a network the best weights of a run. Raises `FileNotFoundError` without them."""
    with np.load(folder / WEIGHTS) as saved:
        for i, variable in enumerate(model.weights):
            variable.assign(saved[f"weight_{i}"])


def train(config: Config, corpus: Corpus, folder: Path, report: Report = print) -> Path:
    """Run or go on with a run in `folder`; return the path of its best weights.

    Raises `InputError` when the folder holds a run of another configuration, or the train or valid
    part of the corpus has no sixteen bars of 4/4.
    """
    folder.mkdir(parents=True, exist_ok=True)
    _claim(config, folder)
    run = Run(config, folder)
    if run.resume():
        report(f"going on after epoch {run.epoch} of {config.epochs}")
    tokens, valid = windows_of(corpus, "train"), draw(windows_of(corpus, "valid"))
    report(
        f"{config.network}: {run.model.count_params():,} weights; {len(tokens):,} windows to train"
        f" on, {len(valid):,} to choose on"
    )
    while not run.is_done:
        _one_epoch(run, tokens, valid, report)
    return folder / WEIGHTS


def windows_of(corpus: Corpus, part: str) -> Tokens:
    """Return the windows of one part of a corpus. Raises `InputError` when it has none."""
    tokens = cut_windows(corpus.part(part), HOP_BARS[part])
    if not len(tokens):
        raise InputError(
            f"corpus '{corpus.name}' has no {STEPS // 16} bars of 4/4 in its {part} part"
        )
    return tokens


def measure(model: Autoencoder, cells: Cells) -> float:
    """Return what is trained for, without noise, in bits per 16th step."""
    losses = []
    for start in range(0, len(cells), ROWS):
        some = cells[start : start + ROWS]
        mean, log_variance = model.place(some)
        loss = surprise(some, model.decoder(mean))
        if model.variational:
            loss += model.kl_weight * divergence(mean, log_variance) / STEPS
        losses.append(ops.convert_to_numpy(loss))
    return float(np.concatenate(losses).mean()) * BITS


def _one_epoch(run: Run, tokens: Tokens, valid: Cells, report: Report) -> None:
    began = time.monotonic()
    bits = run.train_epoch(tokens)
    valid_bits = measure(run.model, valid)
    seconds = time.monotonic() - began
    run.rows.append([run.epoch, bits, valid_bits, seconds])
    if valid_bits < run.best:
        run.best = valid_bits
        weights = {f"weight_{i}": value for i, value in enumerate(_values(run.model.weights))}
        _write(run.folder / WEIGHTS, **weights)
    run.save()
    _write_curves(run.folder, run.rows)
    left = seconds * (run.config.epochs - run.epoch) / 60
    report(
        f"epoch {run.epoch}/{run.config.epochs}: train {bits:.3f} bits a step, valid"
        f" {valid_bits:.3f}, {seconds:.0f} s, at most {left:.0f} min left"
    )


def _claim(config: Config, folder: Path) -> None:
    path = folder / "config.json"
    if path.is_file() and Config.from_json(path.read_text(encoding="utf-8")) != config:
        raise InputError(
            f"{folder.name} holds a run of another configuration; give another folder or remove it"
        )
    path.write_text(config.to_json(), encoding="utf-8")


def _values(variables: list[Any]) -> list[NDArray[Any]]:
    return [np.asarray(variable) for variable in variables]


def _write(path: Path, **arrays: NDArray[Any]) -> None:
    partial = path.with_suffix(".partial.npz")
    np.savez(partial, allow_pickle=False, **arrays)
    partial.replace(path)


def _write_curves(folder: Path, rows: list[list[float]]) -> None:
    with (folder / "curves.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(CURVES)
        writer.writerows([[int(row[0]), *(f"{value:.5f}" for value in row[1:])] for row in rows])
    draw_curves(rows, folder / "curves.svg")
