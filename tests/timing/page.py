"""The page `docs/timing.md`, made from what was measured; nothing in it is written by hand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from live.bench.figures import milliseconds
from tests.timing import clock, others, pair, svg
from tests.timing.eight import TEMPO, Eight
from tests.timing.live_offline import Replayed

GRID_PICTURE: Final = "timing-grid.svg"
CLOCK_PICTURE: Final = "timing-clock.svg"
_LEAST_MS: Final = 0.001


@dataclass
class Found:
    """What was measured, each part where it was asked for; moments and durations in seconds."""

    machine: dict[str, Any]
    latency: dict[str, Any] = field(default_factory=dict)
    versions: dict[str, str] = field(default_factory=dict)
    grid: dict[str, list[float]] = field(default_factory=dict)
    clock: list[float] = field(default_factory=list)
    clock_out: dict[int, list[float]] = field(default_factory=dict)
    pair: dict[str, list[float]] = field(default_factory=dict)
    eight: Eight | None = None
    start: dict[str, float] = field(default_factory=dict)
    replay: Replayed | None = None


def written(found: Found) -> tuple[str, dict[str, str]]:
    """Return the page, and its pictures by name."""
    pictures: dict[str, str] = {}
    sections = [_head(found)]
    if found.grid:
        sections += _grid(found)
        pictures[GRID_PICTURE] = _picture("Off the beat grid, loaded", found.grid)
    if found.latency:
        sections += _latency(found.latency)
    if found.clock:
        sections += _clock(found.clock)
        shaken = {"notes against the clock as it was meant": found.clock}
        pictures[CLOCK_PICTURE] = _picture("Off the clock that is followed", shaken)
    if found.clock_out:
        sections += _clock_out(found.clock_out)
    if found.pair:
        sections += _pair(found.pair)
    if found.eight is not None:
        sections += _eight(found.eight)
    if found.replay is not None:
        sections += _replay(found.replay)
    if found.start:
        sections += _start(found.start)
    return "\n\n".join(sections) + "\n", pictures


def _picture(title: str, series: dict[str, list[float]]) -> str:
    apart = {name: _apart_ms(values) for name, values in series.items()}
    return svg.shares(title, "ms; the share of the notes that are no further off", apart)


def _apart_ms(seconds: Sequence[float]) -> list[float]:
    return [max(abs(each) * 1000, _LEAST_MS) for each in seconds]


def _head(found: Found) -> str:
    machine = found.machine
    priority = "granted" if machine["real_time_granted"] else "not granted"
    noise = " Others were busy on it: its own figures are better." if machine["noisy"] else ""
    if machine["stolen_s"] >= 1:
        noise += f" Its host kept it waiting for {machine['stolen_s']:.0f} s of processor time."
    return (
        "# Timing\n\n"
        "Made by `python -m tests.timing --write docs/timing.md`, from behind the instrument's MIDI"
        " ports (a loopback between processes), the driver and the player in processes of their"
        f" own. {machine['cores']} cores, Python {machine['python']}, {machine['platform']},"
        f" real-time priority {priority}.{noise} Times in ms; p99: 99 of 100 are no more."
    )


def _grid(found: Found) -> Iterator[str]:
    versions = ", ".join(f"{name} {version}" for name, version in found.versions.items())
    yield "## The beat grid"
    yield (
        f"A note on each 16th at {others.TEMPO:g} bpm, by turns in one run. Each program steps"
        f" `{others.MODEL}` on each 16th and takes 1,000 OSC messages a second; ours serves an open"
        " page too, on which a fader is moved. How far notes came from a grid of that tempo whose"
        f" origin is the median of the notes. {versions}."
    )
    rows = [[name, *_figures(values)] for name, values in found.grid.items()]
    yield _table(["", "p50", "p99", "most", "notes"], rows)
    yield f"![How far from the grid, each]({GRID_PICTURE})"


def _latency(latency: dict[str, Any]) -> Iterator[str]:
    yield "## From a key to what joins it"
    yield (
        "`harmonise`, through the model; `thru`, through the driver alone; and an echo of the bare"
        " loopback, asked before every key: the floor of both."
    )
    names = ("harmonise", "thru", "floor")
    rows = [[name, *_spread(latency[name])] for name in names]
    rows.append(["harmonise above the floor", *_spread(latency["harmonise_above_floor"])])
    yield _table(["", "p50", "p99", "most", "keys"], rows)
    yield f"Keys without a reply: {latency['unanswered']}."


def _clock(apart: list[float]) -> Iterator[str]:
    yield "## A clock that is followed"
    yield (
        f"A MIDI clock of {clock.TEMPO:g} bpm whose pulses stray by"
        f" {clock.JITTER_SECONDS * 1000:g} ms (standard deviation, normal) and of which"
        f" {clock.LOST:.0%} never come. How far notes are from the 16ths that it was to have; what"
        " the loopback takes there and back is taken off."
    )
    yield _table(["p50", "p99", "most", "notes"], [_figures(apart)])
    yield f"![How far from the clock]({CLOCK_PICTURE})"


def _clock_out(apart: dict[int, list[float]]) -> Iterator[str]:
    yield "## The clock that is sent"
    yield (
        f"How far the pulses of a MIDI clock of {TEMPO} bpm came from the straight line through all"
        " of them (least squares), under the load of the beat grid, on the port of the voices."
    )
    rows = [[f"voices: {number}", *_figures(values)] for number, values in apart.items()]
    yield _table(["", "p50", "p99", "most", "pulses"], rows)


def _pair(apart: dict[str, list[float]]) -> Iterator[str]:
    yield "## Two instruments"
    yield (
        "One leads by its MIDI clock, and one that begins at another tempo follows; or both are in"
        " a Link session. How far apart the same beats are, as both tell them over OSC."
    )
    rows = [[pair.NAMES[source], *_figures(values)] for source, values in apart.items()]
    yield _table(["", "p50", "p99", "most", "beats"], rows)


def _eight(eight: Eight) -> Iterator[str]:
    notes, staleness = eight.notes, eight.notes["staleness"]
    rate = notes["inTime"] / notes["decided"] if notes["decided"] else 0.0
    yield "## Eight voices"
    yield (
        f"{', '.join(eight.models)}; {TEMPO} bpm, {eight.seconds / 60:.1f} minutes, the page open"
        f" in {eight.page}."
    )
    rows = [
        ["notes decided", str(notes["decided"])],
        ["too late when they came to the driver (starts and ends)", str(eight.late)],
        ["success rate: decided in time / decided", f"{rate:.4f}"],
        ["staleness, p50 / p99", f"{staleness['p50']:.1f} / {staleness['p99']:.1f} ms"],
        ["player, of a core", _percent(eight.player)],
        ["driver, of a core", _percent(eight.driver)],
    ]
    yield _table(["", ""], rows)
    yield (
        "A note is decided in time if it is handed to the driver before it is to sound. Its"
        " staleness is how long before its sounding the knowledge ended that it was decided from:"
        " a line has heard the music up to the middle of the 16th before, so half a 16th is the"
        " least that the grid allows; what joins a key has heard that key."
    )


def _replay(replay: Replayed) -> Iterator[str]:
    yield "## Live equals offline"
    yield (
        f"A session of {replay.played_seconds / 60:.1f} minutes, with keys, controls, modes, models"
        " and tempi changed all the time, recorded live and played again from its log in"
        f" {replay.again_seconds:.1f} s: " + "; ".join(replay.comparison.lines()) + "."
    )


def _start(start: dict[str, float]) -> Iterator[str]:
    yield "## From the command to the first note"
    yield (
        "Medians. The parts were measured each by itself; the page is served, and its server"
        " imported, while it plays already."
    )
    yield _table(["", "s"], [[name, f"{seconds:.3f}"] for name, seconds in start.items()])


def _figures(seconds: Sequence[float]) -> list[str]:
    return _spread(milliseconds([abs(each) for each in seconds]))


def _spread(spread: Any) -> list[str]:
    cells = ["-" if spread[p] is None else f"{spread[p]:.3f}" for p in ("p50", "p99", "max")]
    return [*cells, str(spread["n"])]


def _percent(share: float | None) -> str:
    return "-" if share is None else f"{share:.1%}"


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [heads, ["---"] + ["---:"] * (len(heads) - 1), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
