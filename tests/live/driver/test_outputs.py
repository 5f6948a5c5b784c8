"""Several outputs: each message goes to its own, and whatever ends one ends all."""

import socket
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.ticks import Timeline
from live.clock.lead import Lead
from live.driver.outputs import Outputs, follow
from live.driver.pipe import Pipe, pipe_sockets
from live.driver.wire import Kind, Record
from live.midi.endpoints import MemoryOutput, NullOutput
from live.midi.ledger import OF_CLOCK, RESET, is_note_off, is_note_on
from live.midi.search import Plug

KEY, ENDS = (0x90, 60, 80), (0x80, 60, 0)
PULSE, START, STOP = (0xF8,), (0xFA,), (0xFC,)


class Rig:
    """Outputs on ports in memory, and a clock that is set by hand."""

    def __init__(self, count, has_clock=False):
        self.seconds = 100.0
        self.watched = []
        self.moments = []
        self.outputs = Outputs(count, has_clock, self._watch, lambda: self.seconds)
        names = [*(f"out {n}" for n in range(1, count + 1)), *["clock"] * has_clock]
        self.ports = [MemoryOutput(name) for name in names]
        null = NullOutput()
        self.plugs = [Plug(port, null, lambda port=port: self._again(port)) for port in self.ports]
        self.outputs.plug(self.plugs)

    def _watch(self, *sent):
        self.watched.append(sent)
        self.moments.append(self.seconds)

    def _again(self, port):
        port.plugged = True
        return port

    def play(self, *records):
        """Play what a player sends; then it dies."""
        ours, theirs = pipe_sockets()
        with ours, theirs:
            theirs.sendall(b"".join(record.pack() for record in records))
            theirs.shutdown(socket.SHUT_WR)
            with pytest.raises(EOFError):
                follow(Pipe(ours), self.outputs, report=lambda record: None)
            return Pipe(theirs).take()

    def play_until(self, seconds):
        """Send what is due, waking up as it is asked for."""
        while (pause := self.outputs.pause_seconds()) is not None:
            if (wakes := self.seconds + max(pause, 0.0005)) > seconds:
                break
            self.seconds = wakes
            self.outputs.send_due()
        self.seconds = seconds

    def heard(self, number):
        return [midi for midi in self.ports[number - 1].sent if midi not in RESET]


def midi(message, output, seconds=0.0):
    return Record(Kind.MIDI, seconds, message, bytes([output]))


def test_each_message_goes_out_where_it_belongs_and_the_death_of_the_player_ends_it_there():
    rig = Rig(2, has_clock=True)
    rig.play(midi(KEY, 2), midi((0x91, 64, 80), 1), Record(Kind.MIDI, 0.0, START))
    assert rig.heard(1) == [(0x91, 64, 80), (0x81, 64, 0)]
    assert rig.heard(2) == [KEY, ENDS]
    assert rig.ports[2].sent == [START, STOP]
    assert (2, KEY) in rig.watched
    assert rig.outputs.notes == 2


def test_without_a_port_of_its_own_the_clock_goes_out_from_output_1():
    rig = Rig(2)
    rig.play(midi(START, 2))
    assert (rig.heard(1), rig.heard(2)) == ([START, STOP], [])


def test_an_output_that_is_not_there_is_the_first():
    rig = Rig(2)
    rig.play(midi(KEY, 7), Record(Kind.MIDI, 0.0, (0x91, 62, 80)))
    assert rig.heard(1)[:2] == [KEY, (0x91, 62, 80)]
    assert rig.heard(2) == []


def test_a_panic_ends_all_everywhere_and_leads_the_clock_on():
    rig = Rig(3, has_clock=True)
    for number in (1, 2, 3):
        rig.outputs.of(number, KEY).send_now(KEY)
        rig.outputs.of(number, KEY).send_at(101.0, (0x90, 62, 80))
    rig.outputs.of(1, PULSE).send_at(101.0, PULSE)
    rig.outputs.panic()
    rig.seconds = 101.0
    rig.outputs.send_due()
    assert [rig.heard(number) for number in (1, 2, 3)] == [[KEY, ENDS]] * 3
    assert rig.ports[3].sent == [PULSE]
    assert all(RESET[-1] in port.sent for port in rig.ports[:3])


def test_nothing_sounds_anywhere_after_the_end():
    rig = Rig(2)
    rig.outputs.end()
    for number in (1, 2):
        rig.outputs.of(number, KEY).send_now(KEY)
    assert (rig.heard(1), rig.heard(2)) == ([], [])


def test_the_pause_is_the_shortest_of_all():
    rig = Rig(2)
    assert rig.outputs.pause_seconds() is None
    rig.outputs.of(1, KEY).send_at(109.0, KEY)
    rig.outputs.of(2, KEY).send_at(100.0005, KEY)
    assert rig.outputs.pause_seconds() == 0.0


def test_a_port_that_goes_is_told_and_is_silent_when_it_is_back_and_the_other_plays_on():
    rig = Rig(2)
    for number in (1, 2):
        rig.outputs.of(number, KEY).send_now(KEY)
    rig.ports[1].plugged = False
    assert ["'out 2' has gone" in line for line in rig.outputs.watch()] == [True]
    assert [output["lost"] for output in rig.outputs.states()["outputs"]] == [False, True]
    rig.outputs.of(2, KEY).send_now((0x90, 64, 80))
    assert ["'out 2' is back" in line for line in rig.outputs.watch()] == [True]
    assert rig.heard(2) == [KEY, ENDS, (0x80, 64, 0)]
    assert rig.heard(1) == [KEY]


