"""What the driver tells the performer: single lines on standard error, few in a second."""

from __future__ import annotations

import contextlib
import sys
from typing import Final

_LINES_AT_ONCE: Final = 5  # then one a second


class Terminal:
    """Writes lines. One thread uses it: a terminal may hold a writer up."""

    def __init__(self) -> None:
        self._allowance = _LINES_AT_ONCE
        self._withheld = 0

    def say(self, text: str) -> None:
        """Write one line of the driver's own."""
        line = " ".join(text.split())
        with contextlib.suppress(OSError, ValueError):  # the terminal may have been closed
            sys.stderr.write(f"antiphon: {line}\n")
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
