"""OSCQuery: what is heard and what is sent as a tree of JSON, with the value that each has now.

After the OSCQuery proposal (https://github.com/Vidvox/OSCQueryProposal). A control may be read and
written, an action only written, what the instrument sends by itself only read, a branch neither. A
node may be both a branch and a control, as `/latent/slew` is.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, Final

from engine.events import Value
from live.arguments import Argument
from live.control import LANDS
from live.controls import deeds, targets
from live.replies import SENT

NO_ACCESS, READ, WRITE, READ_AND_WRITE = 0, 1, 2, 3
ATTRIBUTES: Final = (
    "FULL_PATH", "CONTENTS", "TYPE", "ACCESS", "VALUE", "RANGE", "DESCRIPTION", "UNIT", "CLIPMODE",
)  # fmt: skip
EXTENSIONS: Final = {
    "ACCESS": True, "VALUE": True, "RANGE": True, "DESCRIPTION": True, "UNIT": True,
    "CLIPMODE": True, "LISTEN": True, "IGNORE": True, "PATH_CHANGED": False,
}  # fmt: skip
_ROOT: Final = "Antiphon: a neural model that plays with you."


def host_info(name: str, osc_port: int) -> dict[str, Any]:
    """Return who answers and how: OSC over UDP at a port of the same machine."""
    return {"NAME": name, "OSC_PORT": osc_port, "OSC_TRANSPORT": "UDP", "EXTENSIONS": EXTENSIONS}


def node(path: str, voices: int, values: Mapping[str, Value]) -> dict[str, Any] | None:
    """Return the node at a path with all below it, `None` if there is none.

    `values` are those of every control of a session with so many voices, and of what else it has
    told that stays so, by address.
    """
    path = "/" + path.strip("/")
    leaf = _leaf(path, voices, values)
    below = children(voices).get(path)
    if leaf is None and below is None:
        return None
    found: dict[str, Any] = {"FULL_PATH": path, "ACCESS": NO_ACCESS, **(leaf or {})}
    if path == "/":
        found["DESCRIPTION"] = _ROOT
    if below is not None:
        found["CONTENTS"] = {
            name: node(f"{path.rstrip('/')}/{name}", voices, values) for name in below
        }
    return found


@lru_cache
def children(voices: int) -> dict[str, tuple[str, ...]]:
    """Return the names below each branch, in table order, for a session of so many voices."""
    below: dict[str, dict[str, None]] = {}
    for address in (*targets(voices), *deeds(voices), *SENT):
        names = address.strip("/").split("/")
        for depth, name in enumerate(names):
            below.setdefault("/" + "/".join(names[:depth]), {})[name] = None
    return {path: tuple(names) for path, names in below.items()}


def _leaf(path: str, voices: int, values: Mapping[str, Value]) -> dict[str, Any] | None:
    if target := targets(voices).get(path):
        control, argument = target.control, target.control.argument
        when = f"It lands: {control.lands.value}; or as a last text says: {', '.join(LANDS)}."
        about = _about([argument], f"{control.says} {when}", READ_AND_WRITE)
        value = values[path]
        return {**about, "VALUE": [value], "RANGE": [_range(argument, value)]}
    if deed := deeds(voices).get(path):
        row = deed.action
        return _about(row.most, row.says, WRITE)
    if sent := SENT.get(path):
        told = {"VALUE": [values[path]]} if path in values else {}
        return {**_about(sent.most, sent.says, READ), **told}
    return None


def _about(arguments: Sequence[Argument], says: str, access: int) -> dict[str, Any]:
    about: dict[str, Any] = {
        "TYPE": "".join(argument.tag for argument in arguments),
        "ACCESS": access,
        "DESCRIPTION": says,
        "RANGE": [_range(argument) for argument in arguments],
    }
    if any(argument.unit for argument in arguments):
        about["UNIT"] = [argument.unit for argument in arguments]
    if any(argument.tag != "s" for argument in arguments):
        about["CLIPMODE"] = ["both" if each.clamps else "none" for each in arguments]
    return about


def _range(argument: Argument, value: Value | None = None) -> dict[str, Any]:
    """Return what an argument may be; `value`, which it is now, counts to it.

    A control whose choices are not the only ones may have another: the path of a model's file.
    """
    if argument.choices:
        known = [*argument.choices]
        return {"VALS": known if value is None or value in known else [*known, value]}
    bounds = {"MIN": argument.low, "MAX": argument.high}
    return {name: bound for name, bound in bounds.items() if math.isfinite(bound)}
