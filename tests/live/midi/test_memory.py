"""What is remembered of connections, with a JACK of pure memory."""

import pytest

from live.midi.memory import Memory

OWN, LATER = "Antiphon-01:Antiphon Out", "Antiphon:Antiphon Out"
EAR, DAW = "synth:in", "daw:track 1"


class Jack:
    """A server: which ports there are, and which are connected."""

    def __init__(self, *there):
        self.there = list(there)
        self.connected = set()
        self.asked = []
        self.restarts = 0

    def midi_ports(self, is_input):
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
    server = Jack(EAR, DAW)
    server.connected = {(OWN, EAR)}
    return server


@pytest.fixture
def memory(jack):
    memory = Memory(is_input=False)
    memory.renew(jack, OWN)
    return memory


def test_a_peer_that_is_back_is_connected_again(jack, memory):
    jack.vanish(EAR)
    memory.renew(jack, OWN)
    memory.renew(jack, OWN)
    assert not jack.asked
    jack.there.append(EAR)
    assert memory.renew(jack, OWN) == []
    assert memory.renew(jack, OWN) == [EAR]
    assert memory.renew(jack, OWN) == []
    assert jack.asked == [(OWN, EAR)]


def test_who_is_connected_for_the_first_time_is_not_connected_again(jack, memory):
    jack.connect(OWN, DAW)
    assert memory.renew(jack, OWN) == []


def test_what_connects_to_an_input_is_its_source():
    jack = Jack("keys:out")
    jack.connected = {("keys:out", OWN)}
    memory = Memory(is_input=True)
    memory.renew(jack, OWN)
    jack.vanish("keys:out")
    memory.renew(jack, OWN)
    jack.there.append("keys:out")
    memory.renew(jack, OWN)
    assert jack.asked == [("keys:out", OWN)]


def test_a_peer_that_went_and_came_between_two_looks_is_connected_again(jack, memory):
    jack.vanish(EAR)
    jack.there.append(EAR)
    memory.renew(jack, OWN)
    assert jack.asked == [(OWN, EAR)]
    assert memory.renew(jack, OWN) == [EAR]


def test_a_connection_that_was_taken_away_stays_so(jack, memory):
    jack.connected.clear()
    memory.renew(jack, OWN)
    jack.vanish(EAR)
    memory.renew(jack, OWN)
    jack.there.append(EAR)
    memory.renew(jack, OWN)
    assert not jack.asked


def test_after_the_server_everything_is_connected_again_under_other_numbers(jack, memory):
    memory.lose()
    later = Jack(DAW)
    memory.renew(later, LATER)
    later.there.append(EAR)
    memory.renew(later, LATER)
    assert later.asked == [(LATER, EAR)]


def test_a_peer_that_takes_no_connection_yet_is_asked_until_it_does(jack, memory):
    def refuse(*pair):
        asked.append(pair)
        raise OSError("it does not take part yet")

    asked, connect = [], jack.connect
    jack.vanish(EAR)
    jack.there.append(EAR)
    jack.connect = refuse
    for _ in range(3):
        with pytest.raises(OSError, match="does not take part"):
            memory.renew(jack, OWN)
    assert asked == [(OWN, EAR)] * 3
    jack.connect = connect
    assert memory.renew(jack, OWN) == []
    assert memory.renew(jack, OWN) == [EAR]
