"""A binding at work: from movements to values, and from values to lights and faders."""

from __future__ import annotations

from engine.events import Value
from live.control import Action, Control
from live.mapping.binding import PRESSED, Binding, Takeover, travel_of
from live.mapping.decoding import encode
from live.mapping.pickup import Pickup
from live.mapping.relative import steps
from live.mapping.source import Kind, Move
from live.mapping.travel import Travel
from live.midi.ledger import Midi

HALF_WAY = 0.5


class BoundControl:
    """Moves the `row` that a binding speaks to. For one thread."""

    def __init__(self, binding: Binding, row: Control | Action) -> None:
        self.binding = binding
        self._row = row
        self._travel = travel_of(binding, row)
        self._pickup = Pickup()
        self._value: Value | None = None  # of the control, as far as is known
        self._is_down = False
        self._shown: list[Midi] = []
        source = binding.source
        self._presses = bool(
            binding.values or binding.button or source.kind in PRESSED or self._travel is None
        )

    @property
    def slides(self) -> bool:
        """Whether the control stands where it was moved, so that it need not be shown its value."""
        return not self._presses and self.binding.relative is None

    def move(self, move: Move) -> tuple[Value, ...] | None:
        """Return the arguments to send to the address, or `None`: this movement does nothing."""
        if self._presses:
            return self._press(move)
        if self._travel is None:
            return None
        if self.binding.relative is not None:
            return self._turn(self._travel, steps(self.binding.relative, move.value))
        return self._slide(self._travel, move.position)

    def told(self, value: Value) -> list[Midi]:
        """Note that the control has taken a value; return what the controller is to show.

        What it shows already, having been moved there, it is not told.
        """
        if value != self._value:
            self._pickup.let_go()
        self._value = value
        shown = encode(self.binding.source, self._position(value))
        if shown == self._shown:
            return []
        self._shown = shown
        return shown

    def _press(self, move: Move) -> tuple[Value, ...] | None:
        half = 0 if move.source.kind is Kind.NOTE else HALF_WAY
        was_down, self._is_down = self._is_down, move.position > half
        if move.source.kind is Kind.PROGRAM:
            was_down = False
        if was_down or not self._is_down:
            return None
        if self.binding.values or not isinstance(self._row, Control) or self._travel is None:
            return self.binding.values
        return None if self._value is None else (self._travel.following(self._value),)

    def _turn(self, travel: Travel, number: int) -> tuple[Value, ...] | None:
        if self._value is None or not number:
            return None
        return (travel.stepped(self._value, number),)

    def _slide(self, travel: Travel, position: float) -> tuple[Value, ...] | None:
        value = travel.value_at(position)
        if isinstance(self._row, Control) and self.binding.takeover is Takeover.PICKUP:
            if self._value is None:
                return None
            is_there = value == self._value or _is_switch(travel)
            control = position if is_there else travel.position_of(self._value)
            if not self._pickup.takes(position, control):
                return None
        shown = encode(self.binding.source, position)
        if shown == self._shown:  # there already: a motor fader says where it has been moved to
            return None
        self._shown = shown
        self._value = value
        return (value,)

    def _position(self, value: Value) -> float:
        if self.binding.values:
            return float(self.binding.values[0] == value)
        return self._travel.position_of(value) if self._travel else 0.0


def _is_switch(travel: Travel) -> bool:
    """Whether there is only on and off: then nothing can jump, and a press must not be lost."""
    return travel.places == 2
