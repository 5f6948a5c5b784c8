"""`--notes-in`: the performer's notes from a program, a line for each, as `--notes-out` has them.

Lines are read here and passed on to the player as they are. A flood of them waits where it comes
from: no more are read than somebody could play.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from live import timing
from live.driver.wire import Kind, Record
from models.errors import InputError, shown
from models.files import reason

STANDARD_INPUT: Final = "-"
LONGEST: Final = 1000  # bytes of a line that are passed on
_AT_ONCE: Final = 64  # lines; then it takes a breath
_BREATH_SECONDS: Final = 0.03
_CHUNK: Final = 4096


class NotesIn:
    """Reads lines on a thread of its own. `send` takes a record and must not wait, `log` a line."""

    def __init__(
        self, target: str, send: Callable[[Record], None], log: Callable[[str], None]
    ) -> None:
        self._target = target
        self._send = send
        self._log = log
        self._thread = threading.Thread(target=self._run, name="notes in", daemon=True)

    def start(self) -> None:
        """Begin to read, unless that has begun: nothing is read before somebody can play it."""
        if self._thread.ident is None:
            self._thread.start()

    def _run(self) -> None:
        try:
            file = 0 if self._target == STANDARD_INPUT else os.open(self._target, os.O_RDONLY)
            self._read(file)
            self._log("no more notes come in: whoever sent them has ended; playing goes on")
        except OSError as error:
            self._log(f"no more notes come in: {reason(error)}; playing goes on")
        self._send(Record(Kind.NOTE))

    def _read(self, file: int) -> None:
        lines, rest = 0, b""
        while chunk := os.read(file, _CHUNK):
            *whole, rest = (rest + chunk).split(b"\n")
            rest = rest[: LONGEST + 1]  # more than that of it is no note
            for line in whole:
                lines += self._pass_on(line)
                if lines >= _AT_ONCE:
                    lines = 0
                    time.sleep(_BREATH_SECONDS)
        self._pass_on(rest)

    def _pass_on(self, line: bytes) -> bool:
        """Send a line, unless it is empty; tell whether it was sent."""
        if text := line.strip():
            self._send(Record(Kind.NOTE, timing.now(), payload=text[:LONGEST]))
        return bool(text)


def open_notes_in(
    target: str, send: Callable[[Record], None], log: Callable[[str], None]
) -> NotesIn:
    """Take standard input (`-`), a pipe or a file. Raises `InputError` if it cannot be read."""
    check_notes_in(target)
    return NotesIn(target, send, log)


def check_notes_in(target: str) -> None:
    """Raise the `InputError` that `open_notes_in` would."""
    if target == STANDARD_INPUT:
        return
    try:
        is_folder = Path(target).is_dir()
        readable = os.access(target, os.R_OK)
        Path(target).stat()
    except (OSError, ValueError) as error:
        raise InputError(f"notes cannot be read from {shown(target)}: {reason(error)}") from error
    if is_folder or not readable:
        why = "it is a folder" if is_folder else "that is not allowed"
        raise InputError(f"notes cannot be read from {shown(target)}: {why}")
