"""Running a trial: a child of its own, its time and its memory limited, its end put in words."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from live.trial.limits import PATIENCE, SECONDS, Depth
from models.pace import Pace

CHILD: Final = (sys.executable, "-P", "-m", "live.trial.child")
LOOK_SECONDS: Final = 0.1  # how often whoever asked is asked whether they still want to know
_BELOW_NORMAL: Final = 0x4000 if sys.platform == "win32" else 0


@dataclass(frozen=True)
class Verdict:
    """What a trial found: problems, a line each; how fast the model is, and its peak of memory.

    One that is not `finished` was broken off, or died of the file.
    """

    problems: tuple[str, ...]
    pace: Pace | None = None
    peak_mb: float | None = None
    finished: bool = True


def _always() -> bool:
    return True


def try_out(
    path: Path,
    depth: Depth = "open",
    *,
    is_wanted: Callable[[], bool] = _always,
    command: Sequence[str] = CHILD,
    patience: float = PATIENCE,
) -> Verdict:
    """Try a model file out and say what is wrong with it. Waits, at most for the time it may take.

    Returns early, with a problem, when it is no longer wanted. `command` gets depth and path.
    """
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen(
            [*command, depth, str(path)],
            stdin=subprocess.PIPE,  # while it is open, the child knows that somebody waits
            stdout=said,
            stderr=subprocess.DEVNULL,
            env=environment,
            creationflags=_BELOW_NORMAL,
        )
        with process:
            try:
                problem = _wait(process, patience * SECONDS[depth], is_wanted)
            finally:
                process.kill()
        said.seek(0)
        return _verdict(path, said.read(), problem or _ending(process.returncode, depth))


def _wait(
    process: subprocess.Popen[bytes], limit: float, is_wanted: Callable[[], bool]
) -> str | None:
    """Wait for the end; return why that was in vain, if it was."""
    end = time.monotonic() + limit
    while True:
        with suppress(subprocess.TimeoutExpired):
            process.wait(LOOK_SECONDS)
            return None
        if not is_wanted():
            return "is no longer wanted"
        if time.monotonic() > end:
            return f"was not done after {limit:g} s, the most that opening and stepping it may take"


def _ending(code: int, depth: Depth) -> str:
    if code == -getattr(signal, "SIGXCPU", 0):
        return (
            f"was not done after {SECONDS[depth]} s of the processor's time, the most that opening"
            " and stepping it may take"
        )
    name = signal.Signals(-code).name if code < 0 else f"exit code {code}"
    return f"ended the process that tried it out ({name})"


def _verdict(path: Path, said: bytes, ending: str) -> Verdict:
    try:
        found: dict[str, Any] = json.loads(said)
        pace = Pace(**found["pace"]) if found.get("pace") else None
        return Verdict(tuple(found["problems"]), pace, found["peak_mb"])
    except (ValueError, KeyError, TypeError, AttributeError):
        return Verdict((f"{path.name} {ending}",), finished=False)
