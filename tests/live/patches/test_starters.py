"""The starters that play notes both ways, in as much of their programs as they touch."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from shutil import which
from types import ModuleType, SimpleNamespace

import pytest

from engine.events import Action, Message, NoteOff, NoteOn
from live.patches import TEMPLATES
from live.patches.formats import FORMATS
from live.patches.items import Instrument
from tests.live.osc.test_server import PAD, Rig

ROOT = Path(__file__).parents[3]
MADE_FOR = Instrument(2, ("rate", "grit"), port=9100, feedback_port=9101)
LISTENER = (PAD[0], MADE_FOR.feedback_port)


@pytest.fixture
def rig():
    """An instrument that has played a note, once somebody listens; `told` takes what it says."""
    rig = Rig()

    def plays():
        on = Message(rig.now, Action.NOTE_ON, 2, 64, 90, 1, ticks=480)
        rig.server.notes([on, replace(on, action=Action.NOTE_OFF, velocity=0, ticks=0)])
        rig.server._catch_up()
        rig.wait(0.1)
        return [arguments for address, *arguments in rig.sent(LISTENER) if address == "/note"]

    rig.plays = plays
    return rig


def source(name):
    text = FORMATS[name].make(MADE_FOR).decode()
    assert "9000" not in text, "it is made for other ports"
    return compile(text, TEMPLATES[name].file, "exec")


def struck(rig):
    return [(e.pitch, e.velocity) for e in rig.posted if isinstance(e, NoteOn)]


def foxdot(monkeypatch, rig):
    """As much of FoxDot as there is need for; its clock is moved by hand."""
    server = SimpleNamespace(handlers={}, serve_forever=lambda: None, close=lambda: None)
    server.addMsgHandler = server.handlers.__setitem__

    class Message(list):
        def __init__(self, address):
            super().__init__([address])

    osc = ModuleType("FoxDot.lib.OSC3")
    osc.OSCClient = lambda: SimpleNamespace(connect=places.append, send=lambda m: rig.send(*m))
    osc.OSCMessage, osc.OSCServer = Message, lambda place: places.append(place) or server
    patterns = ModuleType("FoxDot.lib.Patterns")
    patterns.asStream = Endless
    patterns.GeneratorPattern = SimpleNamespace(from_func=lambda func: func)
    places, later = [], []
    for module in (ModuleType("FoxDot"), ModuleType("FoxDot.lib"), osc, patterns):
        monkeypatch.setitem(sys.modules, module.__name__, module)
    clock = SimpleNamespace(future=lambda beats, act, args: later.append((act, args)))
    names = {"Clock": clock, "Scale": SimpleNamespace(chromatic=range(12))}
    exec(source("foxdot"), names)
    assert places == [("127.0.0.1", 9100), ("0.0.0.0", 9101)]
    return names, server.handlers, later


class Endless(list):
    """A pattern, which has no end."""

    def __getitem__(self, number):
        return super().__getitem__(number % len(self))


def test_foxdot_plays_to_the_instrument_and_hears_it(rig, monkeypatch):
    names, handlers, later = foxdot(monkeypatch, rig)
    names["antiphon_play"]([60, 67], dur=0.5, velocity=80)
    for _ in range(2):
        act, arguments = later.pop()
        act(*arguments)
    names["antiphon_stop"]()
    act, arguments = later.pop()
    act(*arguments)
    assert struck(rig) == [(60, 80), (67, 80), (60, 80)]
    assert later == []
    rig.wait(1.0)
    assert NoteOff in map(type, rig.posted), "each has its length"
    names["time"] = SimpleNamespace(sleep=lambda seconds: names.update(antiphon_ear=None))
    names["_antiphon_lease"](names["antiphon_ear"])
    for arguments in rig.plays():
        handlers["/note"]("/note", "iiifi", arguments, None)
    assert names["antiphon_heard"](7) == 64
    assert not [m for m in rig.sent() if m[0] == "/error"]


def test_sardine_plays_to_the_instrument_and_hears_it(rig, monkeypatch):
    attached, made, swims = {}, [], []

    class Handler(SimpleNamespace):
        def send_raw(self, address, values):
            rig.send(address, *values)

        def attach(self, address, act):
            attached[address] = act

    for name, kind in (("osc", "OSCHandler"), ("osc_in", "OSCInHandler")):
        module = ModuleType(f"sardine_core.handlers.{name}")
        setattr(module, kind, lambda **how: made.append(how) or Handler(**how))
        monkeypatch.setitem(sys.modules, module.__name__, module)
    for name in ("sardine_core", "sardine_core.handlers"):
        monkeypatch.setitem(sys.modules, name, ModuleType(name))
    names = {"osc_loop": None, "swim": swims.append, "again": lambda act, p: None}
    exec(source("sardine"), names)
    assert [(how["ip"], how["port"]) for how in made] == [("127.0.0.1", 9100), ("0.0.0.0", 9101)]
    names["antiphon_note"](60, beats=0.4)
    names["antiphon_note"](None)
    names["antiphon_set"]("/latent/1", 0.7)
    assert struck(rig) == [(60, 90)]
    heard = []
    names["antiphon_on_note"] = lambda *note: heard.append(note)
    swims[0]()
    for arguments in rig.plays():
        attached["/note"](*arguments)
    assert (names["antiphon_heard"][-1], heard) == (64, [(3, 64, 90, 1.0, 1)])
    assert not [m for m in rig.sent() if m[0] == "/error"]


# The starter in Strudel's own library: what it would send to a port says so, and ours is heard.
STRUDEL = """
import * as core from '@strudel/core';
import * as mini from '@strudel/mini';

