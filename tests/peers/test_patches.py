"""The templates in their own programs, with the instrument at the other end of the wire."""

import json
import os
import re
import signal
import socket
import subprocess
import time
import xml.etree.ElementTree as ET
import zlib
from dataclasses import replace
from math import log
from pathlib import Path

import pytest

from engine.events import Action, Gesture, Message, NoteOff, NoteOn, Panic, SetControl
from engine.places import REACH
from engine.session import VoiceControls
from live import timing
from live.osc.codec import message
from live.patches import PING_SECONDS, SILENT_SECONDS, TEMPLATES
from live.patches.formats import FORMATS
from live.patches.items import Instrument
from tests.live.patches import walk
from tests.peers import require
from tests.peers.test_osc_peers import Stage, free_port, oscsend, running, until

NAMES = tuple(f"latent {n}" for n in range(1, 21))
SETTLED_SECONDS = 0.5
HEADLESS = {"QT_QPA_PLATFORM": "offscreen", "QTWEBENGINE_DISABLE_SANDBOX": "1"}

# Lines of text come in, a name and a message, and go to whatever receives under that name.
HAND = """#N canvas 0 0 450 300 12;
#X obj 10 10 netreceive -u {port};
#X obj 10 40 t a a;
#X obj 10 70 list split 1;
#X obj 150 70 list split 1;
#X obj 10 100 list trim;
#X obj 10 130 send;
#X connect 0 0 1 0;
#X connect 1 0 2 0;
#X connect 1 1 3 0;
#X connect 2 1 4 0;
#X connect 4 0 5 0;
#X connect 3 0 5 1;
"""


@pytest.fixture
def stage():
    duo = Stage()
    duo.state = replace(duo.state, voices=(VoiceControls(),) * 2)
    with duo:
        yield duo


def events(stage):
    return [event for _, event in stage.posted]


def settings(stage):
    return [(e.name, e.index, e.voice, e.value) for e in events(stage) if type(e) is SetControl]


def template(name, stage, folder, feedback_port=9001):
    made_for = Instrument(2, NAMES, port=stage.server.port, feedback_port=feedback_port)
    path = folder / TEMPLATES[name].file
    path.write_bytes(FORMATS[name].make(made_for))
    return path


class Hand:
    """Pure Data with the template, and a way to take hold of any of its controls."""

    def __init__(self, stage, folder):
        require("pd")
        self.port = free_port()
        (folder / "hand.pd").write_text(HAND.format(port=self.port))
        patch = template("pd", stage, folder, free_port())
        options = ["-nogui", "-noaudio", "-nomidi", "-stderr"]
        self.command = ["pd", *options, "-open", str(patch), "-open", str(folder / "hand.pd")]

    def does(self, name, what):
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
            sock.sendto(f"{name} {what};\n".encode(), ("127.0.0.1", self.port))


def is_told(stage):
    """Whether a subscriber has been told the whole state, and has had time to take it."""
    until(lambda: stage.server.dispatcher.feedback)
    time.sleep(SETTLED_SECONDS)


@pytest.mark.peer
def test_the_controls_of_the_pure_data_template_move_the_instrument(stage, tmp_path):
    hand = Hand(stage, tmp_path)
    with running(*hand.command) as lines:
        is_told(stage)
        assert not stage.posted, "it must not send on what it is told"
        hand.does("/latent/5", 0.25)
        hand.does("/voice/2/temperature", 1.5)
        hand.does("/jam/mode", 2)
        hand.does("/transport/play", 0)
        hand.does("/latent/lands", 1)
        until(lambda: len(settings(stage)) == 5)
        hand.does("/place/store/3", "bang")
        hand.does("/place/morph/x", 0.5)
        hand.does("/place/morph/y", 1)
        hand.does("/latent/reset", "bang")
        hand.does("/panic", "bang")
        until(lambda: len(stage.posted) == 10)
    assert settings(stage) == [
        ("latent", 5, 0, pytest.approx(-0.5 * REACH)),
        ("temperature", 0, 2, pytest.approx(1.5)),
        ("mode", 0, 0, "solo"),
        ("play", 0, 0, 0),
        ("latent_lands", 0, 0, "beat"),
    ]
    gestures = [(e.name, e.values) for e in events(stage) if isinstance(e, Gesture)]
    assert gestures == [("store", (3.0,)), ("morph", (0.5, 0.0)), ("morph", (0.5, 1.0)),
                        ("reset", ())]  # fmt: skip
    assert isinstance(events(stage)[-1], Panic)
    assert lines == []


