import pytest
from hypothesis import given
from hypothesis import strategies as st

from live import timing
from live.driver.output import TimedOutput
from live.midi.endpoints import MemoryOutput
from live.midi.ledger import RESET
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


def test_a_port_is_told_for_which_moment_a_message_is_though_it_is_sent_late(output, port, clock):
    output.send_at(100.1, (0x90, 61, 80))
    output.send_now((0x90, 60, 80), 99.99)
    output.send_now((0x90, 62, 80))
    clock.seconds = 100.105
    output.send_due()
    assert port.sent == [(0x90, 60, 80), (0x90, 62, 80), (0x90, 61, 80)]
    assert port.moments == [99.99, None, 100.1]


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
    output.send_at(100.25, (0x90, 60, 80))
    clock.seconds = 100.3
    output.send_at(0.0, (0x80, 60, 0))
    output.send_at(100.27, (0xB0, 1, 1))
    output.send_due()
    assert port.sent == [(0x90, 60, 80), (0xB0, 1, 1), (0x80, 60, 0)]


def test_lateness_is_what_came_in_time_and_went_out_late(output, clock):
    output.send_at(0.0, (0x90, 60, 80))
    output.send_at(99.5, (0x90, 61, 80))
    output.send_at(100.5, (0x90, 62, 80))
    clock.seconds = 100.5625
    output.send_due()
    assert (output.lateness.count, output.lateness.max_seconds) == (1, 0.0625)
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
    assert port.sent == [(0x93, 60, 80), (0x83, 60, 0), *RESET]


def test_a_panic_ends_what_was_sent_on_as_well_and_drops_what_waits(output, port, clock):
    for midi in [(0x90, 48, 80), (0xB0, 64, 127), (0x93, 60, 80)]:
        output.send_now(midi)
    output.send_at(100.1, (0x93, 61, 80))
    output.panic()
    assert port.sent[3:] == [(0xB0, 64, 0), (0x80, 48, 0), (0x83, 60, 0), *RESET]
    clock.seconds = 100.1
    output.send_due()
    output.send_now((0x80, 48, 0))  # the key is let go
    assert port.sent[-1] == RESET[-1]


def test_a_panic_resets_all_channels_though_nothing_was_ever_played(output, port):
    output.panic()
    assert port.sent == list(RESET)


def test_a_flood_of_panics_resets_now_and_then_and_ends_what_sounds_each_time(output, port, clock):
    for number in range(100):
        clock.seconds = 100 + number / 100
        output.send_now((0x90, 60, 80))
        output.panic()
    assert sum(midi == (0x80, 60, 0) for midi in port.sent) == 100
    assert 4 <= sum(midi == RESET[-1] for midi in port.sent) <= 5


def test_who_follows_our_clock_is_led_on_through_a_panic_and_stopped_at_the_end(
    output, port, clock
):
    output.send_now((0xFA,))
    output.send_at(100.1, (0xF8,))
    output.panic()
    clock.seconds = 100.1
    output.send_due()
    assert [midi for midi in port.sent if midi[0] >= 0xF0] == [(0xFA,), (0xF8,)]
    output.end()
    assert port.sent[-1] == (0xFC,)


def test_a_note_that_would_begin_too_late_is_left_out_and_counted(output, port, clock):
    output.send_at(100.05, (0x90, 60, 80))
    output.send_at(100.06, (0x80, 60, 0))
    output.send_at(100.10, (0xB0, 7, 90))
    output.send_at(102.00, (0x90, 61, 80))
    clock.seconds = 102.05
    output.send_due()
    assert port.sent == [(0xB0, 7, 90), (0x90, 61, 80)]
    assert output.stale == 1


def test_nothing_sounds_after_the_end(output, port):
    output.end()
    output.send_now((0x90, 60, 80))
    output.panic()
    output.silence()
    assert port.sent == list(RESET)


def test_a_port_that_comes_back_starts_silent(output, port):
    output.send_now((0x90, 60, 80))
    output.unplugged()
    output.send_now((0x90, 61, 80))
    again = MemoryOutput()
    output.plugged(again)
    assert again.sent == [(0x80, 60, 0), (0x80, 61, 0), *RESET]
    output.send_now((0x90, 62, 80))
    assert again.sent[-1] == (0x90, 62, 80)


def test_a_receiver_that_is_back_hears_the_end_of_all_that_does_not_sound(output, port):
    ended = [(0x90, 60, 80), (0xB0, 66, 127), (0x80, 60, 0), (0xB0, 66, 0), (0x95, 70, 80)]
    for midi in [*ended, (0x85, 70, 0), (0x90, 48, 80), (0xB0, 64, 127)]:
        output.send_now(midi)
    before = len(port.sent)
    output.reconnected()
    sent = port.sent[before:]
    assert sent[:2] == [(0x80, 60, 0), (0x85, 70, 0)]
    assert sent[2:] == [(0xB0, 66, 0), *RESET[5:]]  # neither the key nor the pedal that is down
    output.send_now((0x80, 48, 0))
    assert port.sent[-1] == (0x80, 48, 0)


@given(st.lists(st.floats(1e-6, 1.0), min_size=1, max_size=300), st.floats(1, 100))
def test_percentiles_are_never_too_good_and_at_most_a_tenth_too_bad(values, percent):
    lateness = Lateness()
    for seconds in values:
        lateness.add(seconds)
    rank = max(0, -int(-len(values) * percent // 100) - 1)
    true = sorted(values)[rank]
    assert true * 0.999 <= lateness.percentile(percent) <= true * 1.1
    assert lateness.max_seconds == max(values)


def test_a_port_that_has_not_been_played_on_is_left_alone(output):
    port = MemoryOutput()
    output.plugged(port)
    assert port.sent == []


def test_a_program_is_chosen_again_when_the_port_or_a_receiver_is_back(output, port):
    for midi in [(0xC0, 5), (0xC3, 9), (0xC0, 6)]:
        output.send_now(midi)
    output.unplugged()
    output.send_now((0xC3, 10))
    again = MemoryOutput()
    output.plugged(again)
    assert again.sent == [(0xC0, 6), (0xC3, 10)]
    output.reconnected()
    assert again.sent[-2:] == [(0xC0, 6), (0xC3, 10)]


def test_a_port_for_a_clock_alone_hears_of_no_note(port, clock):
    output = TimedOutput(port, clock, plays=False)
    for midi in [(0xFA,), (0xF8,)]:
        output.send_now(midi)
    output.panic()
    output.reconnected()
    output.end()
    assert port.sent == [(0xFA,), (0xF8,), (0xFC,)]
