"""The learning curves of a run as a small SVG: bits per step, or the like, over the epochs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

WIDTH: Final = 640
HEIGHT: Final = 320
MARGIN: Final = 40
LINES: Final = (("train", 1, "#b0561f"), ("valid", 2, "#1f5fb0"))


def draw_curves(rows: Sequence[Sequence[float]], path: Path, axis_name: str) -> None:
    """Write the picture of rows `epoch, train, valid, …`, its axis named so; none without rows."""
    if not rows:
        return
    values = [row[column] for row in rows for _, column, _ in LINES]
    low, high = min(values), max(values)
    span = (high - low) or 1.0

    def place(row: Sequence[float], column: int) -> str:
        x = MARGIN + (WIDTH - 2 * MARGIN) * row[0] / max(rows[-1][0], 1)
        y = HEIGHT - MARGIN - (HEIGHT - 2 * MARGIN) * (row[column] - low) / span
        return f"{x:.1f},{y:.1f}"

    marks = []
    for number, (name, column, colour) in enumerate(LINES):
        points = " ".join(place(row, column) for row in rows)
        marks.append(
            f'<polyline fill="none" stroke="{colour}" stroke-width="2" points="{points}"/>'
            f'<text x="{WIDTH - 4 * MARGIN}" y="{MARGIN + 16 * number}" fill="{colour}">'
            f"{name} {rows[-1][column]:.3f}</text>"
        )
    axis = (
        f'<text x="4" y="{MARGIN}">{high:.2f}</text>'
        f'<text x="4" y="{HEIGHT - MARGIN}">{low:.2f} {axis_name}</text>'
        f'<text x="{WIDTH - 3 * MARGIN}" y="{HEIGHT - 8}">epoch {rows[-1][0]:.0f}</text>'
    )
    write_svg(path, axis + "".join(marks))


def write_svg(path: Path, inside: str) -> None:
    """Write a picture of `WIDTH` by `HEIGHT` that stands by itself."""
    path.write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}"'
        f' font-family="sans-serif" font-size="12">{inside}</svg>\n',
        encoding="utf-8",
    )
