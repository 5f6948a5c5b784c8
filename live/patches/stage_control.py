"""Open Stage Control: a session as JSON. Its server is to listen on the feedback port.

A widget hears the address it sends to; what it hears it does not send on.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, Final

from live.patches.items import Instrument, Kind
from live.patches.layout import Box, Page, Panel, Widget, choices_in_a_row

VERSION: Final = "1.26.0"  # of Open Stage Control, whose sessions these are
RENEW_MS: Final = 20000
DECIMALS: Final = 4
_NIGHT: Final = "#16181c"

_SUBSCRIBE: Final = """send('{target}', '/unsubscribe', {port});
var ask = function() {{ send('{target}', '/subscribe', {port}) }};
ask();
setInterval('subscribe', ask, {renew});"""


def write(pages: Sequence[Page], made_for: Instrument) -> bytes:
    """Return a `.json` session of a surface of one page."""
    (page,) = pages
    target = f"{made_for.host}:{made_for.port}"
    panels = [_panel(panel, target) for panel in page.panels]
    content = {
        "type": "root", "id": "root", "width": page.width, "height": page.height,
        "colorBg": _NIGHT, "innerPadding": False, "padding": 0,
        "onCreate": _SUBSCRIBE.format(
            target=target, port=made_for.feedback_port, renew=RENEW_MS
        ),
        "widgets": panels, "tabs": [],
    }  # fmt: skip
    session = {
        "createdWith": "Open Stage Control", "version": VERSION, "type": "session",
        "content": content,
    }  # fmt: skip
    return (json.dumps(session, indent=1, ensure_ascii=False) + "\n").encode()


def _panel(panel: Panel, target: str) -> dict[str, Any]:
    inside = [_text(f"title of {panel.title}", panel.title, panel.heading, panel.box, panel.colour)]
    for widget in panel.widgets:
        if widget.caption:
            name = f"label of {widget.item.name}"
            label = _text(name, widget.item.label, widget.caption, panel.box, "#e8e8e8")
            inside.append({**label, "address": widget.item.label_address or "auto"})
        inside.append(_widget(widget, panel.box, target))
    return {
        "type": "panel", "id": panel.title, **_place(panel.box), "colorBg": "auto",
        "colorWidget": panel.colour, "colorStroke": panel.colour, "scroll": False,
        "innerPadding": False, "padding": 0, "widgets": inside,
    }  # fmt: skip


def _widget(widget: Widget, inside: Box, target: str) -> dict[str, Any]:
    return {
        "id": widget.item.name,
        **_place(widget.box, inside),
        "colorWidget": widget.colour,
        "comments": widget.item.says,
        "address": widget.item.address,
        "target": [target],
        "ignoreDefaults": True,
        "decimals": DECIMALS,
        "typeTags": "".join(each.tag for each in widget.item.arguments),
        **_MAKERS[widget.item.kind](widget),
    }


def _fader(widget: Widget) -> dict[str, Any]:
    argument = widget.item.argument
    return {
        "type": "fader", "design": "compact", "horizontal": widget.box.width > widget.box.height,
        "range": {"min": argument.low, "max": argument.high}, "default": widget.item.default,
        "doubleTap": True,
        # With the ratio of the ends as its base, the program's scale is that of equal ratios.
        "logScale": argument.high / argument.low if widget.item.is_exponential else False,
        "steps": widget.item.steps or "",
    }  # fmt: skip


def _toggle(widget: Widget) -> dict[str, Any]:
    return {"type": "button", "mode": "toggle", "label": widget.item.label, "on": 1, "off": 0}


def _choice(widget: Widget) -> dict[str, Any]:
    choices = widget.item.argument.choices
    return {
        "type": "switch", "layout": "grid", "gridTemplate": choices_in_a_row(choices, widget.box),
        "mode": "tap", "values": list(choices), "default": widget.item.default,
    }  # fmt: skip


def _button(widget: Widget) -> dict[str, Any]:
    """A tap sends its constant; one that has none sends the address alone."""
    item = widget.item
    if not item.constants:
        return {"type": "button", "mode": "momentary", "label": item.label, "typeTags": ""}
    (constant,) = item.constants
    return {"type": "button", "mode": "tap", "label": item.label, "on": constant}


def _pad(widget: Widget) -> dict[str, Any]:
    """The first places lie at the top: what grows upwards for the pad does so downwards for us."""
    x, y = widget.item.arguments
    return {
        "type": "xy", "rangeX": {"min": x.low, "max": x.high},
        "rangeY": {"min": y.high, "max": y.low}, "pips": False,
    }  # fmt: skip


_MAKERS: Final = {
    Kind.FADER: _fader,
    Kind.TOGGLE: _toggle,
    Kind.CHOICE: _choice,
    Kind.BUTTON: _button,
    Kind.PAD: _pad,
}


def _text(name: str, text: str, box: Box, inside: Box, colour: str) -> dict[str, Any]:
    return {
        "type": "text", "id": name, **_place(box, inside), "default": text, "colorText": colour,
        "css": f":host {{ font-size: {max(int(box.height * 0.7), 9)}px }}", "bypass": True,
    }  # fmt: skip


def _place(box: Box, inside: Box | None = None) -> dict[str, int]:
    left, top = (inside.x, inside.y) if inside else (0, 0)
    return {"left": box.x - left, "top": box.y - top, "width": box.width, "height": box.height}
