"""A binding: which control of a controller moves which address, and how; as it stands in a file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any, Final, TypeAlias

from engine.events import Value
from live.arguments import Argument, ControlError, coerce
from live.control import LANDS, Action, Control
from live.controls import deeds, targets
from live.mapping.relative import Encoding
from live.mapping.source import Kind, Source
from live.mapping.travel import Travel


class Takeover(Enum):
    """When a knob that is elsewhere than its control begins to move it."""

    PICKUP = "pickup"
    JUMP = "jump"


Ends: TypeAlias = tuple[Value, Value]

PRESSED: Final = frozenset({Kind.NOTE, Kind.PROGRAM})  # kinds that have no way to travel
KEYS: Final = (
    "address", "values", "from", "range", "channel", "port", "relative", "takeover", "button",
    "lands",
)  # fmt: skip


@dataclass(frozen=True)
class Binding:
    """What a source does. With `values` it sets or does just that when it is pressed.

    `ends`: what the control is at the bottom and at the top of the source's way; `None`: its whole
    range. `button`: each press goes on to the next of a control's values. `relative`: it is an
    endless encoder. `learnt`: the instrument wrote it down, not the performer. `lands`: a word of
    `LANDS`, for when its changes take effect; "": when the control's row says.
    """

    address: str
    source: Source
    values: tuple[Value, ...] = ()
    relative: Encoding | None = None
    takeover: Takeover = Takeover.PICKUP
    button: bool = False
    learnt: bool = False
    ends: Ends | None = None
    lands: str = ""

    def __str__(self) -> str:
        return " ".join([self.address, *map(str, self.values)])


def read(data: Mapping[str, Any], learnt: bool = False) -> Binding:
    """Return the binding of a `[[map]]` table. Raises `KeyedError` naming the key at fault."""
    for key in data:
        if key not in KEYS:
            raise KeyedError(key, f"a map has {', '.join(KEYS)}, got {key!r}")
    channel = _typed(data, "channel", int, 0)
    if not 0 <= channel <= 16:
        raise KeyedError("channel", f"channel must be 1 ... 16, got {channel}")
    try:
        source = Source.parse(_typed(data, "from", str), channel, _typed(data, "port", str, ""))
    except ValueError as error:
        raise KeyedError("from", str(error)) from None
    relative = data.get("relative")
    if relative is not None and source.kind is not Kind.CC:
        raise KeyedError("relative", f"only a cc can be relative, got {source.name!r}")
    return Binding(
        _typed(data, "address", str),
        source,
        tuple(_typed(data, "values", list, [])),
        None if relative is None else _one_of(Encoding, "relative", relative),
        _one_of(Takeover, "takeover", data.get("takeover", Takeover.PICKUP.value)),
        bool(_typed(data, "button", bool, False)),
        learnt,
        _ends(_typed(data, "range", list, [])),
        _landing(_typed(data, "lands", str, "")),
    )


def written(binding: Binding) -> dict[str, Any]:
    """Return the table that `read` reads; what is as usual is left out."""
    source = binding.source
    table: dict[str, Any] = {"address": binding.address, "from": source.name}
    optional: dict[str, Any] = {
        "values": list(binding.values),
        "range": list(binding.ends or ()),
        "channel": source.channel,
        "port": source.port,
        "relative": binding.relative and binding.relative.value,
        "button": binding.button,
        "lands": binding.lands,
    }
    if binding.takeover is not Takeover.PICKUP:
        optional["takeover"] = binding.takeover.value
    return table | {key: value for key, value in optional.items() if value}


class KeyedError(ValueError):
    """What is wrong with a table, and with which of its keys."""

    def __init__(self, key: str, text: str) -> None:
        super().__init__(text)
        self.key = key


def spoken_to(address: str, voices: int) -> Control | Action:
    """Return the row of an address. Raises `KeyedError`."""
    if target := targets(voices).get(address):
        return target.control
    if deed := deeds(voices).get(address):
        return deed.action
    raise KeyedError("address", f"nothing has the address {address!r}; docs/controls.md lists them")


def check(binding: Binding, voices: int) -> None:
    """Raise `KeyedError` or `ControlError` if a binding can never do anything."""
    row = spoken_to(binding.address, voices)
    typed_ends(binding, row)
    if binding.lands and not isinstance(row, Control):
        raise KeyedError("lands", f"{binding.address} happens when it is asked for")
    if isinstance(row, Control) and not binding.values:
        _check_control(binding, row)
    elif isinstance(row, Control) or binding.values or travelled(row) is None:
        row.coerce(binding.values)
    elif binding.source.kind in PRESSED:
        raise KeyedError("values", f"{binding.address} needs values to go to when it is pressed")


def travel_of(binding: Binding, row: Control | Action) -> Travel | None:
    """Return the way that a binding moves along; `None` if there is none."""
    travel = Travel.of(row) if isinstance(row, Control) else travelled(row)
    if travel is None or binding.ends is None:
        return travel
    return replace(travel, ends=typed_ends(binding, row))


def typed_ends(binding: Binding, row: Control | Action) -> Ends | None:
    """Return the ends of a binding's way in its control's own type. Raises `KeyedError`."""
    travel = Travel.of(row) if isinstance(row, Control) else travelled(row)
    if binding.ends is None:
        return None
    if binding.values or travel is None or travel.is_free_text:
        raise KeyedError("range", f"{binding} has no range to move along")
    first, last = (_end(travel.argument, end) for end in binding.ends)
    if first == last:
        raise KeyedError("range", f"range must have two values that differ, got {first} twice")
    return first, last


def _end(argument: Argument, value: Value) -> Value:
    try:
        end, clamped = coerce(argument, value)
    except ControlError as error:
        raise KeyedError("range", f"range: {error}") from None
    if clamped or (argument.choices and end not in argument.choices):
        low, high = (
            (1, len(argument.choices)) if argument.choices else (argument.low, argument.high)
        )
        raise KeyedError("range", f"range must be within {low:g} ... {high:g}, got {value}")
    return end


def travelled(action: Action) -> Travel | None:
    """Return the way of an action that can be moved along, as `/place/morph` can."""
    if not action.arguments:
        return None
    first, *others = action.arguments
    moves = first.tag == "f" and not first.optional and all(each.optional for each in others)
    return Travel(first) if moves else None


def _check_control(binding: Binding, row: Control) -> None:
    if not row.told:
        raise KeyedError("address", f"{binding.address} repeats a control; use the other address")
    travel = Travel.of(row)
    presses = binding.source.kind in PRESSED or binding.button
    if travel.is_free_text or (presses and not travel.places):
        kind = "a text" if travel.is_free_text else "a continuum"
        raise KeyedError(
            "values", f"{binding.address} is {kind}; give values to set when it is pressed"
        )


def _ends(values: list[Any]) -> Ends | None:
    if not values:
        return None
    if len(values) != 2 or any(isinstance(each, list | dict) for each in values):
        raise KeyedError("range", f"range has two values, at bottom and top, got {values!r:.40}")
    return values[0], values[1]


def _landing(word: str) -> str:
    if word and word not in LANDS:
        raise KeyedError("lands", f"lands must be one of {', '.join(LANDS)}, got {word!r:.40}")
    return word


def _one_of(choices: type[Any], key: str, value: object) -> Any:  # noqa: ANN401 (any enum's)
    words = [choice.value for choice in choices]
    if value not in words:
        raise KeyedError(key, f"{key} must be one of {', '.join(words)}, got {value!r}")
    return choices(value)


def _typed(data: Mapping[str, Any], key: str, kind: type[Any], default: Any = None) -> Any:  # noqa: ANN401
    value = data.get(key, default)
    if value is None:
        raise KeyedError(key, f"a map needs {key!r}")
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        raise KeyedError(key, f"{key} must be {_WORDS[kind]}, got {value!r}")
    return value


_WORDS: Final[dict[type[Any], str]] = {
    int: "a whole number",
    str: "a text",
    list: "a list",
    bool: "true or false",
}
