"""Harmonise: join every key of the performer's at once with a note or two that go with it."""

from __future__ import annotations

from typing import Final

from engine.events import Message, NoteOff, NoteOn
from engine.parts.generator import register_shift
from engine.parts.harmony import CONSONANCES, allowed_classes
from engine.session import SessionState, VoiceControls
from engine.ticks import TICKS_PER_STEP
from engine.voice import Voice

# From this density on, two notes join instead of one.
TWO_NOTES_DENSITY: Final = 0.6
# A joined note stays a little under the key that it joins.
SOFTER: Final = 10
# How much the model's opinion counts against the bare interval's.
MODEL_WEIGHT: Final = 0.5
# Below the likeliest pitch by more than this is all the same to it.
LEAST_LIKING: Final = -8.0


class HarmoniseMode:
    """No line of its own: notes that start and end with the performer's."""

    hears_performer = True

    def plays(self, voice: Voice, state: SessionState, step: int) -> bool:
        """Play no line; settle on a key at every step, when nobody waits for it."""
        voice.part.settle()
        return False

    def yields(self, voice: Voice) -> bool:
        """There is nothing to yield."""
        return False

    def join(self, voice: Voice, state: SessionState, event: NoteOn) -> list[Message]:
        """Strike the consonant notes that the model finds likeliest beside the key."""
        controls = state.voices[voice.number - 1]
        messages = self.part(voice, NoteOff(event.seconds, event.pitch))
        pitches, struck = self.rehearse(voice, state, event)
        voice.harmonies[event.pitch] = [(controls.channel, pitch) for pitch in pitches]
        return messages + struck

    def rehearse(
        self, voice: Voice, state: SessionState, event: NoteOn
    ) -> tuple[list[int], list[Message]]:
        """Return the pitches that would join a key, and their note_ons; change nothing."""
        controls = state.voices[voice.number - 1]
        step = state.timeline.ticks_at(event.seconds) // TICKS_PER_STEP
        pitches = harmony(voice, controls, event.pitch, step)
        velocity = max(1, event.velocity - SOFTER)
        seconds = event.seconds
        return pitches, [m for p in pitches for m in voice.note_on(seconds, controls, p, velocity)]

    def part(self, voice: Voice, event: NoteOff) -> list[Message]:
        """Let go of what had joined the key."""
        return [
            voice.note_off(event.seconds, channel, pitch)
            for channel, pitch in voice.harmonies.pop(event.pitch, [])
        ]


def harmony(voice: Voice, controls: VoiceControls, pitch: int, step: int) -> list[int]:
    """Return the one or two pitches that join `pitch`, the likeliest first; none where none may."""
    scores = _scores(voice, controls, pitch, step)
    if not scores:
        return []
    first = max(scores, key=scores.__getitem__)
    if controls.density < TWO_NOTES_DENSITY:
        return [first]
    seconds = {other: score for other, score in scores.items() if other - first in CONSONANCES}
    return [first, max(seconds, key=seconds.__getitem__)] if seconds else [first]


def _scores(voice: Voice, controls: VoiceControls, pitch: int, step: int) -> dict[int, float]:
    """Each pitch that goes with `pitch`: its interval's worth and the model's liking.

    None that sounds already, nor a semitone from one that does.
    """
    shift = register_shift(controls)
    scale = "auto" if controls.scale == "off" else controls.scale
    taken = {other for pairs in voice.harmonies.values() for _, other in pairs}
    taken |= voice.harmonies.keys()  # the keys that the performer holds
    clashing = {(other + interval) % 12 for other in taken for interval in (-1, 1)}
    classes = allowed_classes(scale, voice.part.tonic) - clashing
    lowest, highest = max(controls.lowest, 0), min(controls.highest, 127)
    worths = {
        other: worth
        for interval, worth in CONSONANCES.items()
        if lowest <= (other := pitch + interval + shift) <= highest
        and other % 12 in classes
        and other not in taken
        and other != pitch
    }
    likings = voice.part.likings([other - shift for other in worths], step)
    return {
        other: worth + MODEL_WEIGHT * max(liking, LEAST_LIKING)
        for (other, worth), liking in zip(worths.items(), likings, strict=True)
    }
