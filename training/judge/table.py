"""Figures of models side by side: a line for each figure, a column for each model."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from models.errors import FileError
from models.files import read_text
from models.runtime import open_session
from training.corpora.score import Corpus

Table = dict[str, dict[str, float]]
BEGIN: Final = "<!-- figures -->"  # of where a page has the figures that were last measured
END: Final = "<!-- end of figures -->"
LARGEST_PAGE: Final = 1_000_000  # bytes


@dataclass(frozen=True)
class Row:
    """One line of a table: where its figure is found, and how it is written."""

    key: str
    title: str
    form: str


def evaluate_files(
    files: Iterable[Path],
    corpus: Corpus | None,
    rows: Sequence[Row],
    measured: Callable[[Path, Corpus], Mapping[str, float]],
    times: Callable[[Path], Mapping[str, float]],
) -> Table:
    """Return what is `measured` of model files on a corpus, and their sizes.

    Without a corpus it is what their cards carry, and the `times` here.
    """
    table: Table = {}
    for path in files:
        found = measured(path, corpus) if corpus else times(path)
        metrics = open_session(path)[1].metrics
        carried = {row.key: float(metrics[row.key]) for row in rows if row.key in metrics}
        table[path.stem] = carried | dict(found) | {"file_mb": path.stat().st_size / 2**20}
    return table


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


def with_figures(page: Path, written: str) -> str:
    """Return the text of a page with figures, as they are `written`, in place of those it has.

    Raises `FileError` when it cannot be read, or has no place for them.
    """
    before, begin, rest = read_text(page, LARGEST_PAGE).partition(BEGIN)
    _, end, after = rest.partition(END)
    if not (begin and end):
        raise FileError(page, f"must have the lines {BEGIN} and {END}, between which figures stand")
    indented = "\n".join(f"    {line}" for line in written.splitlines())
    return f"{before}{BEGIN}\n\n{indented}\n\n{END}{after}"
