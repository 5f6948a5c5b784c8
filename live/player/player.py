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
from engine.choices import INTERNAL, MIDI
from engine.departures import Departures
from engine.events import Action, Event, Message, Panic, Skip
from engine.performer import Performer
from engine.session import SessionState
from engine.ticks import TICKS_PER_QUARTER
from engine.turn import Turn
from live import timing
from live.clock.follower import MidiClock
from live.clock.source import Following, OwnBeat
from live.driver.notes_out import Details, announcement
from live.driver.pipe import Pipe
from live.driver.wire import STALE_SECONDS, Kind, Record
from live.mapping.keyboard import KEYBOARD
from live.midi.ledger import OF_CLOCK, Midi
from live.player.controllers import Controllers
from live.player.inbox import Inbox
from live.player.last_offs import LastOffs
from live.player.punctuality import Punctuality
from live.player.standing import Standing
from live.player.thinking import Thinking

SKIP_SECONDS: Final = 1.0  # later than this, the missed steps are left out, not made up for
REHEARSAL_SECONDS: Final = 0.002
PLAYING_SECONDS: Final = 5.0  # since the last key: so long are keys rehearsed
SNAPSHOT_SECONDS: Final = 0.01  # that one of eight voices takes, at the most
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
        announces: bool = False,
    ) -> None:
        """`announces`: the driver is told what MIDI does not say of each note, before it."""
        self._announces = announces
        self._last_offs = last_offs
        self._pipe = pipe
        self._performer = performer
        self._inbox = inbox
        self._observers = observers
        self._keyboard = controllers.keyboard()
        self._report = controllers.report
        self._controllers_panic = controllers.panic
        self._midi_clock = MidiClock()
        self._following = Following({INTERNAL: OwnBeat(), MIDI: self._midi_clock})
        self._hear_line = controllers.hear_line
        self._departures = Departures()
        self._standing = Standing()
        self._owes_snapshot = False
        self._turns = timing.Lateness()
        self._punctuality = Punctuality()
        voices, lookahead = performer.conductor.voices, performer.lookahead
        self._thinking = Thinking(voices, lookahead, asks=asks)
        performer.watch(self._thinking)
        self._played_seconds = -math.inf

    def run(self) -> None:
        """Play until the driver says stop.

        Raises `EOFError` when it has gone without a word; then what it played has been ended.
        """
        self._snapshot()  # the first takes ten times as long, and would hold up the first notes
        try:
            self._play()
        except EOFError:
            self._last_offs.send()
            raise

    def _play(self) -> None:
        sources: list[Pipe | Inbox] = [self._pipe, self._inbox]
        while True:
            ready, _, _ = select.select(sources, [], [], self._pause_seconds())
            looks_again = timing.now() >= self._inbox.looks_again
            if not ready and not looks_again and timing.now() < self._deadline:
                self._pipe.send(REHEARSAL)
                continue
            records = self._pipe.take() if self._pipe in ready else []
            if any(record.kind is Kind.STOP for record in records):
                self._end()
                return
            events = [event for record in records for event in self._receive(record)]
            events += self._following.look(self._performer.state, timing.now())
            events += self._inbox.drain() if looks_again or self._inbox in ready else []
            for batch in up_to_panics(events):
                self._turn(batch)

    def _end(self) -> None:
        """Let what follows the music know where it ended; the driver has silenced it already."""
        now = timing.now()
        turn = self._performer.turn([], now)
        turn.messages += self._performer.finish(now)
        for observer in self._observers:
            observer.observe(turn, self._performer.state)

    def _pause_seconds(self) -> float:
        """Return how long to wait: for the next decision, look at the inbox or rehearsal of a key.

        While the performer plays, and what they play is answered at once, the way of a key through
        both processes is gone again and again: what is cold takes several times as long.
        """
        pause = max(0.0, min(self._deadline, self._inbox.looks_again) - timing.now())
        return min(pause, REHEARSAL_SECONDS) if self._awaits_keys else pause

    @property
    def _awaits_keys(self) -> bool:
        """Whether somebody plays who waits for what joins each key."""
        is_played = timing.now() - self._played_seconds <= PLAYING_SECONDS
        return is_played and self._performer.joins_keys

    @property
    def _deadline(self) -> float:
        return min(self._performer.deadline, self._following.deadline)

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
        if record.kind is Kind.NOTE:
            self._hear_line(record.payload)
        if record.kind not in (Kind.MIDI, Kind.CONTROLLER) or not record.midi:
            return []
        if record.midi[0] in OF_CLOCK:
            self._midi_clock.hear(record.seconds, record.midi)
            return []
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
        for record in self._standing.news(self._performer.state, now):
            self._pipe.send(record)
        self._send_notes(turn, now)
        if any(isinstance(event, Panic) for event in events):
            self._pipe.send(SILENCE)  # for what was sent on while the panic was on its way here
        for line in turn.lines:
            self._pipe.send(Record(Kind.LOG, payload=line.encode()))
        self._punctuality.observe(turn)
        for observer in self._observers:
            observer.observe(turn, self._performer.state)
        if self._awaits_keys:  # one may come at once, and what was worked out be out of date
            self._performer.rehearse(timing.now())
        self._keep(is_beat=bool(turn.beats))

    def _keep(self, is_beat: bool) -> None:
        """Let the driver keep the session, once a beat, as soon as no message waits for it."""
        is_overdue = is_beat and self._owes_snapshot
        self._owes_snapshot |= is_beat
        has_time = self._deadline - timing.now() > SNAPSHOT_SECONDS
        if is_overdue or (self._owes_snapshot and has_time):
            self._pipe.send(Record(Kind.SNAPSHOT, payload=self._snapshot()))
            self._owes_snapshot = False

    def _snapshot(self) -> bytes:
        return json.dumps(snapshot.take(self._performer)).encode()

    def _send_notes(self, turn: Turn, now: float) -> None:
        """Send notes and clicks; what answers an event is due at once, and never late."""
        moments = {now, *(event.seconds for event in turn.applied)}
        offsets = self._performer.state.offsets
        for message in turn.messages + turn.clicks:
            present = timing.now()
            is_due = message.seconds in moments and 0 <= present - message.seconds < STALE_SECONDS
            leaves = self._departures.moment(message, offsets, is_due, present)
            seconds = 0.0 if is_due and leaves <= present else leaves
            midi = midi_bytes(message)
            if self._announces and message.voice and message.action is Action.NOTE_ON:
                self._announce(message, midi, max(leaves, present))
            self._pipe.send(Record(Kind.MIDI, seconds, midi, bytes([message.output])))
            self._last_offs.sent(midi)
            if message.voice and message.action is Action.NOTE_ON:
                self._punctuality.sent(is_due or timing.now() <= leaves)

    def _announce(self, message: Message, midi: Midi, leaves: float) -> None:
        """Say of a note that leaves at a moment what MIDI cannot."""
        beat = self._performer.state.ticks_at(message.seconds) / TICKS_PER_QUARTER
        details = Details(message.voice, beat, message.ticks / TICKS_PER_QUARTER)
        self._pipe.send(announcement(leaves, midi, details))

    def _tell_health(self, driver: dict[str, Any]) -> None:
        self._last_offs.told(driver)
        late = self._performer.late_decisions
        notes = self._punctuality.summary()
        self._report(driver=driver, turn=self._turns.summary(), lateDecisions=late, notes=notes)


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
