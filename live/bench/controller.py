"""An OSC controller for the bench: subscribed to the instrument, and told of its beats."""

from __future__ import annotations

import contextlib
import socket
import time
from typing import Final

from live import timing
from live.bench.stage import PATIENCE_SECONDS, wait_for
from live.osc import codec

_RECEIVE_BYTES: Final = 1 << 20


class Controller:
    """An OSC controller of the instrument's: subscribed, with the beats it has been told of."""

    def __init__(self, port: int) -> None:
        """Subscribe at the instrument's OSC port. Raises `BenchError` when it does not answer."""
        self.beats: list[tuple[int, int, float]] = []
        self._greeted = False
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, _RECEIVE_BYTES)
        self._socket.bind(("127.0.0.1", 0))
        self._socket.connect(("127.0.0.1", port))
        self._socket.setblocking(False)
        self._wall_less_clock = wall_less_clock()
        wait_for("an answer over OSC", self._subscribed, PATIENCE_SECONDS)

    def send(self, address: str, *values: float | str) -> None:
        """Send a message."""
        self._socket.send(codec.message(address, *values).dgram)

    def listen(self) -> None:
        """Take what has come. `beats` gets (bar, beat, moment on the clock of `timing.now`)."""
        with contextlib.suppress(BlockingIOError, ConnectionRefusedError):
            while packet := self._socket.recv(1 << 16):
                for message in codec.read(packet):
                    self._take(message)

    def close(self) -> None:
        """Stop listening."""
        with contextlib.suppress(OSError):
            self.send("/unsubscribe")
        self._socket.close()

    def _take(self, message: codec.Incoming) -> None:
        self._greeted = self._greeted or message.address == "/hello"
        match message:
            case codec.Incoming("/beat", (int(bar), int(beat), _), float(stamp)):
                self.beats.append((bar, beat, stamp - self._wall_less_clock))

    def _subscribed(self) -> bool | None:
        self.listen()
        if not self._greeted:
            with contextlib.suppress(OSError):  # nobody listens there yet
                self.send("/subscribe", self._socket.getsockname()[1])
        return self._greeted or None


def wall_less_clock() -> float:
    """Return the wall clock less the instrument's clock, in seconds, to some microseconds."""
    pairs = ((timing.now(), time.time(), timing.now()) for _ in range(100))
    _, offset = min((after - before, wall - (before + after) / 2) for before, wall, after in pairs)
    return offset
