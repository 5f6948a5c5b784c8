"""The inbox of the engine: events from other threads, and a descriptor that wakes it."""

from __future__ import annotations

import socket
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from math import inf
from typing import Final

from engine.events import Event, Lands, SetControl
from live import timing

PAUSE_SECONDS: Final = 0.005  # a turn of the engine for each of a flood's packets would be too much


class Inbox:
    """Events from other threads. `post` may be called by any thread and never waits.

    The engine is woken at once, but for a value that has time until the next step, beat or bar and
    comes soon after what was drained: for those the engine looks once more at `looks_again`.
    """

    def __init__(self, clock: Callable[[], float] = timing.now) -> None:
        self._events: deque[Event] = deque(maxlen=4096)
        self._clock = clock
        self._is_woken = False
        self.looks_again = inf  # seconds of the clock
        self._reader, self._writer = socket.socketpair()
        self._reader.setblocking(False)
        self._writer.setblocking(False)

    def post(self, *events: Event) -> None:
        """Leave events for the engine, all in one turn, and wake it unless it looks soon anyway."""
        self._events.extend(events)
        if self._is_woken or (all(map(_control, events)) and self._looks_soon()):
            return
        self._is_woken = True
        with suppress(OSError):  # it is closed
            self._writer.send(b"!")

    def drain(self) -> list[Event]:
        """Return what has been left and counts, in order. For the engine's thread."""
        with suppress(BlockingIOError):
            self._reader.recv(4096)
        self._is_woken = False  # before anything is taken: what comes from now on wakes again
        taken = [self._events.popleft() for _ in range(len(self._events))]
        self.looks_again = self._clock() + PAUSE_SECONDS if taken else inf
        return that_count(taken)

    def _looks_soon(self) -> bool:
        return self._clock() < self.looks_again < inf

    def fileno(self) -> int:
        """The descriptor that becomes readable when there is something to drain."""
        return self._reader.fileno()

    def close(self) -> None:
        """Close it: nothing is posted any more."""
        self._reader.close()
        self._writer.close()


def that_count(events: list[Event]) -> list[Event]:
    """Leave out each value that waits for a step, beat or bar and is followed by another.

    So however many come, what a turn takes has a bound: the number of controls. What lands now may
    do something by itself, such as a stop before a start, and what takes beats sets out each time.
    """
    last = {_control(event): event for event in events if _control(event) is not None}
    return [event for event in events if last.get(_control(event), event) is event]


def _control(event: Event) -> tuple[object, ...] | None:
    if not isinstance(event, SetControl) or event.lands is Lands.NOW or event.beats:
        return None
    return event.name, event.voice, event.index, event.lands
