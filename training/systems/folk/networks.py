"""The autoencoders: dense layers shared over the steps, over the measures, then over the phrase.

An encoder takes cells, `(batch, 16, 16, 2, 35)` (`training.views.piano_roll`), and gives a code; a
decoder takes a code and gives the logits of cells. Each hidden layer is followed by batch
normalisation, ReLU and dropout.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import keras
from keras import layers, ops

from training.systems.folk.config import Shape
from training.views.piano_roll import BAR_STEPS, CELLS, ROLL, STEPS

STEP_CELLS: Final = 2 * ROLL.pitches
# The logit of a cell before anything is learned: one of 35 pitches sounds.
AT_FIRST: Final = -4.0
Tensor = Any


def build_encoder(shape: Shape, latents: int) -> keras.Sequential:
    """Return the layers from cells to `latents` numbers."""
    steps = [shape.step_units] if shape.step_units else []
    return keras.Sequential(
        [
            keras.Input(CELLS),
            layers.Reshape((ROLL.measures, BAR_STEPS, -1)),
            *_hidden(shape, steps),
            layers.Reshape((ROLL.measures, -1)),
            *_hidden(shape, shape.measure_units),
            layers.Flatten(),
            *_hidden(shape, shape.phrase_units),
            layers.Dense(latents, name="code"),
        ]
    )


def build_decoder(shape: Shape, latents: int) -> keras.Sequential:
    """Return the layers from `latents` numbers to the logits of cells: the encoder mirrored."""
    narrow, *rising = reversed(shape.measure_units)
    widest = [BAR_STEPS * shape.step_units] if shape.step_units else []
    parts = BAR_STEPS if shape.step_units else 1  # of a measure, drawn by one and the same layer
    return keras.Sequential(
        [
            keras.Input((latents,)),
            *_hidden(shape, [*reversed(shape.phrase_units), ROLL.measures * narrow]),
            layers.Reshape((ROLL.measures, narrow)),
            *_hidden(shape, [*rising, *widest]),
            layers.Reshape((ROLL.measures, parts, -1)),
            layers.Dense(
                BAR_STEPS // parts * STEP_CELLS,
                bias_initializer=keras.initializers.Constant(AT_FIRST),
            ),
            layers.Reshape(CELLS),
        ]
    )


def _hidden(shape: Shape, widths: Sequence[int]) -> list[keras.Layer]:
    return [
        layer
        for width in widths
        for layer in (
            layers.Dense(width, use_bias=False),
            layers.BatchNormalization(),
            layers.ReLU(),
            layers.Dropout(shape.dropout),
        )
    ]


class Autoencoder(keras.Model):  # type: ignore[misc]
    """Cells in, the logits of cells out; the code between is drawn from a normal if `variational`.

    Then the encoder gives mean and log variance, and the call adds the KL divergence from the unit
    normal, times `kl_weight`, in nats per 16th step, as a loss.
    """

    def __init__(self, shape: Shape, latents: int, variational: bool, kl_weight: float) -> None:
        super().__init__()
        self.variational, self.kl_weight = variational, kl_weight
        self.encoder = build_encoder(shape, latents * (2 if variational else 1))
        self.decoder = build_decoder(shape, latents)
        self.noise = keras.random.SeedGenerator()

    def call(self, cells: Tensor, training: bool = False) -> Tensor:
        """Return the logits, shaped like the cells; without `training`, at the mean of the code."""
        mean, log_variance = self.place(cells, training)
        if not self.variational:
            return self.decoder(mean, training=training)
        self.add_loss(self.kl_weight * ops.mean(divergence(mean, log_variance)) / STEPS)
        noise = keras.random.normal(ops.shape(mean), seed=self.noise) if training else 0.0
        return self.decoder(mean + ops.exp(0.5 * log_variance) * noise, training=training)

    def place(self, cells: Tensor, training: bool = False) -> tuple[Tensor, Tensor]:
        """Return mean and log variance of the code, `(batch, latents)`; the same if an AE."""
        code = self.encoder(cells, training=training)
        if not self.variational:
            return code, code
        mean, log_variance = ops.split(code, 2, axis=-1)
        return mean, ops.clip(log_variance, -12.0, 4.0)


def divergence(mean: Tensor, log_variance: Tensor) -> Tensor:
    """Return the KL divergence from the unit normal in nats, `(batch,)`."""
    return 0.5 * ops.sum(ops.square(mean) + ops.exp(log_variance) - 1 - log_variance, axis=-1)


def surprise(cells: Tensor, logits: Tensor) -> Tensor:
    """Return the binary cross-entropy in nats per 16th step, its 70 cells summed, `(batch,)`."""
    return ops.sum(ops.softplus(logits) - logits * cells, axis=(1, 2, 3, 4)) / STEPS
