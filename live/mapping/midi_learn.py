"""MidiLearn: `/learn` and what belongs to it, from the request to the file of what was learnt.

What is to be learnt is named (`/learn`) or touched (`/learn/touch`): then the next control that any
controller moves over OSC is the one, so that a template needs no more than a button.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Final, Protocol

from engine.events import Value
from live import timing
from live.arguments import ControlError
from live.control import Deed, Target
from live.mapping.binding import Binding, Ends, KeyedError
from live.mapping.learn import PATIENCE_SECONDS, Learner, read_words
from live.mapping.learnt import conflict, load, save
from live.mapping.midi_mapping import MidiMapping
from live.mapping.source import Move
from live.mapping.touch import chosen
from live.osc.dispatcher import Dispatcher, Request
from live.rows.limits import MOST_VOICES
from models.errors import InputError


class Timer(Protocol):
    """Something that is to be called later, such as asyncio's."""

    def cancel(self) -> None:
        """Let it not be called."""


_CODES: Final = {"address": "unknown_address", "range": "bad_type"}

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
        self._is_macro = False  # it may move something else already
        self._timer: Timer | None = None
        dispatcher.serve("/learn", self._learn)
        dispatcher.serve("/learn/touch", self._touch)
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

    def _learn(self, request: Request, text: str, low: float, high: float, also: int) -> None:
        self._stop()
        if text:
            ends = (low, high) if low or high else None
            self._begin(request, *read_words(text), ends, bool(also))

    def _touch(self, request: Request, also: int) -> None:
        """Wait for a control to be touched, and learn for that."""
        self._stop()
        self._dispatcher.touched = partial(self._touched, request, bool(also))
        self._timer = self._later(PATIENCE_SECONDS, self._stop)

    def _touched(
        self,
        request: Request,
        is_macro: bool,
        touched: Request,
        done: Sequence[Deed],
        found: Mapping[str, Target],
    ) -> bool:
        """Begin to learn for what was touched; return whether that was a control."""
        said = chosen(touched.message, done, found)
        if said is None:
            return False
        self._stop()
        self._dispatcher.answer(request, "/learn/touched", " ".join(map(str, (said[0], *said[1]))))
        try:
            self._begin(request, *said, None, is_macro)
        except ControlError as error:
            self._dispatcher.refuse(request, error.code, str(error))
        return True

    def _begin(
        self,
        request: Request,
        address: str,
        values: tuple[Value, ...],
        ends: Ends | None,
        is_macro: bool,
    ) -> None:
        """Listen for what is to move an address. Raises `ControlError`."""
        try:
            self._learner = Learner(address, values, MOST_VOICES, self._clock(), ends)
        except KeyedError as error:
            raise ControlError(_CODES.get(error.key, "bad_count"), str(error)) from None
        self._request, self._is_macro = request, is_macro
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
        self._learner = self._request = self._dispatcher.touched = None
        if self._timer is not None:
            self._timer.cancel()
        self._mapping.listen(None, takes_keys=False)

    def _keep(self, request: Request, found: Binding | None) -> None:
        if found is None:
            text = f"no MIDI control that could move it was moved for {PATIENCE_SECONDS:g} s"
            raise ControlError("not_ready", text)
        said = str(found)
        others = [
            each for each in self._mapping.bindings if not (each.learnt and str(each) == said)
        ]
        if not self._is_macro and (clash := conflict(found, others)):
            raise ControlError("conflict", clash)
        self._bind([*others, found])
        kind = f", {found.relative.value}" if found.relative else ""
        way = f" from {found.ends[0]} to {found.ends[1]}" if found.ends else ""
        self._log(f"learnt: {found.source}{kind} moves {said}{way}")
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
