"""The doctor's probes: one small look at one thing each. They may raise; the doctor tells."""

from __future__ import annotations

import errno
import os
import platform
import socket
import sys
import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final, TypeVar

from live import timing
from live.bench.figures import percentile
from live.doctor import midi as doctor_midi
from live.doctor import mishaps
from live.doctor.finding import Finding, Probe, bad, ok, warn

TIMER_SECONDS: Final = 1.0
TIMER_PERIOD_SECONDS: Final = 0.004
TIMER_LIMIT_MS: Final = 0.5
STEP_LIMIT_MS: Final = 0.3
STEPS: Final = 1000
_GOVERNOR: Final = Path("/sys/devices/system/cpu/cpu0/cpufreq/scaling_governor")
_PRIORITY_REMEDY: Final = (
    "let your group have it: `@audio - rtprio 95` in /etc/security/limits.d/audio.conf,"
    " join the group `audio`, log in again"
)


Found = TypeVar("Found")


def probes(model: str, osc_port: int) -> list[tuple[str, Probe]]:
    """Return every probe with its name, in the order in which to tell."""
    return [
        ("Python", python),
        ("packages", packages),
        ("processor", processor),
        ("load", load),
        ("governor", governor),
        ("priority", priority),
        ("timer", timer),
        ("model", partial(model_step, model)),
        ("OSC port", partial(osc, osc_port)),
        ("MIDI", doctor_midi.systems_there),
        ("MIDI ports", doctor_midi.ports_there),
        ("virtual ports", doctor_midi.virtual_ports),
        ("JACK", doctor_midi.jack),
        ("JACK timing", doctor_midi.jack_timing),
        ("connections", mishaps.connections),
        ("panic", mishaps.panic),
        ("model trials", mishaps.trials),
    ]


def python() -> Finding:
    """Python 3.11 or newer; 3.11 and 3.12 have wheels of everything."""
    version = platform.python_version()
    if sys.version_info[:2] in ((3, 11), (3, 12)):
        return ok(f"{version}: every package has wheels for it")
    return warn(
        f"{version}: python-rtmidi has no wheel for it and is built when it is installed",
        "use Python 3.11 or 3.12, or have a C++ compiler and the headers of ALSA and JACK",
    )


def packages() -> Finding:
    """Whether everything that a session imports can be imported."""
    from importlib import import_module
    from importlib.metadata import version

    wanted = {"numpy": "numpy", "onnxruntime": "onnxruntime", "mido": "mido"}
    wanted |= {"rtmidi": "python-rtmidi", "pythonosc": "python-osc"}
    found, missing = [], []
    for module, distribution in wanted.items():
        try:
            import_module(module)
            found.append(f"{distribution} {version(distribution)}")
        except ImportError as error:
            missing.append(f"{distribution} ({error})")
    if missing:
        return bad(f"cannot import {', '.join(missing)}", "set up again: `make setup`")
    return ok(", ".join(found))


def processor() -> Finding:
    """The number of cores: driver and player want one each."""
    cores = os.cpu_count() or 1
    if cores >= 2:
        return ok(f"{cores} cores, {platform.machine()}")
    return warn("one core: notes wait while the model computes", "play on a machine with two")


def load() -> Finding:
    """What else the machine is doing."""
    if not hasattr(os, "getloadavg"):
        return ok("not told by this system")
    average, cores = os.getloadavg()[0], os.cpu_count() or 1
    said = f"load average {average:.2f} on {cores} cores"
    if average > 0.5 * cores:
        return warn(f"{said}: other programs will make notes late", "close what you do not need")
    return ok(said)


def governor() -> Finding:
    """Whether the processor slows down to save power (Linux)."""
    if not _GOVERNOR.exists():
        return ok("not set by this system, or not visible")
    name = _GOVERNOR.read_text().strip()
    if name == "performance":
        return ok(name)
    return warn(
        f"{name}: the processor slows down between notes and wakes late",
        "`sudo cpupower frequency-set -g performance`, or the performance profile of your desktop",
    )


def priority() -> Finding:
    """Whether the thread that sends notes gets real-time priority."""
    granted = _in_thread(timing.raise_priority)
    if granted:
        return ok("real-time (SCHED_FIFO) is granted to the thread that sends notes")
    if sys.platform == "linux":
        return warn("not real-time: on a busy machine notes come late", _PRIORITY_REMEDY)
    return ok("this system has no real-time priority to ask for; not needed while it is not busy")


def timer() -> Finding:
    """How late a deadline is met, waiting as the driver does: sleep, then spin."""
    late = _in_thread(_lateness)
    said = (
        f"late by {percentile(late, 50):.3f} ms (p50), {percentile(late, 99):.3f} ms (p99),"
        f" {max(late):.3f} ms (most of {len(late)})"
    )
    if percentile(late, 99) <= TIMER_LIMIT_MS:
        return ok(said)
    return warn(
        f"{said}; {TIMER_LIMIT_MS} ms at p99 is wanted",
        "see load, governor and priority above; a virtual machine may be the reason too",
    )


def model_step(name: str) -> Finding:
    """Whether the model opens, and how long a step of it takes."""
    from live.bench.machine import step_milliseconds
    from live.trial.tried import admit
    from models.errors import ModelError
    from models.library import resolve

    try:
        path = resolve(name)
        admit(path)
        title, step = step_milliseconds(path, STEPS)
    except ModelError as error:
        return bad(str(error), "`antiphon models` lists those there are, `--model` chooses one")
    said = f"{title}: a step takes {step['p50']:.3f} ms (p50), {step['p99']:.3f} ms (p99)"
    if (step["p99"] or 0.0) <= STEP_LIMIT_MS:
        return ok(said)
    return warn(
        f"{said}; {STEP_LIMIT_MS} ms is wanted", "see load and governor above, or a smaller model"
    )


def osc(port: int) -> Finding:
    """Whether the OSC port is free."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        try:
            sock.bind(("127.0.0.1", port))
        except OSError as error:
            return _taken(port, error)
    return ok(f"{port} is free")


def _taken(port: int, error: OSError) -> Finding:
    if error.errno == errno.EADDRINUSE:
        return bad(
            f"{port} is taken: Antiphon plays already, or another program listens there",
            "end it, or choose another with `--osc-port`",
        )
    return bad(f"{port} cannot be used: {error.strerror}", "choose another with `--osc-port`")


def _lateness() -> list[float]:
    """Return the lateness in milliseconds of each deadline within a second."""
    timing.raise_priority()
    late = []
    first = timing.now()
    for number in range(1, round(TIMER_SECONDS / TIMER_PERIOD_SECONDS) + 1):
        due = first + number * TIMER_PERIOD_SECONDS
        time.sleep(max(0.0, due - timing.now() - timing.SPIN_SECONDS))
        while (reached := timing.now()) < due:
            pass
        late.append((reached - due) * 1000)
    return late


def _in_thread(act: Callable[[], Found]) -> Found:
    """Do something on a thread of its own, so that this one keeps its priority."""
    results: list[Found] = []
    thread = threading.Thread(target=lambda: results.append(act()))
    thread.start()
    thread.join()
    return results[0]
