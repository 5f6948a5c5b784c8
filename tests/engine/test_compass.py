"""The compass: what sounds lies in the register, the scale and the range, or nowhere."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.compass import Compass
from engine.scales import SCALES, TONICS, allowed_classes
from engine.session import VoiceControls

PITCHES = st.integers(0, 127)
SCALE = st.sampled_from(
    ["off", "auto", *(f"{tonic} {name}" for tonic in ("c", "f#", "bb") for name in SCALES)]
)
CONTROLS = st.builds(
    VoiceControls,
    register=st.integers(-3, 3),
    scale=SCALE,
    lowest=PITCHES,
    highest=PITCHES,
)


@given(CONTROLS, st.integers(0, 11), PITCHES)
def test_what_fits_is_in_the_range_and_in_the_scale(controls, tonic, pitch):
    fitted = Compass.of(controls, tonic).fit(pitch)
    if fitted is not None:
        assert controls.lowest <= fitted <= controls.highest
        assert fitted % 12 in allowed_classes(controls.scale, tonic)


@given(CONTROLS, st.integers(0, 11), PITCHES)
def test_what_fits_fits_again_where_it_is(controls, tonic, pitch):
    compass = Compass.of(controls, tonic)
    fitted = compass.fit(pitch)
    if fitted is not None:
        assert replace(compass, shift=0).fit(fitted) == fitted


@given(CONTROLS, st.integers(0, 11), PITCHES)
def test_only_what_has_no_octave_in_the_range_is_left_out(controls, tonic, pitch):
    """As far as it is moved: down into the scale, then by as few octaves as can be."""
    compass = Compass.of(controls, tonic)
    wanted = pitch + 12 * controls.register
    while wanted % 12 not in compass.classes:
        wanted -= 1
    room = [p for p in range(controls.lowest, controls.highest + 1) if (p - wanted) % 12 == 0]
    nearest = min(room, key=lambda each: abs(each - wanted), default=None)
    assert compass.fit(pitch) == nearest


@given(CONTROLS, st.integers(0, 11))
def test_what_is_allowed_sounds_as_it_is_but_for_the_register(controls, tonic):
    compass = Compass.of(controls, tonic)
    for pitch in range(128):
        fits = compass.fit(pitch) == pitch + 12 * controls.register
        assert bool(compass.allowed[pitch]) == fits


@pytest.mark.parametrize(("heard", "scale"), [(0, "c major"), (2, "d major"), (11, "b major")])
def test_the_scale_auto_is_that_of_the_key_that_is_heard(heard, scale):
    auto = Compass.of(VoiceControls(scale="auto"), heard)
    assert auto == Compass.of(VoiceControls(scale=scale), 0)
    assert TONICS[scale.split()[0]] == heard


def test_a_note_between_the_degrees_goes_down():
    compass = Compass.of(VoiceControls(scale="c major"), 0)
    assert [compass.fit(pitch) for pitch in (61, 63, 66, 60)] == [60, 62, 65, 60]


def test_nobody_can_change_what_is_allowed_for_all():
    compass = Compass.of(VoiceControls(), 0)
    with pytest.raises(ValueError, match="read-only"):
        compass.allowed[60] = False
