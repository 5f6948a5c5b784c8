"""The instrument's MIDI ports: opening them, losing them, getting them back."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Final, Generic, TypeVar

from engine.choices import OUTPUTS
from live.errors import PortError
from live.midi.backends import CLIENT_NAME, System, systems
from live.midi.endpoints import (
    Direction,
    InputPort,
    NullInput,
    NullOutput,
    OutputPort,
    Port,
    Receive,
)

VIRTUAL_NAMES: Final = {Direction.IN: f"{CLIENT_NAME} In", Direction.OUT: f"{CLIENT_NAME} Out"}
VIRTUAL: Final = "virtual"  # in the place of a name: a further port of our own
CLOCK_NAME: Final = f"{CLIENT_NAME} Clock"
_DEFAULTS: Final = {Direction.IN: "MIDO_DEFAULT_INPUT", Direction.OUT: "MIDO_DEFAULT_OUTPUT"}
_REMEDIES: Final = {
    "linux": "load ALSA's sequencer (`sudo modprobe snd-seq`) or start JACK",
    "win32": "install loopMIDI or connect a device",
    "darwin": "restart the MIDI server in Audio MIDI Setup",
}

AnyPort = TypeVar("AnyPort", bound=Port)


class _NoMidiError(Exception):
    """No MIDI system gives a port."""


class Plug(Generic[AnyPort]):
    """Keeps one port: tells when it vanishes, and opens it again when it is back.

    One thread calls `watch`, about once a second. It may take a millisecond, or the time that
    opening a port takes.
    """

    def __init__(
        self, port: AnyPort, null: AnyPort, reopen: Callable[[], AnyPort], lost: bool = False
    ) -> None:
        self.port = port
        self.lost = lost
        self._null = null
        self._reopen = reopen

    def watch(self) -> str | None:
        """Return one line when the port has just vanished or come back, else None."""
        return self._seek() if self.lost else self._check()

    def _check(self) -> str | None:
        if self.port.present():
            return None
        gone, self.port, self.lost = self.port, self._null, True
        gone.close()
        return f"MIDI port {gone.name!r} has gone; it is taken up again when it is back"

    def _seek(self) -> str | None:
        try:
            self.port = self._reopen()
        except (PortError, _NoMidiError):
            return None
        self.lost = False
        return f"MIDI port {self.port.name!r} is back"


@dataclass
class Ports:
    """The ports, and lines to tell the performer about them.

    `further` are the outputs from number 2 on, `clock` is the clock's own, if it has one.
    """

    input: Plug[InputPort]
    output: Plug[OutputPort]
    notices: list[str]
    further: list[Plug[OutputPort]] = field(default_factory=list)
    clock: Plug[OutputPort] | None = None

    @property
    def outputs(self) -> list[Plug[OutputPort]]:
        """All outputs: the voices' by their numbers, then the clock's own."""
        return [self.output, *self.further, *([self.clock] if self.clock else [])]

    def close(self) -> None:
        """Close all; may be called twice."""
        self.input.port.close()
        for output in self.outputs:
            output.port.close()


def open_ports(
    receive: Receive,
    midi_in: str | None,
    midi_out: str | None,
    further: Sequence[str] = (),
    clock_out: str | None = None,
) -> Ports:
    """Open the input and the outputs of the instrument.

    Each is virtual (`Antiphon In`, `Antiphon Out`), unless a name is given here or in mido's
    `MIDO_DEFAULT_INPUT` and `MIDO_DEFAULT_OUTPUT`: then it is the existing port of that name, or
    the first with that name in its own, upper and lower case alike; no virtual port is opened
    beside it. Where there are no virtual ports it is the system's default port. Without any MIDI,
    or where it fails, the port is null and a notice says how to mend that. The `further` outputs
    and `clock_out` are names too, or `VIRTUAL` for a port of our own.
    Raises `PortError` when a port that was asked for by name does not exist.
    """
    input_search = _Search[InputPort](
        Direction.IN,
        midi_in,
        lambda on, name, virtual: on.open_input(name, virtual, receive),
    )
    output_search = _output_search(midi_out)
    input_ = input_search.plug(NullInput())  # first, so that JACK numbers the clients alike
    ports = Ports(input_, Plug(NullOutput(), NullOutput(), NullOutput), [])
    try:
        ports.output = output_search.plug(NullOutput())
        ports.notices += _notices(input_search.problem, output_search.problem)
        for number, name in enumerate(further, start=2):
            ports.further.append(_further(name, virtual_output(number), ports.notices))
        if clock_out is not None:
            ports.clock = _further(clock_out, CLOCK_NAME, ports.notices)
    except PortError:
        ports.close()
        raise
    return ports


def virtual_output(number: int) -> str:
    """Return what an output of our own is called."""
    first = VIRTUAL_NAMES[Direction.OUT]
    return first if number == 1 else f"{first} {number}"


def _further(name: str, own_name: str, notices: list[str]) -> Plug[OutputPort]:
    """Open a port by name, or one of our own; where that is not to be had, a notice says so."""
    search = _output_search(None if name == VIRTUAL else name, own_name)
    plug = search.plug(NullOutput())
    if search.problem:
        notices.append(f"no MIDI output {own_name!r}: {search.problem}")
    return plug


def _output_search(wanted: str | None, own_name: str = "") -> _Search[OutputPort]:
    return _Search[OutputPort](
        Direction.OUT, wanted, lambda on, name, virtual: on.open_output(name, virtual), own_name
    )


def check_ports(midi_in: str | None, midi_out: str | None) -> None:
    """Raise the `PortError` that `open_ports` would, and open nothing."""
    for direction, wanted in ((Direction.IN, midi_in), (Direction.OUT, midi_out)):
        with suppress(_NoMidiError):
            _Search[Port](direction, wanted, lambda *_: NullOutput()).open()


def controller_input(receive: Receive, name: str) -> Plug[InputPort]:
    """Return the plug of a controller's port, by name as above; lost until it is there."""
    search = _Search[InputPort](
        Direction.IN, name, lambda on, name, virtual: on.open_input(name, virtual, receive)
    )
    return Plug(NullInput(), NullInput(), search.open, lost=True)


