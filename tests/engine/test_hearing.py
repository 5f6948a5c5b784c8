"""Hearing: what of the performer's keys belongs to a span, and when a phrase has ended."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.hearing import (
    CHORD_TICKS,
    DEFAULT_VELOCITY,
    REMEMBERED_ONSETS,
    Hearing,
    Onset,
    phrase_silence,
)
from engine.ticks import TICKS_PER_QUARTER as QUARTER
from engine.ticks import TICKS_PER_STEP as STEP
from engine.ticks import Span

TWO_SECONDS = 1920  # ticks, at 120 bpm


def hear(*notes: tuple[int, int | None, int]) -> Hearing:
    """Hear notes given as (struck, released or None, pitch)."""
    keys = [(struck, True, pitch) for struck, _, pitch in notes]
    keys += [(released, False, pitch) for _, released, pitch in notes if released is not None]
    hearing = Hearing()
    for tick, is_on, pitch in sorted(keys):
        hearing = hearing.note_on(tick, pitch, 80) if is_on else hearing.note_off(tick, pitch)
    return hearing


def heard(hearing: Hearing, step: int) -> list[tuple[int, int, int]]:
    """The (tick, length, pitch) of what belongs to a 16th step, as it is known at its end."""
    found = hearing.notes(Span(step * STEP, (step + 1) * STEP))
    return [(note.tick, note.length, note.pitch) for note in found]


def test_a_key_struck_just_before_a_span_belongs_to_it():
    early = hear((STEP - STEP // 2, STEP, 60))
    assert heard(early, 0) == []
    assert heard(early, 1) == [(STEP // 2, STEP // 2, 60)]
    late = hear((STEP // 2 - 1, STEP // 2, 60))
    assert heard(late, 0) == [(STEP // 2 - 1, 1, 60)]
    assert heard(late, 1) == []


def test_what_is_held_is_heard_in_every_span_as_long_as_it_is_known():
    held = hear((0, None, 60), (0, 2 * STEP, 64))
    assert [heard(held, step) for step in range(3)] == [
        [(0, STEP, 60), (0, 2 * STEP, 64)],
        [(0, 2 * STEP, 60), (0, 2 * STEP, 64)],
        [(0, 3 * STEP, 60)],
    ]


@given(
    st.lists(st.tuples(st.integers(0, 4000), st.integers(1, 900)), max_size=12),
    st.sampled_from([20, 40, STEP, QUARTER]),
)
def test_every_strike_belongs_to_one_span_of_each_grid(strikes, ticks):
    hearing = hear(*((tick, tick + held, 30 + n) for n, (tick, held) in enumerate(strikes)))
    struck = [
        note.pitch
        for start in range(-ticks, 6000, ticks)
        for note in hearing.notes(Span(start, start + ticks))
        if note.tick >= start - ticks // 2
    ]
    assert sorted(struck) == sorted(30 + n for n in range(len(strikes)))


def test_a_key_struck_again_without_release_counts_as_let_go():
    hearing = Hearing().note_on(0, 60, 80).note_on(500, 60, 90)
    assert [onset.release for onset in hearing.onsets] == [500, None]
    assert not hearing.note_off(600, 60).is_held


def test_all_off_lets_go_of_everything():
    hearing = Hearing().note_on(0, 60, 80).note_on(10, 64, 80).all_off(200)
    assert not hearing.is_held
    assert hearing.last_activity == 200


def test_the_velocity_is_the_recent_mean():
    hearing = Hearing()
    assert hearing.velocity == DEFAULT_VELOCITY
    for number, velocity in enumerate([10] * 5 + [100] * 8):
        hearing = hearing.note_on(number * 100, 60 + number, velocity)
    assert hearing.velocity == 100


def test_the_oldest_onsets_are_forgotten():
    hearing = Hearing()
    for number in range(REMEMBERED_ONSETS + 50):
        hearing = hearing.note_on(number, number % 128, 80).note_off(number + 1, number % 128)
    assert len(hearing.onsets) == REMEMBERED_ONSETS
    assert hearing.onsets[0].tick == 50


def test_only_onsets_from_a_moment_on_are_a_new_phrase():
    hearing = hear((0, 100, 60), (500, 600, 62), (900, None, 64))
    assert [onset.pitch for onset in hearing.since(500)] == [62, 64]


@given(st.lists(st.integers(0, 3000), max_size=20), st.integers(1, 4), st.integers(200, 6000))
def test_a_phrase_ends_after_one_beat_at_least_and_two_seconds_at_most(gaps, beats, two_seconds):
    ticks = [sum(gaps[:number]) for number in range(len(gaps) + 1)]
    onsets = tuple(Onset(tick, 60, 80, tick) for tick in ticks)
    beat = beats * 240
    silence = phrase_silence(onsets, beat, two_seconds)
    assert min(beat, two_seconds) <= silence <= two_seconds


@given(st.integers(CHORD_TICKS + 1, 2000), st.integers(3, 12))
def test_the_silence_follows_an_even_pace(gap, count):
    onsets = tuple(Onset(number * gap, 60, 80) for number in range(count))
    silence = phrase_silence(onsets, QUARTER, TWO_SECONDS)
    assert silence == min(max(round(2.5 * gap), QUARTER), TWO_SECONDS)


def test_the_strikes_of_a_chord_are_no_pace():
    chords = tuple(
        Onset(beat * QUARTER + spread, 60, 80) for beat in range(4) for spread in (0, 12, 25)
    )
    from_chord_to_chord = QUARTER - 25
    silence = phrase_silence(chords, QUARTER, TWO_SECONDS)
    assert silence == pytest.approx(2.5 * from_chord_to_chord, abs=1)


def test_only_the_recent_pace_counts():
    slow = [number * 1000 for number in range(9)]
    fast = [slow[-1] + number * 200 for number in range(1, 9)]
    onsets = tuple(Onset(tick, 60, 80) for tick in slow + fast)
    assert phrase_silence(onsets, QUARTER, TWO_SECONDS) == 500


def test_one_note_alone_waits_a_beat():
    assert phrase_silence((Onset(0, 60, 80, 100),), QUARTER, TWO_SECONDS) == QUARTER
