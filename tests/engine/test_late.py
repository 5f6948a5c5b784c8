"""A voice whose model is late: it rests and says so, the others play on, and it can come back."""

from __future__ import annotations

from contextlib import contextmanager

from engine.events import Late, NoteOff, NoteOn, SetControl
from engine.session import VoiceControls
from live.record.event_log import decode, encode
from tests.engine.stage import BAR, Stage
from tests.engine.stage import notes as paired

SOLO = VoiceControls(mode="solo")
LATE = Late(BAR, 2, "melody-lstm", 0.498)


def begun(stage, voice):
    return [note.start for note in stage.notes if note.voice == voice]


def played(*events):
    stage = Stage(SOLO, SOLO)
    stage.play(events, 6 * BAR)
    stage.messages += stage.performer.finish(6 * BAR)
    return stage


def test_a_late_voice_rests_and_the_other_plays_as_it_would_have():
    alone, stage = played(), played(LATE)
    assert begun(stage, 1) == begun(alone, 1)
    assert max(begun(stage, 2)) < BAR + 0.02 < max(begun(alone, 2))
    (line,) = [line for line in stage.lines if "rests" in line]
    assert line.startswith("voice 2 rests: melody-lstm takes up to 498 ms")


def test_nothing_of_it_sounds_on():
    stage = Stage(SOLO, SOLO).play([LATE], 2 * BAR)
    sounding = [note for note in paired(stage.messages, end=99.0) if note.stop == 99.0]
    assert [note.voice for note in sounding if note.voice == 2] == []


def test_its_model_is_asked_nothing_while_it_rests():
    stage, thought = Stage(SOLO, SOLO), []

    @contextmanager
    def watch(voice):
        thought.append(voice.number)
        yield

    stage.performer.watch(watch)
    stage.play([LATE], BAR)
    assert set(thought) == {1, 2}
    thought.clear()
    stage.play([], 3 * BAR)
    assert set(thought) == {1}


def test_it_is_said_once():
    stage = played(LATE, Late(2 * BAR, 2, "melody-lstm", 0.6))
    assert len([line for line in stage.lines if "rests" in line]) == 1


def test_another_model_than_the_one_that_plays_is_late_no_more():
    stage = played(Late(BAR, 2, "gone", 0.5))
    assert max(begun(stage, 2)) > 5 * BAR
    assert stage.lines == []


def test_it_comes_back_with_another_model_or_the_same_chosen_again():
    for model in ("melody-lstm", "latent"):
        again = SetControl(3 * BAR, "model", model, voice=2)
        starts = begun(played(LATE, again), 2)
        assert any(start > 4 * BAR for start in starts), model
        assert not any(BAR + 0.02 < start < 3 * BAR for start in starts)


def test_the_event_is_one_of_the_log():
    assert decode(encode(LATE)) == LATE


def test_what_it_joined_to_a_held_key_ends_too():
    stage = Stage(VoiceControls(mode="harmonise"))
    stage.play([NoteOn(0.1, 60, 90), Late(0.3, 1, "melody-lstm", 0.5), NoteOff(2.0, 60)], BAR + 0.5)
    assert stage.notes
    assert all(note.stop < 0.4 for note in stage.notes)
