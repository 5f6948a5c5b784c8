"""The request thread: what the engine asks of models is done here, so that no turn waits."""

from __future__ import annotations

import threading
from collections.abc import Callable
from queue import SimpleQueue
from typing import Final

from engine.events import Event
from engine.model_requests.requests import Load, Request, Work
from engine.model_requests.service import ModelService
from engine.performer import Turn
from engine.session import SessionState
from live import timing

CLOSE_SECONDS: Final = 1.0


class RequestThread:
    """Fulfils requests in their order and posts each answer as an event.

    Of several places that one voice asked to have drawn, or models to have opened, only the latest
    is: a slider that moves all the time is followed as fast as its phrases can be drawn, and never
    lagged behind.
    """

    def __init__(self, service: ModelService, post: Callable[[Event], None]) -> None:
        self._service = service
        self._post = post
        self._queue: SimpleQueue[Request | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="model requests", daemon=True)
        self._thread.start()

    def observe(self, turn: Turn, state: SessionState) -> None:
        """Take what a turn of the engine asked for. For the engine's thread: never waits."""
        for request in turn.requests:
            self._queue.put(request)

    def close(self) -> None:
        """End the thread, at latest when what it does now is done."""
        self._queue.put(None)
        self._thread.join(CLOSE_SECONDS)

    def _run(self) -> None:
        while (request := self._queue.get()) is not None:
            for wanted in self._latest(request):
                if wanted is None:
                    return
                self._post(self._service.fulfil(wanted, timing.now()))

    def _latest(self, first: Request) -> list[Request | None]:
        """Return what waits by now, without the places and models that are out of date already."""
        waiting: list[Request | None] = [first]
        while not self._queue.empty():
            waiting.append(self._queue.get())
        latest = {
            (type(request), request.voice): number
            for number, request in enumerate(waiting)
            if isinstance(request, Work | Load)
        }
        return [
            request
            for number, request in enumerate(waiting)
            if not isinstance(request, Work | Load)
            or latest[type(request), request.voice] == number
        ]
