"""Where things lie: boxes, how they are divided, and pages of what lies in them."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import Final

from live.patches.items import Item, Kind

GAP: Final = 6  # between neighbours
HEADING: Final = 22  # of a section, in height
LABEL_SHARE: Final = 0.4  # of an item's height, at most, for what it is called
SMALLEST_LABEL, LARGEST_LABEL = 11, 16
_LETTER: Final = 5.8  # the width of one at the smallest size at which it is read at a glance


@dataclass(frozen=True)
class Box:
    """A rectangle in points, `y` downwards."""

    x: int
    y: int
    width: int
    height: int

    def inset(self, margin: int) -> Box:
        """Return the box without a margin on each side."""
        return Box(
            self.x + margin, self.y + margin, self.width - 2 * margin, self.height - 2 * margin
        )

    def columns(self, shares: Sequence[float], gap: int = GAP) -> list[Box]:
        """Divide it from left to right, the widths in proportion to `shares`."""
        spans = _spans(self.x, self.width, shares, gap)
        return [Box(start, self.y, size, self.height) for start, size in spans]

    def rows(self, shares: Sequence[float], gap: int = GAP) -> list[Box]:
        """Divide it from top to bottom, the heights in proportion to `shares`."""
        spans = _spans(self.y, self.height, shares, gap)
        return [Box(self.x, start, self.width, size) for start, size in spans]

    def cut_top(self, height: int) -> tuple[Box, Box]:
        """Return the uppermost part, so high, and the rest."""
        return (
            Box(self.x, self.y, self.width, height),
            Box(self.x, self.y + height, self.width, self.height - height),
        )

    def overlaps(self, other: Box) -> bool:
        """Tell whether the two have any point in common, beside their edges."""
        return (
            self.x < other.x + other.width
            and other.x < self.x + self.width
            and self.y < other.y + other.height
            and other.y < self.y + self.height
        )

    def holds(self, other: Box) -> bool:
        """Tell whether the other lies wholly inside."""
        return (
            self.x <= other.x
            and self.y <= other.y
            and other.x + other.width <= self.x + self.width
            and other.y + other.height <= self.y + self.height
        )


@dataclass(frozen=True)
class Row:
    """Items side by side; `share` of the section's height. `shares` of the width, if not equal."""

    items: tuple[Item, ...]
    share: float = 1.0
    shares: tuple[float, ...] = ()

    @property
    def widths(self) -> Sequence[float]:
        """How the items share the width."""
        return self.shares or (1.0,) * len(self.items)


@dataclass(frozen=True)
class Section:
    """Items that belong together, under a title and in a colour, `#rrggbb`."""

    title: str
    colour: str
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Widget:
    """An item in its place. `caption` is where its label stands, or `None`: on the item itself.

    `value` is where a number is written out with its unit, of what has one.
    """

    item: Item
    box: Box
    caption: Box | None
    colour: str
    value: Box | None = None


@dataclass(frozen=True)
class Panel:
    """A section in its place: the ground, the title's strip and the widgets."""

    title: str
    colour: str
    box: Box
    heading: Box
    widgets: tuple[Widget, ...]


@dataclass(frozen=True)
class Page:
    """What is seen at once, in points."""

    title: str
    width: int
    height: int
    panels: tuple[Panel, ...]

    @property
    def widgets(self) -> Iterator[Widget]:
        """All widgets of the page."""
        return (widget for panel in self.panels for widget in panel.widgets)


def panel(section: Section, box: Box, heading: int = HEADING) -> Panel:
    """Lay a section out in a box, under a title `heading` points high."""
    top, rest = box.cut_top(heading)
    boxes = rest.inset(GAP).rows([row.share for row in section.rows])
    widgets = [
        _widget(item, cell, section.colour)
        for row, strip in zip(section.rows, boxes, strict=True)
        for item, cell in zip(row.items, strip.columns(row.widths), strict=True)
    ]
    return Panel(section.title, section.colour, box, top, tuple(widgets))


def text_size(text: str, box: Box, letter: float, largest: float, share: float = 0.8) -> float:
    """Return how large a text can be in a box: `letter` is the width of one of size 1.

    `share` is that of the height which a line of text may take.
    """
    return min(box.height * share, (box.width - 4) / (letter * max(len(text), 1)), largest)


def choices_in_a_row(choices: Sequence[str], box: Box) -> int:
    """Return how many of a choice's names stand side by side, so that each can be read."""
    fitting = int((box.width + 2) / (max(map(len, choices)) * _LETTER + 2))
    lines = math.ceil(len(choices) / max(fitting, 1))
    return math.ceil(len(choices) / lines)


def choice_cells(choices: Sequence[str], box: Box) -> list[Box]:
    """Divide a box among the names of a choice, line by line."""
    across = choices_in_a_row(choices, box)
    lines = box.rows([1.0] * math.ceil(len(choices) / across), 2)
    return [cell for line in lines for cell in line.columns([1.0] * across, 2)][: len(choices)]


def _widget(item: Item, cell: Box, colour: str) -> Widget:
    """Put an item in a cell: buttons and toggles wear their label, others have it above them."""
    if item.kind in (Kind.BUTTON, Kind.TOGGLE, Kind.READOUT):
        return Widget(item, cell, None, colour)
    height = min(max(int(cell.height * LABEL_SHARE), SMALLEST_LABEL), LARGEST_LABEL)
    caption, body = cell.cut_top(height)
    if item.kind is not Kind.FADER:
        return Widget(item, body, caption, colour)
    if body.width > body.height:
        caption, value = caption.columns([len(item.label) + 1, len(item.longest) + 1], 2)
    else:
        body, value = body.rows([body.height - height, height], 0)
    return Widget(item, body, caption, colour, value)


def _spans(start: int, size: int, shares: Sequence[float], gap: int) -> list[tuple[int, int]]:
    """Return start and size of each part; the edges are rounded, so that the parts fill it all."""
    room = size - gap * (len(shares) - 1)
    edges = [room * done / sum(shares) for done in accumulate(shares, initial=0.0)]
    return [
        (start + round(low) + gap * number, round(high) - round(low))
        for number, (low, high) in enumerate(pairwise(edges))
    ]
