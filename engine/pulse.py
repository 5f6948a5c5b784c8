"""The pulse: which spans are decided next, and which are heard, on grids of any fineness."""

from __future__ import annotations

from collections.abc import Iterable


class Pulse:
    """Counts on from the first spans that begin at `tick` or after it.

    A span is decided where it begins and heard in its middle: what is struck after that belongs to
    the next one. Grids are given by the ticks of a span; each begins at tick 0.

    `heard` is the last tick up to which spans have been heard. `next_decision` is the first tick at
    which spans of one of the grids begin that are undecided, `next_hearing` the first that is the
    middle of spans that are unheard. They are kept, not worked out when asked for: somebody may
    wait for a harmony.
    """

    def __init__(self, tick: int, grids: Iterable[int]) -> None:
        self._decided = self.heard = tick - 1
        self.count_in(grids)

    def count_in(self, grids: Iterable[int]) -> None:
        """Go on in other grids."""
        self.grids = frozenset(grids)
        self.decide(self._decided)
        self.hear(self.heard)

    def unheard(self, ticks: int) -> int:
        """Return where the first span of a grid begins that is unheard."""
        return _after(self.heard - ticks // 2, ticks)

    def decide(self, tick: int) -> None:
        """Count the spans that begin at a tick as decided."""
        self._decided = tick
        self.next_decision = min(_after(tick, ticks) for ticks in self.grids)

    def hear(self, tick: int) -> None:
        """Count the spans in whose middle a tick lies as heard."""
        self.heard = tick
        self.next_hearing = min(self.unheard(ticks) + ticks // 2 for ticks in self.grids)


def _after(tick: int, ticks: int) -> int:
    """Return the first tick of a grid after one."""
    return (tick // ticks + 1) * ticks
