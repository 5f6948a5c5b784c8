"""MidiLearn: `/learn` and `/learn/forget`, from the request to the file of what was learnt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from live import timing
from live.arguments import ControlError
from live.mapping.binding import Binding, KeyedError
from live.mapping.learn import PATIENCE_SECONDS, Learner
from live.mapping.learnt import conflict, load, save
from live.mapping.midi_mapping import MidiMapping
from live.mapping.source import Move
from live.osc.dispatcher import Dispatcher, Request
from live.rows.limits import MOST_VOICES
from models.errors import InputError


class Timer(Protocol):
    """Something that is to be called later, such as asyncio's."""

    def cancel(self) -> None:
        """Let it not be called."""


Later = Callable[[float, Callable[[], None]], Timer]
"""Calls something after so many seconds."""


class MidiLearn:
    """Teaches the mapping a control at a time; the last to ask is heard. For the loop's thread."""

    def __init__(
        self,
        dispatcher: Dispatcher,
        mapping: MidiMapping,
        path: Path,
        log: Callable[[str], None],
        later: Later,
        clock: Callable[[], float] = timing.now,
    ) -> None:
        self._dispatcher = dispatcher
        self._mapping = mapping
        self._path = path
        self._log = log
        self._later = later
        self._clock = clock
        self._request: Request | None = None
        self._learner: Learner | None = None
        self._timer: Timer | None = None
        dispatcher.serve("/learn", self._learn)
        dispatcher.serve("/learn/forget", self._forget)

    def begin(self, written: Sequence[Binding]) -> None:
        """Bind what the performer has written down, and what has been learnt."""
        learnt: list[Binding] = []
        try:
            learnt = load(self._path)
        except InputError as error:
            self._log(f"nothing is learnt: {error}")
        self._mapping.bind([*written, *learnt])

    def turn(self) -> None:
        """Look whether it can be told by now what has been moved."""
        learner, request = self._learner, self._request
        if learner is None or request is None:
            return
        if self._clock() < learner.deadline:
            self._wait(learner)
            return
        self._stop()
        try:
            self._keep(request, learner.found())
        except ControlError as error:
            self._dispatcher.refuse(request, error.code, str(error))
        except (KeyedError, OSError) as error:
            self._dispatcher.refuse(request, "not_ready", str(error))

    def _learn(self, request: Request, text: str) -> None:
        self._stop()
        if not text:
            return
        try:
            self._learner = Learner(text, MOST_VOICES, self._clock())
        except KeyedError as error:
            code = "unknown_address" if error.key == "address" else "bad_count"
            raise ControlError(code, str(error)) from None
        self._request = request
        self._mapping.listen(self._hear, self._learner.takes_keys)
        self._wait(self._learner)

    def _hear(self, move: Move) -> None:
        if self._learner is not None:
            self._learner.hear(move, self._clock())
            self._wait(self._learner)

    def _wait(self, learner: Learner) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer = self._later(max(0.0, learner.deadline - self._clock()), self.turn)

    def _stop(self) -> None:
        self._learner = self._request = None
        self._mapping.listen(None, takes_keys=False)

    def _keep(self, request: Request, found: Binding | None) -> None:
        if found is None:
            text = f"no MIDI control that could move it was moved for {PATIENCE_SECONDS:g} s"
            raise ControlError("not_ready", text)
        said = str(found)
        others = [
            each for each in self._mapping.bindings if not (each.learnt and str(each) == said)
        ]
        if clash := conflict(found, others):
            raise ControlError("conflict", clash)
        self._bind([*others, found])
        kind = f", {found.relative.value}" if found.relative else ""
        self._log(f"learnt: {found.source}{kind} moves {said}")
        self._dispatcher.answer(request, "/learn/done", said, f"{found.source}{kind}")

    def _forget(self, request: Request, text: str) -> None:
        said = " ".join(text.split())
        there = [
            each for each in self._mapping.bindings if each.address == said or str(each) == said
        ]
        gone = [each for each in there if each.learnt]
        if not gone:
            where = "its [[map]] is in the settings file" if there else "nothing was learnt for it"
            raise ControlError("not_ready", f"cannot forget {said}: {where}")
        try:
            self._bind([each for each in self._mapping.bindings if each not in gone])
        except OSError as error:
            raise ControlError("not_ready", str(error)) from error
        self._dispatcher.answer(request, "/learn/done", said, "")

    def _bind(self, bindings: Sequence[Binding]) -> None:
        self._mapping.bind(bindings)
        save(self._path, bindings)
