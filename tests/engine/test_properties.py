"""What must hold whatever a performer does: no note stays, and time is cut as one likes."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from engine.choices import MODES, SWING_GRIDS
from engine.events import Action, Event, Gesture, Lands, NoteOff, NoteOn, Panic, SetControl, Skip
from engine.session import VoiceControls
from tests.engine.fakes import FailingModel, FakeModel
from tests.engine.stage import Stage, notes

END = 8.0
# Coarse times make coincidences likely: with each other, with steps, with decisions (10 ms before).
MOMENTS = st.sampled_from([n * 0.125 + d for n in range(60) for d in (0.0, 0.02, 0.0615, 0.115)])
LANDS = st.sampled_from(Lands)
VOICES = st.integers(0, 2)
PITCHES = st.sampled_from([0, 36, 60, 61, 62, 64, 67, 72, 127])


def _control(name, values, lands=LANDS):
    return st.builds(SetControl, MOMENTS, st.just(name), values, VOICES, lands)


EVENTS = st.one_of(
    st.builds(NoteOn, MOMENTS, PITCHES, st.integers(1, 127)),
    st.builds(NoteOn, MOMENTS, PITCHES, st.integers(1, 127)),
    st.builds(NoteOff, MOMENTS, PITCHES),
    st.builds(Panic, MOMENTS),
    _control("mode", st.sampled_from(MODES)),
    _control("enable", st.integers(0, 1)),
    _control("solo", st.integers(0, 1)),
    _control("level", st.sampled_from([0.0, 0.01, 1.0, 2.0])),
    _control("channel", st.integers(1, 16)),
    _control("density", st.sampled_from([0.0, 0.5, 1.0])),
    _control("register", st.integers(-3, 3)),
    _control("lowest", st.sampled_from([0, 60, 72])),
    _control("highest", st.sampled_from([50, 64, 127])),
    _control("scale", st.sampled_from(["off", "auto", "d dorian"])),
    _control("temperature", st.sampled_from([0.0, 1.0, 2.0])),
    _control("play", st.integers(0, 1)),
    _control("tempo", st.sampled_from([20.0, 97.3, 120.0, 300.0])),
    _control("humanise", st.sampled_from([0.0, 10.0, 30.0])),
    _control("humanise_velocity", st.sampled_from([0.0, 30.0])),
    _control("swing", st.sampled_from([50.0, 66.7, 75.0])),
    _control("swing_grid", st.sampled_from(SWING_GRIDS)),
    _control("click", st.integers(0, 1)),
    _control("count_in", st.integers(0, 1)),
    st.builds(Gesture, MOMENTS, st.just("nudge"), values=st.tuples(st.floats(-100, 100))),
)
METRES = _control("meter", st.sampled_from(["3/4", "7/8", "2/16", "4/4", "6/8"]))
PERFORMANCES = st.lists(EVENTS, max_size=24).map(
    lambda events: sorted(events, key=lambda event: event.seconds)
)
NEVER = 1 << 30
FAILURES = st.just(NEVER) | st.integers(1, 60)
OPENING = st.tuples(st.sampled_from(MODES), st.sampled_from(MODES))


def _stage(modes, fails_after=NEVER, **options):
    """A stage for two voices; the first one's model fails after so many steps."""
    voices = [VoiceControls(mode=mode) for mode in modes]
    return Stage(*voices, models=[FailingModel(fails_after), FakeModel()], **options)


def _at_once(modes, events: list[Event], **options) -> Stage:
    """Give everything to one turn at the end."""
    stage = _stage(modes, **options)
    stage.turn(events, END)
    return stage


@given(OPENING, PERFORMANCES, st.sampled_from([0.0, 0.01, 0.1]), FAILURES)
def test_after_a_panic_nothing_sounds(modes, events, lookahead, fails_after):
    stage = _stage(modes, fails_after, lookahead=lookahead).play([*events, Panic(END)], END)
    assert notes(stage.messages) is not None


@given(OPENING, PERFORMANCES, st.lists(st.builds(Skip, MOMENTS), max_size=3))
def test_after_a_stop_nothing_sounds_whatever_was_skipped(modes, events, skips):
    stage = _stage(modes).play([*events, *skips, SetControl(END, "play", 0)], END)
    assert notes(stage.messages) is not None


@given(OPENING, PERFORMANCES, st.lists(METRES, min_size=1, max_size=4))
def test_whatever_metres_come_no_note_stays_and_every_bar_is_told_in_its_turn(
    modes, events, metres
):
    stopping = ("count_in", "play")  # a start begins with another bar
    going_on = [event for event in events if getattr(event, "name", "") not in stopping]
    stage = _stage(modes).play([*going_on, *metres, SetControl(END, "play", 0)], END)
    assert notes(stage.messages) is not None
    assert notes(stage.clicks) is not None
    for before, after in pairwise(stage.beats):
        assert after.seconds > before.seconds
        assert after.bar in (before.bar, before.bar + 1)
        assert after.beat in (before.beat + 1, 1)


@given(OPENING, PERFORMANCES)
def test_all_at_once_is_played_as_in_small_turns(modes, events):
    assert _at_once(modes, events).messages == _stage(modes).play(events, END).messages


@given(OPENING, PERFORMANCES, st.lists(st.floats(0, END), max_size=30))
def test_it_does_not_matter_when_the_turns_come(modes, events, cuts):
    stage = _stage(modes)
    waiting = list(events)
    for cut in sorted(cuts):
        due = [event for event in waiting if event.seconds <= cut]
        stage.turn(due, cut)
        waiting = waiting[len(due) :]
    stage.turn(waiting, END)
    assert stage.messages == _at_once(modes, events).messages


@given(OPENING, PERFORMANCES)
def test_what_was_applied_plays_the_same_again(modes, events):
    stage = _stage(modes)
    turn = stage.performer.turn(
        [replace(event, seconds=event.seconds - 1) for event in events], END
    )
    again = _at_once(modes, turn.applied)
    assert again.messages == turn.messages


@given(OPENING, PERFORMANCES)
def test_messages_come_in_order_and_at_their_time(modes, events):
    """Each turn's messages are in order, and none is for a time past the look-ahead."""
    stage = _stage(modes)
    for number in range(int(END / 0.05)):
        now = number * 0.05
        due = [event for event in events if now - 0.05 < event.seconds <= now]
        messages = stage.turn(due, now)
        assert all(
            message.seconds <= now + stage.performer.lookahead + 1e-6 for message in messages
        )


@given(PERFORMANCES)
def test_a_voice_that_is_off_is_never_heard(events):
    kept = [
        event for event in events if not (isinstance(event, SetControl) and event.name == "enable")
    ]
    stage = Stage(VoiceControls(mode="duet", enable=0)).play(kept, END)
    assert not [message for message in stage.messages if message.action is Action.NOTE_ON]
