"""Whether notes are decided in time, and how old what they were decided from is when they sound."""

from __future__ import annotations

from typing import Any

from engine.turn import Turn
from live import timing


class Punctuality:
    """Counts, on the engine's thread. Read it there too.

    The success rate is the share of the notes that were handed to the driver before they were to
    sound; what joins a key is due at once, and late only where it is stale. The staleness of a note
    is how long before its sounding the knowledge ended that it was decided from (`Turn.ages`).
    """

    def __init__(self) -> None:
        self._decided = self._late = 0
        self._staleness = timing.Lateness()

    def observe(self, turn: Turn) -> None:
        """Take what a turn decided."""
        for age in turn.ages:
            self._staleness.add(age)

    def sent(self, in_time: bool) -> None:
        """Count a note that has just been handed to the driver."""
        self._decided += 1
        self._late += not in_time

    def summary(self) -> dict[str, Any]:
        """Return `decided`, how many notes; `inTime`, how many of them; `staleness` in ms."""
        in_time = self._decided - self._late
        staleness = self._staleness.summary()
        return {"decided": self._decided, "inTime": in_time, "staleness": staleness}
