"""The suffix-match memory inside the graph: `training.evidence`, one step at a time.

State, both float32, all zero before the first symbol; lag l is column l - 1:

- `history` (batch, 5, lags): the three codes of `NoteView`, the last pitch and the symbol of each
  past step, the latest first; code 0 is "no step";
- `match` (batch, 3, lags): for how many steps the past agrees with the past lag steps ago.

`advance` hears one symbol; `recall` says what followed wherever the past looked like this.
"""

from __future__ import annotations

from typing import Any

from keras import ops

from models.melody_grid import FIRST_PITCH, HOLD
from training.evidence import DOUBT, EXACT, LOG_SCALE, MOVED, RHYTHM, SHARPNESS
from training.notes import AGES, FIRST_NOTE, INTERVAL_CENTRE

CODES = 3
CHANNELS = 5
Tensor = Any


def advance(token: Tensor, history: Tensor, match: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """Hear `token` (batch,): return the step's five numbers (batch, 5), new history, new match."""
    step = _hear(ops.cast(token, "float32"), history[:, :, 0])
    column = step[:, :, None]
    agrees = ops.cast(ops.equal(column[:, :CODES], history[:, :CODES]), "float32")
    return step, ops.concatenate([column, history[:, :, :-1]], axis=2), agrees * (match + 1.0)


def _hear(symbol: Tensor, before: Tensor) -> Tensor:
    exact, moved, _, pitch, _ = ops.unstack(before, CHANNELS, axis=1)
    held = ops.cast(ops.equal(symbol, float(HOLD)), "float32")
    struck = ops.cast(symbol >= float(FIRST_PITCH), "float32")
    before_sounding, before_interval = (
        ops.relu(ops.floor(code / AGES) - 1.0) for code in (exact, moved)
    )
    age = held * ops.minimum(exact - AGES * ops.floor(exact / AGES) + 1.0, AGES - 1.0)
    sounding = symbol + held * (before_sounding - symbol)
    reached = FIRST_NOTE + ops.sign(pitch) * (symbol - pitch + INTERVAL_CENTRE - FIRST_NOTE)
    interval = 2.0 + symbol + struck * (reached - 2.0 - symbol)
    interval = interval + held * (before_interval - interval)
    codes = (sounding, interval, ops.minimum(sounding, float(FIRST_PITCH)))
    pitch = pitch + struck * (symbol - pitch)
    return ops.stack([*((code + 1.0) * AGES + age for code in codes), pitch, symbol], axis=1)


def sounding_and_age(step: Tensor) -> tuple[Tensor, Tensor]:
    """Return what sounds and for how long, `(batch,)` each, from a step's five numbers."""
    quotient = ops.floor(step[:, 0] / AGES)
    return quotient - 1.0, step[:, 0] - AGES * quotient


def recall(
    history: Tensor, match: Tensor, past: Tensor, meter: Tensor, vocabulary: int
) -> tuple[Tensor, Tensor, Tensor]:
    """Return the evidence: symbols (batch, rows, vocabulary), rhythm (batch, rows, 4), scalars.

    `history` and `match` as `advance` returned them, `past` the history before it (its columns
    are the lags), `meter` (batch,) float32 the 16th steps in one bar, ≥ 1.
    """
    exact, moved, rhythm = ops.split(match, CODES, axis=1)
    bars = _whole_bars(meter, past)
    symbol, now = history[:, 4], history[:, 3, :1]
    told = ops.concatenate(
        [_at_least(exact, EXACT), bars * ops.sign(rhythm), _at_least(rhythm, RHYTHM), bars], axis=1
    )
    counts = ops.matmul(told, _one_hot(symbol, vocabulary))
    pitched = ops.cast(symbol >= float(FIRST_PITCH), "float32")
    shifted = symbol + pitched * (now - past[:, 3])
    # Outside the vocabulary, or no longer a pitch: told to row `vocabulary`, which is dropped.
    lowest = FIRST_PITCH * pitched
    inside = ops.cast(ops.logical_and(shifted >= lowest, shifted < vocabulary), "float32")
    shifted = vocabulary + inside * (shifted - vocabulary)
    moved_counts = ops.matmul(_at_least(moved, MOVED), _one_hot(shifted, vocabulary))
    symbols, rhythms = ops.split(counts, [len(EXACT) + 1], axis=1)
    return _weigh(ops.concatenate([symbols, moved_counts], axis=1), _classes(rhythms))


def _at_least(match: Tensor, lengths: tuple[int, ...]) -> Tensor:
    """Compare `(batch, 1, lags)` with each of `lengths`: 1 or 0, `(batch, lengths, lags)`."""
    return ops.cast(match >= ops.convert_to_tensor(lengths, "float32")[:, None], "float32")


def _whole_bars(meter: Tensor, past: Tensor) -> Tensor:
    """Say which lags are whole bars and reach no further back than the song: `(batch, 1, lags)`."""
    lag = ops.arange(1, past.shape[2] + 1, dtype="float32")
    bar = meter[:, None, None]
    whole = ops.cast(ops.equal(lag, bar * ops.floor(lag / bar)), "float32")
    return whole * ops.sign(past[:, :1])


def _one_hot(symbol: Tensor, vocabulary: int) -> Tensor:
    """Look up rows of the identity (one more is zero): far faster in a step than comparing."""
    table = ops.eye(vocabulary + 1, vocabulary, dtype="float32")
    return ops.take(table, ops.cast(symbol, "int32"), axis=0)


def _classes(counts: Tensor) -> Tensor:
    onsets = ops.sum(counts[:, :, FIRST_PITCH:], axis=-1, keepdims=True)
    return ops.concatenate([counts[:, :, :FIRST_PITCH], onsets], axis=-1)


def _weigh(symbols: Tensor, rhythms: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    totals = [ops.sum(counts, axis=-1, keepdims=True) for counts in (symbols, rhythms)]
    weights = [
        ops.log(1.0 + SHARPNESS * counts / (total + DOUBT))
        for counts, total in zip((symbols, rhythms), totals, strict=True)
    ]
    amounts = ops.concatenate(totals, axis=1)[:, :, 0]
    return weights[0], weights[1], ops.log(1.0 + amounts) / LOG_SCALE
