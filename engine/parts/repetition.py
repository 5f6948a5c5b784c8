"""The repetition penalty: what a melody has said over and over, it says no more.

A model that hears only itself is ever surer of what it repeats, until it never leaves it again. So
the symbol that would go on with a repetition loses likelihood with the length of that repetition
(as the DRY sampler does for text: "don't repeat yourself", p-e-w 2024). To play a phrase twice is
music; the third time it has to become something else. Bars that are nearly alike tire as well: a
bar that has agreed with one of the last ones so far had better not go on so.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

BARS_AGO: Final = 32  # the longest phrase whose repetition is noticed
NEAREST: Final = 8
MONOTONE_NATS: Final = 1.2  # for each time that a pitch has been struck again already
MOST_MONOTONE: Final = 8.0
RECENT_BARS: Final = 8
ALIKE: Final = 0.6  # of a bar's steps so far, from which it is too like another
ALIKE_NATS: Final = 10.0  # for a bar that is all the same so far, 0.4 of this


@dataclass(frozen=True)
class Patience:
    """How long a repetition is borne: as long as what it repeats, or `free_bars` if that is more.

    Each step beyond costs `nats`, all together at most `most`.
    """

    free_bars: int
    nats: float
    most: float


WITH_NOTES: Final = Patience(2, 0.5, 20.0)
WITH_RHYTHM: Final = Patience(4, 0.1, 4.0)  # a rhythm lasts longer, and is left where it is easy


def repeated(steps: NDArray[np.int64], bar_steps: int, patience: Patience) -> dict[int, float]:
    """Return the symbols that would go on with too long a repetition, with their cost in nats.

    `steps` holds a symbol for each 16th step, oldest first.
    """
    free = patience.free_bars * bar_steps
    costs: dict[int, float] = {}
    for lag in _repeating(steps, free, BARS_AGO * bar_steps):
        beyond = _run(steps, lag) - max(lag, free)
        symbol = int(steps[-lag])
        costs[symbol] = max(costs.get(symbol, 0.0), min(patience.nats * beyond, patience.most))
    return {symbol: cost for symbol, cost in costs.items() if cost > 0}


def _repeating(steps: NDArray[np.int64], length: int, furthest: int) -> list[int]:
    """Return how many steps ago the last `length` steps were played just so, up to `furthest`.

    Only the nearest: what has been repeated all the time need not be counted further back.
    """
    if len(steps) <= length:
        return []
    windows = sliding_window_view(steps, length)[::-1]
    same = (windows[1 : furthest + 1] == windows[0]).all(axis=1)
    return [int(lag) for lag in np.flatnonzero(same)[:NEAREST] + 1]


def _run(steps: NDArray[np.int64], lag: int) -> int:
    """Return for how many steps by now each was as the one `lag` steps before it."""
    same = (steps[lag:] == steps[:-lag])[::-1]
    return len(same) if same.all() else int(same.argmin())


def monotonous(struck: NDArray[np.int64]) -> dict[int, float]:
    """Return the pitch that has been struck several times in a row, with its cost in nats.

    `struck` holds a symbol for each note, oldest first.
    """
    if not len(struck):
        return {}
    same = (struck == struck[-1])[::-1]
    run = len(same) if same.all() else int(same.argmin())
    return {int(struck[-1]): min(MONOTONE_NATS * (run - 1), MOST_MONOTONE)}


def resembling(steps: NDArray[np.int64], bar_steps: int, position: int) -> dict[int, float]:
    """Return the symbols that would keep this bar like one of the last, with their cost in nats.

    `steps` holds a symbol for each 16th step, `position` is the place in the bar of the next one.
    """
    if position < max(1, bar_steps // 4):
        return {}
    here = steps[len(steps) - position :]
    costs: dict[int, float] = {}
    for bars in range(1, RECENT_BARS + 1):
        first = len(steps) - position - bars * bar_steps
        if first < 0:
            break
        before = steps[first : first + bar_steps]
        excess = float(np.mean(before[:position] == here)) - ALIKE
        if excess > 0:
            symbol = int(before[position])
            costs[symbol] = max(costs.get(symbol, 0.0), ALIKE_NATS * excess)
    return costs
