"""What every adversarial run is made with, beside what every run is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar

from models.errors import InputError
from training.config import RunConfig

Kind = TypeVar("Kind")


@dataclass(frozen=True)
class AdversarialConfig(RunConfig):
    """One run, with a `loss` of `training.adversarial.losses` and an `optimizer`, adam or rmsprop.

    The critic takes `critic_steps` to each of the generator's; its weights are held within ± `clip`
    (0: they are free), or its slopes near 1, by a penalty that weighs `penalty` (0: none). `beta_1`
    and `beta_2` are Adam's. An epoch draws `examples` (0: all there are).
    """

    rows: int = 16
    learning_rate: float = 2e-4
    loss: str = "entropy"
    optimizer: str = "adam"
    beta_1: float = 0.5
    beta_2: float = 0.999
    critic_steps: int = 1
    clip: float = 0.0
    penalty: float = 0.0
    examples: int = 0


def chosen(table: Mapping[str, Kind], setting: str, name: str) -> Kind:
    """Return what a setting names. Raises `InputError` for a name that is not in its table."""
    if name not in table:
        raise InputError(f"--set {setting}: must be {' or '.join(table)}, got {name!r}")
    return table[name]
