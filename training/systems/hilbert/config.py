"""What a run of the Hilbert autoencoder is made with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from training.config import RunConfig

PLACE: Final = 256  # samples: a square of 16 by 16 pixels


@dataclass(frozen=True)
class Shape:
    """The widths of the levels, and how many numbers the code has for each `PLACE`."""

    widths: tuple[int, ...] = (32, 64, 96)
    code: int = 64

    def __post_init__(self) -> None:
        """Take a list for a tuple, as JSON gives it."""
        object.__setattr__(self, "widths", tuple(self.widths))


@dataclass(frozen=True)
class Config(RunConfig):
    """One run on so many `minutes` of rendered piano, in pictures of an `order`.

    Of the windows a share is `damaged` before the network gets it. Gradients are clipped to a norm
    of `clip` (0: not at all); weights are averaged with `average` (0: not at all); the learning
    rate rises for `warm_up` steps and falls as a `cosine`; `optimizer` is adam, or sgd (with
    momentum). `soundfont` is a file (empty: the one that is installed); pieces with `leave_out` in
    their name are not rendered. `warm_start` is the folder of a run whose weights to begin with.
    """

    network: str = "oriented"
    epochs: int = 9
    rows: int = 4
    learning_rate: float = 3e-4
    order: int = 8
    minutes: float = 40.0
    damaged: float = 0.5
    clip: float = 1.0
    average: float = 0.999
    warm_up: int = 200
    cosine: bool = True
    optimizer: str = "adam"
    soundfont: str = ""
    leave_out: str = "openscore_lieder"
    warm_start: str | None = None
    shape: Shape = field(default_factory=Shape)


OPTIMIZERS: Final = ("adam", "sgd")
# What each network is trained with unless it is set otherwise; the last two are there to compare.
NETWORKS: Final[Mapping[str, Mapping[str, Any]]] = {
    "oriented": {},
    "published": {
        "learning_rate": 1e-3,
        "damaged": 0.0,
        "clip": 0.0,
        "average": 0.0,
        "warm_up": 0,
        "cosine": False,
    },
    "z-order": {},
    "line": {},
}
