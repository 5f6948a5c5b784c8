"""A stage for tests: the performer on a virtual clock, and what was played as notes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import inf

import numpy as np

from engine.ensemble import gather
from engine.events import Action, Event, Failed, Message, NoteOff, NoteOn
from engine.model_requests.service import ModelService
from engine.parts.melody.part import MelodyPart
from engine.parts.melody.stepper import Stepper
from engine.parts.part import Part
from engine.performer import Performer
from engine.session import SessionState, VoiceControls
from engine.ticks import Meter, Timeline
from engine.turn import Beat
from tests.engine.fakes import FakeModels

BEAT = 0.5  # seconds, at 120 bpm
BAR = 4 * BEAT
STEP = BEAT / 4
BREATH = 0.025  # by which the first note of an answer is held back


@dataclass(frozen=True)
class Note:
    """One note that was played, from its note_on to its note_off."""

    start: float
    stop: float
    pitch: int
    velocity: int = 0
    voice: int = 1


class Stage:
    """A performer whose turns come when it wants them and when events do."""

    def __init__(
        self,
        *controls: VoiceControls,
        tempo: float = 120.0,
        meter: str = "4/4",
        models: Iterable[Stepper] | None = None,
        parts: Iterable[Part] = (),
        seed: int = 1,
        lookahead: float = 0.01,
    ) -> None:
        voices = controls or (VoiceControls(),)
        state = SessionState(Timeline(tempo), Meter.parse(meter), voices=voices)
        self.service = ModelService(FakeModels())
        state, self.voices = gather(state, self.service, seed)
        for voice, model in zip(self.voices, models or (), strict=False):
            dice = np.random.default_rng([seed, voice.number, 2])
            voice.part = MelodyPart(voice.part.name, model, state.meter.bar_steps, dice)
        for voice, part in zip(self.voices, parts, strict=False):
            part.name = voice.part.name  # as if it were the model that was asked for
            voice.part = part
        self.performer = Performer(state, self.voices, -lookahead, lookahead)
        self.messages: list[Message] = []
        self.clicks: list[Message] = []
        self.beats: list[Beat] = []
        self.lines: list[str] = []
        self.refused: list[Failed] = []

    def turn(self, events: list[Event], seconds: float) -> list[Message]:
        """Take one turn, and keep what it brought."""
        turn = self.performer.turn(events, seconds)
        self.messages += turn.messages
        self.clicks += turn.clicks
        self.beats += turn.beats
        self.lines += turn.lines
        self.refused += turn.refused
        if turn.requests:  # done at once, as in rendering
            answers = [self.service.fulfil(request, seconds) for request in turn.requests]
            return turn.messages + self.turn(answers, seconds)
        return turn.messages

    def play(self, events: Iterable[Event], until: float) -> Stage:
        """Play events in their order of time, with a turn at each deadline, up to a moment."""
        for event in sorted(events, key=lambda event: event.seconds):
            self._wait(event.seconds)
            self.turn([event], event.seconds)
        self._wait(until)
        self.turn([], until)
        return self

    @property
    def notes(self) -> list[Note]:
        """What was played; every note must be paired."""
        return notes(self.messages)

    def _wait(self, seconds: float) -> None:
        while self.performer.deadline < seconds:
            self.turn([], self.performer.deadline)


def notes(messages: Iterable[Message], end: float | None = None) -> list[Note]:
    """Pair note_ons with note_offs; those still sounding stop at `end`, or fail without one."""
    sounding: dict[tuple[int, int, int], Message] = {}
    found: list[Note] = []
    for message in messages:
        key = (message.voice, message.channel, message.pitch)
        if message.action is Action.NOTE_ON:
            assert key not in sounding, f"struck twice: {message}"
            assert 0 <= message.pitch <= 127, message
            assert 1 <= message.velocity <= 127, message
            sounding[key] = message
        else:
            assert key in sounding, f"ended without a start: {message}"
            found.append(_note(sounding.pop(key), message.seconds))
    assert end is not None or not sounding, f"left sounding: {list(sounding.values())}"
    found += [_note(message, end if end is not None else inf) for message in sounding.values()]
    return sorted(found, key=lambda note: (note.start, note.pitch))


def phrase(
    pitches: Iterable[int], start: float = 0.0, apart: float = BEAT, held: float = 0.9
) -> list[Event]:
    """A phrase of even notes, each held for a part of the time to the next."""
    events: list[Event] = []
    for number, pitch in enumerate(pitches):
        seconds = start + number * apart
        events += [NoteOn(seconds, pitch, 80), NoteOff(seconds + held * apart, pitch)]
    return events


def _note(start: Message, stop: float) -> Note:
    assert stop >= start.seconds, f"ends at {stop}, before it starts: {start}"
    return Note(start.seconds, stop, start.pitch, start.velocity, start.voice)
