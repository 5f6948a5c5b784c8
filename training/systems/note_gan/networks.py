"""The two networks: LSTM that make a note of each step's noise, and LSTM that judge a sequence.

What is played has fewer numbers than the noise: `woven` makes all of it out of those of one step.
"""

from __future__ import annotations

from typing import Final

import keras
import numpy as np
from keras import layers
from numpy.typing import NDArray

from training.systems.note_gan.config import Config, shape_of
from training.views.triples import NOTES

NUMBERS: Final = 3  # of a note
Floats = NDArray[np.float32]


def build_generator(config: Config) -> keras.Sequential:
    """Return the layers from noise, `(rows, NOTES, latents)`, to numbers, `(rows, NOTES, 3)`."""
    shape = shape_of(config)
    return keras.Sequential(
        [
            keras.Input((NOTES, shape.latents)),
            layers.Dense(shape.units, "relu"),
            layers.LSTM(shape.units, return_sequences=True),
            layers.LSTM(shape.units, return_sequences=True),
            layers.Dense(NUMBERS),
        ]
    )


def build_critic(config: Config) -> keras.Sequential:
    """Return the layers from numbers, `(rows, NOTES, 3)`, to a logit or a score, `(rows, 1)`."""
    shape = shape_of(config)
    return keras.Sequential(
        [
            keras.Input((NOTES, NUMBERS)),
            layers.LSTM(shape.critic_units, return_sequences=True),
            layers.LSTM(shape.critic_units),
            layers.Dense(1),
        ]
    )


def woven(generator: keras.Model) -> keras.Sequential:
    """Return a generator of places, `(rows, latents)`: each step's noise is the place, turned.

    Every step has a rotation of its own. For places of the unit normal the noise of each step is of
    the unit normal too, and hardly any two steps correlate, so that the generator hears what it
    heard in training. Were a place the noise of every step alike, or the first directions of the
    whole noise and all others 0, it would hear what it never did.
    """
    return keras.Sequential([_weave(generator), generator])


def hidden_of(generator: keras.Model) -> keras.Sequential:
    """Return the way from places to the first hidden layer, its mean over the steps."""
    return keras.Sequential(
        [_weave(generator), generator.layers[0], layers.GlobalAveragePooling1D()]
    )


def rotations(steps: int, width: int) -> Floats:
    """Return random rotations or reflections, the same each time, `(steps, width, width)`.

    All are as likely as any other (Mezzadri 2007).
    """
    normal = np.random.default_rng(0).normal(size=(steps, width, width))
    turned, upper = np.linalg.qr(normal)
    signs = np.sign(np.diagonal(upper, axis1=1, axis2=2))
    return np.asarray(turned * signs[:, None], np.float32)


def _weave(generator: keras.Model) -> keras.Sequential:
    """Return the layers from places to the noise of a generator."""
    steps, width = generator.input_shape[1:]
    turning = layers.Dense(steps * width, use_bias=False)
    weave = keras.Sequential([keras.Input((width,)), turning, layers.Reshape((steps, width))])
    turning.set_weights([np.concatenate(rotations(steps, width), axis=1)])
    return weave
