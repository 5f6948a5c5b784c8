"""Ports on JACK: what others have connected to them is remembered; what is sent is on time."""

from __future__ import annotations

import contextlib
from abc import ABC, abstractmethod
from typing import Final

import jack

from live import timing
from live.midi.endpoints import Direction, Receive
from live.midi.jack_client import JackClient
from live.midi.jack_period import Outbox, Period
from live.midi.ledger import Midi, is_whole
from live.midi.memory import Memory

NOT_CALLED: Final = (
    "JACK runs, but calls this program no more: nothing that is played is heard. If this stays so,"
    " end it and start it again; docs/ports.md says when it happens"
)
_DRAIN_SECONDS: Final = 0.2


class JackPort(ABC):
    """What both directions share: a client, a name, and whom it is connected to.

    It is virtual, for others to connect to, or connected to the port of another program's that it
    bears the name of.
    """

    system = "JACK"

    def __init__(
        self, client: JackClient, name: str, direction: Direction, memory: Memory | None
    ) -> None:
        """A virtual port has a memory. Raises `jack.JackError`."""
        is_input = direction is Direction.IN
        self.name = name
        self._client = client
        self._is_input = is_input
        self._memory = memory
        short_name = name if memory else f"{'from' if is_input else 'to'} {name.replace(':', ' ')}"
        self.port = client.register(short_name, is_input)
        self._own_name = str(self.port.name)
        self._owner = ""
        self._is_open = True

    @abstractmethod
    def process(self, period: Period) -> None:
        """Take what comes, or send what is due, in a period."""

    def open(self) -> None:
        """Take part, and connect to the port that it is named after."""
        try:
            self._client.add(self)
            if self._memory is None:
                ends = (self.name, self._own_name)
                self._client.connect(*(ends if self._is_input else reversed(ends)))
                self._owner = self._client.owner(self.name)
        except jack.JackError:
            self.close()
            raise

    def present(self) -> bool:
        """Tell whether the port is still there. May take a millisecond.

        That of another program has gone, too, if it was away and is there again meanwhile: it is
        connected no longer then. If only the connection was taken away it stays so.
        """
        if self._client.has_gone:
            return False
        if self._memory is not None:
            return True
        try:
            if self.name in self._client.peers(self._own_name):
                return True
            there = self._client.midi_ports(is_input=not self._is_input)
            return self.name in there and self._owner == self._client.owner(self.name)
        except jack.JackError:  # a port vanished in the moment of asking
            return True

    def look_after(self) -> list[str]:
        """Make connections again, and return who is found connected again."""
        if self._memory is not None and not self._client.has_gone:
            with contextlib.suppress(jack.JackError):
                return self._memory.renew(self._client, self._own_name)
        return []

    def close(self) -> None:
        """Close it; may be called twice."""
        if not self._is_open:
            return
        self._is_open = False
        if self._memory is not None:
            self._memory.lose()
        self._client.remove(self)


class JackInput(JackPort):
    """An input. Forwards channel and clock messages, drops what else comes.

    JACK hands on whole messages: one that its sender has not finished holds up no other.
    """

    def __init__(
        self, client: JackClient, name: str, receive: Receive, memory: Memory | None
    ) -> None:
        super().__init__(client, name, Direction.IN, memory)
        self._receive = receive

    def process(self, period: Period) -> None:
        """Hand on what has come, each message with the moment at which it was sent."""
        for frame, data in self.port.incoming_midi_events():
            midi = tuple(bytes(data))
            if is_whole(midi):
                self._receive(midi, period.moment(frame))


class JackOutput(JackPort):
    """An output. What is sent goes out a period later, to the frame."""

    def __init__(self, client: JackClient, name: str, memory: Memory | None) -> None:
        super().__init__(client, name, Direction.OUT, memory)
        self.failures = 0
        self._outbox = Outbox()

    def send(self, midi: Midi, seconds: float | None = None) -> None:
        """Send one message, as of a moment or of now. Never raises, never waits."""
        if is_whole(midi):
            self._outbox.put(timing.now() if seconds is None else seconds, midi)
        else:
            self.failures += 1

    def process(self, period: Period) -> None:
        """Write what goes out in this period; what it has no room for follows in the next."""
        self.port.clear_buffer()
        while (first := self._outbox.first(period)) is not None:
            frame, midi = first
            try:
                self.port.write_midi_event(frame, bytes(midi))
            except jack.JackError:
                return
            self._outbox.taken()

    @property
    def receivers(self) -> list[str]:
        """The ports, by their full names, that others had connected it to just now."""
        return self._memory.connected if self._memory else []

    @property
    def trouble(self) -> str:
        """A line that says so if the server runs and never calls us."""
        return "" if self._client.is_called else NOT_CALLED

    def close(self) -> None:
        """Close it once all that it took has gone out. May be called twice."""
        deadline = timing.now() + _DRAIN_SECONDS
        while self._is_open and not self._outbox.is_empty and timing.now() < deadline:
            self._client.await_period()
        super().close()
