"""Other processes of this machine, as far as the system tells: their parents and their memory."""

from __future__ import annotations

import contextlib
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path


def player_pid(driver_pid: int) -> int | None:
    """Return the process that the driver started to play; `None` where that cannot be told."""
    for pid, parent, command in processes():
        if parent == driver_pid and "spawn_main" in command:
            return pid
    return None


def resident_mb(pid: int) -> float | None:
    """Return the memory that a process occupies, in MB (10⁶ bytes); `None` if unknown."""
    with contextlib.suppress(OSError, IndexError, ValueError):
        pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
        return round(pages * os.sysconf("SC_PAGE_SIZE") / 1e6, 1)
    kilobytes = _ps("-o", "rss=", "-p", str(pid)).strip()
    return round(int(kilobytes) * 1024 / 1e6, 1) if kilobytes.isdigit() else None


def processes() -> Iterator[tuple[int, int, str]]:
    """Yield each process: its number, its parent's, its command line."""
    folders = [entry for entry in Path("/proc").glob("[0-9]*") if (entry / "stat").exists()]
    for folder in folders:
        with contextlib.suppress(OSError, ValueError, IndexError):
            parent = (folder / "stat").read_text().rpartition(")")[2].split()[1]
            yield int(folder.name), int(parent), (folder / "cmdline").read_text()
    if not folders:
        for line in _ps("-axo", "pid=,ppid=,command=").splitlines():
            pid, number, command = (*line.split(None, 2), "", "")[:3]
            yield int(pid), int(number), command


def _ps(*arguments: str) -> str:
    with contextlib.suppress(OSError):
        return subprocess.run(["ps", *arguments], capture_output=True, text=True).stdout
    return ""
