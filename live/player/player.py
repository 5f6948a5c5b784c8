"""The player: the loop in which the engine meets the driver and the controllers.

It waits for what they send, and for the engine's next decision; and nothing in it waits for others.
`live.player.process` says which threads there are beside it.
"""

from __future__ import annotations

import json
import math
import select
from collections.abc import Callable
from typing import Any, Final, Protocol

from engine import snapshot
from engine.choices import MIDI
from engine.events import Action, Event, Message, Panic, Skip
from engine.performer import Performer, Turn
from engine.session import SessionState
from live import timing
from live.clock.follower import ClockFollower
from live.clock.pulses import ClockSender
from live.driver.pipe import Pipe
from live.driver.wire import STALE_SECONDS, Kind, Record
from live.mapping.keyboard import KEYBOARD
from live.midi.ledger import OF_CLOCK
from live.player.controllers import Controllers
from live.player.inbox import Inbox
from live.player.last_offs import LastOffs
from live.player.thinking import Thinking

SKIP_SECONDS: Final = 1.0  # later than this, the missed steps are left out, not made up for
REHEARSAL_SECONDS: Final = 0.002
PLAYING_SECONDS: Final = 5.0  # since the last key: so long are keys rehearsed
REHEARSAL: Final = Record(Kind.REHEARSAL)
SILENCE: Final = Record(Kind.SILENCE)
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
        asks: Callable[[str], None],
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
        voices, lookahead = performer.conductor.voices, performer.lookahead
        self._thinking = Thinking(voices, lookahead, asks=asks)
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
