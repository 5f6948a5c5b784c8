"""A network of Keras that takes one step after another, as its file will: from zero state."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from models.card import TensorSpec

Logits = NDArray[np.float32]


class Stepper:
    """Steps `step`, which takes tensors and a list of states, and returns logits and new states.

    Its weights may change between steps. `predict` as often as needed from one state, then
    `advance`.
    """

    def __init__(self, step: Callable[..., Any], states: Sequence[TensorSpec]) -> None:
        self._step = tf.function(lambda taken, states: step(*taken, states))
        self._silent = [tf.zeros((1, *map(int, spec.shape[1:]))) for spec in states]
        self.reset()

    def reset(self) -> None:
        """Forget everything."""
        self._states = self._after = self._silent

    def predict(self, *taken: Any) -> Logits:  # noqa: ANN401 (whole numbers, or arrays of them)
        """Return the logits, `(choices,)`, after what a step takes of one row."""
        tensors = [tf.constant([value], tf.int64) for value in taken]
        logits, self._after = self._step(tensors, self._states)
        found: Logits = np.asarray(logits)[0]
        return found

    def advance(self) -> None:
        """Take the state that the last prediction came to."""
        self._states = self._after

    def step(self, *taken: Any) -> Logits:  # noqa: ANN401
        """Predict and advance."""
        logits = self.predict(*taken)
        self.advance()
        return logits
