"""When messages leave for their ports: offsets, and the look-ahead that grows with them."""

from __future__ import annotations

from collections import defaultdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.departures import Departures, Offsets
from engine.events import Action, Lands, Message, NoteOn, SetControl
from engine.session import SessionState, VoiceControls
from tests.engine.stage import BAR, STEP, Stage

SOLO = VoiceControls(mode="solo", density=1.0)
LATER = Offsets(outputs=(30.0, -20.0, *[0.0] * 6))


def on(seconds, output=1, voice=1, pitch=60):
    return Message(seconds, Action.NOTE_ON, 0, pitch, 80, voice, output)


def off(seconds, output=1, voice=1, pitch=60):
    return Message(seconds, Action.NOTE_OFF, 0, pitch, 0, voice, output)


def offset(seconds, value, output=1):
    return SetControl(seconds, "output_offset", value, index=output)


def test_a_note_leaves_as_much_later_or_earlier_as_its_port_needs():
    departures = Departures()
    assert departures.moment(on(1.0), LATER, False, 0.9) == pytest.approx(1.03)
    assert departures.moment(on(1.0, 2, voice=2), LATER, False, 0.9) == pytest.approx(0.98)
    assert departures.moment(on(1.0, 3, voice=3), LATER, False, 0.9) == 1.0


def test_what_answers_at_once_is_not_held_up_and_nor_is_its_end():
    departures = Departures()
    assert departures.moment(on(1.0), LATER, True, 1.001) == 1.0
    assert departures.moment(off(1.2), LATER, True, 1.201) == 1.2


def test_a_note_is_as_long_as_it_was_decided_to_be_whatever_is_set_meanwhile():
    departures = Departures()
    departures.moment(on(1.0), LATER, False, 0.99)
    assert departures.moment(off(1.1), Offsets(), False, 1.09) == pytest.approx(1.13)
    assert departures.moment(off(1.1, voice=2), LATER, False, 1.09) == 1.1


def test_what_ought_to_have_left_leaves_now_and_is_not_later_still():
    departures = Departures()
    assert departures.moment(on(1.0, 2), LATER, False, 0.995) == 0.995
    assert departures.moment(on(1.0, 2, voice=2), LATER, False, 1.5) == 1.0


def test_only_what_is_used_asks_for_a_lead():
    voices = (VoiceControls(), VoiceControls(output=2))
    state = SessionState(voices=voices, offsets=Offsets((20.0, -40.0, -99.0, *[0.0] * 5), -70.0))
    assert state.lead == pytest.approx(0.04)
    assert SessionState(voices=voices, offsets=state.offsets, sends_clock=True).lead == 0.07
    assert SessionState(offsets=Offsets((20.0, *[0.0] * 7))).lead == 0.0


def test_notes_are_decided_early_enough_for_the_slowest_port():
    stage = Stage(SOLO, SOLO)
    departed = Departures()
    stage.play([offset(0.1, -200.0)], BAR)
    before, stage.messages = len(stage.messages), []
    while stage.performer.deadline < 3 * BAR:
        now = stage.performer.deadline
        for message in stage.turn([], now):
            if message.action is Action.NOTE_ON:
                moment = departed.moment(message, stage.performer.state.offsets, False, now)
                assert moment == pytest.approx(message.seconds - 0.2)
    assert before
    assert stage.messages
    assert stage.performer.late_decisions <= 2 * 0.2 / STEP  # as the offset was set, and not since


def test_the_same_notes_are_played_however_early_they_leave():
    """Nobody plays to it, so that nothing is known later that would change them."""
    plain, early = Stage(SOLO), Stage(SOLO)
    plain.play([], 4 * BAR)
    early.play([offset(0.0, -125.0)], 4 * BAR)
    heard = [(m.seconds, m.action, m.pitch) for m in plain.messages]
    ahead = [(m.seconds, m.action, m.pitch) for m in early.messages]
    assert ahead[: len(heard)] == heard
    assert early.performer.next_tick > plain.performer.next_tick


def test_a_note_ends_on_the_output_where_it_began():
    stage = Stage(SOLO)
    moved = [SetControl(n * 0.07, "output", 1 + n % 3, lands=Lands.NOW) for n in range(40)]
    stage.play(moved, 2 * BAR)
    stage.messages += stage.performer.finish(2 * BAR)
    begun = {}
    for message in stage.messages:
        key = message.voice, message.channel, message.pitch
        if message.action is Action.NOTE_ON:
            begun[key] = message.output
        else:
            assert begun.pop(key) == message.output
    assert not begun
    assert {message.output for message in stage.messages} == {1, 2, 3}


moves = st.tuples(st.floats(0.05, 0.9), st.sampled_from([-250.0, -30.0, 0.0, 40.0, 250.0]))
switches = st.tuples(st.floats(0.05, 0.9), st.integers(1, 3))
keys = st.tuples(st.floats(0.05, 0.9), st.integers(50, 70))


@given(st.lists(moves, max_size=6), st.lists(switches, max_size=4), st.lists(keys, max_size=4))
def test_on_no_port_is_a_note_left_or_ended_before_it_begins(moves, switches, keys):
    """Ports that are moved, offsets that are set and keys that are struck while it plays."""
    events = [
        *(offset(at, value, 1 + n % 3) for n, (at, value) in enumerate(moves)),
        *(SetControl(at, "output", number) for at, number in switches),
        *(NoteOn(at, pitch, 90) for at, pitch in keys),
    ]
    stage = Stage(VoiceControls(mode="duet", density=1.0), VoiceControls(mode="harmonise"))
    departures = Departures()
    left = []

    def leave(messages, now, moments):
        offsets = stage.performer.state.offsets
        for message in messages:
            at_once = message.seconds in moments
            left.append((departures.moment(message, offsets, at_once, now), message))

    for event in sorted(events, key=lambda event: event.seconds):
        while stage.performer.deadline < event.seconds:
            now = stage.performer.deadline
            leave(stage.performer.turn([], now).messages, now, {now})
        leave(stage.performer.turn([event], event.seconds).messages, event.seconds, {event.seconds})
    leave(stage.performer.finish(1.0), 1.0, {1.0})
    sounding = defaultdict(list)
    for moment, message in left:  # as decided: the driver keeps this order at equal moments
        key = message.output, message.voice, message.channel, message.pitch
        if message.action is Action.NOTE_ON:
            sounding[key].append(moment)
        else:
            assert sounding[key].pop() <= moment
    assert not any(sounding.values())
