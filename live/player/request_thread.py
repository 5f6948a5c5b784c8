"""The request threads: what the engine asks of models is done here, so that no turn waits."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from queue import SimpleQueue
from typing import Final, TypeAlias

from engine.events import Event
from engine.model_requests.requests import Encode, Load, Request, Work
from engine.model_requests.service import ModelService, failed
from engine.parts.part import Part
from engine.session import SessionState
from engine.turn import Turn
from live import timing
from live.player.admission import Admission
from models import library
from models.errors import ModelError

CLOSE_SECONDS: Final = 1.0
STUCK_SECONDS: Final = 10.0  # after so long an answer is no longer waited for
Task: TypeAlias = Request | list[Part]  # parts are let go


class RequestThread:
    """Fulfils requests in their order and posts each answer as an event.

    Of several places that one voice asked to have drawn, models to have opened, or phrases to have
    encoded for its answer, only the latest is: a slider that moves all the time is followed as fast
    as its phrases can be drawn, and never lagged behind. What would open a file that nobody knows
    waits on a thread of its own until that has been tried out; everything else goes on meanwhile.

    A model may pass that and yet never come to an end with some of its inputs. Nothing can end its
    thread; it is left to itself, that model is asked nothing more, and another thread goes on.
    """

    def __init__(
        self, service: ModelService, admission: Admission, post: Callable[[Event], None]
    ) -> None:
        self._service = service
        self._admission = admission
        self._post = post
        self._queue: SimpleQueue[Task | None] = SimpleQueue()
        self._untried: SimpleQueue[tuple[float, Request] | None] = SimpleQueue()
        self._loads: dict[int, Load] = {}  # the last that each voice asked for
        self._is_closed = False
        self._waiting: list[Task | None] = []  # taken from the queue, not begun yet
        self._doing: tuple[float, Request] | None = None  # since when
        self._stuck: set[str] = set()  # models
        self._start()
        threading.Thread(target=self._try_out, name="model trials", daemon=True).start()

    def observe(self, turn: Turn, state: SessionState) -> None:
        """Take what a turn of the engine asked for. For the engine's thread: never waits."""
        self._relieve()
        if turn.retired:  # nobody else keeps them: who lets them go closes their models
            self._queue.put(turn.retired)
        for request in turn.requests:
            if isinstance(request, Load):
                self._loads[request.voice] = request
            self._queue.put(request)

    def close(self) -> None:
        """End the thread, at latest when what it does now is done."""
        self._is_closed = True  # whatever is being tried out is no longer wanted
        self._untried.put(None)
        self._queue.put(None)
        self._thread.join(CLOSE_SECONDS)

    def _start(self) -> None:
        self._thread = threading.Thread(target=self._run, name="model requests", daemon=True)
        self._thread.start()

    def _relieve(self) -> None:
        """Let another thread go on where one has been stuck for too long."""
        doing = self._doing
        if doing is None or timing.now() - doing[0] < STUCK_SECONDS:
            return
        _, request = doing
        self._doing = None
        self._stuck.add(request.model)
        self._post(self._refusal(request))
        self._start()

    def _refusal(self, request: Request) -> Event:
        text = f"{request.model} came to no end within {STUCK_SECONDS:.0f} s and is asked no more"
        return failed(request, text, timing.now())

    def _run(self) -> None:
        timing.raise_priority(timing.Priority.SERVING)
        while True:
            self._waiting = self._waiting or self._latest(self._queue.get())
            task = self._waiting.pop(0)
            if task is None:
                return
            if isinstance(task, list):
                task.clear()
            elif self._may_be_done(task):
                answer = self._fulfil(task)
                if threading.current_thread() is not self._thread:
                    return  # nobody waits for it any more
                self._post(answer)
            else:
                self._untried.put((timing.now(), task))

    def _fulfil(self, request: Request) -> Event:
        if request.model in self._stuck:
            return self._refusal(request)
        self._doing = timing.now(), request
        answer = self._service.fulfil(request, timing.now())
        if threading.current_thread() is self._thread:
            self._doing = None
        return answer

    def _may_be_done(self, request: Request) -> bool:
        """Whether no file is opened for it but such as are known, or are not there at all."""
        try:
            path = _opened_by(request)
            return path is None or self._admission.knows(path)
        except (ModelError, OSError):
            return True

    def _try_out(self) -> None:
        while (waiting := self._untried.get()) is not None:
            asked, request = waiting
            try:
                self._admit(request, asked)
                self._queue.put(request)
            except (ModelError, OSError) as error:
                if self._is_wanted(request):
                    self._post(failed(request, str(error), timing.now()))

    def _admit(self, request: Request, asked: float) -> None:
        """Try out what a request opens, for as long as it is wanted. Raises `ModelError`."""
        path = _opened_by(request)
        if path is not None:
            self._admission.admit(path, asked, lambda: self._is_wanted(request))

    def _is_wanted(self, request: Request) -> bool:
        """Whether nobody has asked for another model for the voice meanwhile."""
        is_latest = not isinstance(request, Load) or self._loads[request.voice] is request
        return is_latest and not self._is_closed

    def _latest(self, first: Task | None) -> list[Task | None]:
        """Return what waits by now, without the places and models that are out of date already."""
        waiting: list[Task | None] = [first]
        while not self._queue.empty():
            waiting.append(self._queue.get())
        latest = {_slot(request): number for number, request in enumerate(waiting)}
        return [
            request
            for number, request in enumerate(waiting)
            if _slot(request) is None or latest[_slot(request)] == number
        ]


def _slot(request: Task | None) -> tuple[type, int] | None:
    """Return the place of which a later request takes possession; `None`: it has none."""
    match request:
        case Work() | Load() | Encode(is_answered=True):
            return type(request), request.voice
    return None


def _opened_by(request: Request) -> Path | None:
    """Return the file that is opened for a request. Raises `ModelError`."""
    match request:
        case Load():
            return library.resolve(request.model)
        case Encode():
            return library.encoder_of(request.model)
    return None
