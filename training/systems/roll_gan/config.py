"""What a run of a GAN of pictures is made with: every choice in one record."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from training.adversarial.config import AdversarialConfig, chosen

# The networks that each model may have, its own first.
MODELS: Final[Mapping[str, tuple[str, ...]]] = {
    "roll-dcgan": ("dcgan", "dense"),
    "roll-wgan-gp": ("wgan-gp",),
}


@dataclass(frozen=True)
class Shape:
    """The size of both networks, of which the report says nothing.

    The generator takes `latents` numbers of noise. Of convolutions it makes maps of `channels`, the
    first an eighth as large as the picture each way, and the critic takes the same way back; dense
    ones have hidden layers of `units`, the critic's in the other order.
    """

    latents: int
    channels: tuple[int, int, int]
    units: tuple[int, ...]


# What a processor can train in hours; or four times as many weights.
SIZES: Final[Mapping[str, Shape]] = {
    "small": Shape(64, (48, 24, 8), (64, 128)),
    "large": Shape(100, (128, 64, 32), (128, 256)),
}


@dataclass(frozen=True)
class Config(AdversarialConfig):
    """One run; `size` is one of `SIZES`, `encoding` one of `pictures.CODINGS`.

    Pictures, which are in C major or A minor, are moved by up to so many `semitones` at random, and
    `strays` of their notes by normal noise of deviation 1 each. Files with `leave_out` in their
    name are not read.
    """

    network: str = "dcgan"
    epochs: int = 20
    rows: int = 32
    examples: int = 4096
    size: str = "small"
    encoding: str = "grey"
    semitones: int = 0
    strays: int = 2
    leave_out: str = "openscore_lieder"


# The changes to a `Config` that belong to each network.
NETWORKS: Final[Mapping[str, Mapping[str, Any]]] = {
    "dense": {},
    "dcgan": {},
    # Gulrajani et al. 2017.
    "wgan-gp": {
        "loss": "wasserstein",
        "learning_rate": 1e-4,
        "beta_1": 0.0,
        "beta_2": 0.9,
        "critic_steps": 5,
        "penalty": 10.0,
    },
}


def shape_of(config: Config) -> Shape:
    """Return the shape of a run's networks. Raises `InputError` for a size that there is not."""
    return chosen(SIZES, "size", config.size)
