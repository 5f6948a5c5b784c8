"""Mini-batch discrimination: what lets a critic see that all examples of a batch are alike."""

from __future__ import annotations

from typing import Any

import keras
from keras import ops

Tensor = Any


class MinibatchDiscrimination(keras.layers.Layer):  # type: ignore[misc]
    """Adds `features` to those of each example: how near the others of the batch are to it.

    `(rows, width)` in, `(rows, width + features)` out. For each feature an example becomes a point
    of `dimensions` numbers, and the feature is the sum of exp(-distance) to the points of the other
    rows, by the sum of absolute differences: 0 far from all, rows - 1 where all are the same
    (Salimans et al. 2016).
    """

    def __init__(self, features: int, dimensions: int = 5) -> None:
        super().__init__()
        self.features, self.dimensions = features, dimensions

    def build(self, shape: tuple[int | None, ...]) -> None:
        """Make the kernel, `(width, features · dimensions)`."""
        self.kernel = self.add_weight(
            shape=(shape[-1], self.features * self.dimensions), initializer="glorot_uniform"
        )

    def call(self, inputs: Tensor) -> Tensor:
        """Return the inputs with the features beside them."""
        points = ops.reshape(ops.matmul(inputs, self.kernel), (-1, self.features, self.dimensions))
        apart = ops.sum(ops.abs(points[:, None] - points[None]), axis=-1)
        near = ops.sum(ops.exp(-apart), axis=1) - 1.0  # of itself
        return ops.concatenate([inputs, near], axis=-1)
