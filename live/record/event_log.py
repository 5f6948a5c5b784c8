"""The event log: what the engine was given, one JSON object a line, so that it can play it again.

    {"header": {…}}    the first line: version and settings
    {"Start": {…}}     the engine starts; again, from a snapshot, each time the player had died
    {"NoteOn": {…}}    an event as the engine applied it, by the name of its type
    {"Mark": {…}}      the engine has played up to here; at each beat, each note and the end

Each line is on its way to the disk as soon as it is written; a crash can tear only the last one.
"""

from __future__ import annotations

import json
import os
import reprlib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from math import inf
from pathlib import Path
from types import TracebackType
from typing import Any, Final, TypeAlias, get_args

from engine.events import Event, Lands
from live.record.limits import LONGEST_SECONDS
from live.rows.limits import MOST_VOICES
from live.typed import record
from models.errors import FileError
from models.files import read

_OWNER_ONLY: Final = 0o600  # it names the files of models, in the folders of their owner
MOST_BYTES: Final = 1 << 28  # days of playing
VERSION: Final = 2  # 1: phrases without velocities, snapshots by name


@dataclass(frozen=True)
class Start:
    """The engine starts: anew, its first bar line at `origin_seconds`, or from a snapshot."""

    seconds: float
    origin_seconds: float
    snapshot: dict[str, Any] | None = None


@dataclass(frozen=True)
class Mark:
    """The engine has played up to a moment."""

    seconds: float


Entry: TypeAlias = Event | Start | Mark
_YEARS: Final = (-1e10, 1e10)  # in seconds: no clock of a machine counts further
_RANGES: Final = {
    **dict.fromkeys(("seconds", "origin_seconds", "moment"), _YEARS),
    **dict.fromkeys(("pitch", "velocity"), (0, 127)),
    "channel": (0, 15),
    "voice": (0, MOST_VOICES),
    "beats": (0, LONGEST_SECONDS),
    **dict.fromkeys(("ticks", "until"), (-1e12, 1e12)),
    "cycle": (0, 1e12),
    "tempo_bpm": (0, 1e4),
}
ENTRY_TYPES: Final = {each.__name__: each for each in get_args(Entry)}


@dataclass(frozen=True)
class Log:
    """A log read back: the entries, and the line of each. `torn` counts lines left incomplete."""

    header: dict[str, Any]
    entries: tuple[Entry, ...]
    lines: tuple[int, ...] = ()
    torn: int = 0


def encode(entry: Entry) -> dict[str, Any]:
    """Return an entry as plain data, under the name of its type."""
    values = {field.name: getattr(entry, field.name) for field in fields(entry) if field.compare}
    plain = {name: v.value if isinstance(v, Lands) else v for name, v in values.items()}
    return {type(entry).__name__: plain}


def decode(data: Mapping[str, Any]) -> Entry:
    """Return what `encode` was given. Raises `ValueError` for anything else: what is wrong."""
    try:
        ((name, values),) = data.items()
        if "lands" in values:
            values = {**values, "lands": Lands(values["lands"])}
        frozen = {key: _frozen(value) for key, value in values.items()}
        entry: Entry = record(ENTRY_TYPES[name], frozen)
    except (AttributeError, KeyError, RecursionError, TypeError, ValueError) as error:
        why = f", {error}" if isinstance(error, ValueError) else ""
        raise ValueError(f"not an entry{why}: {reprlib.repr(data)}") from error
    for key, value in frozen.items():
        low, high = _RANGES.get(key, (-inf, inf))
        if isinstance(value, int | float) and not low <= value <= high:
            raise ValueError(f"not an entry, {key} must be {low:g} … {high:g}, got {value!r}")
    return entry


def _frozen(value: object) -> object:
    """JSON knows no tuples, and events no lists."""
    return tuple(map(_frozen, value)) if isinstance(value, list) else value


class EventLog:
    """Appends to a log, line by line. Raises `OSError` when that is not possible.

    What the disk has not taken waits, and goes there before the next line.
    """

    def __init__(self, path: Path) -> None:
        private = os.open(path, os.O_APPEND | os.O_CREAT | os.O_WRONLY, _OWNER_ONLY)
        self._file = os.fdopen(private, "ab", buffering=0)
        self._waiting = bytearray()
        self.is_new = self._file.tell() == 0
        if not self.is_new and not path.read_bytes().endswith(b"\n"):
            self._waiting += b"\n"  # a torn line stays apart from those that follow

    def header(self, **header: Any) -> None:  # noqa: ANN401 -- anything that JSON can hold
        """Write the first line of a new log."""
        self._write({"header": {"version": VERSION, **header}})

    def append(self, entry: Entry) -> None:
        """Write an entry."""
        self._write(encode(entry))

    def close(self) -> None:
        """Close the file. May be called twice."""
        self._file.close()

    def __enter__(self) -> EventLog:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _write(self, data: Mapping[str, Any]) -> None:
        self._waiting += json.dumps(data).encode() + b"\n"
        self.flush()

    def flush(self) -> None:
        """Write what waits."""
        while self._waiting:
            del self._waiting[: self._file.write(self._waiting)]


def read_log(path: Path) -> Log:
    """Read a log. Torn lines are left out and counted. Raises `InputError` if it is no log."""
    found = [_parse(line) for line in read(path, MOST_BYTES).splitlines()]
    header = found[0].get("header") if found and found[0] else None
    if isinstance(header, dict) and header.get("version") == 1:
        raise FileError(
            path,
            "was recorded by an earlier Antiphon, which heard one note at a time: this one"
            " would play other notes; the .mid beside it has what was played",
        )
    if not isinstance(header, dict) or header.get("version") != VERSION:
        raise FileError(
            path, f"is not an event log of version {VERSION}; give a .jsonl of --record"
        )
    whole = [(n, data) for n, data in enumerate(found[1:], start=2) if data is not None]
    entries = tuple(_entry(path, number, data) for number, data in whole)
    return Log(header, entries, tuple(number for number, _ in whole), found.count(None))


def _entry(path: Path, line: int, data: Mapping[str, Any]) -> Entry:
    try:
        return decode(data)
    except ValueError as error:
        raise FileError(path, f"line {line}: it is {error}") from error


def _parse(line: bytes) -> dict[str, Any] | None:
    """Return a line's object, or `None` for a torn one: a torn object never parses."""
    try:
        data = json.loads(line)
    except (RecursionError, ValueError):
        return None
    return data if isinstance(data, dict) else None
