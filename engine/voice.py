"""A voice: one player of the instrument, with its part, its dice, and what it is amid."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field, replace
from typing import Final, TypeAlias

import numpy as np

from engine.answer import Answer
from engine.course import Course
from engine.events import Action, Message
from engine.lateness import Lateness
from engine.parts.part import Part
from engine.session import VoiceControls
from engine.ticks import Span
from models.note import NEUTRAL_VELOCITY, Note

REMEMBERED_NOTES: Final = 256


@dataclass
class Sounding:
    """A note of the line that has been struck, and when it is to end.

    `note` is as the part decided it, `pitch` and `channel` (1 … 16) as it sounds, `struck` the
    moment in seconds.
    """

    note: Note
    pitch: int
    channel: int
    end: int
    struck: float


@dataclass
class Voice:
    """The memory of one voice. `number` counts from 1.

    `loading` names the model that was asked for and is not there yet, `arriving` the part that
    waits for a bar line, which has heard all up to the tick `arriving_heard`. `played` holds the
    notes that the part decided last, `sounding` those of its line that sound, by (channel, pitch).
    `heard_from` is the tick from which the performer's notes are
    a phrase still unanswered; `cut_short` counts the answers since the last that was heard out.
    `harmonies` maps each key that the performer holds to the (channel, pitch) pairs that join it.
    """

    number: int
    part: Part
    random: np.random.Generator
    course: Course
    loading: str | None = None
    arriving: Part | None = None
    arriving_heard: int = 0
    played: deque[Note] = field(default_factory=lambda: deque(maxlen=REMEMBERED_NOTES))
    sounding: dict[tuple[int, int], Sounding] = field(default_factory=dict)
    answer: Answer | None = None
    heard_from: int = 0
    cut_short: int = 0
    harmonies: dict[int, list[tuple[int, int]]] = field(default_factory=dict)
    failed: bool = False
    lateness: Lateness = field(default_factory=Lateness)
    waits: bool = False  # after a panic, for the performer
    engaged: tuple[str, bool] = ("", False)  # the mode, and whether it was enabled, last time

    def note_on(
        self, seconds: float, controls: VoiceControls, pitch: int, velocity: int, ticks: int = 0
    ) -> list[Message]:
        """Return this voice's note_on, as loud as its level lets it be; at level 0, none.

        `ticks` is how long it is to last, if that is known.
        """
        if not controls.level:
            return []
        loudness = min(max(round(velocity * controls.level), 1), 127)
        channel = controls.channel - 1
        where = self.number, controls.output
        return [Message(seconds, Action.NOTE_ON, channel, pitch, loudness, *where, ticks)]

    def note_off(self, seconds: float, channel: int, pitch: int) -> Message:
        """Return this voice's note_off; `channel` 1 … 16.

        It goes where the note_on went: the scheduler sees to that.
        """
        return Message(seconds, Action.NOTE_OFF, channel - 1, pitch, 0, self.number)

    def remember(self, note: Note) -> None:
        """Keep a note that was decided, in the place of what was known of it before."""
        for place in range(len(self.played) - 1, -1, -1):
            known = self.played[place]
            if known.tick < note.tick:
                break
            if (known.tick, known.pitch) == (note.tick, note.pitch):
                self.played[place] = note
                return
        self.played.append(note)

    def played_in(self, span: Span) -> list[Note]:
        """Return what it struck or held in a span, as the part decided it."""
        return [note for note in self.played if note.tick < span.stop and note.end > span.start]

    def fall_silent(self, tick: int) -> None:
        """Forget what was under way: what the performer plays from `tick` on is a new phrase.

        Unless it comes into the breath before an answer: then the phrase was not over.
        """
        has_begun = self.answer is not None and tick >= self.answer.start + self.answer.breath
        if self.answer is None or has_begun:
            self.heard_from = tick
        self.cut_short += has_begun
        self.answer = None
        self.sounding.clear()
        self.harmonies.clear()
        self.part.rest()
        kept = [_until(note, tick) for note in self.played if note.tick < tick]
        self.played = deque(kept, maxlen=REMEMBERED_NOTES)

    def count_anew(self, tick: int, moved: int) -> None:
        """Count ticks so many on, where another metre begins at a tick.

        What is held sounds on; an answer under way is over.
        """
        self.played = deque((n.moved(moved) for n in self.played), maxlen=REMEMBERED_NOTES)
        self.sounding = {
            key: replace(each, note=each.note.moved(moved), end=each.end + moved)
            for key, each in self.sounding.items()
        }
        self.heard_from = tick if self.answer else self.heard_from + moved
        self.answer = None

    def repeats(self, span: Span, bar_ticks: int, heard: Iterable[Note]) -> list[Note]:
        """Return what a voice plays whose model has failed: the phrase, or the last bar, again.

        `heard` are the notes of the performer's that it would have gone on from; they go before
        its own, and are not added to them: it would play ever more at once.
        """
        lag = self.answer.lag if self.answer else bar_ticks
        there = span.moved(-lag)
        # Their velocity is the level already, and no accent of the part's own.
        before = [replace(n, velocity=NEUTRAL_VELOCITY) for n in heard if n.tick in there]
        before = before or [note for note in self.played if note.tick in there]
        return [replace(note, tick=note.tick + lag) for note in before if note.end <= span.start]


Watch: TypeAlias = Callable[[Voice], AbstractContextManager[object]]
"""What is entered while a voice's part thinks: somebody at the edge may measure how long."""


def unwatched(voice: Voice) -> AbstractContextManager[object]:
    """Watch nothing."""
    return nullcontext()


def _until(note: Note, tick: int) -> Note:
    return replace(note, length=min(note.length, tick - note.tick))
