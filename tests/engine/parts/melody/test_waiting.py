"""Silence costs a melody a step at a time, and what is silent for whole bars was never heard."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.events import NoteOff, NoteOn
from engine.parts.melody.listener import SHIFTS
from engine.parts.melody.part import MelodyPart
from engine.session import VoiceControls
from engine.ticks import Span
from live.player.thinking import Thinking
from models.encodings.melody_grid import FIRST_PITCH, REST
from models.note import Note
from models.runtime import StepModel
from tests.engine.fakes import TOLD, FakeModel
from tests.engine.stage import BAR, STEP, Stage
from tests.models import bad
from tests.models.toy import write

SPAN, SPANS = 120, 16
SLOW_TRIPS = 10_000  # of the loop in the toy's graph


class Remembering(FakeModel):
    """Remembers all that it was told, so that nothing heard twice or left out goes unseen."""

    def reset(self) -> None:
        super().reset()
        self.told: tuple[tuple[int, ...], ...] = ()

    def save(self):
        return super().save(), self.told

    def restore(self, state) -> None:
        super().restore(state[0])
        self.told = state[1]

    def step(self, tokens, **conditions):
        # In which octave it is told of a note depends on how long the silence before it was.
        self.told = (*self.told, (min(int(tokens[0]), FIRST_PITCH), conditions["position"]))
        return super().step(tokens, **conditions)


def hear(part: MelodyPart, pitches: list[int | None], start: int) -> None:
    """Let it hear a 16th or nothing in each span."""
    for number, pitch in enumerate(pitches, start):
        tick = number * SPAN
        notes = [] if pitch is None else [Note(tick, SPAN - 20, pitch)]
        part.hear(notes, Span(tick, tick + SPAN))


def new_part(model) -> MelodyPart:
    return MelodyPart("fake", model, SPANS, np.random.default_rng(1))


NO_BEAT = [None] * 4  # a last beat without a note: a note is taken to last a quarter
bars = st.lists(st.none() | st.integers(60, 72), min_size=12, max_size=12).map(
    lambda b: b + NO_BEAT
)
silent = st.just([None] * SPANS)


@settings(max_examples=40, deadline=None)
@given(st.lists(bars | silent, max_size=6), bars)
def test_whole_silent_bars_leave_no_trace(music, last):
    last = [*last[:8], 64, *last[9:]]
    with_silence, without = Remembering(), Remembering()
    parts = new_part(with_silence), new_part(without)
    for number, bar in enumerate([*music, last]):
        hear(parts[0], bar, number * SPANS)
    told = [bar for bar in [*music, last] if any(bar)]
    for number, bar in enumerate(told):
        hear(parts[1], bar, number * SPANS)
    assert with_silence.told == without.told
    assert parts[0].memory()["symbols"] == parts[1].memory()["symbols"]


@settings(max_examples=40, deadline=None)
@given(st.lists(bars | silent, max_size=6), st.integers(0, SPANS - 1))
def test_no_span_costs_more_than_two_steps(music, place):
    model = Remembering()
    part = new_part(model)
    for number, pitch in enumerate([*chain(*music), *[None] * place, 60]):
        before = model.steps
        hear(part, [pitch], number)
        assert model.steps - before <= 2


def test_what_it_waited_for_is_no_part_of_its_memory_until_something_sounds():
    part = new_part(Remembering())
    hear(part, [60] * 12 + [None] * 24, 0)
    memory = part.memory()
    assert (len(memory["symbols"]), memory["next"]) == (16, 0)
    again = new_part(Remembering())
    again.recall(memory)
    for each in (part, again):
        hear(each, [62], 36)
    assert again.memory()["symbols"] == part.memory()["symbols"]
    assert len(part.memory()["symbols"]) == 16 + 4 + 1


def test_an_answer_that_begins_within_a_silent_bar_finds_it_at_its_place():
    model = Remembering()
    part = new_part(model)
    hear(part, [60] * 12 + [None] * 8, 0)
    steps = model.steps
    part._listener.align(4)
    assert model.steps == steps
    assert part.memory()["next"] == 4


class Counted(StepModel):
    """A model that is opened from a file, and counts its steps."""

    steps = 0

    def _run(self):
        self.steps += 1
        return super()._run()


@pytest.fixture
def slow(tmp_path: Path) -> Counted:
    """A real model of some tens of milliseconds a step."""
    path = write(tmp_path / "slow.onnx", edit_graph=lambda m: bad.loops(m, SLOW_TRIPS))
    return Counted(path, len(SHIFTS))


def test_the_first_key_after_silence_steps_a_slow_model_twice_at_most(slow):
    stage = Stage(VoiceControls(mode="harmonise"), models=[slow])
    stage.play([NoteOn(0.0, 60, 80), NoteOff(0.1, 60)], 2.8 * BAR)
    before = slow.steps
    stage.play([NoteOn(2.8 * BAR, 62, 80)], 2.8 * BAR + STEP)
    assert 1 <= slow.steps - before <= 2


def test_a_slow_model_thins_out_and_rests_and_the_other_voice_plays_on(slow):
    """On the processor's own clock; by the other one no time passes, so that it is never enough."""
    solo = VoiceControls(mode="solo")
    stage = Stage(solo, solo, models=[slow, FakeModel()])
    thinking = Thinking(stage.voices, 0.0)
    stage.performer.watch(thinking)
    at = 0.0
    while not any("rests" in line for line in stage.lines) and at < 20 * BAR:
        stage.turn([], at)
        late = thinking.late(0.0)
        stage.turn([replace(late, seconds=at)] if late else [], at)
        at += STEP
    told = [line.split(": melody-lstm takes")[0] for line in stage.lines]
    assert told == ["voice 1 thins out to every second bar", "voice 1 rests for 8 bars"]
    steps = slow.steps
    stage.play([], at + BAR)
    stage.messages += stage.performer.finish(at + BAR)
    assert slow.steps == steps
    assert {note.voice for note in stage.notes if note.start > at + STEP} == {2}


def test_after_a_leap_within_the_bar_a_model_is_told_its_place_and_not_made_to_count():
    class Told(Remembering):
        card = TOLD

    for model, steps in ((Told(), 2), (Remembering(), 11)):
        part = new_part(model)
        hear(part, [60] * 16, 0)
        before = model.steps
        hear(part, [62], 2 * SPANS + 10)
        assert model.steps - before == steps
        assert part.memory()["symbols"][16:] == [REST] * 10 + [65]
        assert (part.memory()["next"], model.told[-1][1]) == (11, 11)
