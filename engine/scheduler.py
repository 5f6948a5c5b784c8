"""The scheduler: messages waiting for their time, and the notes that have been sent and sound."""

from __future__ import annotations

import heapq
from dataclasses import replace
from itertools import count

from engine.events import ALL_VOICES, Action, Message


class Scheduler:
    """A heap of messages. Pairs every note_on it lets go with a note_off, whatever is cancelled."""

    def __init__(self) -> None:
        self._heap: list[tuple[float, bool, int, Message]] = []
        self._order = count()
        self._sounding: dict[tuple[int, int, int], Message] = {}

    def add(self, messages: list[Message]) -> None:
        """Take messages; at the same moment note_offs go first."""
        for message in messages:
            is_on = message.action is Action.NOTE_ON
            heapq.heappush(self._heap, (message.seconds, is_on, next(self._order), message))

    def due(self, until: float) -> list[Message]:
        """Return what is to sound up to a moment, in order.

        Offs of silent notes are dropped; a note struck while it sounds is ended first.
        """
        released: list[Message] = []
        while self._heap and self._heap[0][0] <= until:
            message = heapq.heappop(self._heap)[-1]
            struck = self._sounding.pop(_key(message), None)
            if struck is not None:
                released.append(_end(struck, message.seconds))
            if message.action is Action.NOTE_ON:
                self._sounding[_key(message)] = message
                released.append(message)
        return released

    def cancel(self, seconds: float, voice: int = ALL_VOICES) -> None:
        """Drop what waits, and end what sounds from a moment on, of one voice or of all.

        A note whose start was let go already but lies ahead ends where it starts.
        """
        self._heap = [entry for entry in self._heap if not _is_of(entry[-1], voice)]
        heapq.heapify(self._heap)
        struck = [message for message in self._sounding.values() if _is_of(message, voice)]
        self.add([_end(message, seconds) for message in struck])


def _end(struck: Message, seconds: float) -> Message:
    """The note_off of a note that was struck: not before it starts, though it may lie ahead."""
    seconds = max(seconds, struck.seconds)
    return replace(struck, action=Action.NOTE_OFF, seconds=seconds, velocity=0, ticks=0)


def _is_of(message: Message, voice: int) -> bool:
    return voice in (ALL_VOICES, message.voice)


def _key(message: Message) -> tuple[int, int, int]:
    return message.voice, message.channel, message.pitch
