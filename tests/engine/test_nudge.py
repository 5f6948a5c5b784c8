"""The beat nudged by hand: so much later or earlier, a little at each step."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.events import Gesture, SetControl
from engine.session import VoiceControls
from tests.engine.stage import BEAT, Stage


def nudge(seconds: float, milliseconds: float) -> Gesture:
    return Gesture(seconds, "nudge", values=(milliseconds,))


def beats(*events, until=20.0) -> list[float]:
    stage = Stage(VoiceControls(mode="solo")).play(events, until)
    assert stage.performer.late_decisions == 0
    return [beat.seconds for beat in stage.beats]


@given(st.floats(-100, 100))
def test_the_beat_is_so_much_later_in_the_end_and_never_far_off_at_once(milliseconds):
    found = beats(nudge(3.3, milliseconds))
    assert found[6] == pytest.approx(3.0)
    assert found[-1] == pytest.approx(BEAT * (len(found) - 1) + milliseconds / 1000)
    for before, after in pairwise(found):
        assert after - before == pytest.approx(BEAT, abs=0.0201)


def test_two_nudges_are_added_up_though_the_first_is_on_its_way():
    found = beats(nudge(3.3, 40.0), nudge(3.6, -15.0))
    assert found[-1] == pytest.approx(BEAT * (len(found) - 1) + 0.025)


def test_the_tempo_is_what_it_was():
    stage = Stage(VoiceControls(mode="solo")).play([nudge(1.0, 30.0)], 8.0)
    assert stage.performer.state.timeline.tempo_bpm == 120.0
    stage.play([SetControl(8.0, "tempo", 60.0)], 14.0)
    assert stage.beats[-1].seconds - stage.beats[-2].seconds == pytest.approx(1.0)
