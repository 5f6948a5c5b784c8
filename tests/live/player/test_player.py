"""The player's loop on one end of the pipe, the driver played by the test on the other."""

from __future__ import annotations

import threading
import time

import pytest

from engine.events import NoteOn, Panic, Skip
from engine.session import VoiceControls
from live import timing
from live.driver.pipe import Pipe, pipe_sockets
from live.driver.wire import Kind, Record
from live.mapping.keyboard import Keyboard
from live.midi.ledger import RESET
from live.player.inbox import Inbox
from live.player.last_offs import LastOffs
from live.player.player import Player, up_to_panics
from tests.engine.fakes import TOLD, FakeModel
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
    player = Player(
        theirs, performer, inbox, [], NoControllers(), LastOffs(thru=False), lambda model: None
    )
    thread = threading.Thread(target=player.run)
    thread.start()
    yield ours
    ours.send(Record(Kind.STOP))
    thread.join(PATIENCE_SECONDS)
    assert not thread.is_alive()
    for end in (ours, theirs, inbox):
        end.close()


def received(pipe, wanted):
    """Return the records that come until one of the wanted kind has."""
    found = []
    end = timing.now() + PATIENCE_SECONDS
    while all(record.kind is not wanted for record in found) and timing.now() < end:
        found += pipe.receive(end - timing.now())
    return found


def kinds(pipe, wanted):
    """Return the kinds of record that come until one of the wanted kind has."""
    return [record.kind for record in received(pipe, wanted)]


def test_a_key_is_answered_and_then_rehearsed_as_long_as_somebody_plays(driver):
    driver.send(Record(Kind.MIDI, timing.now(), KEY))
    assert Kind.MIDI in kinds(driver, Kind.REHEARSAL)
    driver.send(Record(Kind.REHEARSAL))
    assert Kind.REHEARSAL in kinds(driver, Kind.REHEARSAL)


def test_nothing_is_rehearsed_before_a_key_is_played(driver):
    assert Kind.REHEARSAL not in kinds(driver, Kind.SNAPSHOT)


def test_the_answer_to_a_key_is_due_at_once_and_so_is_never_late(driver):
    driver.send(Record(Kind.MIDI, timing.now(), KEY))
    records = received(driver, Kind.MIDI)
    assert [record.seconds for record in records if record.kind is Kind.MIDI] == [0.0]


def test_a_panic_of_the_drivers_reaches_the_engine_which_says_so(driver):
    driver.send(Record(Kind.SILENCE))
    assert Kind.SILENCE in kinds(driver, Kind.SILENCE)


def test_what_follows_a_panic_is_no_part_of_it():
    key, panic = NoteOn(1.0, 60, 90), Panic(1.0)
    assert up_to_panics([]) == [[]]
    assert up_to_panics([key, panic, key]) == [[key, panic], [key]]


def test_a_question_without_a_status_is_answered(driver):
    driver.send(Record(Kind.STATUS))
    assert Kind.STATUS in kinds(driver, Kind.STATUS)


def test_every_key_that_was_struck_is_ended_at_last_and_all_channels_are_reset():
    last_offs = LastOffs(thru=True)
    last_offs.sent((0x92, 64, 80))
    last_offs.sent((0x82, 64, 0))
    last_offs.came(Record(Kind.MIDI, 1.0, KEY))
    assert last_offs.messages() == [(0x82, 64, 0), (0x80, 60, 0), *RESET]


class SlowModel(FakeModel):
    """Takes half a second of the processor's time for a step, once it plays."""

    card = TOLD
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
    player = Player(
        theirs, performer, inbox, [], NoControllers(), LastOffs(thru=False), lambda model: None
    )
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
    assert "voice 1 thins out to every second bar: melody-lstm takes up to" in said
    assert "voice 1 rests for 8 bars: melody-lstm takes up to" in said
