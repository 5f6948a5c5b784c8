"""Every row of the table: what its values become on the way in and out, and that it is undone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.changes import apply
from engine.events import Lands
from engine.session import SessionState, VoiceControls
from live.arguments import coerce, coerce_all
from live.controls import CONTROLS, targets
from live.mapping.decoding import Decoder, encode
from live.mapping.source import MOST, Kind, Source
from live.mapping.travel import Travel
from live.osc.codec import message, read

VOICES = 2
TRAVELLED = [row for row in CONTROLS if not Travel.of(row).is_free_text]
TRAVELLING = (Kind.CC, Kind.CC14, Kind.NRPN, Kind.BEND, Kind.PRESSURE)
TEXTS = {"scale": ("off", "auto", "C major", "F# dorian", "Eb major pentatonic")}
SINGLE = 1e-6  # of a range: what is lost in a float of 32 bits, at most

every_row = pytest.mark.parametrize("row", CONTROLS, ids=lambda row: row.address)
every_travelled_row = pytest.mark.parametrize("row", TRAVELLED, ids=lambda row: row.address)


def values_of(row):
    argument = row.argument
    if argument.tag == "s":
        return st.sampled_from(argument.choices or TEXTS[row.name])
    numbers = st.integers if argument.tag == "i" else st.floats
    return numbers(argument.low, argument.high)


def close_to(row, value):
    if row.argument.tag != "f":
        return value
    return pytest.approx(value, abs=SINGLE * (row.argument.high - row.argument.low))


@every_row
@given(data=st.data())
def test_a_value_fits_as_it_is(row, data):
    value = data.draw(values_of(row))
    assert coerce(row.argument, value) == (value, False)


@every_travelled_row
@given(data=st.data())
def test_map_and_unmap_are_inverse(row, data):
    travel, value, position = Travel.of(row), data.draw(values_of(row)), data.draw(st.floats(0, 1))
    assert travel.value_at(travel.position_of(value)) == close_to(row, value)
    if not travel.places:
        assert travel.position_of(travel.value_at(position)) == pytest.approx(position, abs=1e-9)


@every_row
@given(data=st.data())
def test_what_is_set_by_osc_is_read_again(row, data):
    speaking = {a: target for a, target in targets(VOICES).items() if target.control is row}
    address, value = data.draw(st.sampled_from(sorted(speaking))), data.draw(values_of(row))
    (received,) = read(message(address, value).dgram)
    target = targets(VOICES)[received.address]
    (fitting,), clamped = coerce_all([row.argument], received.arguments)
    assert (type(fitting), clamped) == (type(value), False)
    event = replace(row.set(1.0, fitting, target.voice, target.index), lands=Lands.NOW)
    state = apply(SessionState(voices=(VoiceControls(),) * VOICES), event)
    assert row.read(state, target.voice, target.index) == close_to(row, value)


@every_travelled_row
@given(data=st.data())
def test_what_a_controller_is_shown_is_what_it_would_set(row, data):
    kind, value = data.draw(st.sampled_from(TRAVELLING)), data.draw(values_of(row))
    travel, decoder = Travel.of(row), Decoder()
    shown = travel.position_of(value)
    moves = [move for midi in encode(Source(kind), shown) for move in decoder.feed(midi)]
    (position,) = [move.position for move in moves if move.source.kind is kind]
    assert position == pytest.approx(shown, abs=0.5 / MOST[kind] + 1e-9)
    if 0 < travel.places <= MOST[kind] + 1:  # else it cannot tell all of them apart
        assert travel.value_at(position) == value
