"""Harmonise: join every key of the performer's at once with a note or two that go with it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

import numpy as np

from engine.answer import Answer
from engine.compass import Compass
from engine.events import Message, NoteOff, NoteOn
from engine.scales import AUTO, OFF, SCALES
from engine.session import SessionState, VoiceControls
from engine.ticks import Span
from engine.voice import Voice

# How well an interval goes with a note, in the log-probability scale of a model: thirds and sixths
# first, then the perfect intervals; all others do not go with it.
CONSONANCES: Final = {
    3: 0.0, 4: 0.0, 8: 0.0, 9: 0.0, 5: -0.7, 7: -0.7, 12: -1.5,
}  # fmt: skip
# From this density on, two notes join instead of one.
TWO_NOTES_DENSITY: Final = 0.6
# A joined note stays a little under the key that it joins.
SOFTER: Final = 10
# How much the part's opinion counts against the bare interval's.
PART_WEIGHT: Final = 0.5
# Below the likeliest pitch by more than this is all the same to it.
LEAST_LIKING: Final = -8.0
# How much it counts that a pitch may be out of the key, while the key is not yet plain.
KEY_WEIGHT: Final = 4.0
SURELY_NOT: Final = 0.01
NOTHING_LOST: Final = (0.0,) * 12
_MAJOR: Final = np.array([[(pc - key) % 12 in SCALES["major"] for key in range(12)]
                          for pc in range(12)], float)  # fmt: skip


class HarmoniseMode:
    """No line of its own: notes that start and end with the performer's."""

    hears_performer = True
    joins_keys = True

    def plays(self, voice: Voice, state: SessionState, span: Span) -> bool:
        """Play no line."""
        return False

    def yields(self, voice: Voice) -> bool:
        """There is nothing to yield."""
        return False

    def join(self, voice: Voice, state: SessionState, event: NoteOn) -> list[Message]:
        """Strike the consonant notes that the part finds likeliest beside the key."""
        controls = state.voices[voice.number - 1]
        messages = self.part(voice, NoteOff(event.seconds, event.pitch))
        pitches, struck = _joined(voice, state, event)
        voice.harmonies[event.pitch] = [(controls.channel, pitch) for pitch in pitches]
        return messages + struck

    def rehearse(self, voice: Voice, state: SessionState, event: NoteOn) -> None:
        """Work out what would join a key, and change nothing."""
        _joined(voice, state, event)

    def part(self, voice: Voice, event: NoteOff) -> list[Message]:
        """Let go of what had joined the key."""
        return [
            voice.note_off(event.seconds, channel, pitch)
            for channel, pitch in voice.harmonies.pop(event.pitch, [])
        ]

    def will_play(self, voice: Voice, state: SessionState, tick: int) -> Span | None:
        """Play no line."""
        return None

    def answer_to_come(self, voice: Voice, state: SessionState, tick: int) -> Answer | None:
        """Answer nothing."""
        return None


def _joined(voice: Voice, state: SessionState, event: NoteOn) -> tuple[list[int], list[Message]]:
    """Return the pitches that join a key, and their note_ons."""
    controls = state.voices[voice.number - 1]
    tick = state.ticks_at(event.seconds)
    pitches = harmony(voice, controls, event.pitch, tick)
    velocity = max(1, event.velocity - SOFTER)
    seconds = event.seconds
    return pitches, [m for p in pitches for m in voice.note_on(seconds, controls, p, velocity)]


def harmony(voice: Voice, controls: VoiceControls, pitch: int, tick: int) -> list[int]:
    """Return the one or two pitches that join `pitch`, the likeliest first; none where none may.

    Only where nothing beneath the key is to be had is it joined from above, unless the voice's
    register says so.
    """
    compass = Compass.of(controls, voice.part.tonic)
    side = 1 if controls.register > 0 else -1
    worths = _worths(voice, compass, pitch, side) or _worths(voice, compass, pitch, -side)
    if not worths:
        return []
    scores = _scores(voice, controls, compass.shift, worths, pitch, tick)
    first = max(scores, key=scores.__getitem__)
    if controls.density < TWO_NOTES_DENSITY:
        return [first]
    seconds = {other: score for other, score in scores.items() if abs(other - first) in CONSONANCES}
    return [first, max(seconds, key=seconds.__getitem__)] if seconds else [first]


def _worths(voice: Voice, compass: Compass, pitch: int, side: int) -> dict[int, float]:
    """Return the pitches above (1) or beneath (-1) that go with one, with their intervals' worth.

    None that sounds already, nor a semitone from one that does.
    """
    taken = {other for pairs in voice.harmonies.values() for _, other in pairs}
    taken |= voice.harmonies.keys()  # the keys that the performer holds
    clashing = {(other + interval) % 12 for other in taken for interval in (-1, 1)}
    classes = compass.classes - clashing
    start = pitch + compass.shift
    return {
        other: worth
        for interval, worth in CONSONANCES.items()
        if compass.lowest <= (other := start + side * interval) <= compass.highest
        and other % 12 in classes
        and other not in taken
        and other != pitch
    }


def _scores(
    voice: Voice,
    controls: VoiceControls,
    shift: int,
    worths: dict[int, float],
    pitch: int,
    tick: int,
) -> dict[int, float]:
    """Return what each pitch is worth: its interval, in the key, and to the part's liking."""
    likings = voice.part.likings([other - shift for other in worths], pitch, tick)
    in_key = _in_key(voice, controls, pitch)
    return {
        other: worth + in_key[other % 12] + PART_WEIGHT * max(liking, LEAST_LIKING)
        for (other, worth), liking in zip(worths.items(), likings, strict=True)
    }


def _in_key(voice: Voice, controls: VoiceControls, pitch: int) -> Sequence[float]:
    """Return what each pitch class loses for being out of the key as far as it is known."""
    if controls.scale not in (OFF, AUTO):
        return NOTHING_LOST
    return _losses(voice.part.keys.tobytes())[pitch % 12]


@lru_cache  # the keys change with what is heard, and somebody waits for a harmony
def _losses(keys: bytes) -> list[list[float]]:
    """Return what each pitch class loses beside each one that is struck; `keys` as bytes.

    The key struck tells as well: what it is not in is out of the question.
    """
    known = np.frombuffer(keys)
    told = _MAJOR * known  # for each pitch class struck, the keys that it is in
    totals = told.sum(axis=1, keepdims=True)
    is_chromatic = totals < SURELY_NOT  # the key stands
    shares = np.where(is_chromatic, known, told) @ _MAJOR.T / np.where(is_chromatic, 1.0, totals)
    losses: list[list[float]] = (KEY_WEIGHT * np.log(np.maximum(shares, SURELY_NOT))).tolist()
    return losses
