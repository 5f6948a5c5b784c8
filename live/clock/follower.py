"""Following a MIDI clock: 24 pulses to the quarter note, that come with a millisecond of jitter.

The pulses of the last two beats are fitted by a line (least squares), which tells the tempo and
where the last pulse ought to have been. MIDI 1.0 Detailed Specification: System Real Time Messages
and Song Position Pointer.
"""

from __future__ import annotations

from collections import deque
from typing import Final

from engine.events import Event, SetControl, Sync
from engine.ticks import TICKS_PER_QUARTER, TICKS_PER_STEP
from live.midi.ledger import CLOCK, CONTINUE, SONG_POSITION, START, STOP, Midi

PULSES_PER_QUARTER: Final = 24
TICKS_PER_PULSE: Final = TICKS_PER_QUARTER // PULSES_PER_QUARTER
PULSES_PER_STEP: Final = TICKS_PER_STEP // TICKS_PER_PULSE
WINDOW: Final = 2 * PULSES_PER_QUARTER
ENOUGH: Final = 12  # pulses that tell a tempo within about half a percent
STRAY: Final = 0.25  # of a pulse: two in a row so far off the line mean another tempo
LOST_SECONDS: Final = 0.5  # without a pulse: the clock has been away
STEADY_BPM: Final = 0.1  # differences up to this are jitter


class ClockFollower:
    """Turns the messages of a MIDI clock into what the engine is to follow. For one thread."""

    def __init__(self) -> None:
        self._moments: deque[float] = deque(maxlen=WINDOW)
        self._line: tuple[float, float] | None = None
        self._strays = 0
        self._tempo = 0.0
        self._pulse = 0  # the number in the song of the pulse that comes next
        self._knows_place = False
        self._starts = False

    def hear(self, seconds: float, midi: Midi) -> list[Event]:
        """Return the events that a message of the clock stands for, perhaps none."""
        status = midi[0]
        if status == CLOCK:
            return self._hear_pulse(seconds)
        if status == STOP:
            self._starts = False
            return [SetControl(seconds, "play", 0)]
        if status == SONG_POSITION:
            self._go_to(PULSES_PER_STEP * (midi[1] | midi[2] << 7))
        elif status == START:
            self._go_to(0)
        self._starts = self._starts or status in (START, CONTINUE)
        return []

    def _go_to(self, pulse: int) -> None:
        self._pulse = pulse
        self._knows_place = True

    def _hear_pulse(self, seconds: float) -> list[Event]:
        """Take a pulse; the first after a start or continue is the one that is started from."""
        self._take(seconds)
        pulse, self._pulse = self._pulse, self._pulse + 1
        begins, self._starts = self._starts, False
        if begins:
            return [SetControl(seconds, "play", 1), self._sync(seconds, pulse)]
        if self._line is None or pulse % PULSES_PER_STEP:
            return []
        return [self._sync(seconds, pulse)]

    def _take(self, seconds: float) -> None:
        """Take a pulse's moment; forget those before it when the clock was away or has changed."""
        if self._moments and seconds - self._moments[-1] > LOST_SECONDS:
            self._forget(0)
            self._knows_place = self._knows_place and self._starts
        if self._line is not None:
            period, last = self._line
            is_stray = abs(seconds - last - period) > STRAY * period
            self._strays = self._strays + 1 if is_stray else 0
        self._moments.append(seconds)
        if self._strays == 2:
            self._forget(2)
        self._line = _fit(self._moments) if len(self._moments) >= ENOUGH else None

    def _forget(self, kept: int) -> None:
        while len(self._moments) > kept:
            self._moments.popleft()
        self._strays = 0

    def _sync(self, seconds: float, pulse: int) -> Sync:
        cycle = 0 if self._knows_place else TICKS_PER_PULSE
        moment = self._line[1] if self._line else seconds
        return Sync(seconds, moment, pulse * TICKS_PER_PULSE, self._steady_tempo(), cycle)

    def _steady_tempo(self) -> float:
        """Return the tempo in bpm, the same until it is clearly another; 0: not known yet."""
        if self._line is not None:
            tempo = 60 / (PULSES_PER_QUARTER * self._line[0])
            if abs(tempo - self._tempo) > STEADY_BPM:
                self._tempo = round(tempo, 1)
        return self._tempo


def _fit(moments: deque[float]) -> tuple[float, float]:
    """Fit evenly numbered moments by a line; return its slope and its value at the last."""
    number = len(moments)
    middle = (number - 1) / 2
    mean = sum(moments) / number
    covariance = sum((k - middle) * (moment - mean) for k, moment in enumerate(moments))
    slope = covariance / (number * (number * number - 1) / 12)
    return slope, mean + slope * middle
