"""What is decided already: the notes of the decoders' loops that lie just ahead, and answers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from engine.modes import MODES
from engine.modes.answer import AnswerMode, answer_to_come
from engine.modes.line import LineMode
from engine.parts.loop import Loop
from engine.parts.phrase import fitted
from engine.session import SessionState
from engine.ticks import TICKS_PER_STEP
from engine.voice import Answer, Voice


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


def foresee(voices: list[Voice], state: SessionState, step: int, steps: int) -> Foresight:
    """Return the loops' notes in so many 16th steps from one on, and the answers up to their ends.

    Only loops know their notes; of a melody model, which decides a step when it comes, no more is
    known than when it answers.
    """
    found = Foresight()
    for voice, controls, enabled in zip(voices, state.voices, state.enabled, strict=True):
        mode = MODES[controls.mode]
        if voice.waits or not (isinstance(mode, LineMode) and enabled and controls.level):
            continue
        span = range(step, step + steps)
        if isinstance(mode, AnswerMode):
            answer = _answer(voice, state, step)
            if answer is None:
                continue
            found.answers.append(_expected(voice, answer, state))
            span = range(step, min(step + steps, answer.stop)) if voice.answer else range(0)
        if isinstance(voice.part, Loop):
            found.notes.extend(_ahead(voice, voice.part, state, span))
    return found


def _answer(voice: Voice, state: SessionState, step: int) -> Answer | None:
    """Return the answer that is under way or to come; none between one's end and the next step."""
    if voice.answer is None:
        return answer_to_come(voice, state, step)
    return voice.answer if step < voice.answer.stop else None


def _expected(voice: Voice, answer: Answer, state: SessionState) -> Expected:
    start, end = (
        state.timeline.seconds_at(step * TICKS_PER_STEP) for step in (answer.start, answer.stop)
    )
    bars = (answer.stop - answer.start) // state.meter.bar_steps
    return Expected(start, end, voice.number, bars)


def _ahead(voice: Voice, loop: Loop, state: SessionState, steps: range) -> Iterator[Foreseen]:
    controls = state.voices[voice.number - 1]
    if loop.start is None:
        return
    for step in steps:
        for note in loop.at(step):
            pitch = fitted(note.pitch + loop.shift, controls, loop.tonic)
            tick = step * TICKS_PER_STEP + note.offset
            start, end = (state.timeline.seconds_at(each) for each in (tick, tick + note.length))
            if pitch is not None:
                yield Foreseen(start, end, voice.number, controls.channel, pitch)
