"""Max: a patcher as JSON. Every control sends through `udpsend` and follows `udpreceive`.

What comes in reaches a control as `set`, which moves it and puts nothing out: there is no loop.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from typing import Any, Final

from engine.events import Value
from live.patches.items import Instrument, Item, Kind
from live.patches.layout import Box, Page, Panel, Widget, choices_in_a_row
from live.patches.tosc import rgba

RENEW_MS: Final = 20000
_NIGHT: Final = "#16181c"
_WHITE: Final = [1.0, 1.0, 1.0, 1.0]
_LIVE_TYPES: Final = {"f": 0, "i": 1, "s": 2}  # of the parameters that Live sees
_COLUMN, _LINE = 130, 40  # of the objects behind the scenes
_CHAINS_IN_A_ROW: Final = 12


class Patch:
    """A patcher that grows. `place` is where an object is seen when the patch is played."""

    def __init__(self) -> None:
        self.boxes: list[dict[str, Any]] = []
        self.lines: list[dict[str, Any]] = []

    def add(
        self,
        kind: str,
        at: tuple[int, int],
        text: str = "",
        ins: int = 1,
        outs: int = 1,
        place: Box | None = None,
        **more: Any,  # noqa: ANN401 -- attributes, of whatever kind the object has
    ) -> str:
        """Add an object; return its identity."""
        name = f"obj-{len(self.boxes) + 1}"
        box: dict[str, Any] = {
            "id": name, "maxclass": kind, "numinlets": ins, "numoutlets": outs,
            "outlettype": [""] * outs, "patching_rect": [*map(float, at), 120.0, 22.0], **more,
        }  # fmt: skip
        if text:
            box["text"] = text
        if place is not None:
            box["presentation"] = 1
            box["presentation_rect"] = [
                float(side) for side in (place.x, place.y, place.width, place.height)
            ]
        self.boxes.append({"box": box})
        return name

    def object(self, text: str, at: tuple[int, int], ins: int = 1, outs: int = 1) -> str:
        """Add an object that is seen only behind the scenes."""
        return self.add("newobj", at, text, ins, outs)

    def message(self, text: str, at: tuple[int, int]) -> str:
        """Add a message box that is seen only behind the scenes."""
        return self.add("message", at, text, 2, 1)

    def connect(self, source: str, outlet: int, target: str, inlet: int = 0) -> None:
        """Draw a cord."""
        line = {"source": [source, outlet], "destination": [target, inlet]}
        self.lines.append({"patchline": line})


def write(pages: Sequence[Page], made_for: Instrument) -> bytes:
    """Return a `.maxpat` file of a surface of one page."""
    (page,) = pages
    return (json.dumps(as_data(wired(page, made_for), page), indent=1) + "\n").encode()


def wired(page: Page, made_for: Instrument) -> Patch:
    """Return the patch of a page, with everything between it and the instrument."""
    patch = Patch()
    for panel in page.panels:
        _ground(patch, panel)
    out = patch.object(f"udpsend {made_for.host} {made_for.port}", (20, 20), 1, 0)
    _subscribe(patch, out, made_for.feedback_port)
    fed_back, labels = [], []
    for number, widget in enumerate(page.widgets):
        if widget.caption:
            label = _text(patch, widget.item.label, widget.caption, _WHITE)
            labels.append((widget.item.label_address, label))
        control = _chain(patch, number, widget, out)
        if widget.item.is_fed_back:
            fed_back.append((widget.item, control))
    _follow(patch, fed_back, [each for each in labels if each[0]], made_for.feedback_port)
    return patch


def as_data(patch: Patch, page: Page) -> dict[str, Any]:
    """Return a page's patcher as JSON data."""
    return {
        "patcher": {
            "fileversion": 1,
            "appversion": {
                "major": 8, "minor": 5, "revision": 0, "architecture": "x64", "modernui": 1,
            },
            "classnamespace": "box",
            "rect": [60.0, 100.0, float(page.width), float(page.height)],
            "openinpresentation": 1,
            "bglocked": 0,
            "default_fontsize": 11.0,
            "default_fontname": "Arial",
            "editing_bgcolor": list(rgba(_NIGHT)),
            "locked_bgcolor": list(rgba(_NIGHT)),
            "boxes": patch.boxes,
            "lines": patch.lines,
        }
    }  # fmt: skip


