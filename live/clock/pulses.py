"""The clock that others follow: 24 pulses to the quarter note, start, stop, and where the song is.

MIDI 1.0 Detailed Specification: System Real Time Messages and Song Position Pointer.
"""

from __future__ import annotations

import math
from typing import Final

from engine.session import SessionState
from engine.ticks import TICKS_PER_STEP, Timeline
from live.clock.follower import PULSES_PER_STEP, TICKS_PER_PULSE
from live.midi.ledger import CLOCK, CONTINUE, SONG_POSITION, START, STOP, Midi

_PULSE: Final[Midi] = (CLOCK,)
_START: Final[Midi] = (START,)
_CONTINUE: Final[Midi] = (CONTINUE,)
_STOP: Final[Midi] = (STOP,)
AHEAD_SECONDS: Final = 0.001  # by which a start is ahead of its pulse: receivers want some time
FURTHEST: Final = (1 << 14) - 1  # sixteenths that a song position can count


class ClockSender:
    """Works out which messages of a MIDI clock are due. For one thread.

    The pulses go on while the instrument is stopped, so that others know the tempo before it
    starts. They are started ahead of a bar line's pulse: at the beginning of the song by a start,
    elsewhere by a song position and a continue. If then the music goes to another place, they are
    told so at the next sixteenth. No pulse is left out for being late, unless by more than a bar:
    who counts them would be behind for ever.
    """

    def __init__(self, lookahead: float) -> None:
        self._lookahead = lookahead
        self._pulse: int | None = None  # the number of the next pulse, while they are sent
        self._theirs: int | None = None  # its number in the song as others count, while they run
        self._timeline: Timeline | None = None  # by which the last pulses were timed
        self._sent = -math.inf  # the moment of the last pulse

    def deadline(self, state: SessionState) -> float:
        """Return the moment by which `advance` is needed."""
        if self._pulse is None:
            return -math.inf if state.sends_clock else math.inf
        return self._seconds_at(state, self._pulse) - self._lookahead

    def advance(
        self, state: SessionState, seconds: float, thinks: float = 0.0
    ) -> list[tuple[float, Midi]]:
        """Return what is due at a moment and in the look-ahead after it, each with its time.

        `thinks`: for so many seconds more, in which it will not be asked.
        """
        messages: list[tuple[float, Midi]] = []
        if self._theirs is not None and not (state.sends_clock and state.playing):
            self._theirs = None
            messages.append((seconds, _STOP))
        if not state.sends_clock:
            self._pulse = None
            return messages
        for pulse in self._due(state, seconds, self._lookahead + thinks):
            moment = self._seconds_at(state, pulse)
            if state.playing and pulse * TICKS_PER_PULSE >= state.voices_from:  # counted in
                # But after the pulses that are on their way: the next one is started from.
                ahead = max(moment - AHEAD_SECONDS, seconds, self._sent)
                messages += [(ahead, midi) for midi in self._lead(state, pulse)]
            messages.append((moment, _PULSE))
            self._sent = moment
            if self._theirs is not None:
                self._theirs += 1
        return messages

    def _lead(self, state: SessionState, pulse: int) -> tuple[Midi, ...]:
        """Return what brings others to where the music is, if they are not there; where that fits.

        Who cannot be told a place is at least at a bar line.
        """
        here = state.song_tick(pulse * TICKS_PER_PULSE) // TICKS_PER_PULSE
        is_bar = pulse * TICKS_PER_PULSE % state.meter.bar_ticks == 0
        fits = is_bar if self._theirs is None else pulse % PULSES_PER_STEP == 0
        if here == self._theirs or not fits:
            return ()
        self._theirs = here
        sixteenths = here // PULSES_PER_STEP
        if not 0 < sixteenths <= FURTHEST:
            return (_START,)
        return (SONG_POSITION, sixteenths & 127, sixteenths >> 7), _CONTINUE

    def _due(self, state: SessionState, seconds: float, lookahead: float) -> range:
        """Return the numbers of the pulses that are due."""
        timeline, bar = state.timeline, state.meter.bar_ticks // TICKS_PER_PULSE
        here = -(-timeline.ticks_at(seconds) // TICKS_PER_PULSE)
        is_new = self._pulse is None or self._is_elsewhere(timeline, seconds)
        first = here if self._pulse is None or is_new or here - self._pulse > bar else self._pulse
        end = timeline.ticks_at(seconds + lookahead) // TICKS_PER_PULSE + 1
        self._pulse, self._timeline = max(first, end), timeline
        return range(first, end)

    def _is_elsewhere(self, timeline: Timeline, seconds: float) -> bool:
        """Whether the music has gone on to another place: no pulses lie on the way there."""
        before = self._timeline or timeline
        return timeline.position(seconds) - before.position(seconds) > TICKS_PER_STEP

    def _seconds_at(self, state: SessionState, pulse: int) -> float:
        return state.timeline.seconds_at(pulse * TICKS_PER_PULSE)
