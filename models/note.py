"""The note: what every part of the instrument hears and plays, and the unit of musical time."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

TICKS_PER_QUARTER: Final = 480
NEUTRAL_VELOCITY: Final = 64  # of a model that knows no velocities


@dataclass(frozen=True, order=True, slots=True)
class Note:
    """`length` ticks of a MIDI `pitch` (0 … 127) from `tick` on, struck with `velocity` 1 … 127."""

    tick: int
    length: int
    pitch: int
    velocity: int = NEUTRAL_VELOCITY

    @property
    def end(self) -> int:
        """The tick at which it is let go."""
        return self.tick + self.length

    def moved(self, ticks: int) -> Note:
        """Return it so many ticks later."""
        return replace(self, tick=self.tick + ticks) if ticks else self
