"""How far pieces are apart: within a set, and from set to set (Yang and Lerch 2020).

The distances of each piece to all others of its set are the set's own, the intra-set distances;
those to the pieces of another set are the inter-set ones. Where a model plays as the songs are, the
inter-set distances are spread as the songs' own: the overlap of the densities is 1, their KL
divergence 0.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import combinations, product
from typing import Final

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]
Groups = Mapping[tuple[int, ...], float]
POINTS: Final = 128  # at which densities are compared
MARGIN: Final = 0.25  # of the distances' range, on both sides, for the kernels' tails
LEAST_DENSITY: Final = 1e-6  # of the highest: a logarithm of nothing has no end
GROUP: Final = 3  # adjacent pitches


def intra(vectors: Numbers) -> Numbers:
    """Return the distances of each of `(pieces, entries)` to all the others, `(pieces · others,)`.

    Euclidean. Each pair comes twice: every piece is left out and compared once.
    """
    return _euclidean(vectors, vectors)[~np.eye(len(vectors), dtype=bool)]


def inter(ones: Numbers, others: Numbers) -> Numbers:
    """Return the Euclidean distances of all pieces of a set to all of another."""
    return _euclidean(ones, others).ravel()


def energy(ones: float, others: float, between: float) -> float:
    """Return how unlike two sets of vectors are: 0 of one distribution, up to 1 of far ones.

    By mean distances: within the one set, within the other, and between them.

    The coefficient of inhomogeneity of Székely and Rizzo (2013): by how much two vectors of
    different sets are farther apart than two of the same one, of how far they are apart. Sets that
    are too narrow, too wide or elsewhere are all unlike. Beside little data it is a little too
    small, and never below 0.
    """
    return max(0.0, 1 - (ones + others) / 2 / between) if between > 0 else 0.0


def grid_of(*sets: Numbers) -> Numbers:
    """Return the points at which the densities of some sets of distances are compared."""
    low, high = min(map(np.min, sets)), max(map(np.max, sets))
    margin = MARGIN * (high - low) or 1.0
    return np.linspace(low - margin, high + margin, POINTS)


def density(distances: Numbers, grid: Numbers) -> Numbers:
    """Return the Gaussian kernel density of distances at the points of a grid; it integrates to 1.

    The bandwidth is Scott's, and at least the grid's step: of equal distances it would be 0.
    """
    step = grid[1] - grid[0]
    bandwidth = max(distances.std() * len(distances) ** -0.2, step)
    # A point at a time: of a thousand pieces there are a million distances.
    heights = np.array([np.exp(-0.5 * ((x - distances) / bandwidth) ** 2).sum() for x in grid])
    return np.asarray(heights / (heights.sum() * step))


def overlap(one: Numbers, other: Numbers, grid: Numbers) -> float:
    """Return the area under both of two densities, 0 … 1."""
    return float(np.minimum(one, other).sum() * (grid[1] - grid[0]))


def divergence(one: Numbers, other: Numbers) -> float:
    """Return the KL divergence of a density `one` from another, in nats, 0 or more.

    Both are at the points of one grid.
    """
    floor = LEAST_DENSITY * max(one.max(), other.max())
    p, q = (np.maximum(heights, floor) for heights in (one, other))
    p, q = p / p.sum(), q / q.sum()
    return float((p * np.log(p / q)).sum())


def groups(pitches: Sequence[int]) -> Groups:
    """Return the share that each group of `GROUP` adjacent pitches has of a piece's groups."""
    found = Counter(zip(*(pitches[first:] for first in range(GROUP)), strict=False))
    return {group: count / found.total() for group, count in found.items()}


def manhattan(one: Groups, other: Groups) -> float:
    """Return the Manhattan distance of two pieces' shares: 0 the same, 2 nothing in common."""
    return sum(abs(one.get(group, 0) - other.get(group, 0)) for group in {*one, *other})


def mean_manhattan(ones: Sequence[Groups], others: Sequence[Groups] | None = None) -> float:
    """Return the mean distance of all pairs from two sets, or of the pairs within one."""
    pairs = combinations(ones, 2) if others is None else product(ones, others)
    return float(np.mean([manhattan(*pair) for pair in pairs]))


def _euclidean(ones: Numbers, others: Numbers) -> Numbers:
    """Return the distances of all pairs, `(ones, others)`."""
    return np.stack([np.linalg.norm(others - one, axis=1) for one in ones])
