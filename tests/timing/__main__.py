"""`python -m tests.timing`: measure, and write docs/timing.md with its plots.

    python -m tests.timing --write docs/timing.md                all of it, 40 minutes or 50
    python -m tests.timing --quick                               the same in small, to see it run
    python -m tests.timing --only eight --minutes 1              a part, printed
    python -m tests.timing --only replay --replay-minutes 60     an hour, played again

Nothing else should run on the machine meanwhile.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import click

from live import timing
from live.bench import machine, play
from live.bench.stage import private_loopback
from tests.timing import (
    clock,
    clock_out,
    eight,
    environment,
    grid,
    live_offline,
    page,
    pair,
    start,
)


@dataclass(frozen=True)
class Extent:
    """How much is measured."""

    notes: int  # on each grid
    keys: int
    starts: int
    clock_out_seconds: float
    pair_seconds: float
    eight_seconds: float
    replay_seconds: float


FULL: Final = Extent(1200, 600, 9, 60.0, 600.0, 600.0, 60.0)
QUICK: Final = Extent(120, 30, 1, 5.0, 60.0, 15.0, 10.0)
PARTS: Final = (
    "latency", "grid", "clock", "clock_out", "pair", "eight", "start", "replay"
)  # fmt: skip


@click.command()
@click.option("--write", "path", type=click.Path(path_type=Path), help="Write the page there.")
@click.option("--quick", is_flag=True, help="A little of each; the figures mean nothing.")
@click.option("--only", type=click.Choice(PARTS), multiple=True, help="May be given again.")
@click.option("--minutes", type=float, help="That eight voices play; else 10.")
@click.option("--replay-minutes", type=float, help="That are played again; else 1.")
def main(
    path: Path | None,
    quick: bool,
    only: tuple[str, ...],
    minutes: float | None,
    replay_minutes: float | None,
) -> None:
    """Measure, and print the page or write it."""
    if path is not None and only:
        raise click.UsageError("--write takes all parts: leave --only away")
    asked = {"eight_seconds": minutes, "replay_seconds": replay_minutes}
    given = {name: 60 * each for name, each in asked.items() if each is not None}
    extent = replace(QUICK if quick else FULL, **given)
    parts = only or PARTS
    seconds = sum(_expected(part, extent) for part in parts)
    click.echo(f"about {seconds / 60:.0f} minutes, from {time.strftime('%H:%M')} on", err=True)
    found = _measure(parts, extent)
    text, pictures = page.written(found)
    if path is None:
        click.echo(text)
        return
    path.write_text(text)
    for name, picture in pictures.items():
        (path.parent / name).write_text(picture)


def _expected(part: str, extent: Extent) -> float:
    """Return about how many seconds a part takes."""
    step = grid.STEP_SECONDS
    return {
        "latency": 30 + 0.3 * extent.keys,
        "grid": 90 + 4 * extent.notes * step + 12 * 4,
        "clock": 10 + extent.notes * clock.STEP_SECONDS,
        "clock_out": len(clock_out.VOICES) * (10 + extent.clock_out_seconds),
        "pair": len(pair.sources()) * (15 + extent.pair_seconds),
        "eight": 10 + extent.eight_seconds,
        "start": 12 * extent.starts,
        "replay": 10 + 1.3 * extent.replay_seconds,
    }[part]


def _measure(parts: tuple[str, ...], extent: Extent) -> page.Found:
    """Measure on a thread with the priority of the instrument's own."""
    stolen = machine.stolen_seconds()
    with private_loopback(), tempfile.TemporaryDirectory() as folder:
        found = page.Found(machine.machine())
        timing.settle_process()
        with ThreadPoolExecutor(1, initializer=timing.raise_priority) as threads:
            for part in parts:
                click.echo(f"measuring: {part} …", err=True)
                threads.submit(_PARTS[part], found, extent, Path(folder)).result()
        found.machine["stolen_s"] = machine.stolen_seconds() - stolen
        return found


def _latency(found: page.Found, extent: Extent, folder: Path) -> None:
    found.latency = play.note_latency(start.MODEL, extent.keys)


def _grid(found: page.Found, extent: Extent, folder: Path) -> None:
    python = environment.make(folder / "others")
    found.versions = environment.versions(python)
    found.grid = grid.measure(python, extent.notes)


def _clock(found: page.Found, extent: Extent, folder: Path) -> None:
    """The way from port to port is half the bare echo's there and back."""
    latency = found.latency or play.note_latency(start.MODEL, 30)
    transport = (latency["floor"]["p50"] or 0.0) / 2000
    found.clock = clock.measure(extent.notes, 2 * transport)


def _clock_out(found: page.Found, extent: Extent, folder: Path) -> None:
    found.clock_out = clock_out.measure(extent.clock_out_seconds)


def _pair(found: page.Found, extent: Extent, folder: Path) -> None:
    found.pair = pair.measure(extent.pair_seconds)


def _eight(found: page.Found, extent: Extent, folder: Path) -> None:
    found.eight = eight.measure(extent.eight_seconds)


def _start(found: page.Found, extent: Extent, folder: Path) -> None:
    found.start = start.measure(extent.starts)


def _replay(found: page.Found, extent: Extent, folder: Path) -> None:
    found.replay = live_offline.live_and_again(folder, extent.replay_seconds)


_PARTS: Final[dict[str, Callable[[page.Found, Extent, Path], None]]] = {
    "latency": _latency,
    "grid": _grid,
    "clock": _clock,
    "clock_out": _clock_out,
    "pair": _pair,
    "eight": _eight,
    "start": _start,
    "replay": _replay,
}


if __name__ == "__main__":
    main()
