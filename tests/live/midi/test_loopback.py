import time

import mido
import pytest

from live.midi import loopback

NOTE = mido.Message("note_on", channel=3, note=60, velocity=70)


@pytest.fixture(params=["locks", "no locks"], autouse=True)
def folder(request, tmp_path, monkeypatch):
    if request.param == "no locks":  # as on Windows
        monkeypatch.setattr(loopback, "fcntl", None)
    monkeypatch.setenv("ANTIPHON_LOOPBACK_DIR", str(tmp_path))
    return tmp_path


@pytest.fixture
def backend():
    return mido.Backend("live.midi.loopback")


def until(condition):
    deadline = time.monotonic() + 2
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.001)


def test_a_virtual_input_is_an_output_to_the_others(backend):
    with backend.open_input("Synth", virtual=True) as synth:
        assert backend.get_output_names() == ["Synth"]
        assert backend.get_input_names() == []
        with backend.open_output("Synth") as port:
            port.send(NOTE)
        assert synth.receive() == NOTE
        assert synth.poll() is None
    assert backend.get_output_names() == []


def test_several_may_listen_to_a_virtual_output(backend):
    heard = []
    with (
        backend.open_output("Keys", virtual=True) as keys,
        backend.open_input("Keys") as one,
        backend.open_input("Keys", callback=heard.append),
    ):
        keys.send(NOTE)
        assert one.receive() == NOTE
        until(lambda: heard == [NOTE])


def test_a_listener_that_leaves_is_not_missed(backend):
    with backend.open_output("Keys", virtual=True) as keys:
        backend.open_input("Keys").close()
        keys.send(NOTE)
        with backend.open_input("Keys") as one:
            keys.send(NOTE)
            assert one.receive() == NOTE


def test_sending_to_a_port_that_has_gone_is_silent(backend):
    synth = backend.open_input("Synth", virtual=True)
    with backend.open_output("Synth") as port:
        synth.close()
        synth.close()
        port.send(NOTE)


def test_what_a_killed_owner_left_is_cleared_away(backend, folder):
    stale = folder / "Keys.out" / "owner.1"
    stale.parent.mkdir()
    with loopback._udp() as sock:  # a port that nobody has
        sock.bind(("127.0.0.1", 0))
        stale = stale.with_name(f"owner.{sock.getsockname()[1]}")
    stale.touch()
    assert backend.get_input_names() == []
    with backend.open_output("Keys", virtual=True):
        assert backend.get_input_names() == ["Keys"]
        assert not stale.exists()


def test_a_slow_listener_holds_nobody_up(backend):
    with backend.open_output("Keys", virtual=True) as keys, backend.open_input("Keys") as slow:
        for _ in range(100):
            keys.send(NOTE)
        assert [slow.receive() for _ in range(100)] == [NOTE] * 100


def test_a_name_is_taken_once(backend):
    with (
        backend.open_output("Keys/1", virtual=True),
        pytest.raises(OSError, match="open already"),
    ):
        backend.open_output("Keys/1", virtual=True)


@pytest.mark.parametrize(("name", "problem"), [("Keys", "unknown port"), (None, "no ports")])
def test_a_missing_port_is_an_error(backend, name, problem):
    with pytest.raises(OSError, match=problem):
        backend.open_input(name)


def test_without_a_name_the_first_port_is_opened(backend):
    with backend.open_output("Keys", virtual=True), backend.open_input() as port:
        assert port.name == "Keys"


def test_garbage_is_no_message(backend, folder):
    with backend.open_input("Synth", virtual=True) as synth, loopback._udp() as stranger:
        (number,) = loopback._numbers(folder / "Synth.in", "owner")
        for data in (b"hello", b"\x90\xff", bytes(300), NOTE.bin()):
            stranger.sendto(data, ("127.0.0.1", number))
        assert synth.receive() == NOTE
