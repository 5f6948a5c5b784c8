"""How well a model file hears: it is stepped as the instrument steps it, in twelve keys at once.

Every song is played to the file itself through onnxruntime, one row of the batch for each
transposition, so that no figure here depends on the training code being right.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from models.melody_grid import FIRST_PITCH, HOLD, MelodyGrid
from models.runtime import StepModel
from training.evidence import framed
from training.views.melody_grid import Song

KEYS: Final = range(-6, 6)
OFFSETS: Final = range(KEYS[0] - KEYS[-1], KEYS[-1] - KEYS[0] + 1)
BITS: Final = 1 / np.log(2)
Scores = NDArray[np.float64]


@dataclass(frozen=True)
class Heard:
    """One song: `scores` (offsets, steps) natural logarithms of the predictions that came true,
    `right` (steps,) whether the likeliest symbol did, in C; `struck` symbols are no hold.
    """

    scores: Scores
    right: NDArray[np.bool_]
    struck: int


class Listener:
    """A model file that hears songs in all `offsets` (semitones from C) at once."""

    def __init__(self, path: Path, offsets: Sequence[int] = OFFSETS) -> None:
        self.model = StepModel(path, batch=len(offsets))
        self.grid = MelodyGrid.from_parameters(self.model.card.encoding.parameters)
        self.offsets = list(offsets)

    def transposed(self, tokens: Sequence[int]) -> NDArray[np.int64]:
        """Return the tokens in every offset, `(offsets, steps)`, folded into the vocabulary."""
        return np.array([[self._shift(t, offset) for t in tokens] for offset in self.offsets])

    def _shift(self, token: int, offset: int) -> int:
        if token < FIRST_PITCH:
            return token
        return self.grid.token(self.grid.pitch(token) + offset)

    def hear(self, song: Song) -> Heard:
        """Play one song from silence to its end."""
        rows = self.transposed(framed(song.tokens))
        home = self.offsets.index(0)
        steps = rows.shape[1] - 1
        scores, right = np.zeros((len(self.offsets), steps)), np.zeros(steps, bool)
        self.model.reset()
        for step in range(steps):
            position = (step + song.offset) % song.meter
            logits = self.model.step(rows[:, step], position=position, meter=song.meter)
            target = rows[:, step + 1]
            scores[:, step] = log_softmax(logits)[np.arange(len(target)), target]
            right[step] = logits[home].argmax() == target[home]
        return Heard(scores, right, int((rows[home, 1:] != HOLD).sum()))


@dataclass(frozen=True)
class Figures:
    """Over a part of a corpus. `transposed` is the mean over twelve keys, heard without knowing
    which: bits per step of the Bayesian mixture of the twelve, each at first equally likely.
    """

    bits: float
    bits_struck: float
    right: float
    transposed: float
    steps: int


def hear_all(path: Path, songs: Iterable[Song]) -> Figures:
    """Measure a model file over songs that are in C major or A minor."""
    listener = Listener(path)
    heard = [listener.hear(song) for song in songs]
    steps = sum(len(song.right) for song in heard)
    home = -sum(song.scores[listener.offsets.index(0)].sum() for song in heard) * BITS
    mixed = [-sum(mixture(song.scores, key) for song in heard) * BITS for key in KEYS]
    return Figures(
        bits=home / steps,
        bits_struck=home / sum(song.struck for song in heard),
        right=sum(int(song.right.sum()) for song in heard) / steps,
        transposed=float(np.mean(mixed)) / steps,
        steps=steps,
    )


def mixture(scores: Scores, key: int) -> float:
    """Return the log likelihood of a song transposed by `key` under the mixture of twelve keys.

    The row that undoes a shift s hears the song at offset key - s. The product of the online
    mixture's predictions is the mean of the rows' likelihoods, so that one sum gives it.
    """
    rows = [key - shift - OFFSETS[0] for shift in KEYS]
    return float(np.logaddexp.reduce(scores[rows].sum(axis=1)) - np.log(len(rows)))


def log_softmax(logits: NDArray[np.float32]) -> Scores:
    """Return natural logarithms of probabilities over the last axis, in double precision."""
    shifted = logits.astype(np.float64) - logits.max(axis=-1, keepdims=True)
    scores: Scores = shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))
    return scores


def step_times(path: Path, steps: int = 4000) -> tuple[float, float]:
    """Return p50 and p99 of one step in milliseconds: batch 1, one thread."""
    model = StepModel(path)
    token = np.zeros(1, np.int64)
    times = []
    for step in range(steps):
        token[0] = HOLD if step % 4 else FIRST_PITCH + 12 + step // 4 % 12
        began = time.perf_counter()
        model.step(token, position=step % 16, meter=16)
        times.append(time.perf_counter() - began)
    p50, p99 = np.percentile(np.array(times) * 1000, [50, 99]).tolist()
    return p50, p99
