"""Thru: what the performer plays is passed on at once, and ends when that is turned off."""

from __future__ import annotations

import threading
from collections.abc import Callable

from live.midi.ledger import Ledger, Midi


class Thru:
    """Passes on while it is on. It stays as it is while there is no player.

    `send` takes a message and when it was sent, and must not wait. Two threads call: the one that
    brings the notes and the main thread; a lock keeps a key from being passed on just after all
    that was has been ended.
    """

    def __init__(self, send: Callable[[Midi, float | None], None], is_on: bool) -> None:
        self._send = send
        self._is_on = is_on
        self._held = Ledger()  # what was passed on and has not ended
        self._lock = threading.Lock()

    def hear(self, midi: Midi, seconds: float) -> None:
        """Take a message that the performer sent at a moment."""
        with self._lock:
            if self._is_on:
                self._held.admit(midi)
                self._send(midi, seconds)

    def turn(self, is_on: bool) -> None:
        """Turn it on or off."""
        with self._lock:
            self._is_on = is_on
            if not is_on:
                for midi in self._held.release():
                    self._send(midi, None)
