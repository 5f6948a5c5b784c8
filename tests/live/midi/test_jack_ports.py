"""A JACK client and its ports, with a JACK of pure memory; real servers are in tests/peers."""

import sys
import types

import pytest

from live import timing
from live.midi.backends import systems
from live.midi.endpoints import Direction
from live.midi.jack_period import Period
from live.midi.jack_system import JackSystem

try:
    import jack

    from live.midi.jack_client import JackClient
    from live.midi.jack_ports import JackInput, JackOutput
except (ImportError, OSError) as error:
    pytest.skip(f"JACK is not installed here: {error}", allow_module_level=True)

NOTE, END = (0x90, 60, 80), (0x80, 60, 0)
PERIOD = Period(10.0, 128, 48000)


class Port:
    """A port of JACK's: what comes in and what is written in one period."""

    def __init__(self, name, room=100):
        self.name = f"Antiphon:{name}"
        self.coming = []
        self.written = []
        self._room = room

    def incoming_midi_events(self):
        return iter(self.coming)

    def clear_buffer(self):
        self.written = []

    def write_midi_event(self, frame, midi):
        if len(self.written) == self._room:
            raise jack.JackError("no room")
        self.written.append((frame, tuple(midi)))


class Client:
    """The client of a server on which `synth:in` plays, which some connect and some take away."""

    def __init__(self, room=100):
        self.has_gone = False
        self.there = ["synth:in"]
        self.connected = []
        self.owners = {"synth:in": "1"}
        self.handlers = []
        self._room = room

    def register(self, short_name, is_input):
        return Port(short_name, self._room)

    def add(self, handler):
        self.handlers.append(handler)

    def remove(self, handler):
        self.handlers.remove(handler)

    def connect(self, source, destination):
        if destination not in self.there:
            raise jack.JackError("no such port")
        self.connected.append(destination)

    def peers(self, port):
        return self.connected

    def midi_ports(self, is_input):
        return self.there

    def owner(self, port):
        return self.owners.get(port, "")


def test_whole_messages_come_in_with_their_moments():
    heard = []
    port = JackInput(Client(), "in", lambda midi, seconds: heard.append((midi, seconds)), None)
    broken = [(), (0x90, 60), (0x90, 200, 1), (0xF0, 1, 2), (0x40, 1), (0xC0, 1, 2), (0xFE,)]
    port.port.coming = [(frame, bytes(midi)) for frame, midi in enumerate(broken)]
    port.port.coming += [(32, bytes(NOTE)), (64, bytes((0xF8,))), (96, bytes((0xC0, 5)))]
    port.process(PERIOD)
    length = 128 / 48000
    assert heard == [
        (midi, pytest.approx(10.0 - length + quarter * length / 4))
        for quarter, midi in enumerate([NOTE, (0xF8,), (0xC0, 5)], start=1)
    ]


def test_what_a_period_has_no_room_for_follows_in_the_next():
    port = JackOutput(Client(room=2), "out", None)
    for pitch in (1, 2, 3):
        port.send((0x90, pitch, 80), 10.0)
    port.process(Period(10.001, 128, 48000))
    assert port.port.written == [(80, (0x90, 1, 80)), (80, (0x90, 2, 80))]
    port.process(Period(10.001 + 128 / 48000, 128, 48000))
    assert port.port.written == [(0, (0x90, 3, 80))]
    port.process(Period(11.0, 128, 48000))
    assert port.port.written == []


def test_what_is_no_message_is_counted_and_goes_nowhere():
    port = JackOutput(Client(), "out", None)
    for midi in ((), (0x90, 60), (0x90, 200, 300), (0xF0, 1, 0xF7)):
        port.send(midi)
    port.process(Period(timing.now() + 1.0, 128, 48000))
    assert (port.failures, port.port.written) == (4, [])


def named(client):
    port = JackOutput(client, "synth:in", None)
    port.open()
    return port


def test_a_port_by_name_is_gone_when_it_is_away_or_was_away():
    client = Client()
    port = named(client)
    assert client.connected == ["synth:in"]
    assert port.present()
    client.connected.clear()
    assert port.present(), "somebody took the connection away"
    client.owners["synth:in"] = "2"
    assert not port.present(), "it is another with the same name"
    client.there.clear()
    assert not port.present()


