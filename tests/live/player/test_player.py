"""The player's loop on one end of the pipe, the driver played by the test on the other."""

from __future__ import annotations

import threading
import time
from contextlib import contextmanager
from dataclasses import replace
from math import inf

import mido
import pytest

from engine.events import Action, Lands, NoteOn, Panic, SetControl, Skip
from engine.session import VoiceControls
from live import timing
from live.clock.lead import unpacked
from live.driver.pipe import Pipe, pipe_sockets
from live.driver.wire import Kind, Record
from live.mapping.keyboard import Keyboard
from live.midi.ledger import RESET
from live.player import player as player_module
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

    def __init__(self, reported):
        self.report = reported.update

    def hear_line(self, line):
        """Nobody sends lines."""

    def panic(self):
        """Nobody has sent what would be taken back."""


class Seen:
    """Sees the notes as they were decided."""

    def __init__(self):
        self.struck = []
        self.beats = 0
        self.timeline = None

    def observe(self, turn, state):
        self.timeline = state.timeline
        self.beats += len(turn.beats)
        self.struck += [m.seconds for m in turn.messages if m.action is Action.NOTE_ON]


@contextmanager
def playing(*settings, seen=None, reported=None, voices=1, **voice):
    """Give the driver's end of the pipe to a player of like voices, with some controls set."""
    ours, theirs = (Pipe(sock) for sock in pipe_sockets())
    performer = Stage(*[VoiceControls(**voice)] * voices).performer
    now = timing.now()
    performer.turn([Skip(now), *(replace(each, seconds=now) for each in settings)], now)
    inbox = Inbox()
    observers = [seen] if seen else []
    player = Player(
        theirs,
        performer,
        inbox,
        observers,
        NoControllers({} if reported is None else reported),
        LastOffs(),
        lambda model: None,
    )
    thread = threading.Thread(target=player.run)
    thread.start()
    try:
        yield ours
    finally:
        ours.send(Record(Kind.STOP))
        thread.join(PATIENCE_SECONDS)
        assert not thread.is_alive()
        for end in (ours, theirs, inbox):
            end.close()


@pytest.fixture
def reported():
    """What the player has told of its health."""
    return {}


@pytest.fixture
def driver(reported):
    """The driver's end of the pipe to a player whose voice harmonises."""
    with playing(reported=reported, mode="harmonise") as ours:
        yield ours


def offset(name, value, index=0):
    return SetControl(0.0, name, value, index=index)


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


@pytest.mark.parametrize(("seconds", "beats"), [(-inf, [1, 2]), (inf, [2, 4])])
def test_the_session_is_kept_at_each_beat_or_if_there_is_no_time_at_the_next(
    monkeypatch, seconds, beats
):
    monkeypatch.setattr(player_module, "SNAPSHOT_SECONDS", seconds)
    kept = []
    with playing(seen=(seen := Seen())) as driver:
        for _ in beats:
            received(driver, Kind.SNAPSHOT)
            kept.append(seen.beats)
    assert kept == beats


def test_the_answer_to_a_key_is_due_at_once_and_so_is_never_late(driver):
    driver.send(Record(Kind.MIDI, timing.now(), KEY))
    records = received(driver, Kind.MIDI)
    assert [record.seconds for record in records if record.kind is Kind.MIDI] == [0.0]


def notes(records):
    return [record for record in records if record.kind is Kind.MIDI and record.midi[0] == 0x90]


@pytest.mark.parametrize("value", [-200.0, 200.0])
def test_the_answer_to_a_key_is_neither_held_up_nor_early_and_goes_to_the_voices_output(value):
    setting = offset("output_offset", value, 2)
    with playing(setting, mode="harmonise", output=2) as driver:
        driver.send(Record(Kind.MIDI, timing.now(), KEY))
        (note,) = notes(received(driver, Kind.MIDI))
        assert (note.seconds, note.payload) == (0.0, bytes([2]))


@pytest.mark.parametrize("value", [-150.0, 150.0])
def test_a_line_leaves_as_much_earlier_or_later_as_its_output_needs(value):
    setting, seen, found = offset("output_offset", value, 1), Seen(), []
    with playing(setting, seen=seen, mode="solo", density=1.0) as driver:
        while len(found) < 8:
            came = driver.receive(PATIENCE_SECONDS)
            found += [record.seconds for record in notes(came)]
    apart = [left - struck for left, struck in zip(found, seen.struck, strict=False)]
    # A busy machine sends some later than they ought to leave, and none earlier.
    assert min(apart) == pytest.approx(value / 1000, abs=1e-6)
    assert max(apart) <= 0.0 or value > 0


def test_the_driver_is_told_what_others_follow():
    with playing(offset("clock", 1), offset("clock_offset", 20.0), seen=(seen := Seen())) as driver:
        told = received(driver, Kind.CLOCK)[-1]
    lead = unpacked(told.payload)
    assert lead.timeline == seen.timeline
    assert lead.playing
    assert lead.offset == pytest.approx(0.02)
    assert told.seconds <= timing.now()


