"""The player's loop on one end of the pipe, the driver played by the test on the other."""

from __future__ import annotations

import threading

import pytest

from engine.session import VoiceControls
from live import timing
from live.driver.pipe import Pipe, pipe_sockets
from live.driver.wire import Kind, Record
from live.mapping.keyboard import Keyboard
from live.player.inbox import Inbox
from live.player.last_offs import LastOffs
from live.player.player import Player
from tests.engine.stage import Stage

PATIENCE_SECONDS = 2.0
KEY = (0x90, 60, 100)


class NoControllers:
    """Nobody but the keyboard plays."""

    def keyboard(self):
        return Keyboard(lambda port, midi: False, lambda port, midi: None)

    def report(self, **facts):
        """Nobody watches."""

    def panic(self):
        """Nobody has sent what would be taken back."""


@pytest.fixture
def driver():
    """The driver's end of the pipe to a player whose voice harmonises."""
    ours, theirs = (Pipe(sock) for sock in pipe_sockets())
    performer = Stage(VoiceControls(mode="harmonise")).performer
    performer.turn([], timing.now())
    inbox = Inbox()
    player = Player(theirs, performer, inbox, [], NoControllers(), LastOffs(thru=False))
    thread = threading.Thread(target=player.run)
    thread.start()
    yield ours
    ours.send(Record(Kind.STOP))
    thread.join(PATIENCE_SECONDS)
    assert not thread.is_alive()
    for end in (ours, theirs, inbox):
        end.close()


def kinds(pipe, wanted):
    """Return the kinds of record that come until one of the wanted kind has."""
    found = []
    end = timing.now() + PATIENCE_SECONDS
    while wanted not in found and timing.now() < end:
        found += [record.kind for record in pipe.receive(end - timing.now())]
    return found


def test_a_key_is_answered_and_then_rehearsed_as_long_as_somebody_plays(driver):
    driver.send(Record(Kind.MIDI, timing.now(), KEY))
    assert Kind.MIDI in kinds(driver, Kind.REHEARSAL)
    driver.send(Record(Kind.REHEARSAL))
    assert Kind.REHEARSAL in kinds(driver, Kind.REHEARSAL)


def test_nothing_is_rehearsed_before_a_key_is_played(driver):
    assert Kind.REHEARSAL not in kinds(driver, Kind.SNAPSHOT)
