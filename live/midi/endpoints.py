"""What a MIDI port is to the instrument, and the ports that need no MIDI: null and in-memory."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol, TypeAlias

from live.midi.ledger import Midi

Receive: TypeAlias = Callable[[Midi], None]
"""Takes one channel or clock message as it comes in, on a backend's thread; must not block."""


class Port(Protocol):
    """A MIDI port. `system` is what carries it, such as "ALSA"; "" for none."""

    name: str
    system: str

    def present(self) -> bool:
        """Tell whether the port is still there."""

    def close(self) -> None:
        """Close it; may be called twice."""


class InputPort(Port, Protocol):
    """A port that listens, and calls the `Receive` it was opened with for each message."""


class OutputPort(Port, Protocol):
    """A port that plays."""

    def send(self, midi: Midi) -> None:
        """Send one message; never raises, hardly blocks. Any thread, one at a time."""


class NullInput:
    """Where there is no MIDI: nothing is ever heard."""

    name = "no port"
    system = ""

    def present(self) -> bool:
        """It is always there."""
        return True

    def close(self) -> None:
        """Nothing to close."""


class NullOutput(NullInput):
    """Where there is no MIDI: what is sent goes nowhere."""

    def send(self, midi: Midi) -> None:
        """Drop the message."""


@dataclass
class MemoryInput:
    """An input for tests: `play` is the performer."""

    receive: Receive
    name: str = "in"
    system: str = "memory"
    plugged: bool = True

    def play(self, *midi: int) -> None:
        """Let one message come in."""
        self.receive(midi)

    def present(self) -> bool:
        """Tell whether the test still has it plugged in."""
        return self.plugged

    def close(self) -> None:
        """Pull the plug."""
        self.plugged = False


@dataclass
class MemoryOutput:
    """An output for tests: `sent` holds what was played."""

    name: str = "out"
    system: str = "memory"
    plugged: bool = True
    sent: list[Midi] = field(default_factory=list)

    def send(self, midi: Midi) -> None:
        """Note the message down."""
        self.sent.append(midi)

    def present(self) -> bool:
        """Tell whether the test still has it plugged in."""
        return self.plugged

    def close(self) -> None:
        """Pull the plug."""
        self.plugged = False