def test_a_panic_of_the_drivers_reaches_the_engine_which_says_so(driver):
    driver.send(Record(Kind.SILENCE))
    assert Kind.SILENCE in kinds(driver, Kind.SILENCE)


def test_what_follows_a_panic_is_no_part_of_it():
    key, panic = NoteOn(1.0, 60, 90), Panic(1.0)
    assert up_to_panics([]) == [[]]
    assert up_to_panics([key, panic, key]) == [[key, panic], [key]]


def test_a_clock_that_falls_silent_is_missed_though_nothing_comes():
    ours, theirs = (Pipe(sock) for sock in pipe_sockets())
    performer = Stage(VoiceControls(mode="harmonise")).performer
    performer.turn([Skip(timing.now()), SetControl(timing.now(), "source", "midi")], timing.now())
    inbox = Inbox()
    player = Player(theirs, performer, inbox, [], NoControllers({}), LastOffs(), lambda model: None)
    thread = threading.Thread(target=player.run)
    thread.start()
    begun = timing.now() - 1.0  # the last pulses are to come yet: a busy machine has time for them
    for pulse in range(72):
        ours.send(Record(Kind.MIDI, begun + pulse / 24, (0xF8,)))
    said, end = "", timing.now() + 10 * PATIENCE_SECONDS
    while "lost" not in said and timing.now() < end:
        for record in ours.receive(end - timing.now()):
            said += record.payload.decode() + ";" if record.kind is Kind.LOG else ""
    ours.send(Record(Kind.STOP))
    thread.join(10 * PATIENCE_SECONDS)
    for each in (ours, theirs, inbox):
        each.close()
    assert not thread.is_alive()
    assert "locked to a MIDI clock, at 60.0 bpm" in said
    assert "lost a MIDI clock: going on at 60.0 bpm" in said


def test_a_value_that_wakes_nobody_is_taken_soon():
    ours, theirs = (Pipe(sock) for sock in pipe_sockets())
    performer = Stage(VoiceControls(mode="harmonise")).performer
    performer.turn([Skip(timing.now())], timing.now())
    inbox = Inbox()
    player = Player(theirs, performer, inbox, [], NoControllers({}), LastOffs(), lambda model: None)
    thread = threading.Thread(target=player.run)
    thread.start()
    set_density = lambda value: SetControl(timing.now(), "density", value, lands=Lands.STEP)  # noqa: E731
    end = timing.now() + 10 * PATIENCE_SECONDS
    inbox.post(set_density(0.25))
    while inbox.looks_again == inf and timing.now() < end:
        time.sleep(0.0002)
    inbox.post(set_density(0.75))
    while performer.state.voices[0].density != 0.75 and timing.now() < end:
        time.sleep(0.001)
    ours.send(Record(Kind.STOP))
    thread.join(10 * PATIENCE_SECONDS)
    for each in (ours, theirs, inbox):
        each.close()
    assert performer.state.voices[0].density == 0.75


def test_a_question_without_a_status_is_answered(driver):
    driver.send(Record(Kind.STATUS))
    assert Kind.STATUS in kinds(driver, Kind.STATUS)


def test_every_key_that_was_struck_is_ended_at_last_and_all_channels_are_reset():
    last_offs = LastOffs()
    last_offs.sent((0x92, 64, 80))
    last_offs.sent((0x82, 64, 0))
    last_offs.came(Record(Kind.MIDI, 1.0, KEY))
    assert last_offs.messages() == [(0x82, 64, 0), (0x80, 60, 0), *RESET]


def test_the_last_offs_go_to_every_output_that_is_there(tmp_path, monkeypatch):
    monkeypatch.setenv("MIDO_BACKEND", "live.midi.loopback")
    monkeypatch.setenv("ANTIPHON_LOOPBACK_DIR", str(tmp_path))
    backend = mido.Backend("live.midi.loopback")
    last_offs = LastOffs()
    last_offs.sent((0x92, 64, 80))
    names = ("Synth", "Drums", "Gone")
    outputs = [{"name": name, "lost": name == "Gone", "receivers": []} for name in names]
    last_offs.told({"outputs": outputs})
    with (
        backend.open_input("Synth", virtual=True) as synth,
        backend.open_input("Drums", virtual=True) as drums,
    ):
        last_offs.send()
        for port in (synth, drums):
            assert port.receive().bytes() == [0x82, 64, 0]


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
    player = Player(theirs, performer, inbox, [], NoControllers({}), LastOffs(), lambda model: None)
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


def test_notes_decided_in_time_and_their_staleness_are_told_with_the_health(driver, reported):
    driver.send(Record(Kind.MIDI, timing.now(), KEY))
    received(driver, Kind.MIDI)
    driver.send(Record(Kind.STATUS, payload=b'{"outputs": []}'))
    received(driver, Kind.STATUS)
    end = timing.now() + PATIENCE_SECONDS
    while not reported and timing.now() < end:
        time.sleep(0.001)
    notes = reported["notes"]
    assert notes["decided"] == notes["inTime"] == notes["staleness"]["n"] >= 1
