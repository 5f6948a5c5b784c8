"""Max for Live: a MIDI device, which passes its notes on and holds the controls of a patcher.

An `.amxd` file is a header, the patcher as JSON with a zero byte after it, and a directory of one
entry. The layout was read from devices that Max wrote; sizes are big-endian, but for two.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Sequence
from typing import Any, Final

from live.patches.items import Instrument
from live.patches.layout import Page
from live.patches.max_patch import as_data, wired

MIDI_EFFECT: Final = b"mmmm"
FILE_NAME: Final = "antiphon.amxd"
_MADE: Final = 3_850_000_000  # seconds from 1904; always the same, so that the file is
_CONTENT_HEADER: Final = 16  # bytes from the content's tag to the JSON
_FLAGS: Final = 17  # of the directory's entry, as Max writes them


def write(pages: Sequence[Page], made_for: Instrument) -> bytes:
    """Return an `.amxd` file of a surface of one page."""
    (page,) = pages
    return pack(json.dumps(device(page, made_for), indent=1).encode())


def device(page: Page, made_for: Instrument) -> dict[str, Any]:
    """Return the device's patcher as JSON data."""
    patch = wired(page, made_for)
    notes = patch.object("midiin", (700, 20), 1, 1)
    patch.connect(notes, 0, patch.object("midiout", (700, 60), 1, 0))
    data = as_data(patch, page)
    data["patcher"]["project"] = {
        "version": 1, "creationdate": _MADE, "modificationdate": _MADE,
        "viewrect": [0.0, 0.0, 300.0, 500.0], "autoorganize": 1, "hideprojectwindow": 1,
        "showdependencies": 1, "autolocalize": 0, "contents": {"patchers": {}}, "layout": {},
        "searchpath": {}, "detailsvisible": 0, "amxdtype": int.from_bytes(MIDI_EFFECT),
        "readonly": 0, "devpathtype": 0, "devpath": ".", "sortmode": 0, "viewmode": 0,
        "includepackages": 0,
    }  # fmt: skip
    return data


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
