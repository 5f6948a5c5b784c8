"""What lies ahead of a loop is what it then plays; of an answer, when it comes and how long."""

from __future__ import annotations

import pytest

from engine.events import NoteOn, Panic
from engine.preview import Expected, Foresight, foresee
from engine.session import VoiceControls
from engine.ticks import Span
from tests.engine.stage import BAR, BEAT, BREATH, Stage, notes, phrase


def ahead(*voices: VoiceControls, until: float, events=()):
    stage = Stage(*voices).play(events, until)
    performer = stage.performer
    span = Span(performer.next_tick, performer.next_tick + performer.state.meter.bar_ticks)
    found = foresee(stage.voices, performer.state, span)
    return stage, found


PHRASE = phrase([60, 62, 64, 65])  # quarters from 0 to 1.95 s: the silence is over at 3.2 s
ANSWERS_AT = 3.5


def loop(**controls):
    return VoiceControls(**{"model": "decoder", "mode": "solo", **controls})


def test_what_is_ahead_is_what_is_played_then():
    stage, found = ahead(loop(register=1, channel=3), until=4 * BAR)
    stage.play([], 6 * BAR)
    first, last = found.notes[0].seconds - 0.001, found.notes[-1].seconds + 0.001
    played = [note for note in notes(stage.messages, 6 * BAR) if first <= note.start <= last]
    assert len(played) >= 3
    assert [(n.seconds, n.pitch) for n in found.notes] == [
        (pytest.approx(n.start), n.pitch) for n in played
    ]
    assert {(note.voice, note.channel) for note in found.notes} == {(1, 3)}
    assert found.answers == []


def test_each_beat_brings_the_bar_that_follows():
    turn = Stage(loop()).play([], 2 * BAR - 0.011).performer.turn([], 2 * BAR)
    assert turn.beats
    assert all(2 * BAR <= note.seconds < 3 * BAR + 0.2 for note in turn.ahead.notes)
    assert turn.ahead.notes


@pytest.mark.parametrize(
    ("voice", "events"),
    [
        (VoiceControls(mode="solo"), ()),
        (loop(mode="answer"), ()),
        (loop(enable=0), ()),
        (loop(), (Panic(BAR),)),
    ],
)
def test_where_nothing_is_decided_nothing_is_foreseen(voice, events):
    assert ahead(voice, until=2 * BAR, events=events)[1] == Foresight()


@pytest.mark.parametrize("until", [2.0, 3.0, ANSWERS_AT + 0.2, ANSWERS_AT + BAR - 0.2])
@pytest.mark.parametrize("voice", [VoiceControls(), loop(mode="answer")])
def test_an_answer_is_known_from_the_end_of_the_phrase_to_its_own_end(voice, until):
    stage, found = ahead(voice, until=until, events=PHRASE)
    assert found.answers == [Expected(ANSWERS_AT, ANSWERS_AT + BAR, 1, 1)]
    played = stage.play([], 10.0).notes
    assert played[0].start == pytest.approx(ANSWERS_AT + BREATH)


@pytest.mark.parametrize(
    ("events", "until"),
    [
        (PHRASE[:3], 0.7),  # a key is held
        ([*PHRASE, NoteOn(2.5, 67, 80)], 2.6),
        (PHRASE, ANSWERS_AT + BAR + BEAT),  # it has been given
    ],
)
def test_where_nobody_waits_for_an_answer_none_is_expected(events, until):
    assert ahead(VoiceControls(), until=until, events=events)[1] == Foresight()


def test_a_loops_answer_ends_with_its_last_bar():
    _, found = ahead(loop(mode="answer"), until=ANSWERS_AT + BAR - BEAT, events=PHRASE)
    assert all(note.seconds < ANSWERS_AT + BAR for note in found.notes)
    _, found = ahead(loop(mode="answer"), until=ANSWERS_AT + 2 * BAR, events=PHRASE)
    assert found == Foresight()
