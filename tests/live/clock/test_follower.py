"""Following a MIDI clock: pulses with jitter in, and where the engine then plays its sixteenths."""

from __future__ import annotations

import random
from itertools import accumulate, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.changes import apply
from engine.choices import INTERNAL, LOCKED, LOST, MIDI, WAITING
from engine.events import SetControl, Standing, Sync
from engine.session import SessionState
from engine.ticks import Timeline
from live.clock.follower import MidiClock
from live.clock.numbering import AWAY_SECONDS, Numbering
from live.midi.ledger import CLOCK, CONTINUE, SONG_POSITION, START, STOP
from tests.live.clock.trains import (
    JITTER_SECONDS,
    Band,
    followed,
    grid,
    heard,
    jump,
    percentile,
    ramp,
    started,
    steady,
)

BAR = 4 * 480
MS = 0.001


def pulses(tempo, number, start=0.0, jitter=0.0, seed=1):
    """So many pulses of a steady clock."""
    return heard(grid(steady(tempo), (number - 1) / 24, start), jitter, seed=seed)


def onward(band):
    """The song's ticks of the sixteenths that were decided, in their order."""
    return [each.song for each in band.part.kept]


# What the engine plays, against the clock's own grid.


@given(st.floats(30, 250), st.integers(0, 1000))
def test_a_steady_clock_is_followed_closer_than_it_is_steady(tempo, seed):
    true = grid(steady(tempo), 8, 1.0)
    band = Band().play(started(heard(true, seed=seed)))
    assert percentile(band.off(true, (2, 8)), 100) < 2 * JITTER_SECONDS
    assert band.state.timeline.tempo_bpm == pytest.approx(tempo, rel=0.003, abs=0.2)


def test_jitter_is_averaged_out():
    late = followed(steady(120), 100, (2, 99))
    assert percentile(late, 50) < 0.35 * MS
    assert percentile(late, 95) < 1.0 * MS


@pytest.mark.parametrize("tempo", [76, 131])
def test_of_a_hundred_pulses_one_may_be_lost(tempo):
    late = followed(steady(tempo), 100, (2, 99), loss=0.01, seeds=2)
    assert percentile(late, 99) < 2 * MS
    assert max(map(abs, late)) < 4 * MS


@pytest.mark.parametrize("loss", [0.0, 0.01])
@pytest.mark.parametrize(("first", "last"), [(126, 80), (80, 126)])
def test_a_ritardando_is_followed_closely(first, last, loss):
    late = followed(ramp(first, last, 12, 8), 24, (12, 22), loss, seeds=3)
    assert percentile(late, 95) < 5 * MS


@pytest.mark.parametrize("loss", [0.0, 0.01])
@pytest.mark.parametrize(
    ("first", "last"), [(131, 90), (90, 131), (120, 130), (120, 145), (120, 60), (60, 120)]
)
def test_a_jump_of_the_tempo_is_taken_up_within_two_beats(first, last, loss):
    late = followed(jump(first, last, 12), 24, (14, 23), loss, seeds=2)
    assert max(map(abs, late)) < 3 * MS


def test_a_cable_that_loses_a_pulse_in_twenty_loses_no_beat():
    late = followed(steady(140), 200, (2, 199), loss=0.05)
    assert max(map(abs, late)) < 5 * MS


def test_a_sloppy_clock_is_followed_too():
    true = grid(steady(125), 60, 1.0)
    band = Band().play(started(heard(true, jitter=3 * MS)))
    assert percentile(band.off(true, (4, 59)), 95) < 3 * MS


def held_up(messages, every, seconds):
    """Pulses that are held up now and then, for some seconds, and then come all at once."""
    came = []
    for at, midi in messages:
        since = (at - 1.0) % every
        wait = seconds - since if at > every and since < seconds else 0.0
        came.append((max(at + wait, came[-1][0] + 0.0001 if came else 0.0), midi))
    return came


def stalling(pulses, seed, longest):
    """Number and moment of pulses of a sender that stalls twice a second; some are lost too."""
    dice = random.Random(seed)
    begins = ends = pulses[24]
    last = 0.0
    for number, pulse in enumerate(pulses):
        if number > 24 and dice.random() < 0.01:
            continue
        while pulse >= ends and number > 24:
            begins = ends + dice.uniform(0.2, 0.6)
            ends = begins + dice.uniform(0, longest)
        came = pulse + dice.gauss(0, MS)
        last = max(ends if begins <= came < ends else came, last + 0.00002)
        yield number, last


