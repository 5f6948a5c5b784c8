"""Playing from a melody model: one symbol in each 16th step, a note at a time."""

from __future__ import annotations

from typing import Final

from engine.events import Message
from engine.hearing import ABSOLUTE
from engine.parts.dynamics import velocity
from engine.parts.ear import Ear
from engine.parts.generator import Leaning, Place, choose, register_shift
from engine.session import SessionState, VoiceControls
from engine.ticks import TICKS_PER_STEP
from engine.voice import Answer, Sounding, Voice
from models.melody_grid import END, FIRST_PITCH, HOLD, REST

LONGEST_REST_BARS: Final = 1
LONGEST_NOTE_BARS: Final = 2


def play_line(
    voice: Voice, ear: Ear, state: SessionState, step: int, leaning: Leaning | None
) -> list[Message]:
    """Return a voice's messages for a step; `leaning` is what a decoder proposes for it."""
    controls = state.voices[voice.number - 1]
    symbol = _next_symbol(voice, ear, state, step, leaning)
    seconds = state.timeline.seconds_at(step * TICKS_PER_STEP)
    voice.line[step] = symbol
    if symbol == HOLD:
        return []
    messages = voice.end_note(seconds)
    if symbol < FIRST_PITCH:
        return messages
    pitch = ABSOLUTE.pitch(symbol) + register_shift(controls)
    loudness = velocity(state.hearing.velocity, step * TICKS_PER_STEP, state.meter, voice.random)
    voice.sounding = Sounding(pitch, controls.channel, step)
    voice.played_at = step
    return messages + voice.note_on(seconds, controls, pitch, loudness)


def _next_symbol(
    voice: Voice, ear: Ear, state: SessionState, step: int, leaning: Leaning | None
) -> int:
    controls = state.voices[voice.number - 1]
    if voice.failed:
        return _in_range(voice.repeats(), controls)
    symbol = choose(ear, controls, _place(voice, ear, state, step), voice.random, leaning)
    if symbol == END:
        _end(voice, ear, step)
    return REST if symbol is None or symbol == END else symbol


def _end(voice: Voice, ear: Ear, step: int) -> None:
    """End the answer, or, where nobody is answered, the song."""
    if voice.answer is None:
        ear.end_song()
        return
    voice.answer = None
    voice.heard_from = step * TICKS_PER_STEP


def _in_range(symbol: int, controls: VoiceControls) -> int:
    """A symbol that is repeated, or a rest where its pitch would leave the voice's range."""
    if symbol < FIRST_PITCH:
        return symbol
    pitch = ABSOLUTE.pitch(symbol) + register_shift(controls)
    return symbol if max(controls.lowest, 0) <= pitch <= min(controls.highest, 127) else REST


def _place(voice: Voice, ear: Ear, state: SessionState, step: int) -> Place:
    """Where the voice stands: answers and songs strike their first step; nobody rests for ever."""
    bar, since = state.meter.bar_steps, step - voice.played_at
    on_beat = step * TICKS_PER_STEP % state.meter.beat_ticks == 0
    patience = (LONGEST_NOTE_BARS if voice.sounding else LONGEST_REST_BARS) * bar
    answer = voice.answer
    opens = answer is not None and step == answer.start
    is_alone = state.is_alone(step * TICKS_PER_STEP)
    return Place(
        must_strike=opens or ear.begins or (on_beat and since >= patience),
        sounding=voice.sounding is not None,
        may_end=is_alone if answer is None else _is_late(answer, step),
    )


def _is_late(answer: Answer, step: int) -> bool:
    """Whether the first half of an answer is over."""
    return 2 * (step - answer.start) >= answer.stop - answer.start