def controller_output(name: str) -> Plug[OutputPort]:
    """Return the plug of the port that leads to a controller; lost until it is there."""
    return Plug(NullOutput(), NullOutput(), _output_search(name).open, lost=True)


def outputs_again(name: str, receivers: Iterable[str]) -> list[Plug[OutputPort]]:
    """Return where the output of that name led, for a process that is not its owner; each lost yet.

    A virtual port's `receivers` are named, where its system tells them; else it is opened anew,
    in the hope that who was connected comes back.
    """
    if name not in map(virtual_output, range(1, OUTPUTS + 1)):
        return [controller_output(name)]
    if found := [controller_output(receiver) for receiver in receivers]:
        return found
    search = _output_search(None, own_name=name)
    return [Plug(NullOutput(), NullOutput(), search.open, lost=True)]


class _Search(Generic[AnyPort]):
    """The way to one port, gone again whenever the port has vanished."""

    def __init__(
        self,
        direction: Direction,
        wanted: str | None,
        open_on: Callable[[System, str | None, bool], AnyPort],
        own_name: str = "",
    ) -> None:
        """`own_name` is that of a further port of our own: nothing else stands in for it."""
        self.direction = direction
        self.problem = ""
        self._wanted = wanted or (None if own_name else os.environ.get(_DEFAULTS[direction]))
        self._open_on = open_on
        # Where there are no virtual ports, the system's default. Never in place of one that there
        # was: a server that has just started may refuse it, and its first port may be our own.
        virtual, default = (own_name or VIRTUAL_NAMES[direction], True), (None, False)
        self._ways: tuple[tuple[str | None, bool], ...] = (
            (virtual,) if own_name else (virtual, default)
        )

    def plug(self, null: AnyPort) -> Plug[AnyPort]:
        """Open the port and keep it; keep the null port where there is no MIDI."""
        try:
            return Plug(self.open(), null, self.open)
        except _NoMidiError as error:
            self.problem = str(error)
            return Plug(null, null, lambda: null)

    def open(self) -> AnyPort:
        """Open the port on the first system that has it. Raises `PortError`, `_NoMidiError`."""
        try:
            found = systems()
        except Exception as error:  # loading a backend may raise anything
            raise _NoMidiError(str(error)) from error
        if self._wanted is None:
            return self._open_any(found)
        return self._open_named(found, self._wanted)

    def _open_any(self, found: list[System]) -> AnyPort:
        problems: dict[str, Exception] = {}
        for system in found:
            for name, virtual in self._ways:
                try:
                    port = self._open_on(system, name, virtual)
                    self._ways = ((name, virtual),)
                    return port
                except Exception as error:  # noqa: BLE001 - backends raise what they like
                    problems.setdefault(system.label, error)
        raise _NoMidiError(_explain(problems))

    def _open_named(self, found: list[System], wanted: str) -> AnyPort:
        names: list[str] = []
        problems: dict[str, Exception] = {}
        for system in found:
            try:
                here = system.names(self.direction)
                name = _match(wanted, here) if system.lists_names else wanted
                if name is not None:
                    return self._open_on(system, name, False)
                names += here
            except Exception as error:  # noqa: BLE001 - backends raise what they like
                problems[system.label] = error
        if len(problems) == len(found):
            raise _NoMidiError(_explain(problems))
        there_are = ", ".join(map(repr, names)) or "none"
        kind = self.direction.value
        raise PortError(f"no MIDI {kind} has {wanted!r} in its name; there are: {there_are}")


