"""Drawing the next symbol: temperature, top-p, and a generator that is handed in."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

COLDEST = 0.02  # below this, always the likeliest


def sample(
    logits: NDArray[np.float64], temperature: float, top_p: float, random: np.random.Generator
) -> int | None:
    """Draw an index from `logits`, `(n,)`; -inf forbids one. Returns `None` when all are forbidden.

    `temperature` ≥ 0 divides the logits; `top_p` 0 … 1 keeps the smallest set of the likeliest
    whose probabilities reach it (nucleus sampling, Holtzman et al. 2020).
    """
    best = int(np.argmax(logits))
    if not np.isfinite(logits[best]):
        return None
    if temperature < COLDEST:
        return best
    weights = np.exp((logits - logits[best]) / temperature)
    order = np.argsort(-weights, kind="stable")
    cumulative = np.cumsum(weights[order])
    kept = 1 + int(np.searchsorted(cumulative, top_p * cumulative[-1]))
    kept = min(kept, len(order))
    drawn = random.random() * cumulative[kept - 1]
    return int(order[min(int(np.searchsorted(cumulative[:kept], drawn, side="right")), kept - 1)])
