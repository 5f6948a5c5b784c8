"""Sequences of pitch, length and rest: cut from songs, and back to the grid."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.encodings.melody_grid import REST
from models.errors import InputError
from models.note import Note
from training.corpora.score import Corpus
from training.corpora.symbols import read_melody
from training.views.melody_grid import GRID, Song
from training.views.triples import (
    LENGTHS,
    NOTES,
    RESTS,
    STEPS,
    cut_sequences,
    sequences_of,
    snapped,
    tokens_of,
    triples_of,
)

TRIPLES = st.lists(
    st.tuples(st.integers(48, 88), st.sampled_from(LENGTHS[:9]), st.sampled_from(RESTS[:9])),
    min_size=1,
    max_size=30,
)


def tune(text: str, times: int, meter: int = 16, offset: int = 0) -> Song:
    return Song("a", meter, tuple(GRID.parse(text)) * times, offset)


def test_a_line_is_told_note_by_note():
    notes = GRID.decode(GRID.parse("60 _ _ _ 62 r 64 _ _ r r r 65 _ _ _ _ _"))
    expected = [(60, 4, 0), (62, 1, 1), (64, 3, 3), (65, 6, 0)]
    assert triples_of(notes).tolist() == [list(each) for each in expected]


def test_what_no_value_says_is_told_without_losing_the_bar():
    def told(length: int, until_next: int) -> tuple[int, ...]:
        return tuple(snapped(np.array([length]), np.array([until_next]))[0].tolist())

    assert told(5, 5) == (4, 1)
    assert told(7, 7) in ((6, 1), (4, 3))
    assert told(10, 10) == (8, 2)
    assert told(1, 6) == (2, 4)  # nothing and 1 come to 6
    assert told(200, 200) == (128, 64)
    for steps in range(1, 21):
        assert sum(told(steps, steps)) == steps


@given(TRIPLES)
def test_triples_come_back_from_the_notes_that_they_say(triples):
    """What follows the last note is not told."""
    tick, notes = 0, []
    for pitch, length, rest in triples:
        notes.append(Note(tick * 120, length * 120, pitch))
        tick += length + rest
    found = triples_of(notes)
    assert found[:-1, 0].tolist() == [pitch for pitch, _, _ in triples[:-1]]
    assert found[-1].tolist() == [*triples[-1][:2], 0]
    onsets = np.cumsum(found[:, 1:].sum(1))[:-1].tolist()
    assert onsets == [note.tick // 120 for note in notes[1:]]
    inside = [note for note in notes if note.tick < STEPS * 120]
    (tokens,) = tokens_of(np.array([triples]))
    assert tokens.shape == (STEPS,)
    played = GRID.decode(tokens)
    assert [(note.tick, note.pitch) for note in played] == [(n.tick, n.pitch) for n in inside]
    assert all(note.end == min(n.end, STEPS * 120) for note, n in zip(played, inside, strict=True))


def test_a_sequence_that_ends_early_is_followed_by_silence():
    (tokens,) = tokens_of(np.array([[(60, 4, 4), (62, 8, 0)]]))
    assert GRID.format(tokens[:18]) == "60 _ _ _ r r r r 62 _ _ _ _ _ _ _ r r"
    assert set(tokens[16:].tolist()) == {REST}


def test_sequences_begin_with_a_note_on_a_bar_line_and_a_hop_apart():
    song = tune("60 _ _ _ 62 _ _ _ 64 _ _ _ 65 _ _ _ r _ _ _ 67 _ _ _ 69 _ _ _ 71 _ _ _", 20)
    every, fourth = cut_sequences([song], 1), cut_sequences([song], 4)
    assert every.shape[1:] == (NOTES, 3)
    assert (every[:, 0, 0] == 60).all()  # the other bars begin with a rest
    assert len(every) == (140 - NOTES) // 7 + 1
    np.testing.assert_array_equal(fourth, every[::2])
    late = Song("a", 16, song.tokens, offset=12)
    assert set(cut_sequences([late], 1)[:, 0, 0].tolist()) == {62, 67}


def test_other_metres_short_songs_and_what_does_not_fill_the_phrase_are_left_out():
    quarters = "60 _ _ _ 62 _ _ _ 64 _ _ _ 65 _ _ _"
    assert len(cut_sequences([tune(quarters, 25)], 1)) == 1
    assert len(cut_sequences([tune(quarters, 24)], 1)) == 0
    assert len(cut_sequences([tune(quarters, 40, meter=12)], 1)) == 0
    assert len(cut_sequences([tune("60 62 64 65", 100)], 1)) == 0
    assert len(cut_sequences([tune("60 62 64 _", 50)], 1)) == 5
    assert cut_sequences([Song("a", 16, (REST,) * 16)], 1).shape == (0, NOTES, 3)


def test_a_part_without_a_sequence_is_one_line():
    score = read_melody("a", "valid", "60 _ _ _ " * 99, "CC0-1.0", "4/4")
    with pytest.raises(InputError, match=r"'toy' has no 100 notes of a melody in 4/4 that fill 8"):
        sequences_of(Corpus("toy", (score,)), "valid")
