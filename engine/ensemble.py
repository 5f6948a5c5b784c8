"""Gathering the voices of a session: each with its model, its ear and its dice."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

import numpy as np

from engine import snapshot as snapshots
from engine.ear import SHIFTS, Ear, Stepper
from engine.session import SessionState
from engine.voice import Voice

OpenModel: TypeAlias = Callable[[str, int], Stepper]
"""Opens a model by name or path, with so many rows."""


def gather(state: SessionState, open_model: OpenModel, seed: int) -> list[Voice]:
    """Return the voices of a session that have heard nothing yet. Raises `ModelError`."""
    return [
        Voice(
            number,
            Ear(open_model(controls.model, len(SHIFTS)), state.meter.bar_steps),
            np.random.default_rng([seed, number]),
        )
        for number, controls in enumerate(state.voices, start=1)
    ]


def gather_again(
    snapshot: dict[str, Any], open_model: OpenModel, seed: int
) -> tuple[SessionState, list[Voice]]:
    """Return the state and the voices of a snapshot, their memories and tasks with them.

    The dice are thrown anew, from the seed and the step, so that this too can be repeated.
    Raises `ModelError`.
    """
    state = snapshots.state_of(snapshot)
    voices = gather(state, open_model, seed + snapshot["next_step"])
    snapshots.recall(snapshot, voices)
    return state, voices
