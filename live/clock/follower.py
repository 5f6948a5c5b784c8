"""Following a MIDI clock: 24 pulses to the quarter note, that come with a millisecond of jitter.

A pulse says no more than that it is one; which one in the song it is, is counted from the start on,
or from a Song Position Pointer, by `live.clock.numbering`. MIDI 1.0 Detailed Specification: System
Real Time Messages and Song Position Pointer.
"""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from typing import Final, TypeVar

from engine.choices import LOCKED, LOST, WAITING
from engine.events import Event, SetControl, Sync
from engine.session import SessionState
from live.clock.lead import PULSES_PER_QUARTER, PULSES_PER_STEP, TICKS_PER_PULSE
from live.clock.numbering import Numbering
from live.clock.source import OFF_SECONDS, off_ticks
from live.midi.ledger import CLOCK, CONTINUE, SONG_POSITION, START, STOP, Midi

STEADY_BPM: Final = 0.1  # differences up to this are jitter
ENOUGH_KNOWN: Final = 0.002  # of the tempo may be in doubt where it is called known
ENOUGH_HEARD: Final = PULSES_PER_QUARTER  # even if it is in doubt
MOST_NEWS: Final = 64
Happened = TypeVar("Happened", bound=Event)


class MidiClock:
    """Turns the messages of a MIDI clock into what the engine is to follow. For one thread.

    While the clock is stopped its pulses tell the tempo and no place: many clocks never rest.
    """

    def __init__(self) -> None:
        self._numbering = Numbering()
        self._pulse = -1  # the number in the song of the last one that counts
        self._goes_to: int | None = None  # the number that the next one has
        self._starts = False
        self._runs = False
        self._tempo = 0.0
        self._news: deque[Event] = deque(maxlen=MOST_NEWS)  # since the last look
        self._is_fresh = False
        self._is_locked = False
        self._was_there = False

    def hear(self, seconds: float, midi: Midi) -> None:
        """Take a message of the clock."""
        status = midi[0]
        if status == CLOCK:
            self._hear_pulse(seconds)
        elif status == STOP:
            self._starts = self._runs = False
            self._news.append(SetControl(seconds, "play", 0))
        elif status == SONG_POSITION:
            self._goes_to = PULSES_PER_STEP * (midi[1] | midi[2] << 7)
        elif status == START:
            self._goes_to, self._starts = 0, True
        elif status == CONTINUE:
            self._starts = True

    @property
    def deadline(self) -> float:
        """The moment at which it has been away for too long."""
        return self._numbering.deadline

    def enter(self, state: SessionState) -> None:
        """Begin to be followed: what was started or stopped before was not meant for us."""
        self._news.clear()
        self._was_there = False

    def leave(self) -> None:
        """End being followed; it is listened to all the same."""

    def look(self, state: SessionState, seconds: float) -> list[Event]:
        """Return starts and stops since the last look, and where the music is if it is not there.

        Only news are told: in a steady tempo some pulses in a beat bring one, in a ritardando each.
        """
        if seconds >= self.deadline:
            self._numbering.rest()
            self._is_locked = False
        later = state.offsets.source / 1000
        news = [_later(event, later) for event in self._news]
        self._news.clear()
        is_fresh, self._is_fresh = self._is_fresh, False
        if is_fresh and not any(isinstance(event, Sync) for event in news):
            sync = _later(self._sync(seconds), later)
            off = off_ticks(state, sync.moment, sync.ticks, sync.cycle)
            if abs(off) * state.timeline.seconds_per_tick > OFF_SECONDS or sync.tempo_bpm not in (
                0.0,
                state.timeline.tempo_bpm,
            ):
                news.append(sync)
        return news

    def standing(self, seconds: float) -> str:
        """Return whether it is there, with a tempo, or was, or is waited for."""
        pulses = self._numbering.pulses
        if pulses is not None and (pulses.doubt < ENOUGH_KNOWN or pulses.heard > ENOUGH_HEARD):
            self._is_locked = self._was_there = True
        if self._is_locked:
            return LOCKED
        return LOST if self._was_there else WAITING

    def _hear_pulse(self, seconds: float) -> None:
        """Take a pulse; the first after a start or continue is the one that is started from."""
        self._is_fresh = True
        if self._starts or (self._runs and self._goes_to is not None):
            self._pulse = self._pulse + 1 if self._goes_to is None else self._goes_to
            self._goes_to = None
            self._numbering.put(seconds)
        else:
            self._pulse += self._numbering.take(seconds) * self._runs
        if self._starts:
            self._starts, self._runs = False, True
            self._news.append(self._sync(seconds, starts=True))

    def _sync(self, seconds: float, starts: bool = False) -> Sync:
        """Return where the last pulse says that the music is."""
        pulses = self._numbering.pulses
        moment = pulses.moment if pulses else seconds
        ticks, cycle = (self._pulse * TICKS_PER_PULSE, 0) if self._runs else (0, TICKS_PER_PULSE)
        return Sync(seconds, moment, ticks, self._steady_tempo(), cycle, starts)

    def _steady_tempo(self) -> float:
        """Return the tempo in bpm, the same until it is clearly another; 0: not known yet."""
        if (pulses := self._numbering.pulses) is None:
            return 0.0
        tempo = 60 / (PULSES_PER_QUARTER * pulses.even)
        if abs(tempo - self._tempo) > STEADY_BPM:
            self._tempo = round(tempo, 1)
        return self._tempo


def _later(event: Happened, seconds: float) -> Happened:
    """Return an event as if the clock had been so much later at where it tells of."""
    return replace(event, moment=event.moment + seconds) if isinstance(event, Sync) else event
