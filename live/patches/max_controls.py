"""The controls of Max: each what the hand moves, and beside it a patcher that speaks and hears.

What the instrument says comes to a control as `set`, which moves it and puts nothing out: there is
no loop. No control has a value of its own that it would put out when the patcher opens.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any, Final, TypeAlias

from live.patches.items import Item, Kind
from live.patches.layout import Box, Widget, choices_in_a_row
from live.patches.max_box import Patch
from live.patches.tosc import rgba

WHITE: Final = [1.0, 1.0, 1.0, 1.0]
_LIVE_TYPES: Final = {"f": 0, "i": 1, "s": 2}  # of the parameters that Live sees
_CUSTOM: Final = 9  # the style of a unit that is written as Live is told
_SMALL: Final = 14  # the height of a text below which it is written smaller
_CONTROL, _INSTRUMENT, _VALUE = range(3)  # the outlets of the patcher beside a control

Made: TypeAlias = tuple[str, str]
"""What the hand moves, and the patcher beside it: its outlets lead to the control, the instrument
and the text of the value; its first inlet hears the instrument, if the instrument tells of it."""


def control(patch: Patch, widget: Widget) -> Made:
    """Add a widget to a panel's patcher, on a line of its own, with its label and value."""
    patch.line()
    made = _MAKERS[widget.item.kind](patch, widget)
    if widget.value:
        shown = widget.item.pattern % widget.item.default
        value = text(patch, shown, widget.value, list(rgba(widget.colour)))
        patch.connect(made[1], _VALUE, value)
    return made


def text(patch: Patch, words: str, place: Box, colour: list[float]) -> str:
    """Add a text to read."""
    return patch.add(
        "comment", words, place=place, outs=0, textcolor=colour, textjustification=1,
        fontsize=9.0 if place.height < _SMALL else 11.0,
    )  # fmt: skip


def parameter(item: Item, **more: Any) -> dict[str, Any]:  # noqa: ANN401 -- Live's own attributes
    """Return what makes a control a parameter that Live sees and stores."""
    value = {
        "parameter_longname": _name(item), "parameter_shortname": item.label,
        "parameter_linknames": 1, "parameter_modmode": 0, **more,
    }  # fmt: skip
    return {
        "parameter_enable": 1,
        "varname": _name(item),
        "saved_attribute_attributes": {"valueof": value},
        "hint": item.says,
    }


def _name(item: Item) -> str:
    return item.name.strip("/").replace("/", " ")


def _fader(patch: Patch, widget: Widget) -> Made:
    item, argument = widget.item, widget.item.argument
    attributes = parameter(
        item, parameter_type=_LIVE_TYPES[argument.tag], parameter_mmin=argument.low,
        parameter_mmax=argument.high, parameter_unitstyle=_CUSTOM, parameter_units=item.pattern,
        parameter_exponent=_exponent(item),
    )  # fmt: skip
    colour, is_wide = list(rgba(widget.colour)), widget.box.width > widget.box.height
    name = patch.add(
        "live.slider", ins=1, outs=2, place=widget.box, orientation=int(is_wide), showname=0,
        shownumber=0, slidercolor=colour, trioncolor=colour, **attributes,
    )  # fmt: skip
    beside = _beside(item)
    heard, moved = beside.inlets("from the instrument", "from the control")
    written = beside.object(f"sprintf symout {item.pattern.replace('%.0f', '%ld')}")
    beside.line()
    sets, shows = beside.object("prepend set"), beside.object("prepend set")
    says = beside.object(f"prepend {item.address}")
    beside.chain(heard, sets)
    beside.chain(heard, written, shows)
    beside.chain(moved, says)
    beside.chain(moved, written)
    return name, _join(patch, item, beside, name, 0, (sets, says, shows))


def _exponent(item: Item) -> float:
    """Return the power of Live's curve at whose middle is the geometric mean of the ends."""
    if not item.is_exponential:
        return 1.0
    return round(math.log2(1 + math.sqrt(item.argument.high / item.argument.low)), 3)


