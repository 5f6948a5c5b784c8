"""Layers that make one place of a square of places, or a square of one, along a curve or a line.

Level by level they put the cosine transform of a stretch of sound together from those of its parts,
as far as there are channels for it, lowest first; and take it apart again.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

import keras
import numpy as np
from keras import layers, ops
from numpy.typing import NDArray

CHANCE: Final = 0.05  # deviation of weights that are drawn
Tensor = Any
Times = NDArray[np.int64]  # when a curve comes by each place of a square picture
Weights = NDArray[np.float32]
Initializer = Callable[..., Tensor]


class Squares:
    """The layers of a picture in which a curve lies.

    A curve passes through squares in some ways, each of which has weights of its own.
    """

    def __init__(self, times: Times) -> None:
        self.times = times

    def gather(self, level: int, sides: Sequence[int], widths: Sequence[int]) -> keras.Layer:
        """Return the layer from the places of a level to those of the next."""
        masks, begin = self._by_way(level, sides, gathering(level, sides, widths))
        side, filters = sides[level], widths[level + 1]
        gathered = layers.Conv2D(filters, side, strides=side, kernel_initializer=begin)
        return keras.Sequential([Sorted(masks), gathered])

    def scatter(self, level: int, sides: Sequence[int], widths: Sequence[int]) -> keras.Layer:
        """Return the layer from the places of the next level back to those of a level."""
        masks, begin = self._by_way(level, sides, merging(level, sides, widths))
        side, filters = sides[level], widths[level] * masks.shape[-1]
        scattered = layers.Conv2DTranspose(filters, side, strides=side, kernel_initializer=begin)
        return keras.Sequential([scattered, Chosen(masks)])

    def around(self, filters: int, places: int, **options: Any) -> keras.Layer:  # noqa: ANN401
        """Return a layer that sees a place and those around it."""
        return layers.Conv2D(filters, places, padding="same", **options)

    def _by_way(
        self, level: int, sides: Sequence[int], weights: Weights
    ) -> tuple[Weights, Initializer]:
        """Return the masks of a level's ways, and its weights once for each way, in its order."""
        before = int(np.prod(sides[:level]))
        masks, orders = ways(self.times[::before, ::before] // before**2, sides[level])
        return masks, _as(np.concatenate([weights[order] for order in orders], axis=2))


class Line:
    """The same of a line: as many samples at once, in one dimension, always in one way."""

    def gather(self, level: int, sides: Sequence[int], widths: Sequence[int]) -> keras.Layer:
        """Return the layer from the places of a level to those of the next."""
        size, begin = sides[level] ** 2, _as(gathering(level, sides, widths))
        return layers.Conv1D(widths[level + 1], size, strides=size, kernel_initializer=begin)

    def scatter(self, level: int, sides: Sequence[int], widths: Sequence[int]) -> keras.Layer:
        """Return the layer from the places of the next level back to those of a level."""
        size, begin = sides[level] ** 2, _as(merging(level, sides, widths))
        return layers.Conv1DTranspose(widths[level], size, strides=size, kernel_initializer=begin)

    def around(self, filters: int, places: int, **options: Any) -> keras.Layer:  # noqa: ANN401
        """Return a layer that sees a place and those around it."""
        return layers.Conv1D(filters, places**2, padding="same", **options)


class Sorted(layers.Layer):  # type: ignore[misc]
    """All channels once for each way of the curve, and only where it takes it."""

    def __init__(self, masks: Weights) -> None:
        super().__init__()
        self.masks = masks

    def call(self, picture: Tensor) -> Tensor:
        """Return `(batch, rows, columns, ways * channels)`."""
        return ops.concatenate(
            [picture * self.masks[..., way, None] for way in range(self.masks.shape[-1])], axis=-1
        )


class Chosen(layers.Layer):  # type: ignore[misc]
    """Of channels for each way of the curve those of the way that it takes."""

    def __init__(self, masks: Weights) -> None:
        super().__init__()
        self.masks = masks

    def call(self, drawn: Tensor) -> Tensor:
        """Return `(batch, rows, columns, channels)`."""
        ways = ops.split(drawn, self.masks.shape[-1], axis=-1)
        return sum(each * self.masks[..., way, None] for way, each in enumerate(ways))


def ways(times: Times, side: int) -> tuple[Weights, list[Times]]:
    """Return in which way a curve passes through squares: masks, and the order within each square.

    Masks are `(rows, columns, ways)`, 1 where it takes a way; an order is `(side, side)`.
    """
    rows = len(times) // side
    squares = times.reshape(rows, side, rows, side).swapaxes(1, 2) % side**2
    kinds, which = np.unique(squares.reshape(rows * rows, -1), axis=0, return_inverse=True)
    masks = np.eye(len(kinds), dtype=np.float32)[which.reshape(rows, rows)]
    masks = masks.repeat(side, axis=0).repeat(side, axis=1)
    return masks, [kind.reshape(side, side) for kind in kinds]


def merging(level: int, sides: Sequence[int], widths: Sequence[int]) -> Weights:
    """Return weights `(places, channels, channels of the next level)` by which cosines are merged.

    From the cosine transforms of the parts of a stretch of sound they make that of all of it, as
    far as there are channels, and back: the transform is orthonormal. Channels to spare have 0.
    """
    part, whole = (int(np.prod(sides[:each])) ** 2 for each in (level, level + 1))
    parts = cosines(whole)[: widths[level + 1]].reshape(-1, whole // part, part)
    merged = np.einsum("opn,in->pio", parts, cosines(part)[: widths[level]])
    _, there, following = merged.shape
    spare = (0, widths[level] - there), (0, widths[level + 1] - following)
    return np.pad(merged, ((0, 0), *spare)).astype(np.float32)


def gathering(level: int, sides: Sequence[int], widths: Sequence[int]) -> Weights:
    """Return the same with small weights, by chance, to channels that are to spare."""
    weights = merging(level, sides, widths)
    spare = ~weights.any(axis=(0, 1))
    weights[..., spare] = np.random.default_rng(level).normal(0, CHANCE, weights[..., spare].shape)
    return weights


def _as(kernel: Weights) -> Initializer:
    """Return what makes a layer begin with weights."""
    return lambda shape, dtype=None: ops.convert_to_tensor(kernel.reshape(shape), dtype)


def cosines(size: int) -> NDArray[np.float64]:
    """Return the cosine transform of so many samples (DCT-II, orthonormal), `(size, size)`."""
    numbers = np.arange(size)
    waves: NDArray[np.float64] = np.cos(
        np.pi / size * (numbers + 0.5) * numbers[:, None]
    ) * np.sqrt(2 / size)
    waves[0] /= np.sqrt(2)
    return waves


def z_order(order: int) -> Times:
    """Return when a Z-order curve comes by each pixel, as `curve` does of the Hilbert curve."""
    if order == 0:
        return np.zeros((1, 1), np.int64)
    quarter = z_order(order - 1)
    one = quarter.size
    return np.block([[quarter, quarter + one], [quarter + 2 * one, quarter + 3 * one]])
