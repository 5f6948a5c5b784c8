"""OSCQuery's WebSocket: a client names the addresses it listens to, and gets them as OSC packets.

It is admitted to the OSC server as a controller: what it says in packets is acted on, validated and
complained of like any, and what it sets is not told back to it. It is never waited for.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from itertools import count
from typing import Any, Final

from aiohttp import WSMsgType, web

from live.osc import codec
from live.osc.server import OscServer

MAX_MESSAGE: Final = 4096  # bytes of one message from a client
MOST_CLIENTS: Final = 16
QUEUED_PACKETS: Final = 256  # a client that is further behind is let go
RENEW_SECONDS: Final = 20.0  # of the lease that the OSC server gives
HEARTBEAT_SECONDS: Final = 10.0
_FEEDBACK_PORT: Final = 1
_ALWAYS: Final = frozenset({"/error"})


class Listener:
    """A client at the other end of a WebSocket. For the event loop's thread.

    `act` takes what the client says as OSC packets, `say` an address and values.
    """

    def __init__(self, act: Callable[[bytes], None], say: Callable[..., None]) -> None:
        self._act = act
        self._say = say
        self._addresses: set[str] = set()
        self._packets: asyncio.Queue[bytes] = asyncio.Queue(QUEUED_PACKETS)
        self._transport: asyncio.BaseTransport | None = None

    async def serve(self, socket: web.WebSocketResponse, request: web.Request) -> None:
        """Do what the client says until it goes."""
        self._transport = request.transport
        tasks = [asyncio.create_task(self._write(socket)), asyncio.create_task(self._renew())]
        try:
            async for message in socket:
                if message.type is WSMsgType.TEXT:
                    self._command(message.data)
                elif message.type is WSMsgType.BINARY:
                    self._act(message.data)
        finally:
            for task in tasks:
                task.cancel()

    def hear(self, packet: bytes) -> None:
        """Take an OSC packet that is meant for this client; what it listens to is passed on."""
        for message in codec.read(packet):
            if message.address in self._addresses or message.address in _ALWAYS:
                values = [each for each in message.arguments if not isinstance(each, bytes)]
                self._send(codec.message(message.address, *values).dgram)

    def _command(self, text: str) -> None:
        """LISTEN or IGNORE an address; the rest of the protocol asks for nothing that we do."""
        try:
            said = json.loads(text)
        except (ValueError, RecursionError):
            return
        match said:
            case {"COMMAND": "LISTEN", "DATA": str(address)} if address.isprintable():
                self._addresses.add(address)
                self._say("/query", address)
            case {"COMMAND": "IGNORE", "DATA": str(address)}:
                self._addresses.discard(address)

    def _send(self, packet: bytes) -> None:
        try:
            self._packets.put_nowait(packet)
        except asyncio.QueueFull:
            if isinstance(self._transport, asyncio.WriteTransport):
                self._transport.abort()

    async def _write(self, socket: web.WebSocketResponse) -> None:
        with suppress(ConnectionError, RuntimeError):  # it went while we wrote
            while not socket.closed:
                await socket.send_bytes(await self._packets.get())

    async def _renew(self) -> None:
        self._say("/subscribe", _FEEDBACK_PORT)
        while True:
            await asyncio.sleep(RENEW_SECONDS)
            self._say("/ping")


class Listeners:
    """All clients that listen. For the event loop's thread."""

    def __init__(self, osc: OscServer) -> None:
        self._osc = osc
        self._numbers = count(1)
        self._transports: dict[str, Any] = {}

    async def connect(self, request: web.Request) -> web.StreamResponse:
        """Serve a client's WebSocket until it goes."""
        if len(self._transports) >= MOST_CLIENTS:
            return web.Response(status=503, text=f"{MOST_CLIENTS} clients listen already\n")
        socket = web.WebSocketResponse(max_msg_size=MAX_MESSAGE, heartbeat=HEARTBEAT_SECONDS)
        await socket.prepare(request)
        name = f"listener-{next(self._numbers)}"
        listener = Listener(partial(self._osc.act, name=name), partial(self._osc.say, name))
        self._osc.admit(name, listener.hear)
        self._transports[name] = request.transport
        try:
            await listener.serve(socket, request)
        finally:
            del self._transports[name]
            self._osc.dismiss(name)
        return socket

    def close(self) -> None:
        """Let all clients go. May be called twice."""
        for transport in list(self._transports.values()):
            transport.abort()
