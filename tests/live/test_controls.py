"""The table of controls: one row each, engine defaults, and values that fit or are refused."""

import math
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from engine.changes import apply
from engine.choices import GESTURES
from engine.events import ALL_VOICES, Lands
from engine.scales import parse_scale
from engine.session import SessionState, VoiceControls
from live.arguments import Argument, ControlError, coerce, coerce_all
from live.controls import ACTIONS, CONTROLS, deeds, targets, told, values
from live.controls_page import page
from live.osc.codec import message, read
from live.replies import REPLIES
from models.library import playable

ROWS = {row.name: row for row in CONTROLS}
NUMBERS = st.one_of(
    st.integers(-(2**63), 2**63 - 1),
    st.floats(allow_nan=False, allow_infinity=False),
    st.booleans(),
)


def test_addresses_are_unique_lowercase_ascii():
    addresses = [row.address for row in (*CONTROLS, *ACTIONS, *REPLIES)]
    assert len(set(addresses)) == len(addresses)
    assert all(address.isascii() and address == address.lower() for address in addresses)


@pytest.mark.parametrize("row", CONTROLS, ids=lambda row: row.name)
def test_defaults_are_in_range_and_settable_in_the_engine(row):
    value, clamped = coerce(row.argument, row.default)
    assert (value, clamped) == (row.default, False)
    state = apply(SessionState(), replace(row.set(1.0, value, 0, 1), lands=Lands.NOW))
    assert row.read(state) == value


def test_every_setting_of_a_voice_has_a_row():
    assert {row.name for row in CONTROLS if row.per_voice} == set(vars(VoiceControls()))


def test_a_latent_goes_by_slider_and_by_deviations():
    state = apply(SessionState(), targets(1)["/latent/3"].control.set(1.0, 1.0, ALL_VOICES, 3))
    assert state.voices[0].latent[2] == 3.0
    assert (values(state)["/z/3"], values(state)["/voice/1/latent/3"]) == (3.0, 1.0)
    assert "/z/3" not in told(state)
    (whole,) = [row for row in ACTIONS if row.address == "/latent"]
    numbers, _ = coerce_all(whole.arguments, [0.5, 1, 0], whole.repeats)
    assert whole.act(1.0, numbers, 2).values == (0.0, 3.0, -3.0)


def test_every_gesture_of_the_engine_has_an_action():
    assert {row.gesture for row in ACTIONS if row.gesture} == set(GESTURES)
    assert "/voice/2/latent/encode" in deeds(2)
    assert "/voice/2/panic" not in deeds(2)


def test_a_voice_has_its_own_addresses():
    state = SessionState(voices=(VoiceControls(), VoiceControls(temperature=1.5)))
    assert values(state)["/voice/2/temperature"] == 1.5
    assert values(state)["/jam/temperature"] == VoiceControls().temperature
    assert targets(2)["/voice/2/mode"].voice == 2
    assert targets(2)["/jam/mode"].voice == ALL_VOICES
    assert "/voice/1/tempo" not in targets(2)


@given(st.sampled_from([row for row in CONTROLS if row.argument.tag != "s"]), NUMBERS)
def test_numbers_end_up_in_range_and_of_the_type(row, number):
    value, clamped = coerce(row.argument, number)
    assert type(value) is {"i": int, "f": float}[row.argument.tag]
    assert row.argument.low <= value <= row.argument.high
    is_inside = row.argument.low <= number <= row.argument.high
    assert clamped is not is_inside or math.isclose(value, number, rel_tol=1e-5)
    assert coerce(row.argument, value) == (value, False)


@pytest.mark.parametrize("row", [row for row in CONTROLS if row.argument.tag == "f"])
def test_the_ends_of_a_range_are_in_it_as_osc_sends_them(row):
    for end in (row.argument.low, row.argument.high):
        sent = read(message(row.address, float(end)).dgram)[0].arguments[0]
        assert coerce(row.argument, sent) == (end, False)


@given(st.sampled_from([row for row in CONTROLS if row.argument.tag == "s"]), st.text())
def test_a_text_is_refused_in_one_line_that_shows_it(row, text):
    assume(text.strip().lower() not in (*row.argument.choices, "off", "auto"))
    with pytest.raises(ControlError, match=r"\A[^\n]*(got|named) .*\Z") as caught:
        coerce(row.argument, text)
    assert caught.value.code == "bad_type"


def test_a_choice_goes_by_name_and_by_number_from_1():
    mode = ROWS["mode"].argument
    assert coerce(mode, " Duet ") == ("duet", False)
    assert coerce(mode, 2) == ("duet", False)
    assert coerce(mode, 2.0) == ("duet", False)
    assert coerce(mode, 99) == ("harmonise", True)
    assert coerce(ROWS["model"].argument, 1) == (playable()[0], False)
    with pytest.raises(ControlError, match="answer, duet, solo, harmonise, got 'sing'"):
        coerce(mode, "sing")


@pytest.mark.parametrize(
    ("given_", "kept"),
    [("OFF", "off"), ("auto", "auto"), ("d dorian", "D dorian"), ("EB  Major pentatonic", None)],
)
def test_a_scale_is_kept_as_the_engine_reads_it(given_, kept):
    if kept is None:
        kept = "Eb major pentatonic"
    assert coerce(ROWS["scale"].argument, given_) == (kept, False)
    parse_scale(kept)


@pytest.mark.parametrize("value", [b"xx", None, 1.5, float("nan")])
def test_what_is_no_text_is_no_scale(value):
    with pytest.raises(ControlError) as caught:
        coerce(ROWS["scale"].argument, value)
    assert caught.value.code == "bad_type"


@pytest.mark.parametrize("value", ["0.5", b"\0", float("inf"), float("nan")])
def test_what_is_no_finite_number_is_no_temperature(value):
    with pytest.raises(ControlError) as caught:
        coerce(ROWS["temperature"].argument, value)
    assert caught.value.code == "bad_type"


def test_counts_are_checked_and_optional_arguments_filled_in():
    note = next(row for row in ACTIONS if row.address == "/note/in").arguments
    assert coerce_all(note, [60, 100]) == ([60, 100, 0.0, 1], False)
    assert coerce_all(note, [60, 200, 2, 17]) == ([60, 127, 2.0, 16], True)
    for wrong in ([60], [60, 1, 1, 1, 1]):
        with pytest.raises(ControlError) as caught:
            coerce_all(note, wrong)
        assert caught.value.code == "bad_count"


def test_what_cannot_be_clamped_is_refused():
    with pytest.raises(ControlError, match=r"port must be 1 \.\.\. 65535, got 0"):
        coerce(Argument("port", "i", 1, 65535, clamps=False), 0)


def test_the_reference_page_is_current():
    written = (Path(__file__).parents[2] / "docs/controls.md").read_text(encoding="utf-8")
    assert written == page(), "run: python -m live.controls_page > docs/controls.md"
