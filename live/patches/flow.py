"""Flowing: sections one below the other, and on into the next column and the next page.

So a template grows with the table of controls: what no longer fits is found on a page of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from live.patches.layout import GAP, HEADING, Box, Page, Panel, Section, panel

_MOST_STRETCH: Final = 1.3  # of a row's least height: what there is much room for grows no more


@dataclass(frozen=True)
class Frame:
    """What a page is like, in points: its size, and how high a row has to be at least.

    Sections lie in so many `columns`; the titles are `heading` high. `top` is on every page.
    """

    width: int
    height: int
    least: int
    columns: int = 1
    heading: int = HEADING
    top: Section | None = None
    top_height: int = 0

    @property
    def size(self) -> tuple[int, int]:
        """Width and height."""
        return self.width, self.height

    @property
    def ground(self) -> Box:
        """What there is for sections, below what is on every page."""
        whole = Box(0, 0, self.width, self.height).inset(GAP)
        return whole.cut_top(self.top_height + GAP)[1] if self.top else whole

    def natural(self, section: Section) -> int:
        """Return how high a section has to be."""
        rows = sum(round(row.share * self.least) + GAP for row in section.rows)
        return self.heading + GAP + rows

    def page(self, title: str, *places: tuple[Section, Box]) -> Page:
        """Return a page of sections, each in its box."""
        panels = tuple(panel(section, box, self.heading) for section, box in places)
        return Page(title, self.width, self.height, (*self._top(), *panels))

    def _top(self) -> tuple[Panel, ...]:
        if self.top is None:
            return ()
        box = Box(GAP, GAP, self.width - 2 * GAP, self.top_height)
        return (panel(self.top, box, 0),)


def flow(title: str, frame: Frame, sections: Sequence[Section]) -> tuple[Page, ...]:
    """Return as many pages as sections need; a section is broken only if no column holds it."""
    columns = _columns(frame, sections)
    starts = range(0, len(columns), frame.columns)
    return tuple(
        frame.page(" ".join([title, *"+" * number]), *_places(frame, columns, start))
        for number, start in enumerate(starts)
    )


def _columns(frame: Frame, sections: Sequence[Section]) -> list[list[Section]]:
    """Divide sections into columns, none of which needs more height than there is."""
    columns: list[list[Section]] = []
    left = 0
    for part in (part for section in sections for part in _parts(frame, section)):
        height = frame.natural(part) + GAP
        if height > left:
            columns.append([])
            left = frame.ground.height + GAP
        columns[-1].append(part)
        left -= height
    return columns


def _parts(frame: Frame, section: Section) -> list[Section]:
    """Break a section that no column holds: into as few parts as may be, about equally high."""
    most = frame.ground.height
    parts = _broken(frame, section, most)
    while most > 0 and len(lower := _broken(frame, section, most - GAP)) == len(parts):
        most, parts = most - GAP, lower
    return parts


def _broken(frame: Frame, section: Section, most: int) -> list[Section]:
    """Break a section into parts that are no higher than `most`, but for a row that is."""
    parts: list[Section] = []
    for row in section.rows:
        longer = replace(section, rows=(*(parts[-1].rows if parts else ()), row))
        if parts and frame.natural(longer) <= most:
            parts[-1] = longer
        else:
            parts.append(replace(section, rows=(row,)))
    return parts


def _places(
    frame: Frame, columns: Sequence[Sequence[Section]], start: int
) -> list[tuple[Section, Box]]:
    """Return where the sections of a page's columns lie."""
    here = columns[start : start + frame.columns]
    boxes = frame.ground.columns([1.0] * (len(here) if start == 0 else frame.columns))
    return [
        place
        for column, box in zip(here, boxes, strict=False)
        for place in zip(column, _rows(frame, column, box), strict=True)
    ]


def _rows(frame: Frame, column: Sequence[Section], box: Box) -> list[Box]:
    """Divide a column among its sections, in proportion to what each needs."""
    heights = [frame.natural(section) for section in column]
    most = round(sum(heights) * _MOST_STRETCH) + GAP * (len(column) - 1)
    return box.cut_top(min(box.height, most))[0].rows(heights)
