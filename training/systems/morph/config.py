"""What one training run of the latent-space model is made with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from training.systems.melody_lstm.config import Config

SCORES_FILE: Final = "attributes.json"
NETWORKS: Final = ("morph",)


@dataclass(frozen=True)
class Mixture:
    """How often what is told. Parts from 0 to 1.

    `rest`: of windows of songs that are told nothing. Of the phrases of the others, `own` are told
    all, `prior` the attributes and another place's other dimensions, and what is left over some of
    the attributes alone, each with probability `named`.
    """

    rest: float = 0.35
    own: float = 0.6
    prior: float = 0.2
    named: float = 0.7


@dataclass(frozen=True)
class MorphConfig(Config):
    """One run. `latents` dimensions in all; `cost` weighs the nats of the learned ones, reached
    after `cost_epochs`; `lone` steps of single phrases and `medley` steps of medleys are trained on
    for each step of songs.
    """

    network: str = NETWORKS[0]
    epochs: int = 12
    learning_rate: float = 2e-3
    warm_start: str | None = None
    latents: int = 32
    cost: float = 0.1
    cost_epochs: float = 1.0
    free_nats: float = 0.05
    word_dropout: float = 0.2
    lone: float = 1.0
    lone_rows: int = 192
    medley: float = 0.6
    spread: float = 1.25
    mixture: Mixture = Mixture()
    lone_mixture: Mixture = Mixture(rest=0.05, own=0.5, prior=0.3)
    medley_mixture: Mixture = Mixture(rest=0.0, own=0.4, prior=0.4)
