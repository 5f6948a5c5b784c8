"""One training run: seeded, resumable, with its curves; the best weights are an average.

A run is a folder: `config.json`, `checkpoint.npz` (everything needed to go on), `curves.csv`,
`curves.svg` and `weights.npz` (the averaged weights that did best on the valid part).
"""

from __future__ import annotations

import csv
import math
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final

import keras
import numpy as np
from numpy.typing import NDArray

from models.errors import InputError
from training.config import Config
from training.corpus import GRID, Corpus
from training.curves import draw_curves
from training.dataset import Batch, Stream, batches, cut_windows, last_symbol_batches, make_stream
from training.networks import build

CHECKPOINT: Final = "checkpoint.npz"
WEIGHTS: Final = "weights.npz"
CURVES: Final = ("epoch", "train_bits", "valid_bits", "valid_right", "seconds")
BITS: Final = 1 / math.log(2)
Report = Callable[[str], None]


class Run:
    """The state of one run between epochs; `epoch` is how many are done."""

    def __init__(self, config: Config, folder: Path) -> None:
        keras.utils.set_random_seed(config.seed)
        self.config, self.folder = config, folder
        self.model = self._build()
        self.optimizer = _optimizer(config)
        self.model.compile(
            optimizer=self.optimizer,
            loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
            jit_compile=False,
        )
        self.optimizer.build(self.model.trainable_variables)
        self.averages = [np.array(variable) for variable in self.model.trainable_variables]
        self.epoch = self.steps = 0
        self.best = math.inf
        self.rows: list[list[float]] = []

    def _build(self) -> keras.Model:
        return build(self.config.network, GRID.vocabulary, self.config.shape)

    @property
    def _variables(self) -> list[Any]:
        return [*self.model.variables, *self.optimizer.variables]

    def save(self) -> None:
        """Write the checkpoint; a kill while writing leaves the last one whole."""
        arrays = {f"variable_{i}": np.array(v) for i, v in enumerate(self._variables)}
        arrays |= {f"average_{i}": value for i, value in enumerate(self.averages)}
        counts = np.array([self.epoch, self.steps, self.best])
        _write(self.folder / CHECKPOINT, counts=counts, rows=np.array(self.rows), **arrays)

    def resume(self) -> bool:
        """Go on from the checkpoint of the folder; say whether there was one."""
        path = self.folder / CHECKPOINT
        if not path.is_file():
            return False
        with np.load(path) as saved:
            for i, variable in enumerate(self._variables):
                variable.assign(saved[f"variable_{i}"])
            self.averages = [saved[f"average_{i}"] for i in range(len(self.averages))]
            epoch, steps, self.best = saved["counts"].tolist()
            self.rows = saved["rows"].tolist()
        self.epoch, self.steps = int(epoch), int(steps)
        return True

    def train_epoch(self, stream: Stream) -> float:
        """Train on every window once; return the mean loss in bits per step."""
        random = np.random.default_rng([self.config.seed, self.epoch])
        return self._learn(list(_plan(stream, self.config, random)))

    def _learn(self, groups: Sequence[Batch]) -> float:
        total = weight = 0.0
        for place, batch in enumerate(groups):
            self.optimizer.learning_rate = self._rate(self.epoch + place / len(groups))
            scale = batch.weights.size / batch.weights.sum()
            loss = self.model.train_on_batch(batch.inputs, batch.targets, batch.weights * scale)
            self.model.reset_metrics()
            total += float(loss) * float(batch.weights.sum())
            weight += float(batch.weights.sum())
            self.steps += 1
            self._average()
        self.epoch += 1
        return total / weight * BITS

    def _rate(self, epochs_done: float) -> float:
        warm = min(1.0, (self.steps + 1) / self.config.warm_up) if self.config.warm_up else 1.0
        part = min(1.0, epochs_done / self.config.epochs)
        shape = 0.01 + 0.99 * (0.5 + 0.5 * math.cos(math.pi * part)) if self.config.cosine else 1.0
        return self.config.learning_rate * warm * shape

    def _average(self) -> None:
        keep = min(self.config.average, (self.steps + 1) / (self.steps + 20))
        keep = keep if self.config.average else 0.0
        for average, variable in zip(self.averages, self.model.trainable_variables, strict=True):
            average *= keep
            average += (1 - keep) * np.array(variable)

    def measure(self, stream: Stream) -> tuple[float, float]:
        """Return bits per step and the fraction right of the averaged weights on a stream."""
        mine = [np.array(variable) for variable in self.model.trainable_variables]
        set_weights(self.model, self.averages)
        try:
            return measure(self.model, stream)
        finally:
            set_weights(self.model, mine)

    def keep(self, bits: float, valid_bits: float, right: float, seconds: float) -> str:
        """Write what the epoch came to, and its weights if they are the best; say it in a line."""
        self.rows.append([self.epoch, bits, valid_bits, right, seconds])
        if valid_bits < self.best:
            self.best = valid_bits
            weights = {f"weight_{i}": value for i, value in enumerate(self.averages)}
            _write(self.folder / WEIGHTS, **weights)
        self.save()
        _write_curves(self.folder, self.rows)
        left = seconds * (self.config.epochs - self.epoch) / 60
        return (
            f"epoch {self.epoch}/{self.config.epochs}: train {bits:.4f} bits,"
            f" valid {valid_bits:.4f} bits ({right:.1%} right), {seconds:.0f} s,"
            f" about {left:.0f} min left"
        )


