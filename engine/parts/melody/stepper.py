"""What a melody is played from: a model that takes one symbol after another."""

from __future__ import annotations

from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from models.card import Card


class Stepper(Protocol):
    """What a listener needs of a model; `models.runtime.StepModel` is one."""

    card: Card

    @property
    def latent(self) -> NDArray[np.float32] | None:
        """The place in the latent space at which steps are taken, `(rows, latents)`."""

    def step(self, tokens: NDArray[np.int64], **conditions: int) -> NDArray[np.float32]:
        """Take the last symbol of each row, return the next one's logits."""

    def again(self, **conditions: int) -> NDArray[np.float32]:
        """Take the last step once more, after `latent` has moved, or with other conditions."""

    def reset(self) -> None:
        """Forget everything."""

    def save(self) -> Any:  # noqa: ANN401 (given to `restore` alone)
        """Return a copy of the state."""

    def restore(self, state: Any) -> None:  # noqa: ANN401
        """Go back to a saved state."""
