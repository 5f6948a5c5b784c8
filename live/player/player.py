"""The player: the process that holds the engine, and the controllers beside it.

The engine has the main thread. It wakes for what the driver or a controller sends, and for its own
next decision; everything else (OSC, recording) runs on the event loop of a second thread, which
gets frozen values and never makes the engine wait. When the driver goes, the player goes.
"""

from __future__ import annotations

import gc
import json
import math
import select
import shutil
import signal
import socket
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any, Final, Protocol

from engine import snapshot
from engine.choices import MIDI
from engine.ensemble import gather, gather_again
from engine.events import Action, Event, Message, Panic, Skip
from engine.model_requests.service import ModelService
from engine.performer import Performer, Turn
from engine.session import SessionState
from live import timing
from live.clock.follower import ClockFollower
from live.clock.pulses import ClockSender
from live.config import JamConfig
from live.driver.pipe import Pipe
from live.driver.wire import STALE_SECONDS, Kind, Record
from live.mapping.keyboard import KEYBOARD
from live.midi.ledger import OF_CLOCK, Midi
from live.opening import first_state, read_settings
from live.player import library_lines
from live.player.admission import Admission
from live.player.controllers import Controllers
from live.player.inbox import Inbox
from live.player.last_offs import LastOffs
from live.player.request_thread import RequestThread
from live.player.thinking import Thinking
from live.player.told_service import ToldService
from live.record.recordings import Recordings
from models.errors import AntiphonError
from models.library import Library

START_SECONDS: Final = 0.05  # from "ready" to the first bar line
SKIP_SECONDS: Final = 1.0  # later than this, the missed steps are left out, not made up for
CONFIG_SECONDS: Final = 10.0
REHEARSAL_SECONDS: Final = 0.002
PLAYING_SECONDS: Final = 5.0  # since the last key: so long are keys rehearsed
REHEARSAL: Final = Record(Kind.REHEARSAL)
SILENCE: Final = Record(Kind.SILENCE)
SWITCH_SECONDS: Final = 0.0005  # how soon the engine gets the interpreter from the other thread
FIRST_MIDI_BYTE: Final = {Action.NOTE_ON: 0x90, Action.NOTE_OFF: 0x80, Action.ALL_NOTES_OFF: 0xB0}
ALL_NOTES_OFF_CC: Final = 123


class Observer(Protocol):
    """Something that follows the music. Called on the engine's thread: must return at once."""

    def observe(self, turn: Turn, state: SessionState) -> None:
        """See what a turn brought and the state after it."""


