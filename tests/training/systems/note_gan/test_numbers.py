"""Numbers to notes and back, the same inside a graph as outside."""

import numpy as np
import pytest

pytest.importorskip("tensorflow")

from training.systems.note_gan.numbers import (
    FORM,
    MIDDLE,
    PLACES_APART,
    REACH,
    TIME_STEEPNESS,
    _steps,
    numbers_of,
    paint,
    triples_of,
)
from training.views.melody_grid import GRID
from training.views.triples import LENGTHS, RESTS, tokens_of


def sequences(seed: int, count: int = 40, pitches: int = 41) -> np.ndarray:
    random = np.random.default_rng(seed)
    shape = (count, 100)
    return np.stack(
        [
            random.integers(GRID.lowest, GRID.lowest + pitches, shape),
            random.choice(LENGTHS[:10], shape),
            np.where(random.random(shape) < 0.7, 0, random.choice(RESTS[:10], shape)),
        ],
        axis=-1,
    )


def test_every_symbol_comes_back_from_anywhere_in_its_cell():
    given = sequences(1)
    random = np.random.default_rng(2)
    first, second = (numbers_of(given, random) for _ in range(2))
    np.testing.assert_array_equal(triples_of(first), given)
    apart = np.abs(first - second).reshape(-1, 3).max(0)
    cell = np.array([1 / 12, PLACES_APART, PLACES_APART])
    assert apart / cell == pytest.approx(2 * REACH, abs=0.05)
    assert first.dtype == np.float32


def test_a_number_is_a_place_and_an_octave():
    numbers = np.array([[1.0, 3 * PLACES_APART, 0.0], [-0.5, 0.0, PLACES_APART]], np.float32)
    assert triples_of(numbers).tolist() == [[MIDDLE + 12, 4, 0], [MIDDLE - 6, 1, 1]]


def test_what_lies_outside_is_the_nearest_there_is():
    numbers = np.array([[-9, -9, -9], [9, 9, 9]], np.float32)
    expected = [[GRID.lowest, 1, 0], [GRID.highest, 128, 128]]
    assert triples_of(numbers).tolist() == expected
    (roll,) = np.array(paint(numbers[None]))
    ends = [(note.tick, note.end, note.pitch) for note in FORM.decode(roll)]
    assert ends == [(0, 120, GRID.lowest), (120, FORM.span_ticks, GRID.highest)]


@pytest.mark.parametrize("pitches", [41, 2])
def test_what_is_painted_is_what_the_triples_say(pitches: int):
    given = sequences(3, pitches=pitches)
    rolls = np.array(paint(numbers_of(given, np.random.default_rng(4))))
    assert rolls.shape == (40, *FORM.shape)
    for roll, line in zip(rolls, tokens_of(given), strict=True):
        assert FORM.decode(roll) == GRID.decode(line)


def test_a_note_that_is_struck_again_and_one_that_goes_on_beyond_the_end():
    given = np.array([[(60, 1, 0), (60, 3, 0), (60, 1, 3), (62, 128, 0), (64, 1, 0)]])
    (roll,) = np.array(paint(numbers_of(given, np.random.default_rng(1))))
    notes = [(note.tick, note.length, note.pitch) for note in FORM.decode(roll)]
    assert notes == [(0, 120, 60), (120, 360, 60), (480, 120, 60), (960, 14400, 62)]
    assert roll[0, :8, FORM.column(60)] == pytest.approx([1, 0, 1, 1, 1, 1, 1, 0], abs=1e-4)


def test_any_numbers_are_painted_on_the_grid_and_as_one_voice():
    random = np.random.default_rng(5)
    numbers = random.normal(size=(60, 100, 3)).astype(np.float32)
    border = (
        np.rint(random.uniform(0, 5, (60, 100, 2))) + 0.5 + random.normal(0, 1e-3, (60, 100, 2))
    )
    numbers[..., 1:] = border * PLACES_APART  # half a symbol, over and over
    rolls = np.array(paint(numbers))
    assert rolls.min() >= 0
    assert rolls.sum(-1).max() <= 1 + 1e-5
    for roll in rolls:
        for note in FORM.decode(roll):
            assert note.tick % 120 == 0


def test_a_border_is_crossed_as_steeply_wherever_it_is():
    for table in (LENGTHS, RESTS):
        numbers = np.linspace(-1, PLACES_APART * (len(table) + 1), 200_001)
        steps = np.array(_steps(numbers[None], table))[0]
        assert (steps[0], steps[-1]) == (table[0], table[-1])
        slope = np.diff(steps) / np.diff(numbers / PLACES_APART)
        assert slope.max() == pytest.approx(TIME_STEEPNESS, rel=1e-3)
        middle = np.arange(len(table)) * PLACES_APART
        np.testing.assert_allclose(np.array(_steps(middle[None], table))[0], table, rtol=1e-6)
        halves = (np.arange(len(table) - 1) + 0.5) * PLACES_APART
        expected = (np.array(table[1:]) + np.array(table[:-1])) / 2
        np.testing.assert_allclose(np.array(_steps(halves[None], table))[0], expected, rtol=1e-6)


def test_between_two_pitches_both_are_half_there():
    numbers = numbers_of(np.array([[(60, 4, 0)]]), np.random.default_rng(1))
    numbers[0, 0, 0] = (60.5 - MIDDLE) / 12
    (roll,) = np.array(paint(numbers))
    column = FORM.column(60)
    assert roll[0, 0, column : column + 2].tolist() == pytest.approx([0.5, 0.5], abs=1e-3)
