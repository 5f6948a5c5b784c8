"""Runs attacks for so many seconds each, and tells how many inputs there were and what failed.

An attack takes a random generator and an empty folder, makes one input and gives it to the code. It
may raise `AntiphonError`, whose message is one short line; anything else, and what takes longer
than `LONGEST_SECONDS`, is a failure.
"""

from __future__ import annotations

import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from types import FrameType
from typing import TypeAlias

import click

from models.errors import AntiphonError

LONGEST_SECONDS = 10
LONGEST_LINE = 20_000
SHOWN = 5

Attack: TypeAlias = Callable[[Random, Path], object]


class TooLongError(BaseException):
    """An attack holds up who takes it. No `Exception`, so that nobody survives it by catching."""


@dataclass
class Result:
    """What became of an attack. `failures` holds the seed of each input that failed, and how."""

    inputs: int = 0
    refused: int = 0
    failures: list[str] = field(default_factory=list)


def attempt(attack: Attack, seed: int) -> bool:
    """Make one attack; return whether it was refused. Raises whatever is a failure."""
    with tempfile.TemporaryDirectory() as folder:
        try:
            attack(Random(seed), Path(folder))
        except AntiphonError as error:
            said = str(error)
        else:
            return False
    assert "\n" not in said, f"more than a line: {said:.200}"
    assert len(said) < LONGEST_LINE, f"a long line: {said:.200}"
    return True


def run(attack: Attack, seconds: float, seed: int) -> Result:
    """Make attacks, each with a seed of its own."""
    result, end = Result(), time.monotonic() + seconds
    while time.monotonic() < end:
        signal.alarm(LONGEST_SECONDS)
        try:
            result.refused += attempt(attack, seed + result.inputs)
        except (Exception, TooLongError) as error:  # noqa: BLE001 -- it is what is looked for
            result.failures.append(f"seed {seed + result.inputs}: {error!r:.300}")
        finally:
            signal.alarm(0)
        result.inputs += 1
    return result


def main(attacks: Iterable[Attack]) -> None:
    """Run a module's attacks as the command line says; exit with 1 if any failed."""
    all_attacks = list(attacks)
    seconds, seed = float(sys.argv[1]), int((*sys.argv[2:], "1")[0])
    signal.signal(signal.SIGALRM, _too_long)
    click.echo("| attack | inputs | refused in one line | failures |\n|---|---|---|---|")
    failures: list[str] = []
    for attack in all_attacks:
        found = run(attack, seconds / len(all_attacks), seed)
        name = attack.__name__.replace("_", " ")
        click.echo(f"| {name} | {found.inputs} | {found.refused} | {len(found.failures)} |")
        failures += [f"{name}, {text}" for text in found.failures[:SHOWN]]
    for text in failures:
        click.echo(text)
    sys.exit(1 if failures else 0)


def _too_long(number: int, frame: FrameType | None) -> None:
    raise TooLongError(f"it takes longer than {LONGEST_SECONDS} s")
