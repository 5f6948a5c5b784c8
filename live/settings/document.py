"""A TOML file with its text at hand, so that what is wrong in it is told with its line."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from models.errors import InputError

_HEADER: Final = re.compile(r"\s*\[{1,2}\s*([^\]]+?)\s*\]{1,2}\s*(#.*)?$")
_KEY: Final = re.compile(r"""\s*(?:"([^"]*)"|'([^']*)'|([\w-]+))\s*[=.]""")

Place = tuple[str | int, ...]
"""Where in a file: names of tables and keys, and of tables in a row their number from 0."""


@dataclass(frozen=True)
class Problem:
    """What is wrong at a line (from 1; 0: at none) of a file, in one line."""

    path: Path
    line: int
    text: str

    def __str__(self) -> str:
        line = f", line {self.line}" if self.line else ""
        return f"{self.path}{line}: {self.text}"


class SettingsError(InputError):
    """A settings file that cannot be used. `problems` has one for each mistake."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__("; ".join(map(str, problems)))
        self.problems = problems


@dataclass(frozen=True)
class Document:
    """A file's data, and its text."""

    path: Path
    data: dict[str, Any]
    text: str

    @classmethod
    def load(cls, path: Path) -> Document:
        """Read a file. Raises `SettingsError` if it cannot be read or is not TOML."""
        try:
            text = path.read_text(encoding="utf-8")
        except OSError as error:
            raise SettingsError(Problem(path, 0, f"cannot be read: {error.strerror}")) from error
        except UnicodeDecodeError as error:
            raise SettingsError(Problem(path, 0, "must be UTF-8 text, and is not")) from error
        try:
            return cls(path, tomllib.loads(text), text)
        except tomllib.TOMLDecodeError as error:
            raise SettingsError(_syntax(path, text, error)) from error

    def problem(self, place: Place, text: str) -> Problem:
        """Return what is wrong at a place, with its line."""
        return Problem(self.path, self.line(place), text)

    def line(self, place: Place) -> int:
        """Return the line (from 1) of a place, or of the table that it is in; 0: of neither."""
        best, table, rows = 0, "", {"": 0}
        wanted = ".".join(str(each) for each in place if isinstance(each, str))
        row = next((each for each in place if isinstance(each, int)), None)
        for number, text in enumerate(self.text.splitlines(), start=1):
            if header := _HEADER.match(text):
                name = table = header[1].replace('"', "")
                rows[table] = rows.get(table, -1) + 1
            elif key := _KEY.match(text):
                name = ".".join(filter(None, (table, key[1] or key[2] or key[3])))
            else:
                continue
            here = row is None or rows[table] == row
            if here and name == wanted:
                return number
            if here and wanted.startswith(f"{name}."):
                best = number
        return best


def _syntax(path: Path, text: str, error: tomllib.TOMLDecodeError) -> Problem:
    """tomllib's own text says where, in words; its line comes to the front."""
    said = str(error)
    found = re.search(r" \(at (?:line (\d+), column \d+|end of document)\)$", said)
    line = len(text.splitlines()) if found and not found[1] else int(found[1]) if found else 0
    plain = said[: found.start()] if found else said
    shown = text.splitlines()[line - 1].strip() if 0 < line <= len(text.splitlines()) else ""
    what = f"{plain[:1].lower()}{plain[1:]}"
    return Problem(path, line, f"not TOML: {what}, at {shown!r}" if shown else f"not TOML: {what}")
