"""A voice whose model is late: it thins out, rests, says so, and comes back; the others play on."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from itertools import pairwise

from engine.events import Late, NoteOff, NoteOn, SetControl
from engine.session import VoiceControls
from live.record.event_log import decode, encode
from tests.engine.fakes import ScriptedPart
from tests.engine.stage import BAR, Stage
from tests.engine.stage import notes as paired

SOLO = VoiceControls(mode="solo")
LATE = Late(BAR, 2, "melody-lstm", 0.498)


def begun(stage, voice):
    return [note.start for note in stage.notes if note.voice == voice]


def played(*events, until=6 * BAR):
    stage = Stage(SOLO, SOLO)
    stage.play(events, until)
    stage.messages += stage.performer.finish(until)
    return stage


def late_at(*seconds):
    return [replace(LATE, seconds=each) for each in seconds]


def bars_of(stage, voice):
    return {int((start + 0.01) // BAR) for start in begun(stage, voice)}


def test_a_late_voice_thins_out_and_the_other_plays_as_it_would_have():
    alone, stage = played(), played(LATE)
    assert begun(stage, 1) == begun(alone, 1)
    assert bars_of(stage, 2) == {0, 1, 3, 5}
    (line,) = stage.lines
    assert line.startswith("voice 2 thins out to every second bar: melody-lstm takes up to 498 ms")


def test_late_for_some_time_no_more_it_plays_in_every_bar_again():
    stage = played(LATE, until=14 * BAR - 0.1)
    assert bars_of(stage, 2) == {0, 1, 3, 5, 7, 9, 10, 11, 12, 13}
    assert stage.lines[1:] == ["voice 2 plays in every bar again"]


def test_a_voice_that_stays_late_rests_and_comes_back_after_a_time():
    alone, stage = (
        played(until=22 * BAR - 0.1),
        played(*late_at(BAR, 1.5 * BAR), until=22 * BAR - 0.1),
    )
    assert begun(stage, 1) == begun(alone, 1)
    assert bars_of(stage, 2) == {0, 1, 9, 11, 13, 15, 17, 18, 19, 20, 21}
    assert not [start for start in begun(stage, 2) if 1.5 * BAR + 0.02 < start < 9.5 * BAR]
    assert [line.split(":")[0] for line in stage.lines] == [
        "voice 2 thins out to every second bar",
        "voice 2 rests for 8 bars",
        "voice 2 plays again, in every second bar",
        "voice 2 plays in every bar again",
    ]


def test_it_rests_longer_each_time():
    often = [0.5 * BAR * n for n in range(1, 200)]
    stage = played(*late_at(*often), until=100 * BAR)
    rests = [line.split(":")[0] for line in stage.lines if "rests" in line]
    assert rests == [f"voice 2 rests for {bars} bars" for bars in (8, 16, 32, 64)]
    assert len(stage.lines) == 8


def test_its_part_has_nothing_to_make_up_for_when_it_comes_back():
    part = ScriptedPart()
    stage = Stage(SOLO, SOLO, parts=[ScriptedPart(), part])
    stage.play(late_at(0.3 * BAR, 1.3 * BAR, 1.6 * BAR, 11.7 * BAR, 12.2 * BAR), 40 * BAR)
    spans = [span.start for span, _ in part.heard]
    assert len(spans) < 25 * 16
    steps = [after - before for before, after in pairwise(spans)]
    assert {step % 1920 for step in steps} == {120}


def test_nothing_of_it_sounds_on():
    stage = Stage(SOLO, SOLO).play(late_at(BAR, BAR + 0.1), 2 * BAR)
    sounding = [note for note in paired(stage.messages, end=99.0) if note.stop == 99.0]
    assert [note.voice for note in sounding if note.voice == 2] == []


def test_its_model_is_asked_nothing_while_it_rests():
    stage, thought = Stage(SOLO, SOLO), []

    @contextmanager
    def watch(voice):
        thought.append(voice.number)
        yield

    stage.performer.watch(watch)
    stage.play(late_at(BAR, BAR), BAR)
    assert set(thought) == {1, 2}
    thought.clear()
    stage.play([], 3 * BAR)
    assert set(thought) == {1}


def test_another_model_than_the_one_that_plays_is_late_no_more():
    stage = played(Late(BAR, 2, "gone", 0.5))
    assert max(begun(stage, 2)) > 5 * BAR
    assert stage.lines == []


def test_it_comes_back_with_another_model_or_the_same_chosen_again():
    for model in ("melody-lstm", "latent"):
        again = SetControl(3 * BAR, "model", model, voice=2)
        starts = begun(played(*late_at(BAR, BAR), again), 2)
        assert any(start > 4 * BAR for start in starts), model
        assert not any(BAR + 0.02 < start < 3 * BAR for start in starts)


def test_the_event_is_one_of_the_log():
    assert decode(encode(LATE)) == LATE


def test_what_it_joined_to_a_held_key_ends_too():
    stage = Stage(VoiceControls(mode="harmonise"))
    late = [Late(seconds, 1, "melody-lstm", 0.5) for seconds in (0.2, 0.3)]
    stage.play([NoteOn(0.1, 60, 90), *late, NoteOff(2.0, 60)], BAR + 0.5)
    assert stage.notes
    assert all(note.stop < 0.4 for note in stage.notes)
    assert not stage.performer.joins_keys, "nothing is rehearsed with a model that is too slow"