def test_all_ports_are_gone_with_their_server():
    client = Client()
    port = named(client)
    client.has_gone = True
    assert not port.present()
    assert port.look_after() == []
    port.close()
    port.close()
    assert client.handlers == []


def test_a_port_that_cannot_be_connected_is_closed():
    client = Client()
    client.there.clear()
    with pytest.raises(jack.JackError):
        named(client)
    assert client.handlers == []


class Registry(list):
    def register(self, name):
        assert name not in [port.shortname for port in self]
        self.append(types.SimpleNamespace(shortname=name, name=name))
        return self[-1]


class RealClient:
    """What of a `jack.Client` the callback needs; its counter of frames wraps just now."""

    samplerate = 48000
    frame_time, last_frame_time = 19, (1 << 32) - 29

    def __init__(self, name, **_):
        self.name = name
        self.midi_inports, self.midi_outports = Registry(), Registry()

    def set_process_callback(self, callback):
        self.callback = callback

    def set_shutdown_callback(self, callback):
        """Nobody calls it."""

    def activate(self):
        """It is."""


class Handler:
    def __init__(self, name, is_output, seen, fails=False):
        self.port = types.SimpleNamespace(is_output=is_output)
        self.process = lambda period: (seen.append((name, period)), fails and 1 / 0)


def test_inputs_come_first_and_an_error_stops_nobody(monkeypatch, capsys):
    monkeypatch.setattr(jack, "Client", RealClient)
    monkeypatch.setattr(timing, "now", lambda: 100.0)
    client, seen = JackClient("any"), []
    client.add(Handler("out", True, seen))
    client.add(Handler("in", False, seen, fails=True))
    client._jack.callback(128)
    assert [name for name, _ in seen] == ["in", "out"]
    assert seen[0][1] == (pytest.approx(100.0 - 48 / 48000), 128, 48000)
    assert "ZeroDivisionError" in capsys.readouterr().err


def test_a_server_that_does_not_call_is_a_trouble_one_that_has_gone_another(monkeypatch):
    monkeypatch.setattr(jack, "Client", RealClient)
    now = 100.0
    monkeypatch.setattr(timing, "now", lambda: now)
    client = JackClient("any")
    port = JackOutput(client, "out", None)
    now += 10.0
    assert client.is_called, "it has no ports yet"
    client.add(Handler("out", True, []))
    now += 1.0
    assert port.trouble == ""
    now += 2.0
    assert "calls this program no more" in port.trouble
    client._jack.callback(128)
    assert port.trouble == ""
    now += 3.0
    client.has_gone = True
    assert port.trouble == ""


def test_two_ports_may_lead_to_the_same(monkeypatch):
    monkeypatch.setattr(jack, "Client", RealClient)
    client = JackClient("any")
    names = [client.register("to synth", is_input=False).shortname for _ in range(3)]
    assert names == ["to synth", "to synth'", "to synth''"]


def test_where_jack_is_not_installed_it_is_looked_for_once(monkeypatch):
    monkeypatch.setitem(sys.modules, "live.midi.jack_client", None)
    system = JackSystem("any")
    with pytest.raises(OSError, match="jack_client"):
        system.names(Direction.IN)
    monkeypatch.delitem(sys.modules, "live.midi.jack_client")
    with pytest.raises(OSError, match="jack_client"):
        system.open_output("any", True)


def test_without_a_server_that_is_said(monkeypatch):
    monkeypatch.setenv("JACK_DEFAULT_SERVER", "antiphon-nobody")
    with pytest.raises(OSError, match="no JACK server runs"):
        JackSystem("any").names(Direction.OUT)


def test_mido_s_name_for_jack_takes_our_way_to_it(monkeypatch):
    monkeypatch.setenv("MIDO_BACKEND", "mido.backends.rtmidi/UNIX_JACK")
    monkeypatch.setattr(sys, "platform", "linux")
    (system,) = systems()
    assert isinstance(system, JackSystem)
