"""A batch: what a network is given at once, and what it should say."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class Batch:
    """`inputs` as the network takes them, `(rows, …)` each, and its `targets`, `(rows, …)`.

    `weights`, one for each target that the loss counts, are 0 where a row is padded, else 1.
    """

    inputs: Any
    targets: NDArray[Any]
    weights: NDArray[np.float32]

    @property
    def count(self) -> float:
        """How many targets count."""
        return float(self.weights.sum())
