"""The piano-roll encoding: notes go into a roll and come out as they were."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.encodings.piano_roll import PianoRoll, RollNote

ROLL = PianoRoll(lowest=48, pitches=14, measures=3, samples=8)


@st.composite
def phrases(draw: st.DrawFn) -> list[RollNote]:
    """Legal phrases: notes of one pitch touch (then the first has two samples) or rest for two."""
    notes = []
    for pitch in draw(st.sets(st.integers(48, 61))):
        start = draw(st.integers(0, 8))
        while start < ROLL.length:
            touching = draw(st.booleans())
            length = draw(st.integers(2 if touching else 1, 12))
            stop = min(start + length, ROLL.length)
            notes.append(RollNote(start, stop - start, pitch))
            start = stop + (0 if touching else draw(st.integers(2, 20)))
    return sorted(notes, key=lambda note: (note.start, note.pitch))


@given(phrases())
def test_a_legal_phrase_comes_back_as_it_was(notes):
    assert ROLL.decode(ROLL.encode(notes)) == notes


@given(st.integers(0, 2**32))
def test_what_is_decoded_is_legal(seed):
    notes = ROLL.decode(np.random.default_rng(seed).random(ROLL.shape, np.float32))
    assert ROLL.decode(ROLL.encode(notes)) == notes


@given(st.lists(st.builds(RollNote, st.integers(-9, 40), st.integers(1, 40), st.integers(0, 127))))
def test_any_notes_can_be_encoded(notes):
    roll = ROLL.encode(notes)
    assert (roll.shape, roll.dtype) == ((3, 8, 14), np.float32)
    assert set(np.unique(roll)) <= {0.0, 1.0}


def test_a_note_struck_again_is_told_from_a_long_one():
    again = [RollNote(0, 4, 60), RollNote(4, 4, 60)]
    roll = ROLL.encode(again)[0, :, 12]
    np.testing.assert_array_equal(roll, [1, 1, 1, 0, 1, 1, 1, 1])
    assert ROLL.decode(ROLL.encode(again)) == again
    assert ROLL.decode(ROLL.encode([RollNote(0, 8, 60)])) == [RollNote(0, 8, 60)]


def test_a_note_of_one_sample_survives():
    notes = [RollNote(5, 1, 60), RollNote(5, 1, 61), RollNote(8, 1, 60)]
    assert ROLL.decode(ROLL.encode(notes)) == notes
    joined = [RollNote(5, 1, 60), RollNote(6, 3, 60)]
    assert ROLL.decode(ROLL.encode(joined)) == [RollNote(5, 4, 60)]


def test_a_note_runs_over_the_bar_line_and_stops_at_the_end():
    notes = [RollNote(6, 4, 50), RollNote(20, 99, 55), RollNote(24, 2, 55)]
    assert ROLL.decode(ROLL.encode(notes)) == [notes[0], RollNote(20, 4, 55)]


def test_a_later_note_cuts_off_an_earlier_one_of_its_pitch():
    notes = [RollNote(0, 12, 50), RollNote(4, 2, 50)]
    assert ROLL.decode(ROLL.encode(notes)) == [RollNote(0, 4, 50), RollNote(4, 2, 50)]


@pytest.mark.parametrize(("pitch", "folded"), [(47, 59), (36, 48), (62, 50), (48, 48), (61, 61)])
def test_a_pitch_out_of_range_is_folded_by_octaves(pitch, folded):
    assert ROLL.decode(ROLL.encode([RollNote(0, 2, pitch)])) == [RollNote(0, 2, folded)]


def test_the_threshold_says_what_sounds():
    roll = ROLL.encode([RollNote(0, 4, 50), RollNote(8, 4, 55)])
    roll[0] *= 0.4
    assert [note.pitch for note in ROLL.decode(roll)] == [55]
    assert [note.pitch for note in ROLL.decode(roll, 0.4)] == [50, 55]
    low = PianoRoll(48, 14, 3, 8, threshold=0.4)
    assert low.decode(roll) == ROLL.decode(roll, 0.4)


def test_the_form_is_read_from_a_card():
    parameters = {"lowest": 40, "pitches": 35, "measures": 16, "samples": 96}
    assert PianoRoll.from_parameters(parameters) == PianoRoll(40)
    assert PianoRoll.from_parameters(parameters | {"threshold": 0.3}).threshold == 0.3
    assert PianoRoll(40).length == 1536


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"lowest": 94}, "35 from 94 up"),
        ({"lowest": -1}, "35 from -1 up"),
        ({"pitches": 11}, "at least an octave"),
        ({"samples": 10}, "in fours to a measure, got 10"),
        ({"samples": 0}, "got 0"),
        ({"measures": 0}, "1 … 170 measures, got 0"),
        ({"measures": 999}, "got 999"),
        ({"threshold": 1.0}, "between 0 and 1, got 1.0"),
        ({"threshold": float("nan")}, "between 0 and 1"),
        ({"threshold": None}, "whole numbers 'lowest'"),
        ({"lowest": 1e999}, "whole numbers 'lowest'"),
        ({"measures": "many"}, "many"),
    ],
)
def test_a_form_that_cannot_be_is_refused(change, named):
    parameters = {"lowest": 40, "pitches": 35, "measures": 16, "samples": 96}
    with pytest.raises(ValueError, match=named):
        PianoRoll.from_parameters(parameters | change)
