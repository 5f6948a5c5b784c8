"""Endless encoders: the three ways in which they say how far they have been turned."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from itertools import pairwise
from typing import Final

FURTHEST: Final = 63  # steps to one message
SLOW: Final = 15  # steps to one message that somebody who turns a little makes at most
FEWEST: Final = 3  # messages by which an encoder is known


class Encoding(Enum):
    """How steps are written in 7 bits: -1 is 127, 65 or 63."""

    TWOS = "twos"
    SIGN = "sign"
    OFFSET = "offset"


def steps(encoding: Encoding, value: int) -> int:
    """Return the steps that a value, 0 … 127, stands for; to the right is positive."""
    match encoding:
        case Encoding.TWOS:
            return value - 128 if value > FURTHEST else value
        case Encoding.SIGN:
            return 64 - value if value > FURTHEST else value
        case Encoding.OFFSET:
            return value - 64


def encoded(encoding: Encoding, number: int) -> int:
    """Return the value that stands for steps, -63 … 63; the inverse of `steps`."""
    match encoding:
        case Encoding.TWOS:
            return number % 128
        case Encoding.SIGN:
            return 64 - number if number < 0 else number
        case Encoding.OFFSET:
            return number + 64


def recognise(values: Sequence[int]) -> Encoding | None:
    """Return how an encoder speaks that has sent these values, turned right first; else `None`.

    What stays where it is sends no value twice, and an encoder hardly anything else. One that is
    turned to the right alone sends 1 in two of the ways: then it is taken for the commonest.
    """
    if len(values) < FEWEST or all(a != b for a, b in pairwise(values)):
        return None
    for encoding in Encoding:
        turned = [steps(encoding, value) for value in values]
        if all(0 < abs(number) <= SLOW for number in turned) and turned[0] > 0:
            return encoding
    return None
