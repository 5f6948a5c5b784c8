"""The files of the templates: kept up to date, and everything they send is accepted."""

import json
import re
import xml.etree.ElementTree as ET
import zlib
from pathlib import Path

import pytest
from click.testing import CliRunner

from engine.events import SetControl
from engine.places import PLACES, REST
from engine.session import SessionState, VoiceControls
from live.__main__ import cli, main
from live.controls import deeds, targets, told
from live.osc.answers import Answers
from live.osc.codec import message, read
from live.osc.dispatcher import Dispatcher
from live.osc.latent_names import ADDRESSES
from live.patches import MODEL, TEMPLATES, VOICES, items
from live.patches.amxd import pack, unpack
from live.patches.formats import FORMATS, everything
from live.patches.items import BEAT, CONNECTION, ERROR, Instrument
from live.patches.puredata_wire import READOUTS
from tests.live.patches import max_files, walk

FOLDER = Path(__file__).parents[3] / "patches"
STATE = SessionState(voices=(VoiceControls(),) * VOICES, places=(REST,) * PLACES)

WALKS = {
    "touchosc": walk.touchosc,
    "touchosc-phone": walk.touchosc,
    "max": walk.max_patch,
    "m4l": walk.amxd,
    "open-stage-control": walk.stage_control,
    "supercollider": walk.supercollider,
    "sonic-pi": walk.sonic_pi,
}


@pytest.fixture(scope="module")
def made_for():
    return Instrument.of_model(MODEL, VOICES)


@pytest.fixture
def dispatcher():
    dispatcher = Dispatcher(
        lambda event: dispatcher.posted.append(event),
        lambda packet, _: dispatcher.sent.append(packet),
        lambda line: None,
        lambda: 5.0,
        lambda: 1e9,
    )
    dispatcher.posted, dispatcher.sent = [], []
    Answers(dispatcher, lambda: 5.0)
    # What other parts of a session do.
    for address in (
        "/scene/store", "/scene/recall", "/record/keep", "/transport/tap", "/panic", "/learn/touch"
    ):  # fmt: skip
        dispatcher.serve(address, lambda request, *arguments: None)
    dispatcher.take_state(STATE)
    return dispatcher


def test_the_files_are_those_that_are_made_now(made_for):
    made = everything(made_for)
    kept = {
        str(path.relative_to(FOLDER)): path.read_bytes()
        for path in FOLDER.rglob("*")
        if path.is_file() and path.name in {Path(name).name for name in made}
    }
    stale = sorted(name for name in made if kept.get(name) != made[name])
    assert not stale, "make them again: make patches"


@pytest.mark.parametrize("name", WALKS)
def test_all_that_a_template_sends_is_accepted(name, made_for, dispatcher):
    sent = WALKS[name](FORMATS[name].make(made_for))
    assert len(sent) > 50
    for address, arguments in sent:
        dispatcher.sent.clear()
        dispatcher.receive(message(address, *arguments).dgram, ("127.0.0.1", 4000))
        answers = [each for packet in dispatcher.sent for each in read(packet)]
        assert not [each for each in answers if each.address == "/error"], (address, arguments)
    assert {event.name for event in dispatcher.posted if isinstance(event, SetControl)} >= {
        "play", "tempo", "enable", "mode", "temperature", "density", "latent",
    }  # fmt: skip


@pytest.mark.parametrize(
    "name", ["touchosc", "touchosc-phone", "max", "m4l", "pd", "supercollider"]
)
def test_a_template_subscribes(name, made_for):
    data = FORMATS[name].make(made_for)
    text = zlib.decompress(data) if name.startswith("touchosc") else data
    assert b"subscribe" in text


@pytest.mark.parametrize(
    "name", ["touchosc", "touchosc-phone", "max", "m4l", "open-stage-control", "supercollider"]
)
def test_a_template_that_is_seen_has_buttons_that_learn(name, made_for):
    sent = WALKS[name](FORMATS[name].make(made_for))
    assert {tuple(more) for address, more in sent if address == "/learn/touch"} == {(), (1,)}


