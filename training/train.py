"""Training a melody network: on windows of songs, all positions at once; the weights are averaged.

What is kept, as the best by the valid part, is the moving average of the weights of every step.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from training.config import Config
from training.corpora.score import Corpus
from training.dataset import Batch, Stream, batches, cut_windows, last_symbol_batches, make_stream
from training.families import Report
from training.networks import build
from training.run import BITS, WEIGHTS, Run, Valid, Values, assign, cosine, values_of
from training.run_config import claim
from training.views.melody_grid import GRID, songs_of


class MelodyRun(Run):
    """The state of one run between epochs; `steps` is how many batches went into the average."""

    config: Config
    figures = ("valid_right",)

    def __init__(self, config: Config, folder: Path) -> None:
        super().__init__(config, folder)
        self.steps = 0
        self.start_average()

    def _build(self) -> keras.Model:
        model = self._network()
        model.compile(
            optimizer=_optimizer(self.config),
            loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
            jit_compile=False,
        )
        return model

    def _network(self) -> keras.Model:
        return build(self.config.network, GRID.vocabulary, self.config.shape)

    def start_average(self) -> None:
        """Begin the average with the weights as they are."""
        self.averages = values_of(self.model.trainable_variables)

    def _weights(self) -> Values:
        return self.averages

    def _state(self) -> dict[str, NDArray[Any]]:
        averages = {f"average_{i}": value for i, value in enumerate(self.averages)}
        return averages | {"counts": np.array([self.epoch, self.steps, self.best])}

    def _restore(self, saved: Mapping[str, NDArray[Any]]) -> None:
        self.averages = [saved[f"average_{i}"] for i in range(len(self.averages))]
        self.steps = int(saved["counts"][1])

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
        config = self.config
        warm = min(1.0, (self.steps + 1) / config.warm_up) if config.warm_up else 1.0
        shape = cosine(epochs_done / config.epochs) if config.cosine else 1.0
        return config.learning_rate * warm * shape

    def _average(self) -> None:
        keep = min(self.config.average, (self.steps + 1) / (self.steps + 20))
        keep = keep if self.config.average else 0.0
        for average, variable in zip(self.averages, self.model.trainable_variables, strict=True):
            average *= keep
            average += (1 - keep) * np.asarray(variable)

    @contextlib.contextmanager
    def averaged(self) -> Iterator[None]:
        """Let the model have the averaged weights meanwhile."""
        mine = values_of(self.model.trainable_variables)
        assign(self.model.trainable_variables, self.averages)
        try:
            yield
        finally:
            assign(self.model.trainable_variables, mine)

    def measure(self, stream: Stream) -> Valid:
        """Measure the averaged weights on a stream."""
        with self.averaged():
            bits, right = measure(self.model, stream)
        return Valid(bits, (right,), f" ({right:.1%} right)")


def train(config: Config, corpus: Corpus, folder: Path, report: Report = print) -> Path:
    """Run or go on with a run in `folder`; return the path of its best weights.

    Raises `CorpusError` when the corpus has no song to train or to choose on, `InputError` when the
    folder holds a run of another configuration.
    """
    songs = {part: songs_of(corpus, part) for part in ("train", "valid")}
    claim(config, folder)
    run = MelodyRun(config, folder)
    run.resume(report)
    training, valid = (
        make_stream(songs[part], GRID.vocabulary, run.model.uses_memory)
        for part in ("train", "valid")
    )
    report(
        f"{config.network}: {run.model.count_params():,} weights; {len(training.targets):,}"
        f" steps to train on, {len(valid.targets):,} to choose on"
    )
    run.go_on(lambda: run.train_epoch(training), lambda: run.measure(valid), report)
    return folder / WEIGHTS


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
