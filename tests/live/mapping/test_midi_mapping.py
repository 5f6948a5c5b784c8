"""The mapping at work: what a movement sets, what it must not, and what controllers are shown."""

import pytest

from engine.events import Lands
from live.mapping.binding import Binding, Takeover
from live.mapping.decoding import encode
from live.mapping.relative import Encoding
from live.mapping.source import Kind, Source
from tests.live.mapping.rig import Rig, cc

DENSITY = "/jam/density"
CC = 0xB0


def knob(number=21, address=DENSITY, **how):
    return Binding(address, cc(number), **how)


def test_a_knob_picks_its_control_up_and_moves_it():
    rig = Rig(knob())
    rig.midi((CC, 21, 10), (CC, 21, 30))
    assert rig.events == []
    rig.midi((CC, 21, 70))
    assert rig.voice().density == rig.voice(2).density == pytest.approx(70 / 127)
    rig.midi((CC, 21, 127), (CC, 21, 0))
    assert rig.voice().density == 0


def test_what_something_else_moved_must_be_picked_up_again():
    rig = Rig(knob())
    rig.midi((CC, 21, 64))
    rig.rest()
    rig.say(DENSITY, 0.9)
    rig.rest()
    rig.midi((CC, 21, 60))
    assert rig.voice().density == pytest.approx(0.9)
    rig.midi((CC, 21, 120))
    assert rig.voice().density == pytest.approx(120 / 127)


def test_a_faders_own_moves_are_not_shown_to_it():
    rig = Rig(knob(address="/voice/1/density"))
    rig.midi((CC, 21, 60), (CC, 21, 66))
    rig.rest()
    assert rig.shown == []


def test_a_motor_fader_follows_what_others_do_but_not_against_the_hand():
    rig = Rig(knob(takeover=Takeover.JUMP))
    rig.say(DENSITY, 1.0)
    rig.rest()
    assert rig.shown == [(1, (CC, 21, 127))]
    rig.shown.clear()
    rig.midi((CC, 21, 10))
    rig.say(DENSITY, 0.0)
    rig.rest(0.1)
    assert rig.shown == [], "it is being moved"
    rig.rest(0.2)
    assert rig.shown == [(1, (CC, 21, 0))]


def test_a_motor_fader_that_says_where_it_was_moved_to_changes_nothing():
    rig = Rig(knob())
    rig.say(DENSITY, 0.3)
    rig.rest()
    ((_, shown),) = rig.shown
    rig.midi(shown, shown)
    assert rig.voice().density == pytest.approx(0.3)
    rig.midi((CC, 21, shown[2] + 1))
    assert rig.voice().density == pytest.approx((shown[2] + 1) / 127)


def test_all_is_shown_to_a_controller_that_is_bound():
    rig = Rig()
    rig.mapping.bind([knob(), knob(22, "/jam/mode")])
    rig.rest()
    assert sorted(rig.shown) == [(1, (CC, 21, 64)), (1, (CC, 22, 0))]


def test_values_are_shown_on_the_port_they_belong_to():
    there = Binding(DENSITY, cc(21, port="b"))
    rig = Rig(there, knob(22), ports=("a", "b"))
    rig.say(DENSITY, 0.0)
    rig.rest()
    assert sorted(rig.shown) == [(1, (CC, 22, 0)), (2, (CC, 21, 0)), (2, (CC, 22, 0))]


def test_ports_and_channels_are_told_apart():
    rig = Rig(Binding(DENSITY, cc(21, 3, "b"), takeover=Takeover.JUMP), ports=("a", "b"))
    rig.midi((CC | 2, 21, 0), port=1)
    rig.midi((CC | 1, 21, 0), port=2)
    assert rig.events == []
    rig.midi((CC | 2, 21, 0), port=2)
    assert rig.voice().density == 0


@pytest.mark.parametrize("source", ["cc14 1", "nrpn 300", "bend", "pressure"])
def test_fine_controls_are_fine(source):
    rig = Rig(Binding(DENSITY, Source.parse(source, 1)))
    for position in (0.45, 0.55, 0.5512):
        rig.midi(*encode(Source.parse(source, 1), position))
    digits = 1 / 127 if source == "pressure" else 1 / 16383
    assert rig.voice().density == pytest.approx(0.5512, abs=digits)


@pytest.mark.parametrize(("encoding", "left"), [("twos", 126), ("sign", 66), ("offset", 62)])
def test_an_endless_encoder_goes_on_from_wherever_the_control_is(encoding, left):
    rig = Rig(knob(relative=Encoding(encoding)))
    rig.say(DENSITY, 0.9)
    rig.rest()
    rig.shown.clear()
    rig.midi((CC, 21, left), (CC, 21, left))
    assert rig.voice().density == pytest.approx(0.9 - 4 / 127)
    assert rig.shown[-1] == (1, (CC, 21, round(0.9 * 127) - 4)), "its ring of lights follows"


@pytest.mark.parametrize(
    ("ends", "values"), [((0.2, 0.6), (0.2, 0.6)), ((1, 0), (1.0, 0.0)), ((0.6, 0.2), (0.6, 0.2))]
)
def test_a_knob_moves_along_a_part_of_the_range_either_way(ends, values):
    rig = Rig(knob(takeover=Takeover.JUMP, ends=ends))
    for value, expected in zip((0, 127), values, strict=True):
        rig.midi((CC, 21, value))
        assert rig.voice().density == pytest.approx(expected)
    rig.rest()
    rig.shown.clear()
    rig.say(DENSITY, ends[0])
    rig.rest()
    assert rig.shown == [(1, (CC, 21, 0))], "a motor fader is shown the same way round"


