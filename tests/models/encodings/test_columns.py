"""The encoding of columns: notes on its grid come back as they were."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.card import Encoding as Parameters
from models.card import TensorSpec
from models.encodings import encoding_of
from models.encodings.columns import HELD, LOWEST, PITCHES, SILENT, STARTED, Columns
from models.encodings.encoding import Encoding
from models.note import Note
from tests.cards import step_card, taken

TICKS = 48
CARD = step_card("toy", "columns", {"ticks": 48}, (taken("column", 88, role="frame"),), 264)
forms = st.builds(Columns, st.sampled_from([20, 24, 40, 48, 60, 96, 120, 480]))
pixels = st.lists(st.lists(st.sampled_from([SILENT, STARTED, HELD]), min_size=4, max_size=4))
anywhere = st.builds(
    Note, st.integers(0, 4000), st.integers(1, 2000), st.integers(0, 127), st.just(64)
)


def lines(form: Columns, moves: list[tuple[int, int, int]]) -> list[Note]:
    """Notes on the grid: each pitch has a line of its own, of waits and lengths in columns."""
    ends: dict[int, int] = {}
    notes = []
    for pitch, wait, length in moves:
        start = ends.get(pitch, 0) + wait
        ends[pitch] = start + length
        notes.append(Note(start * form.ticks, length * form.ticks, pitch))
    return sorted(notes)


moves = st.lists(
    st.tuples(st.integers(LOWEST, LOWEST + PITCHES - 1), st.integers(0, 9), st.integers(1, 9))
)


@given(forms, moves)
def test_notes_on_the_grid_come_back_as_they_were(form: Columns, moves):
    notes = lines(form, moves)
    assert sorted(form.decode(form.encode(notes))) == notes


@given(forms, st.lists(anywhere, max_size=30))
def test_any_notes_once_written_stay_as_they_are(form: Columns, notes: list[Note]):
    columns = form.encode(notes)
    assert columns.shape[1] == PITCHES
    assert np.array_equal(form.encode(form.decode(columns)), columns)


@given(pixels)
def test_what_is_held_follows_a_start(drawn: list[list[int]]):
    columns = np.zeros((len(drawn), PITCHES), np.int64)
    columns[:, 40:44] = np.reshape(drawn, (-1, 4))
    notes = Columns().decode(columns)
    assert len(notes) == (columns == STARTED).sum()
    assert all(columns[note.end // TICKS - 1, note.pitch - LOWEST] != SILENT for note in notes)


def test_the_columns_of_every_other_beat_are_told_to_be_the_models_own():
    told = Columns(240).conditions(np.zeros((7, PITCHES), np.int64))
    assert told["turn"].tolist() == [0, 0, 1, 1, 0, 0, 1]


def test_a_note_that_is_struck_again_as_it_ends_is_another():
    columns = Columns().encode([Note(0, 96, 60), Note(96, 48, 60)])
    assert columns[:, 60 - LOWEST].tolist() == [STARTED, HELD, STARTED]


def test_a_later_note_cuts_off_an_earlier_one_of_its_pitch():
    columns = Columns().encode([Note(0, 480, 60), Note(96, 48, 60), Note(0, 240, 64)])
    assert columns[:5, 60 - LOWEST].tolist() == [STARTED, HELD, STARTED, SILENT, SILENT]
    assert columns[:5, 64 - LOWEST].tolist() == [STARTED, HELD, HELD, HELD, HELD]


def test_notes_go_to_the_nearest_column_and_the_nearest_octave():
    form = Columns()
    (note,) = form.decode(form.encode([Note(70, 10, 20)]))
    assert note == Note(48, 48, 32)
    assert form.decode(form.encode([Note(73, 10, 109)])) == [Note(96, 48, 97)]


@pytest.mark.parametrize("ticks", [0, -48, 7, 19, 50, 960])
def test_only_a_divisor_of_a_quarter_will_do(ticks: int):
    with pytest.raises(ValueError, match=f"divide 480, at least 20, got {ticks}"):
        Columns.from_parameters({"ticks": ticks})


@pytest.mark.parametrize("parameters", [{}, {"ticks": None}, {"ticks": float("inf")}])
def test_parameters_that_cannot_be_read_are_named(parameters):
    with pytest.raises(ValueError, match="whole number 'ticks', got"):
        Columns.from_parameters(parameters)


def test_it_is_found_by_its_card_with_its_span():
    form: Encoding = encoding_of(replace(CARD, encoding=Parameters("columns", {"ticks": 96})))
    assert (form, form.span_ticks, form.pitched) == (Columns(96), 96, True)
    assert Columns.from_parameters(Columns(96).parameters) == Columns(96)


def test_a_card_that_does_not_fit_is_told():
    form = Columns()
    assert form.problems(CARD) == []
    token = (TensorSpec("column", "int64", ("batch", 88), "token"),)
    narrow = (TensorSpec("column", "float32", ("batch", 87), "frame"),)
    few = (TensorSpec("logits", "float32", ("batch", 88), "logits"),)
    for spoilt, named in (
        (replace(CARD, inputs=token), "takes a 'frame', 'column' has the role token"),
        (replace(CARD, inputs=narrow), "frame 'column' must be int64 ['batch', 88], got float32"),
        (replace(CARD, outputs=few), "logits 'logits' must be float32 ['batch', 264]"),
        (replace(CARD, kind="decoder"), "a 'decoder' model cannot have the encoding columns"),
    ):
        (problem,) = form.problems(spoilt)
        assert named in problem


@given(forms, st.integers(0, 9))
def test_examples_are_two_bars_that_it_can_write(form: Columns, seed: int):
    notes = form.example(np.random.default_rng(seed))
    assert sorted(form.decode(form.encode(notes))) == sorted(notes)
    assert max(note.end for note in notes) <= 2 * 1920
