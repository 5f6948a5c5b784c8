"""The adversarial learner: steps of the critic and of the generator in turn.

Everything that a run needs to go on exactly is in its variables: weights, moving statistics, both
optimisers, and the seeds of what draws noise within a step. The noise that phrases are made of is
drawn by dice that the caller seeds for each epoch.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, Protocol

import keras
import numpy as np
import tensorflow as tf
from keras import ops
from numpy.typing import NDArray

from training import loops
from training.adversarial.config import AdversarialConfig, chosen
from training.adversarial.losses import LOSSES, Tensor, gradient_penalty
from training.loops import Values, values_of

Floats = NDArray[np.float32]
Indices = NDArray[np.int64]
MakeOptimizer = Callable[[AdversarialConfig], keras.Optimizer]
OPTIMIZERS: Final[Mapping[str, MakeOptimizer]] = {
    "adam": lambda config: keras.optimizers.Adam(
        config.learning_rate, beta_1=config.beta_1, beta_2=config.beta_2
    ),
    "rmsprop": lambda config: keras.optimizers.RMSprop(config.learning_rate),
}


class Examples(Protocol):
    """What an epoch is drawn from: an array `(examples, …)`, or what is made into one later."""

    def __len__(self) -> int:
        """How many there are."""

    def __getitem__(self, chosen: Indices, /) -> Any:  # noqa: ANN401 (as the system keeps them)
        """Return those that are chosen, `(chosen,)`."""


class Batches(Protocol):
    """The batches of an epoch, each as the critic takes them; they may be made as they come."""

    def __len__(self) -> int:
        """How many there are."""

    def __iter__(self) -> Iterator[Floats]:
        """Give one after the other."""


class Adversarial:
    """A `generator`, noise to examples, and the `critic` that it learns from.

    The critic gives a number for each example (`training.adversarial.losses`). Regularisation
    losses of either, and the penalty of the critic's slope, are added to its own, but not told.
    `generator_loss` is the last epoch's mean; `told` gets how far an epoch is, 0 to 1, and the
    critic's mean loss so far, now and then. Raises `InputError` for a loss or an optimiser that
    there is not.
    """

    told: Callable[[float, float], object] = staticmethod(lambda part, loss: None)

    def __init__(
        self, generator: keras.Model, critic: keras.Model, config: AdversarialConfig
    ) -> None:
        self.generator, self.critic, self.config = generator, critic, config
        self.generator_loss = 0.0
        self._loss = chosen(LOSSES, "loss", config.loss)
        make = chosen(OPTIMIZERS, "optimizer", config.optimizer)
        self._of_generator, self._of_critic = make(config), make(config)
        self._of_generator.build(generator.trainable_variables)
        self._of_critic.build(critic.trainable_variables)
        self._dice = keras.random.SeedGenerator(config.seed)
        self._step_generator = tf.function(self._train_generator)
        self._step_critic = tf.function(self._train_critic)

    @property
    def variables(self) -> list[Any]:
        """The variables of both networks and both optimisers, and the dice's."""
        parts = (self.generator, self.critic, self._of_generator, self._of_critic)
        return [*(variable for part in parts for variable in part.variables), self._dice.state]

    def weights(self) -> Values:
        """Return the generator's weights: the critic is of no use once it has taught."""
        return values_of(self.generator.weights)

    def state(self) -> dict[str, NDArray[Any]]:
        """Return nothing: all is in the variables."""
        return {}

    def restore(self, saved: Mapping[str, NDArray[Any]]) -> None:
        """Take nothing back."""

    def learn(self, batches: Batches, random: np.random.Generator) -> float:
        """Take a step of the critic for each batch of examples, and the generator's between.

        There must be `critic_steps` of them at least. Returns the mean loss of the critic.
        """
        critic: list[float] = []
        generator: list[float] = []
        silent_since = time.monotonic()
        for place, real in enumerate(batches):
            if critic and time.monotonic() - silent_since > loops.TELLING_SECONDS:
                silent_since = time.monotonic()
                self.told(place / len(batches), float(np.mean(critic)))
            critic.append(float(self._step_critic(real, self.noise(len(real), random))))
            if (place + 1) % self.config.critic_steps == 0:
                noise = self.noise(len(real), random)
                generator.append(float(self._step_generator(noise)))
        self.generator_loss = float(np.mean(generator))
        return float(np.mean(critic))

    def noise(self, rows: int, random: np.random.Generator) -> Floats:
        """Return unit normal noise as the generator takes it, `(rows, …)`."""
        shape = (rows, *self.generator.input_shape[1:])
        return random.normal(size=shape).astype(np.float32)

    def _train_critic(self, real: Tensor, noise: Tensor) -> Tensor:
        made = self.generator(noise, training=True)
        with tf.GradientTape() as tape:
            loss = self._loss.of_critic(self._judge, real, made)
            total = loss + sum(self.critic.losses) + self._penalty(real, made)
        self._of_critic.apply(tape.gradient(total, self.critic.trainable_weights))
        if self.config.clip:
            for weight in self.critic.trainable_weights:
                weight.assign(ops.clip(weight, -self.config.clip, self.config.clip))
        return loss

    def _penalty(self, real: Tensor, made: Tensor) -> Tensor:
        if not self.config.penalty:
            return 0.0
        share = keras.random.uniform((ops.shape(real)[0],), seed=self._dice)
        return self.config.penalty * gradient_penalty(self._judge, real, made, share)

    def _train_generator(self, noise: Tensor) -> Tensor:
        with tf.GradientTape() as tape:
            made = self.generator(noise, training=True)
            loss = self._loss.of_generator(self._judge, made)
            total = loss + sum(self.generator.losses)
        self._of_generator.apply(tape.gradient(total, self.generator.trainable_weights))
        return loss

    def _judge(self, examples: Tensor) -> Tensor:
        return self.critic(examples, training=True)


def batches(
    examples: Examples, rows: int, random: np.random.Generator, count: int = 0
) -> Iterator[Any]:
    """Give `count` examples (0: all) once in a random order, whole batches only."""
    order = random.permutation(len(examples))[: count or None]
    for start in range(0, len(order) - rows + 1, rows):
        yield examples[order[start : start + rows]]