@pytest.mark.peer
def test_the_instrument_moves_the_controls_of_the_pure_data_template(stage, tmp_path):
    require("oscsend")
    hand = Hand(stage, tmp_path)
    with running(*hand.command) as lines:
        is_told(stage)
        oscsend(stage, "/latent/7", "f", "0.9")
        oscsend(stage, "/voice/1/mode", "s", "harmonise")
        oscsend(stage, "/voice/2/density", "f", "0.1")
        oscsend(stage, "/voice/2/enable", "i", "0")
        until(lambda: len(stage.posted) == 4)
        time.sleep(SETTLED_SECONDS)
        assert len(stage.posted) == 4, "it must not send on what it is told"
        set_before = settings(stage)
        # A bang makes a control say where it stands, without being moved.
        for number, name in enumerate(("/latent/7", "/voice/1/mode", "/voice/2/density")):
            hand.does(name, "bang")
            until(lambda so_far=5 + number: len(stage.posted) == so_far)
        hand.does("/voice/2/enable", "bang")  # but a toggle is turned by one
        until(lambda: len(stage.posted) == 8)
    assert settings(stage)[4:7] == [
        (name, index, voice, value if isinstance(value, str) else pytest.approx(value, abs=0.01))
        for name, index, voice, value in set_before[:3]
    ]
    assert settings(stage)[7] == ("enable", 0, 2, 1)
    assert lines == []


def name_latents(stage, **names):
    """Let the instrument tell the names, as it does when another model is chosen."""
    told = {f"/latent/name/{number[1:]}": name for number, name in names.items()}
    stage.server.dispatcher.labels = lambda state: told
    stage.server.refresh()


@pytest.mark.peer
def test_the_instrument_names_the_latents_of_the_pure_data_template(stage, tmp_path):
    hand, after = Hand(stage, tmp_path), tmp_path / "after.pd"
    with running(*hand.command) as lines:
        is_told(stage)
        name_latents(stage, _3="rate, in 8ths; $1", _12="grit")
        time.sleep(SETTLED_SECONDS)
        hand.does("pd-antiphon.pd", f"savetofile after.pd {tmp_path}")
        until(lambda: after.exists() and "pd wire;" in after.read_text())
    saved = after.read_text().replace("\n", " ")
    assert r"/latent/name/3 rate\,\ in\ 8ths\;\ \$1 " in saved
    assert "/latent/name/12 grit " in saved
    assert "/latent/name/4 latent\\ 4 " in saved
    assert [line for line in lines if not line.startswith("saved to")] == []
    assert not stage.posted


@pytest.mark.peer
def test_the_pure_data_template_shows_values_beat_connection_and_errors(stage, tmp_path):
    require("oscsend")
    hand = Hand(stage, tmp_path)

    def shown(name, before):
        path = tmp_path / f"{name}.pd"
        hand.does(f"pd-{before}.pd", f"savetofile {path.name} {tmp_path}")  # it is called so then
        until(lambda: path.exists() and "pd wire;" in path.read_text())
        return path.read_text().replace("\n", " ")

    with running(*hand.command):
        is_told(stage)
        oscsend(stage, "/transport/tempo", "f", "97.5")
        oscsend(stage, "/jam/register", "i", "-2")
        hand.does("/latent/5", 0.25)
        until(lambda: len(stage.posted) == 3)
        stage.server.beat(7, 3, timing.now())
        hand.does("/place/recall/3", "bang")  # which is empty
        time.sleep(SETTLED_SECONDS)
        text = shown("alive", before="antiphon")
        stage.server.dispatcher.feedback.unsubscribe("127.0.0.1", 0)
        stage.server._send = lambda packet, endpoint: None
        stage.server.dispatcher._out = stage.server._send  # nobody answers any more
        time.sleep(SILENT_SECONDS + PING_SECONDS)
        silent = shown("silent", before="alive")
    assert r"/transport/tempo.value 97.5\ bpm " in text
    assert r"/jam/register.value -2\ oct. " in text
    assert r"/voice/2/register.value -2\ oct. " in text
    assert "/latent/5.value 0.25 " in text
    assert r"antiphon-bar bar\ 7 " in text
    assert r"antiphon-beat beat\ 3 " in text
    assert r"antiphon-tempo 97.5\ bpm " in text
    assert "antiphon-connection connected " in text
    assert "antiphon-error-at /place/recall " in text
    assert r"antiphon-error nothing\ is\ kept\ at\ place\ 3\ yet " in text
    assert r"antiphon-connection no\ answer " in silent


