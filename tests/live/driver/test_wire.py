import pytest
from hypothesis import given
from hypothesis import strategies as st

from live.driver.pipe import Pipe, pipe_sockets
from live.driver.wire import MAX_PAYLOAD, Kind, Record, Unpacker

data = st.integers(0, 127)
three_bytes = st.tuples(
    st.integers(0x80, 0xEF).filter(lambda status: status & 0xF0 not in (0xC0, 0xD0)), data, data
)
two_bytes = st.tuples(st.integers(0xC0, 0xDF), data)
records = st.builds(
    Record,
    kind=st.sampled_from(Kind),
    seconds=st.floats(allow_nan=False),
    midi=st.one_of(st.just(()), two_bytes, three_bytes),
    payload=st.binary(max_size=200),
)


@given(st.lists(records, max_size=8), st.lists(st.integers(1, 60), max_size=30))
def test_any_cut_of_the_bytes_gives_the_same_records(sent, cuts):
    stream = b"".join(record.pack() for record in sent)
    unpacker, received = Unpacker(), []
    for length in cuts:
        piece, stream = stream[:length], stream[length:]
        received += unpacker.feed(piece)
    assert received + unpacker.feed(stream) == sent


@pytest.mark.parametrize(
    "garbage",
    [b"\xff" * 16, Record(Kind.LOG).pack()[:8] + b"\x63" + bytes(7)],
    ids=["too long a payload", "no such kind"],
)
def test_garbage_is_refused(garbage):
    with pytest.raises(ValueError, match=r"payload|Kind"):
        Unpacker().feed(garbage)


def pipes():
    ours, theirs = pipe_sockets()
    return Pipe(ours), Pipe(theirs)


def test_what_the_socket_does_not_take_at_once_arrives_all_the_same():
    ours, theirs = pipes()
    large = Record(Kind.SNAPSHOT, payload=bytes(MAX_PAYLOAD))
    small = Record(Kind.MIDI, 1.5, (0x90, 60, 100))
    ours.send(large)
    ours.send(small)
    received = []
    while len(received) < 2:
        received += theirs.receive(0)
        ours.receive(0)
    assert received == [large, small]
    ours.close()
    theirs.close()


def test_a_stuck_player_does_not_hold_up_the_sender():
    ours, theirs = pipes()
    for _ in range(8):
        ours.send(Record(Kind.SNAPSHOT, payload=bytes(MAX_PAYLOAD)))
    ours.send(Record(Kind.MIDI, 1.5, (0x90, 60, 100)))
    assert ours.dropped == 1
    ours.close()
    theirs.close()


def test_the_end_of_the_other_side_is_an_eof():
    ours, theirs = pipes()
    theirs.close()
    with pytest.raises(EOFError):
        ours.receive(0)
    ours.send(Record(Kind.STOP))
    ours.close()
