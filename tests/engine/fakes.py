"""A model without a network, for tests that are about the engine."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from models.card import Card, Encoding, TensorSpec
from models.errors import ModelError
from models.melody_grid import FIRST_PITCH, HOLD, REST, MelodyGrid

GRID = MelodyGrid(48, 88)
CARD = Card(
    name="fake",
    title="Fake",
    licence="MIT",
    corpus="none",
    trained="2026-01-01",
    kind="step",
    encoding=Encoding("melody-grid", {"lowest": 48, "highest": 88}),
    inputs=(TensorSpec("token", "int64", ("batch",), "token"),),
    outputs=(TensorSpec("logits", "float32", ("batch", GRID.vocabulary), "logits"),),
)
C_MAJOR = (0, 2, 4, 5, 7, 9, 11)


class FakeModel:
    """Likes C major, small steps from the last pitch, and quarters on the beat."""

    card = CARD

    def __init__(self, batch: int = 12) -> None:
        self.batch = batch
        self.steps = 0
        self.reset()

    def reset(self) -> None:
        self.last = np.full(self.batch, GRID.token(67))

    def step(self, tokens: NDArray[np.int64], **conditions: int) -> NDArray[np.float32]:
        self.steps += 1
        self.last = np.where(tokens >= FIRST_PITCH, tokens, self.last)
        pitches = np.arange(48, 89)
        logits = np.full((self.batch, GRID.vocabulary), -20.0, np.float32)
        distance = np.abs(pitches[None, :] - (self.last - FIRST_PITCH + 48)[:, None])
        in_key = np.isin(pitches % 12, C_MAJOR)
        logits[:, FIRST_PITCH:] = np.where(in_key, 0.0, -6.0) - 0.4 * distance
        on_beat = conditions.get("position", 0) % 4 == 0
        logits[:, HOLD] = -8.0 if on_beat else 6.0
        logits[:, REST] = -4.0
        return logits


class FailingModel(FakeModel):
    """Plays as its parent for so many steps, then fails at each."""

    def __init__(self, after: int, batch: int = 12) -> None:
        self.after = after
        super().__init__(batch)

    def step(self, tokens: NDArray[np.int64], **conditions: int) -> NDArray[np.float32]:
        logits = super().step(tokens, **conditions)
        if self.steps > self.after:
            raise ModelError("model 'fake' failed in a step: for the test")
        return logits
