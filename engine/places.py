"""Places in the latent space, as the performer handles them: tuples of numbers in deviations."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from models.card import Latent

Place: TypeAlias = tuple[float, ...]
Vector: TypeAlias = NDArray[np.float32]

LATENTS: Final = 20  # the sliders; a place may hold more numbers than these, never fewer
LONGEST: Final = 100
FURTHEST: Final = 4.0  # deviations
REACH: Final = 3.0  # deviations: the ends of a slider are the ends of a latent's range
PLACES: Final = 16
REST: Final[Place] = (0.0,) * LATENTS


def whole(numbers: Sequence[float]) -> Place:
    """Return a place of at least `LATENTS` and at most `LONGEST` numbers, each within reach."""
    inside = [min(max(float(number), -FURTHEST), FURTHEST) for number in numbers[:LONGEST]]
    return (*inside, *REST[len(inside) :])


def with_number(place: Place, index: int, number: float) -> Place:
    """Return the place with its number `index` (from 1) changed."""
    return whole([*place[: index - 1], number, *place[index:]])


def random_place(seed: Sequence[int], amount: float) -> Place:
    """Return a place as the training data are spread, its distance from rest scaled by `amount`."""
    drawn = amount * np.random.default_rng(list(seed)).standard_normal(LONGEST)
    return whole(drawn.tolist()) if amount else REST


def among(corners: Sequence[Place | None], x: float, y: float) -> Place:
    """Return the place at (x, y), 0 … 1 each, in the square of four: (0,0), (1,0), (0,1), (1,1).

    An empty corner counts as rest.
    """
    weights = ((1 - x) * (1 - y), x * (1 - y), (1 - x) * y, x * y)
    columns = zip_longest(*(corner or REST for corner in corners), fillvalue=0.0)
    return whole([sum(w * n for w, n in zip(weights, column, strict=True)) for column in columns])


def in_units(place: NDArray[np.float32], latents: Sequence[Latent]) -> NDArray[np.float32]:
    """Turn deviations, within the sliders' reach of ±3, into the units of a model's latents."""
    there = place.copy()
    for column, latent in enumerate(latents[: len(there)]):
        low, high = latent.range
        there[column] = low + (high - low) * (place[column] / REACH + 1) / 2
    return there
