"""The instrument's MIDI ports: opening them, losing them, getting them back."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Final

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
from live.midi.search import VIRTUAL_NAMES, NoMidiError, Plug, Search

VIRTUAL: Final = "virtual"  # in the place of a name: a further port of our own
CLOCK_NAME: Final = f"{CLIENT_NAME} Clock"
_REMEDIES: Final = {
    "linux": "load ALSA's sequencer (`sudo modprobe snd-seq`) or start JACK",
    "win32": "install loopMIDI or connect a device",
    "darwin": "restart the MIDI server in Audio MIDI Setup",
}


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
    input_search = Search[InputPort](
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


def _output_search(wanted: str | None, own_name: str = "") -> Search[OutputPort]:
    return Search[OutputPort](
        Direction.OUT, wanted, lambda on, name, virtual: on.open_output(name, virtual), own_name
    )


def check_ports(
    midi_in: str | None,
    midi_out: str | None,
    further: Sequence[str] = (),
    clock_out: str | None = None,
) -> None:
    """Raise the `PortError` that `open_ports` would, and open nothing."""
    others = [name for name in (*further, clock_out) if name not in (None, VIRTUAL)]
    outputs = [(Direction.OUT, name) for name in (midi_out, *others)]
    for direction, wanted in ((Direction.IN, midi_in), *outputs):
        with suppress(NoMidiError):
            Search[Port](direction, wanted, lambda *_: NullOutput()).open()


def controller_input(receive: Receive, name: str) -> Plug[InputPort]:
    """Return the plug of a controller's port, by name as above; lost until it is there."""
    search = Search[InputPort](
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
