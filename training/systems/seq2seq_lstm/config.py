"""What a run of the call and response model is made with."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final

from training.melodies.config import StepConfig

NETWORKS: Final = ("placed", "published")


@dataclass(frozen=True)
class Shape:
    """The size of the network: LSTM `units` in each of the two layers of either side."""

    units: int = 192
    dropout: float = 0.3
    input_dropout: float = 0.1


PUBLISHED_SHAPE: Final = Shape(units=256, dropout=0.2, input_dropout=0.0)


@dataclass(frozen=True)
class Config(StepConfig):
    """One run of `rows` pairs to a batch: a call of `window` 16ths, and as many that answer it."""

    network: str = "placed"
    epochs: int = 14
    rows: int = 32
    window: int = 96
    shape: Shape = field(default_factory=Shape)


def config_for(network: str, **changes: Any) -> Config:  # noqa: ANN401 (fields of `Config`)
    """Return the configuration that belongs to a network, with `changes` to its fields."""
    if network == "published":
        published = {
            "epochs": 500,
            "patience": 50,
            "rows": 256,
            "window": 100,
            "learning_rate": 1e-3,
            "weight_decay": 0.0,
            "warm_up": 0,
            "clip": 0.0,
            "average": 0.0,
            "cosine": False,
            "shape": PUBLISHED_SHAPE,
        }
        return Config(network=network, **{**published, **changes})
    return Config(network=network, **changes)
