"""Plain data: whatever a session holds comes back from JSON as it was; all else is refused."""

from __future__ import annotations

import json
from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.answer import Answer
from engine.choices import (
    HEARS,
    LATENT_LANDS,
    MODES,
    OUTPUTS,
    SLEW_UNITS,
    SOURCES,
    STANDINGS,
    SWING_GRIDS,
)  # fmt: skip
from engine.departures import Offsets
from engine.events import Lands, SetControl
from engine.feel import Feel
from engine.glide import Glide
from engine.hearing import Hearing, Onset
from engine.places import LATENTS, PLACES
from engine.plain import plain, restored
from engine.session import MeterChange, SessionState, VoiceControls
from engine.swing import SWINGS
from engine.ticks import Meter, Timeline
from models.note import Note

TICKS = st.integers(-10_000, 1 << 40)
NUMBERS = st.floats(-4, 4)
METERS = st.builds(Meter, st.integers(1, 32), st.sampled_from([2, 4, 8, 16]))
PLACE = st.lists(NUMBERS, min_size=LATENTS, max_size=LATENTS + 3).map(tuple)
VALUES = NUMBERS | st.integers(0, 127) | st.text(max_size=8) | PLACE
ONSETS = st.builds(
    Onset, TICKS, st.integers(0, 127), st.integers(1, 127), st.none() | st.integers(1, 1 << 40)
)
CONTROLS = dict(
    model=st.text(max_size=12),
    mode=st.sampled_from(MODES),
    enable=st.integers(0, 1),
    solo=st.integers(0, 1),
    level=st.floats(0, 2),
    channel=st.integers(1, 16),
    temperature=st.floats(0, 2),
    top_p=st.floats(0, 1),
    density=st.floats(0, 1),
    closeness=st.floats(0, 1),
    cadence=st.floats(0, 1),
    register=st.integers(-3, 3),
    scale=st.sampled_from(["off", "auto", "d dorian"]),
    lowest=st.integers(0, 127),
    highest=st.integers(0, 127),
    hears=st.sampled_from(HEARS),
    latent=PLACE,
    latent_lands=st.sampled_from(LATENT_LANDS),
    slew=st.floats(0, 64),
    slew_unit=st.sampled_from(SLEW_UNITS),
    drift=st.floats(0, 2),
    drift_rate=st.floats(0, 4),
    lean=st.floats(0, 1),
    lean_on=st.integers(0, 8),
    output=st.integers(1, 8),
    program=st.integers(0, 128),
    humanise=st.floats(0, 30),
    humanise_velocity=st.floats(0, 30),
)
CHANGES = st.builds(
    SetControl, NUMBERS, st.text(max_size=8), VALUES, st.integers(0, 8), st.sampled_from(Lands),
    st.integers(0, 20), NUMBERS,
)  # fmt: skip
SESSION = dict(
    timeline=st.builds(Timeline, st.floats(20, 300), st.floats(0, 1e8), TICKS),
    meter=METERS,
    playing=st.booleans(),
    source=st.sampled_from(SOURCES),
    standing=st.sampled_from(STANDINGS),
    sends_clock=st.booleans(),
    recording=st.booleans(),
    voices=st.lists(st.builds(VoiceControls, **CONTROLS), min_size=1, max_size=2).map(tuple),
    hearing=st.builds(Hearing, st.lists(ONSETS, max_size=4).map(tuple)),
    pending=st.lists(st.tuples(TICKS, CHANGES), max_size=3).map(tuple),
    glides=st.lists(
        st.builds(
            Glide, st.text(max_size=8), st.integers(0, 8), st.integers(0, 20), VALUES, VALUES,
            TICKS, TICKS,
        ),
        max_size=2,
    ).map(tuple),
    places=st.lists(st.none() | PLACE, min_size=PLACES, max_size=PLACES).map(tuple),
    corners=st.tuples(*[st.integers(1, PLACES)] * 4),
    seed=st.integers(0, 1 << 62),
    gestures=st.integers(0, 1 << 30),
    feel=st.builds(Feel, st.floats(240, 360) | st.integers(*SWINGS)),
    swing=st.floats(50, 75),
    swing_grid=st.sampled_from(SWING_GRIDS),
    click=st.booleans(),
    click_channel=st.integers(1, 16),
    count_in=st.integers(0, 4),
    voices_from=st.integers(),
    coming=st.just(()) | st.tuples(st.builds(MeterChange, METERS, st.integers(0, 10_000))),
    skipped=st.integers(0),
    bars_before=st.integers(0),
    nudged=st.floats(-100, 100),
    thru=st.booleans(),
    offsets=st.builds(Offsets, st.tuples(*[NUMBERS] * OUTPUTS), NUMBERS, NUMBERS),
)  # fmt: skip
STATES = st.builds(SessionState, **SESSION)
VOICES = [field.name for field in fields(SessionState)].index("voices")


def test_every_field_of_a_session_is_tried_here():
    """A field that is added must be added to the strategies above."""
    for kind, tried in ((SessionState, SESSION), (VoiceControls, CONTROLS)):
        assert set(tried) == {field.name for field in fields(kind)}


@given(STATES)
def test_a_session_comes_back_from_json_as_it_was(state):
    again = restored(SessionState, json.loads(json.dumps(plain(state))))
    assert again == state
    assert hash(again) == hash(state)  # tuples all the way down


@given(st.lists(st.builds(Note, TICKS, st.integers(0, 9999), st.integers(0, 127))).map(tuple))
def test_an_answer_comes_back_with_its_phrase(phrase):
    answer = Answer(1920, 3840, 1920, 24, phrase)
    assert restored(Answer, json.loads(json.dumps(plain(answer)))) == answer


@given(STATES, st.data())
def test_what_is_not_of_the_kind_is_refused(state, data):
    """One field too many or too few, or something that is no list where records are."""
    rows = plain(state)
    spoil = data.draw(
        st.sampled_from(
            [rows[:-1], [*rows, 1], None, 3, {"a": 1}, [*rows[:VOICES], None, *rows[VOICES + 1 :]]]
        )
    )
    with pytest.raises(ValueError, match=r"not a SessionState|argument|is not a valid|meter|tempo"):
        restored(SessionState, spoil)
