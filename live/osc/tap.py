"""`/transport/tap`: the tempo as it is tapped, by whatever sends the taps."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from itertools import pairwise
from statistics import median
from typing import Final

from engine.events import ALL_VOICES, Event
from engine.ticks import TICKS_PER_QUARTER
from live.arguments import ControlError, coerce
from live.controls import targets
from live.osc.dispatcher import Dispatcher, Request

PAUSE_SECONDS: Final = 2.0  # after this much of nothing, another tempo is tapped
TAPS: Final = 9  # eight intervals


class Taps:
    """The latest taps, in seconds on one clock."""

    def __init__(self) -> None:
        self._moments: deque[float] = deque(maxlen=TAPS)

    def interval(self, seconds: float) -> float | None:
        """Take a tap; return the median interval in seconds, or `None` at the first tap."""
        if self._moments and seconds - self._moments[-1] > PAUSE_SECONDS:
            self._moments.clear()
        self._moments.append(seconds)
        between = [b - a for a, b in pairwise(self._moments) if b > a]
        return median(between) if between else None


class TapTempo:
    """Serves the address: each tap is a beat of the meter. For the event loop's thread."""

    def __init__(self, dispatcher: Dispatcher, post: Callable[[Event], None]) -> None:
        self._dispatcher = dispatcher
        self._post = post
        self._taps = Taps()
        dispatcher.serve("/transport/tap", self._tap)

    def _tap(self, request: Request) -> None:
        beat = self._dispatcher.state_to_come().meter.beat_ticks / TICKS_PER_QUARTER
        interval = self._taps.interval(request.seconds)
        if interval is None:
            return
        tapped = 60 * beat / interval
        row = targets(1)["/transport/tempo"].control
        tempo, clamped = coerce(row.argument, tapped)
        self._dispatcher.check_clock(row.name, tempo)
        self._post(row.set(request.seconds, tempo, ALL_VOICES, 0))
        if clamped:
            raise ControlError("clamped", f"tapped {tapped:.1f} bpm, used the nearest: {tempo:g}")
