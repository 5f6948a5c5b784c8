"""What a run of the roll LSTM is made with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from training.rolls.config import RollConfig

NETWORKS: Final = ("classes", "published")


@dataclass(frozen=True)
class Config(RollConfig):
    """One run of the roll LSTM."""

    network: str = "classes"


def config_for(network: str, **changes: Any) -> Config:  # noqa: ANN401 (fields of `Config`)
    """Return the configuration that belongs to a network, with `changes` to its fields."""
    published = {"learning_rate": 1e-3, "clip": 0.0} if network == "published" else {}
    return Config(network=network, **{**published, **changes})
