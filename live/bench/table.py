"""The figures of the bench as a table, each beside the one it is to hold."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final


@dataclass(frozen=True)
class Goal:
    """A figure to hold. `path` leads to it in the report; `limits` are for parts of it.

    A path that ends in `*` stands for every entry there that has no goal of its own.
    """

    title: str
    path: tuple[str, ...]
    unit: str
    limits: tuple[tuple[str, float], ...] = ()


_P99: Final = "p99"
GOALS: Final = (
    Goal("note in → out, harmonise", ("note_in_to_out_ms", "harmonise"), "ms",
         (("p50", 0.7), (_P99, 2.0))),
    Goal("note in → out, thru", ("note_in_to_out_ms", "thru"), "ms", (("p50", 0.7), (_P99, 2.0))),
    Goal("  of which the bare loopback", ("note_in_to_out_ms", "floor"), "ms"),
    Goal("  harmonise above that", ("note_in_to_out_ms", "harmonise_above_floor"), "ms",
         (("p50", 0.15), (_P99, 0.4))),
    Goal("off the beat grid, idle", ("grid_deviation_ms", "idle"), "ms", ((_P99, 0.25),)),
    Goal("off the beat grid, loaded", ("grid_deviation_ms", "loaded"), "ms", ((_P99, 0.25),)),
    Goal("notes decided too late", ("decisions", "late"), "", (("", 0.0),)),
    Goal("staleness of the decisions", ("decisions", "staleness"), "ms"),
    Goal("one step of melody-lstm", ("step_ms", "melody-lstm"), "ms", ((_P99, 0.3),)),
    Goal("one step of morph", ("step_ms", "morph"), "ms", ((_P99, 0.5),)),
    Goal("one step of {}", ("step_ms", "*"), "ms"),
    Goal("one 16th in the instrument, {}", ("part_ms", "*"), "ms"),
    Goal("a place to its phrase, {}", ("decode_ms", "*"), "ms", ((_P99, 5.0),)),
    Goal("slider → note, at 200 bpm", ("latent_to_sound_ms",), "ms", ((_P99, 80.0),)),
    Goal("start to first note", ("start_to_first_note_s",), "s", (("", 1.0),)),
    Goal("player killed to next note", ("restart_after_kill_s",), "s", (("", 2.0),)),
    Goal("notes left after SIGTERM", ("notes_left_sounding", "sigterm"), "", (("", 0.0),)),
    Goal("notes left, player killed", ("notes_left_sounding", "kill_player"), "", (("", 0.0),)),
    Goal("base install without the zoo", ("install_mb",), "MB", (("", 200.0),)),
    Goal("the zoo", ("zoo_mb",), "MB", (("", 60.0),)),
    Goal("memory of the {}", ("rss_mb", "*"), "MB"),
)  # fmt: skip


def table(report: dict[str, Any]) -> list[str]:
    """Return the report's lines: the machine, then a line for each figure there is."""
    return [*_machine(report["machine"]), _HEAD, *(_row(*each) for each in _figures(report))]


def verdict(goal: Goal, figure: Any) -> str:  # noqa: ANN401 (JSON data)
    """Return "held", "missed", or "" where there is nothing to hold or nothing was measured."""
    parts = [(_part(figure, name), limit) for name, limit in goal.limits]
    if not parts or any(part is None for part, _ in parts):
        return ""
    return "held" if all(part <= limit for part, limit in parts) else "missed"


_HEAD: Final = f"{'':40}{'p50':>9}{'p99':>9}{'max':>9}{'n':>7}      to hold"


def _figures(report: dict[str, Any]) -> Iterator[tuple[str, Goal, Any]]:
    own = {goal.path for goal in GOALS}
    for goal in GOALS:
        *way, last = goal.path
        found: Any = report
        for name in way:
            found = found.get(name, {})
        for name in found if last == "*" else (last,):
            if last == name or (*way, name) not in own:
                yield goal.title.format(name), goal, found.get(name)


def _row(title: str, goal: Goal, figure: Any) -> str:  # noqa: ANN401
    if isinstance(figure, dict):
        cells = "".join(_cell(figure.get(name)) for name in ("p50", _P99, "max"))
        measured = f"{cells}{figure['n']:>7}"
    else:
        measured = f"{_cell(figure):>27}{'':7}"
    return f"{title:40}{measured}  {goal.unit:3} {_limits(goal):20}{verdict(goal, figure)}".rstrip()


def _cell(value: float | None) -> str:
    if value is None:
        return f"{'-':>9}"
    return f"{value:>9}" if isinstance(value, int) else f"{value:>9.3f}"


def _limits(goal: Goal) -> str:
    return ", ".join(f"{name} ≤ {limit:g}".lstrip() for name, limit in goal.limits)


def _part(figure: Any, name: str) -> Any:  # noqa: ANN401
    return figure.get(name) if isinstance(figure, dict) else figure


def _machine(machine: dict[str, Any]) -> list[str]:
    priority = "granted" if machine["real_time_granted"] else "not granted"
    lines = [
        f"{machine['cores']} cores, Python {machine['python']}, {machine['platform']}",
        f"MIDI over {machine['midi_backend']}, real-time priority {priority},"
        f" load average {machine['load_average']} at the start",
    ]
    if machine["noisy"]:
        lines.append("This machine was busy with other work: the figures are worse than its own.")
    if machine["stolen_s"]:
        lines.append(f"Its host kept it waiting for {machine['stolen_s']} s of processor time.")
    return [*lines, ""]
