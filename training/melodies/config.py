"""What a run of any step model of melodies is made with."""

from __future__ import annotations

from dataclasses import dataclass

from training.config import RunConfig


@dataclass(frozen=True)
class StepConfig(RunConfig):
    """One run of `rows` windows to a batch, of `window` 16th steps.

    `average` is that of the weights from step to step; with `cosine` the learning rate falls.
    """

    rows: int = 24
    window: int = 256
    learning_rate: float = 3e-3
    weight_decay: float = 0.01
    warm_up: int = 60
    clip: float = 1.0
    average: float = 0.995
    cosine: bool = True