def _toggle(patch: Patch, widget: Widget) -> Made:
    item = widget.item
    attributes = parameter(item, parameter_type=2, parameter_mmax=1, parameter_enum=["off", "on"])
    name = patch.add(
        "live.text", item.label, ins=1, outs=2, place=widget.box, mode=1, texton=item.label,
        activebgoncolor=list(rgba(widget.colour)), **attributes,
    )  # fmt: skip
    beside = _beside(item)
    heard, moved = beside.inlets("from the instrument", "from the control")
    sets, says = beside.object("prepend set"), beside.object(f"prepend {item.address}")
    beside.chain(heard, sets)
    beside.chain(moved, says)
    return name, _join(patch, item, beside, name, 0, (sets, says))


def _choice(patch: Patch, widget: Widget) -> Made:
    """The instrument names choices; the control counts them, and its second outlet names them."""
    item, choices = widget.item, list(widget.item.argument.choices)
    lines = math.ceil(len(choices) / choices_in_a_row(choices, widget.box))
    attributes = parameter(
        item, parameter_type=2, parameter_mmax=len(choices) - 1, parameter_enum=choices
    )
    name = patch.add(
        "live.tab", ins=1, outs=3, place=widget.box, num_lines_presentation=lines, spacing_x=2.0,
        activebgoncolor=list(rgba(widget.colour)), **attributes,
    )  # fmt: skip
    beside = _beside(item)
    heard, moved = beside.inlets("from the instrument", "from the control")
    which = beside.object(f"sel {' '.join(choices)}", 1, len(choices) + 1)
    beside.chain(heard, which)
    beside.line()
    messages = [beside.message(f"set {number}") for number in range(len(choices))]
    says = beside.object(f"prepend {item.address}")
    beside.chain(moved, says)
    for number, message in enumerate(messages):
        beside.connect(which, number, message)
    return name, _join(patch, item, beside, name, 1, (messages, says))


def _button(patch: Patch, widget: Widget) -> Made:
    item = widget.item
    attributes = parameter(item, parameter_type=2, parameter_mmax=1, parameter_enum=["off", "on"])
    name = patch.add(
        "live.text", item.label, ins=1, outs=2, place=widget.box, mode=0,
        activebgcolor=list(rgba(widget.colour, 0.7)), **attributes,
    )  # fmt: skip
    beside = _beside(item)
    _, moved = beside.inlets("nothing", "from the control")
    says = beside.message(" ".join([item.address, *map(str, item.constants)]))
    beside.chain(moved, says)
    return name, _join(patch, item, beside, name, 0, ((), says))


def _pad(patch: Patch, widget: Widget) -> Made:
    """A picture slider counts to 127, upwards; the instrument to 1, downwards."""
    item = widget.item
    name = patch.add("pictslider", ins=2, outs=2, place=widget.box, hint=item.says)
    beside = _beside(item)
    _, moved, down = beside.inlets("nothing", "x from the control", "y from the control")
    right, below = beside.object("expr $f1 / 127."), beside.object("expr 1. - $f1 / 127.")
    beside.line()
    both, says = beside.object("pak 0. 0.", 2, 1), beside.object(f"prepend {item.address}")
    beside.chain(moved, right, both, says)
    beside.chain(down, below)
    beside.connect(below, 0, both, 1)
    inner = _join(patch, item, beside, name, 0, ((), says), 3)
    patch.connect(name, 1, inner, 2)
    return name, inner


_MAKERS: Final[dict[Kind, Callable[[Patch, Widget], Made]]] = {
    Kind.FADER: _fader,
    Kind.TOGGLE: _toggle,
    Kind.CHOICE: _choice,
    Kind.BUTTON: _button,
    Kind.PAD: _pad,
}


def _beside(item: Item) -> Patch:
    """Return the patcher beside a control, with what it is for on its first line."""
    beside = Patch()
    beside.add("comment", f"{item.address}: {item.says}"[:120], 1, 0)
    return beside


def _join(
    patch: Patch,
    item: Item,
    beside: Patch,
    name: str,
    outlet: int,
    ends: Sequence[str | Sequence[str]],
    ins: int = 2,
) -> str:
    """End the patcher beside a control, and connect the two; `ends` lead to its outlets."""
    comments = ("to the control", "to the instrument", "to the value")[: len(ends)]
    for sources, end in zip(ends, beside.outlets(*comments), strict=True):
        for source in [sources] if isinstance(sources, str) else sources:
            beside.connect(source, 0, end)
    inner = patch.inside(f"p {_name(item).replace(' ', '-')}", beside, ins, len(ends))
    patch.connect(name, outlet, inner, 1)
    if item.is_fed_back:
        patch.connect(inner, _CONTROL, name)
    return inner
