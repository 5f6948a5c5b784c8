"""The baseline: an n-gram model with interpolated Witten-Bell smoothing."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from models.encodings.melody_grid import HOLD
from training.views.evidence import framed

Context = tuple[int, ...]


class WittenBell:
    """Symbol counts after every context of up to `order` symbols.

    P(x | context) = (count(x) + kinds · P(x | shorter context)) / (total + kinds), where `kinds`
    is how many different symbols followed the context; the shortest is uniform.
    """

    def __init__(self, order: int, vocabulary: int) -> None:
        if order < 0:
            raise ValueError(f"order must be at least 0, got {order}")
        self.order = order
        self.vocabulary = vocabulary
        self._counts: dict[Context, Counter[int]] = defaultdict(Counter)

    def learn(self, songs: Iterable[Sequence[int]]) -> None:
        """Count the symbols of songs (tokens without end marks)."""
        for song in songs:
            tokens = framed(song)
            for place in range(1, len(tokens)):
                for length in range(min(self.order, place) + 1):
                    self._counts[tuple(tokens[place - length : place])][tokens[place]] += 1

    def probability(self, symbol: int, context: Context) -> float:
        """Return P(symbol | context), > 0; only the last `order` symbols of it count."""
        chance = 1 / self.vocabulary
        for length in range(min(self.order, len(context)) + 1):
            counts = self._counts.get(tuple(context[len(context) - length :]))
            if counts is None:
                break
            kinds, total = len(counts), counts.total()
            chance = (counts[symbol] + kinds * chance) / (total + kinds)
        return chance

    def bits(self, songs: Iterable[Sequence[int]]) -> tuple[float, float]:
        """Return bits per predicted step, and per symbol that is no hold."""
        lost, steps, struck = 0.0, 0, 0
        for song in songs:
            tokens = framed(song)
            for place in range(1, len(tokens)):
                context = tuple(tokens[max(0, place - self.order) : place])
                lost -= math.log2(self.probability(tokens[place], context))
            steps += len(tokens) - 1
            struck += sum(token != HOLD for token in tokens[1:])
        return lost / steps, lost / struck
