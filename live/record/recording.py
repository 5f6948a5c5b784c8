"""A recording: the MIDI file and the event log of a session, written while it is played.

A thread of its own does all that a disk could hold up; the engine only leaves things in a queue.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Mapping
from dataclasses import asdict
from math import inf
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any, Final

from engine.events import Action
from engine.performer import Turn
from engine.session import SessionState
from live import timing
from live.config import JamConfig
from live.record.event_log import EventLog, Mark, Start
from live.record.recorder import MidiRecorder
from live.record.takes import log_path
from models.errors import InputError

WRITE_SECONDS: Final = 0.8  # between two writes of the MIDI file: a crash loses less than a second
SETTLE_SECONDS: Final = 0.05  # how long a message waits for one that comes later but sounds before
CLOSE_SECONDS: Final = 5.0
_NOT_OF_THE_MUSIC: Final = {  # a log is given to others: no secret, no folder of the performer's
    "panel_token": "",
    **dict.fromkeys(("settings", "scenes", "record", "recordings", "kept", "notes_out")),
}


class Recording:
    """Records a session from now on, in files that it gets with `start`.

    `state` and `seconds` are what the performer starts with or stands at, `snapshot` what it goes
    on from. `log` takes a line, from any thread. Nothing here but `start` and `close` waits.
    """

    def __init__(
        self,
        config: JamConfig,
        state: SessionState,
        seconds: float,
        log: Callable[[str], None],
        snapshot: Mapping[str, Any] | None = None,
        clock: Callable[[], float] = timing.now,
    ) -> None:
        self._config = config
        self._state = state
        self._seconds = seconds
        self._snapshot = snapshot
        self._say = log
        self._clock = clock
        self._played_until = seconds
        self._queue: SimpleQueue[tuple[Turn, SessionState] | None] = SimpleQueue()
        self._timeline = state.timeline
        self._lookahead = config.lookahead_ms / 1000
        self._has_failed = False
        self._write_at = inf  # the moment of the next write; inf: all is on the disk
        self._thread = threading.Thread(target=self._run, name="recording", daemon=True)

    def start(self, path: Path) -> None:
        """Begin to write at a path, or go on with what lies there after the player's death.

        Raises `InputError` when the files cannot be written.
        """
        self._path = path
        try:
            self._recorder = _recorder(path, self._state, self._seconds)
            self._log = EventLog(log_path(path))
            self._begin()
            self._write()
        except OSError as error:
            raise InputError(f"cannot record to {path}: {error.strerror}") from error
        except InputError as error:
            raise InputError(f"cannot record to {path}: it {error}") from error
        self._thread.start()

    def observe(self, turn: Turn, state: SessionState) -> None:
        """Take what a turn of the engine brought. For the engine's thread: never waits."""
        self._played_until = self._clock()
        if turn.applied or turn.messages or turn.beats or state.timeline is not self._timeline:
            self._timeline = state.timeline
            self._queue.put((turn, state))

    def close(self) -> None:
        """Write all that is left. May be called twice."""
        self._queue.put(None)
        self._thread.join(CLOSE_SECONDS)

    def _begin(self) -> None:
        self._recorder.follow(self._state)
        if self._log.is_new:
            self._log.header(config={**asdict(self._config), **_NOT_OF_THE_MUSIC})
        origin = self._state.timeline.origin_seconds
        snapshot = None if self._snapshot is None else dict(self._snapshot)
        self._log.append(Start(self._seconds, origin, snapshot))

    def _run(self) -> None:
        while (entry := self._next()) is not None:
            turn, state = entry
            self._safely(self._take, turn, state)
            if self._clock() >= self._write_at:
                self._safely(self._write)
        self._safely(self._log.append, Mark(self._played_until))  # no step after it was decided
        self._safely(self._log.close)
        self._safely(self._write, inf)

    def _next(self) -> tuple[Turn, SessionState] | None:
        """Return what the engine left next; write while there is nothing. `None`: the end."""
        while True:
            wait = None if self._write_at == inf else max(0.0, self._write_at - self._clock())
            try:
                return self._queue.get(timeout=wait)
            except Empty:
                self._safely(self._write)

    def _take(self, turn: Turn, state: SessionState) -> None:
        for event in turn.applied:
            self._log.append(event)
        for seconds in _sounding(turn):
            self._log.append(Mark(seconds - self._lookahead))  # when it was decided
        self._recorder.follow(state)
        for event in turn.applied:
            self._recorder.event(event)
        for message in turn.messages:
            self._recorder.message(message)
        if turn.applied or turn.messages:  # beats alone are no music
            self._write_at = min(self._write_at, self._clock() + WRITE_SECONDS)

    def _write(self, settle: float = -SETTLE_SECONDS) -> None:
        """Put the MIDI file on the disk, with all that lies `settle` seconds from now or before."""
        now = self._clock()
        self._write_at = now + WRITE_SECONDS  # if it fails, then again
        is_all = self._recorder.encode(now + settle)
        replace_file(self._path, self._recorder.file(now))
        self._write_at = inf if is_all else self._write_at

    def _safely(self, act: Callable[..., None], *arguments: object) -> None:
        """Do it; when it fails, say so once and go on: the music must not end for a full disk."""
        try:
            act(*arguments)
        except Exception as error:  # noqa: BLE001 -- whatever it is, it is said once and survived
            if not self._has_failed:
                self._has_failed = True
                self._say(f"recording to {self._path} fails, playing goes on: {error}")


def replace_file(path: Path, data: bytes) -> None:
    """Replace a file by another content at one stroke: a crash leaves the one or the other."""
    part = path.with_name(f".{path.name}.part")
    with part.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)


def _recorder(path: Path, state: SessionState, seconds: float) -> MidiRecorder:
    if path.exists():
        return MidiRecorder.going_on(path.read_bytes(), state, seconds)
    return MidiRecorder.beginning(state, seconds)


def _sounding(turn: Turn) -> list[float]:
    """Return the moments of a turn's beats and of its last note_on: so far it was played for sure.

    Without the notes, one that was struck between two beats was lost with a player that died.
    """
    struck = [each.seconds for each in turn.messages if each.action is Action.NOTE_ON]
    return sorted([beat.seconds for beat in turn.beats] + struck[-1:])
