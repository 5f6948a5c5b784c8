"""Training an autoencoder: on windows that are transposed at random; it may stop early."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import keras
import numpy as np
from keras import ops

from models.errors import InputError
from training.corpora.score import Corpus
from training.families import Report
from training.folk.config import Config
from training.folk.networks import Autoencoder, divergence, surprise
from training.folk.windows import CELLS, HOP_BARS, STEPS, Cells, Tokens, batches, cut_windows, draw
from training.run import BITS, WEIGHTS, Run, Valid, cosine
from training.run_config import claim
from training.views.melody_grid import songs_of

ROWS: Final = 64  # of a batch that is only measured


class FolkRun(Run):
    """The state of one run between epochs."""

    config: Config

    def _build(self) -> Autoencoder:
        model = build(self.config)
        optimizer = keras.optimizers.Adam(self.config.learning_rate)
        model.compile(optimizer=optimizer, loss=surprise, jit_compile=False)
        return model

    @property
    def is_done(self) -> bool:
        """Whether all epochs are done, or the last `patience` of them brought nothing."""
        best = min(self.rows, key=lambda row: row[2])[0] if self.rows else 0
        return super().is_done or self.epoch >= best + self.config.patience

    def train_epoch(self, tokens: Tokens) -> float:
        """Train on every window once; return the mean loss in bits per 16th step."""
        config = self.config
        random = np.random.default_rng([config.seed, self.epoch])
        total = 0.0
        count = max(1, len(tokens) // config.rows)
        for place, cells in enumerate(batches(tokens, config.rows, config.semitones, random)):
            share = cosine((self.epoch + place / count) / config.epochs)
            self.optimizer.learning_rate = config.learning_rate * share
            total += float(self.model.train_on_batch(cells, cells)) * len(cells)
            self.model.reset_metrics()
        self.epoch += 1
        return total / len(tokens) * BITS


def build(config: Config) -> Autoencoder:
    """Return the network of a configuration, its variables made."""
    model = Autoencoder(config.shape, config.latents, config.variational, config.kl_weight)
    model(np.zeros((1, *CELLS), np.float32))
    return model


def train(config: Config, corpus: Corpus, folder: Path, report: Report = print) -> Path:
    """Run or go on with a run in `folder`; return the path of its best weights.

    Raises `InputError` when the train or valid part of the corpus has no sixteen bars of 4/4, or
    the folder holds a run of another configuration.
    """
    tokens, valid = windows_of(corpus, "train"), draw(windows_of(corpus, "valid"))
    claim(config, folder)
    run = FolkRun(config, folder)
    run.resume(report)
    report(
        f"{config.network}: {run.model.count_params():,} weights; {len(tokens):,} windows to train"
        f" on, {len(valid):,} to choose on"
    )
    run.go_on(lambda: run.train_epoch(tokens), lambda: Valid(measure(run.model, valid)), report)
    return folder / WEIGHTS


def windows_of(corpus: Corpus, part: str) -> Tokens:
    """Return the windows of one part of a corpus. Raises `InputError` when it has none."""
    tokens = cut_windows(songs_of(corpus, part), HOP_BARS[part])
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
