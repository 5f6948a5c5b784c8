import os
import queue
import sys
import types

import mido
import pytest
from mido.ports import BaseInput, BaseOutput

from live.errors import PortError
from live.midi import ports as live_ports
from live.midi.endpoints import MemoryOutput, NullInput, NullOutput
from live.midi.ports import list_ports, open_ports
from live.midi.quiet import quiet
from live.midi.search import Plug


@pytest.fixture
def loopback(tmp_path, monkeypatch):
    monkeypatch.setenv("MIDO_BACKEND", "live.midi.loopback")
    monkeypatch.setenv("ANTIPHON_LOOPBACK_DIR", str(tmp_path))
    return mido.Backend("live.midi.loopback")


@pytest.fixture
def backend_module(monkeypatch):
    """Make a module a mido backend and the chosen one."""

    def choose(**attributes):
        module = types.ModuleType("strange_backend")
        vars(module).update(attributes)
        monkeypatch.setitem(sys.modules, "strange_backend", module)
        monkeypatch.setenv("MIDO_BACKEND", "strange_backend")

    return choose


def hear_nothing(midi, seconds):
    raise AssertionError(midi)


class Waiting:
    """Collects what is received, and waits for it."""

    def __init__(self):
        self._heard = queue.Queue()

    def __call__(self, midi, seconds):
        self._heard.put(midi)

    def next(self):
        return self._heard.get(timeout=2)


def test_virtual_ports_carry_notes_both_ways(loopback):
    heard = Waiting()
    ports = open_ports(heard, None, None)
    assert ports.notices == []
    with (
        loopback.open_output("Antiphon In") as keyboard,
        loopback.open_input("Antiphon Out") as daw,
    ):
        keyboard.send(mido.Message("note_on", note=60, velocity=70))
        assert heard.next() == (0x90, 60, 70)
        ports.output.port.send((0x80, 60, 0))
        assert daw.receive() == mido.Message("note_off", note=60, velocity=0)
    ports.close()
    ports.close()


def test_only_channel_and_clock_messages_come_in(loopback):
    heard = Waiting()
    ports = open_ports(heard, None, None)
    with loopback.open_output("Antiphon In") as keyboard:
        for message in ("active_sensing", "sysex", "clock", "note_on"):
            keyboard.send(mido.Message(message))
        assert heard.next() == (0xF8,)
    assert heard.next()[0] == 0x90
    ports.close()


def test_a_named_port_is_found_by_a_part_of_its_name(loopback):
    heard = Waiting()
    with (
        loopback.open_output("Grand Piano 1", virtual=True) as piano,
        loopback.open_input("Synth", virtual=True),
    ):
        ports = open_ports(heard, "piano", "SYN")
        assert (ports.input.port.name, ports.output.port.name) == ("Grand Piano 1", "Synth")
        assert "Antiphon In" not in loopback.get_output_names()
        piano.send(mido.Message("note_on", note=60, velocity=70))
        assert heard.next() == (0x90, 60, 70)
        ports.close()


def test_mido_s_own_defaults_name_a_port(loopback, monkeypatch):
    monkeypatch.setenv("MIDO_DEFAULT_OUTPUT", "Synth")
    with loopback.open_input("Synth", virtual=True):
        ports = open_ports(hear_nothing, None, None)
        assert ports.output.port.name == "Synth"
        ports.close()


def test_further_outputs_are_ports_by_name_or_of_our_own(loopback, monkeypatch):
    monkeypatch.setenv("MIDO_DEFAULT_OUTPUT", "Synth")  # for the first alone
    with loopback.open_input("Synth", virtual=True), loopback.open_input("Drums", virtual=True):
        ports = open_ports(hear_nothing, None, None, ("drums", "virtual"), "virtual")
        names = [plug.port.name for plug in ports.outputs]
        assert names == ["Synth", "Drums", "Antiphon Out 3", "Antiphon Clock"]
        with loopback.open_input("Antiphon Out 3") as daw:
            ports.further[1].port.send((0x80, 60, 0))
            assert daw.receive() == mido.Message("note_off", note=60, velocity=0)
        ports.close()
        assert loopback.get_input_names() == []
        with pytest.raises(PortError, match="no MIDI output has 'organ'"):
            open_ports(hear_nothing, None, None, ("virtual", "organ"))
        assert loopback.get_input_names() == []  # what was opened is closed again


def test_an_output_of_our_own_is_not_replaced_by_the_systems_default(backend_module):
    def open_port(self, name=None, virtual=False, **options):
        if virtual:
            raise OSError("no virtual ports here")
        return BaseOutput(name)

    backend_module(Input=BaseInput, Output=lambda name=None, **o: open_port(None, name, **o))
    ports = open_ports(hear_nothing, None, None, ("virtual",))
    assert isinstance(ports.further[0].port, NullOutput)
    assert ports.notices == [
        "no MIDI output 'Antiphon Out 2': strange_backend: no virtual ports here"
    ]
    ports.close()


def test_a_missing_name_is_one_line_with_what_there_is(loopback):
    with loopback.open_output("Piano", virtual=True):
        with pytest.raises(PortError) as error:
            open_ports(hear_nothing, "organ", None)
        assert str(error.value) == "no MIDI input has 'organ' in its name; there are: 'Piano'"
        with pytest.raises(PortError, match="no MIDI output has 'organ'"):
            open_ports(hear_nothing, None, "organ")
        assert loopback.get_output_names() == []


