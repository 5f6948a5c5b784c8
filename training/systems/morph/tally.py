"""The tally inside the graph: `training.systems.morph.attributes.progress`, one step at a time.

State `tally` (batch, 9) float32, all zero before the first symbol: the phrase's clock, onsets, sum
of pitches, lowest, highest, syncopation, met, either, and one more than the step where the sounding
note began (0: none). `advance` hears one symbol and returns what the next step is told.
"""

from __future__ import annotations

from typing import Any, Final

from keras import ops

from models.encodings.melody_grid import END, FIRST_PITCH, HOLD
from training.judge.attributes import LONGEST_BEAT
from training.views.phrases import STEPS

TALLY: Final = 9
Tensor = Any


def advance(
    token: Tensor, position: Tensor, meter: Tensor, history: Tensor, tally: Tensor
) -> tuple[Tensor, Tensor]:
    """Return the progress before the predicted step, `(batch, len(PROGRESS))`, and the new tally.

    `token`, `position` and `meter` are (batch, 1) float32, `history` (batch, 5, lags) is that of
    `training.layers.memory` after it heard the token.
    """
    span = full_span(meter)
    half = ops.floor(span / 2.0)
    recent = history[:, 4, : STEPS // 2 + 1]
    told = _hear(token, half, _ago(recent, half), tally)
    over_bar = ops.logical_and(position < 0.5, told[:, :1] + meter > span)
    begins = ops.logical_or(ops.logical_or(told[:, :1] >= span, over_bar), token < END + 0.5)
    told = ops.where(begins, 0.0, told)
    clock, counts = ops.split(told, [1], axis=1)
    candidate = _number(clock >= half) * _ago(recent, half - 1.0)
    return ops.concatenate([clock, span, counts, candidate], axis=1), told


def full_span(meter: Tensor) -> Tensor:
    """Return the steps of a phrase, as `training.views.phrases.span`."""
    bars = ops.maximum(ops.floor(STEPS / meter), 1.0)
    even = ops.maximum(2.0 * ops.floor(bars / 2.0), 1.0)
    return ops.minimum(float(STEPS), meter * even)


def _hear(token: Tensor, half: Tensor, earlier: Tensor, tally: Tensor) -> Tensor:
    clock, onsets, pitches, lowest, highest, syncopation, met, either, began = ops.split(
        tally, TALLY, axis=1
    )
    held, onset = ops.equal(token, float(HOLD)), token >= float(FIRST_PITCH)
    ended = ops.logical_and(ops.logical_not(held), began > 0.5)
    second = clock >= half
    before = ops.logical_and(second, earlier >= float(FIRST_PITCH))
    both = _number(ops.logical_and(before, onset))
    any_of_both = ops.logical_and(second, ops.logical_or(before, onset))
    pitch = _number(onset) * token
    columns = [
        clock + 1.0,
        onsets + _number(onset),
        pitches + pitch,
        ops.where(ops.logical_and(onset, _above(lowest, token)), token, lowest),
        ops.maximum(highest, pitch),
        syncopation + _number(ended) * keith(began - 1.0, clock),
        met + 0.5 * both * (1.0 + _number(ops.equal(token, earlier))),
        either + _number(any_of_both),
        ops.where(held, began, _number(onset) * (clock + 1.0)),
    ]
    return ops.concatenate(columns, axis=1)


def _above(lowest: Tensor, token: Tensor) -> Tensor:
    """Say whether the lowest pitch so far, if there is any, is above the token."""
    return ops.logical_or(lowest < 0.5, lowest > token)


def keith(start: Tensor, end: Tensor) -> Tensor:
    """Return what a note counts from `start` to `end` (steps of the phrase)."""
    lasting = end - start
    beat = 1.0 + _number(lasting >= 2.0) + (LONGEST_BEAT - 2.0) * _number(lasting >= LONGEST_BEAT)
    return 2.0 * _off(start, beat) + _off(end, beat)


def _off(step: Tensor, beat: Tensor) -> Tensor:
    return _number(step - beat * ops.floor(step / beat) > 0.5)


def _ago(recent: Tensor, lag: Tensor) -> Tensor:
    """Return the symbol `lag` (batch, 1) steps before the one that was heard last."""
    chosen = ops.equal(ops.arange(recent.shape[1], dtype="float32"), lag)
    return ops.sum(recent * _number(chosen), axis=1, keepdims=True)


def _number(condition: Tensor) -> Tensor:
    return ops.cast(condition, "float32")
