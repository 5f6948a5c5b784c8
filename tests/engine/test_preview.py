"""What lies ahead of a loop is what it then plays; nobody knows more."""

from __future__ import annotations

import pytest

from engine.events import Panic
from engine.preview import foresee
from engine.session import VoiceControls
from tests.engine.stage import BAR, Stage, notes

BAR_STEPS = 16


def ahead(*voices: VoiceControls, until: float, events=()):
    stage = Stage(*voices).play(events, until)
    performer = stage.performer
    found = foresee(stage.voices, performer.state, performer.next_step, BAR_STEPS)
    return stage, found


def loop(**controls):
    return VoiceControls(**{"model": "decoder", "mode": "solo", **controls})


def test_what_is_ahead_is_what_is_played_then():
    stage, found = ahead(loop(register=1, channel=3), until=4 * BAR)
    stage.play([], 6 * BAR)
    first, last = found[0].seconds - 0.001, found[-1].seconds + 0.001
    played = [note for note in notes(stage.messages, 6 * BAR) if first <= note.start <= last]
    assert len(played) >= 3
    assert [(n.seconds, n.pitch) for n in found] == [
        (pytest.approx(n.start), n.pitch) for n in played
    ]
    assert {(note.voice, note.channel) for note in found} == {(1, 3)}


def test_each_beat_brings_the_bar_that_follows():
    turn = Stage(loop()).play([], 2 * BAR - 0.011).performer.turn([], 2 * BAR)
    assert turn.beats
    assert all(2 * BAR <= note.seconds < 3 * BAR + 0.2 for note in turn.ahead)
    assert turn.ahead


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
    assert ahead(voice, until=2 * BAR, events=events)[1] == []
