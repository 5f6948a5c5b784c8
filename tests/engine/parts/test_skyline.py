"""The skyline: which of all that is played is the melody, and for how long it lasts."""

from __future__ import annotations

import pytest
from engine.parts.skyline import ABSOLUTE, Skyline, symbols
from hypothesis import given
from hypothesis import strategies as st

from engine.hearing import Hearing
from engine.ticks import TICKS_PER_QUARTER as QUARTER
from engine.ticks import TICKS_PER_STEP as STEP
from engine.ticks import Span
from models.encodings.melody_grid import FIRST_PITCH
from models.note import Note

BAR = 4 * QUARTER


def text(*notes: tuple[int, int, int], steps: int) -> str:
    """What is heard of notes given as (struck, released, pitch)."""
    played = [Note(struck, released - struck, pitch) for struck, released, pitch in notes]
    return ABSOLUTE.format(symbols(played, Span(0, steps * STEP), STEP))


def struck(*notes: tuple[int, int, int], steps: int) -> list[int]:
    """The pitches of the melody, in their order."""
    return [int(word) for word in text(*notes, steps=steps).split() if word.isdigit()]


def test_detached_notes_are_heard_as_a_legato_melody():
    heard = text((0, 100, 60), (QUARTER, QUARTER + 50, 62), steps=10)
    assert heard == "60 _ _ _ 62 _ _ _ r r"


def test_a_note_lasts_until_its_key_is_let_go():
    assert text((0, 7 * STEP, 60), steps=9) == "60 _ _ _ _ _ _ r r"


def test_the_highest_key_of_a_chord_is_the_melody():
    assert text((0, 400, 60), (10, 400, 67), (20, 400, 64), steps=2) == "67 _"


def test_strikes_are_moved_to_the_nearest_step():
    assert text((STEP // 2 - 1, 400, 60), steps=2) == "60 _"
    assert text((STEP // 2, 400, 60), steps=2) == "r 60"


def test_a_lower_note_that_is_held_does_not_end_the_melody():
    heard = text((0, 2000, 48), (QUARTER, 2 * QUARTER, 72), steps=8)
    assert heard == "48 _ _ _ 72 _ _ _"


def test_a_key_struck_again_is_struck_in_the_melody_too():
    assert text((0, 230, 60), (2 * STEP, 500, 60), steps=6) == "60 _ 60 _ _ _"


def test_under_a_melody_that_is_held_nothing_is_the_melody():
    moving = [(QUARTER * n, QUARTER * n + 400, 55 + n) for n in range(1, 4)]
    assert text((0, BAR, 76), *moving, steps=16) == "76" + 15 * " _"


def alberti(beats: int, tonic: int = 48) -> list[tuple[int, int, int]]:
    """A bass of broken chords in eighths under so many beats."""
    figure = (tonic, tonic + 7, tonic + 4, tonic + 7)
    return [
        (n * QUARTER // 2, (n + 1) * QUARTER // 2 - 20, figure[n % 4]) for n in range(2 * beats)
    ]


def test_an_alberti_bass_is_not_heard_as_the_melody():
    melody = [(QUARTER * n, QUARTER * n + 440, pitch) for n, pitch in enumerate((72, 74, 76, 77))]
    assert struck(*melody, *alberti(4), steps=16) == [72, 74, 76, 77]


def test_where_the_melody_rests_its_accompaniment_is_still_none():
    melody = [(0, 440, 72), (QUARTER, 2 * QUARTER - 40, 74), (4 * QUARTER, 5 * QUARTER, 76)]
    assert struck(*melody, *alberti(5), steps=20) == [72, 74, 76]


def test_a_melody_that_has_gone_leaves_the_lower_voice_as_the_melody():
    melody = [(0, 440, 72), (QUARTER, 2 * QUARTER - 40, 74)]
    heard = struck(*melody, *alberti(12), steps=48)
    assert heard[:2] == [72, 74]
    assert set(heard[2:]) <= {48, 52, 55}
    assert len(heard) > 10


@pytest.mark.parametrize("leap", [8, 12, 19, 24])
def test_a_single_line_that_leaps_down_is_followed(leap):
    line = [76, 76 - leap, 74 - leap, 72 - leap]
    notes = [(QUARTER * n, QUARTER * n + 440, pitch) for n, pitch in enumerate(line)]
    assert struck(*notes, steps=16) == line


@pytest.mark.parametrize("overlap", [1, 25, 50])
def test_a_leap_down_played_legato_is_followed_too(overlap):
    """Fingers overlap: the lower note is struck a little before the higher is let go."""
    line = (76, 64, 62)
    notes = [(n * QUARTER, (n + 1) * QUARTER + overlap, pitch) for n, pitch in enumerate(line)]
    assert struck(*notes, steps=12) == [76, 64, 62]


def test_chords_are_heard_by_their_highest_notes():
    chords = [
        (QUARTER * n, QUARTER * n + 440, top - under)
        for n, top in enumerate((72, 74, 71, 72))
        for under in (0, 3, 8, 24)
    ]
    assert struck(*chords, steps=16) == [72, 74, 71, 72]


@st.composite
def lines(draw):
    """One voice: notes of whole steps, one after another, with rests and overlaps of a finger."""
    notes, tick = [], 0
    for rest, length, pitch in draw(
        st.lists(
            st.tuples(st.integers(0, 6), st.integers(1, 8), st.integers(40, 90)),
            min_size=1,
            max_size=12,
        )
    ):
        tick += rest * STEP
        notes.append(Note(tick, length * STEP, pitch))
        tick += length * STEP
    return notes


@given(lines())
def test_of_a_single_line_every_note_is_heard_where_it_is_struck(notes):
    found = symbols(notes, Span(0, notes[-1].end), STEP)
    heard = {
        step * STEP: ABSOLUTE.pitch(symbol)
        for step, symbol in enumerate(found)
        if symbol >= FIRST_PITCH
    }
    assert heard == {note.tick: note.pitch for note in notes}


@given(lines(), st.lists(st.integers(1, STEP // 2 - 1), min_size=12, max_size=12))
def test_it_hears_alike_live_and_afterwards(notes, early):
    """Span by span, of keys whose release is yet to come, as of notes that are known whole."""
    played = [
        Note(note.tick, note.length - STEP // 2 + by, note.pitch)
        for note, by in zip(notes, early, strict=False)
    ]
    end = played[-1].tick + 4 * STEP
    skyline, live = Skyline(), []
    for start in range(0, end, STEP):
        span = Span(start, start + STEP)
        known = Hearing()
        events = [(n.tick, 1, n) for n in played] + [(n.end, 0, n) for n in played]
        for tick, is_on, note in sorted(events, key=lambda event: event[:2]):
            if tick >= start + STEP // 2:
                break
            hear = known.note_on if is_on else None
            known = hear(tick, note.pitch, 80) if hear else known.note_off(tick, note.pitch)
        live.append(skyline.symbol(known.notes(span), span))
    assert live == symbols(played, Span(0, end), STEP)
