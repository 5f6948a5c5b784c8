"""The panel's web server, for whoever attacks it over real sockets."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from live.limits import Allowances
from tests.live.panel.rig import panel

PATIENCE_SECONDS = 10.0


class Server:
    """A panel's web server on a thread of its own, for blocking clients."""

    def __init__(self, port: int) -> None:
        self._address = ("127.0.0.1", port)

    def ask(self, data: bytes, is_all: bool = True) -> bytes:
        """Send bytes, and that they are all; return what comes until the server ends it."""
        found = b""
        client = socket.create_connection(self._address, PATIENCE_SECONDS)
        with client, suppress(ConnectionError):
            client.sendall(data)
            if is_all:
                client.shutdown(socket.SHUT_WR)
            while some := client.recv(65536):
                found += some
        return found


@contextmanager
def server() -> Iterator[Server]:
    """Serve a panel, without the limit on what one host may ask for in a second."""
    ready, done = threading.Event(), []

    async def serve() -> None:
        async with panel() as rig:
            rig.server._door._work = Allowances(1 << 60)
            end = asyncio.Event()
            done.extend([asyncio.get_running_loop(), end, rig.server.port])
            ready.set()
            await end.wait()

    thread = threading.Thread(target=asyncio.run, args=(serve(),))
    thread.start()
    assert ready.wait(PATIENCE_SECONDS)
    try:
        yield Server(done[2])
    finally:
        done[0].call_soon_threadsafe(done[1].set)
        thread.join()
