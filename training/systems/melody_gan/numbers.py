"""A melody as one number for each 16th step, -1 … 1, as dense networks draw it; and back.

The published network draws the index of a symbol, scaled, so that two symbols are near whose
indices are. Here that is so by ear: the pitches lie from 0 to 1, lowest to highest, a semitone
apart from the next; holding is -1, where a tanh is at rest, and a rest half-way between. A number
is read as the pitch whose place is at most half a semitone off, as a hold up to `HOLD_BELOW`, and
as a rest otherwise. `paint` reads them inside a graph, as `tokens_of` does outside.
"""

from __future__ import annotations

from typing import Any, Final

import numpy as np
from keras import ops
from numpy.typing import NDArray

from models.encodings.melody_grid import FIRST_PITCH, HOLD, REST
from models.encodings.piano_roll import PianoRoll
from training.views.melody_grid import GRID
from training.views.piano_roll import BAR_STEPS, ROLL, Tokens

HOLD_AT: Final = -1.0
HOLD_BELOW: Final = -0.75
REST_AT: Final = -0.5
PITCHES: Final = ROLL.pitches  # those of the windows
LOWEST_TOKEN: Final = GRID.token(ROLL.lowest)
SEMITONE: Final = 1 / (PITCHES - 1)
PLACES: Final = np.linspace(0, 1, PITCHES, dtype=np.float32)
# How steeply a symbol's probability goes from 0 to 1: in a tenth of a semitone. Were it a jump,
# two ways to compute the same numbers would now and then come to other notes.
STEEPNESS: Final = 10 / SEMITONE
STEP_SAMPLES: Final = 2  # of the roll: the second is off where a pitch is struck again
Numbers = NDArray[np.float32]
Tensor = Any


def numbers_of(tokens: Tokens) -> Numbers:
    """Return grid tokens as numbers of the same shape. The pitches must be those of `ROLL`."""
    pitches = (tokens - LOWEST_TOKEN).astype(np.float32) * SEMITONE
    others = np.where(tokens == HOLD, HOLD_AT, REST_AT)
    return np.where(tokens >= FIRST_PITCH, pitches, others).astype(np.float32)


def tokens_of(numbers: Numbers) -> Tokens:
    """Return what numbers say as grid tokens of the same shape, the inverse of `numbers_of`."""
    places = np.rint(numbers / SEMITONE).astype(np.int16)
    others = np.where(numbers <= HOLD_BELOW, HOLD, REST)
    found = np.where(places >= 0, LOWEST_TOKEN + places, others)
    return np.asarray(found, np.int16)


def form_of(steps: int) -> PianoRoll:
    """Return the roll that so many steps are painted on: as many whole bars as they fill."""
    samples = STEP_SAMPLES * BAR_STEPS
    return PianoRoll(ROLL.lowest, PITCHES, steps // BAR_STEPS, samples)


def paint(numbers: Tensor) -> Tensor:
    """Return the rolls of numbers `(batch, steps)`: `(batch, measures, samples, pitches)`, 0 … 1.

    A pitch sounds at a step as surely as it is struck, or as it sounded before and is held. With
    the larger for "or" and the smaller for "and", what is more likely than any threshold is what
    follows from all that is.
    """
    form = form_of(numbers.shape[1])
    numbers = numbers[:, : form.measures * BAR_STEPS, None]
    struck = _surely(SEMITONE / 2 - ops.abs(numbers - PLACES))
    sounding = _carried(struck, _surely(HOLD_BELOW - numbers))
    again = ops.concatenate([struck[:, 1:], ops.zeros_like(struck[:, :1])], axis=1)
    samples = ops.stack([sounding, ops.minimum(sounding, 1 - again)], axis=2)
    return ops.reshape(samples, (-1, *form.shape))


def _surely(above: Tensor) -> Tensor:
    """Return how surely a number is above 0: 0.5 there, soon 0 or 1."""
    return ops.clip(0.5 + STEEPNESS * above, 0.0, 1.0)


def _carried(struck: Tensor, held: Tensor) -> Tensor:
    """Return what sounds at each step: max(struck, min(what sounded, held)), one after the other.

    All steps at once: in each round every step hears of twice as many before it.
    """
    steps, reach = struck.shape[1], 1
    while reach < steps:
        struck = ops.maximum(struck, ops.minimum(_later(struck, reach), held))
        held = ops.minimum(held, _later(held, reach))
        reach *= 2
    return struck


def _later(values: Tensor, steps: int) -> Tensor:
    return ops.pad(values, ((0, 0), (steps, 0), (0, 0)))[:, : values.shape[1]]
