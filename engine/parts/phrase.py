"""Playing from a decoder's loop: the notes of its phrase that start within a 16th step."""

from __future__ import annotations

from engine.events import Message
from engine.hearing import ABSOLUTE
from engine.parts.dynamics import velocity
from engine.parts.generator import register_shift
from engine.parts.harmony import allowed_classes
from engine.parts.loop import Loop, LoopNote
from engine.session import SessionState, VoiceControls
from engine.ticks import TICKS_PER_STEP
from engine.voice import Voice
from models.melody_grid import FIRST_PITCH, HOLD


def play_phrase(voice: Voice, loop: Loop, state: SessionState, step: int) -> list[Message]:
    """Return a voice's messages for a step, with the end of every note that it starts."""
    loop.begin(step)
    controls = state.voices[voice.number - 1]
    played = [
        (note, pitch)
        for note in loop.at(step)
        if (pitch := fitted(note.pitch + loop.shift, controls, loop.tonic)) is not None
    ]
    symbol = loop.symbol(step)
    if symbol >= FIRST_PITCH:
        symbol = ABSOLUTE.token(max(pitch for _, pitch in played)) if played else HOLD
    voice.line[step] = symbol
    return [
        message
        for note, pitch in played
        for message in _note(voice, controls, state, step, note, pitch)
    ]


def _note(
    voice: Voice,
    controls: VoiceControls,
    state: SessionState,
    step: int,
    note: LoopNote,
    pitch: int,
) -> list[Message]:
    tick = step * TICKS_PER_STEP + note.offset
    loudness = velocity(state.hearing.velocity, tick, state.meter, voice.random)
    start, stop = (state.timeline.seconds_at(each) for each in (tick, tick + note.length))
    return [
        *voice.note_on(start, controls, pitch, loudness),
        voice.note_off(stop, controls.channel, pitch),
    ]


def fitted(pitch: int, controls: VoiceControls, tonic: int) -> int | None:
    """Move a pitch by the register, down into the scale, and by octaves into the range.

    Returns `None` where the range has no room for it.
    """
    pitch += register_shift(controls)
    classes = allowed_classes(controls.scale, tonic)
    while pitch % 12 not in classes:
        pitch -= 1
    lowest, highest = max(controls.lowest, 0), min(controls.highest, 127)
    pitch += 12 * max(0, -((pitch - lowest) // 12))
    pitch -= 12 * max(0, -((highest - pitch) // 12))
    return pitch if lowest <= pitch <= highest else None
