"""The tally inside the graph: `training.morph.attributes.progress`, one step at a time.

State `tally` (batch, 9) float32, all zero before the first symbol: the phrase's clock, onsets, sum
of pitches, lowest, highest, syncopation, met, either, and one more than the step where the sounding
note began (0: none). `advance` hears one symbol and returns what the next step is told.
"""

from __future__ import annotations

from typing import Any, Final

from keras import ops

from models.melody_grid import END, FIRST_PITCH, HOLD
from training.morph.attributes import LONGEST_BEAT, PROGRESS
from training.morph.phrases import STEPS

TALLY: Final = 9
Tensor = Any


def advance(
    token: Tensor, position: Tensor, meter: Tensor, history: Tensor, tally: Tensor
) -> tuple[Tensor, Tensor]:
    """Return the progress before the predicted step, `(batch, len(PROGRESS))`, and the new tally.

    `token`, `position` and `meter` are (batch,) float32, `history` (batch, 5, lags) is that of
    `training.memory` after it heard the token.
    """
    span = full_span(meter)
    half = ops.floor(span / 2.0)
    told = _hear(token, half, _ago(history, half), tally)
    clock = told[:, 0]
    over_bar = ops.logical_and(position < 0.5, clock + meter > span)
    begins = ops.logical_or(ops.logical_or(clock >= span, over_bar), ops.equal(token, float(END)))
    told = told * (1.0 - _number(begins))[:, None]
    second = _number(told[:, 0] >= half)
    candidate = second * _ago(history, half - 1.0)
    columns = [told[:, 0], span, *ops.unstack(told, TALLY, axis=1)[1:], candidate]
    assert len(columns) == len(PROGRESS)
    return ops.stack(columns, axis=1), told


def full_span(meter: Tensor) -> Tensor:
    """Return the steps of a phrase, as `training.morph.phrases.span`."""
    bars = ops.maximum(ops.floor(STEPS / meter), 1.0)
    odd = bars - 2.0 * ops.floor(bars / 2.0)
    bars = bars - odd * _number(bars > 1.5)
    return ops.minimum(float(STEPS), meter * bars)


def _hear(token: Tensor, half: Tensor, earlier: Tensor, tally: Tensor) -> Tensor:
    clock, onsets, pitches, lowest, highest, syncopation, met, either, began = ops.unstack(
        tally, TALLY, axis=1
    )
    held, onset = _number(ops.equal(token, float(HOLD))), _number(token >= float(FIRST_PITCH))
    ended = (1.0 - held) * ops.sign(began)
    syncopation = syncopation + ended * keith(ops.relu(began - 1.0), clock)
    second = _number(clock >= half)
    before = second * _number(earlier >= float(FIRST_PITCH))
    both = onset * before
    columns = [
        clock + 1.0,
        onsets + onset,
        pitches + onset * token,
        lowest + onset * (_lower(lowest, token) - lowest),
        ops.maximum(highest, onset * token),
        syncopation,
        met + 0.5 * both * (1.0 + _number(ops.equal(token, earlier))),
        either + ops.maximum(before, second * onset),
        held * began + onset * (clock + 1.0),
    ]
    return ops.stack(columns, axis=1)


def _lower(lowest: Tensor, token: Tensor) -> Tensor:
    return ops.where(lowest > 0.5, ops.minimum(lowest, token), token)


def keith(start: Tensor, end: Tensor) -> Tensor:
    """Return what a note counts from `start` to `end` (steps of the phrase)."""
    lasting = end - start
    beat = 1.0 + _number(lasting >= 2.0) + (LONGEST_BEAT - 2.0) * _number(lasting >= LONGEST_BEAT)
    return 2.0 * _off(start, beat) + _off(end, beat)


def _off(step: Tensor, beat: Tensor) -> Tensor:
    return _number(step - beat * ops.floor(step / beat) > 0.5)


def _ago(history: Tensor, lag: Tensor) -> Tensor:
    """Return the symbol `lag` (batch,) steps before the one that was heard last."""
    symbols = history[:, 4, : STEPS // 2 + 1]
    chosen = ops.equal(ops.arange(STEPS // 2 + 1, dtype="float32"), lag[:, None])
    return ops.sum(symbols * _number(chosen), axis=1)


def _number(condition: Tensor) -> Tensor:
    return ops.cast(condition, "float32")
