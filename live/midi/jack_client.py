"""One client of a JACK server, for all ports of a process.

RtMidi would take a client for each port, send at the start of the next period, and tell nobody of
connections or that the server has gone; an unfinished SysEx deafens its inputs.

JACK calls `_process` in each period on a real-time thread of its own, which waits for the
interpreter until another thread gives it up: in the driver, for 0.1 ms at most while the processor
is free. Everything else is for one thread at a time, that which looks after the ports.
"""

from __future__ import annotations

import contextlib
import time
import traceback
from typing import Final, Protocol

import jack

from live import timing
from live.midi.jack_period import Period
from live.midi.quiet import quiet

_WRAP: Final = 1 << 32  # frames are counted in 32 bits: a day at 48 kHz
_PATIENCE_SECONDS: Final = 0.2  # for what should take two periods
_CALLED_SECONDS: Final = 2.0  # without a period, and the server does not call us

jack.set_error_function(lambda _: None)  # it complains at length of servers that have gone


class Handler(Protocol):
    """A port, as the process callback sees it."""

    port: jack.OwnMidiPort

    def process(self, period: Period) -> None:
        """Take what comes, or send what is due, in a period; never waits."""


class JackClient:
    """A client from its opening until it is closed, or until its server has gone."""

    def __init__(self, name: str) -> None:
        """Open it. Raises `OSError` where no server runs."""
        try:
            with quiet():
                self._jack = jack.Client(name, no_start_server=True)
        except jack.JackError as error:
            raise OSError("no JACK server runs") from error
        self._jack.set_process_callback(self._process)
        self._jack.set_shutdown_callback(self._shut_down)
        self._handlers: tuple[Handler, ...] = ()
        self._periods = 0
        self._called_seconds = timing.now()
        self._is_active = False
        self.has_gone = False

    @property
    def name(self) -> str:
        """The name that the server gave it: that asked for, or with a number behind."""
        return str(self._jack.name)

    @property
    def has_ports(self) -> bool:
        """Whether ports of it are in use."""
        return bool(self._handlers)

    @property
    def is_called(self) -> bool:
        """Whether the server calls us; one that has gone is another matter.

        JACK 1.9.21 has a fault by which it never does (docs/ports.md).
        """
        is_late = timing.now() - self._called_seconds > _CALLED_SECONDS
        return self.has_gone or not (self._is_active and is_late)

    @property
    def period_seconds(self) -> float:
        """How long a period of the server's is."""
        return float(self._jack.blocksize / self._jack.samplerate)

    def register(self, short_name: str, is_input: bool) -> jack.OwnMidiPort:
        """Return a new port; where there is one of that name, it gets a dash more.

        Raises `jack.JackError`.
        """
        ports = self._jack.midi_inports if is_input else self._jack.midi_outports
        while short_name in [port.shortname for port in ports]:
            short_name += "'"
        return ports.register(short_name)

    def add(self, handler: Handler) -> None:
        """Let a port take part, inputs before outputs, so that what is led through is not late."""
        handlers = (*self._handlers, handler)
        self._handlers = tuple(sorted(handlers, key=lambda each: each.port.is_output))
        if not self._is_active:
            self._jack.activate()
            self._is_active, self._called_seconds = True, timing.now()

    def remove(self, handler: Handler) -> None:
        """Take a port away. What it has sent is heard."""
        self._handlers = tuple(each for each in self._handlers if each is not handler)
        self.await_period()
        if not self.has_gone:
            with contextlib.suppress(jack.JackError):  # it goes just now
                handler.port.unregister()

    def await_period(self) -> None:
        """Wait until a period that begins from now on is over, or the server does not answer."""
        after = self._periods + 2
        deadline = timing.now() + _PATIENCE_SECONDS
        while self._periods < after and not self.has_gone and timing.now() < deadline:
            time.sleep(self.period_seconds / 2)

    def midi_ports(self, is_input: bool) -> list[str]:
        """Return the full names of others' ports: inputs, to which one sends, or outputs."""
        ports = self._jack.get_ports(is_midi=True, is_input=is_input, is_output=not is_input)
        return [port.name for port in ports if not self._jack.owns(port)]

    def peers(self, port: str) -> list[str]:
        """Return the ports that one is connected to; none if it does not exist."""
        return [peer.name for peer in self._jack.get_all_connections(port)]

    def owner(self, port: str) -> str:
        """Return what tells the client of a port from an earlier one of the same name.

        It is the client's number, which JACK gives once in the life of a server; "" if it has gone.
        """
        try:
            return str(self._jack.get_uuid_for_client_name(port.rpartition(":")[0]))
        except jack.JackError:
            return ""

    def connect(self, source: str, destination: str) -> None:
        """Connect two ports. Raises `jack.JackError`: a port may not take part at once."""
        self._jack.connect(source, destination)

    def close(self) -> None:
        """Close it; may be called twice."""
        with quiet():
            self._jack.close()

    def _process(self, frames: int) -> None:
        self._called_seconds = now = timing.now()
        rate = self._jack.samplerate
        since = self._jack.frame_time - self._jack.last_frame_time
        since = (since + _WRAP // 2) % _WRAP - _WRAP // 2
        period = Period(now - since / rate, frames, rate)
        for handler in self._handlers:
            try:
                handler.process(period)
            except Exception:  # noqa: BLE001 - JACK would never call again
                traceback.print_exc()
        self._periods += 1

    def _shut_down(self, _status: jack.Status, _reason: str) -> None:
        self.has_gone = True
