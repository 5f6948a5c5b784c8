"""The encoding of events: what is written comes back, up to how it is rounded."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.card import Card, TensorSpec
from models.card import Encoding as Parameters
from models.encodings.chord_text import write_chord
from models.encodings.chords import END, TIMES, UNIT, Chords, Event
from models.encodings.encoding import Encoding
from models.note import Note

KNOWN = ("", "12", "9", "7", "24", "9 5", "12 4 7", "28 0 7", "36 3 8", "4")
CHORDS = Chords(KNOWN)
BAR = 1920

tops = st.integers(CHORDS.lowest + 36, CHORDS.highest)
times = st.sampled_from(TIMES)
events = st.builds(Event, tops, st.integers(0, len(KNOWN) - 1), times, times)
ticks = st.integers(0, 40 * BAR)
notes = st.builds(Note, ticks, st.integers(1, 3 * BAR), st.integers(0, 127), st.just(64))


def rows_of(music: list[Event]) -> np.ndarray:
    return np.array([CHORDS.tokens(event) for event in music], np.int64).reshape(-1, 4)


def test_a_chord_is_written_from_the_top_down():
    assert write_chord([60]) == ""
    assert write_chord([72, 60]) == "12"
    assert write_chord([36, 64, 67, 60, 72]) == "36 5 8"  # the octave of the bass is not told twice
    assert write_chord([72, 12]) == "36"
    chords = Chords(("", "36 5 8"))
    assert chords.pitches(72, 1) == (72, 67, 64, 36)


def test_notes_struck_almost_together_are_one_event():
    music = [Note(0, 480, 72), Note(30, 480, 60), Note(480, 240, 71), Note(500, 230, 62)]
    assert CHORDS.events(music) == [Event(72, 1, 480, 480), Event(71, 2, 240, 240)]


@given(st.lists(events, max_size=20))
def test_events_come_back_as_they_were(music: list[Event]):
    rows = rows_of(music)
    assert [CHORDS.event(row) for row in rows] == music
    expected = [*rows[:-1], (*rows[-1][:3], CHORDS.tokens(_ended(music[-1]))[3])] if music else []
    assert np.array_equal(CHORDS.encode(CHORDS.decode(rows)), np.reshape(expected, (-1, 4)))


def _ended(event: Event) -> Event:
    """The last shift is not in the notes: it is read back as the length."""
    return Event(event.top, event.chord, event.length, event.length)


@given(st.lists(notes, max_size=30))
def test_every_token_is_of_its_field_and_every_note_in_range(music: list[Note]):
    rows = CHORDS.encode(music)
    for number, row in enumerate(rows):
        if number == 0 and row[0] == END:
            assert row[1] == row[2] == END
            assert row[3] in CHORDS.shift_tokens
        else:
            assert all(token in field for token, field in zip(row, CHORDS.fields, strict=True))
    assert all(CHORDS.lowest <= note.pitch <= CHORDS.highest for note in CHORDS.decode(rows))


@given(st.lists(st.integers(0, 2 * BAR - 1), min_size=1, max_size=60))
def test_rounding_does_not_add_up(waits: list[int]):
    """However long the row, no event is further off than half the widest step of the times."""
    ticks = np.cumsum([wait + UNIT for wait in waits])
    music = [Note(int(tick), 120, 60) for tick in ticks]
    heard = sorted(note.tick for note in CHORDS.decode(CHORDS.encode(music)))
    assert len(heard) == len(music)
    apart = (np.array(heard) - ticks + BAR // 2) % BAR - BAR // 2  # whole bars may be left out
    assert np.abs(apart).max() <= 6 * UNIT + UNIT // 2


@given(st.lists(st.integers(1, 12), min_size=1, max_size=60))
def test_what_is_on_the_grid_stays_where_it_is(units: list[int]):
    ticks = (np.cumsum(units) * UNIT).tolist()
    music = [Note(tick, 240, 64) for tick in ticks]
    assert CHORDS.decode(CHORDS.encode(music)) == music


def test_a_long_rest_loses_whole_bars():
    rows = CHORDS.encode([Note(0, 480, 60), Note(10 * BAR + 480, 480, 60)])
    assert [note.tick for note in CHORDS.decode(rows)] == [0, BAR + 480]


def test_positions_tell_where_the_next_event_starts():
    rows = CHORDS.encode([Note(480, 480, 60), Note(960, 480, 62), Note(2400, 240, 64)])
    assert CHORDS.conditions(rows)["position"].tolist() == [12, 24, 12, 18]
    waltz = Chords(KNOWN, bar=1440)
    assert waltz.conditions(rows)["position"].tolist() == [12, 24, 24, 30]


@given(st.integers(CHORDS.lowest, CHORDS.highest), st.integers(0, len(KNOWN) - 1))
def test_a_chord_is_voiced_under_its_top(top: int, chord: int):
    pitches = CHORDS.pitches(top, chord)
    assert pitches[0] == top
    assert list(pitches) == sorted(set(pitches), reverse=True)
    assert pitches[-1] >= CHORDS.lowest
    if top - 36 >= CHORDS.lowest:
        assert CHORDS.find_chord(pitches) == chord


@given(st.sets(st.integers(0, 127), min_size=1, max_size=10))
def test_an_unknown_chord_loses_inner_notes_only(pitches: set[int]):
    found = CHORDS.find_chord(pitches)
    asked, kept = write_chord(pitches).split(), CHORDS.chords[found].split()
    assert kept == [] or (kept[0] == asked[0] and set(kept) <= set(asked))


def test_parameters_come_back():
    assert Chords.from_parameters(CHORDS.parameters) == CHORDS
    encoding: type[Encoding] = Chords
    assert encoding.pitched


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"chords": ["12"]}, "the first must be ''"),
        ({"chords": ["", "12", "12"]}, "each of its 'chords' once"),
        ({"chords": ["", "5 9"]}, "cannot read the chord '5 9'"),
        ({"chords": ["", "loud"]}, "cannot read the chord 'loud'"),
        ({"lowest": 100}, "at least an octave apart"),
        ({"times": [80, 40]}, "rising 'times'"),
        ({"bar": 50}, "'bar' in steps of 40"),
        ({"lowest": None}, "whole numbers"),
    ],
)
def test_unusable_parameters_are_named(changes: dict, message: str):
    with pytest.raises(ValueError, match=message):
        Chords.from_parameters(CHORDS.parameters | changes)


def test_a_token_of_another_field_is_refused():
    rows = rows_of([Event(60, 1, 480, 480)])
    with pytest.raises(ValueError, match="is not in range"):
        CHORDS.event(rows[0][::-1])


def test_the_example_can_be_written():
    music = CHORDS.example(np.random.default_rng(1))
    assert music
    assert CHORDS.decode(CHORDS.encode(music)) == music


def card(*shapes: tuple[str, tuple]) -> Card:
    inputs = tuple(TensorSpec(name, "int64", shape, "token") for name, shape in shapes[:-1])
    logits = TensorSpec(shapes[-1][0], "float32", shapes[-1][1], "logits")
    form = Parameters(CHORDS.id, CHORDS.parameters)
    return Card("toy", "Toy", "CC0", "none", "never", "step", form, inputs, (logits,))


def test_a_card_that_fits_has_no_problems():
    inputs = ("token", ("batch", 4)), ("chosen", ("batch", 3)), ("position", ("batch",))
    assert CHORDS.problems(card(*inputs, ("logits", ("batch", CHORDS.vocabulary)))) == []
    lines = CHORDS.problems(card(*inputs[:2], ("logits", ("batch", 7))))
    assert [line.split()[0] for line in lines] == ["'position'", "'logits'"]
