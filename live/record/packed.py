"""What is kept of the session in a few bytes each: it is hours of playing, and must stay small.

As objects, the notes of eight hours took 14 MB, and each change of tempo the whole session with it.
"""

from __future__ import annotations

from math import inf
from struct import Struct
from typing import Final

from engine.events import ALL_VOICES, Action, Message, NoteOff, NoteOn, Panic
from engine.session import SessionState
from engine.ticks import Meter, Timeline
from live.record.journal import Kept, Note

_NOTE: Final = Struct("<d5B")  # seconds; kind, channel, pitch, velocity, voice
_SESSION: Final = Struct("<ddqBBqq")  # the timeline, the meter, ticks skipped, bars before
_KINDS: Final = (NoteOn, NoteOff, Panic, *Action)
_NUMBERS: Final = {kind: number for number, kind in enumerate(_KINDS)}


def pack(entry: Kept) -> bytes:
    """Return a note, or the tempo, the meter and the count of bars of a session, in bytes."""
    match entry:
        case SessionState():
            timeline, meter = vars(entry.timeline).values(), vars(entry.meter).values()
            return _SESSION.pack(*timeline, *meter, entry.skipped, entry.bars_before)
        case NoteOn(seconds, pitch, velocity, channel):
            return _NOTE.pack(seconds, _NUMBERS[NoteOn], channel, pitch, velocity, ALL_VOICES)
        case NoteOff(seconds, pitch, channel):
            return _NOTE.pack(seconds, _NUMBERS[NoteOff], channel, pitch, 0, ALL_VOICES)
        case Panic(seconds):
            return _NOTE.pack(seconds, _NUMBERS[Panic], 0, 0, 0, ALL_VOICES)
        case Message(seconds, action, channel, pitch, velocity, voice):
            return _NOTE.pack(seconds, _NUMBERS[action], channel, pitch, velocity, voice)


def unpack(data: bytes) -> Kept:
    """Return what `pack` was given; of a session as much as it holds."""
    if len(data) == _SESSION.size:
        *timeline, beats, unit, skipped, before = _SESSION.unpack(data)
        meter = Meter(beats, unit)
        return SessionState(Timeline(*timeline), meter, skipped=skipped, bars_before=before)
    return _note(*_NOTE.unpack(data))


def moment(data: bytes) -> float:
    """Return when a note happens, in seconds, without unpacking it; a session: before all notes."""
    return -inf if len(data) == _SESSION.size else float(_NOTE.unpack(data)[0])


def _note(seconds: float, number: int, channel: int, pitch: int, velocity: int, voice: int) -> Note:
    kind = _KINDS[number]
    if isinstance(kind, Action):
        return Message(seconds, kind, channel, pitch, velocity, voice)
    if kind is NoteOn:
        return NoteOn(seconds, pitch, velocity, channel)
    return Panic(seconds) if kind is Panic else NoteOff(seconds, pitch, channel)
