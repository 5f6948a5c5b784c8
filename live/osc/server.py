"""The OSC server: a UDP socket, its timer, and the way between the event loop and the engine."""

from __future__ import annotations

import asyncio
import errno
import socket
import sys
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from typing import Any, Final

from engine.events import Action, Event, Loaded, Message, Value
from engine.session import SessionState
from engine.ticks import TICKS_PER_QUARTER
from engine.turn import Turn
from live import timing
from live.errors import OscError
from live.osc.answers import Answers
from live.osc.codec import Incoming
from live.osc.complaints import Endpoint
from live.osc.dispatcher import Dispatcher
from live.osc.latent_remarks import LatentRemarks
from live.osc.notes_in import NotesIn
from live.osc.phrases import Phrases
from live.osc.tap import TapTempo

LONGEST_PACKET: Final = 65536  # bytes
MOST_AT_ONCE: Final = 64  # packets, some 3 ms of them: then others get their turn

_REASONS: Final = {
    errno.EADDRINUSE: "another program listens there; end it, or choose another --osc-port",
    errno.EACCES: "that needs more rights; choose an --osc-port of 1024 or above",
    errno.EADDRNOTAVAIL: "this machine has no such address; use 127.0.0.1, or --lan for all",
}


class OscServer(asyncio.DatagramProtocol):
    """OSC in and out. All of it runs on the event loop's thread, except `observe` and its parts.

    `post` takes events for the engine and must not wait; `log` takes a line. `clock` gives seconds
    on the engine's clock, `wall` seconds since 1970.
    """

    def __init__(
        self,
        post: Callable[[Event], None],
        log: Callable[[str], None],
        clock: Callable[[], float] = timing.now,
        wall: Callable[[], float] = time.time,
    ) -> None:
        self.dispatcher = Dispatcher(post, self._send, log, clock, wall)
        Answers(self.dispatcher, clock)
        TapTempo(self.dispatcher, post)
        self._notes_in = NotesIn(self.dispatcher, post, clock)
        self._phrases = Phrases(self.dispatcher)
        self.latent_remarks = LatentRemarks(self.dispatcher, clock)
        self.failures = 0  # packets that could not be sent, and faults of our own
        self.packets = 0  # received
        self._log = log
        self._clock = clock
        self._loop: asyncio.AbstractEventLoop | None = None
        self._transport: asyncio.DatagramTransport | None = None
        self._socket: socket.socket | None = None
        self._is_closed = asyncio.Event()
        self._timer: asyncio.TimerHandle | None = None
        self._timer_at = float("inf")
        self._news: deque[Callable[[], None]] = deque(maxlen=4096)
        self._is_woken = False
        self._state: SessionState | None = None
        self._guests: dict[str, Callable[[bytes], None]] = {}

    async def start(self, host: str, port: int) -> None:
        """Listen. Raises `OscError` with one line that says why that is not possible."""
        self._loop = asyncio.get_running_loop()
        try:
            self._socket = _bound(host, port)
            await self._loop.create_datagram_endpoint(lambda: self, sock=self._socket)
        except OSError as error:
            reason = _REASONS.get(error.errno or 0) or error.strerror or str(error)
            raise OscError(f"cannot listen for OSC on {host}:{port}: {reason}") from error
        self._catch_up()

    @property
    def port(self) -> int:
        """The port it listens on; 0 before `start`."""
        name = self._transport.get_extra_info("sockname") if self._transport else None
        return int(name[1]) if name else 0

    @property
    def subscribers(self) -> list[str]:
        """Where the subscribers outside this process listen, as `host:port`."""
        endpoints = self.dispatcher.feedback.endpoints
        return [f"{host}:{port}" for host, port in endpoints if host not in self._guests]

    async def close(self) -> None:
        """End the notes that came with a length, and stop listening. May be called twice."""
        self._notes_in.close()
        self.dispatcher.close()
        if self._timer is not None:
            self._timer.cancel()
        if self._transport is not None:
            self._transport.close()
            await self._is_closed.wait()
        self._loop = self._transport = self._timer = None

    # For the engine's thread: each takes microseconds and never waits.

    def observe(self, turn: Turn, state: SessionState) -> None:
        """Follow one turn of the engine."""
        self.publish(state)
        if turn.messages:
            self.notes(turn.messages)
        for beat in turn.beats:
            self.beat(beat.bar, beat.beat, beat.seconds)
        for event in turn.applied:
            if isinstance(event, Loaded):
                self._ready(event)
        for failed in self.latent_remarks.of_interest(turn):
            self._leave(partial(self.latent_remarks.fail, failed))

    def publish(self, state: SessionState) -> None:
        """Take the session as it now stands."""
        if state is not self._state:
            self._state = state
            self._leave(lambda: self.dispatcher.take_state(state))

    def refresh(self) -> None:
        """Tell the subscribers what they do not know yet. Any thread may call this."""
        self._leave(self.dispatcher.refresh)

    def notes(self, messages: list[Message]) -> None:
        """Take what the voices play."""
        self._leave(lambda: self._tell_notes(messages))

    def beat(self, bar: int, beat: int, seconds: float) -> None:
        """Take a beat, both counted from 1, and the moment at which it sounds."""
        tempo = self._state.timeline.tempo_bpm if self._state else 0.0
        self._leave(lambda: self.dispatcher.tell(seconds, "/beat", bar, beat, tempo))

    def _ready(self, loaded: Loaded) -> None:
        told = (loaded.seconds, "/model/ready", loaded.voice, loaded.model)
        self._leave(lambda: self.dispatcher.tell(*told))

    def _leave(self, news: Callable[[], None]) -> None:
        """Leave something for the event loop; wake it unless that has been done already."""
        self._news.append(news)
        loop = self._loop
        if self._is_woken or loop is None:
            return
        self._is_woken = True
        try:
            loop.call_soon_threadsafe(self._catch_up)
        except RuntimeError:  # the loop is closed: the session is ending
            self._loop = None

    # For the event loop's thread.

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Take the socket (called by the event loop)."""
        self._transport = transport  # type: ignore[assignment]  # typeshed has the base class

    def connection_lost(self, exc: Exception | None) -> None:
        """Note that the socket is closed (called by the event loop)."""
        self._is_closed.set()

    def datagram_received(self, data: bytes, addr: tuple[str | Any, int]) -> None:
        """Take a packet, and what else has come meanwhile (called by the event loop)."""
        for packet, (host, port, *_) in [(data, addr), *self._more()]:
            self.packets += 1
            self._safely(partial(self.dispatcher.receive, packet, (str(host), port)))
        self._arm()

    def _more(self) -> Iterator[tuple[bytes, Any]]:
        """Read the packets that wait: a round of the event loop for each takes as long as the work.

        Without that, what is sent fastest is lost: the system keeps some 50 ms of it.
        """
        if self._socket is None or sys.platform == "win32":  # whose loop reads on meanwhile
            return
        with suppress(OSError):
            for _ in range(MOST_AT_ONCE):
                yield self._socket.recvfrom(LONGEST_PACKET)

    def admit(self, name: str, hear: Callable[[bytes], None]) -> None:
        """Let a controller of this process be heard and told like one at a host of that name."""
        self._guests[name] = hear
        self.dispatcher.feedback.admit(name)

    def dismiss(self, name: str) -> None:
        """Let a controller of this process go."""
        self._guests.pop(name, None)
        self.dispatcher.feedback.dismiss(name)

    def vouch(self, host: str) -> None:
        """Take a host as being where it says it is: it has brought the panel's token by TCP."""
        self.dispatcher.proofs.vouch(host)

    def act(self, packet: bytes, name: str) -> None:
        """Take a packet of a controller of this process."""
        self._safely(lambda: self.dispatcher.receive(packet, (name, 0)))
        self._arm()

    def take(self, name: str, message: Incoming) -> None:
        """Take a message of a controller of this process, at the time it is stamped with."""
        self._safely(lambda: self.dispatcher.take((name, 0), message))
        self._arm()

    def say(self, name: str, address: str, *values: Value) -> None:
        """Take what a controller of this process says, without the way through OSC's bytes."""
        self.take(name, Incoming(address, values))

    def error_received(self, exc: Exception) -> None:
        """Count a packet that found nobody (called by the event loop): a controller has gone."""
        self.failures += 1

    def turn(self) -> None:
        """Do what is due and set the timer for what comes next."""
        self._timer_at = float("inf")
        self._safely(self.dispatcher.turn)
        self._arm()

    def _catch_up(self) -> None:
        self._is_woken = False  # before looking, so that nothing left meanwhile is overlooked
        while self._news:
            self._safely(self._news.popleft())
        self._arm()

    def _arm(self) -> None:
        """Set the timer for the next deadline, unless it is set for that or an earlier moment."""
        deadline = self.dispatcher.deadline
        if self._loop is None or deadline >= self._timer_at:
            return
        if self._timer is not None:
            self._timer.cancel()
        self._timer_at = deadline
        self._timer = self._loop.call_later(max(0.0, deadline - self._clock()), self.turn)

    def _tell_notes(self, messages: list[Message]) -> None:
        for message in messages:
            self._phrases.take(message)
            if message.action is not Action.ALL_NOTES_OFF:
                velocity = message.velocity if message.action is Action.NOTE_ON else 0
                note = (message.channel + 1, message.pitch, velocity)
                beats = message.ticks / TICKS_PER_QUARTER
                self.dispatcher.tell(message.seconds, "/note", *note, beats, message.voice)

    def _send(self, packet: bytes, endpoint: Endpoint) -> None:
        if hear := self._guests.get(endpoint[0]):
            hear(packet)
        elif self._transport is not None:
            try:
                self._transport.sendto(packet, endpoint)
            except OSError:
                self.failures += 1

    def _safely(self, act: Callable[[], None]) -> None:
        """Do something for a controller. A fault of ours in it must not end the music."""
        try:
            act()
        except Exception as error:  # noqa: BLE001 -- whatever it is, it is said once and survived
            self.failures += 1
            if self.failures == 1:
                self._log(f"OSC: an internal fault, {type(error).__name__}: {error}")


def _bound(host: str, port: int) -> socket.socket:
    """Return a UDP socket that is bound to an address. Raises `OSError`."""
    family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_DGRAM)[0]
    bound = socket.socket(family, kind, protocol)
    try:
        bound.bind(address)
    except OSError:
        bound.close()
        raise
    return bound
