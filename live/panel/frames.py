"""What every page is told: the notes of both players, beats, bar lines, health, log lines."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any, Final, TypeAlias

from engine.events import ALL_VOICES, Action, Message, NoteOff, NoteOn, Panic
from engine.plain import plain
from engine.session import SessionState
from engine.turn import Turn
from live.record.journal import Note

ALL_PITCHES: Final = -1
Row: TypeAlias = tuple[float, int, int, int, int]


def encode(frame: dict[str, Any]) -> str:
    """Return a frame as it travels."""
    return json.dumps(frame, separators=(",", ":"))


def row(note: Note) -> Row:
    """Return a note's start or end: seconds, voice (0: the performer), channel, pitch, velocity.

    Velocity 0 is an end; pitch -1 all notes of the voice.
    """
    if isinstance(note, NoteOn):
        return note.seconds, ALL_VOICES, note.channel + 1, note.pitch, note.velocity
    if isinstance(note, NoteOff):
        return note.seconds, ALL_VOICES, note.channel + 1, note.pitch, 0
    if isinstance(note, Panic):
        return note.seconds, ALL_VOICES, 1, ALL_PITCHES, 0
    return _message_row(note)


def _message_row(message: Message) -> Row:
    pitch = ALL_PITCHES if message.action is Action.ALL_NOTES_OFF else message.pitch
    velocity = message.velocity if message.action is Action.NOTE_ON else 0
    return message.seconds, message.voice, message.channel + 1, pitch, velocity


def music(
    notes: Iterable[Note], turns: Sequence[Turn] = (), state: SessionState | None = None
) -> dict[str, Any]:
    """Return notes, what the turns brought beside, and the session's grid as plain JSON data."""
    found: dict[str, Any] = {}
    if rows := [row(note) for note in notes]:
        found["notes"] = rows
    clicks = [
        (click.seconds, click.pitch, click.velocity)
        for turn in turns
        for click in turn.clicks
        if click.action is Action.NOTE_ON
    ]
    if clicks:
        found["clicks"] = clicks
    if beats := [(beat.seconds, beat.bar, beat.beat) for turn in turns for beat in turn.beats]:
        found["beats"] = beats
        latest = [turn.ahead for turn in turns if turn.beats][-1]
        found["ahead"] = plain(latest.notes)
        found["answers"] = plain(latest.answers)
    if state is not None:
        found["grid"] = grid(state)
    return found


def grid(state: SessionState) -> dict[str, Any]:
    """Return what bar lines are drawn by: a moment, its tick, how long ticks and bars are, how
    many bars come before the one that is told as the first; and which places are kept.
    """
    timeline = state.timeline
    return {
        "seconds": timeline.origin_seconds,
        "ticks": timeline.origin_ticks,
        "secondsPerTick": timeline.seconds_per_tick,
        "beatTicks": state.meter.beat_ticks,
        "barTicks": state.meter.bar_ticks,
        "barsBefore": state.bars_before,
        "playing": state.playing,
        "places": [place is not None for place in state.places],
    }


def is_news(turn: Turn, before: SessionState | None, state: SessionState) -> bool:
    """Whether the pages would see any of a turn."""
    return bool(turn.messages or turn.clicks or turn.beats or turn.applied or turn.lines) or (
        before is None
        or state.timeline is not before.timeline
        or state.playing is not before.playing
        or state.places is not before.places
    )
