"""What a run of an autoencoder is made with: every choice in one record."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from training.config import RunConfig

# Whether each is variational.
MODELS: Final = {"folk-ae": False, "folk-vae": True}


@dataclass(frozen=True)
class Shape:
    """Widths of the encoder's hidden layers; the decoder mirrors them.

    `step_units`: shared over the 16th steps (0: no such layer); `measure_units`: shared over the
    measures; `phrase_units`: over all the measures. `dropout` after each, 0 to 1.
    """

    step_units: int = 32
    measure_units: tuple[int, ...] = (320, 80)
    phrase_units: tuple[int, ...] = (640,)
    dropout: float = 0.0

    def __post_init__(self) -> None:
        """Take lists for tuples, as JSON gives them."""
        object.__setattr__(self, "measure_units", tuple(self.measure_units))
        object.__setattr__(self, "phrase_units", tuple(self.phrase_units))


@dataclass(frozen=True)
class Config(RunConfig):
    """One run. `rows` windows to a batch; `kl_weight` counts only if `variational`.

    `semitones`: windows are moved by up to so many, at random. The learning rate falls to nothing
    as a cosine.
    """

    network: str = "steps"
    variational: bool = False
    epochs: int = 90
    patience: int = 20
    rows: int = 32
    learning_rate: float = 2e-3
    latents: int = 100
    kl_weight: float = 0.5
    semitones: int = 6
    shape: Shape = field(default_factory=Shape)


PUBLISHED: Final = {
    "rows": 512,
    "learning_rate": 1e-3,
    "kl_weight": 1.0,
    "shape": Shape(0, (2000, 200), (1600,), dropout=0.2),
}
# The changes to a `Config` that belong to each network.
NETWORKS: Final[Mapping[str, Mapping[str, Any]]] = {"steps": {}, "published": PUBLISHED}
