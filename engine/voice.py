"""A voice: one player of the instrument, with its ear, its dice, and what it is in the midst of."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias

import numpy as np

from engine.course import Course
from engine.events import Action, Message
from engine.parts.ear import Ear
from engine.parts.loop import Loop
from engine.session import VoiceControls
from models.melody_grid import HOLD, REST

Part: TypeAlias = Ear | Loop
"""What a voice plays from: the ear of a melody model, or the loop of a decoder."""


@dataclass(frozen=True)
class Answer:
    """The 16th steps of an answer: `start` ≤ step < `stop`; the phrase began `lag` before."""

    start: int
    stop: int
    lag: int


@dataclass(frozen=True)
class Sounding:
    """The note that a voice's line holds. `channel` 1 … 16."""

    pitch: int
    channel: int
    since: int  # the 16th step at which it began


@dataclass
class Voice:
    """The memory of one voice. `number` counts from 1.

    `plays` names the model of its part, as the performer named it; `asked` the one that was asked
    for last, `arriving` the part that waits for a bar line, `steps_heard` the steps since it was.
    `line` holds what the voice decided for the steps that its part has yet to hear. `heard_from` is
    the tick from which the performer's notes are a phrase still unanswered. `harmonies` maps each
    key that the performer holds to the (channel, pitch) pairs that join it.
    """

    number: int
    part: Part
    random: np.random.Generator
    course: Course
    plays: str = ""
    asked: str = ""
    arriving: Part | None = None
    steps_heard: int = 0
    line: dict[int, int] = field(default_factory=dict)
    sounding: Sounding | None = None
    answer: Answer | None = None
    heard_from: int = 0
    harmonies: dict[int, list[tuple[int, int]]] = field(default_factory=dict)
    silent_steps: int = 1 << 30  # since the ear heard anything
    played_at: int = 0  # the step of the voice's last onset
    failed: bool = False
    waits: bool = False  # after a panic, for the performer
    engaged: tuple[str, bool] = ("", False)  # the mode, and whether it was enabled, last time

    def note_on(
        self, seconds: float, controls: VoiceControls, pitch: int, velocity: int
    ) -> list[Message]:
        """Return this voice's note_on, as loud as its level lets it be; at level 0, none."""
        if not controls.level:
            return []
        loudness = min(max(round(velocity * controls.level), 1), 127)
        channel = controls.channel - 1
        return [Message(seconds, Action.NOTE_ON, channel, pitch, loudness, self.number)]

    def note_off(self, seconds: float, channel: int, pitch: int) -> Message:
        """Return this voice's note_off; `channel` 1 … 16."""
        return Message(seconds, Action.NOTE_OFF, channel - 1, pitch, 0, self.number)

    def end_note(self, seconds: float) -> list[Message]:
        """Let go of the note that the line holds, if there is one."""
        if self.sounding is None:
            return []
        ended, self.sounding = self.sounding, None
        return [self.note_off(seconds, ended.channel, ended.pitch)]

    def fall_silent(self, tick: int) -> None:
        """Forget what was under way: what the performer plays from `tick` on is a new phrase."""
        self.answer = None
        self.sounding = None
        self.heard_from = tick
        self.harmonies.clear()
        self.line = {step: REST for step in self.line}
        if isinstance(self.part, Loop):
            self.part.start = None

    def repeats(self) -> int:
        """Return what a voice plays whose model has failed: the phrase, or the last bar."""
        history = self.part.history
        lag = self.answer.lag if self.answer else self.part.bar_steps
        if len(history) < lag:
            return REST
        symbol = history[-lag]
        return REST if symbol == HOLD and self.sounding is None else symbol
