"""The player's process, seen from the driver: one life of it, from its start to its end."""

from __future__ import annotations

import contextlib
import signal
import threading
from collections.abc import Callable
from multiprocessing import get_context
from typing import Final

from live import timing
from live.driver.child import PlayerMain, begin
from live.driver.outputs import Outputs, follow
from live.driver.pipe import Pipe, pipe_sockets
from live.driver.signals import signals_held
from live.driver.wire import Kind, Record

FINISH_SECONDS: Final = 1.5
_REAP_SECONDS: Final = 0.2


class PlayerProcess:
    """One life of the player. The driver's main thread makes and ends it; any thread may send."""

    def __init__(self, target: PlayerMain, config: bytes, snapshot: bytes | None) -> None:
        """Start the process; `snapshot` is the session to go on with, as an earlier one sent it."""
        self.started_seconds = timing.now()
        self.ready = False
        self.continues = snapshot is not None
        self.opens = ""  # the model that it opens now
        self.unanswered = 0
        self._reason = ""
        self._thread: threading.Thread | None = None
        self._pipe = self._start(target)
        self.send(Record(Kind.CONFIG, payload=config))
        if snapshot is not None:
            self.send(Record(Kind.SNAPSHOT, payload=snapshot))

    def send(self, record: Record) -> None:
        """Send a record; never waits."""
        self._pipe.send(record)

    def ask(self) -> None:
        """Ask whether it is there; until it is ready it need not answer, and is not asked.

        What is counted is questions, not seconds: a laptop that slept has asked none meanwhile.
        """
        self.unanswered += 1
        if self.ready:
            self.send(Record(Kind.STATUS))

    def answers(self) -> None:
        """Note that it is ready, and has answered."""
        self.ready = True
        self.unanswered = 0

    def kill(self, reason: str) -> None:
        """End it at once; `reason` says in a few words what it did, for `bury`."""
        self._reason = reason
        self._process.kill()

    def play_on(
        self, outputs: Outputs, report: Callable[[Record], None], gone: Callable[[], None]
    ) -> None:
        """Play what it sends, in a thread of its own, which at its end calls `gone`."""

        def run() -> None:
            try:
                with contextlib.suppress(EOFError, ValueError):
                    follow(self._pipe, outputs, report)
            finally:
                gone()

        self._thread = threading.Thread(target=run, name="output", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Ask the player to end, give it time to write its recording, then kill it."""
        self.send(Record(Kind.STOP))
        self._process.join(FINISH_SECONDS)
        self.bury()

    def bury(self) -> str:
        """End what is left of it, and say in a few words how it ended. May be called twice."""
        self._process.join(_REAP_SECONDS)
        code = self._process.exitcode
        self._process.kill()
        self._process.join()
        if self._thread is not None:
            self._thread.join()
        self._pipe.close()
        ended = f"{self._reason} and was ended" if self._reason else _ending(code)
        return f"{ended} while it opened the model {self.opens!r}" if self.opens else ended

    def _start(self, target: PlayerMain) -> Pipe:
        ours, theirs = pipe_sockets()
        with theirs, signals_held():
            process = get_context("spawn").Process(target=begin, args=(target, theirs), daemon=True)
            process.start()
        self._process = process
        return Pipe(ours)


def _ending(code: int | None) -> str:
    if code is None:
        return "stopped answering"
    if code < 0:
        return f"was killed by {signal.Signals(-code).name}"
    return f"ended with exit code {code}"
