"""Recordings that are begun and ended while it plays, as the session's state says.

The engine's thread begins one at the very turn in which the state comes to say so, and from then on
leaves its turns in a queue. A thread of its own looks for free names, opens, writes and closes.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from functools import partial
from math import inf
from pathlib import Path
from queue import SimpleQueue
from typing import Any, Final

from engine.events import SetControl
from engine.session import SessionState
from engine.turn import Turn
from live import timing
from live.config import JamConfig
from live.record.recording import CLOSE_SECONDS, Recording
from live.record.takes import new_take
from live.scenes.recall import Post
from models.errors import InputError, shown
from models.files import replace

APART_SECONDS: Final = 1.0  # between two beginnings: a flood of presses is no flood of files

Tell = Callable[[str], None]
"""Takes the path of a file, or what went wrong, on the thread of the recordings."""


def nobody(text: str) -> None:
    """Tell nobody."""


class Recordings:
    """One recording at a time, in files of the folder that the settings name.

    `snapshot` is called on the engine's thread and tells where the performer stands; `post` takes
    events for the engine, `log` a line, from any thread. A log that was begun in the midst is
    played again as after a restart: from the snapshot on, the same events, the dice thrown anew.
    """

    def __init__(
        self,
        config: JamConfig,
        snapshot: Callable[[], Mapping[str, Any]],
        post: Post,
        log: Callable[[str], None],
        clock: Callable[[], float] = timing.now,
    ) -> None:
        self.name = ""  # that the next recording gets; "": the date and time
        self.started: Tell = nobody
        self.saved: Tell = nobody
        self.failed: Tell = nobody
        self._config = config
        self._snapshot = snapshot
        self._post = post
        self._log = log
        self._clock = clock
        self._recording: Recording | None = None
        self._free_at = -inf  # the moment from which the next one may begin
        self._paths: dict[Recording, Path] = {}  # of those that have begun
        self._tasks: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="recordings", daemon=True)
        self._thread.start()

    # For the engine's thread.

    def go_on(
        self, path: Path, state: SessionState, seconds: float, snapshot: Mapping[str, Any] | None
    ) -> None:
        """Record in a given file from the start of a session, or from where the player died.

        Raises `InputError` when that cannot be written.
        """
        recording = Recording(self._config, state, seconds, self._log, snapshot, self._clock)
        recording.start(path)
        self._paths[recording] = path
        self._recording = recording

    def observe(self, turn: Turn, state: SessionState) -> None:
        """Take what a turn brought; begin or end. Never waits."""
        recording = self._recording
        if recording is not None:
            recording.observe(turn, state)
        if recording is None and state.recording and self._clock() >= self._free_at:
            self._begin(state)
        elif recording is not None and not state.recording:
            self._recording = None
            self._tasks.put(partial(self._end, recording))

    def close(self) -> None:
        """End the recording and write all that is left."""
        if self._recording is not None:
            self._tasks.put(partial(self._end, self._recording))
        self._tasks.put(None)
        self._thread.join(CLOSE_SECONDS)

    def _begin(self, state: SessionState) -> None:
        snapshot, now = self._snapshot(), self._clock()
        self._free_at = now + APART_SECONDS
        recording = Recording(self._config, state, now, self._log, snapshot, self._clock)
        self._recording = recording
        name, self.name = self.name, ""
        self._tasks.put(partial(self._start, recording, name))

    # For any thread.

    def keep(self, stem: str, data: Callable[[], bytes], saved: Tell, failed: Tell) -> None:
        """Write a MIDI file of its own, whose bytes `data` makes on the writing thread."""
        self._tasks.put(partial(self._keep, stem, data, saved, failed))

    # For the thread that may wait for a disk.

    def _run(self) -> None:
        while (task := self._tasks.get()) is not None:
            task()

    def _start(self, recording: Recording, name: str) -> None:
        try:
            path = self._free(name or _now())
            recording.start(path)
        except (InputError, OSError) as error:
            self._post(SetControl(self._clock(), "record", 0))
            self._log(f"nothing is recorded: {error}")
            self.failed(str(error))
            return
        self._paths[recording] = path
        self._log(f"recording to {path}")
        self.started(str(path))

    def _end(self, recording: Recording) -> None:
        if self._paths.pop(recording, None) is None:
            return
        recording.close()
        path = recording.path
        if recording.is_whole:
            self._log(f"recorded to {path}")
            self.saved(str(path))
        else:
            text = f"the end of {shown(path)} could not be written; the rest of it can be opened"
            self._log(text)
            self.failed(text)

    def _keep(self, stem: str, data: Callable[[], bytes], saved: Tell, failed: Tell) -> None:
        try:
            path = self._free(f"{_now()}-{stem}")
            replace(path, data())
        except (InputError, OSError) as error:
            self._log(f"nothing is kept: {error}")
            failed(str(error))
            return
        self._log(f"kept in {path}")
        saved(str(path))

    def _free(self, stem: str) -> Path:
        """Return the path of a file that is not there yet. Raises `InputError`, `OSError`."""
        if self._config.recordings is None:
            raise InputError("this session has no folder for recordings")
        folder = Path(self._config.recordings)
        folder.mkdir(parents=True, exist_ok=True)
        return new_take(folder / f"{stem}.mid")


def _now() -> str:
    return time.strftime("%Y-%m-%d-%H%M%S")
