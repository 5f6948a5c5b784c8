"""What a run of a melody model is made with: every choice in one record."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final

from training.melodies.config import StepConfig

NETWORKS: Final = ("recall", "published")


@dataclass(frozen=True)
class Shape:
    """The size of a network: LSTM `units` in each of `layers`; dropout rates from 0 to 1."""

    units: int = 192
    layers: int = 2
    evidence_units: int = 96
    dropout: float = 0.3
    input_dropout: float = 0.1


PUBLISHED_SHAPE: Final = Shape(units=256, layers=1, dropout=0.2)


@dataclass(frozen=True)
class Config(StepConfig):
    """One run. With `last_only`, an epoch is so many batches of which only last symbols count."""

    network: str = "recall"
    epochs: int = 24
    last_only: int = 0
    shape: Shape = field(default_factory=Shape)


def config_for(network: str, **changes: Any) -> Config:  # noqa: ANN401 (fields of `Config`)
    """Return the configuration that belongs to a network, with `changes` to its fields."""
    if network == "published":
        published = {
            "epochs": 50,
            "rows": 64,
            "window": 64,
            "learning_rate": 1e-3,
            "weight_decay": 0.0,
            "warm_up": 0,
            "clip": 0.0,
            "average": 0.0,
            "cosine": False,
            "last_only": 400,
            "shape": PUBLISHED_SHAPE,
        }
        return Config(network=network, **{**published, **changes})
    return Config(network=network, **changes)
