"""An answer: the stretch of time that a voice has for it, and the phrase that it answers."""

from __future__ import annotations

from dataclasses import dataclass, replace

from models.note import Note


@dataclass(frozen=True)
class Answer:
    """From tick `start` up to `stop`, as many whole bars as the `phrase`, which began `lag` before.

    `lag` is a whole number of bars, so that a place in the answer and the place `lag` before it
    in the phrase are the same in the bar. The first note is held back for `breath` ticks, in which
    it is heard whether the performer goes on at that very moment.
    """

    start: int
    stop: int
    lag: int
    breath: int = 0
    phrase: tuple[Note, ...] = ()

    @property
    def echo(self) -> tuple[Note, ...]:
        """The phrase as it would sound if the answer were the same."""
        return tuple(replace(note, tick=note.tick + self.lag) for note in self.phrase)