class Player:
    """The engine in real time: one loop, on the calling thread, until the driver goes."""

    def __init__(
        self,
        pipe: Pipe,
        performer: Performer,
        inbox: Inbox,
        observers: list[Observer],
        controllers: Controllers,
        last_offs: LastOffs,
    ) -> None:
        self._last_offs = last_offs
        self._pipe = pipe
        self._performer = performer
        self._inbox = inbox
        self._observers = observers
        self._keyboard = controllers.keyboard()
        self._report = controllers.report
        self._controllers_panic = controllers.panic
        self._follower = ClockFollower()
        self._sender = ClockSender(performer.lookahead)
        self._turns = timing.Lateness()
        self._thinking = Thinking(performer.conductor.voices, performer.lookahead)
        performer.watch(self._thinking)
        self._played_seconds = -math.inf

    def run(self) -> None:
        """Play until the driver says stop.

        Raises `EOFError` when it has gone without a word; then what it played has been ended.
        """
        try:
            self._play()
        except EOFError:
            self._last_offs.send()
            raise

    def _play(self) -> None:
        sources: list[Pipe | Inbox] = [self._pipe, self._inbox]
        while True:
            ready, _, _ = select.select(sources, [], [], self._pause_seconds())
            if not ready and timing.now() < self._deadline:
                self._pipe.send(REHEARSAL)
                continue
            records = self._pipe.take() if self._pipe in ready else []
            if any(record.kind is Kind.STOP for record in records):
                return
            events = [event for record in records for event in self._receive(record)]
            events += self._inbox.drain() if self._inbox in ready else []
            for batch in up_to_panics(events):
                self._turn(batch)

    def _pause_seconds(self) -> float:
        """Return how long to wait: until the next decision, or the next rehearsal of a key.

        While the performer plays, and what they play is answered at once, the way of a key through
        both processes is gone again and again: what is cold takes several times as long.
        """
        now = timing.now()
        pause = max(0.0, self._deadline - now)
        if now - self._played_seconds > PLAYING_SECONDS or not self._performer.joins_keys:
            return pause
        return min(pause, REHEARSAL_SECONDS)

    @property
    def _deadline(self) -> float:
        performer = self._performer
        return min(performer.deadline, self._sender.deadline(performer.state))

    def _receive(self, record: Record) -> list[Event]:
        """Return the events that a record from the driver stands for, perhaps none."""
        if record.kind is Kind.STATUS:
            self._pipe.send(Record(Kind.STATUS))
            if record.payload:
                self._tell_health(json.loads(record.payload))
        self._last_offs.came(record)
        if record.kind is Kind.SILENCE:
            self._controllers_panic()
            return [Panic(timing.now())]
        if record.kind is Kind.REHEARSAL:
            self._performer.rehearse(timing.now())
        if record.kind not in (Kind.MIDI, Kind.CONTROLLER) or not record.midi:
            return []
        if record.midi[0] in OF_CLOCK:
            events = self._follower.hear(record.seconds, record.midi)
            return events if self._performer.state.source == MIDI else []
        self._played_seconds = record.seconds
        port = record.payload[0] if record.kind is Kind.CONTROLLER else KEYBOARD
        return self._keyboard.hear(record.seconds, port, record.midi)

    def _turn(self, events: list[Event]) -> None:
        now = timing.now()
        if now - self._performer.deadline > SKIP_SECONDS:
            events = [Skip(now), *events]
        turn = self._performer.turn(events, now)
        self._turns.add(timing.now() - now)
        if late := self._thinking.late(now):
            self._inbox.post(late)
        at_once = {now, *(event.seconds for event in turn.applied)}
        timed = [(message.seconds, midi_bytes(message)) for message in turn.messages]
        for seconds, midi in timed + self._sender.advance(self._performer.state, now):
            is_due = seconds in at_once and 0 <= timing.now() - seconds < STALE_SECONDS
            self._pipe.send(Record(Kind.MIDI, 0.0 if is_due else seconds, midi))
            self._last_offs.sent(midi)
        if any(isinstance(event, Panic) for event in events):
            self._pipe.send(SILENCE)  # for what was sent on while the panic was on its way here
        for line in turn.lines:
            self._pipe.send(Record(Kind.LOG, payload=line.encode()))
        for observer in self._observers:
            observer.observe(turn, self._performer.state)
        if turn.beats:
            state = json.dumps(snapshot.take(self._performer)).encode()
            self._pipe.send(Record(Kind.SNAPSHOT, payload=state))

    def _tell_health(self, driver: dict[str, Any]) -> None:
        self._last_offs.told(driver)
        late = self._performer.late_decisions
        self._report(driver=driver, turn=self._turns.summary(), lateDecisions=late)


def up_to_panics(events: list[Event]) -> list[list[Event]]:
    """Part events into turns, at least one, so that what follows a panic is no part of it."""
    turns: list[list[Event]] = [[]]
    for event in events:
        turns[-1].append(event)
        if isinstance(event, Panic):
            turns.append([])
    return turns


def midi_bytes(message: Message) -> tuple[int, int, int]:
    """Return a voice's message as a MIDI channel message."""
    status = FIRST_MIDI_BYTE[message.action] | message.channel
    if message.action is Action.ALL_NOTES_OFF:
        return status, ALL_NOTES_OFF_CC, 0
    return status, message.pitch, message.velocity


