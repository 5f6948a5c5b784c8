"""The encoding: text, tokens and notes are three forms of the same melody."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from models.encodings.melody_grid import END, FIRST_PITCH, HOLD, REST, STEP_TICKS, MelodyGrid
from models.note import Note

GRID = MelodyGrid(48, 88)
TOKENS = st.lists(st.integers(0, GRID.vocabulary - 1), max_size=64)


def grid_note(step: int, length: int, pitch: int) -> Note:
    """A note of whole 16th steps."""
    return Note(step * STEP_TICKS, length * STEP_TICKS, pitch)


@st.composite
def grids(draw):
    lowest = draw(st.integers(0, 116))
    return MelodyGrid(lowest, draw(st.integers(lowest + 11, 127)))


@st.composite
def melodies(draw):
    """Notes one after another, in the range of `GRID`, with gaps or none between them."""
    notes, step = [], 0
    for gap, length, pitch in draw(
        st.lists(st.tuples(st.integers(0, 8), st.integers(1, 16), st.integers(48, 88)), max_size=12)
    ):
        notes.append(grid_note(step + gap, length, pitch))
        step += gap + length
    return notes, step + draw(st.integers(0, 4))


def test_a_song_as_corpora_write_it():
    tokens = GRID.parse("60 _ _ r 62 /")
    assert tokens == [15, HOLD, HOLD, REST, 17, END]
    assert GRID.decode(tokens) == [grid_note(0, 3, 60), grid_note(4, 1, 62)]


@given(TOKENS)
def test_parse_undoes_format(tokens):
    assert GRID.parse(GRID.format(tokens)) == tokens


@given(grids())
def test_every_pitch_of_the_vocabulary_has_its_own_token(grid):
    tokens = [grid.token(pitch) for pitch in range(grid.lowest, grid.highest + 1)]
    assert tokens == list(range(FIRST_PITCH, grid.vocabulary))
    assert [grid.pitch(token) for token in tokens] == list(range(grid.lowest, grid.highest + 1))


@given(grids(), st.integers(-60, 200))
def test_a_pitch_out_of_range_is_folded_by_the_fewest_octaves(grid, pitch):
    folded = grid.pitch(grid.token(pitch))
    assert grid.lowest <= folded <= grid.highest
    assert (folded - pitch) % 12 == 0
    if pitch < grid.lowest:
        assert folded - 12 < grid.lowest
    elif pitch > grid.highest:
        assert folded + 12 > grid.highest
    else:
        assert folded == pitch


@given(melodies())
def test_decode_undoes_encode(melody):
    notes, steps = melody
    tokens = GRID.encode(notes, steps)
    assert len(tokens) == steps
    assert GRID.decode(tokens) == notes


@given(TOKENS)
def test_encode_undoes_decode_of_a_song_without_stray_holds(tokens):
    tokens = [token for token in tokens if token != END]
    strays = [
        token == HOLD and (step == 0 or tokens[step - 1] == REST)
        for step, token in enumerate(tokens)
    ]
    assume(not any(strays))
    assert GRID.encode(GRID.decode(tokens), len(tokens)).tolist() == tokens


@given(
    st.lists(
        st.builds(grid_note, st.integers(0, 40), st.integers(1, 20), st.integers(0, 127)),
        max_size=8,
    ),
    st.integers(0, 32),
)
def test_whatever_overlaps_or_runs_over_the_end_is_still_one_melody(notes, steps):
    tokens = GRID.encode(notes, steps)
    assert len(tokens) == steps
    heard = GRID.decode(tokens)
    assert all(a.end <= b.tick for a, b in pairwise(heard))
    end = steps * STEP_TICKS
    assert {note.tick for note in heard} == {note.tick for note in notes if note.tick < end}


def test_a_later_note_cuts_off_an_earlier_one():
    notes = [grid_note(0, 8, 60), grid_note(2, 2, 64)]
    assert GRID.format(GRID.encode(notes, 8)) == "60 _ 64 _ r r r r"


@given(
    st.lists(
        st.builds(Note, st.integers(0, 4000), st.integers(1, 900), st.integers(0, 127)), max_size=8
    )
)
def test_notes_are_moved_to_the_nearest_step_and_none_is_lost(notes):
    """Of those that come to one step, the highest is heard; without a size there is room for all."""
    tokens = GRID.encode(notes)
    nearest = {round_half_up(note.tick) for note in notes}
    assert tokens.dtype == np.int64
    assert {note.tick for note in GRID.decode(tokens)} == nearest
    assert len(tokens) * STEP_TICKS >= max((note.tick for note in notes), default=0)


def round_half_up(tick: int) -> int:
    return int((tick / STEP_TICKS) + 0.5) * STEP_TICKS


def test_of_two_notes_on_one_step_the_higher_is_heard():
    notes = [Note(0, 480, 64), Note(50, 480, 60), Note(-20, 480, 67)]
    assert GRID.format(GRID.encode(notes)) == "67 _ _ _"


def test_steps_are_told_where_the_next_one_lies_in_a_bar():
    told = GRID.conditions(GRID.encode([grid_note(0, 18, 60)]))
    assert told["position"].tolist() == [*range(1, 16), 0, 1, 2]
    assert told["meter"].tolist() == [16] * 18


def test_a_hold_after_silence_or_before_anything_is_silence():
    assert GRID.decode(GRID.parse("_ r _ 60 r _")) == [grid_note(3, 1, 60)]


def test_decoding_stops_at_the_end():
    assert GRID.decode(GRID.parse("60 _ / 62")) == [grid_note(0, 2, 60)]


@pytest.mark.parametrize(("lowest", "highest"), [(60, 70), (-1, 60), (100, 128), (80, 60)])
def test_a_range_that_cannot_hold_an_octave_is_refused(lowest, highest):
    with pytest.raises(ValueError, match=f"got {lowest} … {highest}"):
        MelodyGrid(lowest, highest)


@pytest.mark.parametrize(
    "parameters",
    [{}, {"lowest": 48}, {"lowest": None, "highest": 88}, {"lowest": 48, "highest": float("inf")}],
)
def test_parameters_that_are_no_range_are_refused(parameters):
    with pytest.raises(ValueError, match="lowest"):
        MelodyGrid.from_parameters(parameters)


@pytest.mark.parametrize("token", [END, REST, HOLD, GRID.vocabulary, -1])
def test_only_pitch_tokens_have_a_pitch(token):
    with pytest.raises(ValueError, match=f"got {token}"):
        GRID.pitch(token)