DRIVER = """;
{{
    ~views['/latent/5'].valueAction_(0.25);
    ~views['/voice/2/mode'].valueAction_(2);
    ~views['/place/recall/2'].valueAction_(0);
    ~set.('/jam/density', 0.75);
    ~set.('/place/recall', 5);
    loop {{
        ("STANDS" + ~views['/latent/7'].value.round(0.01) + ~views['/voice/1/mode'].item
            + ~values['/transport/tempo'] + ~views['/transport/tempo'].value.round(0.01)).postln;
        ~window.view.children.select(_.isKindOf(StaticText)).collect(_.string).join("|").postln;
        0.1.wait;
    }};
}}.fork(AppClock);
"""


@pytest.mark.peer
def test_the_supercollider_template_plays_follows_and_shows(stage, tmp_path, monkeypatch):
    require("sclang", "oscsend")
    for name, value in HEADLESS.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    patch = template("supercollider", stage, tmp_path)
    patch.write_text(patch.read_text().rstrip() + DRIVER.format())
    places = ((0.0,) * 20,) * 4 + (None,) * 12
    stage.state = replace(stage.state, places=places)
    stage.server.publish(stage.state)
    shown = ("grit", "100.0 bpm", "0.9", "7 . 3   100.0 bpm", "connected", "1 oct.",
             "/place/recall: nothing is kept at place 5 yet")  # fmt: skip
    with running("stdbuf", "-oL", "sclang", str(patch)) as lines:
        patiently(lambda: len(stage.posted) >= 4, lines)
        oscsend(stage, "/latent/7", "f", "0.9")
        oscsend(stage, "/voice/1/mode", "s", "harmonise")
        oscsend(stage, "/transport/tempo", "f", "100")
        oscsend(stage, "/voice/1/register", "i", "1")
        name_latents(stage, _12="grit")
        until(lambda: len(stage.posted) == 8)
        stage.server.beat(7, 3, timing.now())
        stands = f"STANDS 0.9 harmonise 100.0 {log(100 / 20) / log(300 / 20):.2f}"
        patiently(lambda: any(stands in line for line in lines), lines)
        patiently(lambda: any(all(w in line for w in shown) for line in lines), lines)
        time.sleep(SETTLED_SECONDS)
    assert len(stage.posted) == 8, "it must not send on what it is told"
    assert settings(stage)[:3] == [
        ("latent", 5, 0, pytest.approx(-0.5 * REACH)),
        ("mode", 0, 2, "solo"),
        ("density", 0, 0, 0.75),
    ]
    assert [e.values for e in events(stage) if isinstance(e, Gesture)] == [(2.0,)]
    assert not [line for line in lines if "ERROR" in line]
    assert len([line for line in lines if "antiphon: /place/recall" in line]) == 1


def patiently(condition, lines, seconds=60.0):
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "waited in vain:\n" + "".join(lines[-20:])
        time.sleep(0.05)


TIDAL = """
:set prompt ""
:set -XOverloadedStrings
import Sound.Tidal.Context
import Control.Concurrent
:script {script}
streamReplace tidal 1 $ latent1 "0.25 0.75" # jamTemperature 1.5
streamReplace tidal 2 $ voice2Mode "solo" # voice2Register 1
streamReplace tidal 3 $ antiphonNote "60 67" # antiphonVelocity 77 # antiphonBeats 0.25
antiphonHear (\\channel pitch velocity -> print ("heard", channel, pitch, velocity))
threadDelay 20000000
"""


