"""Scales by name, and dynamics."""

from __future__ import annotations

import numpy as np
import pytest
from engine.parts.dynamics import velocity
from engine.parts.harmony import SCALES, TONICS, allowed_classes, parse_scale
from hypothesis import given
from hypothesis import strategies as st

from engine.ticks import Meter

C_MAJOR = {0, 2, 4, 5, 7, 9, 11}


@pytest.mark.parametrize(
    "text",
    ["C major", "D dorian", "E phrygian", "F lydian", "G mixolydian", "A minor", "B locrian"],
)
def test_the_modes_of_c_major_are_its_notes(text):
    assert parse_scale(text) == C_MAJOR


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Eb major", "D# MAJOR"),
        ("  f#  minor ", "Gb minor"),
        ("A minor pentatonic", "c major pentatonic"),
    ],
)
def test_one_scale_has_many_names(one, other):
    assert parse_scale(one) == parse_scale(other)


@given(st.sampled_from(sorted(TONICS)), st.sampled_from(sorted(SCALES)))
def test_every_scale_holds_its_tonic_and_has_its_size(tonic, name):
    classes = parse_scale(f"{tonic} {name}")
    assert TONICS[tonic] in classes
    assert len(classes) == len(SCALES[name])


@pytest.mark.parametrize("text", ["H dur", "C", "major", "", "C majorette", "C# # major"])
def test_what_is_no_scale_is_refused_with_what_would_be(text):
    with pytest.raises(ValueError, match="scale must be off, auto, or a tonic and one of major"):
        parse_scale(text)


def test_off_allows_everything_and_auto_the_key_that_is_heard():
    assert allowed_classes("off", 2) == set(range(12))
    assert allowed_classes("auto", 2) == parse_scale("D major")
    assert allowed_classes("G minor", 2) == parse_scale("G minor")


def loudness(mean: int, tick: int, meter: Meter) -> float:
    random = np.random.default_rng(3)
    return float(np.mean([velocity(mean, tick, meter, random) for _ in range(400)]))


@pytest.mark.parametrize("text", ["4/4", "6/8", "5/4"])
def test_the_downbeat_is_loudest_then_the_beats_then_the_rest(text):
    meter = Meter.parse(text)
    downbeat = loudness(70, 2 * meter.bar_ticks, meter)
    beat = loudness(70, 2 * meter.bar_ticks + meter.beat_ticks, meter)
    between = loudness(70, 2 * meter.bar_ticks + meter.beat_ticks + 120, meter)
    assert downbeat > beat + 3 > between + 6


@given(st.integers(1, 127), st.integers(0, 100_000), st.integers(0, 1000))
def test_every_velocity_can_be_sent(mean, tick, seed):
    assert 1 <= velocity(mean, tick, Meter(), np.random.default_rng(seed)) <= 127


def test_a_soft_player_is_answered_softly():
    assert loudness(30, 120, Meter()) < 30 < 90 < loudness(100, 120, Meter())
