"""Reading a document table by table, noting what is wrong on the way."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from typing import Any, Final

from live.settings.document import MOST_PROBLEMS, Document, Place, Problem, SettingsError

LONGEST_NAME: Final = 60  # letters of a name for which one like it is looked for


class Reading:
    """A document, and the problems found in it so far."""

    def __init__(self, document: Document) -> None:
        self.problems: list[Problem] = []
        self._document = document

    @property
    def names(self) -> list[str]:
        """What stands at the top of the file."""
        return list(self._document.data)

    def table(self, name: str) -> dict[str, Any]:
        """Return a table; empty if there is none, or something else of that name."""
        found = self._document.data.get(name, {})
        if isinstance(found, dict):
            return found
        self.wrong((name,), f"{name} must be a table, [{name}], got {found!r:.40}")
        return {}

    def rows(self, name: str) -> list[dict[str, Any]]:
        """Return tables in a row; none if there are none, or something else of that name."""
        found = self._document.data.get(name, [])
        if isinstance(found, list) and all(isinstance(row, dict) for row in found):
            return found
        self.wrong((name,), f"{name} must be tables in a row, [[{name}]], got {found!r:.40}")
        return []

    def wrong(self, place: Place, text: str) -> None:
        """Note what is wrong at a place, if not too much is already."""
        if len(self.problems) <= MOST_PROBLEMS:
            self.problems.append(self._document.problem(place, text))

    def end(self) -> None:
        """Raise `SettingsError` with all problems, by line, if there are any."""
        if self.problems:
            raise SettingsError(*sorted(set(self.problems), key=lambda each: each.line))


def meant(key: str, known: Iterable[str]) -> str:
    """Say what a name that is not known may have been meant for, or which there are."""
    names = list(known)
    near = difflib.get_close_matches(key[:LONGEST_NAME], names, 1)
    return f"; did you mean {near[0]!r}?" if near else f"; there are {', '.join(names)}"
