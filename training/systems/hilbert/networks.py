"""The networks: a picture of sound in, the same picture restored out, through a narrow code.

`published` is the report's: convolutions of 4 by 4, pooling, and the same way back. Its code has as
many numbers as the picture, so that it need not leave anything out.

`oriented`, which ships, goes through a code of a quarter of the picture's numbers. The curve turns:
the same stretch of sound lies in the picture in one of four ways, by where it falls. So each layer
that makes one place of a square of places, or a square of one, has four sets of weights, and the
curve says which one is for which square. They begin as a cosine transform of 256 samples, of which
the code keeps the lowest quarter: from weights drawn by chance such a deep network first learns to
be silent, and stays so for long. Between them are residual blocks that see three by three places.

`z-order` and `line` are the same network, its widths and its code, on sound that lies otherwise:
along a Z-order curve (Morton 1966), which jumps but never turns; and in a line, with convolutions
in one dimension. They take and give the same pictures, and are there to compare.

A picture is `(batch, 2ⁿ, 2ⁿ, 1)`, from -1 to 1.
"""

from __future__ import annotations

from typing import Any, Final

import keras
import numpy as np
from keras import layers, ops
from numpy.typing import NDArray

from models.encodings.hilbert import Hilbert, curve, pixels
from training.systems.hilbert.config import Config, Shape
from training.systems.hilbert.squares import Line, Squares, z_order

SQUARES: Final = (4, 2, 2)  # at the side, in places of the level before: 16, 64, 256 samples
AROUND: Final = 3
PUBLISHED_ENCODER: Final = (16, 32, 64)
PUBLISHED_CODE: Final = 64
PUBLISHED_DECODER: Final = (32, 16)
Tensor = Any


def build(config: Config) -> keras.Model:
    """Return the network of a configuration, its variables made."""
    form = Hilbert(config.order)
    picture = keras.Input(form.shape)
    if config.network == "published":
        return keras.Model(picture, _published(picture))
    if config.network == "line":
        sound = Rearranged(pixels(config.order), (form.samples, 1))(picture)
        drawn = _restored(sound, config.shape, Line())
        return keras.Model(picture, Rearranged(curve(config.order).ravel(), form.shape)(drawn))
    if config.network == "z-order":
        there = pixels(config.order)[z_order(config.order).ravel()]
        again = Rearranged(there, form.shape)(picture)
        drawn = _restored(again, config.shape, Squares(z_order(config.order)))
        return keras.Model(picture, Rearranged(np.argsort(there), form.shape)(drawn))
    return keras.Model(picture, _restored(picture, config.shape, Squares(curve(config.order))))


def _published(picture: Tensor) -> Tensor:
    def convolved(tensor: Tensor, filters: int) -> Tensor:
        return layers.Conv2D(filters, 4, padding="same", activation="relu")(tensor)

    tensor = layers.Rescaling(0.5, 0.5)(picture)  # its pictures are from 0 to 1
    for filters in PUBLISHED_ENCODER:
        tensor = layers.MaxPooling2D()(convolved(tensor, filters))
    tensor = convolved(tensor, PUBLISHED_CODE)
    for filters in PUBLISHED_DECODER:
        tensor = convolved(layers.UpSampling2D()(tensor), filters)
    drawn = layers.Conv2D(1, 3, padding="same", activation="sigmoid")(layers.UpSampling2D()(tensor))
    return layers.Rescaling(2.0, -1.0)(drawn)


def _restored(sound: Tensor, shape: Shape, way: Squares | Line) -> Tensor:
    """Return what an encoder, a code and the encoder mirrored make of sound."""
    widths, tensor = (1, *shape.widths), sound
    sides = SQUARES[: len(shape.widths)]
    for level, width in enumerate(shape.widths):
        tensor = way.gather(level, sides, widths)(tensor)
        tensor = _residual(tensor, width, way)
    tensor = layers.Dense(shape.code, kernel_initializer=_first, name="code")(tensor)
    tensor = layers.Dense(shape.widths[-1], kernel_initializer=_first)(tensor)
    for level, width in reversed(list(enumerate(shape.widths))):
        tensor = way.scatter(level, sides, widths)(_residual(tensor, width, way))
    return tensor


def _first(shape: tuple[int, ...], dtype: Any = None) -> Tensor:  # noqa: ANN401
    """Return weights that keep of many channels the first."""
    return ops.eye(*shape, dtype=dtype)


def _residual(tensor: Tensor, width: int, way: Squares | Line) -> Tensor:
    """Return a tensor with what two layers add to it: nothing at first."""
    more = way.around(width, AROUND, activation="relu")(layers.ReLU()(tensor))
    return tensor + way.around(width, AROUND, kernel_initializer="zeros")(more)


class Rearranged(layers.Layer):  # type: ignore[misc]
    """The pixels of a picture in another order, and in another shape."""

    def __init__(self, order: NDArray[np.int64], shape: tuple[int, ...]) -> None:
        super().__init__()
        self.order, self.shape = order, shape

    def call(self, picture: Tensor) -> Tensor:
        """Return `(batch, *shape)`, which takes its values from the pixels of `order`."""
        flat = ops.reshape(picture, (-1, len(self.order)))
        return ops.reshape(ops.take(flat, self.order, axis=1), (-1, *self.shape))
