"""The mixer: how loud each voice is, and which of them play. 120 bpm: a bar is two seconds."""

from __future__ import annotations

import json

import pytest

from engine import snapshot
from engine.events import NoteOff, NoteOn, SetControl
from engine.session import SessionState, VoiceControls
from tests.engine.stage import BAR, Stage

STOP = SetControl(2 * BAR, "play", 0)
KEYS = (NoteOn(0.1, 60, 90), NoteOff(BAR, 60))


def played(*events, voices=1, **controls):
    """Return the notes of two bars, in which the performer holds a key for the first."""
    rows = [VoiceControls(channel=n + 1, **controls) for n in range(voices)]
    return Stage(*rows).play([*KEYS, *events, STOP], 2 * BAR).notes


def sounding(notes, voice, start, stop):
    return [n for n in notes if n.voice == voice and n.start < stop and n.stop > start]


@pytest.mark.parametrize(
    "controls",
    [{"mode": "solo"}, {"mode": "harmonise"}, {"mode": "solo", "model": "decoder"}],
    ids=["line", "harmonise", "loop"],
)
class TestEveryWayOfPlaying:
    def test_the_level_scales_what_is_played_and_changes_nothing_else(self, controls):
        plain, loud, soft = (played(**controls, level=level) for level in (1.0, 2.0, 0.5))
        assert plain
        for other, level in ((loud, 2.0), (soft, 0.5)):
            assert [(n.start, n.stop, n.pitch) for n in other] == [
                (n.start, n.stop, n.pitch) for n in plain
            ]
            assert [n.velocity for n in other] == [
                min(round(n.velocity * level), 127) for n in plain
            ]

    def test_the_softest_note_is_still_a_note(self, controls):
        assert {note.velocity for note in played(**controls, level=0.001)} == {1}

    def test_at_level_0_nothing_is_sent(self, controls):
        assert Stage(VoiceControls(**controls, level=0.0)).play([*KEYS, STOP], 9.0).messages == []

    def test_a_level_that_comes_down_to_0_ends_what_sounds(self, controls):
        """A pad held by a key would otherwise sound on after its fader is down."""
        notes = played(SetControl(0.7, "level", 0.0), **controls)
        assert sounding(notes, 1, 0.1, 0.7)
        assert not sounding(notes, 1, 0.7 + 0.01, 2 * BAR)


def test_a_voice_goes_on_where_it_is_when_its_level_comes_back():
    whole = played(mode="solo")
    faded = played(SetControl(1.0, "level", 0.0), SetControl(3.0, "level", 1.0), mode="solo")
    assert [n for n in faded if n.start >= 3.1] == [n for n in whole if n.start >= 3.1]


def test_while_a_voice_is_solo_only_such_play_and_the_others_end_at_once():
    solo, end = SetControl(1.0, "solo", 1, 2), SetControl(2.5, "solo", 0, 2)
    notes = played(solo, end, voices=3, mode="solo")
    for voice in (1, 3):
        assert sounding(notes, voice, 0.0, 1.0)
        assert not sounding(notes, voice, 1.0 + 0.01, 2.5)
        assert sounding(notes, voice, 2.5, 2 * BAR)
    assert sounding(notes, 2, 1.0, 2.5)


@pytest.mark.parametrize(
    ("enable", "solo", "enabled"),
    [
        ((1, 1, 0), (0, 0, 0), (True, True, False)),
        ((1, 1, 1), (0, 1, 1), (False, True, True)),
        ((1, 0, 1), (0, 1, 0), (False, False, False)),
    ],
)
def test_a_voice_that_is_off_is_silent_though_it_is_solo(enable, solo, enabled):
    rows = (VoiceControls(enable=e, solo=s) for e, s in zip(enable, solo, strict=True))
    assert SessionState(voices=tuple(rows)).enabled == enabled


def test_level_and_solo_outlive_the_process():
    stage = Stage(VoiceControls(level=0.25), VoiceControls(solo=1)).play([], BAR)
    data = json.loads(json.dumps(snapshot.take(stage.performer)))
    assert snapshot.state_of(data).voices == stage.performer.state.voices
