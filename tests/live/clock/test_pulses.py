"""The clock that is sent: what others who count its pulses make of it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.changes import apply
from engine.departures import Offsets
from engine.events import SetControl, Sync
from engine.session import SessionState
from engine.ticks import Timeline
from live.clock.follower import MidiClock
from live.clock.lead import Lead, unpacked
from live.clock.pulses import AHEAD_SECONDS, LOOKAHEAD_SECONDS, ClockSender
from live.midi.ledger import CLOCK, CONTINUE, SONG_POSITION, START, STOP
from live.player.standing import lead_of
from tests.live.clock.trains import Band

AHEAD = 0.01  # of the engine's: so much before its moment a start is known


def send(sender, state, start, stop):
    """Return what is sent as long as a state lasts, asked for at each deadline."""
    sent = sender.lead(lead_of(state), start)
    while (deadline := sender.deadline) < stop:
        sent += sender.advance(deadline)
    return sent


def told(sent):
    """What is sent beside the pulses."""
    return [(seconds, midi) for seconds, midi in sent if midi[0] != CLOCK]


def of(status, sent):
    return [seconds for seconds, midi in sent if midi[0] == status]


def test_a_bar_has_96_pulses_and_a_start_before_its_first():
    state = SessionState(Timeline(120.0, 0.0), sends_clock=True)
    sent = send(ClockSender(), state, 0.0, 4.0 - LOOKAHEAD_SECONDS)
    assert [midi for _, midi in sent[:2]] == [(START,), (CLOCK,)]
    assert of(CLOCK, sent) == pytest.approx([k * 2.0 / 96 for k in range(192)])
    assert of(START, sent) == [0.0]  # as soon as that can be


def test_bars_that_are_counted_in_are_not_the_others():
    state = SessionState(
        Timeline(120.0, 0.0), sends_clock=True, voices_from=2 * 1920, bars_before=2
    )
    sent = send(ClockSender(), state, 0.0, 6.0)
    assert of(START, sent) == pytest.approx([4.0 - AHEAD_SECONDS])
    assert of(CLOCK, sent)[0] == 0.0


def test_switched_on_within_a_bar_it_starts_others_at_the_next():
    state = SessionState(Timeline(120.0, 0.0), sends_clock=True)
    sent = send(ClockSender(), state, 0.7, 3.0)
    assert of(CLOCK, sent)[0] < 0.75
    moment = pytest.approx(2.0 - AHEAD_SECONDS)
    assert told(sent) == [(moment, (SONG_POSITION, 16, 0)), (moment, (CONTINUE,))]


def test_a_stop_is_told_at_once_and_the_pulses_go_on():
    sender = ClockSender()
    state = SessionState(Timeline(120.0, 0.0), sends_clock=True)
    send(sender, state, 0.0, 1.0)
    stopped = send(sender, apply(state, SetControl(1.0, "play", 0)), 1.0, 2.0)
    assert stopped[0] == (1.0, (STOP,))
    assert of(CLOCK, stopped)
    assert not of(START, stopped)


def test_switched_off_it_stops_others_and_sends_nothing_more():
    sender = ClockSender()
    state = SessionState(Timeline(120.0, 0.0), sends_clock=True)
    send(sender, state, 0.0, 1.0)
    off = replace(state, sends_clock=False)
    assert sender.lead(lead_of(off), 1.0) == [(1.0, (STOP,))]
    assert sender.deadline == float("inf")
    assert sender.advance(2.0) == []


@given(st.floats(0.0, 0.4), st.floats(20, 300))
def test_no_pulse_is_left_out_if_it_is_asked_for_within_a_bar(late, tempo):
    sender = ClockSender()
    state = SessionState(Timeline(tempo, 0.0), sends_clock=True)
    sent = sender.lead(lead_of(state), 0.0)
    sent += sender.advance(late)
    sent += sender.advance(0.6)
    expected = int((0.6 + LOOKAHEAD_SECONDS) * tempo / 60 * 24 + 1e-6) + 1
    assert len(of(CLOCK, sent)) == expected


@given(st.floats(40, 280), st.floats(40, 280))
def test_who_follows_it_is_where_it_is(first, second):
    sender, clock = ClockSender(), MidiClock()
    leader = SessionState(Timeline(first, 0.0), sends_clock=True)
    sent = send(sender, leader, 0.0, 4.0)
    leader = apply(leader, SetControl(4.0, "tempo", second))
    sent += send(sender, leader, 4.0, 10.0)
    state = SessionState(source="midi", playing=False)
    for seconds, midi in sorted(sent, key=lambda each: each[0]):
        clock.hear(seconds, midi)
        for event in clock.look(state, seconds):
            state = apply(state, event)
    assert state.playing
    assert state.timeline.tempo_bpm == pytest.approx(second, abs=0.16)  # told in steps
    bar = leader.meter.bar_ticks
    ours, theirs = (s.timeline.ticks_at(9.9) % bar for s in (leader, state))
    assert (ours - theirs + bar // 2) % bar - bar // 2 == pytest.approx(0, abs=3)


def test_others_go_on_in_the_bar_that_the_music_goes_on_in():
    sender = ClockSender()
    state = SessionState(Timeline(120.0, 0.0), sends_clock=True)
    send(sender, state, 0.0, 5.0)
    state = apply(state, SetControl(5.0, "play", 0))
    send(sender, state, 5.0, 7.11)
    state = apply(state, SetControl(7.11, "play", 1))  # the bar line after it, the fifth, is now
    again = send(sender, state, 7.11, 8.0)
    assert [midi for _, midi in told(again)] == [(SONG_POSITION, 64, 0), (CONTINUE,)]
    assert of(CLOCK, again)[0] == pytest.approx(7.11)
    assert len(of(CLOCK, again)) == 43


def test_a_place_that_jumps_is_told_at_the_next_sixteenth_and_no_pulses_lie_on_the_way():
    sender = ClockSender()
    state = SessionState(Timeline(120.0, 0.0), sends_clock=True, source="midi")
    send(sender, state, 0.0, 5.0)
    led = apply(state, Sync(5.0, 5.0, 480 * 35))  # the fourth beat of bar 9
    sent = send(sender, led, 5.0, 7.0 - LOOKAHEAD_SECONDS)
    assert [midi for _, midi in told(sent)] == [(SONG_POSITION, 12, 1), (CONTINUE,)]
    assert len(of(CLOCK, sent)) == 96
    assert of(STOP, sent) == []


def test_a_song_that_begins_anew_is_a_start():
    sender = ClockSender()
    state = SessionState(Timeline(120.0, 0.0), sends_clock=True, source="midi")
    send(sender, state, 0.0, 5.0)
    led = apply(state, Sync(5.0, 5.0, 0, starts=True))
    assert [midi for _, midi in told(send(sender, led, 5.0, 7.0))] == [(START,)]


def test_a_place_beyond_what_can_be_told_is_at_least_a_bar_line():
    sender = ClockSender()
    state = SessionState(Timeline(120.0, 0.0, 1920 * 2000), sends_clock=True)
    assert [midi for _, midi in told(send(sender, state, 0.0, 1.0))] == [(START,)]


@given(st.integers(0, 400), st.floats(40, 280))
def test_who_follows_it_counts_the_same_bars(bars, tempo):
    sender, band = ClockSender(), Band()
    leader = SessionState(Timeline(tempo, 1.0, 1920 * bars), sends_clock=True)
    sent = sorted(send(sender, leader, 0.99, 4.0), key=lambda each: each[0])
    band.play(sent)
    at = sent[-1][0]
    ours = leader.place(leader.timeline.ticks_at(at))
    assert band.state.place(band.state.timeline.ticks_at(at + 0.0005)) == ours


@given(st.floats(3.0, 3.1))
def test_the_first_pulse_after_a_start_is_that_of_the_bar_line_and_no_earlier_one(begins):
    """What was sent ahead of its time before the start still comes."""
    sender = ClockSender()
    state = SessionState(Timeline(120.0, 0.0), sends_clock=True, playing=False)
    sent = send(sender, state, 0.0, begins)
    state = apply(state, SetControl(begins, "play", 1))
    line = replace(state.timeline, origin_seconds=begins + AHEAD)  # as the performer does
    sent += send(sender, replace(state, timeline=line), begins, 4.0)
    in_order = sorted(sent, key=lambda each: each[0])
    started = next(n for n, (_, midi) in enumerate(in_order) if midi == (CONTINUE,))
    assert in_order[started + 1] == (pytest.approx(begins + AHEAD), (CLOCK,))


@given(st.floats(0.0, 0.2))
def test_a_start_that_is_told_late_still_comes_before_its_pulse_and_no_pulse_is_lost(late):
    """The player was busy: it had decided to start by 3 s, and the driver learns so later."""
    sender = ClockSender()
    state = SessionState(Timeline(120.0, 0.0), sends_clock=True, playing=False)
    before = send(sender, state, 0.0, 3.0 + late)
    state = apply(state, SetControl(3.0, "play", 1))
    line = replace(state.timeline, origin_seconds=3.0 + AHEAD)
    sent = sender.lead(lead_of(replace(state, timeline=line)), 3.0)
    while (deadline := sender.deadline) < 4.0:
        sent += sender.advance(deadline)
    assert [seconds for seconds, _ in before + sent] == sorted(s for s, _ in before + sent)
    started = next(n for n, (_, midi) in enumerate(sent) if midi == (CONTINUE,))
    pulses = of(CLOCK, sent[started:])
    on_time = [3.0 + AHEAD + k * 2.0 / 96 for k in range(len(pulses))]
    assert pulses[-1] == pytest.approx(on_time[-1])
    assert pulses == pytest.approx([max(each, pulses[0]) for each in on_time])


@pytest.mark.parametrize("offset", [-150.0, 150.0])
def test_everything_leaves_as_much_earlier_or_later_as_who_follows_needs(offset):
    sender = ClockSender()
    offsets = Offsets((0.0,) * 8, clock=offset)
    state = SessionState(Timeline(120.0, 0.0), sends_clock=True, offsets=offsets, playing=False)
    sent = send(sender, state, 1.0, 2.0)
    state = replace(state, playing=True)
    sent += send(sender, state, 2.0, 6.0)
    pulses = of(CLOCK, sent)
    assert pulses[0] - offset / 1000 == pytest.approx(1.0, abs=2.0 / 96 + max(0, -offset / 1000))
    assert [(each - offset / 1000) * 48 for each in pulses] == pytest.approx(
        [round((each - offset / 1000) * 48) for each in pulses]
    )
    (started,) = of(CONTINUE, sent)
    assert started == pytest.approx(4.0 + offset / 1000 - AHEAD_SECONDS)
    off = sender.lead(None, 6.0)
    assert off == [(6.0 + max(0.0, offset / 1000), (STOP,))]


def test_who_was_stopped_by_somebody_else_is_led_on_from_the_next_bar_line():
    sender = ClockSender()
    state = SessionState(Timeline(120.0, 0.0), sends_clock=True)
    send(sender, state, 0.0, 3.0)
    sender.stopped()
    sent = []
    while (deadline := sender.deadline) < 6.0:
        sent += sender.advance(deadline)
    moment = pytest.approx(4.0 - AHEAD_SECONDS)
    assert told(sent) == [(moment, (SONG_POSITION, 32, 0)), (moment, (CONTINUE,))]
    assert sender.deadline < float("inf")


TICKS = st.integers(-(2**50), 2**50)
TIMELINES = st.builds(Timeline, st.floats(20, 300), st.floats(0, 1e9), TICKS)
LEADS = st.builds(
    Lead, TIMELINES, st.booleans(), st.integers(1, 1 << 20), TICKS, TICKS, st.floats(-0.25, 0.25)
)


@given(LEADS)
def test_a_lead_comes_out_of_the_pipe_as_it_went_in(lead):
    assert unpacked(lead.pack()) == lead


def test_half_a_lead_is_none():
    with pytest.raises(ValueError, match=r"a lead has \d+ bytes, got 7"):
        unpacked(b"1234567")
