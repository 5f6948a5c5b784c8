"""One end of the pipe between driver and player: whole records, and a sender that never waits."""

from __future__ import annotations

import select
import socket
import threading
from typing import Final

from live.driver.wire import MAX_PAYLOAD, Kind, Record, Unpacker

_BACKLOG_BYTES: Final = 4 * MAX_PAYLOAD
_DROPPABLE: Final = frozenset({Kind.MIDI, Kind.STATUS, Kind.NOTE})


def pipe_sockets() -> tuple[socket.socket, socket.socket]:
    """Return two connected sockets. Without Unix sockets they are TCP: small records at once."""
    pair = socket.socketpair()
    for end in pair:
        if end.family == socket.AF_INET:
            end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return pair


class Pipe:
    """Records over a socket. Any thread may send; one thread receives."""

    def __init__(self, sock: socket.socket) -> None:
        sock.setblocking(False)
        self._socket = sock
        self._unpacker = Unpacker()
        self._backlog = bytearray()
        self._lock = threading.Lock()
        self.dropped = 0

    def send(self, record: Record) -> None:
        """Send a record without ever waiting for the other side.

        What the socket does not take is kept and follows with the next record. When the other
        side has stopped reading, MIDI and status are dropped and counted: a stuck player must
        not hold up the thread that brings the performer's notes.
        """
        with self._lock:
            if len(self._backlog) > _BACKLOG_BYTES and record.kind in _DROPPABLE:
                self.dropped += 1
            else:
                self._backlog += record.pack()
            self._flush()

    def receive(self, timeout_seconds: float | None) -> list[Record]:
        """Wait for records at most so long (`None`: for ever) and return them, perhaps none.

        Raises `EOFError` when the other side has gone, `ValueError` when it sends garbage.
        """
        readers, writers = [self._socket], [self._socket] if self._backlog else []
        readable, writable, _ = select.select(readers, writers, [], timeout_seconds)
        return self.take() if readable or writable else []

    def take(self) -> list[Record]:
        """Return the records that are there, without waiting. Raises as `receive` does."""
        if self._backlog:
            with self._lock:
                self._flush()
        return self._unpacker.feed(self._read())

    def fileno(self) -> int:
        """The descriptor that becomes readable when there is something to receive."""
        return self._socket.fileno()

    def close(self) -> None:
        """Close the socket. May be called twice, and from any thread."""
        self._socket.close()

    def _read(self) -> bytes:
        try:
            data = self._socket.recv(1 << 16)
        except BlockingIOError:
            return b""
        except OSError as error:
            raise EOFError(str(error)) from error
        if not data:
            raise EOFError("the other side has gone")
        return data

    def _flush(self) -> None:
        try:
            while self._backlog:
                del self._backlog[: self._socket.send(self._backlog)]
        except BlockingIOError:
            pass
        except OSError:
            self._backlog.clear()  # the other side has gone: `receive` reports it