def test_a_trouble_that_lasts_is_told_once_however_many_ports_have_it():
    rig = Rig(2)
    for port in rig.ports:
        port.trouble = "nobody hears"
    assert [list(rig.outputs.watch()) for _ in range(4)] == [[], ["nobody hears"], [], []]
    for port in rig.ports:
        port.trouble = ""
    assert list(rig.outputs.watch()) == []
    rig.ports[0].trouble = "nobody hears"
    assert [list(rig.outputs.watch()) for _ in range(2)] == [[], ["nobody hears"]]


def test_status_tells_each_and_who_is_connected():
    rig = Rig(2, has_clock=True)
    rig.ports[0].receivers.append("synth")
    told = rig.outputs.states()
    assert [output["name"] for output in told["outputs"]] == ["out 1", "out 2"]
    assert [output["receivers"] for output in told["outputs"]] == [["synth"], []]
    assert told["clock"]["name"] == "clock"
    assert "clock" not in Rig(1).outputs.states()


def test_a_rehearsal_goes_back_and_nothing_is_played():
    rig = Rig(1)
    assert rig.play(Record(Kind.REHEARSAL)) == [Record(Kind.REHEARSAL)]
    assert rig.ports[0].sent == list(RESET)


channel_messages = st.tuples(
    st.sampled_from([0x90, 0x91, 0x80, 0x81]), st.integers(60, 62), st.sampled_from([0, 80])
)


@given(
    st.lists(
        st.tuples(
            st.integers(1, 4),
            st.one_of(channel_messages, st.sampled_from([PULSE, START, STOP])),
            st.sampled_from([0.0, 0.01, 0.3]),
        ),
        max_size=40,
    )
)
def test_nothing_is_lost_or_left_on_any_port_and_clock_and_notes_never_meet(sent):
    rig = Rig(3, has_clock=True)
    for output, message, later in sent:
        rig.outputs.of(output, message).send_at(rig.seconds + later, message)
        rig.seconds += 0.02
        rig.outputs.send_due()
    rig.seconds += 1.0
    rig.outputs.send_due()
    rig.outputs.end()
    *voices, clock = rig.ports
    assert {m[0] for m in clock.sent} <= OF_CLOCK
    assert sum(m == PULSE for m in clock.sent) == sum(m == PULSE for _, m, _ in sent)
    for port in voices:
        ons, offs = sum(map(is_note_on, port.sent)), sum(map(is_note_off, port.sent))
        assert ons == offs
        assert not {m[0] for m in port.sent} & OF_CLOCK


LEAD = Lead(Timeline(125.0, 100.0), True, 1920, 0, 0, 0.0)  # 50 pulses a second


def test_who_follows_the_clock_is_led_while_nothing_comes_from_the_player():
    rig = Rig(1, has_clock=True)
    rig.outputs.lead(LEAD, 100.0)
    rig.play_until(101.0 - 0.001)
    assert rig.ports[1].sent == [START, *[PULSE] * 50]
    rig.outputs.panic()
    rig.play_until(102.01)
    assert rig.ports[1].sent == [START, *[PULSE] * 101]
    rig.outputs.lead(None, 102.01)
    rig.outputs.send_due()
    assert rig.ports[1].sent[-1] == STOP
    assert rig.outputs.pause_seconds() is None


@pytest.mark.parametrize("offset", [-0.03, 0.0, 0.03])
def test_each_pulse_leaves_at_its_moment_or_as_much_earlier_or_later_as_it_is_to(offset):
    rig = Rig(1)
    lead = replace(LEAD, offset=offset, playing=False)
    rig.outputs.lead(lead, 100.0)
    rig.play_until(100.5)
    first = 100.0 + max(offset, 0.02 + offset % 0.02 - 0.02)
    due = [first + k / 50 for k in range(len(rig.moments))]
    assert len(due) >= 23
    assert rig.moments == pytest.approx(due, abs=0.0006)


def test_the_death_of_the_player_stops_who_follows_and_the_next_one_leads_anew():
    rig = Rig(1)
    rig.play(Record(Kind.CLOCK, 100.0, payload=LEAD.pack()))
    assert rig.heard(1) == [START, PULSE, STOP]
    assert rig.outputs.pause_seconds() is None
    rig.seconds = 101.0
    rig.play(Record(Kind.CLOCK, 101.0, payload=LEAD.pack()))
    rig.outputs.send_due()
    assert rig.heard(1)[3:] == [PULSE]


def test_who_comes_back_is_started_at_the_next_bar_line():
    rig = Rig(1, has_clock=True)
    rig.outputs.lead(LEAD, 100.0)
    rig.play_until(100.5)
    rig.ports[1].plugged = False
    list(rig.outputs.watch())
    rig.play_until(101.0)
    list(rig.outputs.watch())
    before = len(rig.ports[1].sent)
    assert rig.ports[1].sent[-1] == STOP
    rig.play_until(102.0)
    bar = [(0xF2, 16, 0), (0xFB,)]
    assert [midi for midi in rig.ports[1].sent[before:] if midi != PULSE] == bar


def test_what_others_were_to_be_told_while_the_player_was_busy_is_told_at_once_and_counts_as_late():
    rig = Rig(1)
    rig.seconds = 100.05
    rig.outputs.lead(LEAD, 100.0)
    rig.play_until(100.0505)
    assert rig.heard(1) == [START, *[PULSE] * 3]
    assert rig.outputs.late_arrivals == 4
    rig.outputs.lead(None, 100.05)
    rig.play_until(100.051)
    assert rig.heard(1)[-1] == STOP
    assert rig.outputs.late_arrivals == 4, "a stop is never late"
