"""The controllers' thread: it listens, it follows, it ends, and it can be gone without."""

import socket
import threading
from dataclasses import replace
from queue import SimpleQueue

import pytest

from engine.events import NoteOn, Panic
from engine.session import SessionState
from engine.turn import Turn
from live.config import JamConfig
from live.controls import readings, told
from live.mapping.binding import Binding
from live.mapping.source import Kind, Source
from live.osc.codec import message, read
from live.player.controllers import Controllers
from live.settings.settings import Settings


@pytest.fixture
def client():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.bind(("127.0.0.1", 0))
        sock.settimeout(10)
        yield sock


def test_a_controller_plays_and_watches(client):
    posted, came = [], threading.Event()

    def post(event):
        posted.append(event)
        came.set()

    lines = []
    controllers = Controllers(JamConfig(osc_port=0), post, lines.append)
    controllers.start()
    address = ("127.0.0.1", controllers.osc.port)
    assert lines == [f"OSC on 127.0.0.1:{address[1]}"]
    controllers.observe(Turn(), SessionState())
    client.sendto(message("/subscribe", client.getsockname()[1]).dgram, address)
    assert [m.address for m in read(client.recv(2000))] == ["/hello"]
    known = told(SessionState()) | readings(SessionState())
    while known:  # more than one packet
        for heard in read(client.recv(2000)):
            del known[heard.address]
    controllers.observe(Turn(), replace(SessionState(), playing=False))
    assert [m.arguments for m in read(client.recv(2000))] == [(0,)]
    client.sendto(message("/panic").dgram, address)
    assert came.wait(10)
    assert isinstance(posted[0], Panic)
    controllers.close()
    controllers.close()
    controllers.observe(Turn(), SessionState())  # the engine may take one more turn


def test_settings_scenes_and_controls_are_at_hand(client, tmp_path):
    config = JamConfig(osc_port=0, settings=str(tmp_path / "config.toml"))
    settings = Settings(bindings=(Binding("/panic", Source(Kind.NOTE, 36)),))
    posted, came = [], threading.Event()

    def post(*events):
        posted.extend(events)
        came.set()

    controllers = Controllers(config, post, lambda line: None, settings)
    controllers.start()
    controllers.observe(Turn(), SessionState())
    (note,) = controllers.keyboard().hear(1.0, 0, (0x90, 60, 90))
    assert note == NoteOn(1.0, 60, 90)
    assert controllers.keyboard().hear(1.0, 0, (0x90, 36, 90)) == []
    assert came.wait(10)
    assert isinstance(posted[0], Panic)
    address = ("127.0.0.1", controllers.osc.port)
    client.sendto(message("/learn/forget", "/panic").dgram, address)
    assert read(client.recv(2000))[0].arguments[1] == "not_ready"
    (tmp_path / "scenes.toml").write_text("[scene.1]\ntempo = 1\n")
    client.sendto(message("/scene/store", 1).dgram, address)
    assert "tempo must be 20 ... 300" in read(client.recv(2000))[0].arguments[2]
    controllers.close()


def test_a_session_without_a_settings_file_says_so(client):
    controllers = Controllers(JamConfig(osc_port=0), lambda event: None, lambda line: None)
    controllers.start()
    client.sendto(message("/scene/store", 1).dgram, ("127.0.0.1", controllers.osc.port))
    assert read(client.recv(2000))[0].arguments == (
        "/scene/store", "not_ready", "this session keeps no settings",
    )  # fmt: skip
    controllers.close()


def test_a_port_in_use_is_said_and_the_instrument_goes_on(client):
    lines = []
    config = JamConfig(osc_port=client.getsockname()[1])
    controllers = Controllers(config, lambda event: None, lines.append)
    controllers.start()
    controllers.observe(Turn(), SessionState())
    controllers.close()
    assert len(lines) == 1
    assert "another program listens there" in lines[0]


@pytest.mark.parametrize("is_writable", [True, False])
def test_the_template_of_a_session_is_written_and_told(is_writable, monkeypatch, tmp_path):
    home = tmp_path if is_writable else tmp_path / "file"
    if not is_writable:
        home.write_text("")  # no folder can be made there
    monkeypatch.setenv("XDG_DATA_HOME", str(home))
    told = SimpleQueue()
    controllers = Controllers(JamConfig(osc_port=0, template="pd"), lambda event: None, told.put)
    controllers.start()
    try:
        assert told.get(timeout=10).startswith("OSC on")
        line = told.get(timeout=30)
    finally:
        port = controllers.osc.port
        controllers.close()
    if is_writable:
        path = home / "antiphon" / "templates" / "antiphon.pd"
        assert line.startswith(f"in Pure Data open {path}")
        assert f"connect 127.0.0.1 {port};" in path.read_text()
    else:
        assert line.startswith("the template cannot be written: ")
        assert line.count("\n") == 0