def _ground(patch: Patch, panel: Panel) -> None:
    colour = list(rgba(panel.colour, 0.16))
    patch.add(
        "panel", (20, 700), place=panel.box, outs=0, bgcolor=colour, background=1, rounded=4,
        mode=0,
    )  # fmt: skip
    _text(patch, panel.title, panel.heading, list(rgba(panel.colour)))


def _text(patch: Patch, text: str, place: Box, colour: list[float]) -> str:
    return patch.add(
        "comment", (160, 700), text, place=place, outs=0, textcolor=colour, textjustification=1,
        fontsize=9.0 if place.height < 14 else 11.0,
    )  # fmt: skip


def _subscribe(patch: Patch, out: str, port: int) -> None:
    """Ask for feedback when the patch opens, and again before the lease ends."""
    often = patch.object(f"metro {RENEW_MS} @active 1", (220, 20), 2, 1)
    ask = patch.message(f"/subscribe {port}", (400, 20))
    patch.connect(often, 0, ask)
    patch.connect(ask, 0, out)


def _chain(patch: Patch, number: int, widget: Widget, out: str) -> str:
    """Add a widget and what makes messages of its values; return the widget."""
    across, down = number % _CHAINS_IN_A_ROW, number // _CHAINS_IN_A_ROW
    at = (20 + across * _COLUMN, 120 + down * 4 * _LINE)
    control, last = _MAKERS[widget.item.kind](patch, widget, at)
    patch.connect(last, 0, out)
    return control


def _follow(
    patch: Patch, fed_back: list[tuple[Item, str]], labels: list[tuple[str, str]], port: int
) -> None:
    """Let the controls, and the labels by their addresses, follow what the instrument says."""
    hear = patch.object(f"udpreceive {port}", (20, 760), 1, 1)
    addresses = [item.address for item, _ in fed_back] + [address for address, _ in labels]
    route = patch.object(f"route {' '.join(addresses)}", (20, 800), 1, len(addresses) + 1)
    patch.connect(hear, 0, route)
    for outlet, (_, label) in enumerate(labels, start=len(fed_back)):
        _set(patch, route, outlet, label)
    for outlet, (item, control) in enumerate(fed_back):
        if item.kind is Kind.CHOICE:
            _set_choice(patch, route, outlet, item, control)
        else:
            _set(patch, route, outlet, control)


def _set(patch: Patch, route: str, outlet: int, target: str) -> None:
    set_it = patch.object("prepend set", (20 + outlet * _COLUMN, 840))
    patch.connect(route, outlet, set_it)
    patch.connect(set_it, 0, target)


def _set_choice(patch: Patch, route: str, outlet: int, item: Item, control: str) -> None:
    """The instrument names choices; the control counts them."""
    at, choices = (20 + outlet * _COLUMN, 840), item.argument.choices
    select = patch.object(f"sel {' '.join(choices)}", at, 1, len(choices) + 1)
    patch.connect(route, outlet, select)
    for number in range(len(choices)):
        message = patch.message(f"set {number}", (at[0], at[1] + _LINE * (number + 1)))
        patch.connect(select, number, message)
        patch.connect(message, 0, control)


def _parameter(item: Item, **more: Any) -> dict[str, Any]:  # noqa: ANN401 -- Live's own attributes
    """Return what makes a control a parameter that Live sees and stores."""
    value = {
        "parameter_longname": _parameter_name(item), "parameter_shortname": item.label,
        "parameter_linknames": 1, "parameter_modmode": 0, **more,
    }  # fmt: skip
    return {
        "parameter_enable": 1,
        "varname": _parameter_name(item),
        "saved_attribute_attributes": {"valueof": value},
        "hint": item.says,
    }


def _parameter_name(item: Item) -> str:
    return item.name.strip("/").replace("/", " ")


def _sent(patch: Patch, name: str, outlet: int, item: Item, at: tuple[int, int]) -> str:
    """Put the address before what comes out; return the object that does."""
    prepend = patch.object(f"prepend {item.address}", (at[0], at[1] + _LINE))
    patch.connect(name, outlet, prepend)
    return prepend


