"""One period of JACK's, and what comes and goes within it: frames and moments of `timing.now`.

JACK works in periods of so many frames (samples). What is sent in one can sound in the next at the
earliest, so everything is sent exactly one period later than it was asked for: a delay that stays
the same, where the start of the next period would be earlier by anything up to that. What comes in
is taken to have been sent in the same way. So a note on a pulse of a clock that comes in goes out
in the very frame of the pulse.
"""

from __future__ import annotations

import math
from collections import deque
from typing import NamedTuple

from live.midi.ledger import Midi


class Period(NamedTuple):
    """A period that begins at a moment in seconds, of so many frames, so many of them a second."""

    seconds: float
    frames: int
    rate: int

    def moment(self, frame: int) -> float:
        """Return when that was sent which comes in at a frame, counted from 0."""
        return self.seconds + (frame - self.frames) / self.rate

    def frame(self, seconds: float) -> int:
        """Return the frame at which that goes out which was sent at a moment.

        Negative if that was in an earlier period, `frames` or more if it is in a later one.
        """
        return round((seconds - self.seconds) * self.rate) + self.frames


class Outbox:
    """What waits for its period. One thread at a time puts, another takes; neither waits."""

    def __init__(self) -> None:
        self._waiting: deque[tuple[float, Midi]] = deque()
        self._last_seconds = -math.inf

    def put(self, seconds: float, midi: Midi) -> None:
        """Put in what is sent at a moment: nothing goes out before what was put in before it."""
        self._last_seconds = max(self._last_seconds, seconds)
        self._waiting.append((self._last_seconds, midi))

    def first(self, period: Period) -> tuple[int, Midi] | None:
        """Return what goes out next in a period, and its frame; what is late goes out at once."""
        if not self._waiting:
            return None
        seconds, midi = self._waiting[0]
        frame = period.frame(seconds)
        return (max(frame, 0), midi) if frame < period.frames else None

    def taken(self) -> None:
        """Forget the first: it has gone out."""
        self._waiting.popleft()

    @property
    def is_empty(self) -> bool:
        """Whether nothing waits."""
        return not self._waiting
