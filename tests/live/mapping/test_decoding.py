"""MIDI messages to movements and back: nothing is lost on the way."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from live.mapping.decoding import Decoder, encode
from live.mapping.relative import Encoding, encoded, recognise, steps
from live.mapping.source import MOST, NUMBERS, Kind, Move, Source

SPOKEN = [Kind.CC, Kind.CC14, Kind.NRPN, Kind.BEND, Kind.PRESSURE]
BYTE = st.integers(0, 127)


@st.composite
def sources(draw, kinds=tuple(SPOKEN)):
    kind = draw(st.sampled_from(kinds))
    number = draw(st.sampled_from(NUMBERS[kind]))
    if kind is Kind.CC and number in (98, 99, 100, 101):
        number = 20
    return Source(kind, number, draw(st.integers(1, 16)), "")


@given(sources(), st.lists(st.integers(0, (1 << 14) - 1), min_size=1, max_size=8))
def test_what_is_encoded_is_decoded(source, raw):
    decoder, values = Decoder(), [value % (MOST[source.kind] + 1) for value in raw]
    for value in values:
        moves = []
        for midi in encode(source, value / MOST[source.kind]):
            moves += decoder.feed(midi)
        assert [move.value for move in moves if move.source == source][-1:] == [value]


@given(st.integers(0, 31), st.lists(BYTE, min_size=2, max_size=8))
def test_coarse_halves_alone_count_from_the_second_and_reach_both_ends(number, halves):
    decoder = Decoder()
    moves = [move for half in halves for move in decoder.feed((0xB2, number, half))]
    fine = [move.position for move in moves if move.source.kind is Kind.CC14]
    assert fine == [half / 127 for half in halves[1:]]


def test_the_fine_half_alone_refines():
    decoder = Decoder("nano")
    messages = [(0xB0, 1, 64), (0xB0, 33, 5), (0xB0, 33, 6)]
    values = [decoder.feed(midi)[-1].value for midi in messages]
    assert values == [64, 64 << 7 | 5, 64 << 7 | 6]


def test_data_entry_is_a_parameters_only_after_its_number():
    decoder = Decoder()
    plain = Source(Kind.CC, 6, 1)
    assert [move.source.kind for move in decoder.feed((0xB0, 6, 3))] == [plain.kind]
    for midi in ((0xB0, 99, 2), (0xB0, 98, 44), (0xB0, 6, 1)):
        decoder.feed(midi)
    assert decoder.feed((0xB0, 38, 9))[-1] == Move(Source(Kind.NRPN, 300, 1), 1 << 7 | 9)
    decoder.feed((0xB0, 101, 0))  # a registered parameter is none of ours
    assert all(move.source.kind is not Kind.NRPN for move in decoder.feed((0xB0, 38, 9)))


def test_keys_programs_and_what_is_nothing():
    decoder = Decoder()
    assert decoder.feed((0x93, 60, 90)) == [Move(Source(Kind.NOTE, 60, 4), 90)]
    assert decoder.feed((0x83, 60, 90)) == [Move(Source(Kind.NOTE, 60, 4), 0)]
    assert decoder.feed((0xC0, 4)) == [Move(Source(Kind.PROGRAM, 5, 1), 127)]
    assert decoder.feed((0xA0, 60, 90)) == []


@given(st.lists(st.tuples(st.integers(0x80, 0xEF), BYTE, BYTE)))
def test_no_message_is_too_much(messages):
    decoder = Decoder()
    for midi in messages:
        short = midi[0] & 0xF0 in (0xC0, 0xD0)
        for move in decoder.feed(midi[:2] if short else midi):
            assert 0 <= move.position <= 1


@given(st.sampled_from(Encoding), st.integers(-63, 63))
def test_steps_of_an_endless_encoder_come_back(encoding, number):
    assert steps(encoding, encoded(encoding, number)) == number


@given(st.sampled_from(Encoding), st.lists(st.integers(1, 6), min_size=3, max_size=9))
def test_an_encoder_turned_both_ways_is_known(encoding, turns):
    right = [encoded(encoding, turns[0])] * 2
    both = [encoded(encoding, sign * number) for number in turns for sign in (1, -1)]
    assert recognise([*right, *both]) is encoding


@pytest.mark.parametrize(
    "values",
    [
        range(128),
        range(127, -1, -1),
        [127, 0, 127, 0],
        [127, 127, 127],
        [60, 61, 61, 62, 70],
        [1, 2],
        [0, 0, 0],
    ],
)
def test_faders_and_buttons_are_no_encoders(values):
    assert recognise(list(values)) is None


@pytest.mark.parametrize("kind", Kind)
def test_a_source_is_read_as_it_is_written(kind):
    for number in (NUMBERS[kind][0], NUMBERS[kind][-1]):
        source = Source(kind, number, 3, "nano")
        assert Source.parse(source.name, 3, "nano") == source


@pytest.mark.parametrize(
    "text", ["", "cc", "cc 128", "cc x", "bend 1", "fader 3", "cc14 32", "cc -1"]
)
def test_what_is_no_source_is_refused_in_one_line(text):
    with pytest.raises(ValueError, match=r"\A(a control is like|the number of)[^\n]*got"):
        Source.parse(text)


def test_a_pair_meets_both_its_halves():
    pair = Source(Kind.CC14, 1, 1)
    assert pair.meets(Source(Kind.CC, 1))
    assert pair.meets(Source(Kind.CC, 33, 1, "nano"))
    assert not pair.meets(Source(Kind.CC, 33, 2))
    assert not pair.meets(Source(Kind.CC, 2, 1))
    assert not Source(Kind.CC, 1, port="a").meets(Source(Kind.CC, 1, port="b"))
