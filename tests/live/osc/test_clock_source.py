"""Whose beat it is: what may be asked for over OSC, and what is refused."""

import pytest

from engine.session import SessionState
from live.clock import link
from tests.live.osc.test_server import Rig


def source(rig, name):
    rig.send("/transport/source", name)
    rig.publish()
    return rig.state.source


@pytest.mark.parametrize("message", [("/transport/tempo", 90.0), ("/transport/tap",)])
def test_while_a_midi_clock_is_followed_the_tempo_is_not_the_performer_s(message):
    rig = Rig(SessionState())
    assert source(rig, "midi") == "midi"
    rig.send(*message)
    rig.wait(0.5)
    rig.send(*message)
    rig.publish()
    assert rig.state.timeline.tempo_bpm == 120.0
    assert {(heard[0], heard[1:3]) for heard in rig.sent()} == {
        ("/error", (message[0], "not_ready"))
    }
    assert source(rig, "internal") == "internal"
    rig.send("/transport/tempo", 90.0)
    rig.publish()
    assert rig.state.timeline.tempo_bpm == 90.0


@pytest.mark.parametrize("clock", ["midi", "internal"])
def test_a_beat_is_nudged_unless_it_is_another_clock_s(clock):
    rig = Rig(SessionState())
    source(rig, clock)
    rig.sent()
    rig.send("/transport/nudge", -12.0)
    if clock == "internal":
        assert (rig.posted[-1].name, rig.posted[-1].values) == ("nudge", (-12.0,))
        assert not rig.sent()
    else:
        text = "the beat is another clock's; with /transport/source internal it is yours"
        assert rig.sent() == [("/error", "/transport/nudge", "not_ready", text)]


def test_link_without_its_library_is_refused_with_what_to_install(monkeypatch):
    monkeypatch.setattr(link, "LIBRARY", "no_such_library")
    rig = Rig(SessionState())
    assert source(rig, "link") == "internal"
    assert rig.sent() == [("/error", "/transport/source", "not_ready", link.MISSING)]
