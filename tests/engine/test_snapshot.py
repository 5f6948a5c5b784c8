"""A snapshot: after a death the session goes on with its tempo, controls and musical memory."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given

from engine import snapshot
from engine.ensemble import gather, gather_again
from engine.events import NoteOn, Panic, SetControl
from engine.model_requests.service import ModelService
from engine.performer import Performer
from engine.session import SessionState, VoiceControls
from engine.ticks import Meter, Timeline
from tests.engine.fakes import FakeModels
from tests.engine.stage import BAR, BREATH, Stage, notes, phrase
from tests.engine.test_properties import END, OPENING, PERFORMANCES

D_MAJOR = {1, 2, 4, 6, 7, 9, 11}
PHRASE = (62, 64, 66, 67, 69, 71, 73, 74)


def revived(stage: Stage) -> tuple[SessionState, list]:
    """Gather the voices again from what a file would hold."""
    data = json.loads(json.dumps(snapshot.take(stage.performer)))
    return gather_again(data, ModelService(FakeModels()), seed=1)


def go_on(stage: Stage, now: float, until: float) -> list:
    """Let a new performer play on from a moment up to another."""
    state, voices = revived(stage)
    performer = Performer(state, voices, now)
    messages = []
    while performer.deadline < until:
        messages += performer.turn([], performer.deadline).messages
    return notes([*messages, *performer.finish(until)])


@given(OPENING, PERFORMANCES)
def test_what_was_set_and_heard_comes_back(modes, events):
    stage = Stage(*(VoiceControls(mode=mode) for mode in modes)).play(events, END)
    before = stage.performer.state
    state, voices = revived(stage)
    assert replace(state, hearing=before.hearing) == before
    strikes = [(onset.tick, onset.pitch) for onset in state.hearing.onsets]
    assert strikes == [(onset.tick, onset.pitch) for onset in before.hearing.onsets]
    assert not state.hearing.is_held
    for voice, again in zip(stage.voices, voices, strict=True):
        assert again.part.memory() == voice.part.memory()
        for name in ("answer", "heard_from", "cut_short", "engaged", "waits"):
            assert getattr(again, name) == getattr(voice, name)
        assert list(again.played) == list(voice.played)[-snapshot.REMEMBERED_NOTES :]


def test_an_answer_goes_on_to_its_end_in_its_key():
    stage = Stage().play(phrase(PHRASE), 6.0)  # it answers from 4.0 to 8.0
    played = go_on(stage, 6.4, 14.0)
    assert 6.4 < played[0].start < 7.5
    assert played[-1].stop == pytest.approx(8.0)
    assert {note.pitch % 12 for note in played} <= D_MAJOR


def test_after_a_panic_who_is_back_waits_for_the_performer_too():
    solo = VoiceControls(mode="solo")
    assert go_on(Stage(solo).play([], 2.0), 2.1, 6.0)
    assert not go_on(Stage(solo).play([Panic(1.9)], 2.0), 2.1, 6.0)


def test_who_was_cut_short_still_needs_a_longer_silence():
    eight = phrase(PHRASE)
    again = phrase(PHRASE, 6.0)
    stage = Stage().play([*eight, *again], 9.96)
    assert go_on(stage, 9.97, 16.0)[0].start == pytest.approx(11.5 + BREATH)


def test_a_phrase_that_was_waiting_is_answered():
    stage = Stage().play(phrase(PHRASE), 3.96)
    assert go_on(stage, 3.97, 9.0)[0].start == pytest.approx(4.0 + BREATH)


def test_a_solo_goes_on_on_the_same_grid():
    change = SetControl(1.0, "tempo", 97.0)
    stage = Stage(VoiceControls(mode="solo"), meter="3/4").play([change], 5.0)
    timeline = stage.performer.state.timeline
    for note in go_on(stage, 6.1, 6.1 + 2 * BAR):
        step = timeline.ticks_at(note.start + 1e-6) / 120
        assert step == round(step)


def test_a_key_that_was_held_does_not_hold_up_the_answer():
    stage = Stage().play([*phrase(PHRASE[:4]), NoteOn(2.0, 69, 80)], 2.5)
    assert go_on(stage, 3.0, 9.0)


def test_voices_are_gathered_with_dice_of_their_own():
    state = SessionState(Timeline(), Meter(3, 4), voices=(VoiceControls(), VoiceControls()))
    _, (one, other) = gather(state, ModelService(FakeModels()), seed=4)
    _, (again, _) = gather(state, ModelService(FakeModels()), seed=4)
    assert (one.number, other.number) == (1, 2)
    assert [tick for tick in range(0, 5760, 120) if one.part.is_phrase_start(tick)] == [
        0, 1440, 2880, 4320,
    ]  # fmt: skip
    first = one.random.random()
    assert first == again.random.random()
    assert first != other.random.random()


def test_who_dies_while_a_model_is_on_its_way_is_back_with_the_one_that_played():
    stage = Stage(VoiceControls(mode="solo")).play([], 1.0)
    stage.performer.turn([SetControl(1.0, "model", "broken", 1)], 1.0)  # never answered
    state, voices = revived(stage)
    assert state.voices[0].model == voices[0].part.name == "melody-lstm"


def test_each_voice_has_the_model_that_it_names():
    asked = []

    class Asked(FakeModels):
        def open(self, name, rows):
            asked.append((name, rows))
            return super().open(name, rows)

    state = SessionState(voices=(VoiceControls(model="one"), VoiceControls(model="two")))
    gather(state, ModelService(Asked()), seed=0)
    assert asked == [("one", 12), ("two", 12)]