@pytest.mark.parametrize("longest", [0.03, 0.05, 0.1, 0.2])
def test_a_sender_that_stalls_all_the_time_is_never_a_pulse_off_for_long(longest):
    """What comes at the end of a stall may be miscounted until the next pulse, and no longer."""
    wrong = total = 0.0
    for seed in range(12):
        numbering, count, is_wrong, before = Numbering(), -1, False, 1.0
        for number, moment in stalling(grid(steady(127), 160, 1.0), seed, longest):
            wrong += is_wrong * (moment - before)
            count += numbering.take(moment)
            is_wrong, before = count != number, moment
        total += before
    assert wrong < 0.005 * total


@pytest.mark.parametrize("seconds", [0.03, 0.07, 0.1, 0.2])
def test_pulses_that_are_held_up_and_come_at_once_are_those_that_they_are(seconds):
    true = grid(steady(131), 80, 1.0)
    band = Band().play(started(held_up(heard(true), 3.7, seconds)))
    late = band.off(true, (2, 79))
    assert percentile(late, 50) < 2 * MS
    assert percentile(late, 100) < 0.3
    assert percentile(late[-4:], 100) < 10 * MS
    assert band.state.standing == LOCKED
    assert band.state.timeline.tempo_bpm == pytest.approx(131, rel=0.01)


@given(st.lists(st.floats(0, 0.6) | st.floats(0, 0.03) | st.just(0.02), max_size=300))
def test_whatever_comes_it_goes_on(gaps):
    numbering, count = Numbering(), 0
    for seconds in accumulate(gaps, initial=1.0):
        count += numbering.take(seconds)
        assert numbering.pulses is None or 10 < 2.5 / numbering.pulses.period < 500
    assert abs(count) < 2 + sum(gaps) / 0.005 + len(gaps)


def test_the_tempo_that_is_told_stands_still_while_the_clock_does():
    true = grid(steady(131.34), 60, 1.0)
    band = Band().play(started(heard(true)))
    told = [tempo for seconds, tempo in band.tempi if seconds > 5.0]
    assert all(abs(tempo - 131.34) < 0.25 for tempo in told)
    assert sum(a != b for a, b in pairwise(told)) <= 3
    assert band.syncs < len(true) / 2


def test_the_tempo_that_is_told_is_not_that_of_eight_beats_ago():
    true = grid(ramp(126, 80, 8, 8), 19, 1.0)
    band = Band().play(started(heard(true)))
    assert band.state.timeline.tempo_bpm == pytest.approx(80, abs=0.6)


def test_no_sixteenth_is_left_out_and_none_played_twice():
    true = grid(ramp(126, 80, 4, 8), 20, 1.0)
    band = Band().play(started(heard(true, loss=0.01, seed=5)))
    assert onward(band) == [*range(0, onward(band)[-1] + 1, 120)]


# Single pulses: lost, doubled, late.


def without(messages, *lost):
    return [message for number, message in enumerate(messages) if number not in lost]


@pytest.mark.parametrize("lost", [(60,), (60, 61), (60, 61, 62, 63, 64), (60, 62), (3,), (60, 95)])
def test_lost_pulses_are_counted(lost):
    band = Band().play(started(without(pulses(120, 193, 1.0), *lost)))
    assert percentile(band.off(grid(steady(120), 8, 1.0), (4, 8)), 100) < MS


@pytest.mark.parametrize("after", [0.002, 0.004, 0.009])
def test_a_pulse_that_comes_twice_counts_once(after):
    messages = pulses(120, 193, 1.0)
    doubled = sorted([*messages, (messages[60][0] + after, (CLOCK,))])
    band = Band().play(started(doubled))
    assert percentile(band.off(grid(steady(120), 8, 1.0), (4, 8)), 100) < MS


def test_one_late_pulse_changes_nothing():
    messages = pulses(120, 193, 1.0)
    messages[60] = (messages[60][0] + 0.015, (CLOCK,))
    band = Band().play(started(messages))
    assert percentile(band.off(grid(steady(120), 8, 1.0), (2, 8)), 100) < MS
    assert band.state.timeline.tempo_bpm == 120.0


# Where in the song it is.


def where(band):
    """The song's tick at the last pulse."""
    return round(band.state.song_tick(0) + band.state.timeline.position(band.last))


