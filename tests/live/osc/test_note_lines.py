"""Lines of notes: what they play, and what is said of those that are none."""

from __future__ import annotations

import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.events import NoteOff, NoteOn
from live.osc.note_lines import NoteLines, read_note
from tests.live.osc.test_server import WALL, Rig


@pytest.fixture
def rig():
    rig = Rig()
    rig.lines_in = NoteLines(rig.server, rig.lines.append, lambda: rig.now)
    return rig


def take(rig, *notes):
    for note in notes:
        rig.lines_in.take(note if isinstance(note, bytes) else json.dumps(note).encode())


def test_a_line_is_a_note_of_the_performers(rig):
    take(rig, {"pitch": 60, "velocity": 90, "channel": 3, "voice": 2, "beat": 7.5, "more": []})
    take(rig, {"pitch": 60, "velocity": 0, "channel": 3})
    assert rig.posted == [NoteOn(100.0, 60, 90, 2), NoteOff(100.0, 60, 2)]
    assert rig.lines == []


def test_a_note_with_a_length_ends_by_itself_and_one_with_a_time_waits(rig):
    take(rig, {"pitch": 60, "velocity": 90, "beats": 1, "time": WALL + rig.now + 0.25})
    rig.wait(1.0)
    assert rig.posted == [NoteOn(100.25, 60, 90, 0), NoteOff(100.75, 60, 0)]
    take(rig, {"pitch": 62, "velocity": 90, "time": 12.5})
    assert rig.posted[-1] == NoteOn(101.0, 62, 90, 0), "what is past comes at once"


def test_what_is_held_ends_with_whoever_holds_it(rig):
    take(
        rig,
        {"pitch": 60, "velocity": 90},
        {"pitch": 62, "velocity": 9},
        {"pitch": 62, "velocity": 0},
    )
    rig.posted.clear()
    take(rig, b"", b"")
    assert rig.posted == [NoteOff(100.0, 60, 0)]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (b"60 90", "a note is a line of JSON"),
        (b"[60, 90]", "a note is a JSON object"),
        (b"[" * 900, "a note is a line of JSON"),
        (b"\xff\xfe", "a note is a line of JSON"),
        ({"velocity": 90}, "pitch is missing"),
        ({"pitch": 60}, "velocity is missing"),
        ({"pitch": 200, "velocity": 90}, "pitch must be 0 ... 127, got 200"),
        ({"pitch": "C4", "velocity": 90}, "pitch must be a number, got 'C4'"),
        ({"pitch": True, "velocity": 90}, "pitch must be a number, got True"),
        ({"pitch": 60, "velocity": 90, "channel": 0}, "channel must be 1 ... 16, got 0"),
        ({"pitch": 60, "velocity": 90, "beats": -1}, "beats must be 0 ... 64, got -1"),
        ({"pitch": 60, "velocity": 90, "beats": float("inf")}, "beats must be a finite number"),
        ({"pitch": 60, "velocity": 90, "time": "soon"}, "time must be seconds since 1970"),
        ({"pitch": 60, "velocity": 90, "time": float("nan")}, "time must be a finite number"),
    ],
)
def test_a_bad_line_is_one_line_that_says_what_would_be_right(rig, line, said):
    take(rig, {"pitch": 60, "velocity": 0}, line)
    (told,) = rig.lines
    assert told.startswith(f"--notes-in, line 2: {said}")
    assert '; like {"pitch": 60, "velocity": 90, "beats": 1}, got ' in told
    assert not [event for event in rig.posted if isinstance(event, NoteOn)]


def test_bad_lines_are_told_once_a_second_and_counted(rig):
    take(rig, *[b"?"] * 1000)
    assert len(rig.lines) == 1
    rig.wait(1.0)
    take(rig, b"?")
    assert rig.lines[1].endswith("got ? (999 more since the last)")


@given(st.binary(max_size=60) | st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=3),
    lambda inner: st.dictionaries(
        st.sampled_from(["pitch", "velocity", "beats", "channel", "time"]), inner
    ),
).map(lambda data: json.dumps(data).encode()))  # fmt: skip
def test_whatever_comes_is_a_note_or_a_reason(line):
    with suppress(ValueError):
        (pitch, velocity, beats, channel), _ = read_note(line)
        assert (0 <= pitch <= 127, 0 <= velocity <= 127) == (True, True)
        assert (0 <= beats <= 64, 1 <= channel <= 16) == (True, True)
