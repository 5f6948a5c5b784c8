"""The session of Open Stage Control: its scripts are run, and its texts fit where they stand."""

import json
import math
import re
import subprocess
from shutil import which

import pytest

from live.patches import CONNECTED, MODEL, NO_ANSWER, NO_ERROR, VOICES
from live.patches.formats import FORMATS
from live.patches.items import BEAT, CONNECTION, ERROR, Instrument, Kind
from live.patches.stage_control import _INSET, _LETTER
from tests.live.patches import walk

MADE_FOR = Instrument.of_model(MODEL, VOICES, port=9100, feedback_port=9101)
TARGET = "127.0.0.1:9100"
SMALLEST = 6.5  # as in `test_layout`, by the width of a letter that is reckoned with here
LONGEST = {
    CONNECTION: (CONNECTED, NO_ANSWER),
    BEAT: ("1000 . 16   300.0 bpm",),
    ERROR: (NO_ERROR,),  # and anything else
}

# As much of the program as the scripts touch; its time is moved by hand.
PROGRAM = """
const session = JSON.parse(require('fs').readFileSync(0)).content;
const widgets = (of) => [of, ...(of.widgets ?? []).flatMap(widgets)];
const byName = new Map(widgets(session).map((each) => [each.id, each]));
const globals = {}, shown = {}, timers = new Map();
let now = 1e12, sent = [];
Date.now = () => now;
const set = (id, value, { send }) => {
  if (!byName.has(id) || send !== false) throw new Error(`${id} is not to be set so`);
  shown[id] = value;
};
const send = (...message) => sent.push(message);
const setInterval_ = (id, act, ms) => timers.set(id, { act, ms, due: now + ms });
const run = (script, value) =>
  new Function('globals', 'set', 'send', 'setInterval', 'value', script)(
    globals, set, send, setInterval_, value);
const hear = (address, ...values) => {
  for (const each of byName.values())
    if (each.type === 'variable' && each.address === address) run(each.onValue, values);
};
const pass = (seconds) => {
  const end = now + 1000 * seconds;
  while (now < end) {
    now += 100;
    for (const timer of timers.values())
      if (now >= timer.due) {
        timer.due += timer.ms;
        timer.act();
      }
  }
};
const tell = () => {
  console.log(JSON.stringify([shown['readout connection'], ...sent.map((each) => each.slice(1))]));
  sent = [];
};
run(session.onCreate);
"""
needs_node = pytest.mark.skipif(which("node") is None, reason="needs Node.js")


@pytest.fixture(scope="module")
def session():
    return FORMATS["open-stage-control"].make(MADE_FOR)


def played(session, scenario):
    """What a scenario prints, line by line."""
    command = ["node", "--eval", PROGRAM + scenario]
    done = subprocess.run(command, input=session, capture_output=True, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


@needs_node
def test_it_subscribes_until_it_is_answered_then_asks_and_sees_when_nobody_answers(session):
    lines = played(
        session,
        """
        console.log(JSON.stringify([...new Set(sent.map(([target]) => target))]));
        tell();
        pass(4); tell();
        hear('/hello', 'antiphon'); pass(2); tell();
        for (let turn = 0; turn < 10; turn++) { hear('/pong'); pass(2); }
        tell();
        pass(6); tell();
        """,
    )
    subscribe, ping = ["/subscribe", 9101], ["/ping"]
    targets, opened, unheard, answered, renewed, silent = lines
    assert targets == [TARGET]
    assert opened == [NO_ANSWER, ["/unsubscribe", 9101], subscribe]
    assert unheard == [NO_ANSWER, subscribe, subscribe]
    assert answered == [CONNECTED, ping]
    assert renewed[0] == CONNECTED
    assert sorted(renewed[1:]) == [ping] * 9 + [subscribe]
    assert silent == [NO_ANSWER, ping, subscribe, subscribe]


@needs_node
@pytest.mark.parametrize(
    ("heard", "readout", "text"),
    [
        ("'/beat', 7, 3, 97.5", BEAT, "7 . 3   97.5 bpm"),
        ("'/error', '/latent/1', 'range', 'why'", ERROR, "/latent/1: why"),
    ],
)
def test_what_is_heard_is_written_and_is_a_sign_of_life(session, heard, readout, text):
    scenario = f"hear({heard}); pass(2); console.log(JSON.stringify(shown));"
    (shown,) = played(session, scenario)
    assert shown == {f"readout {readout}": text, f"readout {CONNECTION}": CONNECTED}


@needs_node
def test_every_fader_writes_its_value_out_with_the_unit(session):
    scenario = """
    for (const { type, onValue, range } of byName.values())
      if (type === 'fader') { run(onValue, range.min); run(onValue, range.max); }
    run(byName.get('/transport/tempo').onValue, 97.46);
    console.log(JSON.stringify(shown));
    """
    (shown,) = played(session, scenario)
    faders = {item.name: item for item in items() if item.kind is Kind.FADER}
    wanted = {
        f"value of {name}": item.pattern % item.argument.high for name, item in faders.items()
    }
    wanted |= {"value of /transport/tempo": "97.5 bpm", f"readout {CONNECTION}": NO_ANSWER}
    assert shown == wanted


def items():
    (page,) = FORMATS["open-stage-control"].arrange(MADE_FOR)
    return [widget.item for widget in page.widgets]


def texts(widget):
    """All that a widget may have to show, as far as that is known."""
    of = {item.name: item for item in items()}
    kind, _, name = widget["id"].partition(" ")
    match widget["type"]:
        case "switch":
            return widget["values"]
        case "button":
            return [widget["label"]]
        case "text" if kind == "readout":
            return LONGEST[name]
        case "text" if widget["id"].startswith("value of "):
            item = of[name.removeprefix("of ")]
            return [item.pattern % end for end in (item.argument.low, item.argument.high)]
    return [widget["default"]]


def room(widget):
    """Width and height for one text."""
    columns = widget.get("gridTemplate", 1)
    lines = math.ceil(len(widget.get("values", [1])) / columns)
    inset = 0 if widget["type"] == "text" else _INSET
    return widget["width"] / columns - 2 * inset, widget["height"] / lines


def test_every_text_fits_where_it_stands_and_can_be_read(session):
    written = [each for each in walk._widgets(json.loads(session)["content"]) if "css" in each]
    assert {each["type"] for each in written} == {"text", "button", "switch"}
    for widget in written:
        size = float(re.search(r"font-size: ([\d.]+)px", widget["css"])[1])
        width, height = room(widget)
        assert SMALLEST <= size <= height, widget["id"]
        for text in texts(widget):
            assert len(text) * _LETTER * size <= width, (widget["id"], text)
