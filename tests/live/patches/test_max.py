"""The files of Max: laid out to be read, silent when they open, deaf to nothing."""

import re
from itertools import combinations

import pytest
from py2max import Patcher
from py2max.lint import lint

from engine.places import PLACES, REST
from engine.session import SessionState, VoiceControls
from live.controls import told
from live.osc.latent_names import ADDRESSES
from live.patches import CONNECTED, MODEL, NO_ANSWER, NO_BEAT, NO_ERROR, TEMPLATES, VOICES
from live.patches.devices import STRIP_HEIGHT, STRIP_SIDE, STRIP_WIDTH
from live.patches.formats import FORMATS
from live.patches.items import BEAT, CONNECTION, ERROR, Instrument
from live.patches.layout import Box
from tests.live.patches import max_files

STATE = SessionState(voices=(VoiceControls(),) * VOICES, places=(REST,) * PLACES)
OWN = {"notes in", "notes out", "Live tempo", "page"}  # switches of the device itself


@pytest.fixture(scope="module", params=[("max", VOICES), ("m4l", VOICES), ("max", 8), ("m4l", 8)])
def made(request):
    name, voices = request.param
    return name, FORMATS[name].make(Instrument.of_model(MODEL, voices))


@pytest.fixture(scope="module", params=["max", "m4l"])
def outer(request):
    file = FORMATS[request.param].make(Instrument.of_model(MODEL, VOICES))
    return max_files.patcher(request.param, file)


def test_those_who_know_max_find_nothing_wrong(made, tmp_path):
    """Cords that lead nowhere, unknown objects, boxes over boxes, off the canvas, ports swapped."""
    name, data = made
    path = tmp_path / TEMPLATES[name].file
    path.write_bytes(data)
    assert [str(each) for each in lint(Patcher.from_file(path))] == []


@pytest.mark.parametrize("view", ["patching_rect", "presentation_rect"])
def test_no_box_lies_over_another_in_either_view(made, view):
    for patcher in max_files.patchers(max_files.patcher(*made)):
        found = max_files.boxes(patcher).values()
        seen = [each for each in found if view in each and each["maxclass"] != "panel"]
        for one, other in combinations(seen, 2):
            here, there = (Box(*map(int, each[view])) for each in (one, other))
            assert not here.overlaps(there), (one, other)


def test_whatever_is_played_lies_in_the_window_that_shows_it(made):
    name, data = made
    for patcher in max_files.patchers(max_files.patcher(name, data)):
        for window in max_files.boxes(patcher).values():
            if window["maxclass"] != "bpatcher" or window.get("varname") == "pages":
                continue
            _, _, width, height = map(int, window["presentation_rect"])
            for box in max_files.boxes(window["patcher"]).values():
                if "presentation_rect" in box:
                    assert Box(0, 0, width, height).holds(Box(*map(int, box["presentation_rect"])))


def test_nothing_that_speaks_to_the_instrument_speaks_when_it_opens(outer):
    initial = [
        box["varname"]
        for patcher in max_files.patchers(outer)
        for box in max_files.boxes(patcher).values()
        if "parameter_initial_enable" in str(box.get("saved_attribute_attributes"))
    ]
    assert set(initial) <= OWN
    cords = max_files.named_cords(max_files.wire(outer)["patcher"])
    assert ("inlet", 0, "gate", 1) in cords
    assert [cord for cord in cords if cord[0] == "inlet"] == [("inlet", 0, "gate", 1)]
    into = {source for source, _, target, _ in cords if target.startswith("udpsend")}
    assert into == {"gate", "/ping", "/subscribe 9001"}
    opens = [source for source, _, target, inlet in cords if (target, inlet) == ("gate", 0)]
    assert opens == ["1"]
    assert [source for source, _, target, _ in cords if target == "1" and source != "t b b"] == [
        "delay 1500"
    ]


def test_what_the_port_hears_is_put_into_words_for_the_readouts(outer):
    beat, error = "sprintf symout %ld . %ld   %.1f bpm", "sprintf symout %s: %s"
    assert {
        ("udpreceive 9001", 0, "route /beat /error", 0),
        ("route /beat /error", 0, beat, 0), (beat, 0, "prepend beat", 0),
        ("route /beat /error", 1, "unpack s s s", 0), ("unpack s s s", 0, error, 0),
        ("unpack s s s", 2, error, 1), (error, 0, "prepend error", 0),
        ("udpreceive 9001", 0, "t b b b", 0), ("t b b b", 2, "speedlim 500", 0),
        ("speedlim 500", 0, f'connection "{CONNECTED}"', 0),
        ("t b b b", 0, "delay 5000", 0), ("delay 5000", 0, "t b b", 0),
        ("t b b", 0, f'connection "{NO_ANSWER}"', 0),
        *((says, 0, "outlet", 0) for says in (
            "prepend beat", "prepend error", f'connection "{CONNECTED}"',
            f'connection "{NO_ANSWER}"', "udpreceive 9001",
        )),
    } <= set(max_files.named_cords(max_files.wire(outer)["patcher"]))  # fmt: skip


