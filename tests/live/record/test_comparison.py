"""Live against offline: what is compared, and how what differs is said."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.events import Action, Message
from engine.session import SessionState
from live.record.comparison import Written, compare
from live.record.recorder import MidiRecorder
from models.errors import FileError


def take(*notes: tuple[float, float, int, int]) -> bytes:
    """A recording of notes: (start, end) in seconds at 120 bpm, pitch, velocity."""
    recorder = MidiRecorder()
    recorder.follow(SessionState())
    for start, end, pitch, velocity in notes:
        recorder.message(Message(start, Action.NOTE_ON, 1, pitch, velocity, 1))
        recorder.message(Message(end, Action.NOTE_OFF, 1, pitch, 0, 1))
    recorder.encode(99.0)
    return recorder.file(9.0)


NOTES = ((0.0, 0.5, 60, 80), (1.0, 1.5, 64, 90), (1.0, 2.0, 67, 70))


@pytest.fixture
def recorded(tmp_path) -> Path:
    path = tmp_path / "take.mid"
    path.write_bytes(take(*NOTES))
    return path


def test_the_same_notes_are_the_same(recorded):
    found = compare(recorded, take(*NOTES))
    assert found.is_same
    assert found.lines() == [
        "the same 3 notes: ticks, lengths, pitches, velocities, channels",
    ]


@pytest.mark.parametrize(
    "other", [(1.0, 1.5, 64, 91), (1.0, 1.51, 64, 90), (1.01, 1.5, 64, 90), (1.0, 1.5, 65, 90)]
)
def test_a_difference_of_any_kind_is_told_from_both_sides(recorded, other):
    found = compare(recorded, take(NOTES[0], other, NOTES[2]))
    assert found.same == 2
    assert found.recorded_only == (Written(960, 2, 64, 90, 480),)
    assert len(found.again_only) == 1
    assert "quarter 3: pitch 64 on channel 2, velocity 90, 480 ticks" in "\n".join(found.lines())


def test_a_note_that_is_missing_is_told(recorded):
    found = compare(recorded, take(*NOTES[:2]))
    assert (found.same, len(found.recorded_only), found.again_only) == (2, 1, ())


def test_what_is_no_recording_is_refused(recorded):
    recorded.write_bytes((Path(__file__).parents[2] / "phrase.mid").read_bytes())
    with pytest.raises(FileError, match="no recording of Antiphon"):
        compare(recorded, take(*NOTES))
