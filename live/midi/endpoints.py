"""What a MIDI port is to the instrument, and the ports that need no MIDI: null and in-memory."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from typing import Final, Protocol, TypeAlias

from live import timing
from live.midi.ledger import Midi

Receive: TypeAlias = Callable[[Midi, float], None]
"""Takes one channel or clock message as it comes in, and when it was sent, in seconds of
`timing.now`. It is called on a backend's thread; must not block, must not raise."""


class Direction(Enum):
    """Which way a port carries messages, seen from the instrument."""

    IN = "input"
    OUT = "output"


class Port(Protocol):
    """A MIDI port. `system` is what carries it, such as "ALSA"; "" for none."""

    name: str
    system: str

    def present(self) -> bool:
        """Tell whether the port is still there."""

    def look_after(self) -> list[str]:
        """Make connections again that others had made and lost; about once a second, as `present`.

        Return who is found connected again, and may have missed something.
        """

    def close(self) -> None:
        """Close it; may be called twice."""


class InputPort(Port, Protocol):
    """A port that listens, and calls the `Receive` it was opened with for each message."""


class OutputPort(Port, Protocol):
    """A port that plays."""

    @property
    def receivers(self) -> list[str]:
        """The names of the ports that others have connected it to, where the system tells."""

    @property
    def trouble(self) -> str:
        """Why nobody hears what is sent, as a line of the log; "" as long as nothing is known."""

    def send(self, midi: Midi, seconds: float | None = None) -> None:
        """Send one message; never raises, hardly blocks. Any thread, one at a time.

        A port that can does so as of a moment that has just passed, not as of now.
        """


class NullInput:
    """Where there is no MIDI: nothing is ever heard."""

    name = "no port"
    system = ""

    def present(self) -> bool:
        """It is always there."""
        return True

    def look_after(self) -> list[str]:
        """Nobody is connected."""
        return []

    def close(self) -> None:
        """Nothing to close."""


class NullOutput(NullInput):
    """Where there is no MIDI: what is sent goes nowhere."""

    receivers: Final[list[str]] = []
    trouble: Final = ""

    def send(self, midi: Midi, seconds: float | None = None) -> None:
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
        self.receive(midi, timing.now())

    def present(self) -> bool:
        """Tell whether the test still has it plugged in."""
        return self.plugged

    def look_after(self) -> list[str]:
        """Nobody is connected."""
        return []

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
    moments: list[float | None] = field(default_factory=list)
    receivers: list[str] = field(default_factory=list)
    trouble: str = ""

    def send(self, midi: Midi, seconds: float | None = None) -> None:
        """Note the message down."""
        self.sent.append(midi)
        self.moments.append(seconds)

    def present(self) -> bool:
        """Tell whether the test still has it plugged in."""
        return self.plugged

    def look_after(self) -> list[str]:
        """Nobody is connected."""
        return []

    def close(self) -> None:
        """Pull the plug."""
        self.plugged = False
