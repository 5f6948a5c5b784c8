"""What the libraries in the player log: one line of it, on the one way that all lines go.

By themselves they would write tracebacks to the terminal, thirty lines for each request that is no
HTTP, past every limit.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Final

from live import timing
from live.limits import Allowance

LINES_PER_SECOND: Final = 1


class LibraryLines(logging.Handler):
    """Gives `log` a line for a record of a warning or an error, with the rest counted."""

    def __init__(self, log: Callable[[str], None], clock: Callable[[], float] = timing.now) -> None:
        super().__init__(logging.WARNING)
        self._log = log
        self._clock = clock
        self._allowance = Allowance(LINES_PER_SECOND)
        self._unsaid = 0

    def emit(self, record: logging.LogRecord) -> None:
        """Take a record (called by `logging`, on any thread)."""
        if not self._allowance.take(self._clock()):
            self._unsaid += 1
            return
        error = record.exc_info[1] if record.exc_info else None
        why = f": {type(error).__name__}: {error}" if error else ""
        more = f" ({self._unsaid} more since the last line)" if self._unsaid else ""
        self._unsaid = 0
        self._log(f"{record.name}: {record.getMessage()}{why}{more}")


def pass_on(log: Callable[[str], None]) -> None:
    """Let everything that is logged in this process go to `log`, and nowhere else."""
    root = logging.getLogger()
    root.handlers[:] = [LibraryLines(log)]
