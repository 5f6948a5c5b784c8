"""Whose beat it is: what may be asked for over OSC, and what is refused."""

import pytest

from engine.changes import apply
from engine.events import SetControl, Standing
from engine.session import SessionState
from live.clock import link
from tests.live.osc.test_server import PAD, Rig


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


def states(rig, *endpoint):
    return [heard[1:] for heard in rig.sent(*endpoint) if heard[0] == "/transport/state"]


def test_how_it_stands_with_the_clock_is_told_at_each_change():
    rig = Rig(SessionState())
    listener = (PAD[0], 9001)
    rig.send("/subscribe", 9001)
    rig.wait(0.1)
    assert states(rig, listener) == [("own", 0.0)]
    for event in (SetControl(1.0, "source", "midi"), Standing(2.0, "locked")):
        rig.state = apply(rig.state, event)
        rig.publish()
        rig.wait(0.1)
    assert states(rig, listener) == [("waiting", 120.0), ("locked", 120.0)]


def test_how_it_stands_with_the_clock_is_answered_and_cannot_be_set():
    rig = Rig(SessionState(standing="lost"))
    rig.send("/query", "/transport/state")
    assert states(rig) == [("lost", 120.0)]
    rig.send("/transport/state", "locked")
    assert rig.sent()[-1][:3] == ("/error", "/transport/state", "unknown_address")
