"""MIDI systems of this machine: which there are, and ports on those that mido reaches."""

from __future__ import annotations

import contextlib
import os
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Protocol

import mido
import mido.ports

from live import timing
from live.midi.endpoints import Direction, InputPort, OutputPort, Receive
from live.midi.jack_system import jack_system
from live.midi.ledger import Midi, is_whole
from live.midi.quiet import quiet

CLIENT_NAME: Final = "Antiphon"
_POLL_SECONDS: Final = 0.001
_RTMIDI: Final = "mido.backends.rtmidi"
_MIDO_JACK: Final = f"{_RTMIDI}/UNIX_JACK"

# Tried one by one: left to choose, RtMidi stops at the first it was built with.
_RTMIDI_APIS: Final = {
    "LINUX_ALSA": "ALSA",
    "MACOSX_CORE": "CoreMIDI",
    "WINDOWS_MM": "Windows MIDI",
}


class System(Protocol):
    """One way to MIDI, and what may be asked of it."""

    @property
    def label(self) -> str:
        """Its name, for people."""

    @property
    def lists_names(self) -> bool:
        """Whether it can tell which ports there are."""

    def names(self, direction: Direction) -> list[str]:
        """Return the names of the ports there; none where it cannot tell."""

    def open_input(self, name: str | None, virtual: bool, receive: Receive) -> InputPort:
        """Open a port to listen on. Raises what the system raises."""

    def open_output(self, name: str | None, virtual: bool) -> OutputPort:
        """Open a port to send to. Raises what the system raises."""


@dataclass(frozen=True)
class MidoSystem:
    """A mido backend."""

    label: str
    backend: mido.Backend
    client_name: str | None = None  # only rtmidi takes one

    def names(self, direction: Direction) -> list[str]:
        """Return the names of the ports there; none where the backend cannot tell."""
        with quiet():
            if direction is Direction.IN:
                return list(self.backend.get_input_names())
            return list(self.backend.get_output_names())

    @property
    def lists_names(self) -> bool:
        """Whether the backend can tell which ports there are."""
        return hasattr(self.backend.module, "get_devices")

    def open_input(self, name: str | None, virtual: bool, receive: Receive) -> MidoInput:
        """Open a port to listen on. Raises what the backend raises."""
        return MidoInput(self, _open_input(self, name, virtual, receive), virtual, receive)

    def open_output(self, name: str | None, virtual: bool) -> MidoOutput:
        """Open a port to send to. Raises what the backend raises."""
        with quiet():
            port = self.backend.open_output(name, virtual=virtual, **self._extra(virtual))
        return MidoOutput(self, port, virtual)

    def _extra(self, virtual: bool) -> dict[str, str]:
        """The client's name; mido takes it for virtual ports alone."""
        return {"client_name": self.client_name} if self.client_name and virtual else {}


def systems() -> list[System]:
    """Return the MIDI systems to try, best first.

    `MIDO_BACKEND` is taken at its word: that backend alone, as mido would use it. Otherwise every
    API that python-rtmidi was built with here, then JACK. To JACK there is a way of our own, taken
    also where mido's is asked for. Raises what importing the backend raises.
    """
    chosen = os.environ.get("MIDO_BACKEND")
    own = [jack_system(CLIENT_NAME)] if sys.platform == "linux" else []
    if chosen == _MIDO_JACK and own:
        return [*own]
    if chosen:
        with quiet():
            return [MidoSystem(chosen, mido.Backend(chosen, load=True, use_environ=False))]
    return [*_of_rtmidi(), *own]


def _of_rtmidi() -> list[MidoSystem]:
    import rtmidi

    compiled = [getattr(rtmidi, f"API_{api}", None) for api in _RTMIDI_APIS]
    built_in = rtmidi.get_compiled_api()
    return [
        MidoSystem(label, mido.Backend(f"{_RTMIDI}/{api}", use_environ=False), CLIENT_NAME)
        for number, (api, label) in zip(compiled, _RTMIDI_APIS.items(), strict=True)
        if number in built_in
    ]


class MidoPort:
    """What both directions share: a name, a pulse, an idempotent close."""

    def __init__(
        self, system: MidoSystem, port: mido.ports.BasePort, virtual: bool, direction: Direction
    ) -> None:
        self.name = str(port.name or "default port")
        self.system = system.label
        self._system = system
        self._port = port
        self._virtual = virtual
        self._direction = direction

    def present(self) -> bool:
        """Tell whether the port is still there. May take a millisecond.

        Nothing else would say so: RtMidi has no notification, and sending to a port that has gone
        raises no error. A virtual port is ours.
        """
        if self._virtual or not self._system.lists_names:
            return True
        try:
            return self.name in self._visible_names()
        except Exception:  # noqa: BLE001 - a port is not gone because its backend stumbles
            return True

    def look_after(self) -> list[str]:
        """Nobody tells of connections here."""
        return []

    def _visible_names(self) -> list[str]:
        rtmidi_port = getattr(self._port, "_rt", None)
        if rtmidi_port is not None:  # mido's own way opens a new client for every question
            return list(rtmidi_port.get_ports())
        return self._system.names(self._direction)

    def _close(self) -> None:
        port, self._port = self._port, None
        if port is None:
            return
        with quiet(), contextlib.suppress(Exception):
            port.close()


class MidoInput(MidoPort):
    """An input of any mido backend. Forwards channel and clock messages, drops what else comes."""

    def __init__(
        self, system: MidoSystem, port: mido.ports.BaseInput, virtual: bool, receive: Receive
    ) -> None:
        super().__init__(system, port, virtual, Direction.IN)
        self._closing = threading.Event()
        self._reader: threading.Thread | None = None
        if getattr(port, "callback", None) is None:  # not all backends call back
            read = (port, _messages_to(receive))
            self._reader = threading.Thread(target=self._read, args=read, daemon=True)
            self._reader.start()

    def close(self) -> None:
        """Stop listening. May be called twice."""
        self._closing.set()
        if self._reader is not None:
            self._reader.join(1.0)
        self._close()

    def _read(self, port: mido.ports.BaseInput, take: Callable[[mido.Message], None]) -> None:
        while not self._closing.wait(_POLL_SECONDS):
            for message in port.iter_pending():
                take(message)


class MidoOutput(MidoPort):
    """An output of any mido backend."""

    def __init__(self, system: MidoSystem, port: mido.ports.BaseOutput, virtual: bool) -> None:
        super().__init__(system, port, virtual, Direction.OUT)
        self.failures = 0
        self.receivers: list[str] = []
        self.trouble = ""

    def send(self, midi: Midi, seconds: float | None = None) -> None:
        """Send one message at once. Never raises: what cannot be sent is counted and dropped."""
        try:
            self._port.send(mido.Message.from_bytes(midi))
        except Exception:  # noqa: BLE001 - nothing that a port does may stop the clock
            self.failures += 1

    def close(self) -> None:
        """Close the port. May be called twice."""
        self._close()


def _open_input(
    system: MidoSystem, name: str | None, virtual: bool, receive: Receive
) -> mido.ports.BaseInput:
    """Open with a callback where the backend has callbacks, else without."""
    options = {"virtual": virtual, **system._extra(virtual)}
    with quiet():
        try:
            take = _messages_to(receive)
            return system.backend.open_input(name, callback=take, **options)
        except (TypeError, ValueError, NotImplementedError):
            return system.backend.open_input(name, **options)


def _messages_to(receive: Receive) -> Callable[[mido.Message], None]:
    def take(message: mido.Message) -> None:
        midi = tuple(message.bytes())
        if is_whole(midi):
            receive(midi, timing.now())

    return take
