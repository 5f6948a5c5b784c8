"""What is decided already: the notes of the decoders' loops that lie just ahead."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from engine.modes import MODES
from engine.modes.line import LineMode
from engine.parts.loop import Loop
from engine.parts.phrase import fitted
from engine.session import SessionState
from engine.ticks import TICKS_PER_STEP
from engine.voice import Voice


@dataclass(frozen=True)
class Foreseen:
    """A note that will sound unless somebody moves something. `channel` 1 … 16, moments in s."""

    seconds: float
    end_seconds: float
    voice: int
    channel: int
    pitch: int


def foresee(voices: list[Voice], state: SessionState, step: int, steps: int) -> list[Foreseen]:
    """Return what the voices that play on by themselves have in so many 16th steps from one on.

    Only loops know it: a melody model decides a step when it comes.
    """
    found: list[Foreseen] = []
    for voice, controls, enabled in zip(voices, state.voices, state.enabled, strict=True):
        plays_on = isinstance(MODES[controls.mode], LineMode) and enabled and controls.level
        if plays_on and not voice.waits and isinstance(voice.part, Loop):
            found += _ahead(voice, voice.part, state, range(step, step + steps))
    return found


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
