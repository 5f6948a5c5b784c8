"""The report's plots, as SVG that stands in a page: densities, histograms, matrices."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from typing import Final

WIDTH: Final = 280
HEIGHT: Final = 130
FOOT: Final = 18  # for what stands below the axis
CELL: Final = 15
SIDE: Final = 40  # for the labels of rows and columns
COLOURS: Final = {"songs": "#555", "intra": "#1f5fb0", "inter": "#b0561f"}


def densities(grid: Sequence[float], curves: Mapping[str, Sequence[float]], title: str) -> str:
    """Draw densities over the distances of `grid`, in the colours of their names."""
    highest = max(map(max, curves.values()))
    span = grid[-1] - grid[0]

    def points(curve: Sequence[float]) -> str:
        return " ".join(
            f"{WIDTH * (x - grid[0]) / span:.1f},{HEIGHT * (1 - y / highest):.1f}"
            for x, y in zip(grid, curve, strict=True)
        )

    lines = "".join(
        f'<polyline fill="none" stroke="{COLOURS[name]}" stroke-width="1.5"'
        f' points="{points(curve)}"/>'
        for name, curve in curves.items()
    )
    ends = (
        f'<text x="0" y="{HEIGHT + 13}">{grid[0]:.2g}</text>'
        f'<text x="{WIDTH}" y="{HEIGHT + 13}" text-anchor="end">{grid[-1]:.2g}</text>'
    )
    axis = f'<line x1="0" x2="{WIDTH}" y1="{HEIGHT}" y2="{HEIGHT}" stroke="#999"/>'
    return _drawing(WIDTH, HEIGHT + FOOT, title, axis + lines + ends)


def histogram(values: Sequence[float], labels: Sequence[str], title: str) -> str:
    """Draw a bar for each share."""
    width, highest = WIDTH / len(values), max(values) or 1.0
    bars = "".join(
        f'<rect x="{number * width + 1:.1f}" y="{HEIGHT * (1 - value / highest):.1f}"'
        f' width="{width - 2:.1f}" height="{HEIGHT * value / highest:.1f}" fill="#1f5fb0">'
        f"<title>{escape(label)}: {value:.1%}</title></rect>"
        f'<text x="{(number + 0.5) * width:.1f}" y="{HEIGHT + 13}" text-anchor="middle">'
        f"{escape(label)}</text>"
        for number, (value, label) in enumerate(zip(values, labels, strict=True))
    )
    return _drawing(WIDTH, HEIGHT + FOOT, title, bars)


def matrix(values: Sequence[float], labels: Sequence[str], title: str) -> str:
    """Draw a matrix given row by row: the darker a cell, the greater its share of the greatest."""
    size, highest = len(labels), max(values) or 1.0
    cells = "".join(
        f'<rect x="{SIDE + CELL * (number % size)}" y="{SIDE + CELL * (number // size)}"'
        f' width="{CELL}" height="{CELL}" fill="#1f5fb0" fill-opacity="{value / highest:.2f}">'
        f"<title>{escape(labels[number // size])} → {escape(labels[number % size])}: {value:.1%}"
        "</title></rect>"
        for number, value in enumerate(values)
    )
    names = "".join(_labels(number, label) for number, label in enumerate(labels))
    frame = (
        f'<rect x="{SIDE}" y="{SIDE}" width="{CELL * size}" height="{CELL * size}"'
        ' fill="none" stroke="#999"/>'
    )
    return _drawing(SIDE + CELL * size + 1, SIDE + CELL * size + 1, title, cells + frame + names)


def _labels(number: int, label: str) -> str:
    """Write a label at the left of its row, and upright above its column."""
    middle = SIDE + CELL * (number + 0.5) + 3
    return (
        f'<text x="{SIDE - 4}" y="{middle:.1f}" text-anchor="end">{escape(label)}</text>'
        f'<text transform="translate({middle:.1f},{SIDE - 4}) rotate(-90)">{escape(label)}</text>'
    )


def _drawing(width: int, height: int, title: str, inside: str) -> str:
    return (
        f'<figure><svg width="{width}" height="{height}" viewBox="0 0 {width} {height}"'
        f' role="img" aria-label="{escape(title)}" font-size="9">{inside}</svg>'
        f"<figcaption>{escape(title)}</figcaption></figure>"
    )
