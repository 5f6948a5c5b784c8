"""Gathering the voices of a session: each with what it plays from, its dice and its course."""

from __future__ import annotations

from typing import Any

import numpy as np

from engine import snapshot as snapshots
from engine.changes import apply
from engine.course import Course
from engine.events import Loaded
from engine.model_requests.service import ModelService
from engine.session import SessionState
from engine.voice import Voice, Watch, unwatched


def gather(
    state: SessionState, service: ModelService, seed: int
) -> tuple[SessionState, list[Voice]]:
    """Return the voices of a session that have heard nothing yet, and the session with them.

    A voice that has not been moved begins where its model is worth hearing. Raises `ModelError`.
    """
    voices = _voices(state, service, seed)
    for voice in voices:
        came = Loaded(state.timeline.origin_seconds, voice.number, voice.part.name, voice.part.home)
        state = apply(state, came)
    return state, voices


def gather_again(
    snapshot: dict[str, Any], service: ModelService, seed: int, watch: Watch = unwatched
) -> tuple[SessionState, list[Voice]]:
    """Return the state and the voices of a snapshot, their memories and tasks with them.

    The dice are thrown anew, from the seed and the tick, so that this too can be repeated. `watch`
    is entered while a voice's part takes up what it remembers. Raises `ModelError`.
    """
    state = snapshots.state_of(snapshot)
    voices = _voices(state, service, seed + snapshot["next_tick"])
    snapshots.recall(snapshot, voices, watch)
    return state, voices


def _voices(state: SessionState, service: ModelService, seed: int) -> list[Voice]:
    return [
        Voice(
            number,
            service.part(
                controls.model, state.meter.bar_steps, np.random.default_rng([seed, number, 2])
            ),
            np.random.default_rng([seed, number]),
            Course(np.random.default_rng([seed, number, 1])),
        )
        for number, controls in enumerate(state.voices, start=1)
    ]
