"""Which of the workers of a run this process is, as TensorFlow's TF_CONFIG says."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, field
from typing import Final

from models.errors import InputError
from training.system import Report

VARIABLE: Final = "TF_CONFIG"
KINDS: Final = ("chief", "worker")
EXAMPLE: Final = (
    '{"cluster": {"worker": ["HOST:PORT", "HOST:PORT"]}, "task": {"type": "worker", "index": 0}}'
)


@dataclass(frozen=True)
class Task:
    """The addresses of all workers by their kind (none: there is but this process), and which of
    them this one is.
    """

    cluster: dict[str, list[str]] = field(default_factory=dict)
    kind: str = "worker"
    index: int = 0

    @property
    def is_chief(self) -> bool:
        """Whether this process writes what the run leaves: the chief, else the first worker."""
        return self.kind == "chief" or (self.index == 0 and "chief" not in self.cluster)


def task() -> Task:
    """Return what TF_CONFIG says. Raises `InputError` where it names no such worker."""
    text = os.environ.get(VARIABLE)
    if not text:
        return Task()
    try:
        told = json.loads(text)
        found = Task(told["cluster"], told["task"]["type"], int(told["task"]["index"]))
        is_one = found.index in range(len(found.cluster[found.kind]))
        is_known = is_one and found.cluster.keys() <= set(KINDS)
    except (ValueError, LookupError, TypeError, AttributeError):
        is_known = False
    if not is_known:
        raise InputError(f"{VARIABLE} must be something like {EXAMPLE}, got {text!r}")
    return found


def by_chief(report: Report) -> Report:
    """Return what tells lines where this process is the chief, and nothing elsewhere."""
    return report if task().is_chief else _say_nothing


def _say_nothing(line: str) -> None:
    pass
