"""Open Stage Control: a session as JSON. Its server is to listen on the feedback port.

A widget hears the address it sends to; what it hears it does not send on. What the readouts say is
heard by variables, which nobody sees, and written by their scripts.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, Final

from live.patches import CONNECTED, NO_ANSWER, PING_SECONDS, RENEW_SECONDS, SILENT_SECONDS
from live.patches.items import BEAT, CONNECTION, ERROR, Instrument, Kind
from live.patches.layout import (
    Box,
    Page,
    Panel,
    Widget,
    choice_cells,
    choices_in_a_row,
    text_size,
)

VERSION: Final = "1.29.0"  # of Open Stage Control, whose sessions these are
DECIMALS: Final = 4
_NIGHT: Final = "#16181c"
_LETTER: Final = 0.62  # the width of one, of the size of the text
_LARGEST: Final = 14
_INSET: Final = 4  # between a button's edge and its text

_SUBSCRIBE: Final = """globals.heard = 0
var target = '{target}', said = 0
var beat = function() {{
    var answers = Date.now() - globals.heard < {silent}
    set('readout {connection}', answers ? '{connected}' : '{no_answer}', {{send: false}})
    if (!answers || Date.now() - said > {renew}) {{
        said = Date.now()
        send(target, '/subscribe', {port})
    }} else send(target, '/ping')
}}
send(target, '/unsubscribe', {port})  // it knows nothing yet
beat()
setInterval('antiphon', beat, {ping})"""
_HEARD: Final = "globals.heard = Date.now()"
_HEARING: Final = {
    "/pong": _HEARD,
    "/hello": _HEARD,
    "/beat": f"{_HEARD}\nset('readout {BEAT}', value[0] + ' . ' + value[1] + '   '"
    " + value[2].toFixed(1) + ' bpm', {send: false})",
    "/error": f"{_HEARD}\nset('readout {ERROR}', value[0] + ': ' + value[2], {{send: false}})",
}  # what is done with a message, by its address


def write(pages: Sequence[Page], made_for: Instrument) -> bytes:
    """Return a `.json` session of a surface of one page."""
    (page,) = pages
    target = f"{made_for.host}:{made_for.port}"
    panels = [_panel(panel, target) for panel in page.panels]
    content = {
        "type": "root", "id": "root", "width": page.width, "height": page.height,
        "colorBg": _NIGHT, "innerPadding": False, "padding": 0,
        "onCreate": _SUBSCRIBE.format(
            target=target, port=made_for.feedback_port, renew=RENEW_SECONDS * 1000,
            ping=PING_SECONDS * 1000, silent=SILENT_SECONDS * 1000, connection=CONNECTION,
            connected=CONNECTED, no_answer=NO_ANSWER,
        ),
        "widgets": [*panels, *map(_variable, _HEARING)], "tabs": [],
    }  # fmt: skip
    session = {
        "createdWith": "Open Stage Control", "version": VERSION, "type": "session",
        "content": content,
    }  # fmt: skip
    return (json.dumps(session, indent=1, ensure_ascii=False) + "\n").encode()


def _panel(panel: Panel, target: str) -> dict[str, Any]:
    inside = []
    if panel.heading.height:
        name = f"title of {panel.title}"
        inside.append(_text(name, panel.title, panel.heading, panel.box, panel.colour))
    for widget in panel.widgets:
        if widget.item.kind is Kind.READOUT:
            item = widget.item
            inside.append(
                _text(f"readout {item.address}", item.label, widget.box, panel.box, "#e8e8e8")
            )
            continue
        if widget.caption:
            name = f"label of {widget.item.name}"
            label = _text(name, widget.item.label, widget.caption, panel.box, "#e8e8e8")
            inside.append({**label, "address": widget.item.label_address or "auto"})
        if widget.value:
            text = widget.item.pattern % widget.item.default
            name = _value_name(widget)
            node = _text(name, text, widget.value, panel.box, widget.colour)
            inside.append({**node, "css": _font(widget.item.longest, widget.value, 0)})
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
        "steps": widget.item.steps or "", "onValue": _written_out(widget),
    }  # fmt: skip


def _written_out(widget: Widget) -> str:
    """Return the script that writes a value out, wherever it comes from."""
    item = widget.item
    unit = f" + ' {item.unit}'" if item.unit else ""
    shown = f"value.toFixed({item.decimals}){unit}"
    return f"set('{_value_name(widget)}', {shown}, {{send: false}})"


def _value_name(widget: Widget) -> str:
    return f"value of {widget.item.name}"


def _toggle(widget: Widget) -> dict[str, Any]:
    look = {"label": widget.item.label, "css": _font(widget.item.label, widget.box)}
    return {"type": "button", "mode": "toggle", **look, "on": 1, "off": 0}


def _choice(widget: Widget) -> dict[str, Any]:
    choices = widget.item.argument.choices
    css = _font(max(choices, key=len), choice_cells(choices, widget.box)[0])
    return {
        "type": "switch", "layout": "grid", "gridTemplate": choices_in_a_row(choices, widget.box),
        "mode": "tap", "values": list(choices), "default": widget.item.default, "css": css,
    }  # fmt: skip


def _button(widget: Widget) -> dict[str, Any]:
    """A tap sends its constant; one that has none sends the address alone."""
    item = widget.item
    look = {"type": "button", "label": item.label, "css": _font(item.label, widget.box)}
    if not item.constants:
        return {**look, "mode": "momentary", "typeTags": ""}
    (constant,) = item.constants
    return {**look, "mode": "tap", "on": constant}


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
        "css": _font(text, box, 0), "bypass": True,
    }  # fmt: skip


def _variable(address: str) -> dict[str, Any]:
    return {
        "type": "variable", "id": f"heard {address}", "address": address, "bypass": True,
        "onValue": _HEARING[address],
    }  # fmt: skip


def _font(text: str, box: Box, inset: int = _INSET) -> str:
    """Return the style of a text that fits a box."""
    inner = Box(box.x, box.y, box.width - 2 * inset, box.height)
    return f":host {{ font-size: {text_size(text, inner, _LETTER, _LARGEST, 0.75):.3g}px }}"


def _place(box: Box, inside: Box | None = None) -> dict[str, int]:
    left, top = (inside.x, inside.y) if inside else (0, 0)
    return {"left": box.x - left, "top": box.y - top, "width": box.width, "height": box.height}
