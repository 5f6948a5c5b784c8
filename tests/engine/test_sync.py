"""Following an outside clock: steps are neither lost nor played twice while time is corrected."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.events import SetControl, Sync
from engine.session import VoiceControls
from engine.ticks import TICKS_PER_QUARTER, TICKS_PER_STEP, Timeline
from tests.engine.stage import STEP, Stage, phrase

FOLLOW = SetControl(0.0, "source", "midi")


def led(tempo, until, late=0.0, start=0.0):
    """An outside clock of a tempo, whose first bar line is at `start`, heard every beat."""
    beat = 60 / tempo
    count = int((until - start) / beat)
    return [Sync(start + k * beat + late, start + k * beat, 480 * k, tempo) for k in range(count)]


@given(st.floats(100, 140), st.floats(-0.02, 0.02))
def test_notes_lie_on_the_beat_of_the_clock_that_is_followed(tempo, start):
    events = [FOLLOW, *led(tempo, 12.0, start=start), SetControl(12.0, "play", 0)]
    stage = Stage(VoiceControls(mode="duet", density=1.0)).play(events, 12.5)
    step = 60 / tempo / 4
    late = [(note.start - start) % step for note in stage.notes if note.start > 2.0]
    assert len(late) > 10
    assert all(min(off, step - off) < 0.002 for off in late)


def test_a_bar_line_elsewhere_is_gone_to_at_once_and_nothing_is_made_up_for():
    stage = Stage(VoiceControls(mode="duet"))
    stage.play([FOLLOW, *phrase([60, 64])], 1.1)
    reached = stage.performer.next_tick
    stage.turn([Sync(1.1, 1.1, 0, 120.0)], 1.1)
    bar_line = 4 * TICKS_PER_QUARTER
    assert stage.performer.next_tick == bar_line + TICKS_PER_STEP > reached
    assert stage.performer.state.timeline.seconds_at(bar_line) == 1.1
    stage.play([SetControl(4.0, "play", 0)], 4.1)
    after = [(note.start - 1.1) / STEP for note in stage.notes if note.start > 1.11]
    assert after == pytest.approx([round(steps) for steps in after])


def test_a_step_back_is_waited_for():
    timeline = Timeline(120.0, 0.0)
    aligned = timeline.aligned(1.0, 1920 + 960 - 60, 1920, 0.0)
    assert aligned.ticks_at(1.0) == 960 - 60
    assert aligned.tempo_bpm == 120.0


@given(st.integers(0, 10_000), st.integers(0, 1919), st.floats(20, 300))
def test_alignment_is_exact_and_hardly_ever_goes_back(here, phase, tempo):
    timeline = Timeline(120.0, 0.0)
    moment = timeline.seconds_at(here)
    aligned = timeline.aligned(moment, phase, 1920, tempo)
    assert aligned.ticks_at(moment) % 1920 == phase
    assert -TICKS_PER_STEP <= aligned.ticks_at(moment) - here < 1920 - TICKS_PER_STEP
    assert aligned.tempo_bpm == pytest.approx(tempo)
    assert aligned.seconds_at(aligned.ticks_at(moment)) == pytest.approx(moment)


def test_the_tempo_of_an_outside_clock_stays_within_what_can_be_played():
    assert Timeline(120.0).aligned(0.0, 0, 1920, 700.0).tempo_bpm == 300.0
