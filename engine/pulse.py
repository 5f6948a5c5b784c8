"""The pulse: which spans are decided next, and which are heard, on grids of any fineness."""

from __future__ import annotations

from collections.abc import Iterable


class Pulse:
    """Counts on from the first spans that begin at `tick` or after it.

    A span is decided where it begins and heard in its middle: what is struck after that belongs to
    the next one. Grids are given by the ticks of a span; each begins at tick 0.
    """

    def __init__(self, tick: int) -> None:
        self._decided = self._heard = tick - 1

    def next_decision(self, grids: Iterable[int]) -> int:
        """Return the first tick at which spans of one of the grids begin that are undecided."""
        return min(_after(self._decided, ticks) for ticks in grids)

    def next_hearing(self, grids: Iterable[int]) -> int:
        """Return the first tick that is the middle of spans that are unheard."""
        return min(_after(self._heard - ticks // 2, ticks) + ticks // 2 for ticks in grids)

    def unheard(self, ticks: int) -> int:
        """Return where the first span of a grid begins that is unheard."""
        return _after(self._heard - ticks // 2, ticks)

    def decide(self, tick: int) -> None:
        """Count the spans that begin at a tick as decided."""
        self._decided = tick

    def hear(self, tick: int) -> None:
        """Count the spans in whose middle a tick lies as heard."""
        self._heard = tick


def _after(tick: int, ticks: int) -> int:
    """Return the first tick of a grid after one."""
    return (tick // ticks + 1) * ticks
