"""Max for Live: a MIDI device. At its left, always there, are the tabs of its pages, what it does
with notes and with Live's tempo, and the readouts; to the right lies the chosen page.

An `.amxd` file is a header, the patcher as JSON with a zero byte after it, and a directory of one
entry. The layout was read from devices that Max wrote; sizes are big-endian, but for two.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Sequence
from typing import Any, Final

from live.patches.devices import STRIP_HEIGHT, STRIP_SIDE, STRIP_WIDTH
from live.patches.items import Instrument, Item, Kind
from live.patches.layout import Box, Page
from live.patches.max_box import Patch
from live.patches.max_controls import WHITE, parameter, text
from live.patches.max_patch import section, wire_to
from live.patches.surface import GREY
from live.patches.tosc import rgba

MIDI_EFFECT: Final = b"mmmm"
FILE_NAME: Final = "antiphon.amxd"
_MADE: Final = 3_850_000_000  # seconds from 1904; always the same, so that the file is
_CONTENT_HEADER: Final = 16  # bytes from the content's tag to the JSON
_FLAGS: Final = 17  # of the directory's entry, as Max writes them
_PROJECT: Final = {
    "version": 1, "creationdate": _MADE, "modificationdate": _MADE,
    "viewrect": [0.0, 0.0, 300.0, 500.0], "autoorganize": 1, "hideprojectwindow": 1,
    "showdependencies": 1, "autolocalize": 0, "contents": {"patchers": {}}, "layout": {},
    "searchpath": {}, "detailsvisible": 0, "amxdtype": int.from_bytes(MIDI_EFFECT),
    "readonly": 0, "devpathtype": 0, "devpath": ".", "sortmode": 0, "viewmode": 0,
    "includepackages": 0,
}  # fmt: skip
_SIDE: Final = Box(4, 4, STRIP_SIDE - 8, STRIP_HEIGHT - 8)
_SIDE_SHARES: Final = (70, 17, 15, 15, 30)  # tabs, switches, connection, beat, error


def write(pages: Sequence[Page], made_for: Instrument) -> bytes:
    """Return an `.amxd` file of a surface of pages as high as a device."""
    return pack(json.dumps(device(pages, made_for)).encode())


def device(pages: Sequence[Page], made_for: Instrument) -> dict[str, Any]:
    """Return the device's patcher as JSON data."""
    patch = Patch()
    wire = patch.inside("p wire", wire_to(made_for, "live.thisdevice"), 1, 1)
    tabs, switches, *readouts = _SIDE.rows(_SIDE_SHARES, 2)
    _pages(patch, wire, pages, tabs)
    notes_in, notes_out, tempo = switches.columns([8, 9, 10], 2)  # as long as their words
    _notes(patch, wire, notes_in, notes_out)
    _tempo(patch, wire, tempo)
    _readouts(patch, wire, made_for.readouts(), readouts)
    data = patch.data(Box(0, 0, STRIP_WIDTH, STRIP_HEIGHT))
    return {"patcher": {**data, "devicewidth": float(STRIP_WIDTH), "project": _PROJECT}}


