"""Pure Data (0.52 or newer, vanilla): controls in front, and behind them the patch `wire`.

Each control receives under its address and sends under the same with `.out` after it. What the
instrument says reaches it as `set`, which moves it and puts nothing out: there is no loop.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Final, TypeAlias

from live.patches.items import BEAT, ERROR, Instrument, Item, Kind
from live.patches.layout import Box, Page, Panel, Widget
from live.patches.puredata_wire import READOUTS, Canvas, say_beat, say_error, send, watch

Way: TypeAlias = tuple[list[str], Callable[["Canvas", int, int], None]]
"""What remains of an address, and what is done at its end with a canvas, an object, its outlet."""

_NIGHT, _WHITE, _TRACK = "#16181c", "#e8e8e8", "#30343c"
_LABEL_HEIGHT: Final = 14  # under a button
_FONT: Final = 10
_LETTER: Final = 0.6  # the width of one, of the size of the font
_SLIDER_MARGIN: Final = 3  # that Pure Data draws around what it calls a slider's size


def write(pages: Sequence[Page], made_for: Instrument) -> bytes:
    """Return a `.pd` file of a surface of one page."""
    (page,) = pages
    front = Canvas(page.width + 20, page.height + 60)
    front.add(_ground(Box(0, 0, page.width, page.height), _NIGHT))
    for panel in page.panels:
        _panel(front, panel)
    wire = _wire([widget.item for widget in page.widgets], made_for)
    front.lines.append(f"{wire.text().rstrip()[:-1]}")
    front.add(f"#X restore 12 {page.height + 8} pd wire")
    return front.text().encode()


def _panel(front: Canvas, panel: Panel) -> None:
    front.add(_ground(panel.box, _darker(panel.colour)))
    if panel.heading.height:
        front.add(_words(panel.title, panel.heading.x + 8, panel.heading.y, panel.colour, 14))
    for widget in panel.widgets:
        if widget.caption:
            front.add(_caption(widget.item, widget.caption))
        if widget.value:
            front.add(_value(widget, widget.value))
        for line in _FRONTS[widget.item.kind](widget):
            front.add(line)


def _fader(widget: Widget) -> Iterable[str]:
    item, argument = widget.item, widget.item.argument
    ends = f"{argument.low:g} {argument.high:g} {int(item.is_exponential)}"
    yield _slider(item.address, widget.box, widget.colour, ends, item.start)


def _pad(widget: Widget) -> Iterable[str]:
    """Vanilla has no pad: a slider for each direction."""
    for name, box in zip("xy", widget.box.rows([1, 1]), strict=True):
        yield _slider(f"{widget.item.address}/{name}", box, widget.colour, "0 1 0", 0.0, name)


def _slider(name: str, box: Box, colour: str, ends: str, share: float, label: str = "") -> str:
    """Return a slider; `ends` are its range and 1 if it is logarithmic, `share` where it stands."""
    is_wide = box.width > box.height
    box = box.inset(_SLIDER_MARGIN)
    kind, length = ("hsl", box.width) if is_wide else ("vsl", box.height)
    at = round(share * (length - 1) * 100)
    shown = _label(label, 6, box.height // 2)
    head = f"{_at(box)} {kind} {box.width} {box.height} {ends} 0 {_names(name)}"
    return f"{head} {shown} {_TRACK} {colour} {_WHITE} {at} 1"


def _toggle(widget: Widget) -> Iterable[str]:
    size, label = _square(widget)
    ends = f"{size} 0 {_names(widget.item.address)} {label}"
    start = f"{widget.item.default} 1"
    yield f"{_at(widget.box)} tgl {ends} {_TRACK} {widget.colour} {_WHITE} {start}"


def _button(widget: Widget) -> Iterable[str]:
    size, label = _square(widget)
    ends = f"{size} 250 50 0 {_names(widget.item.name)} {label}"
    yield f"{_at(widget.box)} bng {ends} {_TRACK} {widget.colour} {_WHITE}"


def _choice(widget: Widget) -> Iterable[str]:
    choices = widget.item.argument.choices
    size = widget.box.height // len(choices)
    ends = f"{size} 1 0 {len(choices)} {_names(widget.item.address)} {_label('', 0, 0)}"
    yield f"{_at(widget.box)} vradio {ends} {_TRACK} {widget.colour} {_WHITE} 0"
    for number, choice in enumerate(choices):
        yield _words(choice, widget.box.x + size + 6, widget.box.y + number * size - 2, _WHITE)


def _readout(widget: Widget) -> Iterable[str]:
    """A text is put together of several, because vanilla makes a text of one number at a time."""
    item, parts = widget.item, READOUTS[widget.item.address]
    for number, (part, box) in enumerate(
        zip(parts, widget.box.columns([*parts.values()]), strict=True)
    ):
        text = item.label if number == 0 else ""
        yield _words(text, box.x + 8, box.y + box.height // 2 - 8, widget.colour, 12, part)


_FRONTS: Final = {
    Kind.FADER: _fader,
    Kind.TOGGLE: _toggle,
    Kind.CHOICE: _choice,
    Kind.BUTTON: _button,
    Kind.PAD: _pad,
    Kind.READOUT: _readout,
}


def _wire(items: Sequence[Item], made_for: Instrument) -> Canvas:
    """Return the patch that sends what the controls put out, and moves them."""
    wire = Canvas(1400, 900, "wire")
    items = [item for item in items if item.kind is not Kind.READOUT]
    send(wire, made_for)
    for item in items:
        _outgoing(wire, item)
        if item.kind is Kind.FADER:
            _write_out(wire, item)
    _incoming(wire, [item for item in items if item.is_fed_back], made_for)
    return wire


def _outgoing(wire: Canvas, item: Item) -> None:
    parts = [wire.object(f"r {item.name}.out")] if item.kind is not Kind.PAD else []
    if item.kind is Kind.PAD:
        parts.append(_pair(wire, item))
    elif item.kind is Kind.CHOICE:
        parts.append(wire.object("+ 1"))  # choices are counted from 1
    elif item.constants:
        parts.append(wire.object(" ".join(map(str, item.constants)), "msg"))
    parts.append(wire.object(f"oscformat {_path(item.address)}"))
    parts.append(wire.object("s antiphon-packet"))
    wire.chain(*parts)


def _pair(wire: Canvas, item: Item) -> int:
    """Add what joins the two sliders of a pad, whichever moves; return it."""
    x, y = (wire.object(f"r {item.address}/{name}.out") for name in "xy")
    both = wire.object("pack 0 0")
    wire.connect(x, 0, both)
    later = wire.object("t b f")
    wire.chain(y, later)
    wire.connect(later, 1, both, 1)
    wire.connect(later, 0, both)
    return both


def _incoming(wire: Canvas, items: Sequence[Item], made_for: Instrument) -> None:
    """Hear the instrument. `oscparse` makes texts of numbers in addresses; FUDI undoes that."""
    parts = (f"netreceive -u -b {made_for.feedback_port}", "oscparse", "list trim")
    heard = [wire.object(part) for part in (*parts, "fudiformat -u", "fudiparse")]
    wire.chain(*heard)
    arrival = wire.object("t b")
    wire.chain(heard[0], arrival)
    watch(wire, arrival)
    ways: list[Way] = [(_path(item.address).split(), partial(_set, item)) for item in items]
    labels = [item.label_address for item in items if item.label_address]
    ways += [(_path(address).split(), partial(_name, address)) for address in labels]
    ways += [([BEAT], say_beat), ([ERROR], say_error)]
    _branch(wire, heard[-1], 0, ways)


def _branch(wire: Canvas, source: int, outlet: int, ways: Sequence[Way]) -> None:
    """Lead each message on by the next part of its address; one `route` takes one type only."""
    for is_number in (False, True):
        names = sorted({path[0] for path, _ in ways if path[0].isdigit() is is_number}, key=_order)
        if not names:
            continue
        route = wire.object(f"route {' '.join(names)}")
        wire.connect(source, outlet, route)
        source, outlet = route, len(names)
        for number, name in enumerate(names):
            under = [(path[1:], lead) for path, lead in ways if path[0] == name]
            for path, lead in under:
                if not path:
                    lead(wire, route, number)
            _branch(wire, route, number, [way for way in under if way[0]])


def _name(address: str, wire: Canvas, source: int, outlet: int) -> None:
    """Lead a text to a label. A text alone is a message of that name to Pure Data."""
    parts = [wire.object("list prepend label"), wire.object("list trim")]
    wire.connect(source, outlet, parts[0])
    wire.chain(*parts, wire.object(f"s {address}"))


def _set(item: Item, wire: Canvas, source: int, outlet: int) -> None:
    target = wire.object(f"s {item.address}")
    if item.kind is Kind.CHOICE:
        route = wire.object(f"route {' '.join(item.argument.choices)}")
        wire.connect(source, outlet, route)
        for number in range(len(item.argument.choices)):
            message = wire.object(f"set {number}", "msg")
            wire.connect(route, number, message)
            wire.connect(message, 0, target)
        return
    number = wire.object("route float")  # and not what lies below, such as /latent/slew/unit
    wire.connect(source, outlet, number)
    wire.chain(number, wire.object("set \\$1", "msg"), target)
    if item.kind is Kind.FADER:
        wire.chain(number, wire.object(f"s {_value_name(item)}.in"))


def _write_out(wire: Canvas, item: Item) -> None:
    """Write a number with its unit, wherever it comes from."""
    own, told = wire.object(f"r {item.address}.out"), wire.object(f"r {_value_name(item)}.in")
    text = wire.object(f"makefilename {_escaped(item.pattern)}")
    wire.chain(own, text)
    wire.chain(told, text, wire.object("label \\$1", "msg"), wire.object(f"s {_value_name(item)}"))


def _value_name(item: Item) -> str:
    return f"{item.address}.value"


def _path(address: str) -> str:
    return address.strip("/").replace("/", " ")


def _names(name: str) -> str:
    return f"{name}.out {name}"


def _order(name: str) -> tuple[int, str]:
    return (int(name), "") if name.isdigit() else (0, name)


def _square(widget: Widget) -> tuple[int, str]:
    """Return the size of a round or square thing in a box, and its label, which is under it."""
    size = min(widget.box.width, widget.box.height - _LABEL_HEIGHT)
    return size, _label(widget.item.label, 0, size + _LABEL_HEIGHT // 2)


def _at(box: Box) -> str:
    return f"#X obj {box.x} {box.y}"


def _label(text: str, x: int, y: int, size: int = _FONT) -> str:
    return f"{_escaped(text)} {x} {y} 0 {size}"


def _words(text: str, x: int, y: int, colour: str, size: int = _FONT, receives: str = "") -> str:
    """Return a text in a colour: the label of a ground too small to be seen."""
    label = _label(text, 0, size // 2 + 3, size)
    return f"#X obj {x} {y} cnv 1 1 1 empty {receives or 'empty'} {label} {_NIGHT} {colour} 0"


def _caption(item: Item, box: Box) -> str:
    size = min(_FONT, int(box.width / (_LETTER * max(len(item.label), 1))))
    return _words(item.label, box.x, box.y, _WHITE, size, item.label_address)


def _value(widget: Widget, box: Box) -> str:
    item = widget.item
    size = min(_FONT, int(box.width / (_LETTER * len(item.longest))))
    text = item.pattern % item.default
    return _words(text, box.x, box.y, widget.colour, size, _value_name(item))


def _ground(box: Box, colour: str) -> str:
    size = f"{min(box.width, box.height)} {box.width} {box.height}"
    return f"#X obj {box.x} {box.y} cnv {size} empty empty {_label('', 0, 0)} {colour} {_WHITE} 0"


def _escaped(text: str) -> str:
    special = {" ": "\\ ", ",": "\\,", ";": "\\;", "$": "\\$"}
    return "".join(special.get(sign, sign) for sign in text) or "empty"


def _darker(colour: str) -> str:
    parts = (int(int(colour[at : at + 2], 16) * 0.22) for at in (1, 3, 5))
    return "#" + "".join(f"{part:02x}" for part in parts)