def main(sock: socket.socket) -> None:
    """Run the player on one end of the driver's pipe; the driver starts the process with this."""
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):  # the driver answers these, and then stops us
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.SIG_IGN)
    pipe = Pipe(sock)
    try:
        config, saved = _first_records(pipe)
    except EOFError:
        return
    try:
        _play(pipe, config, saved)
    except EOFError:
        if config.kept is not None:  # the driver, whose it is, was killed
            shutil.rmtree(config.kept, ignore_errors=True)
    except AntiphonError as error:
        pipe.send(Record(Kind.STOP, payload=str(error).encode()))


def _first_records(pipe: Pipe) -> tuple[JamConfig, dict[str, Any] | None]:
    """Wait for the settings and, after a death, for the session to go on with."""
    records: list[Record] = []
    while not any(record.kind is Kind.CONFIG for record in records):
        received = pipe.receive(CONFIG_SECONDS)
        if not received:
            raise EOFError("the driver sent no settings")
        records += received
    records += pipe.take()
    payloads = {record.kind: record.payload for record in records}
    saved = payloads.get(Kind.SNAPSHOT)
    return JamConfig.from_json(payloads[Kind.CONFIG]), json.loads(saved) if saved else None


def _play(pipe: Pipe, config: JamConfig, saved: dict[str, Any] | None) -> None:
    def log(line: str) -> None:
        pipe.send(Record(Kind.LOG, payload=line.encode()))

    def post(*events: Event) -> None:
        """Leave events for the engine; a panic goes to the driver at once, past a busy engine."""
        inbox.post(*events)
        if any(isinstance(event, Panic) for event in events):
            pipe.send(SILENCE)

    def show(number: int, midi: Midi) -> None:
        pipe.send(Record(Kind.CONTROLLER, 0.0, midi, bytes([number])))

    def opens(model: str) -> None:
        pipe.send(Record(Kind.OPENS, payload=model.encode()))

    library_lines.pass_on(log)
    inbox = Inbox()
    settings = read_settings(config, log, is_new=saved is None)
    config = replace(config, start=settings.start)
    controllers = Controllers(config, post, log, settings, show)
    controllers.start()
    service = ToldService(Library(), opens)
    admission = Admission(config.lookahead_ms, log)
    performer, seconds = _performer(config, saved, service, admission)
    controllers.osc.publish(performer.state)
    if config.browser and saved is None:
        controllers.open_browser()
    request_thread = RequestThread(service, admission, inbox.post)
    recordings = Recordings(config, lambda: snapshot.take(performer), inbox.post, log)
    if config.record is not None and performer.state.recording:
        recordings.go_on(Path(config.record), performer.state, seconds, saved)
    controllers.serve_recordings(recordings)
    try:
        last_offs = LastOffs(config.thru)
        observers: list[Observer] = [request_thread, controllers, recordings]
        _perform(Player(pipe, performer, inbox, observers, controllers, last_offs), pipe)
    finally:
        controllers.close()
        request_thread.close()
        recordings.close()
        inbox.close()


def _perform(player: Player, pipe: Pipe) -> None:
    gc.freeze()
    sys.setswitchinterval(SWITCH_SECONDS)
    timing.raise_priority(timing.Priority.THINKING)
    pipe.send(Record(Kind.READY))
    player.run()


def _performer(
    config: JamConfig, saved: dict[str, Any] | None, service: ModelService, admission: Admission
) -> tuple[Performer, float]:
    """Return the performer and the moment from which it plays."""
    if saved is not None:
        admission.vouch(voice.model for voice in snapshot.state_of(saved).voices)
        state, voices = gather_again(saved, service, config.seed)
    else:
        first = first_state(config, 0.0)
        admission.admit_all(voice.model for voice in first.voices)
        state, voices = gather(first, service, config.seed)
        begun = replace(state.timeline, origin_seconds=timing.now() + START_SECONDS)
        state = replace(state, timeline=begun)
    seconds = timing.now()
    return Performer(state, voices, seconds, config.lookahead_ms / 1000), seconds