@pytest.mark.peer
def test_patterns_of_tidal_move_the_instrument(stage, tmp_path):
    require("ghci")
    path = template("tidal", stage, tmp_path, free_port())
    typed = tmp_path / "typed"
    typed.write_text(TIDAL.format(script=path))
    with running("sh", "-c", f"exec ghci -v0 -ignore-dot-ghci < {typed}") as lines:
        patiently(lambda: len(set(settings(stage))) >= 5, lines)
        patiently(lambda: stage.server.dispatcher.feedback, lines)
        stage.server.notes([Message(timing.now(), Action.NOTE_ON, 2, 64, 90, 1, 480)])
        patiently(lambda: any('("heard",3,64,90)' in line for line in lines), lines)
        patiently(lambda: {NoteOn, NoteOff} <= {type(each) for each in events(stage)}, lines)
    struck = {(e.pitch, e.velocity) for e in events(stage) if isinstance(e, NoteOn)}
    assert struck <= {(60, 77), (67, 77)}
    assert set(settings(stage)) == {
        ("latent", 1, 0, -0.5 * REACH), ("latent", 1, 0, 0.5 * REACH), ("temperature", 0, 0, 1.5),
        ("mode", 0, 2, "solo"), ("register", 0, 2, 1),
    }  # fmt: skip


# As much of Sonic Pi as the starter uses: what is sent is printed, and loops are gone through once.
SONIC_PI = """
require 'json'
def osc_send(host, port, address, *values) = puts([address, values].to_json)
def define(name, &body) = Object.define_method(name, &body)
def live_loop(name) = yield
def sync(*) = [1, 2, 96.0]
def rrand(low, high) = (low + high) / 2
def sleep(*) = nil
def use_real_time = nil
def use_bpm(tempo) = nil
def cue(*) = nil
class Array; def choose = first; end
"""


@pytest.mark.peer
def test_the_sonic_pi_template_sends_what_its_lines_say(stage, tmp_path):
    require("ruby")
    path = template("sonic-pi", stage, tmp_path)
    lines = walk.sonic_pi(path.read_bytes())
    uncommented = re.sub(r"(?m)^# (?=antiphon |live_loop|  |end$)", "", path.read_text())
    path.write_text(SONIC_PI + uncommented)
    played = subprocess.run(["ruby", "-w", str(path)], capture_output=True, text=True, check=True)
    sent = [tuple(json.loads(line)) for line in played.stdout.splitlines()]
    assert sent[:2] == [("/unsubscribe", [4560]), ("/subscribe", [4560, "", 0])]
    assert sent[2:4] == [("/prove", [1]), ("/latent/1", [0.5])]
    assert sent[4:] == lines
    assert not played.stderr


@pytest.mark.peer
def test_the_shell_template_sends_everything_with_its_types(stage, tmp_path):
    require("oscsend", "oscdump")
    script = template("shell", stage, tmp_path)

    def shell(*words):
        return subprocess.run(["sh", str(script), *words], capture_output=True, text=True)

    assert shell("/voice/2/mode", "duet").returncode == 0
    assert shell("/jam/temperature", "0.5").returncode == 0
    assert shell("/place/morph", "0.5").returncode == 0
    assert shell("/panic").returncode == 0
    until(lambda: len(stage.posted) == 4)
    assert settings(stage) == [("mode", 0, 2, "duet"), ("temperature", 0, 0, 0.5)]
    assert isinstance(events(stage)[-1], Panic)
    wrong = shell("/jam/temprature", "1")
    assert (wrong.returncode, len(wrong.stderr.splitlines())) == (1, 1)
    assert "/jam/temperature f" in shell().stdout


@pytest.mark.peer
def test_the_shell_template_prints_what_the_instrument_says(stage, tmp_path):
    require("oscsend", "oscdump")
    script = template("shell", stage, tmp_path, free_port())
    process = subprocess.Popen(
        ["sh", str(script), "listen"], stdout=subprocess.PIPE, text=True, start_new_session=True
    )
    try:
        # The first request may come before there is anybody to hear the answer.
        until(lambda: stage.server.dispatcher.feedback)
        time.sleep(SETTLED_SECONDS)
        until_said(process, stage)
    finally:
        os.killpg(process.pid, signal.SIGTERM)
        process.communicate(timeout=10)


def until_said(process, stage):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.sendto(message("/transport/tempo", 77.0).dgram, ("127.0.0.1", stage.server.port))
    for line in process.stdout:
        if "/transport/tempo f 77" in line:
            return
    raise AssertionError("it ended before it was told")