def test_pure_data_has_buttons_that_learn(made_for):
    text = FORMATS["pd"].make(made_for).decode()
    said = r"#X obj \d+ \d+ oscformat learn touch;"
    assert re.search(rf" r /learn/touch\.out;\n{said}", text)
    assert re.search(rf" r /learn/touch/1\.out;\n#X msg \d+ \d+ 1;\n{said}", text)
    assert len(re.findall(r" bng .* /learn/touch(?:/1)?\.out ", text)) == 2


@pytest.mark.parametrize("name", ["touchosc", "touchosc-phone"])
def test_touchosc_writes_the_readouts_on_every_page(name, made_for):
    root = ET.fromstring(zlib.decompress(FORMATS[name].make(made_for)))
    pages = len(FORMATS[name].arrange(made_for))
    names = [walk.touchosc_property(node, "name") for node in root.iter("node")]
    written = set(re.findall(r"show\('(\w+)'", walk.touchosc_script(root)))
    assert written == {CONNECTION, BEAT, ERROR}
    assert {each: names.count(each) for each in written} == dict.fromkeys(written, pages)


def test_pure_data_writes_the_readouts(made_for):
    text = FORMATS["pd"].make(made_for).decode()
    assert set(READOUTS) == {CONNECTION, BEAT, ERROR}
    for part in (part for parts in READOUTS.values() for part in parts):
        assert re.search(rf" cnv 1 1 1 empty {part} ", text), part
        assert re.search(rf" s {part};", text), part


def test_supercollider_writes_the_readouts(made_for):
    text = FORMATS["supercollider"].make(made_for).decode()
    written = set(re.findall(r"~show\.\('(\w+)'", text))
    assert written == {CONNECTION, BEAT, ERROR}
    assert re.findall(r"= ~readout\.\('(\w+)'", text) == [CONNECTION, BEAT, ERROR]


def test_all_that_pure_data_formats_is_in_the_table(made_for):
    known = {*targets(VOICES), *deeds(VOICES)}
    found = walk.puredata(FORMATS["pd"].make(made_for))
    assert len(found) > 50
    assert set(found) <= known


def test_tidal_gives_each_control_the_pattern_of_its_type(made_for):
    found = dict(walk.tidal(FORMATS["tidal"].make(made_for)))
    table = targets(VOICES)
    assert len(found) > 35
    for address, pattern in found.items():
        assert pattern == "p" + table[address].control.argument.tag.upper()


def test_the_shell_script_knows_the_whole_table(made_for):
    text = FORMATS["shell"].make(made_for).decode()
    cases = re.findall(r"^(/\S+)\) echo '(\w*)' ;;$", text, re.MULTILINE)
    found = {address: tags for addresses, tags in cases for address in addresses.split("|")}
    assert set(found) == {*targets(VOICES), *deeds(VOICES)}
    assert (found["/jam/mode"], found["/place/morph"], found["/note/in"]) == ("s", "ff", "iifi")


def test_touchosc_hears_what_it_sends_and_does_not_send_it_on(made_for):
    file = FORMATS["touchosc"].make(made_for)
    root = ET.fromstring(zlib.decompress(file))
    assert {osc.findtext("feedback") for osc in root.iter("osc")} == {"0"}
    hearing = walk.touchosc_hears(file)
    assert hearing["/jam/mode"] == hearing["/voice/2/model"] == "SCRIPT"
    labels = {address for address, by in hearing.items() if by == "LABEL"}
    assert labels == set(ADDRESSES)
    assert set(hearing) - labels <= set(told(STATE))
    identities = [node.get("ID") for node in root.iter("node")]
    assert len(set(identities)) == len(identities)


