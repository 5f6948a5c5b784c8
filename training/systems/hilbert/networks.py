"""The networks: a picture of sound in, the same picture restored out, through a narrow code.

`published` is the report's: convolutions of 4 by 4, pooling, and the same way back. Its code has as
many numbers as the picture, so that it need not leave anything out.

`oriented`, which ships, goes through a code of a sixteenth of the picture's numbers. The curve
turns: the same stretch of sound lies in the picture in one of four ways, by where it falls. So its
first and its last layer, each on squares of 4 by 4 pixels (16 samples), have four sets of weights,
and the curve says which one is for which square. Between them are residual blocks of three by three
squares, and halvings.

`z-order` and `line` are the same network, its widths and its code, on sound that lies otherwise:
along a Z-order curve (Morton 1966), which jumps; and in a line, with convolutions in one dimension.
They take and give the same pictures, and are there to compare.

A picture is `(batch, 2ⁿ, 2ⁿ, 1)`, from -1 to 1.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

import keras
import numpy as np
from keras import layers, ops
from numpy.typing import NDArray

from models.encodings.hilbert import Hilbert, curve, pixels
from training.systems.hilbert.config import Config, Shape

SQUARE: Final = 4  # pixels at the side of what the first layer sees at once, and the last one draws
HALVING: Final = 2
AROUND: Final = 3
PUBLISHED_ENCODER: Final = (16, 32, 64)
PUBLISHED_CODE: Final = 64
PUBLISHED_DECODER: Final = (32, 16)
Tensor = Any
Layer = Callable[[Tensor], Tensor]


def build(config: Config) -> keras.Model:
    """Return the network of a configuration, its variables made."""
    form = Hilbert(config.order)
    picture = keras.Input(form.shape)
    if config.network == "published":
        return keras.Model(picture, _published(picture))
    if config.network == "line":
        sound = Rearranged(pixels(config.order), (form.samples, 1))(picture)
        drawn = _restored(sound, config.shape, InLine())
        return keras.Model(picture, Rearranged(curve(config.order).ravel(), form.shape)(drawn))
    if config.network == "z-order":
        there = pixels(config.order)[z_order(config.order).ravel()]
        again = Rearranged(there, form.shape)(picture)
        drawn = _restored(again, config.shape, InSquares(config.order))
        return keras.Model(picture, Rearranged(np.argsort(there), form.shape)(drawn))
    return keras.Model(picture, _restored(picture, config.shape, InSquares(config.order)))


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


class InSquares:
    """The layers of a picture; the first and the last one turn with the Hilbert curve."""

    def __init__(self, order: int) -> None:
        self.turns = Turns(order)
        self.ways = self.turns.masks.shape[-1]

    def see(self, filters: int) -> Layer:
        """Return the first layer."""
        seen = layers.Conv2D(filters, SQUARE, strides=SQUARE)
        return lambda picture: seen(self.turns(picture))

    def draw(self) -> Layer:
        """Return the last layer."""
        drawn = layers.Conv2DTranspose(self.ways, SQUARE, strides=SQUARE)
        return lambda tensor: ops.sum(self.turns(drawn(tensor)), axis=-1, keepdims=True)

    def around(self, filters: int, **options: Any) -> Layer:  # noqa: ANN401
        """Return a layer that sees a place and those around it."""
        return layers.Conv2D(filters, AROUND, padding="same", **options)

    def halve(self, filters: int) -> Layer:
        """Return a layer that makes one place of four."""
        return layers.Conv2D(filters, HALVING, strides=HALVING)

    def double(self, filters: int) -> Layer:
        """Return a layer that makes four places of one."""
        return layers.Conv2DTranspose(filters, HALVING, strides=HALVING)


class InLine:
    """The same of a line: as many samples at once, in one dimension."""

    def see(self, filters: int) -> Layer:
        """Return the first layer."""
        return layers.Conv1D(filters, SQUARE**2, strides=SQUARE**2)

    def draw(self) -> Layer:
        """Return the last layer."""
        return layers.Conv1DTranspose(1, SQUARE**2, strides=SQUARE**2)

    def around(self, filters: int, **options: Any) -> Layer:  # noqa: ANN401
        """Return a layer that sees a place and those around it."""
        return layers.Conv1D(filters, AROUND**2, padding="same", **options)

    def halve(self, filters: int) -> Layer:
        """Return a layer that makes one place of four."""
        return layers.Conv1D(filters, HALVING**2, strides=HALVING**2)

    def double(self, filters: int) -> Layer:
        """Return a layer that makes four places of one."""
        return layers.Conv1DTranspose(filters, HALVING**2, strides=HALVING**2)


def _restored(sound: Tensor, shape: Shape, way: InSquares | InLine) -> Tensor:
    """Return what an encoder, a code and the encoder mirrored make of sound."""
    first, *wider = shape.widths
    tensor = _residual(way.see(first)(sound), first, way)
    for width in wider:
        tensor = _residual(way.halve(width)(tensor), width, way)
    code = layers.Dense(shape.code, name="code")(tensor)
    tensor = _residual(layers.Dense(shape.widths[-1])(code), shape.widths[-1], way)
    for width in reversed(shape.widths[:-1]):
        tensor = _residual(way.double(width)(tensor), width, way)
    return way.draw()(tensor)


def _residual(tensor: Tensor, width: int, way: InSquares | InLine) -> Tensor:
    """Return a tensor with what two layers add to it: nothing at first."""
    more = way.around(width, activation="relu")(layers.ReLU()(tensor))
    return tensor + way.around(width, kernel_initializer="zeros")(more)


class Rearranged(layers.Layer):  # type: ignore[misc]
    """The pixels of a picture in another order, and in another shape."""

    def __init__(self, order: NDArray[np.int64], shape: tuple[int, ...]) -> None:
        super().__init__()
        self.order, self.shape = order, shape

    def call(self, picture: Tensor) -> Tensor:
        """Return `(batch, *shape)`, which takes its values from the pixels of `order`."""
        flat = ops.reshape(picture, (-1, len(self.order)))
        return ops.reshape(ops.take(flat, self.order, axis=1), (-1, *self.shape))


class Turns(layers.Layer):  # type: ignore[misc]
    """A picture four times: each time only the squares in which the curve takes one of four ways.

    What has four channels keeps of each its own squares.
    """

    def __init__(self, order: int) -> None:
        super().__init__()
        self.masks = ways(order)

    def call(self, picture: Tensor) -> Tensor:
        """Return `(batch, 2ⁿ, 2ⁿ, ways)`."""
        return picture * self.masks


def ways(order: int) -> NDArray[np.float32]:
    """Return 1 where the curve passes through a square in one of its ways, `(2ⁿ, 2ⁿ, ways)`."""
    side = 2**order // SQUARE
    squares = curve(order).reshape(side, SQUARE, side, SQUARE).swapaxes(1, 2)
    steps = (squares % SQUARE**2).reshape(side * side, -1)
    kinds, which = np.unique(steps, axis=0, return_inverse=True)
    masks = np.eye(len(kinds), dtype=np.float32)[which.reshape(side, side)]
    return masks.repeat(SQUARE, axis=0).repeat(SQUARE, axis=1)


def z_order(order: int) -> NDArray[np.int64]:
    """Return when a Z-order curve comes by each pixel, as `curve` does of the Hilbert curve."""
    if order == 0:
        return np.zeros((1, 1), np.int64)
    quarter = z_order(order - 1)
    one = quarter.size
    return np.block([[quarter, quarter + one], [quarter + 2 * one, quarter + 3 * one]])
