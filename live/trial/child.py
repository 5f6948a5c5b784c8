"""The trial itself, in a process of its own: `python -m live.trial.child open|check FILE`.

It holds itself to the memory that a model may take, and ends with whoever started it. It writes
one line of JSON on standard output: the fields of a `Verdict`.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
import threading
from pathlib import Path
from typing import Any, Final

from live.trial.limits import MEMORY_MB, SECONDS, STEP_MS

LONGEST_REPORT: Final = 50  # problems
OUT_OF_MEMORY: Final = ("Failed to allocate", "Unable to allocate", "bad_alloc", "bad allocation")


def main() -> None:
    """Try out the file that the command line names."""
    depth, name = sys.argv[1:]
    hold_back(SECONDS["check" if depth == "check" else "open"])
    threading.Thread(target=_end_with_parent, daemon=True).start()
    path = Path(name)
    found = report(path, depth == "check")
    peak_mb = _peak_mb()
    if (peak_mb or 0) > MEMORY_MB or any(mark in str(found) for mark in OUT_OF_MEMORY):
        found = {"problems": [f"{path.name} needs more than the {MEMORY_MB} MB of memory it may"]}
    sys.stdout.write(json.dumps(found | {"peak_mb": peak_mb}) + "\n")


def hold_back(seconds: int) -> None:
    """Give way to whoever plays; take no more memory, nor processor time, than a model may."""
    if sys.platform == "win32":
        return
    import resource

    os.nice(10)
    for limit, most in (
        (resource.RLIMIT_DATA, MEMORY_MB << 20),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_CORE, 0),
    ):
        with contextlib.suppress(OSError, ValueError):  # macOS has them all, and keeps to few
            resource.setrlimit(limit, (most, resource.getrlimit(limit)[1]))


def report(path: Path, is_check: bool) -> dict[str, Any]:
    """Open a model as a voice would and see how fast it is; to check it, look at all of it."""
    from live.trial.opening import pace_of_file
    from models.errors import ModelError

    try:
        pace = pace_of_file(path)
    except ModelError as error:
        return {"problems": _all_problems(path) if is_check else [_line(error)]}
    if pace.unit == "step" and pace.p50_ms > STEP_MS:
        slow = (
            f"{path.name} takes {pace.p50_ms:.0f} ms a step; a 16th note at 120 bpm lasts"
            f" {STEP_MS:.0f} ms, and no step may take longer"
        )
        return {"problems": [slow], "pace": vars(pace)}
    return {"problems": _all_problems(path) if is_check else [], "pace": vars(pace)}


def _all_problems(path: Path) -> list[str]:
    from live.trial.playing import problems

    return problems(path)[:LONGEST_REPORT]


def _line(error: Exception) -> str:
    return "; ".join(str(error).splitlines())


def _peak_mb() -> float | None:
    """Return the most memory this process has had at once, in MB (2²⁰ bytes)."""
    if sys.platform == "win32":
        return None
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return round(peak / (2**20 if sys.platform == "darwin" else 2**10), 1)


def _end_with_parent() -> None:
    """End at once when the other end of standard input is closed, be it by a death."""
    sys.stdin.buffer.read()
    os._exit(1)


if __name__ == "__main__":
    main()
