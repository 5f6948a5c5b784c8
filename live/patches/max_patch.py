"""Max: a patcher for each section, seen through a window, around one that holds the wire.

A section's patcher has an inlet for what the instrument says and an outlet for what is said to it;
beside each control lies a patcher of `live.patches.max_controls`. When the file opens it subscribes
and takes the instrument's values. Nothing that controls put out by themselves meanwhile, as Live
has them do with what a set stores, reaches the instrument: a gate opens only then.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

from live.patches import CONNECTED, NO_ANSWER, PING_SECONDS, RENEW_SECONDS, SILENT_SECONDS
from live.patches.items import BEAT, CONNECTION, ERROR, Instrument, Kind
from live.patches.layout import Box, Page, Panel, Widget
from live.patches.max_box import Patch
from live.patches.max_controls import WHITE, control, text
from live.patches.tosc import rgba

SETTLED_MS: Final = 1500  # from the opening until what the hand does is sent
OPENED: Final = {"loadbang": ("loadbang", 0, 1), "live.thisdevice": ("live.thisdevice", 1, 3)}
SELDOM_MS: Final = 500  # how often a text that is the same is written again
INSTRUMENT: Final = 1  # the outlet of the patcher beside a control that leads there


def write(pages: Sequence[Page], made_for: Instrument) -> bytes:
    """Return a `.maxpat` file of a surface of one page."""
    (page,) = pages
    patch = Patch()
    wire = patch.inside("p wire", wire_to(made_for, "loadbang"), 1, 1)
    patch.line()
    for panel in page.panels:
        window = section(patch, panel, panel.box)
        patch.connect(wire, 0, window)
        patch.connect(window, 0, wire)
    shown = Box(0, 0, page.width, page.height)
    return (json.dumps({"patcher": patch.data(shown)}) + "\n").encode()


def section(patch: Patch, panel: Panel, place: Box) -> str:
    """Add a section, seen through a window; return it."""
    inside = Patch()
    here = Box(0, 0, panel.box.width, panel.box.height)
    (heard,) = inside.inlets("from the instrument")
    inside.add(
        "panel", place=here, outs=0, bgcolor=list(rgba(panel.colour, 0.16)), background=1,
        rounded=4, mode=0,
    )  # fmt: skip
    if panel.heading.height:
        text(inside, panel.title, _within(panel.heading, panel), list(rgba(panel.colour)))
    ways: list[tuple[str, str]] = []
    sources: list[str] = []
    for widget in panel.widgets:
        ways += _add(inside, _moved(widget, panel), sources)
    inside.line()
    if ways:
        route = inside.object(f"route {' '.join(each for each, _ in ways)}", 1, len(ways) + 1)
        inside.chain(heard, route)
        for outlet, (_, target) in enumerate(ways):
            inside.connect(route, outlet, target)
    (said,) = inside.outlets("to the instrument")
    for source in sources:
        inside.connect(source, INSTRUMENT, said)
    return patch.window(inside, place, 1, 1, varname=panel.title)


def _add(inside: Patch, widget: Widget, sources: list[str]) -> list[tuple[str, str]]:
    """Add a widget; return what hears which addresses, and put what speaks to the sources."""
    item = widget.item
    if item.kind is Kind.READOUT:
        inside.line()
        shown = text(inside, item.label, widget.box, WHITE)
        return [(item.address, _sets(inside, shown))]
    _, beside = control(inside, widget)
    sources.append(beside)
    ways = [(item.address, beside)] if item.is_fed_back else []
    if widget.caption:
        label = text(inside, item.label, widget.caption, WHITE)
        ways += [(item.label_address, _sets(inside, label))] if item.label_address else []
    return ways


def _sets(inside: Patch, target: str) -> str:
    sets = inside.object("prepend set")
    inside.chain(sets, target)
    return sets


def wire_to(made_for: Instrument, opened: str) -> Patch:
    """Return the patcher of the wire; `opened` is the object that bangs when all is there."""
    wire = Patch()
    (said,) = wire.inlets("to the instrument")
    delay = wire.object(f"delay {SETTLED_MS}", 2)
    wire.chain(wire.object(*OPENED[opened]), delay)
    yes, gate = wire.message("1"), wire.object("gate", 2)
    wire.chain(delay, yes, gate)
    wire.connect(said, 0, gate, 1)
    wire.line()
    out = wire.object(f"udpsend {made_for.host} {made_for.port}", 1, 0)
    wire.chain(gate, out)
    wire.line()
    hear = wire.object(f"udpreceive {made_for.feedback_port}")
    wire.line()
    readouts = [*_watch(wire, hear, out, made_for.feedback_port), *_read(wire, hear)]
    (told,) = wire.outlets("from the instrument, and what the readouts show")
    for source in (hear, *readouts):
        wire.connect(source, 0, told)
    return wire


def _watch(wire: Patch, hear: str, out: str, port: int) -> list[str]:
    """Subscribe, ask whether the instrument is there; return what says whether it answers."""
    lease, often = (
        wire.object(f"metro {seconds * 1000} @active 1", 2)
        for seconds in (RENEW_SECONDS, PING_SECONDS)
    )
    state = wire.object("i 1", 2)  # 1: nobody answers
    which = wire.object("sel 0 1", 1, 3)
    ping, ask = wire.message("/ping"), wire.message(f"/subscribe {port}")
    wire.chain(often, state, which, ping, out)
    wire.connect(which, 1, ask)
    wire.chain(lease, ask, out)
    wire.line()
    any_word, silence = (
        wire.object("t b b b", 1, 3),
        wire.object(f"delay {SILENT_SECONDS * 1000}", 2),
    )
    lost = wire.object("t b b", 1, 2)
    answers, lacks = wire.message("0"), wire.message("1")
    wire.chain(hear, any_word, silence, lost)
    wire.connect(any_word, 1, answers)
    wire.connect(lost, 1, lacks)
    for flag in (answers, lacks):
        wire.connect(flag, 0, state, 1)
    yes, no = (wire.message(f'{CONNECTION} "{said}"') for said in (CONNECTED, NO_ANSWER))
    seldom = wire.object(f"speedlim {SELDOM_MS}", 2)
    wire.connect(any_word, 2, seldom)
    wire.chain(seldom, yes)
    wire.connect(lost, 0, no)
    return [yes, no]


def _read(wire: Patch, hear: str) -> list[str]:
    """Put what is read of beats and errors into words; return what says it."""
    wire.line()
    route = wire.object("route /beat /error", 1, 3)
    wire.chain(hear, route)
    beat = wire.object("sprintf symout %ld . %ld   %.1f bpm", 3)
    wire.chain(route, beat)
    words = wire.object("unpack s s s", 1, 3)
    wire.connect(route, 1, words)
    error = wire.object("sprintf symout %s: %s", 2)
    wire.connect(words, 2, error, 1)
    wire.connect(words, 0, error)
    wire.line()
    says = [wire.object(f"prepend {name}") for name in (BEAT, ERROR)]
    wire.chain(beat, says[0])
    wire.chain(error, says[1])
    return says


def _moved(widget: Widget, panel: Panel) -> Widget:
    boxes: dict[str, Any] = {
        name: box and _within(box, panel)
        for name in ("box", "caption", "value")
        for box in [getattr(widget, name)]
    }
    return replace(widget, **boxes)


def _within(box: Box, panel: Panel) -> Box:
    return Box(box.x - panel.box.x, box.y - panel.box.y, box.width, box.height)