def test_what_the_wire_says_reaches_the_readouts(outer):
    first = {CONNECTION: NO_ANSWER, BEAT: NO_BEAT, ERROR: NO_ERROR}
    shown = {}
    for here, route in max_files.hearing(outer, max_files.wire(outer)["id"]):
        for outlet, word in enumerate(route["text"].split()[1:]):
            if word in first:
                ((_, sets),) = max_files.hearing(here, route["id"], outlet)
                ((_, text),) = max_files.hearing(here, sets["id"])
                assert (sets["text"], text["maxclass"]) == ("prepend set", "comment")
                assert "presentation_rect" in text
                shown[word] = text["text"]
    assert shown == first


def test_every_control_hears_the_instrument_and_is_set_silently(outer):
    heard = []
    for section in max_files.sections(outer):
        found = max_files.boxes(section)
        route = [name for name, box in found.items() if box.get("text", "").startswith("route /")]
        for name in route:
            words = found[name]["text"].split()[1:]
            outlets = {
                outlet for source, outlet, _, _ in max_files.cords(section) if source == name
            }
            assert outlets == set(range(len(words)))
            heard += words
        for source, _, target, _ in max_files.cords(section):
            if found[target]["maxclass"].startswith("live."):
                inner, _, box = max_files.beside(section, found[target])
                assert box["id"] == source
                names = [n for n, b in max_files.boxes(inner).items() if b["maxclass"] == "outlet"]
                last = {s for s, _, t, _ in max_files.cords(inner) if t == names[0]}
                texts = [max_files.boxes(inner)[each]["text"] for each in last]
                assert max_files.reached(inner, 0) <= {0, 2}, "no loop"
                assert 1 in max_files.reached(inner, 1)
                assert texts
                assert all(each.startswith(("prepend set", "set ")) for each in texts)
    heard = [each for each in heard if each != "/note"]
    assert len(heard) == len(set(heard)) > 35
    assert set(heard) <= {*told(STATE), *ADDRESSES}
    assert set(heard) >= set(ADDRESSES)


def test_a_number_is_written_out_with_its_unit(outer):
    written = {
        box["text"]
        for patcher in max_files.patchers(outer)
        for box in max_files.boxes(patcher).values()
        if box.get("text", "").startswith("sprintf symout")
    }
    assert {f"sprintf symout {each}" for each in ("%.1f bpm", "%ld oct.", "%.2f")} <= written


def test_every_parameter_has_a_name_of_its_own(outer):
    names = [
        box["saved_attribute_attributes"]["valueof"]["parameter_longname"]
        for patcher in max_files.patchers(outer)
        for box in max_files.boxes(patcher).values()
        if "saved_attribute_attributes" in box
    ]
    assert len(set(names)) == len(names)


def test_a_device_of_live_is_narrow_and_has_a_tab_for_each_page():
    file = FORMATS["m4l"].make(Instrument.of_model(MODEL, VOICES))
    outer = max_files.patcher("m4l", file)
    found = max_files.boxes(outer)
    assert outer["devicewidth"] == STRIP_WIDTH < 700
    for box in found.values():
        if "presentation_rect" in box:
            left, top, width, height = box["presentation_rect"]
            assert left + width <= STRIP_WIDTH
            assert top + height <= STRIP_HEIGHT
    (pages,) = [box for box in found.values() if box.get("varname") == "pages"]
    inside = max_files.boxes(pages["patcher"]).values()
    tops = {box["presentation_rect"][1] // STRIP_HEIGHT for box in inside if "patcher" in box}
    (tabs,) = [box for box in found.values() if box.get("varname") == "page"]
    titles = tabs["saved_attribute_attributes"]["valueof"]["parameter_enum"]
    assert tops == set(range(len(titles)))
    assert pages["presentation_rect"][2] == STRIP_WIDTH - STRIP_SIDE
    texts = {box.get("text") for box in inside}
    assert {f"* -{STRIP_HEIGHT}", "offset 0 $1", "thispatcher"} <= texts


def test_a_device_of_live_carries_notes_both_ways_and_the_tempo_if_asked():
    file = FORMATS["m4l"].make(Instrument.of_model(MODEL, VOICES))
    outer = max_files.patcher("m4l", file)
    assert {
        ("midiin", 0, "midiout", 0), ("midiin", 0, "midiparse", 0), ("midiparse", 0, "gate", 1),
        ("notes in", 0, "gate", 0), ("prepend /note/in", 0, "p wire", 0),
        ("p wire", 0, "route /note", 0), ("t l l", 1, "$1", 0), ("$1", 0, "midiformat", 6),
        ("t l l", 0, "$2 $3", 0), ("$2 $3", 0, "midiformat", 0), ("midiformat", 0, "midiout", 0),
        ("path live_set", 0, "live.path", 0), ("live.path", 1, "live.observer", 1),
        ("property tempo", 0, "live.observer", 0), ("live.observer", 0, "gate", 1),
        ("prepend /transport/tempo", 0, "p wire", 0),
    } <= set(max_files.named_cords(outer))  # fmt: skip
    initial = re.findall(r'"parameter_longname": "([\w ]+)"[^}]*"parameter_initial_enable": 1', str(
        file, "latin-1"
    ))  # fmt: skip
    assert initial == ["notes in", "notes out"]
