"""What is decided already: the notes of phrases that lie just ahead, and answers to come."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from engine.answer import Answer
from engine.compass import Compass
from engine.modes import MODES
from engine.session import SessionState
from engine.ticks import Span
from engine.voice import Voice


@dataclass(frozen=True)
class Foreseen:
    """A note that will sound unless somebody moves something. `channel` 1 … 16, moments in s."""

    seconds: float
    end_seconds: float
    voice: int
    channel: int
    pitch: int


@dataclass(frozen=True)
class Expected:
    """An answer of so many bars that a voice gives, or will unless somebody plays. Moments in s."""

    seconds: float
    end_seconds: float
    voice: int
    bars: int


@dataclass(frozen=True)
class Foresight:
    """All that is known of what follows, as it stands at one moment."""

    notes: list[Foreseen] = field(default_factory=list)
    answers: list[Expected] = field(default_factory=list)


def foresee(voices: list[Voice], state: SessionState, span: Span) -> Foresight:
    """Return the notes of a span that are decided already, and the answers up to their ends."""
    found = Foresight()
    for voice, controls, enabled in zip(voices, state.voices, state.enabled, strict=True):
        if voice.waits or not (enabled and controls.level):
            continue
        mode = MODES[controls.mode]
        answer = mode.answer_to_come(voice, state, span.start)
        if answer is not None:
            found.answers.append(_expected(voice, answer, state))
        playing = mode.will_play(voice, state, span.start)
        if playing is not None:
            known = Span(span.start, min(span.stop, playing.stop))
            found.notes.extend(_ahead(voice, state, known))
    return found


def _expected(voice: Voice, answer: Answer, state: SessionState) -> Expected:
    start, end = (state.seconds_at(tick) for tick in (answer.start, answer.stop))
    bars = (answer.stop - answer.start) // state.meter.bar_ticks
    return Expected(start, end, voice.number, bars)


def _ahead(voice: Voice, state: SessionState, span: Span) -> Iterator[Foreseen]:
    controls = state.voices[voice.number - 1]
    compass = Compass.of(controls, voice.part.tonic)
    for note in voice.part.ahead(span) or ():
        pitch = compass.fit(note.pitch)
        start, end = (state.seconds_at(tick, voice.number) for tick in (note.tick, note.end))
        if pitch is not None:
            yield Foreseen(start, end, voice.number, controls.channel, pitch)