# As much of TouchOSC as the scripts of the template touch.
TOUCHOSC = """
function Color(red, green, blue) return {{r = red, g = green, b = blue}} end
function getMillis() return now end
function sendOSC(...)
  local message = ...
  if type(message) == 'table' then print(message[1], message[2][1].value) else print(...) end
end
local function choice(name)
  local buttons = {{{{tag = 'answer'}}, {{tag = ''}}, {{tag = 'duet'}}, {{tag = ''}}}}
  return {{name = name, color = Color(1, 1, 1), children = buttons}}
end
local function label(name) return {{name = name, values = {{text = ''}}}} end
local all = {{choice('/jam/mode'), choice('/voice/1/mode'), choice('/jam/mode'),
  label('connection'), label('beat'), label('error'), label('connection')}}
self = {{findAllByName = function(_, name)
  local found = {{}}
  for _, each in ipairs(all) do
    if each.name == name then table.insert(found, each) end
  end
  return found
end}}
{script}
local function read(...)
  for _, number in ipairs({{...}}) do print(all[number].name, all[number].values.text) end
end
for _, moment in ipairs({{0, 1000, 2500}}) do now = moment update() end
read(4, 7)
print(onReceiveOSC({{'/transport/tempo', {{{{value = 90}}}}}}))
print(onReceiveOSC({{'/jam/mode', {{{{value = 'duet'}}}}}}))
print(onReceiveOSC({{'/prove', {{{{tag = 'i', value = 12345}}}}}}))
update()
print(onReceiveOSC({{'/beat', {{{{value = 7}}, {{value = 3}}, {{value = 97.5}}}}}}))
print(onReceiveOSC({{'/error', {{{{value = '/latent/1'}}, {{value = '?'}}, {{value = 'why'}}}}}}))
read(4, 5, 6, 7)
for _, moment in ipairs({{4000, 5000, 7000, 9500}}) do now = moment update() end
read(4)
for _, group in ipairs({{all[1], all[2], all[3]}}) do
  local answer, _, duet = unpack(group.children)
  print(group.name, answer.color and answer.color.r < duet.color.r)
end
"""
FADER = """
local label = {{values = {{}}}}
self = {{values = {{x = 0.25}}, parent = {{findByName = function(_, name)
  return name == 'value of /transport/tempo' and label
end}}}}
{script}
init()
print(label.values.text)
self.values.x = 1
onValueChanged('x')
print(label.values.text)
"""


def lua(path, text):
    path.write_text(text)
    played = subprocess.run(["lua5.1", str(path)], capture_output=True, text=True, check=True)
    return [line.split("\t") for line in played.stdout.splitlines()]


@pytest.mark.peer
def test_the_script_of_the_touchosc_template_lights_choices_and_writes_readouts(stage, tmp_path):
    require("lua5.1")
    root = ET.fromstring(zlib.decompress(template("touchosc", stage, tmp_path).read_bytes()))
    script = walk.touchosc_script(root)
    assert lua(tmp_path / "played.lua", TOUCHOSC.format(script=script)) == [
        ["/unsubscribe", "9001"],
        ["/subscribe", "9001"],
        ["/subscribe", "9001"],
        ["connection", "no answer"],
        ["connection", "no answer"],
        ["false"],
        ["true"],
        ["/prove", "12345"],
        ["true"],
        ["/unsubscribe", "9001"],
        ["/subscribe", "9001"],
        ["true"],
        ["true"],
        ["connection", "connected"],
        ["beat", "7 . 3   97.5 bpm"],
        ["error", "/latent/1: why"],
        ["connection", "connected"],
        ["/ping"],
        ["/ping"],
        ["/subscribe", "9001"],
        ["connection", "no answer"],
        ["/jam/mode", "true"],
        ["/voice/1/mode", "nil"],
        ["/jam/mode", "true"],
    ]


@pytest.mark.peer
def test_a_fader_of_the_touchosc_template_writes_its_value_with_the_unit(stage, tmp_path):
    require("lua5.1")
    root = ET.fromstring(zlib.decompress(template("touchosc", stage, tmp_path).read_bytes()))
    script = next(
        each.findtext("value")
        for node in root.iter("node")
        if node.get("type") == "FADER"
        for each in node.find("properties")
        if each.findtext("key") == "script" and "/transport/tempo" in each.findtext("value")
    )
    assert lua(tmp_path / "fader.lua", FADER.format(script=script)) == [["90.0 bpm"], ["300.0 bpm"]]


def test_the_kept_files_are_for_the_usual_ports():
    folder = Path(__file__).parents[2] / "patches"
    assert "netreceive -u -b 9001" in (folder / TEMPLATES["pd"].file).read_text()
    assert "port=${ANTIPHON_PORT:-9000}" in (folder / TEMPLATES["shell"].file).read_text()
