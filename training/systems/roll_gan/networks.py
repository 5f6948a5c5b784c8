"""The networks: generators of pictures from noise, and critics that tell them from music.

`dcgan` and `wgan-gp` are convolutions of stride 2 (Radford et al. 2016), in kernels of 4 by 4, so
that every pixel is reached by as many weights and no chequered pattern comes of it; `dense` is
layers that know of no neighbours. All draw with a tanh. A critic that is to have a slope for each
picture (`losses.gradient_penalty`) has no batch normalisation.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import keras
from keras import layers

from training.systems.roll_gan.config import Config, shape_of
from training.systems.roll_gan.pictures import ROLL, coding_of

SLOPE: Final = 0.2  # of a leaky ReLU below 0
KERNEL: Final = 4
STRIDE: Final = 2
# Where drawing begins: a tanh of this is nearly silence, as most of every picture is.
NEARLY_DARK: Final = keras.initializers.Constant(-1.5)


def build_generator(config: Config) -> keras.Sequential:
    """Return the layers from noise, `(rows, latents)`, to pictures, `(rows, 88, 200, channels)`.

    The first three are the first hidden layer. Raises `InputError` for a size or an encoding that
    there is not.
    """
    drawn = _dense_generator if config.network == "dense" else _generator
    return keras.Sequential([keras.Input((shape_of(config).latents,)), *drawn(config)])


def build_critic(config: Config) -> keras.Sequential:
    """Return the layers from pictures to a logit or a score, `(rows, 1)`. Raises as the other."""
    shape = (ROLL.pitches, ROLL.length, coding_of(config).channels)
    judged = _dense_critic if config.network == "dense" else _critic
    return keras.Sequential([keras.Input(shape), *judged(config), layers.Dense(1)])


def hidden_of(generator: keras.Model) -> keras.Model:
    """Return the generator up to its first hidden layer, the nonlinearity included."""
    return keras.Model(generator.inputs[0], generator.layers[2].output)


def _generator(config: Config) -> Iterator[keras.Layer]:
    first, *others = shape_of(config).channels
    scale = STRIDE ** (1 + len(others))
    small = (ROLL.pitches // scale, ROLL.length // scale, first)
    yield layers.Dense(small[0] * small[1] * first, use_bias=False)
    yield from (layers.BatchNormalization(), layers.ReLU(), layers.Reshape(small))
    for channels in others:
        yield layers.Conv2DTranspose(channels, KERNEL, STRIDE, "same", use_bias=False)
        yield from (layers.BatchNormalization(), layers.ReLU())
    yield layers.Conv2DTranspose(
        coding_of(config).channels,
        KERNEL,
        STRIDE,
        "same",
        activation="tanh",
        bias_initializer=NEARLY_DARK,
    )


def _critic(config: Config) -> Iterator[keras.Layer]:
    is_normal = not config.penalty
    for place, channels in enumerate(reversed(shape_of(config).channels)):
        yield layers.Conv2D(channels, KERNEL, STRIDE, "same")
        if is_normal and place:
            yield layers.BatchNormalization()
        yield layers.LeakyReLU(SLOPE)
    yield layers.Flatten()


def _dense_generator(config: Config) -> Iterator[keras.Layer]:
    for units in shape_of(config).units:
        yield from (layers.Dense(units), layers.BatchNormalization(), layers.LeakyReLU(SLOPE))
    shape = (ROLL.pitches, ROLL.length, coding_of(config).channels)
    pixels = shape[0] * shape[1] * shape[2]
    yield layers.Dense(pixels, "tanh", bias_initializer=NEARLY_DARK)
    yield layers.Reshape(shape)


def _dense_critic(config: Config) -> Iterator[keras.Layer]:
    yield layers.Flatten()
    for units in reversed(shape_of(config).units):
        yield from (layers.Dense(units), layers.LeakyReLU(SLOPE))
