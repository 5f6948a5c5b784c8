"""What is remembered of connections, with a JACK of pure memory."""

import sys

import pytest

from live.midi.jack_client import JackClient
from live.midi.patchbay import Memory

OWN = "Antiphon-01:Antiphon Out"
EAR, DAW = "synth:in", "daw:track 1"


class Jack:
    """A server: which ports there are, and which are connected."""

    def __init__(self, *there):
        self.there = list(there)
        self.connected = set()
        self.asked = []
        self.restarts = 0

    def midi_ports(self):
        return self.there

    def peers(self, port):
        pairs = self.connected
        return [b for a, b in pairs if a == port] + [a for a, b in pairs if b == port]

    def owner(self, port):
        return f"{port} {self.restarts}"

    def connect(self, source, destination):
        self.asked.append((source, destination))
        self.connected.add((source, destination))

    def vanish(self, port):
        self.there.remove(port)
        self.connected = {pair for pair in self.connected if port not in pair}
        self.restarts += 1


@pytest.fixture
def jack():
    server = Jack(OWN, EAR, DAW)
    server.connected = {(OWN, EAR)}
    return server


@pytest.fixture
def memory(jack):
    memory = Memory("Antiphon Out", is_input=False)
    memory.renew(jack)
    return memory


def test_a_peer_that_is_back_is_connected_again(jack, memory):
    jack.vanish(EAR)
    memory.renew(jack)
    memory.renew(jack)
    assert not jack.asked
    jack.there.append(EAR)
    assert memory.renew(jack) == []
    assert memory.renew(jack) == [EAR]
    assert memory.renew(jack) == []
    assert jack.asked == [(OWN, EAR)]


def test_who_is_connected_for_the_first_time_is_not_connected_again(jack, memory):
    jack.connect(OWN, DAW)
    assert memory.renew(jack) == []


def test_what_connects_to_an_input_is_its_source():
    jack = Jack("Antiphon:Antiphon In", "keys:out")
    jack.connected = {("keys:out", "Antiphon:Antiphon In")}
    memory = Memory("Antiphon In", is_input=True)
    memory.renew(jack)
    jack.vanish("keys:out")
    memory.renew(jack)
    jack.there.append("keys:out")
    memory.renew(jack)
    assert jack.asked == [("keys:out", "Antiphon:Antiphon In")]


def test_a_peer_that_went_and_came_between_two_looks_is_connected_again(jack, memory):
    jack.vanish(EAR)
    jack.there.append(EAR)
    memory.renew(jack)
    assert jack.asked == [(OWN, EAR)]
    assert memory.renew(jack) == [EAR]


def test_a_connection_that_was_taken_away_stays_so(jack, memory):
    jack.connected.clear()
    memory.renew(jack)
    jack.vanish(EAR)
    memory.renew(jack)
    jack.there.append(EAR)
    memory.renew(jack)
    assert not jack.asked


def test_after_the_server_everything_is_connected_again_under_other_numbers(jack, memory):
    memory.lose()
    later = Jack("Antiphon:Antiphon Out", DAW)
    memory.renew(later)
    later.there.append(EAR)
    memory.renew(later)
    assert later.asked == [("Antiphon:Antiphon Out", EAR)]


def test_a_peer_that_takes_no_connection_yet_is_asked_until_it_does(jack, memory):
    jack.vanish(EAR)
    memory.renew(jack)
    jack.there.append(EAR)
    jack.connect = lambda *pair: jack.asked.append(pair)
    for _ in range(3):
        memory.renew(jack)
    assert len(jack.asked) == 3


def test_beside_a_second_instrument_nothing_is_connected(jack, memory):
    jack.vanish(EAR)
    memory.renew(jack)
    jack.there += [EAR, "Antiphon-03:Antiphon Out"]
    memory.renew(jack)
    assert not jack.asked
    jack.there.remove("Antiphon-03:Antiphon Out")
    memory.renew(jack)
    assert jack.asked == [(OWN, EAR)]


def test_without_a_server_there_is_no_client(monkeypatch):
    monkeypatch.setenv("JACK_DEFAULT_SERVER", "antiphon-nobody")
    monkeypatch.setattr(sys, "platform", "linux")
    with pytest.raises(OSError, match=r"JACK gives no client|libjack is not loaded"):
        JackClient("nobody")
