"""Rank correlation: how surely one thing rises with another, whatever the curve."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

Values = NDArray[np.floating[Any]]


def spearman(one: Values, other: Values) -> float:
    """Return Spearman's coefficient of values, `(rows,)` each; 0 if those of either are all alike.

    Equal values share the mean of their ranks.
    """
    ranks = np.stack([_ranks(one), _ranks(other)])
    return float(np.asarray(np.corrcoef(ranks))[0, 1]) if (ranks.std(axis=1) > 0).all() else 0.0


def _ranks(values: Values) -> NDArray[np.float64]:
    _, which, counts = np.unique(values, return_inverse=True, return_counts=True)
    last = np.cumsum(counts)[which]
    return np.asarray(last - (counts[which] - 1) / 2)
