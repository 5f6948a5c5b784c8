"""The wire of the Pure Data template: the socket, the lease, and what the readouts say."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from live.patches import CONNECTED, NO_ANSWER, PING_SECONDS, RENEW_SECONDS, SILENT_SECONDS
from live.patches.items import BEAT, CONNECTION, ERROR, Instrument

READOUTS: Final = {
    CONNECTION: {"antiphon-connection": 1.0},
    BEAT: {"antiphon-bar": 3.0, "antiphon-beat": 3.0, "antiphon-tempo": 4.0},
    ERROR: {"antiphon-error-at": 1.0, "antiphon-error": 3.0},
}
"""By the readout's address, the names under which its parts receive, and their shares of it."""

_BOX_HEIGHT, _COLUMN = 22, 170  # of the objects in `wire`
_SILENT: Final = "antiphon-silent"  # 1: the instrument does not answer


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


def send(wire: Canvas, made_for: Instrument) -> None:
    """Connect, and again before the lease ends, or soon while nobody answers; ask who is there."""
    load, often = wire.object("loadbang"), wire.object(f"metro {PING_SECONDS * 1000}")
    wire.chain(load, wire.object(f"metro {RENEW_SECONDS * 1000}"), wire.object("s antiphon-again"))
    if_silent = wire.object("spigot 1")
    wire.chain(load, often, if_silent, wire.object("s antiphon-again"))
    wire.connect(wire.object(f"r {_SILENT}"), 0, if_silent, 1)
    packet, trim = wire.object("list prepend send"), wire.object("list trim")
    socket = wire.object("netsend -u -b")
    wire.chain(often, wire.object("oscformat ping"), packet, trim, socket)
    start = wire.object("t b b b")
    wire.chain(wire.object("r antiphon-again"), start)
    close = wire.object("disconnect", "msg")
    connect = wire.object(f"connect {made_for.host} {made_for.port}", "msg")
    port = wire.object(f"{made_for.feedback_port}", "msg")
    for outlet, message in ((2, close), (1, connect), (0, port)):
        wire.connect(start, outlet, message)
    wire.chain(close, socket)
    wire.chain(connect, socket)
    wire.chain(port, wire.object("oscformat subscribe"), packet)
    wire.chain(wire.object("r antiphon-packet"), packet)


def watch(wire: Canvas, heard: int) -> None:
    """Say whether the instrument answers: any packet counts, and then silence for long enough."""
    wait = wire.object(f"delay {SILENT_SECONDS * 1000}")
    wire.connect(heard, 0, wait)
    for source, is_silent, text in ((heard, 0, CONNECTED), (wait, 1, NO_ANSWER)):
        number = wire.object(f"{is_silent}", "msg")
        label = wire.object("label " + text.replace(" ", "\\ "), "msg")
        wire.connect(source, 0, number)
        wire.connect(source, 0, label)
        wire.chain(number, wire.object(f"s {_SILENT}"))
        wire.chain(label, wire.object("s antiphon-connection"))


def say_beat(wire: Canvas, source: int, outlet: int) -> None:
    """Write bar, beat and tempo."""
    numbers = wire.object("unpack f f f")
    wire.connect(source, outlet, numbers)
    patterns = ("bar\\ %d", "beat\\ %d", "%.1f\\ bpm")
    for number, (name, pattern) in enumerate(zip(READOUTS[BEAT], patterns, strict=True)):
        text = wire.object(f"makefilename {pattern}")
        wire.connect(numbers, number, text)
        wire.chain(text, wire.object("label \\$1", "msg"), wire.object(f"s {name}"))


def say_error(wire: Canvas, source: int, outlet: int) -> None:
    """Write at which address something was wrong, and what."""
    words = wire.object("unpack s s s")
    wire.connect(source, outlet, words)
    for name, number in zip(READOUTS[ERROR], (0, 2), strict=True):
        label = wire.object("label \\$1", "msg")
        wire.connect(words, number, label)
        wire.chain(label, wire.object(f"s {name}"))
