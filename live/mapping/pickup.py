"""Pick-up, or soft takeover: a knob moves nothing until it comes by where the control is."""

from __future__ import annotations

from typing import Final

SLACK: Final = 1.5 / 127  # a knob this near to the control has come by


class Pickup:
    """Whether one knob holds its control. Positions are 0 … 1."""

    def __init__(self) -> None:
        self._last: float | None = None
        self._holds = False

    def takes(self, position: float, control: float) -> bool:
        """Note where the knob is now and where the control is; tell whether the knob moves it."""
        last, self._last = self._last, position
        if not self._holds:
            way = (position, position if last is None else last)
            self._holds = min(way) - SLACK <= control <= max(way) + SLACK
        return self._holds

    def let_go(self) -> None:
        """Note that the control has been moved by something else."""
        self._holds = False
