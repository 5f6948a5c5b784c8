"""`/record/start`, `/record/stop`, `/record/keep`: between OSC, the engine and the files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from engine.events import SetControl
from live.arguments import ControlError
from live.limits import Allowance
from live.osc.dispatcher import Dispatcher, Request
from live.record.memory import midi
from live.record.recordings import Recordings, Tell
from live.scenes.recall import Post


class RecordRequests:
    """Serves the addresses, and tells how it went; `/record` itself is a control like others.

    For the event loop's thread, on which `soon` has something done. `kept` returns what has been
    played (`Memory.kept`), `post` takes events for the engine.
    """

    def __init__(
        self,
        dispatcher: Dispatcher,
        recordings: Recordings,
        kept: Callable[[], Sequence[bytes]],
        post: Post,
        soon: Callable[[Callable[[], None]], None],
    ) -> None:
        self._dispatcher = dispatcher
        self._recordings = recordings
        self._kept = kept
        self._post = post
        self._soon = soon
        self._asker: Request | None = None  # of the recording that runs
        self._allowance = Allowance(1)
        recordings.started = self._later(self._started)
        recordings.saved = self._later(self._saved)
        recordings.failed = self._later(self._failed)
        dispatcher.serve("/record/start", self._start)
        dispatcher.serve("/record/stop", self._stop)
        dispatcher.serve("/record/keep", self._keep)

    def _start(self, request: Request, name: str) -> None:
        if self._dispatcher.state_to_come().recording:
            raise ControlError("not_ready", "it records already; /record/stop ends that")
        self._asker = request
        self._recordings.name = name
        self._post(SetControl(request.seconds, "record", 1))

    def _stop(self, request: Request) -> None:
        self._post(SetControl(request.seconds, "record", 0))

    def _keep(self, request: Request, bars: int) -> None:
        if not self._allowance.take(request.seconds):
            raise ControlError("not_ready", "the last bars were kept a moment ago")
        if not (kept := self._kept()):
            raise ControlError("not_ready", "nothing has been played yet")
        self._recordings.keep(
            f"last-{bars}-bars",
            partial(midi, kept, bars),
            self._later(partial(self._dispatcher.answer, request, "/record/saved")),
            self._later(partial(self._dispatcher.refuse, request, "not_ready")),
        )

    def _started(self, path: str) -> None:
        self._dispatcher.answer(self._asker, "/record/started", path)

    def _saved(self, path: str) -> None:
        asker, self._asker = self._asker, None
        self._dispatcher.answer(asker, "/record/saved", path)

    def _failed(self, text: str) -> None:
        asker, self._asker = self._asker, None
        if asker is not None:
            self._dispatcher.refuse(asker, "not_ready", text)

    def _later(self, tell: Tell) -> Tell:
        """Return what may be called on any thread, and tells on the event loop's."""
        return lambda text: self._soon(partial(tell, text))
