"""The one player of models: a step file hears songs and goes on with them, as the instrument would.

Everything goes through onnxruntime, so that no figure depends on the training code being right.
"""

from __future__ import annotations

import itertools
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from models.encodings.melody_grid import END, FIRST_PITCH, HOLD, MelodyGrid
from models.runtime import StepModel, open_session
from training.views.melody_grid import Song

COMMON_METER: Final = 16
TEMPERATURE: Final = 0.8  # that a performer finds set
TIMED_STEPS: Final = 4000
Ints = NDArray[np.int64]
Floats = NDArray[np.float32]
Scores = NDArray[np.float64]


@dataclass(frozen=True)
class Heard:
    """What was heard, `(rows, steps)`: `scores` are the natural logarithms of the predictions that
    came true, `likeliest` the symbols that were thought likeliest.
    """

    scores: Scores
    likeliest: Ints


class Player:
    """A step model that hears and plays `rows` melodies at once, each at its own place.

    `begin` first; then `listen`, `play` and `move` in any order, as one performance.
    """

    def __init__(self, path: Path, rows: int = 1) -> None:
        self.model = StepModel(path, batch=rows)
        self.grid = MelodyGrid.from_parameters(self.model.card.encoding.parameters)

    def begin(
        self, meter: int = COMMON_METER, offset: int = 0, place: Floats | None = None
    ) -> None:
        """Forget everything, go to a place, and stand before the first symbol of a song.

        `meter` is the 16th steps in one bar, `offset` where in the bar the song begins, `place`
        (rows, latents) or for all rows; `None`: at rest.
        """
        self.model.reset()
        self._meter, self._position = meter, offset
        if self.model.latent is not None:
            self.model.latent[:] = 0 if place is None else place
        self._step(np.full(self.model.batch, END))

    def listen(self, tokens: Ints) -> Heard:
        """Hear what comes next in each row, `(rows, steps)`, or the same in all, `(1, steps)`."""
        rows = np.broadcast_to(tokens, (self.model.batch, tokens.shape[1]))
        scores, likeliest = np.zeros(rows.shape), np.zeros(rows.shape, np.int64)
        for step, heard in enumerate(rows.T):
            scores[:, step] = log_softmax(self.logits)[np.arange(len(heard)), heard]
            likeliest[:, step] = self.logits.argmax(axis=1)
            self._step(heard)
        return Heard(scores, likeliest)

    def play(
        self, steps: int, random: np.random.Generator | None = None, temperature: float = 1.0
    ) -> Ints:
        """Return `(rows, steps)` tokens, never `END`: the likeliest, or sampled with `random`."""
        played = []
        for _ in range(steps):
            played.append(choose(self.logits, random, temperature))
            self._step(played[-1])
        return np.stack(played, axis=1)

    def move(self, place: Floats) -> None:
        """Go elsewhere, where the model has places; the next symbol is predicted from there."""
        if self.model.latent is not None:
            self.model.latent[:] = place
            self.logits = self.model.again()

    def follow(self, other: Player, row: int) -> None:
        """Go on, in every row, where one row of another player of the same file is."""
        self.model.restore(other.model.save().row(row))
        self._meter, self._position = other._meter, other._position
        self.logits = np.repeat(other.logits[row : row + 1], self.model.batch, axis=0)

    def _step(self, tokens: Ints) -> None:
        self.logits = self.model.step(tokens, position=self._position, meter=self._meter)
        self._position = (self._position + 1) % self._meter


class PhraseEncoder:
    """An encoder's file: where phrases lie, many at once."""

    def __init__(self, path: Path) -> None:
        self.session, _ = open_session(path)

    def encode(self, phrases: NDArray[np.integer]) -> tuple[Floats, Floats]:
        """Take tokens, `(phrases, steps)`; return mean and deviation, `(phrases, latents)`."""
        fed = {"phrase": phrases.astype(np.int64)}
        mean, deviation = self.session.run(["mean", "deviation"], fed)
        return mean, deviation


def by_meter(songs: Sequence[Song]) -> list[tuple[int, list[Song]]]:
    """Return the songs of each metre, which can be played at once."""
    ordered = sorted(songs, key=lambda song: song.meter)
    groups = itertools.groupby(ordered, key=lambda song: song.meter)
    return [(meter, list(group)) for meter, group in groups]


def log_softmax(logits: Floats) -> Scores:
    """Return natural logarithms of probabilities over the last axis, in double precision."""
    shifted = logits.astype(np.float64) - logits.max(axis=-1, keepdims=True)
    scores: Scores = shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))
    return scores


def step_times(path: Path) -> tuple[float, float]:
    """Return p50 and p99 of one step in milliseconds: batch 1, one thread."""
    model = StepModel(path)
    token = np.zeros(1, np.int64)
    times = []
    for step in range(TIMED_STEPS):
        token[0] = HOLD if step % 4 else FIRST_PITCH + 12 + step // 4 % 12
        began = time.perf_counter()
        model.step(token, position=step % COMMON_METER, meter=COMMON_METER)
        times.append(time.perf_counter() - began)
    p50, p99 = np.percentile(np.array(times) * 1000, [50, 99]).tolist()
    return p50, p99


def choose(logits: Floats, random: np.random.Generator | None, temperature: float) -> Ints:
    """Return a token for each row of logits, never `END`: the likeliest, or one by `random`."""
    scores: Scores = logits.astype(np.float64)
    scores[:, END] = -np.inf
    if random is not None:
        scores = scores / temperature + random.gumbel(size=scores.shape)
    return np.asarray(scores.argmax(axis=1), np.int64)
