"""What a run of the melody GAN is made with: every choice in one record."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from training.adversarial.config import AdversarialConfig, chosen


@dataclass(frozen=True)
class Shape:
    """The size of both networks.

    The generator takes `latents` numbers of noise through dense layers of `generator_units` to
    `steps` numbers. The critic has an LSTM and a bidirectional LSTM of `recurrent_units`, dense
    layers of `critic_units`, and as many `discriminations` of the mini-batch.
    """

    latents: int
    steps: int
    generator_units: tuple[int, ...] = (256, 512, 1024)
    recurrent_units: int = 512
    critic_units: tuple[int, ...] = (512, 256)
    discriminations: int = 100


# Eight bars, and a critic that two processors can train; or all as published.
SIZES: Final[Mapping[str, Shape]] = {
    "small": Shape(64, 128, recurrent_units=64, critic_units=(128, 64), discriminations=32),
    "published": Shape(1000, 100),
}


@dataclass(frozen=True)
class Config(AdversarialConfig):
    """One run; `size` is one of `SIZES`.

    While training, normal noise of deviation `noise` goes on the output of each hidden layer; `l2`
    times the squares of each dense kernel is added to its network's loss.
    """

    network: str = "gan"
    epochs: int = 20
    size: str = "small"
    noise: float = 0.0
    l2: float = 0.0


WGAN: Final = {
    "loss": "wasserstein",
    "optimizer": "rmsprop",
    "learning_rate": 5e-5,
    "critic_steps": 5,
    "clip": 0.01,
}
# The changes to a `Config` that belong to each variant.
NETWORKS: Final[Mapping[str, Mapping[str, Any]]] = {
    "gan": {},
    "wgan": WGAN,
    "wgan-noise": {**WGAN, "noise": 0.1, "l2": 0.1},
}


def shape_of(config: Config) -> Shape:
    """Return the shape of a run's networks. Raises `InputError` for a size that there is not."""
    return chosen(SIZES, "size", config.size)