def test_a_knob_may_say_when_its_changes_land():
    rig = Rig(knob(takeover=Takeover.JUMP, lands="bar"), knob(22, takeover=Takeover.JUMP))
    rig.midi((CC, 21, 127), (CC, 22, 0))
    assert [event.lands for event in rig.events] == [Lands.BAR, Lands.STEP]


def test_a_part_of_the_choices_and_of_whole_numbers():
    modes = knob(address="/jam/mode", ends=("harmonise", "duet"), takeover=Takeover.JUMP)
    rig = Rig(modes, knob(22, "/jam/register", ends=(2, -1), takeover=Takeover.JUMP))
    found = []
    for value in (0, 64, 127):
        rig.midi((CC, 21, value), (CC, 22, value))
        found.append((rig.voice().mode, rig.voice().register))
    assert found == [("harmonise", 2), ("solo", 0), ("duet", -1)]


def test_an_encoder_and_a_button_keep_within_the_part():
    turned = knob(relative=Encoding.TWOS, ends=(0.6, 0.4))
    rig = Rig(turned, knob(22, "/jam/mode", button=True, ends=("duet", "solo")))
    rig.midi((CC, 21, 1))
    assert rig.voice().density == pytest.approx(0.5 - 0.2 / 127)
    rig.midi(*[(CC, 21, 63)] * 3)
    assert rig.voice().density == pytest.approx(0.4)
    modes = []
    for _ in range(3):
        rig.midi((CC, 22, 127), (CC, 22, 0))
        modes.append(rig.voice().mode)
    assert modes == ["solo", "duet", "solo"]


def test_one_knob_moves_several_targets_each_its_own_way():
    rig = Rig(
        knob(takeover=Takeover.JUMP),
        knob(address="/jam/temperature", ends=(1.2, 0.4), takeover=Takeover.JUMP),
        knob(address="/place/morph"),
    )
    rig.midi((CC, 21, 127))
    assert (rig.voice().density, rig.voice().temperature) == (1.0, pytest.approx(0.4))
    assert rig.events[-1].values == (1.0, 0.0)


def test_an_encoder_steps_through_choices():
    rig = Rig(knob(address="/jam/mode", relative=Encoding.TWOS))
    rig.midi((CC, 21, 1), (CC, 21, 1))
    assert rig.voice().mode == "solo"
    rig.midi((CC, 21, 120))
    assert rig.voice().mode == "answer"


def test_a_key_is_a_trigger_and_its_release_is_nothing():
    rig = Rig(Binding("/panic", Source(Kind.NOTE, 36)))
    rig.midi((0x99, 36, 100), (0x89, 36, 0))
    assert [type(event).__name__ for event in rig.events] == ["Panic"]


def test_a_key_switches_and_lights_up():
    rig = Rig(Binding("/jam/enable", Source(Kind.NOTE, 36, 10)))
    rig.midi((0x99, 36, 100), (0x89, 36, 0))
    assert rig.voice().enable == 0
    assert rig.shown == [(1, (0x99, 36, 0))]
    rig.midi((0x99, 36, 100))
    assert rig.voice().enable == 1
    assert rig.shown[-1] == (1, (0x99, 36, 127))


def test_keys_with_values_are_a_row_of_which_one_is_lit():
    notes = {mode: Source(Kind.NOTE, n, 1) for n, mode in enumerate(("answer", "solo"))}
    rig = Rig(*(Binding("/jam/mode", source, (mode,)) for mode, source in notes.items()))
    rig.midi((0x90, 1, 9))
    assert rig.voice().mode == "solo"
    assert sorted(rig.shown) == [(1, (0x90, 0, 0)), (1, (0x90, 1, 127))]


def test_a_momentary_button_goes_on_to_the_next_choice():
    rig = Rig(knob(address="/jam/mode", button=True))
    rig.midi((CC, 21, 127), (CC, 21, 0), (CC, 21, 127))
    assert rig.voice().mode == "solo"


def test_a_switch_needs_no_picking_up():
    rig = Rig(knob(address="/jam/enable"))
    rig.midi((CC, 21, 0))
    assert rig.voice().enable == 0


def test_a_pedal_moves_an_action_along():
    rig = Rig(knob(address="/place/morph"))
    rig.midi((CC, 21, 127))
    assert rig.events[-1].values == (1.0, 0.0)


def test_two_knobs_of_one_control_know_of_each_other():
    rig = Rig(knob(21, takeover=Takeover.JUMP), knob(22))
    rig.midi((CC, 22, 64), (CC, 21, 127))
    rig.midi((CC, 22, 70))
    assert rig.voice().density == 1.0, "the second must be picked up again"


def test_a_program_change_recalls_a_scene():
    rig = Rig()
    asked = []
    rig.osc.dispatcher.serve("/scene/recall", lambda request, *values: asked.append(values))
    rig.midi((0xC3, 4))
    assert asked == [(5, 0.0)]


def test_a_program_can_be_bound_to_something_else():
    rig = Rig(Binding("/jam/mode", Source(Kind.PROGRAM, 5), ("duet",)))
    rig.midi((0xC3, 4))
    assert rig.voice().mode == "duet"


def test_what_is_bound_is_taken_from_the_music():
    rig = Rig(Binding("/panic", Source(Kind.NOTE, 36)), Binding(DENSITY, cc(64, 2, "nano")))
    assert rig.mapping.takes(0, (0x95, 36, 1))
    assert rig.mapping.takes(1, (CC | 1, 64, 1))
    assert not rig.mapping.takes(0, (CC | 1, 64, 1)), "the keyboard's pedal is its own"
    assert not rig.mapping.takes(1, (0x95, 37, 1))


def test_a_voice_that_is_not_there_is_one_line():
    rig = Rig(knob(address="/voice/8/enable"))
    rig.midi((CC, 21, 127))
    assert rig.events == []
    assert len(rig.lines) <= 1
