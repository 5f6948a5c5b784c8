"""`--notes-out`: one JSON line for each note that goes out, so that other programs can be piped to.

    {"time": 12.503, "channel": 1, "pitch": 64, "velocity": 87}

`time` is in seconds since 1970, `channel` 1 … 16; velocity 0 ends the note.
"""

from __future__ import annotations

import json
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from queue import SimpleQueue
from typing import Final, TextIO

from live.midi.ledger import Midi, is_note_off, is_note_on
from models.errors import InputError, shown
from models.files import reason

STANDARD_OUTPUT: Final = "-"
CLOSE_SECONDS: Final = 0.5


class NotesOut:
    """Writes notes on a thread of its own: who reads them slowly, or no more, holds nothing up."""

    def __init__(
        self, file: TextIO, owned: bool = False, log: Callable[[str], None] = lambda line: None
    ) -> None:
        """Write to a file, and close it at the end if it is `owned`; `log` takes a line."""
        self._file = file
        self._owned = owned
        self._log = log
        self._queue: SimpleQueue[tuple[float, Midi] | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="notes out", daemon=True)
        self._thread.start()

    def take(self, midi: Midi) -> None:
        """Take a message that has just been sent. For any thread: never waits."""
        if is_note_on(midi) or is_note_off(midi):
            self._queue.put((time.time(), midi))

    def close(self) -> None:
        """Write what is left."""
        self._queue.put(None)
        self._thread.join(CLOSE_SECONDS)
        if self._owned:
            with suppress(OSError):  # told by then
                self._file.close()

    def _run(self) -> None:
        try:
            while (entry := self._queue.get()) is not None:
                self._file.write(_line(*entry))
                self._file.flush()
        except (OSError, ValueError) as error:  # the reader has gone, or the disk is full
            self._log(f"notes are not written out any more, playing goes on: {reason(error)}")


def open_notes_out(target: str, log: Callable[[str], None] = lambda line: None) -> NotesOut:
    """Open standard output (`-`) or a file. Raises `InputError` if that cannot be."""
    if target == STANDARD_OUTPUT:
        return NotesOut(sys.stdout, log=log)
    try:
        return NotesOut(Path(target).open("w", encoding="utf-8"), owned=True, log=log)
    except (OSError, ValueError) as error:
        raise _unwritable(target, error) from error


def check_notes_out(target: str) -> None:
    """Raise what `open_notes_out` would, and leave the file as it is."""
    path = Path(target)
    try:
        if path.is_fifo() or target == STANDARD_OUTPUT:
            return
        if path.exists():
            path.open("a").close()
        else:
            path.open("x").close()
            path.unlink()
    except (OSError, ValueError) as error:
        raise _unwritable(target, error) from error


def _unwritable(target: str, error: OSError | ValueError) -> InputError:
    return InputError(f"notes cannot be written to {shown(target)}: {reason(error)}")


def _line(seconds: float, midi: Midi) -> str:
    note = {
        "time": round(seconds, 4),
        "channel": (midi[0] & 0x0F) + 1,
        "pitch": midi[1],
        "velocity": midi[2] if is_note_on(midi) else 0,
    }
    return json.dumps(note) + "\n"
