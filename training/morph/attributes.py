"""The five attributes that a performer moves, measured on phrases of tokens.

- `density`: onsets for each step (0 … 1);
- `mean_pitch`: of the onsets, as a token (pitch minus the grid's lowest, plus `FIRST_PITCH`);
- `range`: highest minus lowest, in semitones;
- `syncopation`: Keith's measure, the mean over the notes (0 … 3): a note's beat is its length
  rounded down to 1, 2 or 4 steps; a note that ends off its beat counts 1 (hesitation), one that
  begins off it 2 (anticipation), both 3. (M. Keith, From Polychords to Pólya, 1991.)
- `repetition`: of the onsets of the phrase's two halves laid upon each other, the share that meet:
  one half for the rhythm, the other where the pitch is the same too (0 … 1).

`Progress` counts the same step by step, as the decoder does in its graph.
"""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from models.melody_grid import END, FIRST_PITCH, HOLD
from training.morph.phrases import STEPS, Phrases

ATTRIBUTES: Final = ("density", "mean_pitch", "range", "syncopation", "repetition")
LONGEST_BEAT: Final = 4
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


def measure(tokens: Ints) -> Floats:
    """Return the attributes of phrases `(phrases, STEPS)` as `(phrases, 5)`.

    The three of pitch and syncopation are NaN where a phrase has no onset, and so is repetition.
    """
    length = (tokens != END).sum(1)
    onset = tokens >= FIRST_PITCH
    count = onset.sum(1).astype(np.float64)
    met, either = _meetings(tokens, length // 2)
    pitches = np.where(onset, tokens, 0)
    lowest = np.where(onset, tokens, 999).min(1)
    with np.errstate(invalid="ignore", divide="ignore"):
        rows = (
            count / length,
            pitches.sum(1) / count,
            np.where(count > 0, pitches.max(1) - lowest, np.nan),
            _keith(tokens, length)[0].sum(1) / count,
            met.sum(1) / either.sum(1),
        )
    return np.stack(rows, axis=1).astype(np.float32)


def _keith(tokens: Ints, length: NDArray[np.int64]) -> tuple[Ints, Ints]:
    """Return what each onset counts, and the step where its note has ended, `(phrases, STEPS)`."""
    steps = np.arange(tokens.shape[1])
    ends = np.where(tokens != HOLD, steps, length[:, None])
    ends = np.minimum.accumulate(ends[:, ::-1], axis=1)[:, ::-1]
    after = np.concatenate([ends[:, 1:], length[:, None]], axis=1)
    lasting = np.maximum(after - steps, 1)
    beat = np.minimum(LONGEST_BEAT, 2 ** np.log2(lasting).astype(np.int64))
    counts = 2 * (steps % beat != 0) + (after % beat != 0)
    return np.where(tokens >= FIRST_PITCH, counts, 0).astype(np.int32), after.astype(np.int32)


def _meetings(tokens: Ints, half: NDArray[np.int64]) -> tuple[Floats, Floats]:
    """Return, at each step of the second half, how far onsets meet and whether there is any."""
    steps = np.arange(tokens.shape[1])
    second = (steps >= half[:, None]) & (steps < 2 * half[:, None])
    earlier = np.take_along_axis(tokens, np.maximum(steps - half[:, None], 0), axis=1)
    both = second & (tokens >= FIRST_PITCH) & (earlier >= FIRST_PITCH)
    either = second & ((tokens >= FIRST_PITCH) | (earlier >= FIRST_PITCH))
    met = 0.5 * both + 0.5 * (both & (tokens == earlier))
    return met.astype(np.float32), either.astype(np.float32)


def progress(phrases: Phrases) -> Floats:
    """Return `PROGRESS` before every step of songs laid end to end, `(steps, len(PROGRESS))`."""
    table = _progress(phrases.tokens, phrases.spans)
    return table[phrases.number, phrases.clock]


def _progress(tokens: Ints, spans: Ints) -> Floats:
    steps = np.arange(STEPS)
    onset = tokens >= FIRST_PITCH
    half = spans.astype(np.int64) // 2
    met, either = _meetings(tokens, half)
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
    counts, after = _keith(tokens, (tokens != END).sum(1))
    table = np.zeros((len(tokens), STEPS + 1), np.int32)
    row, step = np.nonzero(counts)
    np.add.at(table, (row, after[row, step]), counts[row, step])
    return table[:, :STEPS]