def _match(wanted: str, names: list[str]) -> str | None:
    """Return the name itself if it exists, else the first that contains it, in either case."""
    if wanted in names:
        return wanted
    return next((name for name in names if wanted.lower() in name.lower()), None)


def _explain(problems: dict[str, Exception]) -> str:
    """Name one system's own problem; of several it is enough that none is there."""
    if len(problems) == 1:
        return "".join(f"{label}: {error}" for label, error in problems.items())
    return f"{' and '.join(problems)} do not answer" if problems else "python-rtmidi has no MIDI"


def _notices(input_problem: str, output_problem: str) -> list[str]:
    """Say what is missing and how to mend it; one line is enough when both are."""
    remedy = _REMEDIES.get(sys.platform, "see `antiphon doctor`")
    if input_problem and output_problem:
        return [f"no MIDI: {input_problem}. Playing over OSC alone; for MIDI, {remedy}"]
    return [
        f"no MIDI {kind}: {problem}; to have one, {remedy}"
        for kind, problem in (("input", input_problem), ("output", output_problem))
        if problem
    ]


@dataclass(frozen=True)
class Listing:
    """The ports of one MIDI system; `problem` says why there is none to ask, "" if there is."""

    system: str
    inputs: tuple[str, ...] = ()
    outputs: tuple[str, ...] = ()
    problem: str = ""


def list_ports() -> list[Listing]:
    """Return the ports that each MIDI system of this machine has. Never raises."""
    try:
        found = systems()
    except Exception as error:  # noqa: BLE001 - loading a backend may raise anything
        return [Listing(os.environ.get("MIDO_BACKEND") or "python-rtmidi", problem=str(error))]
    return [_list(system) for system in found]


def _list(system: System) -> Listing:
    try:
        inputs, outputs = system.names(Direction.IN), system.names(Direction.OUT)
    except Exception as error:  # noqa: BLE001 - backends raise what they like
        return Listing(system.label, problem=str(error))
    return Listing(system.label, tuple(inputs), tuple(outputs))