def song(*parts):
    """Join messages and runs of pulses at 120 bpm, each run given by how many."""
    messages, seconds = [], 1.0
    for part in parts:
        if isinstance(part, int):
            messages += pulses(120, part, seconds)
            seconds += part / 48
        else:
            messages.append((seconds - 0.002, part))
    band = Band().play(messages)
    band.last = messages[-1][0]
    return band


def test_the_first_pulse_after_a_start_is_the_downbeat():
    band = Band().play([*pulses(120, 1, 1.0), (1.0, (START,)), *pulses(120, 97, 1.05)])
    first = band.part.kept[0]
    assert (first.song, first.tick % BAR) == (0, 0)
    assert first.seconds == pytest.approx(1.05)


def test_a_start_between_the_pulses_before_begins_anew_there():
    start = 1.0 + 60 / 48 + 0.009
    band = Band().play([*pulses(120, 60, 1.0), *started(pulses(120, 97, start))])
    assert percentile(band.off(grid(steady(120), 4, start), (0, 4)), 100) < MS


@pytest.mark.parametrize("before", [*range(1, 9), 30])
@pytest.mark.parametrize("gap", [0.3, 2.4, 7.4])
def test_what_was_odd_before_a_start_is_not_made_up_for_after_it(before, gap):
    start = 1.0 + (before - 1 + gap) / 48
    band = Band().play([*pulses(120, before, 1.0), *started(pulses(120, 97, start))])
    assert percentile(band.off(grid(steady(120), 4, start), (1, 4)), 100) < MS


def test_pulses_while_it_is_stopped_do_not_count():
    assert where(song((START,), 192, (STOP,), 30, (CONTINUE,), 1)) == 192 * 20
    band = song((SONG_POSITION, 0, 0), 24, (CONTINUE,), 1)
    assert where(band) == 0
    assert band.state.playing
    first = song((SONG_POSITION, 8, 0), 24, (CONTINUE,), 1).part.kept[0]
    assert first.song == 960


def test_pulses_while_it_is_stopped_tell_the_tempo():
    band = Band(tempo=90).play(pulses(140, 60, 1.0))
    assert not band.state.playing
    assert band.state.timeline.tempo_bpm == pytest.approx(140, abs=0.1)
    assert band.state.standing == LOCKED


@pytest.mark.parametrize("sixteenths", [0, 8, 12, 64, 70, 1000, 16383])
def test_it_goes_on_at_the_song_position_in_the_bar_and_beat_of_the_master(sixteenths):
    spp = (SONG_POSITION, sixteenths & 127, sixteenths >> 7)
    band = song((START,), 100, (STOP,), 10, spp, (CONTINUE,), 192)
    again = [each for each in band.part.kept if each.seconds > 1.0 + 110 / 48 - 0.01]
    assert again[0].song == 120 * sixteenths
    at = grid(steady(120), 8, 1.0 + 110 / 48)[::6]
    assert len(again) > 30
    played = [each.seconds for each in again[:32]]
    assert played == pytest.approx(at[: len(played)], abs=MS)
    bar, beat = 1 + sixteenths // 16, 1 + sixteenths // 4 % 4
    assert band.state.place(again[0].tick) == (bar, beat)
    beats = [b for b in band.stage.beats if b.seconds > 1.0 + 110 / 48 - 0.01]
    assert beats[0].bar == 1 + (sixteenths + 3) // 4 // 4


def test_a_jump_to_another_place_while_it_plays_is_gone_along_with():
    band = song((START,), 192, (SONG_POSITION, 16, 0), 97)
    assert where(band) == 16 * 120 + 96 * 20
    assert band.state.place(band.state.timeline.ticks_at(band.last)) == (3, 1)


@pytest.mark.parametrize("number", [195, 202])
def test_a_second_start_is_the_beginning_again(number):
    band = song((START,), number, (START,), 97)
    downbeats = [each for each in band.part.kept if each.song == 0]
    assert [each.seconds for each in downbeats] == pytest.approx([1.0, 1.0 + number / 48], abs=MS)


def test_somewhere_in_the_song_there_is_no_more_to_tell_than_at_its_beginning():
    assert song((SONG_POSITION, 64, 0), (CONTINUE,), 192).syncs < 48


