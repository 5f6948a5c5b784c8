"""OSC packets: read strictly, and written as an independent reader (python-osc) expects."""

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pythonosc.osc_bundle_builder import IMMEDIATELY, OscBundleBuilder
from pythonosc.osc_message_builder import OscMessageBuilder
from pythonosc.osc_packet import OscPacket

from live.osc.codec import MAX_PACKET, Incoming, PacketError, message, packets, read


def built(address, *arguments):
    builder = OscMessageBuilder(address)
    for tag, value in arguments:
        builder.add_arg(value, tag)
    return builder.build()


def bundle(stamp, *contents):
    builder = OscBundleBuilder(stamp)
    for content in contents:
        builder.add_content(content)
    return builder.build()


TEXT = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]))
ARGUMENT = (
    st.tuples(st.just("i"), st.integers(-(2**31), 2**31 - 1))
    | st.tuples(st.just("h"), st.integers(-(2**63), 2**63 - 1))
    | st.tuples(st.just("f"), st.floats(width=32, allow_nan=False, allow_infinity=False))
    | st.tuples(st.just("d"), st.floats(allow_nan=False, allow_infinity=False))
    | st.tuples(st.just("s"), TEXT)
    | st.tuples(st.sampled_from("TF"), st.none())
)


@given(TEXT, st.lists(ARGUMENT))
def test_reads_what_another_library_writes(tail, arguments):
    values = tuple({"T": 1, "F": 0}.get(tag, value) for tag, value in arguments)
    assert read(built("/" + tail, *arguments).dgram) == [Incoming("/" + tail, values)]


@given(
    st.lists(
        st.integers(-(2**31), 2**31 - 1)
        | st.floats(width=32, allow_nan=False)
        | st.text(st.characters(min_codepoint=1, max_codepoint=127))
    )
)
def test_writes_what_another_library_reads(values):
    (timed,) = OscPacket(message("/a", *values).dgram).messages
    assert timed.message.params == values


def test_other_types_are_read_over():
    packet = b"/a\0\0,NIbm[i]c\0\0\0" + struct.pack(">i", 3) + b"xyz\0" + b"\x01\x90\x3c\x40"
    packet += struct.pack(">i", 7) + b"\0\0\0x"
    assert read(packet) == [Incoming("/a", (1, b"xyz\0", b"\x01\x90\x3c\x40", 7, b"\0\0\0x"))]


def test_an_address_alone_is_a_message():
    assert read(b"/ping\0\0\0") == [Incoming("/ping")]


def test_a_bundle_in_a_bundle_comes_no_earlier_than_the_outer_one():
    inner = bundle(1_700_000_000.0, built("/b"))
    both = read(bundle(1_700_000_001.0, built("/a"), inner).dgram)
    assert [(m.address, m.stamp) for m in both] == [
        ("/a", pytest.approx(1_700_000_001, abs=1e-6)),
        ("/b", pytest.approx(1_700_000_001, abs=1e-6)),
    ]
    assert read(bundle(IMMEDIATELY, built("/a")).dgram) == [Incoming("/a")]


@pytest.mark.parametrize(
    "packet",
    [
        b"",
        b"/a\0",
        b"noise\0\0\0",
        b"/a\0\0,f\0\0\0\0",  # a float cut short
        b"/a\0\0,f\0\0",
        b"/a\0\0,f\0\0" + struct.pack(">f", float("nan")),
        b"/a\0\0,d\0\0" + struct.pack(">d", float("inf")),
        b"/a\0\0,s\0\0\xff\xfe\0\0",
        b"/\xff\0\0",
        b"/a\0\0i\0\0\0",
        b"/a\0\0,Z\0\0",
        b"/a\0\0,b\0\0" + struct.pack(">i", -8),
        b"/a\0\0,\0\0\0\0\0\0\0",  # left over
        b"#bundle\0" + bytes(7),
        b"#bundle\0" + bytes(8) + struct.pack(">i", -4),  # would hold python-osc for ever
        b"#bundle\0" + bytes(8) + struct.pack(">i", 400),
        b"#bundle\0" + bytes(8) + struct.pack(">i", 4) + b"junk",
    ],
)
def test_what_is_not_whole_is_refused(packet):
    with pytest.raises(PacketError):
        read(packet)


def test_bundles_do_not_nest_without_end():
    packet = built("/a").dgram
    for _ in range(20):
        packet = b"#bundle\0" + bytes(8) + struct.pack(">i", len(packet)) + packet
    with pytest.raises(PacketError, match="deeper"):
        read(packet)


@given(st.binary() | st.binary().map(lambda tail: b"/a\0\0," + tail))
def test_any_bytes_are_messages_or_an_error(packet):
    try:
        messages = read(packet)
    except PacketError:
        messages = []
    assert all(isinstance(each, Incoming) for each in messages)


@given(st.lists(st.text("abc", max_size=300), max_size=40), st.none() | st.just(1_700_000_000.5))
def test_packets_stay_under_a_frame_and_lose_nothing(texts, stamp):
    made = packets([message("/t", text) for text in texts], stamp)
    assert all(len(packet) < MAX_PACKET for packet in made)
    received = [each for packet in made for each in read(packet)]
    assert [each.arguments[0] for each in received] == texts
    assert all(each.stamp == stamp for each in received)


def test_what_is_not_ascii_goes_out_escaped():
    assert read(message("/a", "D ♭").dgram) == [Incoming("/a", ("D \\u266d",))]


def test_a_text_with_a_nul_goes_out_whole():
    (got,) = read(message("/it", "\0é", -1, "").dgram)
    assert got.arguments == ("\\x00\\xe9", -1, "")