def _fader(patch: Patch, widget: Widget, at: tuple[int, int]) -> tuple[str, str]:
    item, argument = widget.item, widget.item.argument
    parameter = _parameter(
        item, parameter_type=_LIVE_TYPES[argument.tag], parameter_mmin=argument.low,
        parameter_mmax=argument.high, parameter_initial_enable=1,
        parameter_initial=[item.default], parameter_unitstyle=1, parameter_exponent=_exponent(item),
    )  # fmt: skip
    is_wide = widget.box.width > widget.box.height
    name = patch.add(
        "live.slider", at, ins=1, outs=2, place=widget.box, orientation=int(is_wide), showname=0,
        slidercolor=list(rgba(widget.colour)), trioncolor=list(rgba(widget.colour)), **parameter,
    )  # fmt: skip
    return name, _sent(patch, name, 0, item, at)


def _exponent(item: Item) -> float:
    """Return the power of Live's curve at whose middle is the geometric mean of the ends."""
    if not item.is_exponential:
        return 1.0
    return round(math.log2(1 + math.sqrt(item.argument.high / item.argument.low)), 3)


def _toggle(patch: Patch, widget: Widget, at: tuple[int, int]) -> tuple[str, str]:
    item = widget.item
    parameter = _parameter(
        item, parameter_type=2, parameter_mmax=1, parameter_enum=["off", "on"],
        parameter_initial_enable=1, parameter_initial=[item.default],
    )  # fmt: skip
    name = patch.add(
        "live.text", at, item.label, ins=1, outs=2, place=widget.box, mode=1, texton=item.label,
        activebgoncolor=list(rgba(widget.colour)), **parameter,
    )  # fmt: skip
    return name, _sent(patch, name, 0, item, at)


def _choice(patch: Patch, widget: Widget, at: tuple[int, int]) -> tuple[str, str]:
    item = widget.item
    choices = list(item.argument.choices)
    lines = math.ceil(len(choices) / choices_in_a_row(choices, widget.box))
    parameter = _parameter(
        item, parameter_type=2, parameter_mmax=len(choices) - 1, parameter_enum=choices,
        parameter_initial_enable=1, parameter_initial=[choices.index(str(item.default))],
    )  # fmt: skip
    name = patch.add(
        "live.tab", at, ins=1, outs=3, place=widget.box, num_lines_presentation=lines,
        spacing_x=2.0, activebgoncolor=list(rgba(widget.colour)), **parameter,
    )  # fmt: skip
    return name, _sent(patch, name, 1, item, at)  # the second outlet names the choice


def _button(patch: Patch, widget: Widget, at: tuple[int, int]) -> tuple[str, str]:
    item = widget.item
    parameter = _parameter(item, parameter_type=2, parameter_mmax=1, parameter_enum=["off", "on"])
    name = patch.add(
        "live.text", at, item.label, ins=1, outs=2, place=widget.box, mode=0,
        activebgcolor=list(rgba(widget.colour, 0.7)), **parameter,
    )  # fmt: skip
    message = patch.message(_words(item.address, item.constants), (at[0], at[1] + _LINE))
    patch.connect(name, 0, message)
    return name, message


def _pad(patch: Patch, widget: Widget, at: tuple[int, int]) -> tuple[str, str]:
    """A picture slider counts to 127, upwards; the instrument to 1, downwards."""
    item = widget.item
    pad = patch.add("pictslider", at, ins=2, outs=2, place=widget.box, hint=item.says)
    across = patch.object("expr $f1 / 127.", (at[0], at[1] + _LINE))
    down = patch.object("expr 1. - $f1 / 127.", (at[0], at[1] + 2 * _LINE))
    both = patch.object("pak 0. 0.", (at[0], at[1] + 3 * _LINE), 2, 1)
    for outlet, half in enumerate((across, down)):
        patch.connect(pad, outlet, half)
        patch.connect(half, 0, both, outlet)
    return pad, _sent(patch, both, 0, item, (at[0] + _COLUMN // 2, at[1] + 2 * _LINE))


_MAKERS: Final = {
    Kind.FADER: _fader,
    Kind.TOGGLE: _toggle,
    Kind.CHOICE: _choice,
    Kind.BUTTON: _button,
    Kind.PAD: _pad,
}


def _words(address: str, constants: Sequence[Value]) -> str:
    return " ".join([address, *map(str, constants)])
