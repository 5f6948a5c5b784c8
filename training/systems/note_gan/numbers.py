"""A note as three numbers, as the networks take and draw them; and a sequence of them as a roll.

A pitch is told in octaves from the middle of the grid, a length and a rest by their places in their
tables. A number stands for the symbol whose *cell* it lies in, half a semitone or half a place to
either side. Songs are written anywhere within the cells: were they always in the middle, a critic
would tell songs by that alone (as in dequantisation, Theis et al. 2016). `paint` reads numbers
inside a graph, as `triples_of` does outside.
"""

from __future__ import annotations

from typing import Any, Final

import numpy as np
from keras import ops
from numpy.typing import NDArray

from models.encodings.piano_roll import OCTAVE, PianoRoll
from training.views.melody_grid import GRID
from training.views.piano_roll import BAR_STEPS
from training.views.triples import LENGTHS, MEASURES, RESTS, STEPS, Triples

MIDDLE: Final = (GRID.lowest + GRID.highest) // 2
PLACES_APART: Final = 0.25  # two neighbours of a table, so that both lie about as far as octaves do
REACH: Final = 0.4  # of a cell to either side: songs keep off its borders
PITCHES: Final = np.arange(GRID.lowest, GRID.highest + 1, dtype=np.float32)
STEP_SAMPLES: Final = 2  # of the roll: the second is off where a pitch is struck again
FORM: Final = PianoRoll(GRID.lowest, len(PITCHES), MEASURES, STEP_SAMPLES * BAR_STEPS)
# How steeply one symbol goes over into the next at the border of their cells: were it a jump, two
# ways to compute the same numbers would now and then come to other notes.
PITCH_STEEPNESS: Final = 10.0  # per semitone
TIME_STEEPNESS: Final = 400.0  # steps of the grid per place of a table
Numbers = NDArray[np.float32]
Tensor = Any


def numbers_of(triples: Triples, random: np.random.Generator) -> Numbers:
    """Return numbers of the shape of triples, `(…, 3)`, each at random within its cell."""
    within = random.uniform(-REACH, REACH, triples.shape)
    pitches = (triples[..., 0] - MIDDLE + within[..., 0]) / OCTAVE
    lengths, rests = (
        (np.searchsorted(table, triples[..., column]) + within[..., column]) * PLACES_APART
        for column, table in ((1, LENGTHS), (2, RESTS))
    )
    return np.stack([pitches, lengths, rests], axis=-1).astype(np.float32)


def triples_of(numbers: Numbers) -> Triples:
    """Return the triples that numbers say, the inverse of `numbers_of`; the nearest there are."""
    pitches = np.rint(numbers[..., 0] * OCTAVE).astype(np.int64) + MIDDLE
    places = np.rint(numbers[..., 1:] / PLACES_APART).astype(np.int64)
    lengths, rests = (
        np.array(table)[np.clip(places[..., column], 0, len(table) - 1)]
        for column, table in enumerate((LENGTHS, RESTS))
    )
    return np.stack([np.clip(pitches, GRID.lowest, GRID.highest), lengths, rests], axis=-1)


def paint(numbers: Tensor) -> Tensor:
    """Return the rolls of numbers `(batch, notes, 3)`: `(batch, measures, samples, pitches)`.

    A note begins where all lengths and rests before it end, and fills the steps up to its own end.
    A pitch sounds at a step as surely as its notes fill it, 0 … 1: notes do not overlap, so that
    all pitches of a step come to 1 at most.
    """
    pitches = _pitches(numbers[..., 0])
    lengths, rests = _steps(numbers[..., 1], LENGTHS), _steps(numbers[..., 2], RESTS)
    ends = ops.cumsum(lengths + rests, axis=1) - rests
    onsets, ends = (ends - lengths)[:, None], ends[:, None]
    step = np.arange(STEPS, dtype=np.float32)[:, None]
    filled = ops.relu(ops.minimum(step + 1, ends) - ops.maximum(step, onsets))
    sounding = ops.matmul(filled, pitches)
    struck = ops.matmul(ops.relu(1 - ops.abs(step - onsets)), pitches)
    again = ops.concatenate([struck[:, 1:], ops.zeros_like(struck[:, :1])], axis=1)
    samples = ops.stack([sounding, ops.minimum(sounding, 1 - again)], axis=2)
    return ops.reshape(samples, (-1, *FORM.shape))


def _pitches(octaves: Tensor) -> Tensor:
    """Return how surely each note has each pitch, `(batch, notes, pitches)`; together 1."""
    pitch = ops.clip(octaves * OCTAVE + MIDDLE, PITCHES[0], PITCHES[-1])
    off = ops.abs(pitch[..., None] - PITCHES)
    return ops.clip(0.5 + PITCH_STEEPNESS * (0.5 - off), 0.0, 1.0)


def _steps(numbers: Tensor, table: tuple[int, ...]) -> Tensor:
    """Return what numbers say of a table, in its steps, of the same shape.

    As they grow from one place to the next they rise to its value, always as steeply: so however
    far apart the values are, an error of a number moves what follows as little.
    """
    rises = np.diff(np.array(table, np.float32))
    borders = np.arange(len(rises), dtype=np.float32) + 0.5
    above = (numbers / PLACES_APART)[..., None] - borders
    return table[0] + ops.sum(ops.clip(rises / 2 + TIME_STEEPNESS * above, 0.0, rises), axis=-1)
