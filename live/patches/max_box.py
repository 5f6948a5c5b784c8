"""Patchers of Max, as they grow: boxes that never lie over each other, cords, patchers in patchers.

A patcher is read in two ways. In patching view boxes stand in lines, as they are added: `line`
begins the next one. In presentation view, when it is played, they stand where `place` says.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Any, Final

from live.patches.layout import Box
from live.patches.tosc import rgba

NIGHT: Final = "#16181c"
_LETTER, _EDGES = 6.6, 18.0  # the width of a letter of a box in patching view, and of its edges
_SMALLEST: Final = 40.0
_HEIGHT, _LINE, _GAP = 22.0, 36.0, 16.0
_MARGIN: Final = 20.0


class Patch:
    """A patcher."""

    def __init__(self) -> None:
        self.boxes: list[dict[str, Any]] = []
        self.lines: list[dict[str, Any]] = []
        self._x, self._y = _MARGIN, _MARGIN
        self._right = 0.0

    def line(self) -> None:
        """Go on below all boxes, at the left."""
        if self._x > _MARGIN:
            self._x, self._y = _MARGIN, self._y + _LINE

    def add(
        self,
        kind: str,
        text: str = "",
        ins: int = 1,
        outs: int = 1,
        place: Box | None = None,
        **more: Any,  # noqa: ANN401 -- attributes, of whatever kind the object has
    ) -> str:
        """Add a box to the right of the last one; return its identity."""
        name = f"obj-{len(self.boxes) + 1}"
        width = max(_SMALLEST, len(text) * _LETTER + _EDGES)
        box: dict[str, Any] = {
            "id": name, "maxclass": kind, "numinlets": ins, "numoutlets": outs,
            "outlettype": [""] * outs, "patching_rect": [self._x, self._y, width, _HEIGHT], **more,
        }  # fmt: skip
        self._x += width + _GAP
        self._right = max(self._right, self._x)
        if text:
            box["text"] = text
        if place is not None:
            box["presentation"] = 1
            box["presentation_rect"] = [
                float(side) for side in (place.x, place.y, place.width, place.height)
            ]
        self.boxes.append({"box": box})
        return name

    def object(self, text: str, ins: int = 1, outs: int = 1) -> str:
        """Add an object that is seen only behind the scenes."""
        return self.add("newobj", text, ins, outs)

    def message(self, text: str) -> str:
        """Add a message box that is seen only behind the scenes."""
        return self.add("message", text, 2, 1)

    def inlets(self, *comments: str) -> list[str]:
        """Add inlets, from left to right, on a line of their own."""
        self.line()
        found = [self.add("inlet", "", 0, 1, comment=comment) for comment in comments]
        self.line()
        return found

    def outlets(self, *comments: str) -> list[str]:
        """Add outlets, from left to right, on a line of their own."""
        self.line()
        found = [self.add("outlet", "", 1, 0, comment=comment) for comment in comments]
        self.line()
        return found

    def inside(self, text: str, patch: Patch, ins: int, outs: int) -> str:
        """Add a patcher as an object."""
        return self.add("newobj", text, ins, outs, patcher=patch.data())

    def window(self, patch: Patch, place: Box, ins: int, outs: int, **more: Any) -> str:  # noqa: ANN401
        """Add a patcher that is seen through a window: a `bpatcher`."""
        return self.add(
            "bpatcher", "", ins, outs, place, patcher=patch.data(place), embed=1, bgmode=0,
            border=0, clickthrough=0, enablehscroll=0, enablevscroll=0, lockeddragscroll=0,
            lockedsize=0, offset=[0.0, 0.0], viewvisibility=1, **more,
        )  # fmt: skip

    def connect(self, source: str, outlet: int, target: str, inlet: int = 0) -> None:
        """Draw a cord."""
        line = {"source": [source, outlet], "destination": [target, inlet]}
        self.lines.append({"patchline": line})

    def chain(self, *boxes: str) -> None:
        """Connect first outlets to first inlets, one after the other."""
        for source, target in pairwise(boxes):
            self.connect(source, 0, target)

    def data(self, shown: Box | None = None) -> dict[str, Any]:
        """Return the patcher as JSON data; `shown` is what is seen of it when it is played."""
        width, height = self._right + _MARGIN, self._y + _LINE + _MARGIN
        return {
            "fileversion": 1,
            "appversion": {
                "major": 8, "minor": 5, "revision": 0, "architecture": "x64", "modernui": 1,
            },
            "classnamespace": "box",
            "rect": [
                60.0, 100.0, max(width, float(shown.width) if shown else 0.0),
                max(height, float(shown.height) if shown else 0.0),
            ],
            "openinpresentation": int(shown is not None),
            "bglocked": 0,
            "default_fontsize": 11.0,
            "default_fontname": "Arial",
            "editing_bgcolor": list(rgba(NIGHT)),
            "locked_bgcolor": list(rgba(NIGHT)),
            "boxes": self.boxes,
            "lines": self.lines,
        }  # fmt: skip
