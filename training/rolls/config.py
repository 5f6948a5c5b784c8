"""What a run of a model of columns is made with, whatever its network."""

from __future__ import annotations

from dataclasses import dataclass

from training.config import RunConfig


@dataclass(frozen=True)
class RollConfig(RunConfig):
    """One run of `rows` windows to a batch, of `window` columns, each of `ticks`.

    The LSTM has `units`. An epoch draws `examples` windows (0: all there are). Files with
    `leave_out` in their name are not read.
    """

    epochs: int = 20
    window: int = 100
    ticks: int = 48
    units: int = 128
    learning_rate: float = 3e-3
    clip: float = 1.0
    examples: int = 0
    leave_out: str = "openscore_lieder"
