"""Learning: the control that is moved is bound as what it is, kept in a file, and forgotten."""

import tomllib

import pytest

from engine.events import NoteOn, Panic, SetControl
from live.mapping.binding import Binding
from live.mapping.decoding import encode
from live.mapping.learnt import NAME, load
from live.mapping.relative import Encoding
from live.mapping.source import Source
from tests.live.mapping.rig import Rig, cc

CC = 0xB0
SLOW_TURN = [1, 1, 1, 127, 127]


@pytest.fixture
def path(tmp_path):
    return tmp_path / "deep" / NAME


def lesson(path, address, *messages, rig=None, port=1):
    rig = rig or Rig(learnt=path)
    rig.say("/learn", address)
    rig.midi(*messages, port=port)
    rig.rest()
    return rig


def only(path):
    (binding,) = load(path)
    return binding


def test_a_knob_is_learnt_told_and_kept(path):
    rig = lesson(path, "/jam/density", *((CC, 21, value) for value in range(5, 20)))
    assert rig.answers("/learn/done") == [("/jam/density", "cc 21 on channel 1 of nano")]
    assert only(path) == Binding("/jam/density", cc(21, 1, "nano"), learnt=True)
    assert tomllib.loads(path.read_text())["map"] == [
        {"address": "/jam/density", "from": "cc 21", "channel": 1, "port": "nano"}
    ]
    rig.midi((CC, 21, 64), (CC, 21, 127))
    assert rig.voice().density == 1.0
    again = Rig(learnt=path)
    again.midi((CC, 21, 64), (CC, 21, 127))
    assert again.voice().density == 1.0


def test_thru_is_turned_by_a_knob_that_has_learnt_it(path):
    rig = lesson(path, "/transport/thru", (CC, 21, 20), (CC, 21, 30), (CC, 21, 10))
    assert rig.answers("/learn/done") == [("/transport/thru", "cc 21 on channel 1 of nano")]
    turned = []
    for value in (0, 127, 90, 0):
        rig.midi((CC, 21, value))
        turned.append(rig.state.thru)
    assert turned == [False, True, True, False]
    assert {event.name for event in rig.events} == {"thru"}


def test_what_the_keyboard_sends_is_learnt_for_any_port(path):
    lesson(path, "/jam/density", (0xE0, 0, 64), (0xE0, 0, 99), port=0)
    assert only(path).source == Source.parse("bend", 1)


@pytest.mark.parametrize("source", ["cc14 3", "nrpn 1300"])
def test_fine_controls_are_recognised(path, source):
    sent = [midi for step in range(9) for midi in encode(Source.parse(source, 2), step / 100)]
    lesson(path, "/jam/density", *sent)
    assert only(path).source == Source.parse(source, 2, "nano")


@pytest.mark.parametrize(
    ("values", "encoding"),
    [
        (SLOW_TURN, Encoding.TWOS),
        ([1, 1, 2, 65, 65], Encoding.SIGN),
        ([65, 65, 66, 63], Encoding.OFFSET),
        (range(40, 60), None),
    ],
)
def test_endless_encoders_are_recognised(path, values, encoding):
    lesson(path, "/jam/density", *((CC, 21, value) for value in values))
    assert only(path).relative is encoding


def test_a_momentary_button_is_recognised(path):
    lesson(path, "/jam/mode", (CC, 50, 127), (CC, 50, 0))
    assert only(path).button


def test_a_key_is_learnt_at_once_for_what_can_be_pressed(path):
    rig = Rig(learnt=path)
    rig.say("/learn", "/scene/recall 2 4")
    assert rig.mapping.takes(0, (0x90, 36, 100))
    rig.midi((0x90, 36, 100), (0x80, 36, 0), port=0)
    rig.rest(0.0)
    binding = only(path)
    assert (binding.source, binding.values) == (Source.parse("note 36", 1), (2, 4))
    assert not rig.mapping.takes(0, (0x90, 37, 100))


