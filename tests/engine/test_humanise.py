"""Humanised voices: off the beat as hands are, the same again, and never out of order."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from math import inf
from statistics import fmean, pstdev

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.events import NoteOff, NoteOn, SetControl
from engine.feel import MOST_ASTRAY, Feel, astray
from engine.session import SessionState, VoiceControls
from engine.swing import SWINGS
from engine.ticks import Timeline
from models.note import Note
from tests.engine.fakes import ScriptedPart
from tests.engine.stage import BEAT, STEP, Stage, notes

TICKS = st.integers(0, 1 << 24)
SEEDS = st.integers(0, 1 << 40)
FEELS = st.sampled_from([Feel(), Feel.of(75, 480), Feel.of(75, 240), Feel(SWINGS[1])])


def state(milliseconds, tempo=120.0, feel=Feel(), seed=0):  # noqa: B008 (frozen)
    voices = (VoiceControls(humanise=milliseconds),) * 2
    return SessionState(Timeline(tempo), voices=voices, feel=feel, seed=seed)


@given(st.floats(0, 30), st.floats(20, 300), FEELS, SEEDS, TICKS)
def test_what_is_written_later_sounds_later_and_none_earlier_than_is_looked_ahead(
    milliseconds, tempo, feel, seed, tick
):
    session = state(milliseconds, tempo, feel, seed)
    moments = [session.seconds_at(tick + n, 1) for n in range(0, 300, 7)]
    assert all(before < after for before, after in pairwise(moments))
    for n, moment in zip(range(0, 300, 7), moments, strict=True):
        assert moment >= session.seconds_at(tick + n) - session.earliest - 1e-9


@given(SEEDS, TICKS)
def test_the_same_tick_is_as_far_off_again_for_nobody_else(seed, tick):
    off = [astray(tick + n, 10.0, inf, seed, 1) for n in range(64)]
    assert off == [astray(tick + n, 10.0, inf, seed, 1) for n in range(64)]
    assert off != [astray(tick + n, 10.0, inf, seed, 2) for n in range(64)]
    assert off != [astray(tick + n, 10.0, inf, seed + 1, 1) for n in range(64)]
    assert all(abs(each) <= 20.0 for each in off)


def fluctuation(voice, steps=1 << 13):
    return [astray(120 * n, 1.0, inf, 3, voice) for n in range(steps)]


@pytest.mark.parametrize("voice", range(1, 4))
def test_it_is_typically_as_far_off_as_was_said_and_on_neither_side(voice):
    off = fluctuation(voice)
    assert pstdev(off) == pytest.approx(1.0, abs=0.15)
    assert fmean(off) == pytest.approx(0.0, abs=0.2)


def test_it_drifts_in_fluctuations_of_every_length():
    """1/f: averages over more and more notes get hardly nearer to the beat; white noise would."""
    off = fluctuation(1)
    spread = [
        pstdev([fmean(off[n : n + length]) for n in range(0, len(off), length)])
        for length in (1, 4, 16, 64)
    ]
    assert all(0.5 < after / before < 0.95 for before, after in pairwise(spread))
    neighbours = fmean(a * b for a, b in pairwise(off))
    assert neighbours > 0.5  # what is late is followed by what is late, on the whole


def test_half_a_sixteenth_is_the_most():
    session = state(30.0, 300.0)
    off = [abs(session.seconds_at(120 * n, 1) - session.seconds_at(120 * n)) for n in range(2000)]
    assert max(off) == pytest.approx(MOST_ASTRAY * session.timeline.seconds_per_tick)


def stage(*events, milliseconds=20.0, part=None, until=8.0):
    part = part or ScriptedPart(*(Note(120 * n, 60, 60) for n in range(64)))
    made = Stage(VoiceControls(mode="solo", humanise=milliseconds), parts=[part])
    return made.play(events, until)


def test_notes_are_played_so_far_off_on_time_for_the_scheduler():
    made = stage()
    performer = made.performer
    starts = [note.start for note in notes(made.messages, inf)][:60]
    off = [start - STEP * n for n, start in enumerate(starts)]
    assert off == pytest.approx(
        [performer.state.seconds_at(120 * n, 1) - STEP * n for n in range(60)]
    )
    assert min(off) < -0.01 < 0.01 < max(off)
    assert performer.late_decisions == 0


def test_each_is_let_go_as_soon_as_the_look_ahead_allows_and_no_sooner():
    made, let_go = stage(until=0.5), []
    while made.performer.deadline < 4.0:
        now = made.performer.deadline
        let_go += [(now, message.seconds) for message in made.turn([], now)]
    assert all(seconds <= now + 0.01 + 1e-6 for now, seconds in let_go)
    assert all(seconds >= now - 1e-6 for now, seconds in let_go)


@pytest.mark.parametrize("change", [0.0, 30.0])
@pytest.mark.parametrize("tenths", range(12))
def test_repeated_keys_stay_clean_even_where_the_amount_changes(change, tenths):
    part = ScriptedPart(*(Note(120 * n, 118, 60) for n in range(64)))
    before = 30.0 - change
    made = stage(
        SetControl(1.0 + tenths / 10 * BEAT, "humanise", change), milliseconds=before, part=part
    )
    found = notes(made.messages, inf)
    assert len(found) >= 60
    assert sum(note.stop - note.start < STEP / 4 for note in found) <= 2


def test_velocities_stray_as_well():
    part = ScriptedPart(*(Note(120 * n, 60, 60) for n in range(128)))
    plain, off = (
        notes(
            Stage(VoiceControls(mode="solo", humanise_velocity=size), parts=[part])
            .play([], 16.0)
            .messages,
            inf,
        )
        for size in (0.0, 12.0)
    )
    by = [b.velocity - a.velocity for a, b in zip(plain, off, strict=True)]
    assert 6 < pstdev(by) < 18
    assert [note.start for note in plain] == [note.start for note in off]


def test_what_joins_a_key_joins_it_at_once():
    made = Stage(VoiceControls(mode="harmonise", humanise=30.0))
    made.play([NoteOn(1.0, 64, 80), NoteOff(1.5, 64)], 2.0)
    assert [(note.start, note.stop) for note in made.notes] == [(1.0, 1.5)]


def test_chords_stay_together():
    part = ScriptedPart(*(Note(480 * n, 240, 60 + p) for n in range(8) for p in (0, 4, 7)))
    starts = [note.start for note in notes(stage(part=part, until=3.95).messages, inf)]
    assert len(starts) == 24
    assert len(set(starts)) == 8


def test_who_is_not_humanised_is_where_it_was():
    session = state(0.0)
    assert session.earliest == 0.0
    assert session.seconds_at(1001, 1) == session.seconds_at(1001)
    one = replace(session, voices=(VoiceControls(), VoiceControls(humanise=10.0)))
    assert one.earliest == 0.02
    assert one.seconds_at(1001, 1) == session.seconds_at(1001)
