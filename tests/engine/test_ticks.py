"""Musical time: ticks and seconds are each other's inverse, and a change of tempo loses nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.ticks import TICKS_PER_STEP, Meter, Timeline

# A monotonic clock counts from the start of the machine: for years, where it is a server.
SECONDS = st.floats(0, 1e8)
TICKS = st.integers(-1_000_000, 10_000_000)
TEMPI = st.floats(20, 300)
TIMELINES = st.builds(Timeline, TEMPI, SECONDS, TICKS)
METERS = st.builds(Meter, st.integers(1, 32), st.sampled_from([2, 4, 8, 16]))


@given(TIMELINES, TICKS)
def test_a_tick_comes_back_from_its_moment(timeline, tick):
    assert timeline.ticks_at(timeline.seconds_at(tick)) == tick


@given(TIMELINES, st.floats(-1e4, 1e4))
def test_the_tick_at_a_moment_is_the_last_one_before_it(timeline, offset):
    seconds = timeline.origin_seconds + offset
    tick = timeline.ticks_at(seconds)
    rounding = 2e-3 * timeline.seconds_per_tick
    assert timeline.seconds_at(tick) <= seconds + rounding
    assert timeline.seconds_at(tick + 1) > seconds - rounding


@given(TIMELINES, TEMPI, st.floats(0, 1e4))
def test_a_new_tempo_goes_on_from_the_tick_that_was_reached(timeline, tempo, offset):
    seconds = timeline.origin_seconds + offset
    reached = timeline.ticks_at(seconds)
    changed = timeline.with_tempo(tempo, seconds)
    assert changed.tempo_bpm == tempo
    assert changed.seconds_at(reached) == pytest.approx(timeline.seconds_at(reached), abs=1e-5)
    assert changed.ticks_at(changed.seconds_at(reached)) == reached


@given(TIMELINES, st.lists(st.tuples(TEMPI, st.floats(0.01, 10)), max_size=30))
def test_many_changes_of_tempo_lose_no_tick(timeline, changes):
    """Turning the tempo like a knob: ticks go on counting, and never backwards."""
    seconds, reached = timeline.origin_seconds, timeline.origin_ticks
    for tempo, pause in changes:
        seconds += pause
        assert timeline.ticks_at(seconds) >= reached
        reached = timeline.ticks_at(seconds)
        timeline = timeline.with_tempo(tempo, seconds)
        assert timeline.ticks_at(seconds) >= reached


def test_a_beat_at_120_lasts_half_a_second():
    timeline = Timeline(120.0, 10.0, 960)
    assert timeline.seconds_at(960 + 480) == 10.5
    assert timeline.ticks_at(9.5) == 480


@pytest.mark.parametrize("tempo", [19.9, 300.1, 0.0, -120.0, float("nan"), float("inf")])
def test_a_tempo_out_of_range_is_refused_with_the_range(tempo):
    with pytest.raises(ValueError, match=r"20 … 300 bpm, got"):
        Timeline(tempo)


@given(METERS)
def test_every_bar_has_whole_beats_and_whole_steps(meter):
    assert meter.bar_ticks % meter.beat_ticks == 0
    assert meter.bar_ticks == meter.bar_steps * TICKS_PER_STEP
    assert meter.beat_ticks % TICKS_PER_STEP == 0


@pytest.mark.parametrize(
    ("text", "steps_to_bar", "beats_to_bar"),
    [("4/4", 16, 4), ("3/4", 12, 3), ("2/2", 16, 2), ("6/8", 12, 2), ("12/8", 24, 4),
     ("9/16", 9, 3), ("7/8", 14, 7), ("3/8", 6, 3), ("5/4", 20, 5)],
)  # fmt: skip
def test_how_meters_count(text, steps_to_bar, beats_to_bar):
    meter = Meter.parse(text)
    assert meter.bar_steps == steps_to_bar
    assert meter.bar_ticks // meter.beat_ticks == beats_to_bar


@pytest.mark.parametrize(
    "text", ["4", "4/", "/4", "4/4/4", "four/4", "4/3", "0/4", "33/4", "-3/4", ""]
)
def test_what_is_no_meter_is_refused(text):
    with pytest.raises(ValueError, match="meter must be"):
        Meter.parse(text)
