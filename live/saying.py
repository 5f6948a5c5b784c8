"""What an address and its values say to the engine, wherever they were written down."""

from __future__ import annotations

from collections.abc import Sequence

from engine.events import Event, Value
from live.arguments import ControlError
from live.control import Deed, Target
from live.controls import deeds, targets


def event_of(seconds: float, address: str, received: Sequence[object], voices: int) -> Event:
    """Return the event at a moment; what is out of range counts as the nearest that is not.

    Raises `ControlError`, or `ValueError` for an address that holds no value and is no gesture.
    """
    spoken, values, _ = _read(address, received, voices)
    if isinstance(spoken, Target):
        value, *lands = values
        return spoken.control.set(seconds, value, spoken.voice, spoken.index, *lands)
    return spoken.action.act(seconds, values, spoken.voice)


def within_range(address: str, received: Sequence[object], voices: int) -> tuple[Value, ...]:
    """Return the values as their own types. Raises what `event_of` does, and out of range too."""
    spoken, values, clamped = _read(address, received, voices)
    if not clamped:
        return tuple(values)
    last = spoken.control.argument if isinstance(spoken, Target) else spoken.action.arguments[-1]
    low, high = (1, len(last.choices)) if last.choices else (last.low, last.high)
    got = " ".join(map(str, received))
    raise ControlError("clamped", f"{last.name} must be {low:g} ... {high:g}, got {got}")


def _read(
    address: str, received: Sequence[object], voices: int
) -> tuple[Target | Deed, list[Value], bool]:
    if target := targets(voices).get(address):
        return target, *target.control.coerce(received)
    deed = deeds(voices).get(address)
    if deed is None or not deed.action.gesture:
        raise ValueError("no control has this address; `docs/controls.md` lists them")
    return deed, *deed.action.coerce(received)
