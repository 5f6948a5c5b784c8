import socket

import pytest
from hypothesis import given
from hypothesis import strategies as st

from live import timing
from live.driver.output import TimedOutput, follow
from live.driver.pipe import Pipe, pipe_sockets
from live.driver.wire import Kind, Record
from live.midi.endpoints import MemoryOutput
from live.timing import Lateness


class ManualClock:
    def __init__(self):
        self.seconds = 100.0

    def __call__(self):
        return self.seconds


@pytest.fixture
def clock():
    return ManualClock()


@pytest.fixture
def port():
    return MemoryOutput()


@pytest.fixture
def output(port, clock):
    return TimedOutput(port, clock)


def test_messages_wait_for_their_moment(output, port, clock):
    output.send_at(100.2, (0x90, 62, 80))
    output.send_at(100.1, (0x90, 61, 80))
    output.send_due()
    assert port.sent == []
    clock.seconds = 100.1
    output.send_due()
    assert port.sent == [(0x90, 61, 80)]
    clock.seconds = 100.2
    output.send_due()
    assert port.sent == [(0x90, 61, 80), (0x90, 62, 80)]


def test_note_offs_go_first_and_the_rest_keeps_its_order(output, port, clock):
    output.send_now((0x90, 60, 80))
    same_moment = [(0xC0, 5), (0x90, 60, 90), (0xB0, 1, 2), (0x80, 60, 0)]
    for midi in same_moment:
        output.send_at(100.1, midi)
    clock.seconds = 100.1
    output.send_due()
    assert port.sent[1:] == [(0x80, 60, 0), (0xC0, 5), (0x90, 60, 90), (0xB0, 1, 2)]


def test_a_note_that_is_taken_back_before_it_starts_does_not_sound_on(output, port, clock):
    output.send_now((0x90, 60, 80))
    for midi in [(0x80, 60, 0), (0x90, 60, 90), (0x90, 64, 90), (0x80, 60, 0), (0x80, 64, 0)]:
        output.send_at(100.1, midi)
    clock.seconds = 100.1
    output.send_due()
    assert port.sent[1:] == [
        (0x80, 60, 0), (0x90, 60, 90), (0x90, 64, 90), (0x80, 60, 0), (0x80, 64, 0),
    ]  # fmt: skip


def test_what_is_due_already_does_not_overtake_what_was_due_before(output, port, clock):
    output.send_at(100.1, (0x90, 60, 80))
    clock.seconds = 100.3
    output.send_at(0.0, (0x80, 60, 0))
    output.send_at(100.2, (0xB0, 1, 1))
    output.send_due()
    assert port.sent == [(0x90, 60, 80), (0xB0, 1, 1), (0x80, 60, 0)]


def test_lateness_is_what_came_in_time_and_went_out_late(output, clock):
    output.send_at(0.0, (0x90, 60, 80))
    output.send_at(99.5, (0x90, 61, 80))
    output.send_at(100.5, (0x90, 62, 80))
    clock.seconds = 100.75
    output.send_due()
    assert (output.lateness.count, output.lateness.max_seconds) == (1, 0.25)
    assert output.late_arrivals == 1


def test_the_pause_ends_shortly_before_the_next_deadline(output, clock):
    assert output.pause_seconds() is None
    output.send_at(100.1, (0x90, 60, 80))
    assert output.pause_seconds() == pytest.approx(0.1 - timing.SPIN_SECONDS)
    clock.seconds = 100.0999
    assert output.pause_seconds() == 0.0


def test_silence_drops_what_is_pending_and_ends_what_sounds(output, port, clock):
    output.send_now((0x93, 60, 80))
    output.send_at(100.1, (0x93, 61, 80))
    output.silence()
    clock.seconds = 101.0
    output.send_due()
    assert port.sent == [(0x93, 60, 80), (0x83, 60, 0), (0xB3, 123, 0)]


def test_nothing_sounds_after_the_end(output, port):
    output.end()
    output.send_now((0x90, 60, 80))
    output.silence()
    assert port.sent == []


def test_a_port_that_comes_back_starts_silent(output, port):
    output.send_now((0x90, 60, 80))
    output.unplugged()
    output.send_now((0x90, 61, 80))
    again = MemoryOutput()
    output.plugged(again)
    assert again.sent == [(0x80, 61, 0), (0xB0, 123, 0)]
    output.send_now((0x90, 62, 80))
    assert again.sent[-1] == (0x90, 62, 80)


@given(st.lists(st.floats(1e-6, 1.0), min_size=1, max_size=300), st.floats(1, 100))
def test_percentiles_are_never_too_good_and_at_most_a_tenth_too_bad(values, percent):
    lateness = Lateness()
    for seconds in values:
        lateness.add(seconds)
    rank = max(0, -int(-len(values) * percent // 100) - 1)
    true = sorted(values)[rank]
    assert true * 0.999 <= lateness.percentile(percent) <= true * 1.1
    assert lateness.max_seconds == max(values)


def test_a_rehearsal_goes_back_and_nothing_is_played(output, port):
    ours, theirs = pipe_sockets()
    with ours, theirs:
        theirs.sendall(Record(Kind.REHEARSAL).pack())
        theirs.shutdown(socket.SHUT_WR)
        with pytest.raises(EOFError):
            follow(Pipe(ours), output, report=lambda record: None)
        assert Pipe(theirs).take() == [Record(Kind.REHEARSAL)]
    assert not port.sent
