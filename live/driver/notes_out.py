"""`--notes-out`: one JSON line for each note that goes out, so that other programs can be piped to.

    {"time": 12.503, "output": 1, "channel": 1, "pitch": 64, "velocity": 87, "voice": 2,
     "beat": 3.5, "beats": 1}

`time` is in seconds since 1970, `output` counts from 1, `channel` 1 … 16; velocity 0 ends the note.
`voice` is 0 for what is passed on from the performer. `beat` is where a voice's note begins, in
quarter notes from the session's first bar line, `beats` how long it is to last, 0 where that is not
known yet; only what begins has these two.
"""

from __future__ import annotations

import json
import struct
import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from queue import SimpleQueue
from typing import Final, NamedTuple, TextIO, TypeAlias

from live import timing
from live.driver.wire import Kind, Record
from live.midi.ledger import Midi, is_note_off, is_note_on
from models.errors import InputError, shown
from models.files import reason

STANDARD_OUTPUT: Final = "-"
CLOSE_SECONDS: Final = 0.5
_MOST_WAITING: Final = 64  # notes of one channel and pitch
_NEAR_SECONDS: Final = 0.5  # from its own moment a note may go out, by the port's offset
_DETAILS: Final = struct.Struct("<Bdd")


class Details(NamedTuple):
    """What MIDI does not say of a note: the voice (0: none), where it begins, how long it lasts."""

    voice: int
    beat: float
    beats: float


def announcement(seconds: float, midi: Midi, details: Details) -> Record:
    """Return what the player sends ahead of a note that is to begin at a moment."""
    return Record(Kind.NOTE, seconds, midi, _DETAILS.pack(*details))


Sent: TypeAlias = tuple[float, int, Midi, int, Details | None]
"""When, from which output, what, whose voice, and what else is known of a note that begins."""


class NotesOut:
    """Writes notes on a thread of its own: who reads them slowly, or no more, holds nothing up."""

    def __init__(
        self, file: TextIO, owned: bool = False, log: Callable[[str], None] = lambda line: None
    ) -> None:
        """Write to a file, and close it at the end if it is `owned`; `log` takes a line."""
        self._file = file
        self._owned = owned
        self._log = log
        self._announced: dict[Midi, deque[tuple[float, Details]]] = {}
        self._voices: dict[tuple[int, Midi], int] = {}  # of what has been struck
        self._queue: SimpleQueue[Sent | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="notes out", daemon=True)
        self._thread.start()

    def expect(self, record: Record) -> None:
        """Take what the player says of a note to come. For the thread that reads the player."""
        waiting = self._announced.setdefault(_key(record.midi), deque(maxlen=_MOST_WAITING))
        waiting.append((record.seconds, Details(*_DETAILS.unpack(record.payload))))

    def take(self, midi: Midi, output: int = 1) -> None:
        """Take what an output has just sent. For any thread, one at a time: never waits."""
        key = output, _key(midi)
        if is_note_on(midi):
            details = self._of(midi)
            self._voices[key] = details.voice if details else 0
            self._queue.put((time.time(), output, midi, self._voices[key], details))
        elif is_note_off(midi):
            self._queue.put((time.time(), output, midi, self._voices.pop(key, 0), None))

    def close(self) -> None:
        """Write what is left."""
        self._queue.put(None)
        self._thread.join(CLOSE_SECONDS)
        if self._owned:
            with suppress(OSError):  # told by then
                self._file.close()

    def _of(self, midi: Midi) -> Details | None:
        """Return what was said of a note, the latest that it can be; earlier ones were left out."""
        waiting = self._announced.get(_key(midi))
        if not waiting:
            return None
        now = timing.now()
        while len(waiting) > 1 and waiting[1][0] <= now:
            waiting.popleft()
        seconds, details = waiting.popleft()
        return details if abs(now - seconds) <= _NEAR_SECONDS else None

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


def _line(seconds: float, output: int, midi: Midi, voice: int, details: Details | None) -> str:
    note: dict[str, float] = {
        "time": round(seconds, 4),
        "output": output,
        "channel": (midi[0] & 0x0F) + 1,
        "pitch": midi[1],
        "velocity": midi[2] if is_note_on(midi) else 0,
        "voice": voice,
    }
    if details is not None:
        note |= {"beat": round(details.beat, 4), "beats": round(details.beats, 4)}
    return json.dumps(note) + "\n"


def _key(midi: Midi) -> Midi:
    return midi[0] & 0x0F, midi[1]