const opened = [];
let played;
await core.evalScope(core, mini);
mini.miniAllStrings();
core.Pattern.prototype.midi = function (port) {
  return this.fmap((value) => ({ ...value, port }));
};
globalThis.midikeys = async (port) => {
  opened.push(port);
  return () => core.note(64);
};
globalThis.stack = (...parts) => (played = core.stack(...parts));
await import(process.argv[1]);
const begun = played.queryArc(0, 2).filter((each) => each.hasOnset());
const events = begun.map((each) => ({ at: each.whole.begin.valueOf(), ...each.value }));
console.log(JSON.stringify([opened, events]));
"""


def strudel(text, folder):
    """The ports that a starter opens to hear, and the events of two cycles, in order."""
    if not (ROOT / "node_modules" / "@strudel").exists():
        if os.environ.get("ANTIPHON_REQUIRE_PEERS"):
            pytest.fail("Strudel is not installed")
        pytest.skip("needs Strudel: npm ci")
    path = folder / "starter.mjs"
    path.write_text(text)
    command = ["node", "--input-type=module", "--eval", STRUDEL, path.as_uri()]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    opened, events = json.loads(done.stdout.splitlines()[-1])
    return opened, sorted(events, key=lambda event: event["at"])


@pytest.mark.skipif(which("node") is None, reason="needs Node.js")
def test_the_strudel_starter_plays_to_the_instrument_and_hears_it(tmp_path):
    opened, events = strudel(FORMATS["strudel"].make(MADE_FOR).decode(), tmp_path)
    assert opened == ["Antiphon Out"]
    sent = [event for event in events if event.get("port") == "Antiphon In"]
    assert [(event["at"], event["note"]) for event in sent] == [
        (0, "c4"), (0.5, "d4"), (1, "e4"), (1.25, "g4"), (1.5, "a4"),
    ]  # fmt: skip
    assert {event["velocity"] for event in sent} == {0.7}
    played = [event for event in events if "port" not in event]
    assert [(event["note"], event["s"]) for event in played] == [(64, "triangle")] * 2


@pytest.mark.skipif(which("node") is None, reason="needs Node.js")
def test_the_line_of_the_strudel_starter_that_turns_a_control_sends_its_values(tmp_path):
    text = FORMATS["strudel"].make(MADE_FOR).decode().replace("// ccv(", "ccv(")
    _, events = strudel(text, tmp_path)
    turned = [event for event in events if "ccv" in event]
    assert {(event["ccn"], event["port"]) for event in turned} == {(21, "Antiphon In")}
    assert len({event["ccv"] for event in turned}) > 2
    assert all(0 <= event["ccv"] <= 1 for event in turned)
