"""Ableton Link: what either side does, the other takes up. The library is played by a fake."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest

from engine.changes import apply
from engine.choices import LINK
from engine.events import SetControl, Standing, Sync
from engine.session import SessionState
from engine.ticks import Timeline
from live.clock import link
from live.clock.link import LinkPeer
from live.clock.source import Following

FOLLOWING = SessionState(Timeline(120.0, 0.0), source="link")


@dataclass
class FakePeer:
    """A session of somebody else's; its phase runs with the test's clock."""

    clock: list[float]
    tempo: float = 120.0
    origin: float = 0.0
    quantum: float = 4.0
    playing: bool = False
    enabled: bool = True
    num_peers: int = 1

    @property
    def phase(self):
        return (self.clock[0] - self.origin) * self.tempo / 60 % self.quantum


class Rig:
    """An engine's state and a Link session beside it."""

    def __init__(self, state=FOLLOWING, installed=True):
        self.now = [0.0]
        self.session = FakePeer(self.now)
        self.lines = []
        self.state = state
        self._installed = installed
        peer = LinkPeer(self.lines.append, self._join, lambda: self.now[0])
        self.following = Following({LINK: peer})

    def look(self, seconds):
        """Return what the engine is told, but for how it stands with the session."""
        self.now[0] = seconds
        posted = self.following.look(self.state, seconds)
        for event in posted:
            self.state = apply(self.state, event)
        return [event for event in posted if not isinstance(event, Standing)]

    def _join(self, tempo):
        if not self._installed:
            raise ImportError("no module named aalink")
        return self.session


@pytest.fixture
def rig():
    rig = Rig()
    rig.look(0.0)
    return rig


def test_nobody_is_joined_unless_link_is_chosen():
    rig = Rig(SessionState())
    rig.look(0.0)
    rig.session.tempo = 90.0
    assert rig.look(0.1) == []


def test_the_bar_line_is_the_session_s(rig):
    rig.session.origin = 0.123
    (sync,) = rig.look(1.0)
    assert isinstance(sync, Sync)
    bar = rig.state.meter.bar_ticks
    assert rig.state.timeline.ticks_at(0.123 + 2.0 + 1e-6) % bar == 0
    assert rig.look(1.05) == []  # together now


def test_a_tempo_set_there_is_taken_up_and_one_set_here_is_told(rig):
    rig.session.tempo = 133.0
    rig.look(1.0)
    assert rig.state.timeline.tempo_bpm == 133.0
    rig.state = apply(rig.state, SetControl(2.0, "tempo", 99.0))
    rig.look(2.0)
    assert rig.session.tempo == 99.0
    assert rig.state.timeline.tempo_bpm == 99.0


def test_start_and_stop_go_both_ways_but_not_on_joining(rig):
    assert rig.state.playing
    assert not rig.session.playing
    rig.state = apply(rig.state, SetControl(1.0, "play", 0))
    rig.state = apply(rig.state, SetControl(1.0, "play", 0))
    rig.look(1.0)
    rig.session.playing = True
    rig.look(2.0)
    assert rig.state.playing
    rig.session.playing = False
    rig.look(3.0)
    assert not rig.state.playing
    rig.state = apply(rig.state, SetControl(4.0, "play", 1))
    rig.look(4.0)
    assert rig.session.playing


def test_leaving_link_leaves_the_session(rig):
    rig.state = replace(rig.state, source="internal")
    rig.look(1.0)
    assert not rig.session.enabled


def test_a_start_there_plays_on_in_the_bar_of_the_session(rig):
    rig.state = apply(rig.state, SetControl(1.0, "play", 0))
    rig.look(1.0)
    rig.session.playing = True
    (sync,) = rig.look(2.7)
    assert sync.starts
    assert rig.state.playing
    assert rig.state.timeline.ticks_at(2.7 + 1e-6) % 1920 == pytest.approx(1.4 * 480, abs=1)


def test_a_start_here_leaves_the_bar_lines_of_the_session_where_they_are(rig):
    rig.state = apply(rig.state, SetControl(1.0, "play", 0))
    rig.look(1.0)
    before = rig.state.timeline
    rig.state = apply(rig.state, SetControl(1.3, "play", 1))
    assert rig.state.timeline == before
    rig.look(1.35)
    assert rig.session.playing


def test_without_the_library_one_line_says_so_and_the_beat_is_its_own_again():
    rig = Rig(installed=False)
    rig.look(0.0)
    assert rig.lines == [link.MISSING]
    assert rig.state.source == "internal"
