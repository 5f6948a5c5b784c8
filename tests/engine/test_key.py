"""The key: found from the notes, changed with the music, and told from its relative minor."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.key import KeyFinder, is_minor
from models.note import Note

TUNE = (0, 2, 4, 5, 7, 9, 11, 12, 7, 5, 4, 2, 0)
CADENCE = (4, 5, 7, 7, 12, 11, 12)


def finder(*pitches: int) -> KeyFinder:
    found = KeyFinder()
    for pitch in pitches:
        found.hear(pitch)
    return found


@given(st.integers(0, 11), st.sampled_from([36, 60, 84]), st.sampled_from([TUNE, CADENCE]))
def test_a_tune_is_in_its_key_in_any_octave(tonic, octave, tune):
    found = finder(*(octave + tonic + degree for degree in tune))
    found.settle()
    assert found.tonic == tonic
    assert int(np.argmax(found.keys())) == tonic


@given(st.lists(st.integers(0, 127), max_size=40))
def test_keys_are_probabilities(pitches):
    keys = finder(*pitches).keys()
    assert keys.shape == (12,)
    assert keys.sum() == pytest.approx(1.0)
    assert keys.min() >= 0


def test_before_any_note_every_key_is_as_probable_and_c_is_chosen():
    found = KeyFinder()
    found.settle()
    assert found.tonic == 0
    assert np.ptp(found.keys()) == pytest.approx(0)


def test_a_modulation_is_followed_however_long_the_first_key_lasted():
    found = finder(*(60 + degree for degree in TUNE * 20))
    for degree in TUNE * 3:
        found.hear(66 + degree)
    found.settle()
    assert found.tonic == 6


def test_a_new_phrase_may_be_in_any_key():
    keys = []
    for is_new in (True, False):
        found = finder(*(60 + degree for degree in TUNE * 2))
        if is_new:
            found.new_phrase()
        for degree in (0, 4, 7, 5, 4, 2, 0):
            found.hear(66 + degree)
        found.settle()
        keys.append(found.tonic)
    assert keys[0] == 6 != keys[1]


def test_a_key_is_left_only_for_one_that_is_better_by_the_margin():
    found = finder(*(62 + degree for degree in TUNE))
    found.settle(margin=1000.0)
    assert found.tonic == 0
    found.settle(margin=1.0)
    assert found.tonic == 2


def test_what_somebody_else_knows_counts_as_well():
    evidence = np.where(np.arange(12) == 7, 100.0, 0.0)
    found = finder(60, 64, 67)
    assert int(np.argmax(found.keys(evidence))) == 7
    found.settle(evidence=evidence)
    assert found.tonic == 7


def test_its_memory_brings_it_back():
    found = finder(*(63 + degree for degree in TUNE))
    found.settle()
    again = KeyFinder()
    again.memory = found.memory
    assert again.tonic == found.tonic == 3
    assert again.keys() == pytest.approx(found.keys())


def notes(*pitches: int) -> list[Note]:
    return [Note(480 * n, 480, pitch) for n, pitch in enumerate(pitches)]


@given(st.integers(0, 11))
def test_major_is_told_from_its_relative_minor(tonic):
    major = notes(*(60 + tonic + degree for degree in (0, 4, 7, 5, 4, 2, 0)))
    minor = notes(*(57 + tonic + degree for degree in (0, 3, 7, 5, 3, 2, 0)))
    assert is_minor(major, tonic) < 0.3 < 0.7 < is_minor(minor, tonic)


def test_where_nothing_was_played_it_is_not_known():
    assert is_minor([], 0) == 0.5


def test_the_ends_of_a_phrase_tell_more_than_its_middle():
    ends_on_a = is_minor(notes(69, 64, 67, 60, 64, 69), 0)
    ends_on_c = is_minor(notes(60, 64, 67, 69, 64, 60), 0)
    assert ends_on_c < ends_on_a


def test_long_notes_tell_more_than_short_ones():
    long_a = [Note(0, 120, 60), Note(120, 1920, 69), Note(2040, 120, 60)]
    long_c = [Note(0, 120, 60), Note(120, 120, 69), Note(240, 1920, 60)]
    assert is_minor(long_c, 0) < is_minor(long_a, 0)
