"""The inbox of the engine: events from other threads, and a descriptor that wakes it."""

from __future__ import annotations

import socket
from collections import deque
from contextlib import suppress

from engine.events import Event, Lands, SetControl


class Inbox:
    """Events from other threads. `post` may be called by any thread and never waits."""

    def __init__(self) -> None:
        self._events: deque[Event] = deque(maxlen=4096)
        self._is_woken = False
        self._reader, self._writer = socket.socketpair()
        self._reader.setblocking(False)
        self._writer.setblocking(False)

    def post(self, *events: Event) -> None:
        """Leave events for the engine, all in one turn, and wake it."""
        self._events.extend(events)
        if self._is_woken:
            return  # and has not begun to drain: of thousands a second, that saves 20 us each
        self._is_woken = True
        with suppress(OSError):  # it is closed
            self._writer.send(b"!")

    def drain(self) -> list[Event]:
        """Return what has been left and counts, in order. For the engine's thread."""
        with suppress(BlockingIOError):
            self._reader.recv(4096)
        self._is_woken = False  # before anything is taken: what comes from now on wakes again
        return that_count([self._events.popleft() for _ in range(len(self._events))])

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
