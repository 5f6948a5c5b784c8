"""What a run of the roll LSTM is made with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from training.config import RunConfig

NETWORKS: Final = ("classes", "published")


@dataclass(frozen=True)
class Config(RunConfig):
    """One run of `rows` windows to a batch, of `window` columns, each of `ticks`.

    The LSTM has `units`. An epoch draws `examples` windows (0: all there are). Files with
    `leave_out` in their name are not read.
    """

    network: str = "classes"
    epochs: int = 20
    rows: int = 32
    window: int = 100
    ticks: int = 48
    units: int = 128
    learning_rate: float = 3e-3
    clip: float = 1.0
    examples: int = 0
    leave_out: str = "openscore_lieder"


def config_for(network: str, **changes: Any) -> Config:  # noqa: ANN401 (fields of `Config`)
    """Return the configuration that belongs to a network, with `changes` to its fields."""
    published = {"learning_rate": 1e-3, "clip": 0.0} if network == "published" else {}
    return Config(network=network, **{**published, **changes})
