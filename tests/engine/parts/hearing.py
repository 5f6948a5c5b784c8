"""What a part of several notes at once hears in tests: chords that are played, span by span."""

from __future__ import annotations

from engine.events import NoteOff, NoteOn
from engine.ticks import Span
from models.note import Note
from tests.engine.stage import BEAT

PHRASE = ((60, 64), (62,), (64, 67), (71,), (67,), (65, 69), (62, 65), (60, 64))


def hear(part, notes, until):
    """Let a part hear notes in whole spans up to a tick, as the conductor does."""
    ticks = part.span_ticks
    for start in range(0, until // ticks * ticks, ticks):
        span, early = Span(start, start + ticks), start - ticks // 2
        heard = [
            Note(n.tick, min(n.length, span.stop - n.tick), n.pitch)
            for n in notes
            if n.tick < early + ticks and (n.tick >= early or n.end > start)
        ]
        part.hear(heard, span)


def chords(*struck, start=0.0, apart=BEAT, held=0.9):
    """Chords that a performer strikes, `apart` seconds each and `held` for that share of it."""
    events = []
    for number, pitches in enumerate(struck):
        seconds = start + number * apart
        events += [NoteOn(seconds, pitch, 80) for pitch in pitches]
        events += [NoteOff(seconds + held * apart, pitch) for pitch in pitches]
    return events
