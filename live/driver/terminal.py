"""What the driver tells the performer: single lines on standard error, few in a second."""

from __future__ import annotations

import contextlib
import sys
from typing import Final

LONGEST_LINE: Final = 500
_LINES_AT_ONCE: Final = 5  # then one a second


def one_line(text: str) -> str:
    """Return a text as one line that a terminal shows and does not obey.

    A name that came from a file or a network may hold what clears the screen or turns the writing
    around: what is not printable is escaped, as in Python.
    """
    line = " ".join(text.split())
    shown = "".join(sign if sign.isprintable() else _escaped(sign) for sign in line)
    return shown if len(shown) <= LONGEST_LINE else shown[: LONGEST_LINE - 1] + "…"


def _escaped(sign: str) -> str:
    return sign.encode("unicode_escape").decode()


class Terminal:
    """Writes lines. One thread uses it: a terminal may hold a writer up."""

    def __init__(self) -> None:
        self._allowance = _LINES_AT_ONCE
        self._withheld = 0

    def say(self, text: str) -> None:
        """Write one line of the driver's own."""
        with contextlib.suppress(OSError, ValueError):  # the terminal may have been closed
            sys.stderr.write(f"antiphon: {one_line(text)}\n")
            sys.stderr.flush()

    def pass_on(self, text: str) -> None:
        """Write one line of the player's, unless it has said too much lately."""
        if self._allowance > 0:
            self._allowance -= 1
            self.say(text)
        else:
            self._withheld += 1

    def new_second(self) -> None:
        """Allow one line more; once the player has calmed down, say how many were left out."""
        self._allowance = min(self._allowance + 1, _LINES_AT_ONCE)
        if self._withheld and self._allowance > 1:
            self.say(f"… and {self._withheld} more lines")
            self._allowance -= 1
            self._withheld = 0
