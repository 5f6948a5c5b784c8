"""Windows of songs, and the cells that the networks see: the same notes as the rolls hold."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from models.encodings.melody_grid import FIRST_PITCH, HOLD
from tests.training.systems.folk.songs import song
from training.views.melody_grid import GRID, Song
from training.views.piano_roll import (
    CELLS,
    ROLL,
    STEPS,
    batches,
    cut_windows,
    draw,
    room,
    transpose,
    unfold,
)

SYMBOLS = st.sampled_from([1, HOLD, HOLD, HOLD, *range(FIRST_PITCH + 3, FIRST_PITCH + 38)])


@given(st.lists(SYMBOLS, min_size=STEPS, max_size=STEPS))
def test_a_window_is_drawn_as_the_encoding_draws_its_notes(symbols):
    tokens = cut_windows([Song("a", 16, tuple(symbols))], 1)
    if not len(tokens):
        return
    notes = GRID.decode(symbols)
    roll = unfold(draw(tokens))[0]
    np.testing.assert_array_equal(roll, ROLL.encode(notes))
    assert ROLL.decode(roll) == notes


def test_windows_begin_on_a_bar_line_and_a_hop_apart():
    tune = song("a", 1, bars=20)
    windows = cut_windows([tune], 2)
    assert windows.shape == (3, STEPS)
    np.testing.assert_array_equal(windows[1], tune.tokens[32 : 32 + STEPS])
    late = Song("b", 16, tune.tokens, offset=12)
    np.testing.assert_array_equal(cut_windows([late], 2)[0], tune.tokens[4 : 4 + STEPS])


def test_other_metres_short_songs_and_wide_ones_are_left_out():
    wide = GRID.parse(" ".join(["50 _ _ _ 84 _ _ _"] * 40))
    fits = GRID.parse(" ".join(["51 _ _ _ 85 _ _ _"] * 40))
    assert len(cut_windows([song("a", 1, time="3/4")], 1)) == 0
    assert len(cut_windows([song("a", 1, bars=15)], 1)) == 0
    assert len(cut_windows([Song("a", 16, tuple(wide))], 1)) == 0
    assert len(cut_windows([Song("a", 16, tuple(fits))], 4)) == 2
    assert len(cut_windows([Song("a", 16, (1,) * STEPS)], 1)) == 0
    assert cut_windows([song("a", 1, bars=15)], 4, 100).shape == (3, 100)


def test_a_note_that_began_before_the_window_is_left_out():
    tokens = GRID.parse("60 " + "_ " * 19 + "62 _ _ _ " * 80)
    (first, second, *_) = cut_windows([Song("a", 16, tuple(tokens))], 1)
    assert first[0] > HOLD
    assert second[:5].tolist() == [1, 1, 1, 1, GRID.token(62)]


def test_transposing_moves_the_notes_and_nothing_else():
    tokens = cut_windows([song("a", 1)], 4)
    below, above = room(tokens)
    assert below[0] == 60 - ROLL.lowest
    assert above[0] == ROLL.lowest + 34 - 72
    moved = transpose(tokens, above)
    assert room(moved)[1].tolist() == [0] * len(tokens)
    rests = tokens < FIRST_PITCH
    np.testing.assert_array_equal(moved[rests], tokens[rests])


def test_every_window_comes_once_in_a_random_order():
    tokens = cut_windows([song(str(n), n) for n in range(4)], 1)
    still = np.concatenate(list(batches(tokens, 3, 0, np.random.default_rng(1))))
    assert still.shape == (len(tokens), *CELLS)
    for cells in draw(tokens):
        assert (still == cells).all(axis=(1, 2, 3, 4)).sum() == 1
    moved = np.concatenate(list(batches(tokens, 3, 5, np.random.default_rng(1))))
    assert moved.sum() == still.sum()
    assert not np.array_equal(moved, still)
