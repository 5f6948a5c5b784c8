"""The five attributes that a performer of `morph` moves, by the names of its sliders.

`Progress` counts the same step by step, as the decoder does in its graph.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import numpy as np
from numpy.typing import NDArray

from models.encodings.melody_grid import END, FIRST_PITCH, HOLD
from training.judge.attributes import (
    Attribute,
    alike_halves,
    keith_counts,
    keith_syncopation,
    meetings,
    onset_density,
    onset_pitch,
    pitch_range,
)
from training.views.phrases import STEPS, Phrases

MEASURES: Final[Mapping[str, Attribute]] = {
    "density": onset_density,
    "mean_pitch": onset_pitch,
    "range": pitch_range,
    "syncopation": keith_syncopation,
    "repetition": alike_halves,
}
ATTRIBUTES: Final = tuple(MEASURES)
# Before each step, of the phrase so far. `began` is one more than the step where the sounding note
# began (0: none does), `candidate` the symbol half a phrase ago, or `END`.
PROGRESS: Final = (
    "clock",
    "span",
    "onsets",
    "pitches",
    "lowest",
    "highest",
    "syncopation",
    "met",
    "either",
    "began",
    "candidate",
)
Ints = NDArray[np.int32]
Floats = NDArray[np.float32]


def measure_attributes(tokens: Ints) -> Floats:
    """Return the attributes of phrases `(phrases, STEPS)` as `(phrases, 5)`.

    Only the density of a phrase without an onset is a number; the others are NaN.
    """
    columns = [measure(tokens) for measure in MEASURES.values()]
    return np.stack(columns, axis=1).astype(np.float32)


def progress(phrases: Phrases) -> Floats:
    """Return `PROGRESS` before every step of songs laid end to end, `(steps, len(PROGRESS))`."""
    table = _progress(phrases.tokens, phrases.spans)
    return table[phrases.number, phrases.clock]


def _progress(tokens: Ints, spans: Ints) -> Floats:
    steps = np.arange(STEPS)
    onset = tokens >= FIRST_PITCH
    half = spans.astype(np.int64) // 2
    met, either = meetings(tokens, half)
    earlier = np.take_along_axis(tokens, np.maximum(steps - half[:, None], 0), axis=1)
    lowest = _before(np.minimum.accumulate(np.where(onset, tokens, 999), axis=1))
    columns = (
        np.broadcast_to(steps, tokens.shape),
        np.broadcast_to(spans[:, None], tokens.shape),
        _before(np.cumsum(onset, axis=1)),
        _before(np.cumsum(np.where(onset, tokens, 0), axis=1)),
        np.where(lowest == 999, 0, lowest),
        _before(np.maximum.accumulate(np.where(onset, tokens, 0), axis=1)),
        _before(np.cumsum(_finished(tokens), axis=1)),
        _before(np.cumsum(met, axis=1)),
        _before(np.cumsum(either, axis=1)),
        _before(_began(tokens)),
        np.where(steps >= half[:, None], earlier, END),
    )
    return np.stack(columns, axis=2).astype(np.float32)


def _before(totals: NDArray[np.generic]) -> NDArray[np.generic]:
    return np.concatenate([np.zeros_like(totals[:, :1]), totals[:, :-1]], axis=1)


def _began(tokens: Ints) -> NDArray[np.int64]:
    steps = np.arange(STEPS)
    last = np.maximum.accumulate(np.where(tokens != HOLD, steps, 0), axis=1)
    sounding = np.take_along_axis(tokens, last, axis=1) >= FIRST_PITCH
    began: NDArray[np.int64] = np.where(sounding, last + 1, 0)
    return began


def _finished(tokens: Ints) -> Ints:
    """Put what each note counts where it is known: at the step where the note has ended."""
    counts, after = keith_counts(tokens)
    table = np.zeros((len(tokens), STEPS + 1), np.int32)
    row, step = np.nonzero(counts)
    np.add.at(table, (row, after[row, step]), counts[row, step])
    return table[:, :STEPS]
