"""A finding: how one thing stands that playing in time depends on, and the probe that looks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """How a thing stands: fine; playable, but worth mending; in the way of playing."""

    OK = "ok"
    WARN = "warn"
    BAD = "bad"


@dataclass(frozen=True)
class Finding:
    """What a probe found. `remedy` is what to do, "" where there is nothing to do."""

    name: str
    verdict: Verdict
    says: str
    remedy: str = ""


Probe = Callable[[], Finding]


def ok(says: str) -> Finding:
    """Return that a thing stands as it should."""
    return Finding("", Verdict.OK, says)


def warn(says: str, remedy: str) -> Finding:
    """Return that it is playable, but worth mending."""
    return Finding("", Verdict.WARN, says, remedy)


def bad(says: str, remedy: str) -> Finding:
    """Return that it is in the way of playing."""
    return Finding("", Verdict.BAD, says, remedy)
