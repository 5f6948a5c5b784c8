"""What a run of the roll seq2seq is made with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from training.rolls.config import RollConfig

NETWORKS: Final = ("published", "bidirectional")


@dataclass(frozen=True)
class Config(RollConfig):
    """One run of pairs: a call of `heard` columns, and the `window` columns that answer it."""

    network: str = "published"
    heard: int = 100
    learning_rate: float = 1e-3


def config_for(network: str, **changes: Any) -> Config:  # noqa: ANN401 (fields of `Config`)
    """Return the configuration that belongs to a network, with `changes` to its fields."""
    return Config(network=network, **changes)
