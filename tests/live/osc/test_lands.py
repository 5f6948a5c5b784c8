"""When a value lands: as its row says, or as the message does."""

import pytest

from engine.events import Lands
from engine.session import SessionState, VoiceControls
from live.control import LANDS
from live.mapping.binding import Binding
from live.mapping.source import Kind, Source
from live.saying import event_of, within_range
from tests.live.mapping.rig import Rig as Mapped
from tests.live.osc.test_server import Rig


@pytest.mark.parametrize("word", LANDS)
@pytest.mark.parametrize(
    ("address", "value", "kept"),
    [
        ("/jam/density", 0.75, 0.75), ("/voice/2/mode", "duet", "duet"), ("/latent/3", 1.0, 3.0),
        ("/transport/play", 0, 0), ("/transport/tempo", 90, 90.0),
    ],
)  # fmt: skip
def test_a_last_word_says_when_it_lands(word, address, value, kept):
    rig = Rig(SessionState(voices=(VoiceControls(),) * 2))
    rig.send(address, value, word)
    assert [(event.value, event.lands) for event in rig.posted] == [(kept, LANDS[word])]
    assert not rig.sent()


def test_without_it_the_table_says_when():
    rig = Rig()
    rig.send("/jam/density", 0.8)
    assert rig.posted[0].lands is Lands.STEP


@pytest.mark.parametrize(
    ("arguments", "code", "text"),
    [
        (
            (0.8, "phrase"),
            "bad_type",
            "after the value comes nothing, or one of now, step, beat, bar",
        ),
        ((0.8, 2), "bad_type", "after the value comes nothing, or one of now, step, beat, bar"),
        ((0.8, "bar", "bar"), "bad_count", "takes 1 arguments, got 3"),
        ((), "bad_count", "takes 1 arguments, got 0"),
    ],
)
def test_what_is_no_such_word_is_refused_in_one_line(arguments, code, text):
    rig = Rig()
    rig.send("/jam/density", *arguments)
    assert not rig.posted
    ((_, address, given, said),) = rig.sent()
    assert (address, given) == ("/jam/density", code)
    assert text in said


def test_a_value_out_of_range_is_the_nearest_and_lands_all_the_same():
    rig = Rig()
    rig.send("/jam/density", 8, "bar")
    assert [(event.value, event.lands) for event in rig.posted] == [(1.0, Lands.BAR)]


def test_so_it_is_where_it_was_written_down():
    assert within_range("/jam/density", [0.8, "bar"], 1) == (0.8, "bar")
    event = event_of(1.0, "/voice/1/mode", ["duet", "beat"], 1)
    assert (event.value, event.lands) == ("duet", Lands.BEAT)


def test_so_it_is_with_the_values_of_a_controller_and_its_light_shows_the_value():
    pad = Binding("/jam/density", Source(Kind.NOTE, 36), (0.8, "bar"))
    rig = Mapped(pad)
    rig.midi((0x90, 36, 90), (0x80, 36, 0))
    (event,) = rig.events
    assert (event.value, event.lands) == (0.8, Lands.BAR)
    assert rig.shown[-1] == (1, (0x90, 36, 127))
