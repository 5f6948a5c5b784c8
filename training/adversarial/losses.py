"""What generator and critic are trained by: `LOSSES`, by the names that configurations use.

A critic takes examples and gives one number for each, `(rows, 1)`, the higher the more real they
seem: for `entropy` the logit that they are (Goodfellow et al. 2014), for `wasserstein` a score
(Arjovsky et al. 2017). Such a critic must not be steep: `gradient_penalty` is what its slope costs.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

import tensorflow as tf
from keras import ops

Tensor = Any
Critic = Callable[[Tensor], Tensor]
TINY: Final = 1e-12  # a root has no slope at 0


@dataclass(frozen=True)
class Loss:
    """A game's two sides, each a scalar to be made small.

    `of_critic` takes the critic, real examples and as many generated ones; `of_generator` takes the
    critic and generated ones.
    """

    of_critic: Callable[[Critic, Tensor, Tensor], Tensor]
    of_generator: Callable[[Critic, Tensor], Tensor]


def _entropy_of_critic(critic: Critic, real: Tensor, made: Tensor) -> Tensor:
    """Return the binary cross-entropy in nats, the mean over both halves."""
    missed, taken_in = ops.softplus(-critic(real)), ops.softplus(critic(made))
    return (ops.mean(missed) + ops.mean(taken_in)) / 2


def _entropy_of_generator(critic: Critic, made: Tensor) -> Tensor:
    """Return what the critic would lose if these were real: it does not saturate."""
    return ops.mean(ops.softplus(-critic(made)))


def _wasserstein_of_critic(critic: Critic, real: Tensor, made: Tensor) -> Tensor:
    """Return minus the distance that the critic sees between the two."""
    return ops.mean(critic(made)) - ops.mean(critic(real))


def _wasserstein_of_generator(critic: Critic, made: Tensor) -> Tensor:
    return -ops.mean(critic(made))


LOSSES: Final[Mapping[str, Loss]] = {
    "entropy": Loss(_entropy_of_critic, _entropy_of_generator),
    "wasserstein": Loss(_wasserstein_of_critic, _wasserstein_of_generator),
}


def gradient_penalty(critic: Critic, real: Tensor, made: Tensor, share: Tensor) -> Tensor:
    """Return the mean square of how far a critic's slope is from 1, between examples.

    Each of `real` is left for the one of `made` beside it by a `share` of the way, `(rows,)`, 0 to
    1, and the critic's gradient is taken there (Gulrajani et al. 2017). The critic must judge each
    example by itself: one with batch normalisation has no slope of its own for each.
    """
    ways = ops.reshape(share, (-1, *[1] * (len(real.shape) - 1)))
    between = real + ways * (made - real)
    with tf.GradientTape() as tape:
        tape.watch(between)
        scores = critic(between)
    slopes = tape.gradient(scores, between)
    squares = ops.sum(ops.square(slopes), axis=tuple(range(1, len(slopes.shape))))
    return ops.mean(ops.square(ops.sqrt(squares + TINY) - 1))
