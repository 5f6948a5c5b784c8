"""Scales by name: what is in each, and what is no scale."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.scales import SCALES, TONICS, allowed_classes, parse_scale

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
