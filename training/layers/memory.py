"""The suffix-match memory inside the graph: `training.views.evidence`, one step at a time.

State, both float32, all zero before the first symbol; lag l is column l - 1:

- `history` (batch, 5, lags): the three codes of `NoteView`, the last pitch and the symbol of each
  past step, the latest first; code 0 is "no step";
- `match` (batch, 3, lags): for how many steps the past agrees with the past lag steps ago.

`advance` hears one symbol; `recall` says what followed wherever the past looked like this. It puts
every lag in a bin, one for each combination of how far the lag agrees and what followed; the
counts are sums of bins. Products with one-hot symbols count the same in three times the time.
"""

from __future__ import annotations

from typing import Any, Final

import numpy as np
from keras import ops
from numpy.typing import NDArray

from models.encodings.melody_grid import FIRST_PITCH, HOLD
from training.views.evidence import (
    DOUBT,
    EXACT,
    LOG_SCALE,
    MOVED,
    RHYTHM,
    SCALARS,
    SHARPNESS,
    SYMBOL_ROWS,
)
from training.views.notes import AGES, FIRST_NOTE, INTERVAL_CENTRE

CODES: Final = 3
CHANNELS: Final = 5
ALIKE: Final = (1, *RHYTHM)  # agreements in rhythm; the first is asked of whole bars alone
# A bin's level says how many of the lengths are reached, of each kind; moved symbols come last.
PER_ALIKE: Final = len(EXACT) + 1
PER_BAR: Final = PER_ALIKE * (len(ALIKE) + 1)
FIRST_MOVED: Final = 2 * PER_BAR
LEVELS: Final = FIRST_MOVED + len(MOVED) + 1
Tensor = Any


