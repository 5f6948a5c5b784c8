"""The whole instrument in one turn: drain, apply, decide, schedule, emit."""

from __future__ import annotations

from dataclasses import replace
from math import inf
from typing import Final

from engine.changes import apply, land
from engine.choices import LINK, LOCKED, LOST, OWN, WAITING
from engine.click import click
from engine.conductor import Conductor
from engine.events import Action, Event, Loaded, Message, NoteOn, Panic, Skip, Sync
from engine.metre import changed, is_due
from engine.model_requests.asking import ModelRequests
from engine.preview import foresee
from engine.pulse import Pulse
from engine.scheduler import Scheduler
from engine.session import SessionState
from engine.swing import take_up
from engine.ticks import TICKS_PER_QUARTER, TICKS_PER_STEP, Span
from engine.turn import Beat, Turn
from engine.voice import Voice, Watch

# Binary fractions of a second: what is due at a deadline counts as due there.
ROUNDING_SECONDS = 1e-7
STANDINGS: Final = {
    OWN: "the beat is its own: {tempo:.1f} bpm",
    WAITING: "waiting for {clock}, at {tempo:.1f} bpm",
    LOCKED: "locked to {clock}, at {tempo:.1f} bpm",
    LOST: "lost {clock}: going on at {tempo:.1f} bpm",
}
# For each voice beyond the first: models take their time, one after the other.
HEAD_START_SECONDS: Final = 0.005
# The key that is rehearsed: its pitch and velocity.
REHEARSED: Final = (60, 64)


