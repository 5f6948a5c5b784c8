"""Numbers to notes and back, the same inside a graph as outside."""

import numpy as np
import pytest

from models.encodings.melody_grid import FIRST_PITCH, HOLD, REST

pytest.importorskip("tensorflow")

from training.systems.melody_gan.numbers import (
    HOLD_BELOW,
    LOWEST_TOKEN,
    PITCHES,
    SEMITONE,
    form_of,
    numbers_of,
    paint,
    tokens_of,
)
from training.views.melody_grid import GRID
from training.views.piano_roll import ROLL


def test_tokens_come_back():
    every = np.array([[HOLD, REST, *range(LOWEST_TOKEN, LOWEST_TOKEN + PITCHES)]], np.int16)
    numbers = numbers_of(every)
    np.testing.assert_array_equal(tokens_of(numbers), every)
    assert numbers[0, :3].tolist() == [-1.0, -0.5, 0.0]
    assert numbers[0, -1] == pytest.approx(1.0)
    assert GRID.pitch(int(every[0, 2])) == ROLL.lowest


def test_a_number_is_read_as_what_is_near_it():
    near = [-1, HOLD_BELOW - 0.01, HOLD_BELOW + 0.01, -0.6 * SEMITONE, -0.4 * SEMITONE]
    low, high = 0.6 * SEMITONE, 1 - 0.4 * SEMITONE
    tokens = tokens_of(np.array([[*near, low, high]], np.float32))[0].tolist()
    second, last = LOWEST_TOKEN + 1, LOWEST_TOKEN + PITCHES - 1
    assert tokens == [HOLD, HOLD, REST, REST, LOWEST_TOKEN, second, last]


@pytest.mark.parametrize("steps", [128, 100])
def test_what_is_painted_is_what_the_tokens_say(steps: int):
    random = np.random.default_rng(1)
    pitches = random.integers(LOWEST_TOKEN, LOWEST_TOKEN + 3, (40, steps))
    chosen = random.random((40, steps))
    tokens = np.where(chosen < 0.3, pitches, np.where(chosen < 0.9, HOLD, REST)).astype(np.int16)
    numbers = numbers_of(tokens) + random.uniform(-0.4, 0.4, tokens.shape) * SEMITONE
    form = form_of(steps)
    rolls = np.array(paint(numbers.astype(np.float32)))
    assert rolls.shape == (40, *form.shape)
    assert (form.measures, form.span_ticks) == (steps // 16, steps // 16 * 1920)
    for roll, line in zip(rolls, tokens, strict=True):
        assert form.decode(roll) == GRID.decode(line[: steps // 16 * 16])


def test_a_note_that_is_held_long_and_one_that_is_struck_again():
    tokens = np.full((1, 128), HOLD, np.int16)
    tokens[0, [5, 120]] = FIRST_PITCH + 12
    rolls = np.array(paint(numbers_of(tokens)))
    notes = form_of(128).decode(rolls[0])
    assert [(note.tick, note.length) for note in notes] == [(600, 13800), (14400, 960)]


def test_probabilities_are_sure_but_near_the_borders():
    numbers = np.full((1, 128), 0.45 * SEMITONE, np.float32)
    roll = np.array(paint(numbers))[0]
    assert roll[0, 0, :2].tolist() == pytest.approx([1.0, 0.0], abs=1e-3)
    middle = np.array(paint(numbers / 0.9))[0]
    assert middle[0, 0, :2].tolist() == pytest.approx([0.5, 0.5], abs=1e-3)