def advance(token: Tensor, history: Tensor, match: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """Hear `token` (batch,): return the step's five numbers (batch, 5), new history, new match."""
    symbol = ops.reshape(ops.cast(token, "float32"), (-1, 1, 1))
    codes, pitch, _ = ops.split(history[:, :, :1], [CODES, CODES + 1], axis=1)
    codes, pitch = _hear(symbol, codes, pitch)
    agrees = ops.cast(ops.equal(codes, history[:, :CODES]), "float32")
    step = ops.concatenate([codes, pitch, symbol], axis=1)
    history = ops.concatenate([step, history[:, :, :-1]], axis=2)
    return ops.squeeze(step, axis=2), history, agrees * (match + 1.0)


def _hear(symbol: Tensor, codes: Tensor, pitch: Tensor) -> tuple[Tensor, Tensor]:
    """Return the codes and the last pitch after a symbol; each is `(batch, any, 1)`."""
    struck = symbol >= float(FIRST_PITCH)
    reached = ops.where(pitch > 0.0, symbol - pitch + INTERVAL_CENTRE, float(FIRST_NOTE))
    interval = ops.where(struck, reached, symbol + 2.0)
    looks = [symbol, interval, ops.minimum(symbol, float(FIRST_PITCH))]
    begun = AGES * (ops.concatenate(looks, axis=1) + 1.0)
    held = ops.equal(symbol, float(HOLD))
    return ops.where(held, _older(codes), begun), ops.where(struck, symbol, pitch)


def _older(codes: Tensor) -> Tensor:
    """Return the codes of what is held one step longer; before the first step an `END` sounds."""
    codes = ops.maximum(codes, float(AGES))
    return ops.minimum(codes + 1.0, AGES * ops.floor(codes / AGES) + AGES - 1.0)


def sounding_and_age(exact: Tensor) -> tuple[Tensor, Tensor]:
    """Return what sounds and for how long from the first of a step's numbers, in its shape."""
    quotient = ops.floor(exact / AGES)
    return quotient - 1.0, exact - AGES * quotient


def recall(
    history: Tensor, match: Tensor, past: Tensor, meter: Tensor, vocabulary: int
) -> tuple[Tensor, Tensor, Tensor]:
    """Return the evidence: symbols (batch, rows, vocabulary), rhythm (batch, rows, 4), scalars.

    `history` and `match` as `advance` returned them, `past` the history before it (its columns
    are the lags), `meter` (batch,) float32 the 16th steps in one bar, ≥ 1.
    """
    exact, moved, alike = ops.split(match, CODES, axis=1)
    symbol, move = history[:, 4:], history[:, 3:4, :1] - past[:, 3:4]
    shifted = symbol + move * ops.cast(symbol >= float(FIRST_PITCH), "float32")
    # A symbol that leaves the vocabulary, or the pitches, reaches no length.
    lowest = ops.minimum(symbol, float(FIRST_PITCH))
    inside = ops.logical_and(shifted >= lowest, shifted < vocabulary)
    in_place = (
        PER_BAR * _whole_bars(meter, past[:, :1])
        + PER_ALIKE * _count_true(_reached(alike, ALIKE))
        + _count_true(_reached(exact, EXACT))
    )
    moved = FIRST_MOVED + _count_true(ops.logical_and(_reached(moved, MOVED), inside))
    bins = [
        LEVELS * symbol + in_place,
        LEVELS * ops.clip(shifted, 0.0, vocabulary - 1.0) + moved,
    ]
    return _weigh(_count(ops.concatenate(bins, axis=1), vocabulary))


def _reached(match: Tensor, lengths: tuple[int, ...]) -> Tensor:
    """Compare `(batch, 1, lags)` with each of `lengths`: `(batch, lengths, lags)`, true or not."""
    return match >= ops.convert_to_tensor(lengths, "float32")[:, None]


def _count_true(reached: Tensor) -> Tensor:
    """Say of each lag how many lengths it reached: `(batch, 1, lags)`."""
    return ops.sum(ops.cast(reached, "float32"), axis=1, keepdims=True)


def _whole_bars(meter: Tensor, past: Tensor) -> Tensor:
    """Say which lags are whole bars and reach no further back than the song: `(batch, 1, lags)`."""
    lag = ops.arange(1, past.shape[2] + 1, dtype="float32")
    bar = ops.reshape(meter, (-1, 1, 1))
    whole = ops.cast(ops.equal(lag, bar * ops.floor(lag / bar)), "float32")
    return whole * ops.minimum(past, 1.0)


def _count(bins: Tensor, vocabulary: int) -> Tensor:
    """Count the lags of `bins` (batch, 2, lags) for each row: `(batch, SCALARS, vocabulary)`."""
    bins = ops.reshape(ops.cast(bins, "int32"), (-1, 2 * bins.shape[2]))
    lags = ops.cast(ops.bincount(bins, minlength=vocabulary * LEVELS), "float32")
    counts = ops.matmul(ops.reshape(lags, (-1, LEVELS)), ops.convert_to_tensor(_rows_of_levels()))
    return ops.transpose(ops.reshape(counts, (-1, vocabulary, SCALARS)), (0, 2, 1))


def _rows_of_levels() -> NDArray[np.float32]:
    """Say with ones which rows of the evidence count a level: `(LEVELS, SCALARS)`."""
    level = np.arange(LEVELS)
    moved = level - FIRST_MOVED
    exact, alike, bars = level % PER_ALIKE, level % PER_BAR // PER_ALIKE, level // PER_BAR
    rows = [
        *((moved < 0) & (exact > place) for place in range(len(EXACT))),
        (moved < 0) & (alike > 0) & (bars > 0),
        *(moved > place for place in range(len(MOVED))),
        *((moved < 0) & (alike > place) for place in range(1, len(ALIKE))),
        (moved < 0) & (bars > 0),
    ]
    return np.stack(rows, axis=1).astype(np.float32)


def _weigh(counts: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    totals = ops.sum(counts, axis=-1)
    shares = SHARPNESS * counts / (ops.expand_dims(totals, -1) + DOUBT)
    symbols, rhythms = ops.split(shares, [SYMBOL_ROWS], axis=1)
    rhythms = _classes(rhythms)
    return ops.log(1.0 + symbols), ops.log(1.0 + rhythms), ops.log(1.0 + totals) / LOG_SCALE


def _classes(counts: Tensor) -> Tensor:
    others, onsets = ops.split(counts, [FIRST_PITCH], axis=2)
    return ops.concatenate([others, ops.sum(onsets, axis=2, keepdims=True)], axis=2)
