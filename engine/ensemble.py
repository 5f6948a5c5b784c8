"""Gathering the voices of a session: each with what it plays from, its dice and its course."""

from __future__ import annotations

from typing import Any

import numpy as np

from engine import snapshot as snapshots
from engine.backstage.workshop import Workshop
from engine.course import Course
from engine.session import SessionState
from engine.voice import Voice


def gather(state: SessionState, workshop: Workshop, seed: int) -> list[Voice]:
    """Return the voices of a session that have heard nothing yet. Raises `ModelError`."""
    return [
        Voice(
            number,
            workshop.part(controls.model, state.meter.bar_steps),
            np.random.default_rng([seed, number]),
            Course(np.random.default_rng([seed, number, 1])),
            plays=controls.model,
            asked=controls.model,
        )
        for number, controls in enumerate(state.voices, start=1)
    ]


def gather_again(
    snapshot: dict[str, Any], workshop: Workshop, seed: int
) -> tuple[SessionState, list[Voice]]:
    """Return the state and the voices of a snapshot, their memories and tasks with them.

    The dice are thrown anew, from the seed and the step, so that this too can be repeated.
    Raises `ModelError`.
    """
    state = snapshots.state_of(snapshot)
    voices = gather(state, workshop, seed + snapshot["next_step"])
    snapshots.recall(snapshot, voices)
    return state, voices
