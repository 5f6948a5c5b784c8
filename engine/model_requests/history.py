"""What was played, as models are given it that come to it later: new parts, and encoders."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from engine.hearing import Onset
from engine.parts.part import Part
from engine.session import SessionState
from engine.ticks import TICKS_PER_STEP, Span
from engine.voice import Voice
from models.note import Note

ENCODED_BARS: Final = 16  # of what was played an encoder, or a new part, may be given


def hear_again(part: Part, notes: list[Note], span: Span) -> None:
    """Let a part hear notes that were played in a span, as it would have at the time."""
    step = part.span_ticks
    for start in range(span.start, span.stop, step):
        each = Span(start, start + step)
        heard = [
            note
            for note in notes
            if note.tick < each.stop - step // 2
            and (note.tick >= start - step // 2 or note.end > start)
        ]
        part.hear(heard, each)


def conversation(voice: Voice, state: SessionState, span: Span) -> list[Note]:
    """Return what the performer and a voice played in a span, in time order."""
    performer = (onset.note(span.stop) for onset in state.hearing.since(span.start))
    own = (note for note in voice.played if span.start <= note.tick < span.stop)
    return sorted([*performer, *own])


def phrase_to_encode(voice: Voice, state: SessionState) -> tuple[Note, ...]:
    """What the performer played last, up to `ENCODED_BARS`, as notes from a bar line, in C."""
    bar = state.meter.bar_ticks
    onsets = _last_phrase(state.hearing.onsets, bar)
    if not onsets:
        return ()
    end = max(onset.release or onset.tick + TICKS_PER_STEP for onset in onsets)
    return from_bar_line([onset.note(end) for onset in onsets], bar, voice.part.tonic)


def from_bar_line(notes: Sequence[Note], bar: int, tonic: int) -> tuple[Note, ...]:
    """Return notes as an encoder takes them: from the bar line before them, in C."""
    first = notes[0].tick // bar * bar
    shift = (tonic + 6) % 12 - 6
    return tuple(
        replace(
            note,
            tick=note.tick - first,
            length=max(TICKS_PER_STEP, note.length),
            pitch=min(max(note.pitch - shift, 0), 127),
        )
        for note in notes
    )


def _last_phrase(onsets: tuple[Onset, ...], bar: int) -> tuple[Onset, ...]:
    """The onsets since the last silence of two bars, as many bars of them as may be encoded."""
    start = len(onsets)
    while start and (
        start == len(onsets)
        or (
            onsets[start].tick - onsets[start - 1].tick <= 2 * bar
            and onsets[-1].tick // bar - onsets[start - 1].tick // bar < ENCODED_BARS
        )
    ):
        start -= 1
    return onsets[start:]
