"""`antiphon bench`: the figures of this machine, measured with the real instrument.

Nothing is simulated: the driver and the player run as in a session, in processes of their own,
and are measured from behind their MIDI ports. Machines are shared and noisy, so what is compared
is measured by turns in one run, and the load that was found at the start is reported with it.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, Final

import click

from live import timing
from live.bench import latent
from live.bench import machine as bench_machine
from live.bench import play as bench_play
from live.bench.stage import private_loopback
from live.bench.table import table
from live.trial.tried import admit
from models.library import resolve


@dataclass(frozen=True)
class Extent:
    """How much is measured: notes of each kind, steps of each model, moves, starts, ends."""

    notes: int
    steps: int
    moves: int
    starts: int
    ends: int


FULL: Final = Extent(notes=300, steps=4000, moves=100, starts=5, ends=3)
QUICK: Final = Extent(notes=60, steps=2000, moves=15, starts=1, ends=1)

Report = dict[str, Any]


def command(model: str, as_json: bool, quick: bool) -> None:
    """Measure, and print the figures. Raises `AntiphonError` when the instrument does not play."""
    admit(resolve(model))
    report = measure(model, QUICK if quick else FULL, _progress)
    click.echo(json.dumps(report, indent=2) if as_json else "\n".join(table(report)))


def measure(model: str, extent: Extent, tell: Callable[[str], None] = lambda _: None) -> Report:
    """Return every figure by its name. Takes two minutes, or half a minute with `QUICK`.

    `tell` gets a line before each part. Raises `AntiphonError`. All of it runs on a thread with
    the priority of the instrument's own, so that what others do here weighs on both alike, and
    the model is stepped as the player steps it.
    """
    stolen = bench_machine.stolen_seconds()
    with private_loopback():
        machine = bench_machine.machine()
        timing.settle_process()
        with ThreadPoolExecutor(1, initializer=timing.raise_priority) as threads:
            figures = threads.submit(_figures, model, extent, tell).result()
    sizes = {"install_mb": bench_machine.install_mb(), "zoo_mb": bench_machine.zoo_mb()}
    end = {
        "load_average_at_end": bench_machine.load_average(),
        "stolen_s": round(bench_machine.stolen_seconds() - stolen, 2),
    }
    return {"machine": machine | end, "model": model, **figures, **sizes}


def _figures(model: str, extent: Extent, tell: Callable[[str], None]) -> Report:
    tell("the models by themselves")
    report = _models(model, extent.steps)
    tell("note in to note out")
    latency = bench_play.note_latency(model, extent.notes)
    report["note_in_to_out_ms"] = latency
    tell("deviation from the beat grid")
    transport_ms = (latency["floor"]["p50"] or 0.0) / 2
    grid = bench_play.grid_deviation(model, extent.notes, transport_ms / 1000)
    report["rss_mb"] = grid.pop("rss_mb")
    report["decisions"] = grid.pop("decisions")
    report["grid_deviation_ms"] = grid
    tell("a slider to its first note")
    report["latent_to_sound_ms"] = latent.latent_to_sound(extent.moves)
    tell("start, end, and the player killed")
    seconds = bench_play.starts(model, extent.starts)
    report["start_to_first_note_s"] = round(max(seconds), 3)
    report["start_to_first_note_runs_s"] = [round(each, 3) for each in seconds]
    return report | bench_play.endings(model, extent.ends)


def _models(model: str, steps: int) -> Report:
    files = bench_machine.model_files(model)
    return {
        "step_ms": dict(bench_machine.step_milliseconds(path, steps) for path in files),
        "part_ms": dict(bench_machine.part_milliseconds(path, steps) for path in files),
        "decode_ms": dict(
            bench_machine.decode_milliseconds(path, steps // 4)
            for path in bench_machine.decoder_files()
        ),
    }


def _progress(line: str) -> None:
    if sys.stderr.isatty():
        click.echo(f"measuring: {line} …", err=True)
