"""Glides: controls on their way, from the boundary where they land, until a hand takes them."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine import snapshot
from engine.changes import apply, land
from engine.events import Gesture, Lands, SetControl
from engine.glide import between
from engine.places import REST, whole
from engine.session import SessionState, VoiceControls
from engine.ticks import Meter, Timeline
from tests.engine.stage import BAR, Stage

STATE = SessionState(Timeline(120.0), Meter(4, 4), voices=(VoiceControls(), VoiceControls()))
BEAT_TICKS = 480
BAR_TICKS = 4 * BEAT_TICKS
FAR = whole([2.0] * 20)


def change(name, value, *, state=STATE, seconds=0.3, voice=0, index=0, beats=4.0):
    event = SetControl(seconds, name, value, voice, Lands.BAR, index, beats)
    return apply(state, event)


def test_a_control_glides_from_the_bar_line_for_so_many_beats():
    state = change("temperature", 1.8)
    assert land(state, BAR_TICKS - 1).voices[0].temperature == 0.8
    half = land(land(state, BAR_TICKS), BAR_TICKS + 2 * BEAT_TICKS)
    assert half.voices[1].temperature == pytest.approx(1.3)
    done = land(half, BAR_TICKS + 4 * BEAT_TICKS)
    assert done.voices[0].temperature == 1.8
    assert done.glides == ()


def test_what_has_nothing_between_switches_at_the_bar_line():
    state = land(change("mode", "duet", state=change("register", 2)), BAR_TICKS)
    assert [(voice.mode, voice.register) for voice in state.voices] == [("duet", 2)] * 2
    assert state.glides == ()


def test_the_tempo_glides_and_no_tick_is_lost():
    state = land(change("tempo", 60.0), BAR_TICKS)
    for tick in range(BAR_TICKS, 2 * BAR_TICKS + 1, 120):
        before = state.timeline.seconds_at(tick)
        state = land(state, tick)
        assert state.timeline.seconds_at(tick) == pytest.approx(before)
    assert state.timeline.tempo_bpm == 60.0


def test_a_hand_ends_the_glide_of_its_control_alone():
    state = land(change("density", 1.0, state=change("temperature", 1.8)), BAR_TICKS)
    state = apply(state, SetControl(2.1, "temperature", 0.2, 1))
    state = land(state, 3 * BAR_TICKS)
    assert [voice.temperature for voice in state.voices] == [0.2, 1.8]
    assert [voice.density for voice in state.voices] == [1.0, 1.0]


def test_a_hand_on_one_latent_lets_the_others_glide_on():
    state = land(change("latent", FAR), BAR_TICKS)
    state = land(state, BAR_TICKS + 2 * BEAT_TICKS)
    state = apply(state, SetControl(3.1, "latent", -1.0, 1, index=3))
    latent = land(state, 3 * BAR_TICKS).voices[0].latent
    assert latent[:4] == (2.0, 2.0, -1.0, 2.0)


def test_a_gesture_ends_the_glide_of_the_place():
    state = land(change("latent", FAR), BAR_TICKS)
    state = apply(state, Gesture(3.0, "reset", 1))
    state = land(state, 3 * BAR_TICKS)
    assert [voice.latent for voice in state.voices] == [REST, FAR]


def test_places_are_kept_as_they_land():
    state = change("place", (1.0, 2.0), index=3, beats=0.0)
    state = change("corners", (3.0, 1.0, 1.0, 2.0), state=state, beats=0.0)
    state = land(state, BAR_TICKS)
    assert state.places[2] == whole([1.0, 2.0])
    assert state.corners == (3, 1, 1, 2)


@given(st.floats(-4, 4), st.floats(-4, 4), st.floats(0, 1))
def test_a_share_of_the_way_lies_between(origin, target, share):
    number = between(origin, target, share)
    assert min(origin, target) - 1e-9 <= number <= max(origin, target) + 1e-9
    assert between((origin,), (target, target), share)[0] == number


def test_a_glide_outlives_the_player():
    stage = Stage().play([SetControl(0.1, "latent", FAR, 0, Lands.BAR, beats=8.0)], 0.2)
    stage.play([SetControl(0.3, "temperature", 1.8, 0, Lands.BAR, beats=8.0)], BAR + 1.0)
    data = json.loads(json.dumps(snapshot.take(stage.performer)))
    state = snapshot.state_of(data)
    assert replace(state, hearing=stage.performer.state.hearing) == stage.performer.state
    assert 0.8 < state.voices[0].temperature < 1.8
    assert land(state, 100 * BAR_TICKS).voices[0].latent == FAR


def test_a_place_that_waits_for_its_bar_outlives_the_player():
    stage = Stage().play([SetControl(0.1, "latent", FAR, 0, Lands.BAR)], 0.2)
    state = snapshot.state_of(json.loads(json.dumps(snapshot.take(stage.performer))))
    assert land(state, BAR_TICKS).voices[0].latent == FAR
