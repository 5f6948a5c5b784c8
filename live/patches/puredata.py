"""Pure Data (0.52 or newer, vanilla): controls in front, and behind them the patch `wire`.

Each control receives under its address and sends under the same with `.out` after it. What the
instrument says reaches it as `set`, which moves it and puts nothing out: there is no loop.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import pairwise
from typing import Final, TypeAlias

from live.patches.items import Instrument, Item, Kind
from live.patches.layout import Box, Page, Panel, Widget

Way: TypeAlias = tuple[list[str], Callable[["Canvas", int, int], None]]
"""What remains of an address, and what is done at its end with a canvas, an object, its outlet."""

RENEW_MS: Final = 20000
_NIGHT, _WHITE, _TRACK = "#16181c", "#e8e8e8", "#30343c"
_LABEL_HEIGHT: Final = 14  # under a button
_FONT: Final = 10
_LETTER: Final = 0.6  # the width of one, of the size of the font
_SLIDER_MARGIN: Final = 3  # that Pure Data draws around what it calls a slider's size
_BOX_HEIGHT, _COLUMN = 22, 170  # of the objects in `wire`


class Canvas:
    """Objects and the cords between them, in the order in which a patch file counts them."""

    def __init__(self, width: int, height: int, name: str = "") -> None:
        shown = f"{name} 0" if name else "12"
        self.lines = [f"#N canvas 60 60 {width} {height} {shown}"]
        self._cords: list[str] = []
        self._count = 0
        self._height = height

    def add(self, line: str) -> int:
        """Add an object by its line of the file; return its number."""
        self.lines.append(line)
        self._count += 1
        return self._count - 1

    def object(self, text: str, kind: str = "obj") -> int:
        """Add an object of `wire`, below the one before; return its number."""
        down = self._count * (_BOX_HEIGHT + 4)
        room = self._height - 40
        return self.add(f"#X {kind} {20 + down // room * _COLUMN} {20 + down % room} {text}")

    def connect(self, source: int, outlet: int, target: int, inlet: int = 0) -> None:
        """Draw a cord."""
        self._cords.append(f"#X connect {source} {outlet} {target} {inlet}")

    def chain(self, *objects: int) -> None:
        """Connect first outlets to first inlets, one after the other."""
        for source, target in pairwise(objects):
            self.connect(source, 0, target)

    def text(self) -> str:
        """Return the canvas as it stands in a file."""
        return "".join(f"{line};\n" for line in (*self.lines, *self._cords))


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
    front.add(_words(panel.title, panel.heading.x + 8, panel.heading.y, panel.colour, 14))
    for widget in panel.widgets:
        if widget.caption:
            front.add(_caption(widget.item, widget.caption))
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


_FRONTS: Final = {
    Kind.FADER: _fader,
    Kind.TOGGLE: _toggle,
    Kind.CHOICE: _choice,
    Kind.BUTTON: _button,
    Kind.PAD: _pad,
}


def _wire(items: Sequence[Item], made_for: Instrument) -> Canvas:
    """Return the patch that sends what the controls put out, and moves them."""
    wire = Canvas(1400, 900, "wire")
    _send(wire, made_for)
    for item in items:
        _outgoing(wire, item)
    _incoming(wire, [item for item in items if item.is_fed_back], made_for)
    return wire


def _send(wire: Canvas, made_for: Instrument) -> None:
    """Connect, and again before the lease ends, and in case the instrument was not there before."""
    start = [wire.object("loadbang"), wire.object(f"metro {RENEW_MS}"), wire.object("t b b b")]
    wire.chain(*start)
    close = wire.object("disconnect", "msg")
    connect = wire.object(f"connect {made_for.host} {made_for.port}", "msg")
    port = wire.object(f"{made_for.feedback_port}", "msg")
    subscribe = wire.object("oscformat subscribe")
    packet, trim = wire.object("list prepend send"), wire.object("list trim")
    socket = wire.object("netsend -u -b")
    for outlet, message in ((2, close), (1, connect), (0, port)):
        wire.connect(start[-1], outlet, message)
    wire.chain(close, socket)
    wire.chain(connect, socket)
    wire.chain(port, subscribe, packet, trim, socket)
    wire.chain(wire.object("r antiphon-packet"), packet)


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
    ways = [(_path(item.address).split(), partial(_set, item)) for item in items]
    labels = [item.label_address for item in items if item.label_address]
    ways += [(_path(address).split(), partial(_name, address)) for address in labels]
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


def _ground(box: Box, colour: str) -> str:
    size = f"{min(box.width, box.height)} {box.width} {box.height}"
    return f"#X obj {box.x} {box.y} cnv {size} empty empty {_label('', 0, 0)} {colour} {_WHITE} 0"


def _escaped(text: str) -> str:
    special = {" ": "\\ ", ",": "\\,", ";": "\\;", "$": "\\$"}
    return "".join(special.get(sign, sign) for sign in text) or "empty"


def _darker(colour: str) -> str:
    parts = (int(int(colour[at : at + 2], 16) * 0.22) for at in (1, 3, 5))
    return "#" + "".join(f"{part:02x}" for part in parts)
