"""The two networks: dense layers that draw numbers, and recurrent ones that tell them from songs.

The published listing has a dense layer of 100 where its text speaks of mini-batch discrimination;
here it is that.
"""

from __future__ import annotations

from typing import Any, Final

import keras
from keras import layers

from training.layers.discrimination import MinibatchDiscrimination
from training.systems.melody_gan.config import Config, shape_of

SLOPE: Final = 0.2  # of a leaky ReLU below 0
MOMENTUM: Final = 0.8  # of batch normalisation
DROPOUT: Final = 0.5


def build_generator(config: Config) -> keras.Sequential:
    """Return the layers from noise, `(rows, latents)`, to numbers -1 … 1, `(rows, steps)`."""
    shape = shape_of(config)
    return keras.Sequential(
        [
            keras.Input((shape.latents,)),
            *(
                layer
                for width in shape.generator_units
                for layer in (
                    *_dense(width, config),
                    layers.BatchNormalization(momentum=MOMENTUM),
                    *_noise(config),
                )
            ),
            layers.Dense(shape.steps, "tanh", kernel_regularizer=_regularizer(config)),
        ]
    )


def build_critic(config: Config) -> keras.Sequential:
    """Return the layers from numbers, `(rows, steps)`, to a logit or a score, `(rows, 1)`."""
    shape = shape_of(config)
    return keras.Sequential(
        [
            keras.Input((shape.steps,)),
            layers.Reshape((shape.steps, 1)),
            layers.LSTM(shape.recurrent_units, return_sequences=True),
            *_noise(config),
            layers.Bidirectional(layers.LSTM(shape.recurrent_units)),
            *_noise(config),
            *(
                layer
                for width in shape.critic_units
                for layer in (*_dense(width, config), *_noise(config))
            ),
            MinibatchDiscrimination(shape.discriminations),
            layers.Dropout(DROPOUT),
            layers.Dense(1, kernel_regularizer=_regularizer(config)),
        ]
    )


def hidden_of(generator: keras.Model) -> keras.Model:
    """Return the generator up to its first hidden layer, the nonlinearity included."""
    return keras.Model(generator.inputs[0], generator.layers[1].output)


def _dense(width: int, config: Config) -> list[keras.Layer]:
    kernel = _regularizer(config)
    return [layers.Dense(width, kernel_regularizer=kernel), layers.LeakyReLU(SLOPE)]


def _regularizer(config: Config) -> Any:  # noqa: ANN401 (Keras's)
    return keras.regularizers.L2(config.l2) if config.l2 else None


def _noise(config: Config) -> list[keras.Layer]:
    return [layers.GaussianNoise(config.noise)] if config.noise else []
