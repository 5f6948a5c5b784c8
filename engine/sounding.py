"""What sounds of a voice: struck in its compass, let go when it ends, giving way to keys."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from engine.compass import Compass
from engine.events import Message, NoteOn
from engine.expression import gate, humanised, velocity
from engine.modes import MODES
from engine.session import SessionState
from engine.ticks import Span
from engine.voice import Sounding, Voice
from models.note import Note

# A note that comes to sound at one of these intervals, in semitones modulo an octave, gives way.
CLASHES: Final = (1, 11)
SHORTEST_SECONDS: Final = 0.001  # that a note sounds, however it is set to stray meanwhile


def sound(
    voice: Voice, state: SessionState, span: Span, notes: Iterable[Note], compass: Compass
) -> list[Message]:
    """Strike the notes that begin, in the voice's compass, and let go on those that last."""
    messages: list[Message] = []
    known = {(each.note.tick, each.note.pitch): each for each in voice.sounding.values()}
    hears = MODES[state.voices[voice.number - 1].mode].hears_performer
    most = gate(state.hearing.onsets) if hears else None
    keys = state.hearing.held if hears else []
    for note in sorted(notes):
        start = note.tick + _breath(voice, note)
        end = note.end if most is None else min(note.end, start + most)
        end = max(end, start + 1)  # held back, it still sounds
        going_on = known.get((note.tick, note.pitch))
        if going_on is not None:
            going_on.end = end
        elif note.tick in span:
            pitch = compass.fit(note.pitch)
            if pitch is not None and not any(_clashes(pitch, key) for key in keys):
                goes_on = end == note.end == span.stop  # perhaps: the next span decides
                length = 0 if goes_on else end - start
                messages += _strike(voice, state, note, pitch, Span(start, end), length)
    return messages


def _strike(
    voice: Voice, state: SessionState, note: Note, pitch: int, sounds: Span, known_ticks: int
) -> list[Message]:
    controls = state.voices[voice.number - 1]
    loudness = velocity(note, state.hearing, voice.answer, state.meter, voice.random)
    loudness = humanised(loudness, note.tick, state, voice.number)
    moment = state.seconds_at(sounds.start, voice.number)
    # The same pitch, if it sounds, is ended by the scheduler: its own end must not end this note.
    same = voice.sounding.pop((controls.channel, pitch), None)
    sounding = Sounding(note, pitch, controls.channel, sounds.stop, moment)
    voice.sounding[sounding.channel, pitch] = sounding
    over = []
    if same is not None and same.end < sounds.start:
        over.append(voice.note_off(_over(voice, state, same, same.end), same.channel, pitch))
    return over + voice.note_on(moment, controls, pitch, loudness, known_ticks)


def _breath(voice: Voice, note: Note) -> int:
    """Return for how many ticks a note is held back."""
    answer = voice.answer
    return answer.breath if answer is not None and note.tick == answer.start else 0


def end(voice: Voice, state: SessionState, span: Span) -> list[Message]:
    """Let go of the notes whose ends lie in a span, or before it."""
    ended = [each for each in voice.sounding.values() if each.end < span.stop]
    return [
        _let_go(voice, _over(voice, state, each, max(each.end, span.start)), each) for each in ended
    ]


def _over(voice: Voice, state: SessionState, sounding: Sounding, tick: int) -> float:
    """Return the moment at which a note ends that ends at a tick: after it was struck."""
    return max(state.seconds_at(tick, voice.number), sounding.struck + SHORTEST_SECONDS)


def cut(voice: Voice, state: SessionState, tick: int) -> list[Message]:
    """Let go at a tick of all that sounds, however long it was to last."""
    cut = [*voice.sounding.values()]
    return [_let_go(voice, _over(voice, state, each, tick), each) for each in cut]


def give_way(voice: Voice, event: NoteOn) -> list[Message]:
    """End what would clash with a key that is struck, or be the same."""
    clashing = [each for each in voice.sounding.values() if _clashes(each.pitch, event.pitch)]
    return [_let_go(voice, event.seconds, each) for each in clashing]


def _let_go(voice: Voice, seconds: float, sounding: Sounding) -> Message:
    """End one of the notes that sound, at a moment."""
    del voice.sounding[sounding.channel, sounding.pitch]
    return voice.note_off(seconds, sounding.channel, sounding.pitch)


def _clashes(pitch: int, key: int) -> bool:
    """Whether a pitch is a key's own, or a semitone from it in any octave."""
    return pitch == key or abs(pitch - key) % 12 in CLASHES
