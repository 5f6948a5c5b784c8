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
    """How positions, 0 … 1, and the values of one argument belong together."""

    argument: Argument
    curve: Curve = Curve.LINEAR

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
        if self.argument.choices:
            return len(self.argument.choices)
        if self.argument.tag == "i":
            return int(self.argument.high - self.argument.low) + 1
        return 0

    def value_at(self, position: float) -> Value:
        """Return the value at a position; counted values have an equal share of the way each."""
        position = min(max(position, 0.0), 1.0)
        low, high = self.argument.low, self.argument.high
        if self.places:
            return self._counted(min(int(position * self.places), self.places - 1))
        if self.curve is Curve.EXPONENTIAL:
            return float(low * (high / low) ** position)
        return float(low + position * (high - low))

    def position_of(self, value: Value) -> float:
        """Return where a value is; of counted ones the ends are at 0 and 1."""
        low, high = self.argument.low, self.argument.high
        if self.places:
            return self._count(value) / max(self.places - 1, 1)
        number = min(max(float(str(value)), low), high)
        if self.curve is Curve.EXPONENTIAL:
            return math.log(number / low) / math.log(high / low)
        return (number - low) / (high - low)

    def stepped(self, value: Value, steps: int) -> Value:
        """Return the value so many steps of an endless encoder further on."""
        if self.places:
            return self._counted(min(max(self._count(value) + steps, 0), self.places - 1))
        return self.value_at(self.position_of(value) + steps / STEPS)

    def following(self, value: Value) -> Value:
        """Return the value after this one, and after the last the first."""
        return self._counted((self._count(value) + 1) % self.places)

    def _counted(self, number: int) -> Value:
        choices = self.argument.choices
        return choices[number] if choices else int(self.argument.low) + number

    def _count(self, value: Value) -> int:
        if value in self.argument.choices:
            return self.argument.choices.index(str(value))
        return 0 if isinstance(value, str) else int(float(str(value)) - self.argument.low)
