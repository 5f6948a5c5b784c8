"""Frames and moments of one JACK period, and what waits for its period."""

import math

from hypothesis import given
from hypothesis import strategies as st

from live.midi.jack_period import Outbox, Period

RATE = 48000
FRAMES = 1024
LENGTH = FRAMES / RATE
NOTE, END = (0x90, 60, 80), (0x80, 60, 0)

moments = st.floats(0, 1e6)
sizes = st.sampled_from([16, 64, 128, 1024, 4096])
rates = st.sampled_from([44100, 48000, 96000])


def write(outbox, period):
    """Take all that goes out in a period."""
    written = []
    while (first := outbox.first(period)) is not None:
        written.append(first)
        outbox.taken()
    return written


@given(moments, sizes, rates, st.data())
def test_what_comes_in_at_a_frame_goes_out_at_that_frame(seconds, frames, rate, data):
    period = Period(seconds, frames, rate)
    frame = data.draw(st.integers(0, frames - 1))
    assert period.frame(period.moment(frame)) == frame
    assert period.moment(frame) < seconds


@given(st.lists(st.floats(0, 5 * LENGTH), max_size=20), st.integers(0, 9))
def test_what_is_sent_goes_out_exactly_one_period_later(sent, first):
    """Whatever the phase of the periods, and however many messages are in one."""
    outbox, out = Outbox(), []
    begins = 100.0 - first / 10 * LENGTH
    waiting = sorted(100.0 + seconds for seconds in sent)
    for number in range(9):
        period = Period(begins + number * LENGTH, FRAMES, RATE)
        while waiting and waiting[0] < period.seconds:
            outbox.put(waiting.pop(0), NOTE)
        out += [period.seconds + frame / RATE for frame, _ in write(outbox, period)]
    wanted = [100.0 + seconds + LENGTH for seconds in sorted(sent)]
    assert len(out) == len(wanted)
    assert all(math.isclose(a, b, abs_tol=0.51 / RATE) for a, b in zip(out, wanted, strict=True))


def test_what_is_late_goes_out_at_once_and_in_its_order():
    outbox = Outbox()
    outbox.put(9.0, NOTE)
    outbox.put(9.9, END)
    assert write(outbox, Period(10.0, FRAMES, RATE)) == [(0, NOTE), (0, END)]
    assert outbox.is_empty


def test_nothing_overtakes_what_was_put_in_before_it():
    outbox = Outbox()
    outbox.put(9.99, NOTE)
    outbox.put(9.985, END)
    (_, first), (_, second) = written = write(outbox, Period(10.0, FRAMES, RATE))
    assert (first, second) == (NOTE, END)
    assert written[0][0] == written[1][0]


def test_what_belongs_to_a_later_period_waits():
    outbox = Outbox()
    outbox.put(10.001, NOTE)
    assert write(outbox, Period(10.0, FRAMES, RATE)) == []
    assert write(outbox, Period(10.0 + LENGTH, FRAMES, RATE)) == [(48, NOTE)]
