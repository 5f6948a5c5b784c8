"""What a run of the WaveNet is made with."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final

from training.melodies.config import StepConfig

NETWORKS: Final = ("placed", "published")


@dataclass(frozen=True)
class Shape:
    """The size of the network: so many `channels` in each layer, `skip` of them in its way out.

    A layer looks one symbol back, and `dilations` symbols further; each layer of its own.
    """

    channels: int = 64
    skip: int = 128
    dilations: tuple[int, ...] = (1, 2, 4, 8, 16, 32, 64, 128, 256, 512)
    dropout: float = 0.2

    def __post_init__(self) -> None:
        """Take a list for a tuple, as JSON gives it."""
        object.__setattr__(self, "dilations", tuple(self.dilations))


@dataclass(frozen=True)
class Config(StepConfig):
    """One run of `rows` windows to a batch, of `window` 16th steps."""

    network: str = "placed"
    epochs: int = 24
    window: int = 512
    rows: int = 12
    shape: Shape = field(default_factory=Shape)


def config_for(network: str, **changes: Any) -> Config:  # noqa: ANN401 (fields of `Config`)
    """Return the configuration that belongs to a network, with `changes` to its fields."""
    return Config(network=network, **changes)
