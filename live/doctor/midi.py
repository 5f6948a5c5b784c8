"""The doctor's probes of MIDI: the systems there are, their ports, and what JACK must be told."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from live.doctor.finding import Finding, bad, ok, warn
from live.midi.backends import CLIENT_NAME, System, systems
from live.midi.jack_system import jack_system
from live.midi.ports import list_ports
from live.processes import processes

_TRIAL_NAME: Final = "Antiphon Doctor"
_LIBRARY_REMEDY: Final = (
    "set up again (`make setup`), and install libjack (Debian: libjack-jackd2-0)"
)
_NO_MIDI: Final = {
    "linux": "load ALSA's sequencer (`sudo modprobe snd-seq`) or start JACK; OSC works without",
    "darwin": "restart the MIDI server in Audio MIDI Setup; OSC works without",
    "win32": "connect a device or install loopMIDI; OSC works without",
}


def systems_there() -> Finding:
    """Which MIDI systems answer."""
    listings = list_ports()
    there = [listing.system for listing in listings if not listing.problem]
    chosen = os.environ.get("MIDO_BACKEND")
    if chosen and not there:
        problem = "; ".join(listing.problem for listing in listings)
        said = f"MIDO_BACKEND is {chosen!r}, which does not answer: {problem}"
        return bad(said, "unset MIDO_BACKEND, or give the right name")
    silent = [f"{listing.system} does not answer" for listing in listings if listing.problem]
    if there:
        return ok(", ".join([*there, *silent]))
    return warn("; ".join(silent) or "no MIDI system", _remedy())


def ports_there() -> Finding:
    """Which ports other programs and devices offer."""
    listings = list_ports()
    inputs = [name for listing in listings for name in listing.inputs]
    outputs = [name for listing in listings for name in listing.outputs]
    said = f"in: {', '.join(inputs) or 'none'}; out: {', '.join(outputs) or 'none'}"
    if inputs or outputs or all(listing.problem for listing in listings):
        return ok(said)
    return ok(f"{said}; those of Antiphon are there while it plays")


def virtual_ports() -> Finding:
    """Whether the instrument can have ports of its own for others to connect to."""
    answering = {listing.system for listing in list_ports() if not listing.problem}
    there = [system for system in systems() if system.label in answering] if answering else []
    problems = []
    for system in there:
        problem = _try_virtual(system)
        if problem is None:
            return ok(f"can be opened on {system.label}")
        problems.append(f"{system.label}: {problem}")
    said = f"cannot be opened: {'; '.join(problems) or 'no MIDI system answers'}"
    if sys.platform == "win32":
        remedy = "install loopMIDI and name its ports with `--midi-in` and `--midi-out`"
    else:
        remedy = "as for MIDI above" if not there else _remedy()
    return warn(said, remedy)


def jack() -> Finding:
    """Whether a JACK server runs, and in a way that keeps every MIDI message."""
    for server, arguments in _servers():
        if server == "jackd" and not _is_synchronous(arguments):
            return warn(
                "jackd runs without -S: it loses MIDI messages when many come at once",
                "start it with -S (synchronous mode), as in `jackd -S -d alsa`",
            )
        if server == "pipewire":
            return ok("PipeWire runs; JACK through it needs `pw-jack antiphon jam`")
        return ok(f"{server} runs")
    return ok("no JACK server runs; none is needed where ALSA answers")


def jack_timing() -> Finding:
    """Whether what is sent goes out to the frame on JACK, or at the start of its periods."""
    try:
        milliseconds = jack_system(CLIENT_NAME).period_seconds * 1000
    except OSError as error:
        if any(server != "pipewire" for server, _ in _servers()):
            return warn(f"JACK cannot be played on: {error}", _LIBRARY_REMEDY)
        return ok(str(error))
    said = f"frame-exact: what is sent goes out {milliseconds:.1f} ms (one period) later"
    return ok(f"{said}, never more or less")


def _try_virtual(system: System) -> str | None:
    """Open a virtual port and close it again; return why that failed, or `None`."""
    try:
        system.open_output(_TRIAL_NAME, True).close()
    except Exception as error:  # noqa: BLE001 (backends raise what they like)
        return " ".join(str(error).split()) or type(error).__name__
    return None


def _servers() -> Iterator[tuple[str, list[str]]]:
    """Yield each JACK server that runs, by program, with its arguments."""
    if sys.platform == "win32":
        return
    for _, _, command in processes():
        words = command.replace("\0", " ").split()
        name = Path(words[0]).name if words else ""
        if name in ("jackd", "jackdbus", "pipewire"):
            yield name, words[1:]


def _is_synchronous(arguments: list[str]) -> bool:
    """Tell whether jackd was told -S, alone or among other letters, before its driver."""
    before_driver = []
    for word in arguments:
        if word.startswith(("-d", "--driver")):
            break
        before_driver.append(word)
    return any(
        word == "--sync" or (word.startswith("-") and not word.startswith("--") and "S" in word)
        for word in before_driver
    )


def _remedy() -> str:
    return _NO_MIDI.get(sys.platform, "start a MIDI system; OSC works without")
