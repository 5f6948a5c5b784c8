"""The doctor's probes of mishaps on stage: what of all that can go wrong is met here."""

from __future__ import annotations

import signal
import subprocess
import sys
from typing import Final

from live.doctor.finding import Finding, ok, warn
from live.driver.child import PANIC
from live.driver.enter_key import has_terminal
from live.midi.ports import list_ports
from live.trial.limits import MEMORY_MB

_TRIAL_SECONDS: Final = 30.0
_WITHIN_LIMIT: Final = 3
_GREEDY: Final = f"""
from live.trial.child import hold_back
hold_back({_TRIAL_SECONDS:.0f})
try:
    bytearray({2 * MEMORY_MB} << 20)  # promised by the system, never touched
except MemoryError:
    raise SystemExit({_WITHIN_LIMIT}) from None
"""
_REMEMBERS: Final = {
    "JACK": "remembered on JACK, and made again",
    "CoreMIDI": "on CoreMIDI they are the other program's own, which makes them again",
    "Windows MIDI": "there are none on Windows: ports are opened by name, and taken up again",
}


def panic() -> Finding:
    """What silences everything from the machine itself, though the player hangs."""
    ways = ["Enter on the terminal"] if has_terminal() else []
    if hasattr(signal, PANIC):
        ways.append(f"{PANIC} (`kill -{PANIC.removeprefix('SIG')}` of its process)")
    if ways:
        said = f"{' or '.join(ways)} silences everything, whatever hangs"
        return ok(said)
    return warn(
        "over OSC and from the panel alone: there is no terminal and no signal for it",
        "play from a terminal, where Enter is panic",
    )


def connections() -> Finding:
    """Whether what is connected to the virtual ports is connected again after a restart."""
    system = _system()
    if system is None:
        return ok("no MIDI system answers, so there are none to remember")
    if system in _REMEMBERS:
        return ok(_REMEMBERS[system])
    return warn(
        f"not made again on {system} when the other program is back, as they are on JACK",
        "name the other program's ports with `--midi-in` and `--midi-out`: they are taken up again",
    )


def trials() -> Finding:
    """Whether a model file that takes too much memory is stopped when it is tried out."""
    if sys.platform != "win32":
        command = [sys.executable, "-c", _GREEDY]
        tried = subprocess.run(command, capture_output=True, timeout=_TRIAL_SECONDS, check=False)
        if tried.returncode == _WITHIN_LIMIT:
            said = f"a model file that is tried out gets {MEMORY_MB} MB of memory and no more"
            return ok(said)
    return warn(
        "this system keeps no process to a limit of memory: a bad model file may take it all",
        "try unknown files with `antiphon models check` before you play, not while you do",
    )


def _system() -> str | None:
    """Return the system on which the instrument opens its ports, `None` without any."""
    return next((listing.system for listing in list_ports() if not listing.problem), None)
