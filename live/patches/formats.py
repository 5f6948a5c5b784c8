"""How each template is laid out and written, and how to write one or all of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeAlias

from live.patches import (
    TEMPLATES,
    amxd,
    devices,
    live_coding,
    max_patch,
    picture,
    puredata,
    stage_control,
    starters,
    supercollider,
    touchosc,
)
from live.patches.items import Instrument
from live.patches.layout import Page

Arrange: TypeAlias = Callable[[Instrument], tuple[Page, ...]]
Write: TypeAlias = Callable[[Sequence[Page], Instrument], bytes]


@dataclass(frozen=True)
class Format:
    """How one kind of file is laid out and written.

    `picture` is the file that shows it; what is made of text has none.
    """

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
    "touchosc": Format(devices.tablet, touchosc.write, "tablet.svg"),
    "touchosc-phone": Format(devices.phone, touchosc.write, "phone.svg"),
    "max": Format(devices.desk, max_patch.write, "desk.svg"),
    "m4l": Format(devices.strip, amxd.write, "strip.svg"),
    "pd": Format(devices.desk, puredata.write, "desk.svg"),
    "open-stage-control": Format(devices.desk, stage_control.write, "desk.svg"),
    "supercollider": Format(devices.desk, supercollider.write, "desk.svg"),
    "sonic-pi": Format(devices.desk, live_coding.sonic_pi),
    "tidal": Format(devices.desk, live_coding.tidal),
    "sardine": Format(devices.desk, starters.sardine),
    "foxdot": Format(devices.desk, starters.foxdot),
    "strudel": Format(devices.desk, starters.strudel),
    "shell": Format(devices.desk, live_coding.shell),
}
"""By the names of `live.patches.TEMPLATES`."""


def everything(made_for: Instrument) -> dict[str, bytes]:
    """Return every file of the folder of templates, and their pictures, by name."""
    files = {TEMPLATES[name].file: each.make(made_for) for name, each in FORMATS.items()}
    pictures = {each.picture: each.draw(made_for) for each in FORMATS.values() if each.picture}
    return files | {f"pictures/{name}": drawn for name, drawn in pictures.items()}


def write_all(folder: Path, made_for: Instrument) -> None:
    """Write every file into a folder."""
    for name, data in everything(made_for).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
