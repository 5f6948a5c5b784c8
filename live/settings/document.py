"""A TOML file with its text at hand, so that what is wrong in it is told with its line."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from models import files
from models.errors import FileError, InputError, shown

MOST_BYTES: Final = 1 << 22  # of a file: all scenes, each with all that it can hold
DEEPEST: Final = 8  # tables and lists in one another
LARGEST: Final = 1 << 63  # what TOML's whole numbers are below
LONGEST_TEXT: Final = 400  # letters of what is said
LONGEST_LINE: Final = 1000  # letters of a line in which a key or a table is looked for
MOST_PROBLEMS: Final = 20  # that are told

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
        text = self.text if len(self.text) <= LONGEST_TEXT else f"{self.text[:LONGEST_TEXT]}…"
        return f"{shown(self.path)}{line}: {text}"


class SettingsError(InputError):
    """A settings file that cannot be used. `problems` has one for each mistake, up to a number."""

    def __init__(self, *problems: Problem) -> None:
        self.problems = problems[:MOST_PROBLEMS]
        more = ["and more"] * (len(problems) > MOST_PROBLEMS)
        super().__init__("; ".join([*map(str, self.problems), *more]))


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
            text = files.read_text(path, MOST_BYTES)
        except FileError as error:
            raise SettingsError(Problem(path, 0, error.text)) from error
        try:
            document = cls(path, tomllib.loads(text), text)
        except tomllib.TOMLDecodeError as error:
            raise SettingsError(_syntax(path, text, error)) from error
        except (RecursionError, ValueError) as error:  # a number of thousands of digits
            raise SettingsError(Problem(path, 0, f"not TOML that can be read: {error}")) from error
        if fault := next(_faults(document.data), None):
            raise SettingsError(document.problem(*fault))
        return document

    def problem(self, place: Place, text: str) -> Problem:
        """Return what is wrong at a place, with its line."""
        return Problem(self.path, self.line(place), text)

    def line(self, place: Place) -> int:
        """Return the line (from 1) of a place, or of the table that it is in; 0: of neither."""
        best, table, rows = 0, "", {"": 0}
        wanted = ".".join(str(each) for each in place if isinstance(each, str))
        row = next((each for each in place if isinstance(each, int)), None)
        for number, text in enumerate(self.text.splitlines(), start=1):
            if len(text) > LONGEST_LINE:
                continue
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


def _faults(data: dict[str, Any]) -> Iterator[tuple[Place, str]]:
    """Yield where there is what no setting can be: too deep, or larger than TOML has numbers."""
    waiting: list[tuple[Place, object]] = [((), data)]
    while waiting:
        place, value = waiting.pop()
        if len(place) > DEEPEST:
            yield place[:2], f"tables and lists go at most {DEEPEST} deep"
        elif isinstance(value, dict):
            waiting += [((*place, key), each) for key, each in value.items()]
        elif isinstance(value, list):
            waiting += [((*place, number), each) for number, each in enumerate(value)]
        elif isinstance(value, int) and not -LARGEST <= value < LARGEST:
            yield place, "a whole number has at most 64 bits"


def _syntax(path: Path, text: str, error: tomllib.TOMLDecodeError) -> Problem:
    """tomllib's own text says where, in words; its line comes to the front."""
    said = str(error)
    found = re.search(r" \(at (?:line (\d+), column \d+|end of document)\)$", said)
    line = len(text.splitlines()) if found and not found[1] else int(found[1]) if found else 0
    plain = said[: found.start()] if found else said
    shown = text.splitlines()[line - 1].strip() if 0 < line <= len(text.splitlines()) else ""
    what = f"{plain[:1].lower()}{plain[1:]}"
    return Problem(path, line, f"not TOML: {what}, at {shown!r}" if shown else f"not TOML: {what}")
