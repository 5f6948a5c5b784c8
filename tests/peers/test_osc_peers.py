"""The OSC server on a real socket, with liblo's tools and Pure Data as its controllers."""

import asyncio
import socket
import subprocess
import threading
import time
from contextlib import contextmanager

import pytest
from pythonosc.osc_bundle_builder import OscBundleBuilder

from engine.changes import apply
from engine.events import Action, Message, NoteOn
from engine.session import SessionState
from live import timing
from live.errors import OscError
from live.osc.codec import message, read
from live.osc.server import OscServer
from tests.peers import require

PATIENCE_SECONDS = 10.0


class Stage:
    """A server on a free port, on a thread of its own, with an engine that only applies events."""

    def __init__(self):
        self.state = SessionState()
        self.posted = []
        self.lines = []
        self.server = OscServer(self.post, self.lines.append)
        self.loop = asyncio.new_event_loop()
        self.thread = threading.Thread(target=self.loop.run_forever)

    def post(self, event):
        self.posted.append((timing.now(), event))
        self.state = apply(self.state, event)
        self.server.publish(self.state)

    def __enter__(self):
        self.thread.start()
        asyncio.run_coroutine_threadsafe(self.server.start("127.0.0.1", 0), self.loop).result(5)
        self.server.publish(self.state)
        return self

    def __exit__(self, *_):
        asyncio.run_coroutine_threadsafe(self.server.close(), self.loop).result(5)
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join()
        self.loop.close()

    def values(self, name):
        return [event.value for _, event in self.posted if getattr(event, "name", "") == name]


@pytest.fixture
def stage():
    with Stage() as started:
        yield started


@pytest.fixture
def client():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.bind(("127.0.0.1", 0))
        sock.settimeout(PATIENCE_SECONDS)
        yield sock


def until(condition):
    end = time.monotonic() + PATIENCE_SECONDS
    while not condition():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.005)


def free_port():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.bind(("127.0.0.1", 0))
        return sock.getsockname()[1]


def oscsend(stage, *words):
    subprocess.run(["oscsend", "127.0.0.1", str(stage.server.port), *words], check=True, timeout=10)


@contextmanager
def running(*command):
    """Run a program; give a list that its lines of output are added to."""
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    lines = []
    reader = threading.Thread(target=lambda: lines.extend(iter(process.stdout.readline, "")))
    reader.start()
    try:
        yield lines
    finally:
        process.terminate()
        process.wait(10)
        reader.join()
        process.stdout.close()


def test_ping_comes_back_to_the_port_it_came_from(stage, client):
    client.sendto(message("/ping").dgram, ("127.0.0.1", stage.server.port))
    assert read(client.recv(2000))[0].address == "/pong"


def test_a_port_in_use_is_one_clear_line(client):
    server = OscServer(lambda event: None, lambda line: None)
    port = client.getsockname()[1]
    with pytest.raises(OscError, match=rf"127\.0\.0\.1:{port}: another program listens there"):
        asyncio.run(server.start("127.0.0.1", port))
    asyncio.run(server.close())


def test_an_immediate_message_is_not_held_up_by_one_that_waits(stage, client):
    builder = OscBundleBuilder(time.time() + 0.2)
    builder.add_content(message("/transport/tempo", 90.0))
    address = ("127.0.0.1", stage.server.port)
    client.sendto(builder.build().dgram, address)
    client.sendto(message("/transport/tempo", 70.0).dgram, address)
    until(lambda: len(stage.posted) == 2)
    (immediate_at, immediate), (waited_at, waited) = stage.posted
    assert (immediate.value, waited.value) == (70.0, 90.0)
    assert waited_at - immediate_at > 0.1
    assert waited.seconds <= waited_at


def test_the_engine_may_follow_from_its_own_thread(stage, client):
    client.sendto(
        message("/subscribe", client.getsockname()[1]).dgram, ("127.0.0.1", stage.server.port)
    )
    assert read(client.recv(2000))[0].address == "/hello"
    stage.server.notes([Message(timing.now(), Action.NOTE_ON, 0, 60, 90, 1)])
    stage.server.beat(2, 1, timing.now())
    heard = set()
    while not {"/note", "/beat"} <= heard:
        heard |= {each.address for each in read(client.recv(2000))}


