"""The player's loop on one end of the pipe, the driver played by the test on the other."""

from __future__ import annotations

import threading
import time

import pytest

from engine.events import Skip
from engine.session import VoiceControls
from live import timing
from live.driver.pipe import Pipe, pipe_sockets
from live.driver.wire import Kind, Record
from live.mapping.keyboard import Keyboard
from live.player.player import Inbox, Player
from tests.engine.fakes import FakeModel
from tests.engine.stage import Stage

PATIENCE_SECONDS = 2.0
KEY = (0x90, 60, 100)


class NoControllers:
    """Nobody but the keyboard plays."""

    def keyboard(self):
        return Keyboard(lambda port, midi: False, lambda port, midi: None)

    def report(self, **facts):
        """Nobody watches."""


@pytest.fixture
def driver():
    """The driver's end of the pipe to a player whose voice harmonises."""
    ours, theirs = (Pipe(sock) for sock in pipe_sockets())
    performer = Stage(VoiceControls(mode="harmonise")).performer
    performer.turn([], timing.now())
    inbox = Inbox()
    player = Player(theirs, performer, inbox, [], NoControllers())
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


class SlowModel(FakeModel):
    """Takes half a second of the processor's time for a step, once it plays."""

    slow = False

    def step(self, tokens, **conditions):
        end = time.thread_time() + (0.5 if self.slow else 0.0)
        while time.thread_time() < end:
            pass
        return super().step(tokens, **conditions)


def test_a_voice_whose_model_takes_half_a_second_rests_after_a_step_or_two():
    ours, theirs = (Pipe(sock) for sock in pipe_sockets())
    model = SlowModel()
    performer = Stage(VoiceControls(mode="solo"), models=[model]).performer
    performer.turn([Skip(timing.now())], timing.now())
    model.slow = True
    inbox = Inbox()
    player = Player(theirs, performer, inbox, [], NoControllers())
    thread = threading.Thread(target=player.run)
    thread.start()
    said, end = "", timing.now() + 10 * PATIENCE_SECONDS
    while "rests" not in said and timing.now() < end:
        for record in ours.receive(end - timing.now()):
            said += record.payload.decode() if record.kind is Kind.LOG else ""
    ours.send(Record(Kind.STOP))
    thread.join(10 * PATIENCE_SECONDS)
    for each in (ours, theirs, inbox):
        each.close()
    assert not thread.is_alive()
    assert "voice 1 rests: melody-lstm takes up to" in said