def _pages(patch: Patch, wire: str, pages: Sequence[Page], place: Box) -> None:
    """Add the pages, one below the other behind a window as high as one, and the tabs for them."""
    titles = [page.title for page in pages]
    chosen = Item(Kind.CHOICE, "page", "page", "which page is seen")
    attributes = parameter(chosen, parameter_type=2, parameter_mmax=len(titles) - 1,
                           parameter_enum=titles, parameter_invisible=1)  # fmt: skip
    patch.line()
    tabs = patch.add(
        "live.tab", ins=1, outs=3, place=place, num_lines_presentation=-(-len(titles) // 2),
        spacing_x=2.0, spacing_y=2.0, fontsize=9.0, **attributes,
    )  # fmt: skip
    behind = Patch()
    heard, number = behind.inlets("from the instrument", "the number of the page")
    down, shift = behind.object(f"* -{STRIP_HEIGHT}", 2), behind.message("offset 0 $1")
    behind.chain(number, down, shift, behind.object("thispatcher", 1, 2))
    behind.line()
    windows = [
        section(behind, panel, Box(panel.box.x, panel.box.y + n * STRIP_HEIGHT, panel.box.width,
                                   panel.box.height))
        for n, page in enumerate(pages) for panel in page.panels
    ]  # fmt: skip
    (said,) = behind.outlets("to the instrument")
    for window in windows:
        behind.connect(heard, 0, window)
        behind.connect(window, 0, said)
    view = Box(STRIP_SIDE, 0, STRIP_WIDTH - STRIP_SIDE, STRIP_HEIGHT)
    shown = patch.window(behind, view, 2, 1, varname="pages")
    patch.connect(wire, 0, shown)
    patch.connect(tabs, 0, shown, 1)
    patch.connect(shown, 0, wire)


def _switch(patch: Patch, place: Box, label: str, says: str, is_on: bool = False) -> str:
    """Add a switch of the device's own: the instrument knows nothing of it."""
    item = Item(Kind.TOGGLE, label, label, says)
    first = {"parameter_initial_enable": 1, "parameter_initial": [1]} if is_on else {}
    attributes = parameter(
        item, parameter_type=2, parameter_mmax=1, parameter_enum=["off", "on"], **first
    )
    return patch.add(
        "live.text", label, ins=1, outs=2, place=place, mode=1, texton=label, fontsize=8.5,
        activebgoncolor=list(rgba(GREY)), **attributes,
    )  # fmt: skip


def _notes(patch: Patch, wire: str, in_place: Box, out_place: Box) -> None:
    """Give the track's notes to the instrument, and the instrument's to what follows the device.

    Whatever comes into the device goes on besides, as through any MIDI effect.
    """
    patch.line()
    notes, rest = patch.object("midiin"), patch.object("midiout", 1, 0)
    patch.chain(notes, rest)
    parts = patch.object("midiparse", 1, 8)
    goes_in, says = patch.object("gate", 2), patch.object("prepend /note/in")
    patch.chain(notes, parts)
    patch.connect(parts, 0, goes_in, 1)
    patch.chain(goes_in, says, wire)
    told = "play what is on this track to the instrument"
    patch.connect(_switch(patch, in_place, "notes in", told, is_on=True), 0, goes_in)
    patch.line()
    route = patch.object("route /note", 1, 2)
    comes_out, both = patch.object("gate", 2), patch.object("t l l", 1, 2)
    note, channel = patch.message("$2 $3"), patch.message("$1")
    midi = patch.object("midiformat", 7, 2)
    patch.chain(wire, route)
    patch.connect(route, 0, comes_out, 1)
    patch.chain(comes_out, both, note, midi, rest)
    patch.connect(both, 1, channel)
    patch.connect(channel, 0, midi, 6)
    told = "play what the instrument plays on this track"
    patch.connect(_switch(patch, out_place, "notes out", told, is_on=True), 0, comes_out)


def _tempo(patch: Patch, wire: str, place: Box) -> None:
    """Let the instrument follow Live's tempo while that is switched on, and at once."""
    patch.line()
    switch = _switch(patch, place, "Live tempo", "let the instrument follow Live's tempo")
    on, now = patch.object("t i i", 1, 2), patch.object("sel 1", 2, 2)
    patch.chain(switch, on, now)
    patch.line()
    begin, path = patch.object("live.thisdevice", 1, 3), patch.message("path live_set")
    order = patch.object("t b b", 1, 2)
    found, ask = patch.object("live.path", 1, 3), patch.message("property tempo")
    patch.chain(begin, order, ask)
    patch.connect(order, 1, path)
    patch.chain(path, found)
    patch.line()
    observer, gate = patch.object("live.observer", 2, 2), patch.object("gate", 2)
    patch.connect(found, 1, observer, 1)
    patch.chain(ask, observer)
    patch.chain(now, observer)
    patch.connect(observer, 0, gate, 1)
    patch.connect(on, 1, gate)
    patch.chain(gate, patch.object("prepend /transport/tempo"), wire)


def _readouts(patch: Patch, wire: str, items: Sequence[Item], places: Sequence[Box]) -> None:
    patch.line()
    route = patch.object(f"route {' '.join(item.address for item in items)}", 1, len(items) + 1)
    patch.chain(wire, route)
    for outlet, (item, place) in enumerate(zip(items, places, strict=True)):
        patch.line()
        sets = patch.object("prepend set")
        patch.connect(route, outlet, sets)
        patch.chain(sets, text(patch, item.label, place, WHITE))


def pack(patcher_json: bytes) -> bytes:
    """Return the file that holds a patcher."""
    content = patcher_json + b"\0"
    block = (
        b"mx@c"
        + struct.pack(">III", _CONTENT_HEADER, 0, _CONTENT_HEADER + len(content))
        + content
        + _directory(len(content))
    )
    head = b"ampf" + struct.pack("<I", 4) + MIDI_EFFECT + b"ptch"
    return head + struct.pack("<I", len(block)) + block


def unpack(file: bytes) -> bytes:
    """Return the patcher's JSON, the inverse of `pack`. Raises `ValueError` for another file."""
    if file[:4] != b"ampf" or file[20:24] != b"mx@c":
        raise ValueError("not a Max for Live device")
    size = int.from_bytes(file[32:36]) - _CONTENT_HEADER
    return file[36 : 36 + size - 1]


def _directory(size: int) -> bytes:
    name = FILE_NAME.encode() + b"\0"
    name += b"\0" * (-len(name) % 4)
    numbers = {b"sz32": size, b"of32": _CONTENT_HEADER, b"vers": 0, b"flag": _FLAGS, b"mdat": _MADE}
    entry = _chunk(b"type", b"JSON") + _chunk(b"fnam", name)
    entry += b"".join(_chunk(tag, struct.pack(">I", number)) for tag, number in numbers.items())
    return _chunk(b"dlst", _chunk(b"dire", entry))


def _chunk(tag: bytes, body: bytes) -> bytes:
    return tag + struct.pack(">I", 8 + len(body)) + body
