"""The scheduler: messages waiting for their time, and the notes that have been sent and sound."""

from __future__ import annotations

import heapq
from dataclasses import replace
from itertools import count
from math import inf

from engine.events import ALL_VOICES, Action, Message


class Scheduler:
    """A heap of messages. Pairs every note_on it lets go with a note_off, whatever is cancelled."""

    def __init__(self) -> None:
        self._heap: list[tuple[float, bool, int, int, Message]] = []
        self._order = count()
        self._batches = count()
        self._sounding: dict[tuple[int, int, int], tuple[int, Message]] = {}

    @property
    def next(self) -> float:
        """The moment of the first message that waits; inf if none does."""
        return self._heap[0][0] if self._heap else inf

    def add(self, messages: list[Message]) -> None:
        """Take messages; at the same moment note_offs go first.

        The note_off of a note whose start waits and lies after it takes that back.
        """
        batch = next(self._batches)
        for message in messages:
            is_on = message.action is Action.NOTE_ON
            if not is_on:
                self._take_back(message)
            heapq.heappush(self._heap, (message.seconds, is_on, next(self._order), batch, message))

    def due(self, until: float) -> list[Message]:
        """Return what is to sound up to a moment, in order.

        Offs of silent notes are dropped, and such as were added earlier than the note that sounds:
        they are another's. A note struck while it sounds is ended first, and each ends at the
        output where it began, whichever the voice plays on by then.
        """
        released: list[Message] = []
        while self._heap and self._heap[0][0] <= until:
            _, is_on, _, batch, message = heapq.heappop(self._heap)
            since, struck = self._sounding.get(_key(message), (batch, None))
            if not is_on and batch < since:
                continue
            if struck is not None:
                del self._sounding[_key(message)]
                released.append(_end(struck, message.seconds))
            if is_on:
                self._sounding[_key(message)] = batch, message
                released.append(message)
        return released

    def cancel(self, seconds: float, voice: int = ALL_VOICES) -> None:
        """Drop what waits, and end what sounds from a moment on, of one voice or of all.

        A note whose start was let go already but lies ahead ends where it starts.
        """
        self._heap = [entry for entry in self._heap if not _is_of(entry[-1], voice)]
        heapq.heapify(self._heap)
        struck = [message for _, message in self._sounding.values() if _is_of(message, voice)]
        self.add([_end(message, seconds) for message in struck])

    def _take_back(self, off: Message) -> None:
        kept = [
            entry
            for entry in self._heap
            if not (entry[1] and entry[0] > off.seconds and _key(entry[-1]) == _key(off))
        ]
        if len(kept) < len(self._heap):
            self._heap = kept
            heapq.heapify(kept)


def _end(struck: Message, seconds: float) -> Message:
    """The note_off of a note that was struck: not before it starts, though it may lie ahead."""
    seconds = max(seconds, struck.seconds)
    return replace(struck, action=Action.NOTE_OFF, seconds=seconds, velocity=0, ticks=0)


def _is_of(message: Message, voice: int) -> bool:
    return voice in (ALL_VOICES, message.voice)


def _key(message: Message) -> tuple[int, int, int]:
    return message.voice, message.channel, message.pitch
