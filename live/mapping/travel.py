"""The travel of a fader along a control's range, by the curve that the table gives: inverses."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

from engine.events import Value
from live.arguments import Argument
from live.control import Control, Curve

STEPS: Final = 127  # of an endless encoder, from one end of a range to the other


@dataclass(frozen=True)
class Travel:
    """How positions, 0 … 1, and the values of one argument belong together.

    `ends` are the values at 0 and at 1, the higher of which may come first; `None`: its whole
    range.
    """

    argument: Argument
    curve: Curve = Curve.LINEAR
    ends: tuple[Value, Value] | None = None

    @classmethod
    def of(cls, control: Control) -> Travel:
        """Return the travel of a control."""
        return cls(control.argument, control.curve)

    @property
    def is_free_text(self) -> bool:
        """Whether there is no range to travel: a text that may be anything."""
        return self.argument.tag == "s" and not self.argument.choices

    @property
    def places(self) -> int:
        """How many values there are, if they can be counted; 0: a continuum."""
        if not self._is_counted:
            return 0
        first, last = self._bounds
        return int(abs(last - first)) + 1

    def value_at(self, position: float) -> Value:
        """Return the value at a position; counted values have an equal share of the way each."""
        position = min(max(position, 0.0), 1.0)
        if self.places:
            return self._counted(min(int(position * self.places), self.places - 1))
        first, last = self._bounds
        if self.curve is Curve.EXPONENTIAL:
            return float(first * (last / first) ** position)
        return float(first + position * (last - first))

    def position_of(self, value: Value) -> float:
        """Return where a value is; of counted ones the ends are at 0 and 1."""
        if self.places:
            return self._count(value) / max(self.places - 1, 1)
        first, last = self._bounds
        number = min(max(float(str(value)), min(first, last)), max(first, last))
        if self.curve is Curve.EXPONENTIAL:
            return math.log(number / first) / math.log(last / first)
        return (number - first) / (last - first)

    def stepped(self, value: Value, steps: int) -> Value:
        """Return the value so many steps of an endless encoder further on."""
        if self.places:
            return self._counted(min(max(self._count(value) + steps, 0), self.places - 1))
        return self.value_at(self.position_of(value) + steps / STEPS)

    def following(self, value: Value) -> Value:
        """Return the value after this one, and after the last the first."""
        return self._counted((self._count(value) + 1) % self.places)

    @property
    def _is_counted(self) -> bool:
        return bool(self.argument.choices) or self.argument.tag == "i"

    @property
    def _bounds(self) -> tuple[float, float]:
        """The ends as numbers; choices are counted from 0."""
        if self.ends is not None:
            first, last = map(self._number, self.ends)
            return first, last
        choices = len(self.argument.choices)
        return (0, choices - 1) if choices else (self.argument.low, self.argument.high)

    def _counted(self, number: int) -> Value:
        """Return the value that is so many places from the first end."""
        first, last = self._bounds
        at = int(first) + (number if last >= first else -number)
        return self.argument.choices[at] if self.argument.choices else at

    def _count(self, value: Value) -> int:
        """Return how many places a value is from the first end; one that lies outside, an end's."""
        first, last = self._bounds
        number = min(max(self._number(value), min(first, last)), max(first, last))
        return int(abs(number - first))

    def _number(self, value: Value) -> float:
        if value in self.argument.choices:
            return self.argument.choices.index(str(value))
        if isinstance(value, str):  # of what may be any text
            return 0
        return float(str(value))
