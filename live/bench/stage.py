"""The stage of the bench: the real instrument in processes of its own, and its far side.

Everything is measured from where a performer and a synthesiser are: behind the MIDI ports. The
bench never looks into the instrument. The ports are those of `live.midi.loopback`, wherever it
runs, in a folder of their own: nothing else is disturbed, and figures of machines can be compared.
"""

from __future__ import annotations

import contextlib
import os
import queue
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

from live import timing
from live.bench.peers import ECHO_NAME
from live.midi.backends import System, systems
from live.midi.endpoints import Direction
from live.midi.ledger import Midi
from live.midi.search import VIRTUAL_NAMES
from models.errors import AntiphonError

PATIENCE_SECONDS: Final = 20.0
_POLL_SECONDS: Final = 0.01
_LAST_LINES: Final = 2
Found = TypeVar("Found")


class BenchError(AntiphonError):
    """What was to be measured did not happen; the message says what, and what was last heard."""


@dataclass(frozen=True)
class Heard:
    """A MIDI message and the moment (`timing.now`) at which it arrived."""

    seconds: float
    midi: Midi


@contextlib.contextmanager
def private_loopback() -> Iterator[None]:
    """Set the environment that the processes started from here share, for as long as needed."""
    before = dict(os.environ)
    with tempfile.TemporaryDirectory(prefix="antiphon-bench-") as folder:
        os.environ["MIDO_BACKEND"] = "live.midi.loopback"
        os.environ["ANTIPHON_LOOPBACK_DIR"] = folder
        for name in ("MIDO_DEFAULT_INPUT", "MIDO_DEFAULT_OUTPUT"):
            os.environ.pop(name, None)
        try:
            yield
        finally:
            os.environ.clear()
            os.environ.update(before)


def wait_for(what: str, look: Callable[[], Found | None], seconds: float) -> Found:
    """Return what `look` finds, looking again and again. Raises `BenchError` after `seconds`."""
    end = timing.now() + seconds
    while (found := look()) is None:
        if timing.now() > end:
            raise BenchError(f"waited {seconds:g} s for {what}")
        time.sleep(_POLL_SECONDS)
    return found


class FarSide:
    """The other end of a pair of ports: plays into one, hears the other.

    Messages are stamped on the backend's own thread, which gets real-time priority where that is
    granted; all else happens on the thread that calls.
    """

    def __init__(self, into: str, out_of: str) -> None:
        """Connect to ports by part of their names, as soon as they are there."""
        self._eager = False
        self._heard: queue.SimpleQueue[Heard] = queue.SimpleQueue()
        system = systems()[0]
        listen = _await_port(system, Direction.IN, out_of)
        self._input = system.open_input(listen, False, self._take)
        self._output = system.open_output(_await_port(system, Direction.OUT, into), False)

    def play(self, *midi: int) -> float:
        """Send a message, and return the moment just before."""
        seconds = timing.now()
        self._output.send(midi)
        return seconds

    def hear(self, timeout_seconds: float) -> Heard | None:
        """Return the next message in order of arrival, or `None` if none comes in time."""
        with contextlib.suppress(queue.Empty):
            return self._heard.get(timeout=max(0.0, timeout_seconds))
        return None

    def await_note(self, what: str, seconds: float = PATIENCE_SECONDS) -> list[Heard]:
        """Return all that comes up to and with a note_on. Raises `BenchError` if none comes."""
        end = timing.now() + seconds
        heard: list[Heard] = []
        while (message := self.hear(end - timing.now())) is not None:
            heard.append(message)
            if message.midi[0] & 0xF0 == 0x90 and message.midi[2]:
                return heard
        raise BenchError(f"waited {seconds:g} s for {what}")

    def hear_for(self, seconds: float) -> list[Heard]:
        """Return all that comes within so long."""
        end = timing.now() + seconds
        heard: list[Heard] = []
        while (message := self.hear(end - timing.now())) is not None:
            heard.append(message)
        return heard

    def close(self) -> None:
        """Let go of the ports."""
        self._input.close()
        self._output.close()

    def _take(self, midi: Midi, seconds: float) -> None:
        self._heard.put(Heard(seconds, midi))
        if not self._eager:
            self._eager = True
            timing.raise_priority()


def _await_port(system: System, direction: Direction, part: str) -> str:
    def look() -> str | None:
        return next((name for name in system.names(direction) if part in name), None)

    return wait_for(f"the port {part!r}", look, PATIENCE_SECONDS)


class Instrument:
    """`antiphon jam` in processes of its own, from its start to its end."""

    def __init__(self, options: Sequence[str]) -> None:
        """Start it. `options` are those of `antiphon jam`, without the ports of OSC and panel."""
        self.osc_port = free_port()
        self.panel_port = free_port(socket.SOCK_STREAM)
        self._log = tempfile.TemporaryFile()  # noqa: SIM115 (it lives as long as the process)
        self.started_seconds = timing.now()
        command = (sys.executable, "-m", "live", "jam")
        ports = ("--osc-port", str(self.osc_port), "--panel-port", str(self.panel_port))
        self.process = subprocess.Popen(
            [*command, *ports, *options],
            stdin=subprocess.DEVNULL,
            stdout=self._log,
            stderr=self._log,
        )

    def connect(self) -> FarSide:
        """Return the far side of its ports, as soon as they are there."""
        return FarSide(VIRTUAL_NAMES[Direction.IN], VIRTUAL_NAMES[Direction.OUT])

    def terminate(self) -> None:
        """Ask it to end as a system does (SIGTERM), and wait until it has."""
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(PATIENCE_SECONDS)

    def __enter__(self) -> Instrument:
        return self

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        """End it. What was waited for in vain is told together with its last words."""
        if self.process.poll() is None:
            self.process.terminate()
            with contextlib.suppress(subprocess.TimeoutExpired):
                self.process.wait(PATIENCE_SECONDS)
        self.process.kill()
        self.process.wait()
        words = self._last_words()
        self._log.close()
        if isinstance(error, BenchError):
            raise BenchError(f"{error}; the instrument's last words: {words}") from error

    def _last_words(self) -> str:
        self._log.seek(0)
        lines = self._log.read().decode(errors="replace").splitlines()
        return " / ".join(lines[-_LAST_LINES:]) or "none"


@contextlib.contextmanager
def peer(name: str, *arguments: str) -> Iterator[None]:
    """Run one of `live.bench.peers` for as long as needed."""
    command = (sys.executable, "-m", "live.bench.peers", name, *arguments)
    with subprocess.Popen(command, stdin=subprocess.PIPE) as process:
        try:
            yield
        finally:
            process.communicate()


def connect_echo() -> FarSide:
    """Return the far side of the echo's ports."""
    return FarSide(f"{ECHO_NAME} In", f"{ECHO_NAME} Out")


def free_port(kind: socket.SocketKind = socket.SOCK_DGRAM) -> int:
    """Return a UDP port, or a port of another kind, of this machine that is free just now."""
    with socket.socket(socket.AF_INET, kind) as sock:
        sock.bind(("127.0.0.1", 0))
        return int(sock.getsockname()[1])
