"""The inbox of the engine: events from other threads, and a descriptor that wakes it."""

from __future__ import annotations

import socket
from collections import deque
from contextlib import suppress

from engine.events import Event


class Inbox:
    """Events from other threads. `post` may be called by any thread and never waits."""

    def __init__(self) -> None:
        self._events: deque[Event] = deque(maxlen=4096)
        self._reader, self._writer = socket.socketpair()
        self._reader.setblocking(False)
        self._writer.setblocking(False)

    def post(self, *events: Event) -> None:
        """Leave events for the engine, all in one turn, and wake it."""
        self._events.extend(events)
        with suppress(OSError):  # as many wakes wait as the socket holds, or it is closed
            self._writer.send(b"!")

    def drain(self) -> list[Event]:
        """Return what has been left, in order. For the engine's thread."""
        with suppress(BlockingIOError):
            self._reader.recv(4096)
        return [self._events.popleft() for _ in range(len(self._events))]

    def fileno(self) -> int:
        """The descriptor that becomes readable when there is something to drain."""
        return self._reader.fileno()

    def close(self) -> None:
        """Close it: nothing is posted any more."""
        self._reader.close()
        self._writer.close()
