"""How long a target is tried, what is counted, and where that is written down.

A target is a function and what makes its inputs. It returns whether an input was refused, as it may
be, or nothing where nothing is ever refused; whatever it raises is a fault, and so is what takes
longer than `LONGEST_SECONDS`.
"""

from __future__ import annotations

import re
import signal
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import Any

import click
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis.strategies import SearchStrategy, tuples

PAGE = Path(__file__).parents[2] / "docs" / "security.md"
LONGEST_SECONDS = 10
BATCH = 500
HEAD = ("| what | inputs | refused in one line | slowest |", "| --- | --- | --- | --- |")
Target = tuple[Callable[..., bool | None], tuple[SearchStrategy[Any], ...]]


class TooLongError(BaseException):
    """An input holds up who takes it. No `Exception`, so that nobody survives it by catching."""


@dataclass
class Tally:
    """How many inputs of a target were tried and refused, and how many seconds the slowest took."""

    inputs: int = 0
    refused: int = 0
    slowest: float = 0.0


def attempt(target: Target, seconds: float, first_seed: int = 0) -> Tally:
    """Try new inputs for so long. Raises what an input breaks, shrunk to the least that does."""
    act, strategies = target
    tally = Tally()
    end = time.perf_counter() + seconds

    def once(inputs: tuple[Any, ...]) -> None:
        start = time.perf_counter()
        if start < end:  # a batch that has begun cannot be stopped otherwise
            with in_time():
                tally.refused += bool(act(*inputs))
            tally.inputs += 1
            tally.slowest = max(tally.slowest, time.perf_counter() - start)

    while time.perf_counter() < end:
        first_seed += 1
        options = settings(
            max_examples=BATCH, database=None, deadline=None, derandomize=False,
            suppress_health_check=list(HealthCheck), phases=(Phase.generate, Phase.shrink),
        )  # fmt: skip
        seed(first_seed)(options(given(tuples(*strategies))(once)))()
    return tally


@contextmanager
def in_time() -> Iterator[None]:
    """Raise `TooLongError` when that takes too long. For the main thread; not on Windows."""
    if not hasattr(signal, "SIGALRM"):
        yield
        return
    before = signal.signal(signal.SIGALRM, _too_long)
    signal.alarm(LONGEST_SECONDS)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def run(targets: Mapping[str, Target], section: str, seconds: float) -> None:
    """Share the seconds among the targets, and write the figures down."""
    rows = []
    for name, target in targets.items():
        tally = attempt(target, seconds / len(targets), time.time_ns() % 2**32)
        slowest = f"{1000 * tally.slowest:.0f} ms"
        rows.append(f"| {name} | {tally.inputs:,} | {tally.refused:,} | {slowest} |")
        click.echo(rows[-1])
    write_down(section, rows)


def write_down(section: str, rows: list[str]) -> None:
    """Put a table of the figures between the two marks of a section of the page."""
    table = "\n".join([*HEAD, *rows])
    marks = re.compile(rf"(<!-- fuzz {section} -->\n).*?(<!-- end -->)", re.DOTALL)
    text, found = marks.subn(rf"\g<1>\n{table}\n\n\g<2>", PAGE.read_text(encoding="utf-8"))
    assert found == 1, f"{PAGE} has no marks of {section}"
    PAGE.write_text(text, encoding="utf-8")


def _too_long(number: int, frame: FrameType | None) -> None:
    raise TooLongError(f"it takes longer than {LONGEST_SECONDS} s")
