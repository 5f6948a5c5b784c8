"""What is kept of the session, in files too: they outlive the player when it is killed.

A line of JSON for each start or end of a note, and for each session that they are played in. What
a process has written is the system's, whatever becomes of the process. Two files take turns, so
that they stay small however long it plays.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any, Final, TextIO, TypeAlias

from engine.events import ALL_VOICES, Action, Message, NoteOff, NoteOn, Panic
from engine.session import SessionState
from engine.ticks import Meter, Timeline

Note: TypeAlias = NoteOn | NoteOff | Panic | Message
Kept: TypeAlias = Note | SessionState

NEWER: Final = "newer.jsonl"
OLDER: Final = "older.jsonl"
_EVENTS: Final = {kind.__name__: kind for kind in (NoteOn, NoteOff, Panic)}


class Journal:
    """Writes what is kept into a folder, `most` lines to a file. For one thread.

    `log` takes a line when that is not possible any more; then it is gone without.
    """

    def __init__(self, folder: Path, log: Callable[[str], None], most: int) -> None:
        self._newer, self._older = folder / NEWER, folder / OLDER
        self._log = log
        self._most = most
        self._lines = 0
        self._session: SessionState | None = None  # what the next note is played in
        self._file: TextIO | None = None

    def begin(self) -> list[Kept]:
        """Return what an earlier player left here, its last notes ended; then go on from there."""
        older, newer = _read(self._older), _read(self._newer)
        self._lines = len(newer)
        left = older + newer
        ends = _ends(left)
        try:
            self._open()
        except OSError as error:
            self._give_up(error)
        for end in ends:
            self.add(end)
        return left + ends

    def add(self, entry: Kept) -> None:
        """Write an entry."""
        if isinstance(entry, SessionState):
            self._session = entry
        if self._file is None:
            return
        try:
            if self._lines >= self._most:
                self._turn_over()
            self._write(entry)
        except OSError as error:
            self._give_up(error)

    def close(self) -> None:
        """Take the files away: the session has come to its end. May be called twice."""
        if self._file is not None:
            self._file.close()
            self._file = None
        with suppress(OSError):
            self._newer.unlink(missing_ok=True)
            self._older.unlink(missing_ok=True)
            self._newer.parent.rmdir()

    def _open(self) -> None:
        self._file = self._newer.open("a", buffering=1, encoding="utf-8")  # out at each line's end
        self._file.write("\n")  # the last line may be torn

    def _turn_over(self) -> None:
        if self._file is not None:
            self._file.close()
        self._newer.replace(self._older)
        self._lines = 0
        self._open()
        if self._session is not None:
            self._write(self._session)

    def _write(self, entry: Kept) -> None:
        if self._file is not None:
            self._file.write(json.dumps(_encoded(entry), separators=(",", ":")) + "\n")
            self._lines += 1

    def _give_up(self, error: OSError) -> None:
        self._file = None
        self._log(f"what is played is not kept safe from a crash any more: {error}")


def _encoded(entry: Kept) -> list[Any]:
    """Return an entry as plain data: the name of its type, then its fields."""
    if isinstance(entry, SessionState):
        timeline, meter = vars(entry.timeline).values(), vars(entry.meter).values()
        return ["SessionState", [*timeline], [*meter], entry.skipped, entry.bars_before]
    fields = [value.value if isinstance(value, Action) else value for value in vars(entry).values()]
    return [type(entry).__name__, *fields]


def _decoded(data: Any) -> Kept:  # noqa: ANN401 -- plain JSON data
    """Return an entry. Raises `KeyError`, `TypeError` or `ValueError` for anything else."""
    name, *fields = data
    if name == "SessionState":
        timeline, meter, skipped, before = fields
        return SessionState(
            Timeline(*timeline), Meter(*meter), skipped=int(skipped), bars_before=int(before)
        )
    if name == "Message":
        seconds, action, *rest = fields
        return Message(seconds, Action(action), *rest)
    return _EVENTS[name](*fields)


def _read(path: Path) -> list[Kept]:
    """Return the entries of a file, without torn lines; none if there is no file."""
    found: list[Kept] = []
    if path.exists():
        for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
            with suppress(KeyError, TypeError, ValueError):
                found.append(_decoded(json.loads(line)))
    return found


def _ends(entries: Iterable[Kept]) -> list[Note]:
    """Return ends for the notes that sounded when the player died, at the last moment known."""
    sounding: dict[tuple[int, int, int], Note] = {}
    last = 0.0
    for entry in entries:
        if isinstance(entry, SessionState):
            continue
        last = max(last, entry.seconds)
        match entry:
            case NoteOn(_, pitch, _, channel):
                sounding[ALL_VOICES, channel, pitch] = NoteOff(0.0, pitch, channel)
            case NoteOff(_, pitch, channel):
                sounding.pop((ALL_VOICES, channel, pitch), None)
            case Message(_, Action.NOTE_ON, channel, pitch, _, voice):
                off = Message(0.0, Action.NOTE_OFF, channel, pitch, 0, voice)
                sounding[voice, channel, pitch] = off
            case Message(_, Action.NOTE_OFF, channel, pitch, _, voice):
                sounding.pop((voice, channel, pitch), None)
    return [replace(end, seconds=last) for end in sounding.values()]
