"""A recording: the MIDI file and the event log of a session, written while it is played.

A thread of its own does all that a disk could hold up; the engine only leaves things in a queue.
"""

from __future__ import annotations

import tempfile
import threading
from collections.abc import Callable, Mapping
from dataclasses import asdict
from math import inf
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any, Final

from engine.session import SessionState
from engine.turn import Turn
from live import timing
from live.config import JamConfig
from live.record.event_log import EventLog, Mark, Start
from live.record.recorder import MidiRecorder
from live.record.takes import log_path, new_take
from models import files
from models.errors import InputError, shown

WRITE_SECONDS: Final = 0.8  # between two writes of the MIDI file: a crash loses less than a second
SETTLE_SECONDS: Final = 0.05  # how long a message waits for one that comes later but sounds before
CLOSE_SECONDS: Final = 5.0
_NOT_OF_THE_MUSIC: Final = {  # a log is given to others: no secret, no folder of the performer's
    "panel_token": "",
    **dict.fromkeys(
        ("settings", "scenes", "record", "recordings", "kept", "notes_out", "notes_in")
    ),
}
MOST_BYTES: Final = 1 << 28  # of a take that is gone on with: days of playing


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
        self._has_failed = False  # and since then not succeeded
        self.is_whole = True  # whether all of it is in the file, once it has been closed
        self._write_at = inf  # the moment of the next write; inf: all is on the disk
        self._thread = threading.Thread(target=self._run, name="recording", daemon=True)

    def start(self, path: Path) -> None:
        """Begin to write at a path, or go on with what lies there after the player's death.

        Raises `InputError` when the files cannot be written.
        """
        self.path = path
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
        self._played_until = turn.seconds
        if turn.applied or turn.messages or turn.beats or state.timeline is not self._timeline:
            self._timeline = state.timeline
            self._queue.put((turn, state))

    def close(self) -> None:
        """Write all that is left; `path` then says where it is. May be called twice."""
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
        timing.raise_priority(timing.Priority.SERVING)
        while (entry := self._next()) is not None:
            turn, state = entry
            self._safely(self._take, turn, state)
            if self._clock() >= self._write_at:
                self._safely(self._write)
        self._safely(self._log.append, Mark(self._played_until))  # no step after it was decided
        self.is_whole = self._safely(self._write, inf) or self._safely(self._rescue)
        self._safely(self._log.close)

    def _next(self) -> tuple[Turn, SessionState] | None:
        """Return what the engine left next; write while there is nothing. `None`: the end."""
        while True:
            wait = None if self._write_at == inf else max(0.0, self._write_at - self._clock())
            try:
                return self._queue.get(timeout=wait)
            except Empty:
                self._safely(self._write)

    def _take(self, turn: Turn, state: SessionState) -> None:
        self._recorder.follow(state)
        for event in turn.applied:
            self._recorder.event(event)
        for message in turn.messages:
            self._recorder.message(message)
        if turn.applied or turn.messages:  # beats alone are no music
            self._write_at = min(self._write_at, self._clock() + WRITE_SECONDS)
        for event in turn.applied:
            self._safely(self._log.append, event)
        if turn.messages or turn.beats:  # what was let go then cannot be undone by what came later
            self._safely(self._log.append, Mark(turn.seconds))

    def _write(self, settle: float = -SETTLE_SECONDS) -> None:
        """Put the MIDI file on the disk, with all that lies `settle` seconds from now or before."""
        now = self._clock() if settle < inf else self._played_until
        self._write_at = now + WRITE_SECONDS  # if it fails, then again
        is_all = self._recorder.encode(now + settle)
        self._put(self._recorder.file(now))
        self._write_at = inf if is_all else self._write_at
        if self._has_failed:
            self._log.flush()
            self._has_failed = False
            self._say(f"{shown(self.path)} is written again, and nothing of it is missing")

    def _put(self, file: bytes) -> None:
        try:
            files.replace(self.path, file)
        except FileNotFoundError:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            files.replace(self.path, file)
            text = "is gone on with: its folder was taken away, and with it the log of it"
            self._say(f"{shown(self.path)} {text}")

    def _rescue(self) -> None:
        """Put the recording where there may be room, at the end: here is all of it."""
        path = new_take(Path(tempfile.gettempdir()) / self.path.name)
        files.replace(path, self._recorder.file(self._clock()))
        self._say(f"all of {shown(self.path)} is in {shown(path)}: bring it to a safe place")
        self.path = path

    def _safely(self, act: Callable[..., None], *arguments: object) -> bool:
        """Do it, and return whether that went well.

        When it fails, say so once and go on: the music must not end for a full disk, and what is
        not on it yet is kept and tried again.
        """
        try:
            act(*arguments)
        except Exception as error:  # noqa: BLE001 -- whatever it is, it is said once and survived
            if not self._has_failed:
                self._has_failed = True
                why = files.reason(error) if isinstance(error, OSError) else error
                text = "nothing is lost yet, playing goes on and it is tried again"
                self._say(f"recording to {shown(self.path)} fails, {text}: {why}")
            return False
        return True


def _recorder(path: Path, state: SessionState, seconds: float) -> MidiRecorder:
    if path.exists():
        return MidiRecorder.going_on(files.read(path, MOST_BYTES), state, seconds)
    return MidiRecorder.beginning(state, seconds)
