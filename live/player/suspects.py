"""Suspects: which model was being asked when a player died, told to its successor.

A file that loops, or crashes, on some inputs only passes every trial, and the session that a player
goes on with names it again. So each player writes down which file of the performer's own it asks
now, in memory that is a file's as well: nothing is waited for, and it outlives whoever is killed.
"""

from __future__ import annotations

import json
import mmap
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from enum import Enum
from pathlib import Path
from typing import Any, Final

from engine import snapshot
from engine.plain import plain
from engine.session import VoiceControls
from engine.voice import Voice
from models import library
from models.errors import ModelError

MOST_DEATHS: Final = 2
ASKED: Final = "asked"
DEATHS: Final = "deaths.json"
_SLOT_BYTES: Final = 4096
_NOBODY: Final = bytes(2)


class Slot(Enum):
    """Who asks; a thread each."""

    ENGINE = 0
    OPENING = 1


class Suspects:
    """Files that a player was asking when it died, in a folder that outlives it.

    Without a folder nobody is suspected.
    """

    def __init__(self, folder: Path | None) -> None:
        self._known: dict[str, bytes] = {}
        self._deaths: dict[str, int] = {}
        self._memory: mmap.mmap | None = None
        if folder is not None:
            with suppress(OSError, ValueError):  # a full disk: it is gone without
                self._deaths = _deaths(folder)
                self._memory = _shared(folder / ASKED)

    def asks(self, slot: Slot, model: str) -> None:
        """Note that a model, by name or path, is asked from now on; "" when it has answered."""
        if self._memory is None:
            return
        start = slot.value * _SLOT_BYTES
        name = self._name(model) if model else b""
        if name:
            self._memory[start + 2 : start + 2 + len(name)] = name
            self._memory[start : start + 2] = len(name).to_bytes(2, "little")
        elif self._memory[start : start + 2] != _NOBODY:
            self._memory[start : start + 2] = _NOBODY

    def refuses(self, model: str) -> str | None:
        """Return why a model is not to be opened in this session any more; `None` if it may be."""
        name = self._name(model).decode(errors="replace")
        if not name or self._deaths.get(name, 0) < MOST_DEATHS:
            return None
        return f"{Path(name).name} was being asked when the player died, {MOST_DEATHS} times"

    @contextmanager
    def watch(self, voice: Voice) -> Iterator[None]:
        """Note that a voice's model is asked, from entering to leaving."""
        self.asks(Slot.ENGINE, voice.part.name)
        yield
        self.asks(Slot.ENGINE, "")

    def replaced(self, saved: dict[str, Any], log: Callable[[str], None]) -> dict[str, Any]:
        """Return the session to go on with, another model in the place of one that is refused."""
        state = snapshot.state_of(saved)
        voices, memories = [*state.voices], [*saved["memories"]]
        for place, controls in enumerate(state.voices):
            if why := self.refuses(controls.model):
                voices[place] = replace(controls, model=VoiceControls.model)
                memories[place] = memories[place] | {"part": None}
                log(f"voice {place + 1} goes on with {VoiceControls.model}: {why}")
        state = replace(state, voices=tuple(voices))
        return saved | {"state": plain(state), "memories": memories}

    def _name(self, model: str) -> bytes:
        """Return the file of a model, b"" if it is a shipped one or none."""
        if model not in self._known:
            self._known[model] = _file(model)
        return self._known[model]


def _file(model: str) -> bytes:
    try:
        path = library.resolve(model)
    except ModelError:
        return b""
    return b"" if library.is_shipped(path) else str(path.resolve()).encode()[: _SLOT_BYTES - 2]


def _deaths(folder: Path) -> dict[str, int]:
    """Return how often each file was being asked at a death, the last one counted."""
    deaths: dict[str, int] = {}
    with suppress(FileNotFoundError):
        deaths = json.loads((folder / DEATHS).read_text(encoding="utf-8"))
    with suppress(FileNotFoundError):
        for name in _asked((folder / ASKED).read_bytes()):
            deaths[name] = deaths.get(name, 0) + 1
    (folder / DEATHS).write_text(json.dumps(deaths), encoding="utf-8")
    return deaths


def _asked(memory: bytes) -> set[str]:
    """Return whom somebody still asks."""
    found = set()
    for slot in Slot:
        each = memory[slot.value * _SLOT_BYTES :][:_SLOT_BYTES]
        name = each[2 : 2 + int.from_bytes(each[:2], "little")].decode(errors="replace")
        found.add(name)
    return found - {""}


def _shared(path: Path) -> mmap.mmap:
    path.write_bytes(bytes(len(Slot) * _SLOT_BYTES))
    with path.open("r+b") as file:
        return mmap.mmap(file.fileno(), 0)