def test_a_named_port_that_vanishes_is_taken_up_again(loopback):
    heard = Waiting()
    piano = loopback.open_output("Piano", virtual=True)
    ports = open_ports(heard, "Piano", None)
    assert ports.input.watch() is None
    piano.close()
    assert "'Piano' has gone" in ports.input.watch()
    assert ports.input.lost
    assert ports.input.watch() is None
    with loopback.open_output("Piano", virtual=True) as piano:
        assert ports.input.watch() == "MIDI port 'Piano' is back"
        piano.send(mido.Message("note_on", note=60, velocity=70))
        assert heard.next() == (0x90, 60, 70)
    ports.close()


def test_a_backend_that_fails_leaves_null_ports_and_one_line(backend_module):
    def fail(*_, **__):
        raise RuntimeError("the driver is out to lunch")

    backend_module(Input=fail, Output=fail)
    for wanted in (None, "piano"):
        ports = open_ports(hear_nothing, wanted, None)
        assert isinstance(ports.input.port, NullInput)
        assert isinstance(ports.output.port, NullOutput)
        assert ports.input.watch() is None
        assert len(ports.notices) == 1
        assert "out to lunch" in ports.notices[0]


def test_a_backend_that_does_not_exist_leaves_null_ports(monkeypatch):
    monkeypatch.setenv("MIDO_BACKEND", "no.such.backend")
    ports = open_ports(hear_nothing, None, None)
    assert isinstance(ports.output.port, NullOutput)
    assert "no.such" not in str(ports.notices) or "No module" in ports.notices[0]
    assert list_ports()[0].problem


def test_a_plain_backend_is_read_in_a_thread_on_its_default_port(backend_module):
    """No callbacks, no virtual ports, no names, and no patience with unknown options."""
    pending = [mido.Message("note_on", note=60, velocity=70)]
    sent = []

    class Input(BaseInput):
        def _open(self, virtual=False, callback=None):
            if virtual or callback:
                raise ValueError("virtual ports and callbacks are not supported")

        def _receive(self, block=True):
            return pending.pop() if pending else None

    class Output(BaseOutput):
        def _open(self, virtual=False, autoreset=False):
            if virtual:
                raise OSError("virtual ports are not supported")

        def _send(self, message):
            sent.append(message)

    backend_module(Input=Input, Output=Output)
    heard = Waiting()
    ports = open_ports(heard, None, None)
    assert heard.next() == (0x90, 60, 70)
    ports.output.port.send((0xC2, 7))
    assert sent == [mido.Message("program_change", channel=2, program=7)]
    assert (ports.input.watch(), ports.output.watch()) == (None, None)
    ports.close()


def test_a_virtual_port_that_cannot_be_had_again_yet_is_replaced_by_no_other(backend_module):
    """A server that has just started may refuse one; its first port may well be our own input."""
    opened = []
    refuses = []

    class Output(BaseOutput):
        def _open(self, virtual=False, **_):
            if virtual and refuses:
                raise OSError("the server is not ready")
            opened.append((self.name, virtual))

    backend_module(Input=BaseInput, Output=Output, get_devices=lambda **_: [])
    ports = open_ports(hear_nothing, None, None)
    ports.output.port.present = lambda: False
    refuses.append(True)
    assert "has gone" in ports.output.watch()
    assert ports.output.watch() is None
    refuses.clear()
    assert ports.output.watch() == "MIDI port 'Antiphon Out' is back"
    assert opened == [("Antiphon Out", True)] * 2
    ports.close()


def test_what_a_port_cannot_send_is_counted(backend_module):
    class Output(BaseOutput):
        def _send(self, message):
            raise OSError("unplugged")

    backend_module(Input=BaseInput, Output=Output)
    ports = open_ports(hear_nothing, None, None)
    ports.output.port.send((0x90, 60, 70))
    ports.output.port.send((0x90, 200, 300))
    assert ports.output.port.failures == 2
    ports.close()


def test_listing_names_each_system_and_what_is_wrong_with_it(loopback):
    with loopback.open_output("Piano", virtual=True):
        (listing,) = list_ports()
    assert (listing.system, listing.inputs, listing.outputs, listing.problem) == (
        "live.midi.loopback",
        ("Piano",),
        (),
        "",
    )


def test_a_plug_hands_out_the_null_port_while_its_own_is_gone():
    null, first, second = NullOutput(), MemoryOutput("one"), MemoryOutput("two")
    plug = Plug(first, null, lambda: second)
    first.close()
    assert "'one' has gone" in plug.watch()
    assert plug.port is null
    assert plug.watch() == "MIDI port 'two' is back"
    assert plug.port is second


def test_noise_from_c_libraries_is_hidden(capfd):
    with quiet():
        os.write(2, b"jack server is not running\n")
    os.write(2, b"heard\n")
    assert capfd.readouterr().err == "heard\n"


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin", "plan9"])
def test_every_platform_has_a_remedy(platform, monkeypatch):
    monkeypatch.setattr(sys, "platform", platform)
    assert len(live_ports._notices("", "none here")) == 1
    assert len(live_ports._notices("none here", "none here")) == 1
