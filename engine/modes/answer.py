"""Answer: wait for the performer's phrase to end, answer it, yield when they play again.

The rule of the entry. A phrase that has filled its bars is answered at the bar line, one that stops
elsewhere at the next one, as soon as its silence says that it is over. Only where that would be
more than a bar after the last release does it come in on a beat.

Who goes on after a silence that was taken for the end has cut an answer short; from then on so many
beats more of silence are needed, until an answer has been heard out.

Whoever plays straight on strikes the next note at that very bar line. So an answer takes a breath
first: its first note comes some hundredths of a second late, or not at all.
"""

from __future__ import annotations

from typing import Final

from engine.answer import Answer
from engine.hearing import Onset, phrase_silence
from engine.modes.line import LineMode
from engine.session import SessionState
from engine.ticks import Span
from engine.voice import Voice

LONGEST_ANSWER_BARS: Final = 8
OPEN_BEATS: Final = 0.9  # of silence before a bar line say that a phrase is over
BREATH_SECONDS: Final = 0.025


class AnswerMode(LineMode):
    """Call and response."""

    def plays(self, voice: Voice, state: SessionState, span: Span) -> bool:
        """Play while an answer lasts; begin one where the phrase is over."""
        if voice.answer is not None and span.start >= voice.answer.stop:
            voice.answer, voice.cut_short = None, 0
            voice.heard_from = span.start
        if voice.answer is None and span.start % state.meter.beat_ticks == 0:
            coming = self.answer_to_come(voice, state, span.start)
            if coming is not None and coming.start in span:
                voice.answer = coming
        return voice.answer is not None

    def yields(self, voice: Voice) -> bool:
        """Stop answering when the performer plays again."""
        return voice.answer is not None

    def will_play(self, voice: Voice, state: SessionState, tick: int) -> Span | None:
        """Play the rest of the answer that is under way."""
        answer = voice.answer
        return Span(tick, answer.stop) if answer is not None and tick < answer.stop else None

    def answer_to_come(self, voice: Voice, state: SessionState, tick: int) -> Answer | None:
        """Return the answer that is under way, or that begins at a tick or later.

        `None` while the performer holds a key, or has played nothing since the last answer.
        """
        if voice.answer is not None:
            return voice.answer if tick < voice.answer.stop else None
        onsets = state.hearing.since(voice.heard_from)
        last = state.hearing.last_activity
        if not onsets or last is None or state.hearing.is_held:
            return None
        return _answer(onsets, state, _entry(voice, onsets, state, last, tick))


def _entry(
    voice: Voice, onsets: tuple[Onset, ...], state: SessionState, last: int, tick: int
) -> int:
    """Return the tick at which the answer comes in, from `tick` on; `last` is the release."""
    bar, beat = state.meter.bar_ticks, state.meter.beat_ticks
    line = _next(max(last, tick), bar)
    needed = voice.cut_short + (0 if _fills_bars(onsets, line, bar) else OPEN_BEATS)
    if line - last < needed * beat:
        line += bar
    if line - last <= bar:
        return line
    two_seconds = round(2.0 / state.timeline.seconds_per_tick)
    ended = last + phrase_silence(onsets, beat, two_seconds)
    latest = (last + bar) // beat * beat
    return max(min(_next(max(ended, tick), beat), latest), _next(tick, beat))


def _fills_bars(onsets: tuple[Onset, ...], line: int, bar: int) -> bool:
    """Whether a phrase that stops at a bar line is as long as phrases are: twos and fours."""
    bars = round((line - onsets[0].tick) / bar)
    return bars > 0 and bars % 2 == 0


def _next(tick: float, grid: int) -> int:
    """Return the first tick of a grid at or after one."""
    return int(-(-tick // grid)) * grid


def _answer(onsets: tuple[Onset, ...], state: SessionState, start: int) -> Answer:
    """An answer from a tick on, as long as the phrase, which began whole bars before."""
    bar = state.meter.bar_ticks
    lag = max(1, round((start - onsets[0].tick) / bar)) * bar
    phrase = tuple(onset.note(start) for onset in onsets)
    breath = state.ticks_at(state.seconds_at(start) + BREATH_SECONDS) - start
    return Answer(start, start + _bars(onsets, state) * bar, lag, breath, phrase)


def _bars(onsets: tuple[Onset, ...], state: SessionState) -> int:
    """The phrase's length in whole bars, from its first strike to its last release."""
    end = max(onset.release or onset.tick for onset in onsets)
    bars = round((end - onsets[0].tick) / state.meter.bar_ticks)
    return min(max(bars, 1), LONGEST_ANSWER_BARS)
