"""Learning from batches: an epoch of supervised training, and what a network costs.

A *learner* holds all that a checkpoint must keep, so that a run of any kind can go on with it.
"""

from __future__ import annotations

import contextlib
import math
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Protocol

import keras
import numpy as np
from numpy.typing import NDArray

from training.spreading import predictor, stepper
from training.views.batch import Batch

BITS: Final = 1 / math.log(2)
TELLING_SECONDS: Final = 60.0
Values = list[NDArray[Any]]


class Counted(Protocol):
    """A batch that says how much it `count`s in a mean."""

    @property
    def count(self) -> float:
        """How many targets count."""


@dataclass(frozen=True)
class Rate:
    """The learning rate: up to `peak` in `warm_up` steps, down as a cosine unless it is to stay."""

    peak: float
    epochs: int
    warm_up: int = 0
    cosine: bool = True

    def __call__(self, epochs_done: float, steps: int) -> float:
        """Return the rate after a number of epochs, parts of them included, and of steps."""
        warm = min(1.0, (steps + 1) / self.warm_up) if self.warm_up else 1.0
        return self.peak * warm * (cosine(epochs_done / self.epochs) if self.cosine else 1.0)


def cosine(part: float) -> float:
    """Return the share of the learning rate after a part of the epochs: from 1 down to 0.01."""
    return 0.01 + 0.99 * (0.5 + 0.5 * math.cos(math.pi * min(1.0, part)))


class Supervised:
    """One compiled network that learns targets.

    Where `average` is not 0 (it is nearly 1 then), the weights that count are the moving average of
    those after every step; `steps` is how many went into it. `told` gets how far an epoch is, from
    0 to 1, and the mean loss so far in bits, now and then. A loss that is not in nats is told as it
    is with a `unit` of 1.
    """

    told: Callable[[float, float], object] = staticmethod(lambda part, bits: None)

    def __init__(
        self, model: keras.Model, rate: Rate, average: float = 0.0, unit: float = BITS
    ) -> None:
        self.model, self.rate, self.average, self.unit = model, rate, average, unit
        self.model.optimizer.build(model.trainable_variables)
        self._step = stepper(model)
        self.model.predict_function = predictor(model)
        self.steps = 0
        self.start_average()

    def start_average(self) -> None:
        """Begin the average with the weights as they are."""
        self.averages = values_of(self.model.trainable_variables) if self.average else []

    @property
    def variables(self) -> list[Any]:
        """What a checkpoint keeps: the network's variables and its optimiser's."""
        return [*self.model.variables, *self.model.optimizer.variables]

    def weights(self) -> Values:
        """Return the weights that are measured, and kept when they are the best."""
        return self.averages if self.average else values_of(self.model.weights)

    def state(self) -> dict[str, NDArray[Any]]:
        """Return what a checkpoint keeps beside the variables."""
        return numbered("average", self.averages) | {"steps": np.array(self.steps)}

    def restore(self, saved: Mapping[str, NDArray[Any]]) -> None:
        """Take back what `state` gave."""
        self.averages = [saved[f"average_{i}"] for i in range(len(self.averages))]
        self.steps = int(saved["steps"])

    def learn(self, batches: Iterable[Counted], count: int, epoch: int) -> float:
        """Take a step for each of `count` batches; return the mean loss in bits (or its `unit`).

        `epoch` is how many epochs are done.
        """
        total = weight = 0.0
        silent_since = time.monotonic()
        for place, batch in enumerate(batches):
            if weight and time.monotonic() - silent_since > TELLING_SECONDS:
                silent_since = time.monotonic()
                self.told(place / count, total / weight * self.unit)
            self.model.optimizer.learning_rate = self.rate(epoch + place / count, self.steps)
            total += self.step(batch) * batch.count
            weight += batch.count
            self.steps += 1
            if self.average:
                self._average()
        return total / weight * self.unit

    def step(self, batch: Any) -> float:  # noqa: ANN401 (a batch as the learner's own)
        """Take one step; return the mean loss of the batch in nats."""
        return self._step(batch)

    def _average(self) -> None:
        keep = min(self.average, (self.steps + 1) / (self.steps + 20))
        for average, variable in zip(self.averages, self.model.trainable_variables, strict=True):
            average *= keep
            average += (1 - keep) * np.asarray(variable)

    @contextlib.contextmanager
    def averaged(self) -> Iterator[keras.Model]:
        """Let the model have the weights that count meanwhile."""
        mine = values_of(self.model.trainable_variables)
        if self.average:
            assign(self.model.trainable_variables, self.averages)
        try:
            yield self.model
        finally:
            assign(self.model.trainable_variables, mine)


@dataclass(frozen=True)
class Measured:
    """`bits` per step, and the part of the steps predicted `right`."""

    bits: float
    right: float


def measure(model: keras.Model, batches: Iterable[Batch]) -> Measured:
    """Return what the symbols of batches cost a network of symbols, each told those before it."""
    lost = right = weight = 0.0
    for batch in batches:
        scores = log_probabilities(model, batch)
        chosen = np.take_along_axis(scores, batch.targets[..., None], axis=-1)[..., 0]
        lost -= float((chosen * batch.weights).sum())
        right += float(((scores.argmax(-1) == batch.targets) * batch.weights).sum())
        weight += batch.count
    return Measured(lost * BITS / weight, right / weight)


def log_probabilities(model: keras.Model, batch: Batch) -> NDArray[np.float64]:
    """Return the natural logarithms of the predictions, `(rows, length, vocabulary)`."""
    logits = np.asarray(model.predict_on_batch(batch.inputs), np.float64)
    logits -= logits.max(-1, keepdims=True)
    scores: NDArray[np.float64] = logits - np.log(np.exp(logits).sum(-1, keepdims=True))
    return scores


def assign(variables: Sequence[Any], values: Values) -> None:
    """Assign values to Keras's variables in their order."""
    for variable, value in zip(variables, values, strict=True):
        variable.assign(value)


def values_of(variables: Sequence[Any]) -> Values:
    """Return copies of the values of Keras's variables in their order."""
    return [np.asarray(variable).copy() for variable in variables]


def numbered(name: str, values: Values) -> dict[str, NDArray[Any]]:
    """Name values by their place, as a file of arrays keeps them."""
    return {f"{name}_{i}": value for i, value in enumerate(values)}