def test_the_engines_own_ticks_never_go_back():
    band = song((START,), 192, (STOP,), 30, (SONG_POSITION, 2, 0), (CONTINUE,), 50, (START,), 99)
    ticks = [each.tick for each in band.part.kept]
    assert ticks == sorted(set(ticks))
    assert all(each.tick % BAR == each.song % BAR for each in band.part.kept)


# The offset of the source: so much later than they come its pulses count.


def without_jitter(true):
    return started(heard(true, jitter=0.0))


@pytest.mark.parametrize("value", [35.0, -35.0])
def test_the_sixteenths_are_as_much_later_or_earlier_than_the_pulses_as_its_offset(value):
    true = grid(steady(120), 16, 1.0)
    band = Band()
    band.set("source_offset", value, 0.0)
    late = band.play(without_jitter(true)).off(true, (0 if value > 0 else 1, 15))
    assert late == pytest.approx([value * MS] * len(late), abs=0.5 * MS)


@pytest.mark.parametrize("value", [35.0, -35.0])
def test_an_offset_that_is_changed_while_it_plays_moves_what_is_decided_from_then_on(value):
    true = grid(steady(120), 16, 1.0)
    messages = without_jitter(true)
    now = true[8 * 24] + MS
    band = Band().play([each for each in messages if each[0] < now])
    band.set("source_offset", value, now)
    band.play([each for each in messages if each[0] > now])
    before, after = band.off(true, (0, 8)), band.off(true, (9, 15))
    assert before == pytest.approx([0.0] * len(before), abs=0.5 * MS)
    assert after == pytest.approx([value * MS] * len(after), abs=0.5 * MS)
    assert onward(band) == [*range(0, onward(band)[-1] + 1, 120)]


# The clock is there, or not.


def standings(band):
    return [line.split(" ")[0] for line in band.stage.lines]


def test_it_is_waited_for_locked_to_lost_and_found_again_and_each_is_said_once():
    band = Band(tempo=97).play([], 2.0)
    assert band.state.standing == WAITING
    band.play(started(pulses(120, 97, 2.0)), 4.1)
    assert band.state.standing == LOCKED
    band.play([], 4.0 + AWAY_SECONDS + 0.01)
    assert band.state.standing == LOST
    band.play([], 20.0)
    assert band.state.timeline.tempo_bpm == 120.0
    assert band.state.playing
    band.play(pulses(140, 97, 20.0))
    assert band.state.standing == LOCKED
    assert band.state.timeline.tempo_bpm == pytest.approx(140, abs=0.1)
    assert standings(band) == ["waiting", "locked", "lost", "locked"]
    assert "120.0 bpm" in band.stage.lines[1]


def test_a_clock_that_comes_back_is_where_it_would_be_had_it_not_been_away():
    true = grid(steady(120), 40, 1.0)
    away = [message for message in started(heard(true)) if not 6.2 < message[0] < 9.7]
    band = Band().play(away)
    assert percentile(band.off(true, (2, 39)), 100) < 5 * MS


def test_what_was_there_before_it_was_chosen_is_no_loss():
    band = Band().play(pulses(120, 60, 1.0), 10.0)
    band.set("source", INTERNAL, 10.0)
    band.set("source", MIDI, 11.0)
    assert band.play([], 12.0).state.standing == WAITING


def test_a_clock_that_was_never_started_gives_the_tempo_and_moves_no_bar_line():
    band = Band(playing=True).play([], 1.0)
    before = band.state.timeline
    band.play(pulses(120, 97, 1.0037))
    assert not [event for event in band.part.kept if event.tick % 120]
    moved = band.state.timeline.seconds_at(BAR) - before.seconds_at(BAR)
    assert abs(moved) <= 1 / 96 + 0.001
    assert band.state.bars_before == 0


def test_nobody_is_followed_unless_asked_for():
    state = SessionState(Timeline(100.0, -3.3))
    assert apply(state, Sync(1.0, 1.0, 0, 140.0)) == state


def test_starts_and_stops_from_before_it_was_chosen_are_past():
    clock = MidiClock()
    state = SessionState(source=MIDI, playing=False)
    for message in started(pulses(120, 97)):
        clock.hear(*message)
    clock.enter(state)
    events = clock.look(state, 3.0)
    assert not any(
        isinstance(each, SetControl) or getattr(each, "starts", False) for each in events
    )


def test_standing_is_an_event_like_any_other():
    assert apply(SessionState(), Standing(1.0, LOST)).standing == LOST
