"""Following a MIDI clock: pulses with jitter in, and where the engine then thinks the music is."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.changes import apply
from engine.events import SetControl, Sync
from engine.session import SessionState
from engine.ticks import TICKS_PER_QUARTER, Timeline
from live.clock.follower import ClockFollower
from live.midi.ledger import CLOCK, CONTINUE, SONG_POSITION, START, STOP

JITTER_SECONDS = 0.001  # what was seen of a clock under JACK


def pulses(tempo, number, start=0.0, jitter=JITTER_SECONDS, seed=1):
    dice = random.Random(seed)
    period = 60 / tempo / 24
    return [(start + k * period + dice.gauss(0, jitter), (CLOCK,)) for k in range(number)]


def follow(messages, state=None, follower=None):
    """Return the session after a clock's messages, and the events that they stood for."""
    state = state or SessionState(Timeline(100.0, -3.3), source="midi", playing=False)
    follower = follower or ClockFollower()
    events = []
    for seconds, midi in messages:
        for event in follower.hear(seconds, midi):
            events.append(event)
            state = apply(state, event)
    return state, events


def off_seconds(state, beat, moment):
    """How far the session is from a beat's moment, the nearest way within a bar."""
    bar = 4 * TICKS_PER_QUARTER * state.timeline.seconds_per_tick
    off = (state.timeline.seconds_at(beat * TICKS_PER_QUARTER) - moment) % bar
    return min(off, bar - off)


@given(st.floats(30, 250), st.integers(0, 1000))
def test_a_steady_clock_is_followed_closer_than_it_is_steady(tempo, seed):
    state, events = follow([(-0.1, (START,)), *pulses(tempo, 97, seed=seed)])
    assert state.playing
    assert state.timeline.tempo_bpm == pytest.approx(tempo, rel=0.003, abs=0.2)
    assert off_seconds(state, 4, 96 * 60 / tempo / 24) < JITTER_SECONDS
    assert sum(isinstance(event, Sync) for event in events) <= 97 / 6 + 1


def test_the_first_pulse_after_a_start_is_the_downbeat_of_a_bar():
    state, _ = follow([(0.99, (START,)), *pulses(120, 1, 1.0, jitter=0)])
    assert state.playing
    assert state.timeline.ticks_at(1.0) % (4 * TICKS_PER_QUARTER) == 0


def test_a_stop_stops_and_a_continue_goes_on_from_the_song_position():
    beats = 7  # 28 sixteenths: the fourth beat of the second bar
    song = [(0.0, (START,)), *pulses(120, 48, 0.01)]
    stopped, _ = follow([*song, (1.5, (STOP,))])
    assert not stopped.playing
    again = [(2.0, (SONG_POSITION, 4 * beats, 0)), (2.0, (CONTINUE,))]
    state, _ = follow([*song, (1.5, (STOP,)), *again, *pulses(120, 49, 2.01)])
    assert state.playing
    assert off_seconds(state, beats + 2, 2.01 + 1.0) < JITTER_SECONDS


def test_a_jump_of_the_tempo_is_taken_up_within_two_beats():
    first = pulses(90, 96)
    second = pulses(150, 49, 95 * 60 / 90 / 24 + 60 / 150 / 24, seed=2)
    state, _ = follow([(-0.1, (START,)), *first, *second])
    assert state.timeline.tempo_bpm == pytest.approx(150, abs=0.7)
    assert off_seconds(state, 6, second[48][0]) < 3 * JITTER_SECONDS


def test_one_late_pulse_changes_nothing():
    late = pulses(120, 97)
    late[60] = (late[60][0] + 0.015, (CLOCK,))
    state, _ = follow([(-0.1, (START,)), *late])
    assert state.timeline.tempo_bpm == pytest.approx(120, abs=0.2)
    assert off_seconds(state, 4, 2.0) < JITTER_SECONDS


def test_a_clock_that_was_never_started_gives_the_tempo_and_moves_no_bar_line():
    before = SessionState(Timeline(120.0, 0.0), source="midi")
    state, events = follow(pulses(120, 97, 0.1037), before)
    assert not [event for event in events if isinstance(event, SetControl)]
    pulse_seconds = 60 / 120 / 24
    assert abs(state.timeline.seconds_at(0)) <= pulse_seconds / 2 + JITTER_SECONDS


def test_a_clock_that_falls_silent_and_comes_back_is_followed_again():
    lost = [(0.0, (START,)), *pulses(120, 96, 0.01)]
    state, _ = follow([*lost, *pulses(140, 97, 10.0)])
    assert state.timeline.tempo_bpm == pytest.approx(140, abs=0.5)


def test_nobody_is_followed_unless_asked_for():
    state = SessionState(Timeline(100.0, -3.3))
    assert apply(state, Sync(1.0, 1.0, 0, 140.0)) == state
