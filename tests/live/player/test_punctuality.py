"""What is published of the decisions: how many in time, from knowledge how old."""

from __future__ import annotations

import pytest

from engine.events import NoteOn
from engine.session import VoiceControls
from engine.turn import Turn
from live.player.punctuality import Punctuality
from tests.engine.stage import STEP, Stage


def test_notes_in_time_are_counted_among_those_decided():
    found = Punctuality()
    for in_time in (True, False, True):
        found.sent(in_time)
    summary = found.summary()
    assert (summary["decided"], summary["inTime"]) == (3, 2)


def test_staleness_is_told_in_milliseconds():
    found = Punctuality()
    found.observe(Turn(ages=[0.05, 0.0625]))
    assert found.summary()["staleness"] == pytest.approx(
        {"n": 2, "p50": 50.0, "p99": 62.5, "max": 62.5}, rel=0.1
    )


def test_a_line_knows_the_music_up_to_half_a_step_before_each_of_its_notes():
    performer = Stage(VoiceControls(mode="solo")).performer
    ages = []
    while performer.deadline < 3.0:
        ages += performer.turn([], performer.deadline).ages
    assert len(ages) > 4
    assert ages[1:] == pytest.approx([STEP / 2] * (len(ages) - 1))


def test_what_joins_a_key_knows_that_key():
    performer = Stage(VoiceControls(mode="harmonise")).performer
    assert performer.turn([NoteOn(1.0, 60, 80)], 1.003).ages == pytest.approx([0.003])
