"""What a run of the chord LSTM is made with."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final

from training.config import RunConfig

NETWORKS: Final = ("events", "published")


@dataclass(frozen=True)
class Shape:
    """The size of the network: `units` of each LSTM and of what reads them, of each head fewer."""

    units: int = 256
    head_units: int = 192
    dropout: float = 0.2


@dataclass(frozen=True)
class Config(RunConfig):
    """One run of `rows` windows to a batch, of `window` events.

    A chord or note seen fewer than `least` times in training is no symbol. Files with `leave_out`
    in their name are not read; an epoch of the published network draws `examples` windows (0: all).
    """

    network: str = "events"
    epochs: int = 6
    rows: int = 16
    window: int = 128
    learning_rate: float = 3e-3
    clip: float = 1.0
    least: int = 50
    leave_out: str = "openscore_lieder"
    examples: int = 0
    shape: Shape = field(default_factory=Shape)


def config_for(network: str, **changes: Any) -> Config:  # noqa: ANN401 (fields of `Config`)
    """Return the configuration that belongs to a network, with `changes` to its fields."""
    if network == "published":
        published = {
            "epochs": 30,
            "rows": 128,
            "window": 50,
            "learning_rate": 1e-3,
            "clip": 0.0,
        }
        return Config(network=network, **{**published, **changes})
    return Config(network=network, **changes)
