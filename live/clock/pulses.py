"""The clock that others follow: 24 pulses to the quarter note, start and stop."""

from __future__ import annotations

import math
from typing import Final

from engine.session import SessionState
from live.clock.follower import TICKS_PER_PULSE
from live.midi.ledger import CLOCK, START, STOP, Midi

_PULSE: Final[Midi] = (CLOCK,)
_START: Final[Midi] = (START,)
_STOP: Final[Midi] = (STOP,)


class ClockSender:
    """Works out which messages of a MIDI clock are due. For one thread.

    The pulses go on while the instrument is stopped, so that others know the tempo before it
    starts. A start goes out ahead of a bar line's pulse, which is then the others' downbeat. No
    pulse is left out for being late, unless by more than a bar: who counts them would be behind
    for ever.
    """

    def __init__(self, lookahead: float) -> None:
        self._lookahead = lookahead
        self._pulse: int | None = None  # the number of the next pulse, while they are sent
        self._runs = False

    def deadline(self, state: SessionState) -> float:
        """Return the moment by which `advance` is needed."""
        if self._pulse is None:
            return -math.inf if state.sends_clock else math.inf
        return self._seconds_at(state, self._pulse) - self._lookahead

    def advance(self, state: SessionState, seconds: float) -> list[tuple[float, Midi]]:
        """Return what is due at a moment and in the look-ahead after it, each with its time."""
        messages: list[tuple[float, Midi]] = []
        if self._runs and not (state.sends_clock and state.playing):
            self._runs = False
            messages.append((seconds, _STOP))
        if not state.sends_clock:
            self._pulse = None
            return messages
        for pulse in self._due(state, seconds):
            moment = self._seconds_at(state, pulse)
            is_bar = pulse * TICKS_PER_PULSE % state.meter.bar_ticks == 0
            is_first = pulse * TICKS_PER_PULSE >= state.voices_from  # after what is counted in
            if is_bar and is_first and state.playing and not self._runs:
                self._runs = True
                messages.append((moment, _START))
            messages.append((moment, _PULSE))
        return messages

    def _due(self, state: SessionState, seconds: float) -> range:
        """Return the numbers of the pulses that are due."""
        timeline, bar = state.timeline, state.meter.bar_ticks // TICKS_PER_PULSE
        here = -(-timeline.ticks_at(seconds) // TICKS_PER_PULSE)
        first = here if self._pulse is None or here - self._pulse > bar else self._pulse
        end = timeline.ticks_at(seconds + self._lookahead) // TICKS_PER_PULSE + 1
        self._pulse = max(first, end)
        return range(first, end)

    def _seconds_at(self, state: SessionState, pulse: int) -> float:
        return state.timeline.seconds_at(pulse * TICKS_PER_PULSE)