def test_what_goes_by_ratios_does_so_under_the_hand(made_for):
    """Half of a fader's way is the geometric mean of its ends, where the format has such faders."""
    ends = {"/transport/tempo": (20, 300), "/latent/drift/rate": (0.01, 4)}
    made = {name: FORMATS[name].make(made_for).decode() for name in ("max", "pd", "supercollider")}
    session = json.loads(FORMATS["open-stage-control"].make(made_for))["content"]
    faders = {each["id"]: each for each in walk._widgets(session) if each["type"] == "fader"}
    values = [
        box["saved_attribute_attributes"]["valueof"]
        for patcher in max_files.patchers(max_files.patcher("max", made["max"].encode()))
        for box in max_files.boxes(patcher).values()
        if "saved_attribute_attributes" in box
    ]
    exponents = {value["parameter_longname"]: value.get("parameter_exponent") for value in values}
    for address, (low, high) in ends.items():
        middle = (low * high) ** 0.5
        base = faders[address]["logScale"]
        assert low + (base**0.5 - 1) / (base - 1) * (high - low) == pytest.approx(middle)
        exponent = exponents[address.strip("/").replace("/", " ")]
        assert low + (high - low) * 0.5**exponent == pytest.approx(middle, rel=1e-3)
        assert re.search(rf"sl \d+ \d+ {low:g} {high:g} 1 0 {address}\.out ", made["pd"])
        assert re.search(
            rf"'{address}', .*, {low:g}, {high:g}, [\d.]+, \\exp\)", made["supercollider"]
        )
    assert exponents["latent 1"] == 1
    assert faders["/latent/1"]["logScale"] is False


def test_open_stage_control_has_no_two_widgets_of_one_name(made_for):
    session = json.loads(FORMATS["open-stage-control"].make(made_for))
    names = [widget["id"] for widget in walk._widgets(session["content"])]
    assert len(set(names)) == len(names)
    script = session["content"]["onCreate"]
    assert "send(target, '/subscribe', 9001)" in script
    assert "target = '127.0.0.1:9000'" in script
    written = re.findall(r"set\('([^']+)'", json.dumps(session))
    assert set(written) <= set(names)
    assert len(written) > 40


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("mean pitch", "mean pitch"),
        ("Höhe (Mittel)", "Höhe (Mittel)"),
        ('"); 0.exit; ("', ") 0.exit ("),
        ("#{`ls`}\nimport System", "ls import System"),
        ("$1;", "1"),
        ("{}", ""),
    ],
)
def test_a_name_that_a_card_gives_is_no_code(name, shown):
    assert items._plain(name) == shown


def test_a_live_device_is_unpacked_as_it_was_packed():
    file = pack(b'{"patcher": {}}')
    assert unpack(file) == b'{"patcher": {}}'
    assert int.from_bytes(file[16:20], "little") == len(file) - 20
    with pytest.raises(ValueError, match="not a Max for Live device"):
        unpack(b"RIFF" + file[4:])


def test_the_command_writes_a_template_for_other_ports_and_voices(tmp_path):
    path = tmp_path / "mine.pd"
    options = [
        "--voices",
        "1",
        "--host",
        "10.0.0.7",
        "--osc-port",
        "9100",
        "--feedback-port",
        "9101",
    ]
    result = CliRunner().invoke(cli, ["patch", "pd", "-o", str(path), *options])
    assert result.exit_code == 0
    text = path.read_text()
    assert "connect 10.0.0.7 9100" in text
    assert "netreceive -u -b 9101" in text
    assert "/voice/1/mode" in text
    assert "/voice/2/mode" not in text


def test_the_command_lists_what_there_is():
    listed = CliRunner().invoke(cli, ["patch"]).output.split()[::2]
    assert set(listed) == set(TEMPLATES) == set(FORMATS)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["lemur"], "no template is named 'lemur'"),
        (["pd", "--model", "melody-lstm"], "has no latents"),
        (["pd", "--model", "nothing"], "no model is named 'nothing'"),
        (["pd", "--voices", "9"], "1 to 8 voices, not 9"),
        (["pd", "-o", "/nowhere/at/all.pd"], "/nowhere/at/all.pd cannot be written"),
    ],
)
def test_what_is_wrong_is_one_line(arguments, said, monkeypatch, capsys):
    monkeypatch.setattr("sys.argv", ["antiphon", "patch", *arguments])
    with pytest.raises(SystemExit):
        main()
    error = capsys.readouterr().err
    assert said in error
    assert error.count("\n") == 1
