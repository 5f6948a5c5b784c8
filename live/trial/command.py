"""`antiphon models check`: what is wrong with a file, and what it takes of this machine."""

from __future__ import annotations

from pathlib import Path

import click

from live.driver.terminal import one_line
from live.trial.process import Verdict, try_out
from models.library import use_of
from models.metadata import read_card


def check(path: Path) -> int:
    """Print what a trial of a file found; return the exit code, 1 if anything is wrong."""
    verdict = try_out(path)  # what cannot even be opened shows sooner
    if verdict.finished:
        verdict = try_out(path, "check")
    for line in verdict.problems:
        click.echo(one_line(line))
    if not verdict.problems:
        click.echo(f"{path}: nothing wrong")
        if read_card(path).kind == "restorer":
            click.echo(one_line(use_of(str(path))))
    for line in _figures(verdict):
        click.echo(line)
    return 1 if verdict.problems else 0


def _figures(verdict: Verdict) -> list[str]:
    figures = []
    if (pace := verdict.pace) is not None:
        figures.append(
            f"one {pace.unit} takes {pace.p50_ms:.2f} ms (p50), {pace.p99_ms:.2f} ms (p99)"
        )
    if verdict.peak_mb is not None:
        figures.append(f"{verdict.peak_mb:.0f} MB of memory, the whole process that played it")
    return figures