def train(config: Config, corpus: Corpus, folder: Path, report: Report = print) -> Path:
    """Run or go on with a run in `folder`; return the path of its best weights.

    Raises `InputError` when the folder holds a run of another configuration.
    """
    if not corpus.part("valid"):
        raise InputError(f"corpus {corpus.name!r} has no song to choose on; --split can give some")
    folder.mkdir(parents=True, exist_ok=True)
    claim(config, folder)
    run = Run(config, folder)
    if run.resume():
        report(f"going on after epoch {run.epoch} of {config.epochs}")
    streams = [
        make_stream(corpus.part(part), GRID.vocabulary, run.model.uses_memory)
        for part in ("train", "valid")
    ]
    report(
        f"{config.network}: {run.model.count_params():,} weights; {len(streams[0].targets):,}"
        f" steps to train on, {len(streams[1].targets):,} to choose on"
    )
    while run.epoch < config.epochs:
        _one_epoch(run, streams[0], streams[1], report)
    return folder / WEIGHTS


def _one_epoch(run: Run, training: Stream, valid: Stream, report: Report) -> None:
    began = time.monotonic()
    bits = run.train_epoch(training)
    valid_bits, right = run.measure(valid)
    report(run.keep(bits, valid_bits, right, time.monotonic() - began))


def measure(model: keras.Model, stream: Stream, rows: int = 16) -> tuple[float, float]:
    """Return bits per predicted step and the fraction predicted right, over whole songs."""
    lost = right = 0.0
    for batch in batches(stream, stream.songs, rows):
        scores = log_probabilities(model, batch)
        chosen = np.take_along_axis(scores, batch.targets[..., None], axis=-1)[..., 0]
        lost -= float((chosen * batch.weights).sum())
        right += float(((scores.argmax(-1) == batch.targets) * batch.weights).sum())
    return lost * BITS / len(stream.targets), right / len(stream.targets)


def log_probabilities(model: keras.Model, batch: Batch) -> NDArray[np.float64]:
    """Return the natural logarithms of the predictions, `(rows, length, vocabulary)`."""
    logits = np.asarray(model.predict_on_batch(batch.inputs), np.float64)
    logits -= logits.max(-1, keepdims=True)
    scores: NDArray[np.float64] = logits - np.log(np.exp(logits).sum(-1, keepdims=True))
    return scores


def load_weights(model: keras.Model, folder: Path) -> None:
    """Give a network the best weights of a run. Raises `FileNotFoundError` without them."""
    with np.load(folder / WEIGHTS) as saved:
        set_weights(model, [saved[f"weight_{i}"] for i in range(len(saved.files))])


def set_weights(model: keras.Model, values: list[NDArray[Any]]) -> None:
    """Assign the trainable weights in their order."""
    for variable, value in zip(model.trainable_variables, values, strict=True):
        variable.assign(value)


def _plan(stream: Stream, config: Config, random: np.random.Generator) -> Iterator[Batch]:
    if config.last_only:
        return last_symbol_batches(stream, config.window, config.rows, config.last_only, random)
    return batches(stream, cut_windows(stream, config.window, random), config.rows, random)


def _optimizer(config: Config) -> keras.optimizers.Optimizer:
    clip = {"global_clipnorm": config.clip} if config.clip else {}
    if not config.weight_decay:
        return keras.optimizers.Adam(config.learning_rate, **clip)
    optimizer = keras.optimizers.AdamW(
        config.learning_rate, weight_decay=config.weight_decay, beta_2=0.98, **clip
    )
    optimizer.exclude_from_weight_decay(var_names=["bias"])
    return optimizer


def claim(config: Config, folder: Path) -> None:
    """Write the configuration. Raises `InputError` when the folder holds a run of another one."""
    path = folder / "config.json"
    if path.is_file() and config.from_json(path.read_text(encoding="utf-8")) != config:
        raise InputError(
            f"{folder.name} holds a run of another configuration; give another folder or remove it"
        )
    path.write_text(config.to_json(), encoding="utf-8")


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
