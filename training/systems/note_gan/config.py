"""What a run of the note GAN is made with: every choice in one record."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from training.adversarial.config import AdversarialConfig, chosen

NETWORKS: Final = ("lstm-gan",)


@dataclass(frozen=True)
class Shape:
    """The size of both networks.

    The generator takes `latents` numbers of noise at each step, and has as many `units` in its
    dense layer as in each LSTM; the critic's LSTM have `critic_units`.
    """

    latents: int
    units: int
    critic_units: int


# What two processors can train, or all as published.
SIZES: Final[Mapping[str, Shape]] = {
    "small": Shape(32, 64, 64),
    "published": Shape(100, 400, 400),
}


@dataclass(frozen=True)
class Config(AdversarialConfig):
    """One run; `size` is one of `SIZES`."""

    network: str = NETWORKS[0]
    epochs: int = 35
    beta_2: float = 0.9999
    size: str = "small"


def shape_of(config: Config) -> Shape:
    """Return the shape of a run's networks. Raises `InputError` for a size that there is not."""
    return chosen(SIZES, "size", config.size)