def test_a_key_is_not_meant_where_it_can_move_nothing(path):
    rig = Rig(learnt=path)
    rig.say("/learn", "/jam/density")
    assert not rig.mapping.takes(0, (0x90, 36, 100)), "it is played meanwhile"
    rig.midi((0x90, 36, 100), (CC, 21, 5))
    rig.rest()
    assert only(path).source == cc(21, 1, "nano")


def test_nothing_else_moves_while_it_learns(path):
    rig = lesson(path, "/jam/density", (CC, 21, 64))
    rig.say("/learn", "/jam/temperature")
    rig.midi((CC, 21, 64), (CC, 21, 90))
    assert rig.events == []


def test_what_moves_something_already_is_refused(path):
    rig = lesson(path, "/jam/density", (CC, 21, 64), (CC, 21, 60))
    lesson(path, "/jam/temperature", (CC, 21, 64), (CC, 21, 60), rig=rig)
    ((address, code, text),) = rig.answers("/error")
    assert (address, code) == ("/learn", "conflict")
    assert "moves /jam/density already; first take that away: /learn/forget /jam/density" in text
    assert only(path).address == "/jam/density"


def test_a_part_of_the_range_is_learnt_and_kept(path):
    rig = Rig(learnt=path)
    rig.say("/learn", "/jam/density", 0.75, 0.25)
    rig.midi((CC, 21, 0), (CC, 21, 9))
    rig.rest()
    assert tomllib.loads(path.read_text())["map"][0]["range"] == [0.75, 0.25]
    rig.midi((CC, 21, 0), (CC, 21, 127))
    assert rig.voice().density == 0.25
    assert only(path).ends == (0.75, 0.25)
    assert rig.lines[-1].endswith("moves /jam/density from 0.75 to 0.25")


def test_choices_are_learnt_by_their_number_and_kept_by_their_word(path):
    rig = Rig(learnt=path)
    rig.say("/learn", "/jam/mode", 3, 2)
    rig.midi((CC, 21, 0), (CC, 21, 9))
    rig.rest()
    assert tomllib.loads(path.read_text())["map"][0]["range"] == ["solo", "duet"]


def test_a_knob_learns_to_move_something_beside(path):
    rig = lesson(path, "/jam/density", (CC, 21, 64), (CC, 21, 60))
    rig.say("/learn", "/jam/temperature", 0, 0, 1)
    rig.midi((CC, 21, 64), (CC, 21, 60))
    rig.rest()
    assert rig.answers("/error") == []
    assert [b.address for b in load(path)] == ["/jam/density", "/jam/temperature"]
    rig.say("/learn/forget", "/jam/density")
    assert only(path).address == "/jam/temperature"


@pytest.mark.parametrize(
    ("said", "chosen"),
    [
        (("/voice/2/density", 0.9), "/voice/2/density"),
        (("/jam/mode", "solo"), "/jam/mode"),
        (("/scene/recall", 3), "/scene/recall 3"),
        (("/place/morph", 0.5, 0.5), "/place/morph"),
        (("/latent/reset",), "/latent/reset"),
    ],
)
def test_what_is_touched_is_learnt_and_does_nothing(path, said, chosen):
    rig = Rig(learnt=path)
    rig.say("/subscribe", 9001)
    rig.rest()
    rig.told.clear()
    rig.say("/learn/touch")
    rig.say(*said)
    assert (rig.answers("/learn/touched"), rig.events) == ([(chosen,)], [])
    rig.midi((CC, 21, 0), (CC, 21, 127), (CC, 21, 90))
    rig.rest()
    assert str(only(path)) == chosen
    assert rig.answers("/error") == []


def test_a_control_that_was_touched_is_told_where_it_is(path):
    rig = Rig(learnt=path)
    rig.say("/subscribe", 9001)
    rig.rest()
    rig.told.clear()
    rig.say("/learn/touch")
    rig.say("/jam/density", 0.9)
    rig.rest()
    assert rig.answers("/jam/density") == [(0.5,)]


