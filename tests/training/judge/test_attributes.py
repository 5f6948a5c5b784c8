"""The attributes of phrases, on hand-worked ones."""

import numpy as np
import pytest

from training.judge import attributes
from training.views.melody_grid import GRID
from training.views.phrases import pad

WINDOW = 256
FIRST = GRID.token(60)


def phrase(text: str) -> np.ndarray:
    return np.array([pad(GRID.parse(text))], np.int32)


@pytest.mark.parametrize(
    ("measure", "text", "value"),
    [
        ("onset_density", "60 _ _ _ r _ _ _ 62 _ _ _ _ _ _ _", 1 / 8),
        ("onset_pitch", "60 _ _ _ r _ _ _ 63 _ _ _ _ _ _ _", FIRST + 1.5),
        ("sounding_pitch", "60 _ _ _ r _ _ _ 63 _ _ _ _ _ _ _", FIRST + 2),
        ("pitch_range", "60 _ _ _ r _ _ _ 67 _ _ _ _ _ _ _", 7),
        ("silence", "60 _ _ _ r _ _ _ 62 _ _ _ _ _ _ _", 0.25),
        ("leap_size", "60 _ _ _ 64 _ _ _ 62 _ _ _ r _ _ _", 3),
        ("held_over_beat", "60 _ 62 _ _ _ 64 _ 60 _ _ _ r _ 65 _", 0.2),
        ("repeated_rhythms", "60 _ _ _ _ _ _ _ 62 _ _ _ _ _ _ _", 15 / 16),
        ("pitch_rise", "60 _ _ _ _ _ _ _ 62 _ _ _ _ _ _ _", 0),
        ("density_rise", "60 _ _ _ _ _ _ _ 62 _ _ _ _ _ _ _", 0),
    ],
)
def test_an_attribute_says_what_is_heard(measure: str, text: str, value: float):
    tokens = np.array([GRID.parse(text) * 16], np.int16)
    assert getattr(attributes, measure)(tokens)[0] == pytest.approx(value)


def test_the_second_half_is_told_from_the_first():
    low, high = (GRID.parse(f"{pitch} _ _ _ _ _ _ _") for pitch in (60, 65))
    tokens = np.array([low * 16 + high * 8 + GRID.parse("65 _ _ _") * 16], np.int16)
    assert attributes.pitch_rise(tokens)[0] == 5
    assert attributes.density_rise(tokens)[0] == 1 / 16


def test_padding_is_no_silence():
    short = phrase("60 _ _ _ 62 _ _ _ 64 _ _ _ r _ _ _")
    assert attributes.onset_density(short)[0] == 3 / 16
    assert attributes.silence(short)[0] == 1 / 4


def test_halves_are_alike_in_rhythm_and_in_pitch():
    first = "60 _ _ _ 62 _ _ _ 64 _ _ _ 65 _ _ _ "
    again = "67 _ _ _ 62 _ _ _ 64 _ _ _ _ _ _ _ "
    found = attributes.alike_halves(phrase(first + again))
    assert found[0] == pytest.approx((0.5 + 1 + 1 + 0) / 4)


def test_syncopation_is_keiths():
    """A quarter off the beat counts 3, an eighth that leads to it nothing, a dotted quarter 1."""
    text = "60 _ 62 _ _ _ 64 _ 65 _ _ _ _ _ 67 _ " + "r _ _ _ " * 4
    found = attributes.keith_syncopation(phrase(text))
    assert found[0] == pytest.approx((0 + 3 + 0 + 1 + 0) / 5)


def test_what_a_silent_phrase_has_not_is_not_a_number():
    silent = np.ones((2, WINDOW), np.int16)
    for name in ("onset_pitch", "sounding_pitch", "pitch_range", "leap_size", "held_over_beat"):
        assert np.isnan(getattr(attributes, name)(silent)).all()
    assert (attributes.silence(silent) == 1).all()
    assert (attributes.onset_density(silent) == 0).all()
