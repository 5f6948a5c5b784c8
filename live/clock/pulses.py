"""The clock that others follow: 24 pulses to the quarter note, start, stop, and where the song is.

MIDI 1.0 Detailed Specification: System Real Time Messages and Song Position Pointer.
"""

from __future__ import annotations

import math
from typing import Final

from engine.ticks import TICKS_PER_STEP, Timeline
from live.clock.lead import PULSES_PER_STEP, TICKS_PER_PULSE, Lead
from live.midi.ledger import CLOCK, CONTINUE, SONG_POSITION, START, STOP, Midi

_PULSE: Final[Midi] = (CLOCK,)
_START: Final[Midi] = (START,)
_CONTINUE: Final[Midi] = (CONTINUE,)
_STOP: Final[Midi] = (STOP,)
AHEAD_SECONDS: Final = 0.001  # by which a start is ahead of its pulse: receivers want some time
LOOKAHEAD_SECONDS: Final = 0.005  # less than the engine's: a start must not find pulses before it
FURTHEST: Final = (1 << 14) - 1  # sixteenths that a song position can count


class ClockSender:
    """Works out which messages of a MIDI clock are due. For one thread.

    The pulses go on while the instrument is stopped, so that others know the tempo before it
    starts. They are started ahead of a bar line's pulse: at the beginning of the song by a start,
    elsewhere by a song position and a continue. If then the music goes to another place, they are
    told so at the next sixteenth. No pulse is left out for being late, unless by more than a bar:
    who counts them would be behind for ever. Nor does one overtake what was sent before it.
    """

    def __init__(self) -> None:
        self._lead: Lead | None = None
        self._offset = 0.0  # of the last lead: who is led no more is stopped after what waits
        self._pulse: int | None = None  # the number of the next pulse, while they are sent
        self._theirs: int | None = None  # its number in the song as others count, while they run
        self._timeline: Timeline | None = None  # by which the last pulses were timed
        self._sent = -math.inf  # the moment of the last message

    def lead(self, lead: Lead | None, seconds: float) -> list[tuple[float, Midi]]:
        """Lead others by this from a moment on, or no more; return what is due then.

        The moment may have passed: what was to be sent since comes late, and none of it is lost.
        """
        self._lead = lead
        if lead is not None:
            self._offset = lead.offset
        return self.advance(seconds)

    def stopped(self) -> None:
        """Who follows has been stopped by somebody else: let them be started as at the first."""
        self._theirs = None

    @property
    def deadline(self) -> float:
        """The moment by which `advance` is next needed."""
        if self._lead is None or self._pulse is None:
            return math.inf
        return self._moment(self._lead, self._pulse) - LOOKAHEAD_SECONDS + min(0.0, self._offset)

    def advance(self, seconds: float) -> list[tuple[float, Midi]]:
        """Return what is due at a moment and in the look-ahead after it, each with its time."""
        asked = seconds - min(0.0, self._offset)  # so much sooner as it has to leave sooner
        return [(moment + self._offset, midi) for moment, midi in self._due(asked)]

    def _due(self, seconds: float) -> list[tuple[float, Midi]]:
        lead, messages = self._lead, list[tuple[float, Midi]]()
        if self._theirs is not None and not (lead and lead.playing):
            self._theirs = None
            messages.append((seconds, _STOP))
        if lead is None:
            self._pulse = None
            return messages
        for pulse in self._next(lead, seconds):
            moment = max(self._moment(lead, pulse), self._sent)
            if lead.playing and pulse * TICKS_PER_PULSE >= lead.plays_from:
                ahead = max(moment - AHEAD_SECONDS, seconds, self._sent)
                messages += [(ahead, midi) for midi in self._told(lead, pulse)]
            messages.append((moment, _PULSE))
            self._sent = moment
            if self._theirs is not None:
                self._theirs += 1
        return messages

    def _told(self, lead: Lead, pulse: int) -> tuple[Midi, ...]:
        """Return what brings others to where the music is, if they are not there; where that fits.

        Who cannot be told a place is at least at a bar line.
        """
        here = (pulse * TICKS_PER_PULSE - lead.song_begins) // TICKS_PER_PULSE
        is_bar = pulse * TICKS_PER_PULSE % lead.bar_ticks == 0
        fits = is_bar if self._theirs is None else pulse % PULSES_PER_STEP == 0
        if here == self._theirs or not fits:
            return ()
        self._theirs = here
        sixteenths = here // PULSES_PER_STEP
        if not 0 < sixteenths <= FURTHEST:
            return (_START,)
        return (SONG_POSITION, sixteenths & 127, sixteenths >> 7), _CONTINUE

    def _next(self, lead: Lead, seconds: float) -> range:
        """Return the numbers of the pulses that are due."""
        timeline, bar = lead.timeline, lead.bar_ticks // TICKS_PER_PULSE
        here = -(-timeline.ticks_at(seconds) // TICKS_PER_PULSE)
        is_new = self._pulse is None or self._is_elsewhere(timeline, seconds)
        first = here if self._pulse is None or is_new or here - self._pulse > bar else self._pulse
        end = timeline.ticks_at(seconds + LOOKAHEAD_SECONDS) // TICKS_PER_PULSE + 1
        self._pulse, self._timeline = max(first, end), timeline
        return range(first, end)

    def _is_elsewhere(self, timeline: Timeline, seconds: float) -> bool:
        """Whether the music has gone on to another place: no pulses lie on the way there."""
        before = self._timeline or timeline
        return timeline.position(seconds) - before.position(seconds) > TICKS_PER_STEP

    def _moment(self, lead: Lead, pulse: int) -> float:
        return lead.timeline.seconds_at(pulse * TICKS_PER_PULSE)
