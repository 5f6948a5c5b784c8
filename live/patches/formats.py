"""The formats there are, and how to write one or all of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeAlias

from live.patches import (
    amxd,
    live_coding,
    max_patch,
    picture,
    puredata,
    stage_control,
    starters,
    supercollider,
    surface,
    touchosc,
)
from live.patches.items import Instrument
from live.patches.layout import Page

Arrange: TypeAlias = Callable[[Instrument], tuple[Page, ...]]
Write: TypeAlias = Callable[[Sequence[Page], Instrument], bytes]


@dataclass(frozen=True)
class Format:
    """One kind of file: its name on the command line, the file's, how it is laid out and written.

    `picture` is the file that shows it; what is made of text has none.
    """

    name: str
    file: str
    arrange: Arrange
    write: Write
    picture: str = ""

    def make(self, made_for: Instrument) -> bytes:
        """Return the file."""
        return self.write(self.arrange(made_for), made_for)

    def draw(self, made_for: Instrument) -> bytes:
        """Return its picture, an SVG file."""
        return picture.svg(self.arrange(made_for))


FORMATS: Final = {
    each.name: each
    for each in (
        Format("touchosc", "antiphon.tosc", surface.tablet, touchosc.write, "tablet.svg"),
        Format("touchosc-phone", "antiphon-phone.tosc", surface.phone, touchosc.write, "phone.svg"),
        Format("max", "antiphon.maxpat", surface.desk, max_patch.write, "desk.svg"),
        Format("m4l", "antiphon.amxd", surface.strip, amxd.write, "strip.svg"),
        Format("pd", "antiphon.pd", surface.desk, puredata.write, "desk.svg"),
        Format(
            "open-stage-control", "antiphon.json", surface.desk, stage_control.write, "desk.svg"
        ),
        Format("supercollider", "antiphon.scd", surface.desk, supercollider.write, "desk.svg"),
        Format("sonic-pi", "antiphon.rb", surface.desk, live_coding.sonic_pi),
        Format("tidal", "antiphon.hs", surface.desk, live_coding.tidal),
        Format("sardine", "antiphon_sardine.py", surface.desk, starters.sardine),
        Format("foxdot", "antiphon_foxdot.py", surface.desk, starters.foxdot),
        Format("strudel", "antiphon.strudel.js", surface.desk, starters.strudel),
        Format("shell", "antiphon.sh", surface.desk, live_coding.shell),
    )
}


def everything(made_for: Instrument) -> dict[str, bytes]:
    """Return every file of the folder of templates, and their pictures, by name."""
    files = {each.file: each.make(made_for) for each in FORMATS.values()}
    pictures = {each.picture: each.draw(made_for) for each in FORMATS.values() if each.picture}
    return files | {f"pictures/{name}": drawn for name, drawn in pictures.items()}


def write_all(folder: Path, made_for: Instrument) -> None:
    """Write every file into a folder."""
    for name, data in everything(made_for).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
