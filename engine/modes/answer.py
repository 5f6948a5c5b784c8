"""Answer: wait for the performer's phrase to end, answer it, yield when they play again."""

from __future__ import annotations

from typing import Final

from engine.hearing import Onset, phrase_silence
from engine.modes.line import LineMode
from engine.parts.loop import Loop
from engine.session import SessionState
from engine.ticks import TICKS_PER_STEP
from engine.voice import Answer, Voice

LONGEST_ANSWER_BARS: Final = 8


class AnswerMode(LineMode):
    """Call and response."""

    def plays(self, voice: Voice, state: SessionState, step: int) -> bool:
        """Play while an answer lasts; begin one on the first beat after a phrase has ended."""
        tick = step * TICKS_PER_STEP
        if voice.answer is not None and step >= voice.answer.stop:
            voice.answer = None
            voice.heard_from = tick
        if voice.answer is None and tick % state.meter.beat_ticks == 0:
            coming = answer_to_come(voice, state, step)
            if coming is not None and coming.start == step:
                voice.part.settle()
                voice.answer = coming
                if isinstance(voice.part, Loop):
                    voice.part.start = step
        return voice.answer is not None

    def yields(self, voice: Voice) -> bool:
        """Stop answering when the performer plays again."""
        return voice.answer is not None


def answer_to_come(voice: Voice, state: SessionState, step: int) -> Answer | None:
    """Return the answer that a voice begins at a 16th step or later, if nobody plays meanwhile.

    `None` while the performer holds a key, or has played nothing since the last answer.
    """
    onsets = state.hearing.since(voice.heard_from)
    last = state.hearing.last_activity
    if not onsets or last is None or state.hearing.is_held:
        return None
    beat = state.meter.beat_ticks
    two_seconds = round(2.0 / state.timeline.seconds_per_tick)
    ended = last + phrase_silence(onsets, beat, two_seconds)
    tick = -(-max(ended, step * TICKS_PER_STEP) // beat) * beat
    return _answer(onsets, state, tick // TICKS_PER_STEP)


def _answer(onsets: tuple[Onset, ...], state: SessionState, step: int) -> Answer:
    """An answer from a step on, as long as the phrase, which began whole bars before."""
    bar = state.meter.bar_steps
    lag = max(1, round((step - onsets[0].step) / bar)) * bar
    return Answer(step, step + _bars(onsets, state) * bar, lag)


def _bars(onsets: tuple[Onset, ...], state: SessionState) -> int:
    """The phrase's length in whole bars, from its first strike to its last release."""
    end = max(onset.release or onset.tick for onset in onsets)
    bars = round((end - onsets[0].tick) / state.meter.bar_ticks)
    return min(max(bars, 1), LONGEST_ANSWER_BARS)
