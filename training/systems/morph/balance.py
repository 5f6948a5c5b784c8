"""Which single phrases to train on more often, so that every slider is heard all along its way.

In a corpus the attributes go together (many notes, a wide range), and their extremes are rare; but
a performer moves one slider and leaves the others. Phrases are drawn as if the attributes were
independent and more widely spread. That changes how often a place is trained on, and nothing of
what a place asks for.
"""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

LARGEST: Final = 12.0
Floats = NDArray[np.float32]


def chances(scores: Floats, spread: float) -> NDArray[np.float64]:
    """Return the probability of drawing each phrase, `(phrases,)`, from `scores` (phrases, 5).

    They are importance weights from the normal law that fits the scores to the independent one with
    deviation `spread`, none larger than `LARGEST` times the mean.
    """
    away = scores - scores.mean(axis=0)
    precision = np.linalg.pinv(np.cov(away.T))
    fitted = np.einsum("pi,ij,pj->p", away, precision, away)
    wanted = (away**2).sum(axis=1) / spread**2
    weights = np.exp(np.minimum((fitted - wanted) / 2, 50.0))
    for _ in range(3):  # what is cut off raises the others' share
        weights = np.minimum(weights / weights.mean(), LARGEST)
    chances: NDArray[np.float64] = weights / weights.sum()
    return chances