class Performer:
    """The engine. Deterministic: the same events in the same order give the same messages.

    Time comes only with the calls (`seconds`, on any clock that does not go back). A note is let
    go `lookahead` seconds before it sounds, earlier where voices are set to stray or a port needs
    it earlier. It is decided then too, or, where several voices have to think by turns, as much
    sooner as `HEAD_START_SECONDS` says; until it is let go it can be taken back. What would have to
    be let go while they think is let go before. Not thread-safe: one owner calls `turn`.
    """

    def __init__(
        self, state: SessionState, voices: list[Voice], seconds: float, lookahead: float = 0.01
    ) -> None:
        self.state = state
        self.lookahead = lookahead
        self.late_decisions = 0
        self.scheduler = Scheduler()
        self._clicks = Scheduler()
        self.conductor = Conductor(voices, self.scheduler)
        self.requests = ModelRequests(voices, self.conductor.fail)
        self._head_start = HEAD_START_SECONDS * (len(voices) - 1)
        self._seconds = seconds  # the last moment that was dealt with
        self._now = seconds
        self._turn = Turn()
        begins = max(state.ticks_at(seconds + self._ahead), state.timeline.origin_ticks)
        self._pulse = Pulse(begins, self._grids())
        self._meet_modes(seconds)

    def turn(self, events: list[Event], seconds: float) -> Turn:
        """Take the events that have come in by a moment; return all that is to be sent now."""
        self._turn = Turn(seconds=seconds)
        self._now = seconds
        for event in events:
            self._receive(event)
        self._run_until(seconds)
        self._release(seconds)
        self._report()
        return self._turn

    def watch(self, watch: Watch) -> None:
        """Have it entered whenever a voice's part thinks, so that it can be measured."""
        self.conductor.watch = self.requests.watch = watch

    @property
    def joins_keys(self) -> bool:
        """Whether a key would be answered at once, so that somebody waits for the answer."""
        return self.conductor.joins_keys(self.state)

    def rehearse(self, seconds: float) -> None:
        """Go through what a key at a moment would set off, and change nothing.

        What has not run for some milliseconds is out of the processor's caches, and takes several
        times as long.
        """
        key = NoteOn(seconds, *REHEARSED)
        self.conductor.rehearse(apply(self.state, key), key)

    def _report(self) -> None:
        """Hand over what the log should say and what is asked for."""
        for source in (self.conductor, self.requests):
            self._turn.lines += source.lines
            source.lines = []
        self._turn.requests, self.requests.requests = self.requests.requests, []
        self._turn.retired, self.requests.retired = self.requests.retired, []
        self._turn.refused, self.requests.refused = self.requests.refused, []

    def finish(self, seconds: float) -> list[Message]:
        """End all that sounds at a moment; return the last messages."""
        self._silence_all(seconds)
        return self.scheduler.due(inf)

    @property
    def next_tick(self) -> int:
        """The tick at which the next spans begin that are yet to be decided."""
        return self._pulse.next_decision

    @property
    def _ahead(self) -> float:
        """How many seconds before its tick a span is decided."""
        return self.lookahead + self.state.lead

    @property
    def deadline(self) -> float:
        """The moment by which the next turn is needed, if no event comes before."""
        waiting = min(self.scheduler.next, self._clicks.next) - self._ahead
        return min(self._due, waiting)

    @property
    def _due(self) -> float:
        """The moment at which spans are next to be heard or, once all before has been, decided."""
        latest = self._seconds_at(self.next_tick) - self._ahead - self.state.earliest
        heard = self._pulse.next_hearing
        if heard < self.next_tick:
            return min(self._seconds_at(heard), latest)
        return latest - self._head_start

    def _grids(self) -> set[int]:
        """How finely there is something to decide: controls land on 16ths, parts have spans."""
        voices = self.conductor.voices
        parts = (part for voice in voices for part in (voice.part, voice.arriving) if part)
        return {TICKS_PER_STEP, *(part.span_ticks for part in parts)}

    def _receive(self, event: Event) -> None:
        """Apply an event; one that comes after its moment was dealt with counts as just now."""
        if event.seconds < self._seconds:
            event = replace(event, seconds=self._seconds)
        if not isinstance(event, Skip):
            self._run_until(event.seconds)
        self._release(event.seconds)
        self._seconds = event.seconds
        before, self.state = self.state, apply(self.state, event)
        self._turn.applied.append(event)
        joined = self.conductor.react(self.state, event)
        self._turn.ages += [self._now - event.seconds] * _struck(joined)
        self.scheduler.add(joined)
        came = event.part if isinstance(event, Loaded) else None
        unheard = self._pulse.unheard(came.span_ticks if came else TICKS_PER_STEP)
        self.requests.receive(self.state, event, unheard)
        if came is not None:
            self._pulse.count_in(self._grids())
        if isinstance(event, Panic | Skip):
            self._silence_all(event.seconds)
        if isinstance(event, Skip):
            self._jump(event.seconds)
        self._follow(before, event.seconds, is_led=isinstance(event, Sync))

    def _run_until(self, seconds: float) -> None:
        """Hear and decide, in their order, every span that is due by a moment."""
        while (due := self._due) <= seconds:
            self._seconds = max(self._seconds, due)
            tick, heard = self.next_tick, self._pulse.next_hearing
            if heard < tick:
                self._hear(heard)
            else:
                self.late_decisions += self._now > self._seconds_at(tick) - self.state.lead
                self._decide(tick)

    def _hear(self, middle: int) -> None:
        """Let the voices hear the spans in whose middle a tick lies."""
        self._release(self._seconds + self._head_start)
        for ticks in sorted(self._pulse.grids):
            span = Span(middle - ticks // 2, middle - ticks // 2 + ticks)
            if span.start % ticks == 0:
                self.conductor.hear(self.state, span)
        self._pulse.hear(middle)

    def _decide(self, tick: int) -> None:
        self._release(self._seconds + self._head_start)
        if is_due(self.state, tick) and self.requests.is_ready():
            tick = self._change_meter(tick)
        seconds = self._seconds_at(tick)
        before, self.state = self.state, land(self.state, tick)
        if tick % TICKS_PER_QUARTER == 0:
            self.state = take_up(self.state, tick)
        self._follow(before, seconds)
        is_beat = self.state.playing and tick % self.state.meter.beat_ticks == 0
        if is_beat:
            self._turn.beats.append(Beat(seconds, *self.state.place(tick)))
            self._clicks.add(click(self.state, tick))
        if tick % TICKS_PER_STEP == 0:
            self.requests.prepare(self.state, tick)
            self._pulse.count_in(self._grids())  # a part that waited for its bar may have come
        decided = self.conductor.decide(self.state, tick)
        heard = self._seconds_at(self._pulse.heard)
        self._turn.ages += [m.seconds - heard for m in decided if m.action is Action.NOTE_ON]
        self.scheduler.add(decided)
        self._pulse.decide(tick)
        if is_beat:
            ahead = Span(self.next_tick, self.next_tick + self.state.meter.bar_ticks)
            self._turn.ahead = foresee(self.conductor.voices, self.state, ahead)

    def _release(self, seconds: float) -> None:
        """Let go what is to sound by a moment and the look-ahead after it: it cannot be undone.

        Done before every change, so that it does not matter how many of them one turn holds.
        """
        until = seconds + self._ahead + ROUNDING_SECONDS
        self._turn.messages += self.scheduler.due(until)
        self._turn.clicks += self._clicks.due(until)

    def _change_meter(self, tick: int) -> int:
        """Go on in the metre that was to come, from a bar line; return its tick there."""
        moved = self.state.moved
        self.state = changed(self.state, tick)
        self.requests.change_meter(self.state, tick + moved, moved)
        self._pulse = Pulse(tick + moved, self._grids())
        return tick + moved

    def _follow(self, before: SessionState, seconds: float, is_led: bool = False) -> None:
        """Stop, start or change modes as the state did at a moment; as another's clock has it."""
        if before.playing and not self.state.playing:
            self._silence_all(seconds)
        if self.state.playing and not before.playing:
            self._start(before, is_led)
        elif is_led and self._seconds_at(self.next_tick + TICKS_PER_STEP) < seconds:
            tick = max(self.next_tick, self.state.timeline.origin_ticks)
            self._pulse = Pulse(tick, self._pulse.grids)
        if self.state.standing != before.standing:
            self._turn.lines.append(_said(self.state))
        if self.state.voices != before.voices:
            self._meet_modes(seconds)
            self._fade(before, seconds)

    def _fade(self, before: SessionState, seconds: float) -> None:
        """End the notes of a voice whose level has come down to 0; its line goes on unheard."""
        levels = zip(before.voices, self.state.voices, strict=True)
        for number, (was, controls) in enumerate(levels, start=1):
            if was.level and not controls.level:
                self.conductor.fade(self.conductor.voices[number - 1], seconds)

    def _meet_modes(self, seconds: float) -> None:
        """End what a voice plays in a mode that it has left, or when it may not play any more."""
        rows = zip(self.conductor.voices, self.state.voices, self.state.enabled, strict=True)
        for voice, controls, enabled in rows:
            engaged = (controls.mode, enabled)
            if engaged != voice.engaged:
                voice.engaged = engaged
                voice.waits = False
                self.conductor.silence(voice, self.state, seconds)

    def _silence_all(self, seconds: float) -> None:
        self._clicks.cancel(seconds)
        for voice in self.conductor.voices:
            self.conductor.silence(voice, self.state, seconds)

    def _jump(self, seconds: float) -> None:
        """Go on with the first span that can still be decided in time, never with a past one."""
        tick = self.state.ticks_at(seconds + self._ahead)
        self._pulse = Pulse(max(self.next_tick, tick), self._pulse.grids)

    def _start(self, before: SessionState, is_led: bool) -> None:
        """Go on from where the clock starts: if that is here, put where it can be decided."""
        for voice in self.conductor.voices:
            voice.waits = False
        timeline = self.state.timeline
        if timeline is before.timeline:
            return  # in step with others, who have begun before
        if not is_led:
            timeline = replace(timeline, origin_seconds=self._seconds + self._ahead)
            self.state = replace(self.state, timeline=timeline)
        self._pulse = Pulse(timeline.origin_ticks, self._pulse.grids)

    def _seconds_at(self, tick: int) -> float:
        return self.state.seconds_at(tick)


def _said(state: SessionState) -> str:
    """Return how it stands with the clock that is followed, as a line of the log."""
    clock = "others in an Ableton Link session" if state.source == LINK else "a MIDI clock"
    return STANDINGS[state.standing].format(clock=clock, tempo=state.timeline.tempo_bpm)


def _struck(messages: list[Message]) -> int:
    return sum(message.action is Action.NOTE_ON for message in messages)
