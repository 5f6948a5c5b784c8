"""The piano-roll encoding: notes go into a roll and come out as they were."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.encodings.piano_roll import MEASURE_TICKS, PianoRoll
from models.note import Note

ROLL = PianoRoll(lowest=48, pitches=14, measures=3, samples=8)
SAMPLE = MEASURE_TICKS // ROLL.samples  # ticks


def roll_note(start: int, length: int, pitch: int) -> Note:
    """A note of whole samples."""
    return Note(start * SAMPLE, length * SAMPLE, pitch)


@st.composite
def phrases(draw: st.DrawFn) -> list[Note]:
    """Legal phrases: notes of one pitch touch (then the first has two samples) or rest for two."""
    notes = []
    for pitch in draw(st.sets(st.integers(48, 61))):
        start = draw(st.integers(0, 8))
        while start < ROLL.length:
            touching = draw(st.booleans())
            length = draw(st.integers(2 if touching else 1, 12))
            stop = min(start + length, ROLL.length)
            notes.append(roll_note(start, stop - start, pitch))
            start = stop + (0 if touching else draw(st.integers(2, 20)))
    return sorted(notes, key=lambda note: (note.tick, note.pitch))


@given(phrases())
def test_a_legal_phrase_comes_back_as_it_was(notes):
    assert ROLL.decode(ROLL.encode(notes)) == notes


@given(st.integers(0, 2**32))
def test_what_is_decoded_is_legal(seed):
    notes = ROLL.decode(np.random.default_rng(seed).random(ROLL.shape, np.float32))
    assert ROLL.decode(ROLL.encode(notes)) == notes


@given(st.lists(st.builds(roll_note, st.integers(-9, 40), st.integers(1, 40), st.integers(0, 127))))
def test_any_notes_can_be_encoded(notes):
    roll = ROLL.encode(notes)
    assert (roll.shape, roll.dtype) == ((3, 8, 14), np.float32)
    assert set(np.unique(roll)) <= {0.0, 1.0}


@given(st.lists(st.builds(Note, st.integers(0, 5600), st.integers(1, 2000), st.integers(48, 61))))
def test_a_note_comes_back_at_the_nearest_sample(notes):
    found = {(note.tick // SAMPLE, note.pitch) for note in ROLL.decode(ROLL.encode(notes))}
    placed = {(round(note.tick / SAMPLE), note.pitch) for note in notes}
    assert found <= {(start, pitch) for start, pitch in placed if start < ROLL.length}
    assert {pitch for _, pitch in found} == {pitch for start, pitch in placed if start < 24}


@given(st.sampled_from([4, 8, 12, 96, 100]), st.integers(0, 400))
def test_samples_and_ticks_are_each_others_inverse(samples, sample):
    roll = PianoRoll(48, samples=samples)
    assert roll.nearest(roll.ticks(sample)) == sample


def test_a_note_struck_again_is_told_from_a_long_one():
    again = [roll_note(0, 4, 60), roll_note(4, 4, 60)]
    roll = ROLL.encode(again)[0, :, 12]
    np.testing.assert_array_equal(roll, [1, 1, 1, 0, 1, 1, 1, 1])
    assert ROLL.decode(ROLL.encode(again)) == again
    assert ROLL.decode(ROLL.encode([roll_note(0, 8, 60)])) == [roll_note(0, 8, 60)]


def test_a_note_of_one_sample_survives():
    notes = [roll_note(5, 1, 60), roll_note(5, 1, 61), roll_note(8, 1, 60)]
    assert ROLL.decode(ROLL.encode(notes)) == notes
    joined = [roll_note(5, 1, 60), roll_note(6, 3, 60)]
    assert ROLL.decode(ROLL.encode(joined)) == [roll_note(5, 4, 60)]


def test_a_note_runs_over_the_bar_line_and_stops_at_the_end():
    notes = [roll_note(6, 4, 50), roll_note(20, 99, 55), roll_note(24, 2, 55)]
    assert ROLL.decode(ROLL.encode(notes)) == [notes[0], roll_note(20, 4, 55)]


def test_a_later_note_cuts_off_an_earlier_one_of_its_pitch():
    notes = [roll_note(0, 12, 50), roll_note(4, 2, 50)]
    assert ROLL.decode(ROLL.encode(notes)) == [roll_note(0, 4, 50), roll_note(4, 2, 50)]


@pytest.mark.parametrize(("pitch", "folded"), [(47, 59), (36, 48), (62, 50), (48, 48), (61, 61)])
def test_a_pitch_out_of_range_is_folded_by_octaves(pitch, folded):
    assert ROLL.decode(ROLL.encode([roll_note(0, 2, pitch)])) == [roll_note(0, 2, folded)]


def test_the_threshold_says_what_sounds():
    roll = ROLL.encode([roll_note(0, 4, 50), roll_note(8, 4, 55)])
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
