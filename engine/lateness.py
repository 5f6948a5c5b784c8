"""Lateness: what a voice leaves out whose model takes longer than there is.

First every second bar: a step model must take every step of a bar in which it plays, so that only
whole bars save it anything. If it is late still it rests, for a while, and longer each time.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

THIN_BARS: Final = 8  # an even number; without being late for so long, it plays in every bar again
REST_BARS: Final = 8
LONGEST_REST_BARS: Final = 64


@dataclass
class Lateness:
    """One voice's, counted in spans of its part as they pass.

    All that is left out in a row is whole bars: a part that comes back is at the same place in the
    bar and has no steps to make up for, which would hold up the other voices.
    """

    _thin: int = 0  # spans for which it is thinned out still
    _rest: int = 0  # spans after which it comes back from its rest
    _left_out: int = 0  # spans in a row
    _first_bar: int = 0  # of those that it plays while it is thinned out: this and every second
    _next_rest: int = REST_BARS

    @property
    def rests(self) -> bool:
        """Whether it plays in no bar at all."""
        return self._rest > 0

    def leaves_out(self, bar: int) -> bool:
        """Whether its part is asked nothing in a bar."""
        return self.rests or (self._thin > 0 and (bar - self._first_bar) % 2 == 1)

    def late(self, bar: int, bar_spans: int) -> str | None:
        """Take, in a bar, that it is late; return what it does about it, if it does not rest."""
        if self.rests:
            return None
        if not self._thin:
            self._be_thin(bar, bar_spans)
            return "thins out to every second bar"
        bars = self._next_rest
        self._rest = bars * bar_spans
        self._next_rest = min(2 * bars, LONGEST_REST_BARS)
        return f"rests for {bars} bars"

    def pass_span(self, bar: int, bar_spans: int) -> str | None:
        """Count a span of a bar as heard or left out; return what it does from the next one on."""
        self._left_out = self._left_out + 1 if self.leaves_out(bar) else 0
        if self.rests:
            if self._left_out < self._rest:
                return None
            self._rest = 0
            self._be_thin(bar, bar_spans)
            return "plays again, in every second bar"
        if not self._thin:
            return None
        self._thin -= 1
        if self._thin:
            return None
        self._next_rest = REST_BARS
        return "plays in every bar again"

    def _be_thin(self, bar: int, bar_spans: int) -> None:
        self._thin, self._first_bar, self._left_out = THIN_BARS * bar_spans, bar, 0
