"""Eight voices at once, the page open: how many notes too late, at what price."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from live.bench.health import health
from live.bench.stage import Instrument, peer
from live.processes import player_pid
from models.library import playable

VOICES: Final = 8
TEMPO: Final = 140
_PAGE: Final = ("--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-port=0")


@dataclass(frozen=True)
class Eight:
    """What came of it. `late` counts messages that the driver got after their time.

    `notes` is the player's own count: `decided`, `inTime`, `staleness` (ms). `player` and `driver`
    are shares of a core; `None` where the system does not say. `page`: what looked at it.
    """

    models: tuple[str, ...]
    seconds: float
    notes: dict[str, Any]
    late: int
    player: float | None
    driver: float | None
    page: str


def measure(seconds: float) -> Eight:
    """Play for so long: the models of the zoo by turns, alone and in duet."""
    names = models()
    with Instrument(options(names)) as instrument:
        player = instrument.connect()
        player.await_note("a first note")
        pid = player_pid(instrument.process.pid)
        with _page(instrument.panel_port) as page:
            before = _cpu(pid), _cpu(instrument.process.pid)
            began = time.perf_counter()
            player.hear_for(seconds)
            passed = time.perf_counter() - began
            after = _cpu(pid), _cpu(instrument.process.pid)
            told = health(instrument.panel_port)
        player.close()
        instrument.terminate()
    shares = [_share(a, b, passed) for a, b in zip(before, after, strict=True)]
    late = told["driver"]["late_arrivals"]
    return Eight(names, passed, told["notes"], late, *shares, page)


def models() -> tuple[str, ...]:
    """Return a model for each of the eight: those of the zoo by turns."""
    names = playable()
    return tuple(names[number % len(names)] for number in range(VOICES))


def options(names: Sequence[str]) -> list[str]:
    """Return those of `antiphon jam` for a voice of each of some models."""
    given = ["--tempo", str(TEMPO), "--model", names[0], "--mode", "solo"]
    for number, name in enumerate(names[1:], start=2):
        given += ["--voice", f"{name},{'duet' if number % 2 else 'solo'},{number}"]
    return given


@contextlib.contextmanager
def _page(port: int) -> Iterator[str]:
    """Have the page open, in a browser where there is one."""
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    if chromium is None:
        with peer("panel", str(port)):
            yield "a WebSocket that takes every frame (no Chromium here)"
        return
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        command = (chromium, *_PAGE, f"--user-data-dir={profile}", f"http://127.0.0.1:{port}/")
        with subprocess.Popen(command, **quiet) as browser:
            try:
                yield "Chromium without a screen"
            finally:
                browser.terminate()


def _cpu(pid: int | None) -> float | None:
    """Return the processor seconds of a process; `None` where that is not to be had."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return None
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _share(before: float | None, after: float | None, seconds: float) -> float | None:
    return None if before is None or after is None else (after - before) / seconds
