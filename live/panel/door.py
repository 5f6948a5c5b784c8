"""The door of the web server: how many connections there are, how long each may keep it waiting.

Behind it the server keeps a connection for an hour that never finishes its request, and as many as
come, until no file can be opened any more and a recording stops.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Final

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware

from live.limits import Allowances, first_to_go

QUIET_SECONDS: Final = 20.0  # for a request to come, and for its answer to be taken
MOST_CONNECTIONS: Final = 128
WORK_PER_SECOND: Final = 300  # of one host: requests, of which a page makes some 60
HEAVY: Final = 30  # what these count for: milliseconds each
HEAVY_PATHS: Final = frozenset({"/", "/voice", "/controls.json", "/take.mid"})


class Visit(asyncio.Protocol):
    """A connection, before the web server's own protocol. For the event loop's thread."""

    def __init__(self, door: Door, protocol: asyncio.Protocol) -> None:
        self.host = ""
        self.heard = 0.0
        self.is_served = False
        self._door = door
        self._protocol = protocol
        self._transport: asyncio.Transport | None = None
        self._timer: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Come in, if there is a place (called by the event loop)."""
        assert isinstance(transport, asyncio.Transport)
        self.host = str((transport.get_extra_info("peername") or ("",))[0])
        if not self._door.enter(self, transport):
            transport.abort()
            return
        self._transport = transport
        self.rest()
        self._protocol.connection_made(transport)

    def connection_lost(self, exc: Exception | None) -> None:
        """Go (called by the event loop)."""
        if self._transport is not None and self._timer is not None:
            self._timer.cancel()
            self._door.leave(self._transport)
            self._protocol.connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Pass on what comes (called by the event loop)."""
        self._protocol.data_received(data)

    def eof_received(self) -> bool | None:
        """Pass on that no more comes (called by the event loop)."""
        return self._protocol.eof_received()

    def pause_writing(self) -> None:
        """Pass on that it takes nothing just now (called by the event loop)."""
        self._protocol.pause_writing()

    def resume_writing(self) -> None:
        """Pass on that it takes something again (called by the event loop)."""
        self._protocol.resume_writing()

    def serve(self) -> None:
        """Stop the clock: a whole request has come."""
        self.is_served = True
        if self._timer is not None:
            self._timer.cancel()

    def rest(self) -> None:
        """Give it time to take the answer and to send the next request."""
        loop = asyncio.get_running_loop()
        self.is_served, self.heard = False, loop.time()
        self._timer = loop.call_later(QUIET_SECONDS, self.end)

    def end(self) -> None:
        """End the connection at once."""
        if self._transport is not None:
            self._door.leave(self._transport)
            self._transport.abort()


class Door:
    """All connections. `server` makes the web server's protocol for each. For the loop's thread."""

    def __init__(self) -> None:
        self.server: Callable[[], asyncio.Protocol] = asyncio.Protocol
        self._visits: dict[asyncio.BaseTransport, Visit] = {}
        self._work = Allowances(WORK_PER_SECOND)

    def __call__(self) -> Visit:
        """Return the protocol for a connection that comes in (called by the event loop)."""
        return Visit(self, self.server())

    def __len__(self) -> int:
        return len(self._visits)

    def enter(self, visit: Visit, transport: asyncio.Transport) -> bool:
        """Let a connection in; another that waits for nothing goes, if there are too many."""
        if len(self._visits) >= MOST_CONNECTIONS:
            waiting = [each for each in self._visits.values() if not each.is_served]
            if not waiting:
                return False
            first_to_go(waiting).end()
        self._visits[transport] = visit
        return True

    def leave(self, transport: asyncio.BaseTransport) -> None:
        """Forget a connection."""
        self._visits.pop(transport, None)

    def middleware(self) -> Middleware:
        """Return what stands before everything that answers requests."""

        @web.middleware
        async def stand(request: web.Request, handler: Handler) -> web.StreamResponse:
            work = HEAVY if request.path in HEAVY_PATHS else 1
            now = asyncio.get_running_loop().time()
            if not self._work.take(request.remote or "", now, work):
                return web.Response(status=429, text="too many requests in a second\n")
            visit = self._visits.get(request.transport) if request.transport else None
            if visit is None:
                return await handler(request)
            visit.serve()
            try:
                return await handler(request)
            finally:
                visit.rest()

        return stand
