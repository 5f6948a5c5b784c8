"""Encoding `hilbert`: sound as pictures, folded along a Hilbert curve.

The curve passes through every pixel of a square of 2ⁿ by 2ⁿ and goes from one to the next at its
side (Hilbert 1891), so 4ⁿ samples become a picture in which neighbours in time are neighbours in
space: 65,536 samples, 1.49 s at 44.1 kHz, are one of 256 by 256. Samples that are d apart in time
are at most √(6 d) apart in the picture (Gotsman and Lindenbaum 1996). The other way it does not
hold: beside a pixel may be one of quite another time.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, ClassVar, Final, Self

import numpy as np
from numpy.typing import NDArray

from models.card import Card
from models.encodings.problems import tensor_problems

MOST_ORDER: Final = 10  # a million samples, 24 s at 44.1 kHz
RATES: Final = (8_000, 192_000)  # samples a second
Sound = NDArray[np.float32]
Picture = NDArray[np.float32]


@cache
def curve(order: int) -> NDArray[np.int64]:
    """Return when the curve comes by each pixel, `(2ⁿ, 2ⁿ)`: whole numbers, 0 to below 4ⁿ.

    A curve of the next order is four of one: the first and the last are mirrored at the diagonals,
    so that each ends beside the beginning of the next.
    """
    if order == 0:
        return np.zeros((1, 1), np.int64)
    quarter = curve(order - 1)
    one = quarter.size
    last = np.rot90(quarter, 2).T
    return np.block([[quarter.T, quarter + one], [last + 3 * one, quarter + 2 * one]])


@cache
def pixels(order: int) -> NDArray[np.int64]:
    """Return which pixel, of all of them row by row, the curve comes by at each time, `(4ⁿ,)`."""
    return np.argsort(curve(order), axis=None)


@dataclass(frozen=True)
class Hilbert:
    """Pictures of `order` n, and how many samples a second they hold, their `rate`."""

    id: ClassVar[str] = "hilbert"

    order: int = 8
    rate: int = 44_100

    def __post_init__(self) -> None:
        if not 1 <= self.order <= MOST_ORDER:
            raise ValueError(f"hilbert needs an 'order' of 1 … {MOST_ORDER}, got {self.order}")
        low, high = RATES
        if not low <= self.rate <= high:
            raise ValueError(f"hilbert needs a 'rate' of {low} … {high} Hz, got {self.rate}")

    @classmethod
    def of(cls, card: Card) -> Self:
        """Return the encoding of a restorer's card. Raises `ValueError` for one of no use."""
        if card.encoding.id != cls.id:
            raise ValueError(f"encoding of a restorer must be {cls.id}, got '{card.encoding.id}'")
        parameters = card.encoding.parameters
        try:
            return cls(int(parameters["order"]), int(parameters["rate"]))
        except (KeyError, TypeError, OverflowError) as error:
            raise ValueError(
                "encoding parameters: hilbert needs whole numbers 'order' and 'rate',"
                f" got {dict(parameters)!r}"
            ) from error

    @property
    def parameters(self) -> Mapping[str, Any]:
        """The parameters as a card has them."""
        return {"order": self.order, "rate": self.rate}

    @property
    def samples(self) -> int:
        """How many samples a picture holds: 4ⁿ."""
        return 1 << 2 * self.order

    @property
    def shape(self) -> tuple[int, int, int]:
        """The shape of a picture: rows, columns, and the one value of each pixel."""
        return 2**self.order, 2**self.order, 1

    def fold(self, sound: Sound) -> Picture:
        """Return the pictures, `(…, 2ⁿ, 2ⁿ, 1)`, of sounds `(…, 4ⁿ)`."""
        return sound[..., curve(self.order), None]

    def unfold(self, picture: Picture) -> Sound:
        """Return the sounds of pictures, the exact inverse of `fold`."""
        return picture.reshape(*picture.shape[:-3], self.samples)[..., pixels(self.order)]

    def problems(self, card: Card) -> list[str]:
        """Name what in a card's tensors does not fit this encoding, a line each."""
        return tensor_problems(card, "picture", "float32", self.shape)
