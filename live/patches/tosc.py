"""The file format of TouchOSC: nodes with properties, values and OSC messages, as zlib'd XML.

Keys and texts stand in CDATA sections, as the TouchOSC editor writes them. The kinds of properties
are those of the format: b, i, f, s, r (a frame), c (a colour). Format version 6 (TouchOSC 1.5).
"""

from __future__ import annotations

import uuid
import zlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Final
from xml.sax.saxutils import escape

from live.patches.layout import Box

VERSION: Final = 6
CONNECTIONS: Final = "1" * 10  # every connection that is set up in the app
_SPACE: Final = uuid.uuid5(uuid.NAMESPACE_URL, "antiphon")


@dataclass(frozen=True)
class Partial:
    """A piece of an address or one argument: a constant, or a value of the control scaled.

    `source` is CONSTANT or VALUE; `conversion` INTEGER, FLOAT or STRING; a value goes from 0 … 1 to
    `low` … `high`, and back when it is received.
    """

    source: str
    conversion: str
    value: str
    low: float = 0.0
    high: float = 1.0

    def xml(self) -> str:
        """Return the element."""
        return _element(
            "partial",
            _element("type", self.source) + _element("conversion", self.conversion),
            _text("value", self.value),
            _element("scaleMin", f"{self.low:g}") + _element("scaleMax", f"{self.high:g}"),
        )


@dataclass(frozen=True)
class Message:
    """An OSC message. It is sent when a value named in `triggers` changes as its condition says.

    Without triggers it is only received.
    """

    address: str
    arguments: tuple[Partial, ...]
    triggers: tuple[tuple[str, str], ...]
    receives: bool = True

    def xml(self) -> str:
        """Return the element; `feedback` off means that what comes in is not sent out again."""
        sends, receives = int(bool(self.triggers)), int(self.receives)
        flags = {"enabled": 1, "send": sends, "receive": receives, "feedback": 0}
        triggers = (
            _element("trigger", _text("var", name), _element("condition", condition))
            for name, condition in self.triggers
        )
        return _element(
            "osc",
            *(_element(name, str(flag)) for name, flag in flags.items()),
            _element("noDuplicates", "0") + _element("connections", CONNECTIONS),
            _element("triggers", *triggers),
            _element("path", Partial("CONSTANT", "STRING", self.address).xml()),
            _element("arguments", *(argument.xml() for argument in self.arguments)),
        )


@dataclass
class Node:
    """A control. `values` are those it starts with; `name` tells it from its neighbours."""

    type: str
    name: str
    properties: dict[str, Any]
    values: dict[str, float | bool | str] = field(default_factory=dict)
    messages: list[Message] = field(default_factory=list)
    children: list[Node] = field(default_factory=list)

    def xml(self, path: str = "") -> str:
        """Return the element; its identity is made from its path, so that it is always the same."""
        path = f"{path}/{self.name}"
        properties = {**self.properties, "name": self.name}
        inside = [
            _element("properties", *(_property(k, properties[k]) for k in sorted(properties)))
        ]
        values = {**self.values, "touch": False}
        inside.append(_element("values", *(_value(key, value) for key, value in values.items())))
        if self.messages:
            inside.append(_element("messages", *(each.xml() for each in self.messages)))
        if self.children:
            inside.append(_element("children", *_numbered(self.children, path)))
        head = f"<node ID='{uuid.uuid5(_SPACE, path)}' type='{self.type}'>"
        if path.count("/") == 1:  # of the root alone
            inside.insert(0, _element("includes"))
        return f"{head}{''.join(inside)}</node>"


def pack(root: Node) -> bytes:
    """Return the file of a surface."""
    xml = f"<?xml version='1.0' encoding='UTF-8'?><lexml version='{VERSION}'>{root.xml()}</lexml>"
    return zlib.compress(xml.encode(), 9)


def rgba(colour: str, brightness: float = 1.0) -> tuple[float, float, float, float]:
    """Return `#rrggbb` as the format's numbers, 0 … 1, made darker by a factor."""
    red, green, blue = (int(colour[at : at + 2], 16) / 255 * brightness for at in (1, 3, 5))
    return round(red, 3), round(green, 3), round(blue, 3), 1.0


def _numbered(children: Iterable[Node], path: str) -> Iterable[str]:
    return (child.xml(f"{path}/{number}") for number, child in enumerate(children))


def _property(key: str, value: Any) -> str:  # noqa: ANN401 -- of whatever kind the format has
    kind, text = _typed(value)
    return f"<property type='{kind}'>{_text('key', key)}{text}</property>"


def _typed(value: Any) -> tuple[str, str]:  # noqa: ANN401
    match value:
        case bool():
            return "b", _element("value", str(int(value)))
        case int():
            return "i", _element("value", str(value))
        case float():
            return "f", _element("value", f"{value:g}")
        case Box():
            sides = zip("xywh", (value.x, value.y, value.width, value.height), strict=True)
            return "r", _element("value", *(_element(name, str(side)) for name, side in sides))
        case tuple():
            parts = zip("rgba", value, strict=True)
            return "c", _element("value", *(_element(name, f"{part:g}") for name, part in parts))
        case _:
            return "s", _text("value", str(value))


def _value(key: str, default: float | bool | str) -> str:
    shown = str(default).lower() if isinstance(default, bool) else default
    shown = f"{shown:g}" if isinstance(shown, float) else str(shown)
    return _element(
        "value",
        _text("key", key) + _element("locked", "0") + _element("lockedDefaultCurrent", "0"),
        _text("default", shown) + _element("defaultPull", "0"),
    )


def _element(name: str, *inside: str) -> str:
    body = "".join(inside)
    return f"<{name}>{body if body.startswith('<') else escape(body)}</{name}>"


def _text(name: str, text: str) -> str:
    return f"<{name}><![CDATA[{text.replace(']]>', ']] >')}]]></{name}>"