def test_what_is_no_control_goes_on_while_a_touch_is_waited_for(path):
    rig = Rig(learnt=path)
    rig.say("/learn/touch")
    for said in (("/note/in", 60, 90), ("/panic",), ("/voice/*/density", 0.3), ("/z/1", 0.1)):
        rig.say(*said)
    assert [type(event) for event in rig.events] == [NoteOn, Panic, SetControl, SetControl]
    rig.say("/learn")
    rig.say("/jam/density", 0.2)
    assert rig.voice().density == pytest.approx(0.2)


def test_a_touch_is_not_waited_for_for_ever(path):
    rig = Rig(learnt=path)
    rig.say("/learn/touch")
    rig.rest(31)
    rig.say("/jam/density", 0.2)
    assert rig.voice().density == pytest.approx(0.2)


def test_another_knob_takes_the_place_of_the_one_before(path):
    rig = lesson(path, "/jam/density", (CC, 21, 64))
    lesson(path, "/jam/density", (CC, 22, 64), rig=rig)
    assert only(path).source.number == 22


def test_what_the_performer_wrote_is_neither_copied_nor_forgotten(path):
    rig = Rig(Binding("/jam/density", cc(21)), learnt=path)
    lesson(path, "/jam/density", (CC, 22, 64), rig=rig)
    assert only(path).source.number == 22
    rig.say("/learn/forget", "/jam/density")
    assert load(path) == []
    rig.say("/learn/forget", "/jam/density")
    ((_, code, text),) = rig.answers("/error")
    assert (code, "its [[map]] is in the settings file" in text) == ("not_ready", True)
    assert [binding.source.number for binding in rig.mapping.bindings] == [21]


def test_forgetting_is_told_and_gives_the_key_back(path):
    rig = lesson(path, "/panic", (0x90, 36, 1))
    assert rig.mapping.takes(1, (0x90, 36, 1))
    rig.say("/learn/forget", "/panic")
    assert rig.answers("/learn/done")[-1] == ("/panic", "")
    assert not rig.mapping.takes(1, (0x90, 36, 1))


def test_patience_has_an_end_and_can_be_given_up(path):
    rig = Rig(learnt=path)
    rig.say("/learn", "/jam/density")
    rig.rest(31)
    ((_, code, text),) = rig.answers("/error")
    assert (code, "30 s" in text) == ("not_ready", True)
    rig.say("/learn", "/panic")
    rig.say("/learn")
    assert not rig.mapping.takes(0, (0x90, 36, 1))


@pytest.mark.parametrize(
    ("address", "text"),
    [
        ("/jam/volume", "nothing has the address '/jam/volume'"),
        ("/z/3", "repeats a control"),
        ("/jam/scale", "is a text; give values"),
        ("/scene/recall", "takes 1 to 2 arguments"),
        ("/jam/mode sing", "mode must be one of"),
        (("/jam/density", 0.5, 1.5), "range must be within 0 ... 1, got 1.5"),
        (("/jam/density", 0.5, 0.5), "range must have two values that differ, got 0.5 twice"),
        (("/jam/mode", 1, 7), "range must be within 1 ... 4, got 7"),
        (("/panic", 0, 1), "/panic has no range to move along"),
        (("/jam/scale off", 0, 1), "has no range to move along"),
    ],
)
def test_what_cannot_be_learnt_is_said(path, address, text):
    rig = Rig(learnt=path)
    rig.say("/learn", *([address] if isinstance(address, str) else address))
    ((_, _, said),) = rig.answers("/error")
    assert text in said
    assert not path.exists()


def test_a_file_that_cannot_be_read_is_one_line(path):
    path.parent.mkdir()
    path.write_text('[[map]]\naddress = "/panic"\nfrom = "note 1000"\n')
    rig = Rig(learnt=path)
    assert len(rig.lines) == 1
    assert f"{path}, line 3: the number of a note is 0 ... 127, got '1000'" in rig.lines[0]
