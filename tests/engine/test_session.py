"""The session: how events change it, and when a change lands."""

from __future__ import annotations

from dataclasses import replace

import pytest

from engine.changes import apply, land, with_pending
from engine.events import Lands, NoteOff, NoteOn, Panic, SetControl, Skip
from engine.session import SessionState, VoiceControls
from engine.ticks import Meter, Timeline

STATE = SessionState(Timeline(120.0), Meter(3, 4), voices=(VoiceControls(), VoiceControls()))


def change(name, value, seconds=0.3, voice=0, lands=Lands.NOW, state=STATE):
    return apply(state, SetControl(seconds, name, value, voice, lands))


def test_a_control_of_one_voice_leaves_the_others_alone():
    state = change("temperature", 0.1, voice=2)
    assert [voice.temperature for voice in state.voices] == [0.8, 0.1]


def test_a_control_of_all_voices_changes_each():
    assert [voice.mode for voice in change("mode", "duet").voices] == ["duet", "duet"]


def test_a_control_of_a_voice_that_is_not_there_changes_nothing():
    assert change("mode", "duet", voice=3) == STATE


def test_a_control_that_is_not_there_is_an_error():
    with pytest.raises(ValueError, match="no control is named 'colour'"):
        change("colour", 1)


@pytest.mark.parametrize(
    ("lands", "tick"),
    [(Lands.STEP, 360), (Lands.BEAT, 480), (Lands.BAR, 1440)],
)
def test_a_change_waits_for_its_boundary(lands, tick):
    state = change("register", 1, seconds=0.3, lands=lands)  # tick 288
    assert state.voices == STATE.voices
    assert land(state, tick - 1) == state
    landed = land(state, tick)
    assert [voice.register for voice in landed.voices] == [1, 1]
    assert landed.pending == ()


@pytest.mark.parametrize("lands", [Lands.STEP, Lands.BEAT, Lands.BAR])
def test_a_change_on_its_boundary_lands_there(lands):
    state = change("register", 1, seconds=1.5, lands=lands)  # tick 1440, the second bar
    assert land(state, 1440).voices[0].register == 1


def test_of_two_changes_of_one_control_the_later_stays():
    state = change("register", 1, lands=Lands.BAR)
    state = change("register", 2, lands=Lands.BAR, state=state)
    assert land(state, 1440).voices[0].register == 2


def test_what_lands_later_goes_on_waiting():
    state = change("register", 1, lands=Lands.STEP)
    state = change("density", 1.0, lands=Lands.BAR, state=state)
    landed = land(state, 360)
    assert landed.voices[0].register == 1
    assert [control.name for _, control in landed.pending] == ["density"]


def test_a_tempo_that_lands_later_changes_nothing_before():
    state = land(change("tempo", 60.0, seconds=0.3, lands=Lands.BAR), 1440)
    assert state.timeline.seconds_at(1440) == pytest.approx(1.5)
    assert state.timeline.seconds_at(1440 + 480) == pytest.approx(2.5)


def test_a_tempo_goes_on_from_the_beat_that_was_reached():
    state = change("tempo", 60.0, seconds=1.0)
    assert state.timeline.seconds_at(960) == pytest.approx(1.0)
    assert state.timeline.seconds_at(960 + 480) == pytest.approx(2.0)


def test_a_start_puts_the_next_bar_line_at_its_moment():
    stopped = change("play", 0, seconds=0.4)
    started = change("play", 1, seconds=7.777, state=stopped)
    tick = started.timeline.ticks_at(7.777)
    assert tick % STATE.meter.bar_ticks == 0
    assert tick >= stopped.timeline.ticks_at(7.777)


def test_a_start_while_playing_changes_nothing():
    assert change("play", 1) == STATE


def test_notes_are_heard_at_their_tick():
    state = apply(apply(STATE, NoteOn(0.5, 60, 90)), NoteOff(1.0, 60))
    (onset,) = state.hearing.onsets
    assert (onset.tick, onset.pitch, onset.velocity, onset.release) == (480, 60, 90, 960)


def test_a_panic_takes_every_key_as_let_go():
    state = apply(apply(STATE, NoteOn(0.5, 60, 90)), Panic(1.0))
    assert not state.hearing.is_held


def test_a_skip_changes_nothing_that_was_set():
    assert apply(STATE, Skip(100.0)) == STATE


def test_a_state_that_was_left_is_never_changed():
    before = replace(STATE)
    change("tempo", 90.0)
    apply(STATE, NoteOn(0.5, 60, 90))
    assert before == STATE


def test_what_waits_under_other_names_stays_as_it_is():
    state = SessionState()
    for name, value in (("density", 0.25), ("lowest", 70)):
        state = apply(state, SetControl(1.0, name, value, lands=Lands.BAR))
    (controls,) = with_pending(state, {"lowest", "highest"}).voices
    assert (controls.lowest, controls.density) == (70, state.voices[0].density)
