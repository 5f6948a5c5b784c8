"""Figures of models side by side: a line for each figure, a column for each model."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

Table = dict[str, dict[str, float]]


@dataclass(frozen=True)
class Row:
    """One line of a table: where its figure is found, and how it is written."""

    key: str
    title: str
    form: str


def format_table(table: Mapping[str, Mapping[str, float]], rows: Sequence[Row]) -> str:
    """Lay the figures out, leaving out the rows that no model has a figure for."""
    names = list(table)
    width = max(len(row.title) for row in rows)
    columns = [max(12, len(name)) for name in names]
    lines = [" " * width + "".join(f"  {n:>{w}}" for n, w in zip(names, columns, strict=True))]
    for row in rows:
        cells = [row.form.format(table[n][row.key]) if row.key in table[n] else "-" for n in names]
        if any(cell != "-" for cell in cells):
            written = "".join(f"  {c:>{w}}" for c, w in zip(cells, columns, strict=True))
            lines.append(f"{row.title:<{width}}{written}")
    return "\n".join(lines)
