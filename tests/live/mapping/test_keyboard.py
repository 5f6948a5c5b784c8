"""The keyboard: keys, pedal, channels and MPE to events; what is learnt is none of the music's."""

import pytest

from engine.events import NoteOff, NoteOn
from live.mapping.keyboard import Keyboard

ON, OFF, CC = 0x90, 0x80, 0xB0


class Rig:
    """A keyboard, what it has left to the mapping, and which keys and pedals are controls."""

    def __init__(self, *taken, mpe=0):
        self.left = []
        self.taken = {*taken}
        self.keyboard = Keyboard(
            lambda port, midi: (midi[0] & 0xF0 == CC, midi[1]) in self.taken,
            lambda port, midi: self.left.append((port, midi)),
            mpe,
        )

    def play(self, *messages, port=0):
        """Return a letter and pitch for each event: on or off."""
        events = [e for midi in messages for e in self.keyboard.hear(1.0, port, midi)]
        return [(type(e).__name__[4:].lower(), e.pitch) for e in events]


def test_keys_on_any_channel_are_notes():
    for channel in range(16):
        assert Rig().play((ON | channel, 60, 90), (OFF | channel, 60, 0)) == [
            ("on", 60),
            ("off", 60),
        ]
    (event,) = Rig().keyboard.hear(2.5, 0, (ON | 3, 60, 90))
    assert event == NoteOn(2.5, 60, 90, 3)
    assert Rig().keyboard.hear(0.0, 0, (OFF, 60, 0)) == []


def test_a_key_lasts_while_the_pedal_is_down():
    rig = Rig()
    assert rig.play((CC, 64, 127), (ON, 60, 90), (OFF, 60, 0), (ON, 62, 90)) == [
        ("on", 60), ("on", 62),
    ]  # fmt: skip
    assert rig.play((CC, 64, 0)) == [("off", 60)], "62 is still held"
    assert rig.play((ON, 62, 0)) == [("off", 62)]
    assert rig.left == []


def test_a_key_struck_again_under_the_pedal_is_held_again():
    rig = Rig()
    rig.play((CC, 64, 64), (ON, 60, 90), (OFF, 60, 0))
    assert rig.play((ON, 60, 90), (CC, 64, 63)) == [("on", 60)]
    assert rig.play((OFF, 60, 0)) == [("off", 60)]


def test_a_pedal_is_of_its_own_channel_and_port():
    rig = Rig()
    rig.play((CC, 64, 127))
    assert rig.play((ON | 1, 60, 90), (OFF | 1, 60, 0)) == [("on", 60), ("off", 60)]
    assert rig.play((ON, 60, 90), (OFF, 60, 0), port=1) == [("on", 60), ("off", 60)]


def test_a_pitch_that_two_channels_strike_ends_with_the_last():
    rig = Rig()
    assert rig.play((ON, 60, 90), (ON | 1, 60, 80), (OFF, 60, 0)) == [("on", 60), ("on", 60)]
    assert rig.play((OFF | 1, 60, 0)) == [("off", 60)]


def test_all_notes_off_ends_a_channels_keys_and_pedal():
    rig = Rig()
    rig.play((CC, 64, 127), (ON, 60, 90), (ON, 62, 90), (OFF, 62, 0), (ON | 1, 64, 90))
    assert rig.play((CC, 123, 0)) == [("off", 60), ("off", 62)]


def test_what_is_learnt_is_none_of_the_music():
    rig = Rig((False, 36), (True, 64))
    assert rig.play((ON, 36, 90), (OFF, 36, 0), (CC, 64, 127), (ON, 60, 1), (OFF, 60, 0)) == [
        ("on", 60), ("off", 60),
    ]  # fmt: skip
    assert [midi for _, midi in rig.left] == [(ON, 36, 90), (OFF, 36, 0), (CC, 64, 127)]


def test_what_is_learnt_while_it_sounds_still_ends():
    rig = Rig()
    rig.play((CC, 64, 127), (ON, 36, 90), (ON, 40, 90), (OFF, 40, 0))
    rig.taken |= {(False, 36), (True, 64)}
    assert rig.play((OFF, 36, 0)) == [], "the pedal keeps it"
    assert sorted(rig.play((CC, 64, 127))) == [("off", 36), ("off", 40)]


def test_all_else_is_left_to_the_hands():
    rig = Rig()
    messages = [(CC | 2, 21, 5), (0xE0, 0, 64), (0xD0, 5), (0xC0, 3), (0xA0, 60, 1)]
    assert rig.play(*messages, port=2) == []
    assert rig.left == [(2, midi) for midi in messages]


@pytest.mark.parametrize("master", [0, 15])
def test_an_announced_zone_keeps_its_expression_to_itself(master):
    rig = Rig()
    member = 1 if master == 0 else 14
    rig.play((CC | master, 101, 0), (CC | master, 100, 6), (CC | master, 6, 5))
    rig.left.clear()
    rig.play((0xE0 | member, 0, 70), (0xD0 | member, 9), (CC | member, 74, 3))
    assert rig.left == []
    rig.play((0xE0 | master, 0, 70), (0xE0 | 8, 0, 70), (CC | member, 21, 3))
    assert len(rig.left) == 3
    assert rig.play((CC | master, 64, 127), (ON | member, 60, 90), (OFF | member, 60, 0)) == [
        ("on", 60)
    ], "the master's pedal holds the members' keys"
    assert rig.play((CC | master, 64, 0)) == [("off", 60)]


def test_a_zone_can_be_given_and_taken_back():
    rig = Rig(mpe=15)
    rig.play((0xE0 | 15, 0, 70))
    assert rig.left == []
    rig.play((CC, 100, 6), (CC, 101, 0), (CC, 6, 0))
    rig.left.clear()
    rig.play((0xE0 | 15, 0, 70))
    assert len(rig.left) == 1


def test_every_event_pairs_up():
    rig, sounding = Rig(), []
    script = [(ON, 60, 9), (CC, 64, 99), (OFF, 60, 0), (ON, 60, 9), (OFF, 60, 0), (CC, 64, 0)]
    for midi in script:
        for event in rig.keyboard.hear(0.0, 0, midi):
            if isinstance(event, NoteOff):
                sounding.remove(event.pitch)
            elif event.pitch not in sounding:
                sounding.append(event.pitch)
    assert sounding == []
