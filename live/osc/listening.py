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
from typing import Final

from aiohttp import WSMsgType, web

from live import timing
from live.limits import Allowance, first_to_go
from live.osc import codec
from live.osc.pattern import LONGEST
from live.osc.server import OscServer
from live.replies import SENT

MAX_MESSAGE: Final = 4096  # bytes of one message from a client
MOST_CLIENTS: Final = 16
MOST_ADDRESSES: Final = 1024  # that a client listens to: more than there are
MESSAGES_PER_SECOND: Final = 2000
QUEUED_PACKETS: Final = 256  # a client that is further behind is let go
HEARTBEAT_SECONDS: Final = 10.0
_FEEDBACK_PORT: Final = 1
_ALWAYS: Final = frozenset({"/error"})


class Listener:
    """A client at the other end of a WebSocket. For the event loop's thread.

    `act` takes what the client says as OSC packets, `say` an address and values. `host` is where
    the client is, `heard` the moment on `clock` at which it last said something.
    """

    def __init__(
        self,
        act: Callable[[bytes], None],
        say: Callable[..., None],
        host: str = "",
        clock: Callable[[], float] = timing.now,
    ) -> None:
        self.host = host
        self.heard = clock()
        self._clock = clock
        self._messages = Allowance(MESSAGES_PER_SECOND)
        self._act = act
        self._say = say
        self._addresses: set[str] = set()
        self._packets: asyncio.Queue[bytes] = asyncio.Queue(QUEUED_PACKETS)
        self._transport: asyncio.BaseTransport | None = None

    async def serve(self, socket: web.WebSocketResponse, request: web.Request) -> None:
        """Do what the client says until it goes."""
        self._transport = request.transport
        writer = asyncio.create_task(self._write(socket))
        self._say("/subscribe", _FEEDBACK_PORT)
        try:
            async for message in socket:
                self.heard = self._clock()
                if not self._messages.take(self.heard):
                    continue
                if message.type is WSMsgType.TEXT:
                    self._command(message.data)
                elif message.type is WSMsgType.BINARY:
                    self._act(message.data)
        finally:
            writer.cancel()

    def drop(self) -> None:
        """End the connection at once, with whatever waits in it."""
        if isinstance(self._transport, asyncio.WriteTransport):
            self._transport.abort()

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
            case {"COMMAND": "LISTEN", "DATA": str(address)} if self._may_hear(address):
                self._addresses.add(address)
                if address not in SENT:  # what is sent by itself has no value to begin with
                    self._say("/query", address)
            case {"COMMAND": "IGNORE", "DATA": str(address)}:
                self._addresses.discard(address)

    def _may_hear(self, address: str) -> bool:
        is_address = address.isprintable() and len(address) <= LONGEST
        return is_address and len(self._addresses | {address}) <= MOST_ADDRESSES

    def _send(self, packet: bytes) -> None:
        try:
            self._packets.put_nowait(packet)
        except asyncio.QueueFull:
            self.drop()

    async def _write(self, socket: web.WebSocketResponse) -> None:
        with suppress(ConnectionError, RuntimeError):  # it went while we wrote
            while not socket.closed:
                await socket.send_bytes(await self._packets.get())


class Listeners:
    """All clients that listen. For the event loop's thread."""

    def __init__(self, osc: OscServer) -> None:
        self._osc = osc
        self._numbers = count(1)
        self._listeners: set[Listener] = set()

    async def connect(self, request: web.Request) -> web.StreamResponse:
        """Serve a client's WebSocket until it goes."""
        if len(self._listeners) >= MOST_CLIENTS:
            silent = first_to_go(self._listeners)
            self._listeners.discard(silent)
            silent.drop()
        socket = web.WebSocketResponse(max_msg_size=MAX_MESSAGE, heartbeat=HEARTBEAT_SECONDS)
        await socket.prepare(request)
        name = f"listener-{next(self._numbers)}"
        act, say = partial(self._osc.act, name=name), partial(self._osc.say, name)
        listener = Listener(act, say, request.remote or "")
        self._osc.admit(name, listener.hear)
        self._listeners.add(listener)
        try:
            await listener.serve(socket, request)
        finally:
            self._listeners.discard(listener)
            self._osc.dismiss(name)
        return socket

    def close(self) -> None:
        """Let all clients go. May be called twice."""
        for listener in list(self._listeners):
            listener.drop()
