"""Arguments of controls and actions: types and ranges, and how received values fit them."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from engine.events import Value


class ControlError(ValueError):
    """A value that no rule can make right. `code` is one of the codes of `/error`."""

    def __init__(self, code: str, text: str) -> None:
        super().__init__(text)
        self.code = code


@dataclass(frozen=True)
class Argument:
    """One argument. `tag` is its OSC type as sent: i, f or s; i, f, d, h, T and F are taken alike.

    A number outside `low` … `high` is clamped, or refused where `clamps` is false. A text is one of
    `choices`, by name or by its number from 1, or else what `canonical` makes of it (or raises
    `ValueError`). An optional argument that is missing takes `default`.
    """

    name: str
    tag: str
    low: float = -math.inf
    high: float = math.inf
    choices: tuple[str, ...] = ()
    unit: str = ""
    canonical: Callable[[str], str] | None = None
    optional: bool = False
    default: Value = 0
    clamps: bool = True


def coerce(argument: Argument, value: object) -> tuple[Value, bool]:
    """Return a received value as the argument's type, and whether it had to be clamped.

    Raises `ControlError` when the type is wrong, or the value neither allowed nor to be clamped.
    """
    if isinstance(value, str) and argument.tag == "s":
        return _text(argument, value), False
    if isinstance(value, (int, float)) and (argument.tag != "s" or argument.choices):
        return _number(argument, value)
    raise _wrong_type(argument, value)


def coerce_all(
    arguments: Sequence[Argument], received: Sequence[object], repeats: int = 0, group: int = 1
) -> tuple[list[Value], bool]:
    """Return a whole message's values and whether any was clamped. Raises `ControlError`.

    The last `group` arguments may come `repeats` more times.
    """
    more = max(0, min(repeats, -((len(arguments) - len(received)) // group)))
    arguments = [*arguments, *list(arguments[-group:]) * more]
    least = sum(not argument.optional for argument in arguments)
    if not least <= len(received) <= len(arguments):
        span = f"{least}" if least == len(arguments) else f"{least} to {len(arguments)}"
        span = f"1 to {repeats + 1} times {group}" if group > 1 else span
        raise ControlError("bad_count", f"takes {span} arguments, got {len(received)}")
    pairs = [coerce(a, value) for a, value in zip(arguments, received, strict=False)]
    missing = [argument.default for argument in arguments[len(received) :]]
    return [*(value for value, _ in pairs), *missing], any(clamped for _, clamped in pairs)


_WANTED: Final = {"i": "a number", "f": "a number", "s": "a text"}


def _text(argument: Argument, value: str) -> str:
    name = value.strip().lower()
    if name in argument.choices:
        return name
    if argument.canonical is None and argument.choices:
        raise _wrong_type(argument, value)
    try:
        return argument.canonical(value) if argument.canonical else value
    except ValueError as error:
        raise ControlError("bad_type", str(error)) from error


def _number(argument: Argument, value: float) -> tuple[Value, bool]:
    if not math.isfinite(value):
        raise ControlError("bad_type", f"{argument.name} must be a finite number, got {value}")
    low, high = (1, len(argument.choices)) if argument.choices else (argument.low, argument.high)
    inside = min(max(value, low), high)
    if inside != value and not argument.clamps:
        text = f"{argument.name} must be {low:g} ... {high:g}, got {value:g}"
        raise ControlError("bad_type", text)
    number = float(inside) if argument.tag == "f" else math.floor(inside + 0.5)
    # The end of a range is still itself when it comes as the 32-bit float nearest to it.
    is_clamped = not math.isclose(inside, value, rel_tol=1e-6)
    return (argument.choices[int(number) - 1] if argument.choices else number), is_clamped


def _wrong_type(argument: Argument, value: object) -> ControlError:
    wanted = f"one of {', '.join(argument.choices)}" if argument.choices else _WANTED[argument.tag]
    shown = repr(value) if isinstance(value, (int, float, str)) else type(value).__name__
    return ControlError("bad_type", f"{argument.name} must be {wanted}, got {shown}")