@pytest.mark.peer
def test_oscsend_plays_and_oscdump_listens(stage):
    require("oscsend", "oscdump")
    port = free_port()
    with running("oscdump", "-L", str(port)) as lines:
        until(lambda: oscsend(stage, "/subscribe", "i", str(port)) or lines)
        oscsend(stage, "/jam/temperature", "d", "1.5")
        oscsend(stage, "/jam/enable", "F")
        oscsend(stage, "/voice/*/mode", "s", "duet")
        oscsend(stage, "/jam/top_p", "i", "7")
        until(lambda: any("clamped" in line for line in lines) or len(stage.posted) == 4)
        until(lambda: any("/jam/mode s" in line and "duet" in line for line in lines))
        until(lambda: any("/jam/temperature f 1.5" in line for line in lines))
        until(lambda: any("/jam/enable i 0" in line for line in lines))
    assert stage.values("temperature") == [1.5]
    assert stage.values("top_p") == [1.0]
    assert any("/hello ss" in line and '"antiphon"' in line for line in lines)


def test_a_phrase_goes_in_by_oscsend_and_comes_out_by_oscdump(stage):
    require("oscsend", "oscdump")
    port = free_port()
    with running("oscdump", "-L", str(port)) as lines:
        until(lambda: oscsend(stage, "/subscribe", "i", str(port)) or lines)
        oscsend(stage, "/phrase/in", "fiifiiii", *map(str, (0, 60, 90, 0.5, 1, 64, 80, 1)))
        until(lambda: len(stage.posted) == 4)
        for played, event in stage.posted:  # played back as it came, by voice 2
            kind = Action.NOTE_ON if isinstance(event, NoteOn) else Action.NOTE_OFF
            velocity = event.velocity if isinstance(event, NoteOn) else 0
            stage.server.notes([Message(event.seconds, kind, 0, event.pitch, velocity, 2)])
            assert 0 <= played - event.seconds < PATIENCE_SECONDS
        until(lambda: any("/phrase " in line for line in lines))
    (phrase,) = [line for line in lines if "/phrase " in line]
    tags, voice, *numbers = phrase.partition("/phrase ")[2].split()
    assert (tags, voice) == ("ifiiffiif", "2")
    assert [float(number) for number in numbers] == pytest.approx(
        [0, 60, 90, 0.5, 1, 64, 80, 1], abs=0.01
    )


PATCH = """#N canvas 0 0 450 300 12;
#X obj 10 10 loadbang;
#X msg 10 40 connect 127.0.0.1 {server};
#X obj 10 200 netsend -u -b;
#X obj 10 170 list prepend send;
#X obj 10 185 list trim;
#X msg 120 40 {mine};
#X obj 120 80 oscformat subscribe;
#X msg 220 40 90.5;
#X obj 220 80 oscformat transport tempo;
#X obj 10 240 netreceive -u -b {mine};
#X obj 10 260 oscparse;
#X obj 10 275 list trim;
#X obj 10 290 print heard;
#X obj 60 10 t b b b;
#X connect 0 0 13 0;
#X connect 13 2 1 0;
#X connect 13 1 5 0;
#X connect 13 0 7 0;
#X connect 1 0 2 0;
#X connect 5 0 6 0;
#X connect 6 0 3 0;
#X connect 7 0 8 0;
#X connect 8 0 3 0;
#X connect 3 0 4 0;
#X connect 4 0 2 0;
#X connect 9 0 10 0;
#X connect 10 0 11 0;
#X connect 11 0 12 0;
"""


@pytest.mark.peer
def test_pure_data_sets_the_tempo_and_reads_the_whole_state(stage, tmp_path):
    require("pd")
    patch = tmp_path / "peer.pd"
    patch.write_text(PATCH.format(server=stage.server.port, mine=free_port()))
    command = ["pd", "-nogui", "-noaudio", "-nomidi", "-stderr", "-open", str(patch)]
    with running(*command) as lines:
        until(lambda: stage.values("tempo") == [90.5])
        until(lambda: any("heard: jam scale off" in line for line in lines))
    assert any("heard: hello antiphon" in line for line in lines)
    assert not any("oscparse" in line for line in lines)
