"""One open page: messages from it as if they came by OSC, frames to it, and never a wait for it.

A frame to the page is one JSON object: `values`, `error`, `clock`, `hello` (this one page's), and
`music`, `health`, `log` (every page's, encoded once). A message from the page is a JSON array:
an OSC address and its arguments.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any, Final

from aiohttp import WSMsgType, web

from live.limits import Allowance
from live.osc import codec
from live.osc.codec import Incoming, PacketError
from live.osc.complaints import ERRORS_PER_SECOND
from live.panel.frames import encode

MAX_MESSAGE: Final = 4096  # bytes of one message from a page
MESSAGES_PER_SECOND: Final = 2000  # twenty faders at once, at 60 Hz, and some notes
MAX_ARGUMENTS: Final = 256
QUEUED_FRAMES: Final = 256  # a page that is further behind is let go
DIGITS: Final = 7  # what a 32-bit float holds
LARGEST_FLOAT: Final = 3.4e38
_ELSEWHERE: Final = frozenset({"/note", "/beat", "/phrase"})  # pages get these as music, and more


class Browser:
    """A page at the other end of a WebSocket. For the event loop's thread.

    `say` takes what the page says, an address and values; `clock` gives seconds on the engine's
    clock. `host` is where the page is, `heard` the moment at which it last said something: a page
    asks for the time every two seconds.
    """

    def __init__(
        self, name: str, say: Callable[..., None], clock: Callable[[], float], host: str = ""
    ) -> None:
        self.name = name
        self.host = host
        self.heard = clock()
        self._say = say
        self._clock = clock
        self._frames: asyncio.Queue[str] = asyncio.Queue(QUEUED_FRAMES)
        self._messages = Allowance(MESSAGES_PER_SECOND)
        self._errors = Allowance(ERRORS_PER_SECOND)
        self._transport: asyncio.BaseTransport | None = None
        self._held: set[int] = set()  # pitches of the keys that the page holds down

    async def serve(self, socket: web.WebSocketResponse, request: web.Request) -> None:
        """Act on what the page says until it goes; then let go of the keys that it held."""
        self._transport = request.transport
        writer = asyncio.create_task(self._write(socket))
        try:
            async for message in socket:
                self.heard = self._clock()
                if message.type is WSMsgType.TEXT:
                    self._receive(message.data)
                else:
                    self._complain("", "bad_packet", "the panel takes text only")
        finally:
            writer.cancel()
            for pitch in self._held:
                self._say("/note/in", pitch, 0)

    def send(self, **frame: Any) -> None:  # noqa: ANN401 -- plain JSON data
        """Send a frame of this page's own."""
        self.send_encoded(encode(frame))

    def send_encoded(self, frame: str) -> None:
        """Send a frame. A page that does not take them is let go."""
        try:
            self._frames.put_nowait(frame)
        except asyncio.QueueFull:
            self.drop()

    def hear(self, packet: bytes) -> None:
        """Take an OSC packet that is meant for this page."""
        values: dict[str, Any] = {}
        for message in codec.read(packet):
            if message.address == "/error":
                self.send(error=message.arguments)
            elif message.address == "/pong":
                self.send(clock=self._clock())
            elif message.address == "/hello":
                self.send(hello=message.arguments)
            elif message.address not in _ELSEWHERE:
                values[message.address] = _value(message)
        if values:
            self.send(values=values)

    def drop(self) -> None:
        """End the connection at once, with whatever waits in it."""
        if isinstance(self._transport, asyncio.WriteTransport):
            self._transport.abort()

    async def _write(self, socket: web.WebSocketResponse) -> None:
        while not socket.closed:
            try:
                await socket.send_str(await self._frames.get())
            except (ConnectionError, RuntimeError):  # it went while we wrote
                return

    def _receive(self, text: str) -> None:
        if not self._messages.take(self._clock()):
            self._complain("", "not_ready", f"more than {MESSAGES_PER_SECOND} messages a second")
            return
        try:
            address, arguments = decode(text)
        except PacketError as error:
            self._complain(error.address, "bad_packet", str(error))
            return
        self._follow(address, arguments)
        self._say(address, *arguments)

    def _follow(self, address: str, arguments: list[Any]) -> None:
        """Note which keys the page holds; what it strikes with a length ends by itself."""
        match address, arguments:
            case "/note/in", [int(pitch), int(velocity)]:
                (self._held.add if velocity > 0 else self._held.discard)(pitch)

    def _complain(self, address: str, code: str, text: str) -> None:
        if self._errors.take(self._clock()):
            self.send(error=(address, code, text))


def decode(text: str) -> tuple[str, list[Any]]:
    """Return address and arguments of a page's JSON array: what OSC can carry.

    Raises `PacketError`.
    """
    try:
        data = json.loads(text, parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        raise PacketError(f"not JSON: {error}") from None
    if not (isinstance(data, list) and data and _is_text(data[0])):
        raise PacketError("a message is an array: an address, then its arguments")
    address, *arguments = data
    if not address.startswith("/"):
        raise PacketError("an address starts with /", address[:64])
    if len(arguments) > MAX_ARGUMENTS or not all(map(_is_argument, arguments)):
        raise PacketError(f"arguments are up to {MAX_ARGUMENTS} numbers and texts", address[:64])
    return address, arguments


def _is_argument(value: object) -> bool:
    """Whether OSC can carry it: a text, an integer of 64 bits, a float of 32."""
    if isinstance(value, int):
        return -(2**63) <= value < 2**63
    return _is_text(value) or (isinstance(value, float) and abs(value) <= LARGEST_FLOAT)


def _is_text(value: object) -> bool:
    return isinstance(value, str) and value.isprintable()


def _no_number(text: str) -> float:
    raise ValueError(f"{text} is no number")


def _value(message: Incoming) -> Any:  # noqa: ANN401 -- plain JSON data
    values = [_rounded(each) for each in message.arguments]
    return values[0] if len(values) == 1 else values


def _rounded(value: object) -> object:
    return float(f"{value:.{DIGITS}g}") if isinstance(value, float) else value
