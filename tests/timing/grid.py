"""The beat grid: how far notes fall from it, ours and those of others, under the same load."""

from __future__ import annotations

import contextlib
import os
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median
from typing import Final

from live.bench.controller import Controller
from live.bench.figures import deviations
from live.bench.stage import FarSide, Instrument, free_port, peer
from tests.timing import others
from tests.timing.others import STEP_SECONDS

OURS: Final = "Antiphon"
_NAMES: Final = {
    "thread": "a Python thread that sleeps",
    "isobar": "isobar",
    "aalink": "aalink",
}
_OPTIONS: Final = ("--model", others.MODEL, "--mode", "duet", "--tempo", f"{others.TEMPO:g}")
_SETTLE_SECONDS: Final = 1.0
_ROUNDS: Final = 3  # by turns, so that a noisy minute tells on all


def measure(python: Path, notes: int) -> dict[str, list[float]]:
    """Return, for each, how far each of its notes came from its grid, in seconds, late positive.

    The tempo of a grid is what was asked for. Its origin is where the median of the notes lies: how
    much later all of them come is not held against anybody. `python` has the other programs.
    """
    found: dict[str, list[float]] = {name: [] for name in (OURS, *_NAMES.values())}
    for _ in range(_ROUNDS):
        wanted = -(-notes // _ROUNDS)
        with loaded(_OPTIONS) as (player, _):
            found[OURS] += _apart(player, wanted)
        for way, name in _NAMES.items():
            with _other(python, way) as player:
                found[name] += _apart(player, wanted)
    return found


def _apart(player: FarSide, notes: int) -> list[float]:
    player.hear_for(_SETTLE_SECONDS)
    moments: list[float] = []
    while len(moments) < notes:
        moments.append(player.await_note("a note on the grid")[-1].seconds)
    return about_median(moments)


def about_median(moments: list[float]) -> list[float]:
    """Return how far moments lie from the 16ths whose origin is their median."""
    origin = moments[0]
    for _ in range(2):  # the first note may be far off, and others then wrapped
        origin += median(deviations(moments, origin, STEP_SECONDS))
    return deviations(moments, origin, STEP_SECONDS)


@contextlib.contextmanager
def loaded(options: Sequence[str]) -> Iterator[tuple[FarSide, Controller]]:
    """Have it play as densely as it can, a page open and a fader of it moved, flooded with OSC."""
    with Instrument(options) as instrument, contextlib.ExitStack() as stack:
        player = instrument.connect()
        stack.callback(player.close)
        controller = Controller(instrument.osc_port)
        stack.callback(controller.close)
        controller.send("/jam/density", 1.0)
        player.await_note("a first note")
        stack.enter_context(peer("flood", str(instrument.osc_port)))
        stack.enter_context(peer("panel", str(instrument.panel_port)))
        yield player, controller


@contextlib.contextmanager
def _other(python: Path, way: str) -> Iterator[FarSide]:
    port = free_port()
    root = Path(__file__).parents[2]
    command = (str(python), str(Path(others.__file__)), way, str(port))
    environment = {**os.environ, "PYTHONPATH": str(root)}
    with subprocess.Popen(command, stdin=subprocess.PIPE, env=environment) as process:
        try:
            with peer("flood", str(port)):
                player = FarSide(others.INTO, others.OUT_OF)
                yield player
                player.close()
        finally:
            process.terminate()
