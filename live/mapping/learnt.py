"""What has been learnt: a file of its own beside the performer's, which is never written to."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from live.mapping.binding import Binding, KeyedError, check, read, written
from live.rows.limits import MOST_VOICES
from live.settings.document import Document, SettingsError
from live.settings.writing import replace_file, table
from models.files import is_there

NAME: Final = "learned.toml"
_HEAD: Final = """# What Antiphon has learnt; /learn and /learn/forget write it, no comment lasts.
# A table may be moved to config.toml, where Antiphon writes nothing.
"""


def load(path: Path) -> list[Binding]:
    """Return what was learnt; nothing if there is no file. Raises `SettingsError`."""
    if not is_there(path):
        return []
    document = Document.load(path)
    bindings: list[Binding] = []
    rows = document.data.get("map", [])
    for number, row in enumerate(rows if isinstance(rows, list) else []):
        try:
            bindings.append(read(row, learnt=True))
            check(bindings[-1], MOST_VOICES)
        except ValueError as error:
            key = error.key if isinstance(error, KeyedError) else "values"
            raise SettingsError(document.problem(("map", number, key), str(error))) from error
    return bindings


def save(path: Path, bindings: Sequence[Binding]) -> None:
    """Write all that is learnt, at once. Raises `OSError`."""
    tables = [table("[[map]]", written(binding)) for binding in bindings if binding.learnt]
    replace_file(path, "\n".join([_HEAD, *tables]))


def conflict(binding: Binding, others: Sequence[Binding]) -> str:
    """Say which other binding has the same control already; "" if none has."""
    for other in others:
        if other.source.meets(binding.source):
            where = f"/learn/forget {other.address}" if other.learnt else "its [[map]] in the file"
            return (
                f"{other.source} moves {other} already; first take that away: {where}, or learn"
                " with also 1 to move both"
            )
    return ""
