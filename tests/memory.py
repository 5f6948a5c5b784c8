"""`python -m tests.memory HOURS`: what hours of playing leave in memory, in virtual time.

The engine and all that follows it, as in the player but on one thread and a clock moved by hand:
OSC with a subscriber, the panel with a page, the session's memory with its journal, a recording. A
seeded performer plays phrases and rests. `--all`: four voices change modes, and controls of every
kind are set all the time; `--models`: they change models too. `--trace` says at the end which lines
hold what has been added.
"""

from __future__ import annotations

import asyncio
import gc
import os
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from random import Random

import click

from engine import snapshot
from engine.choices import MODES
from engine.ensemble import gather
from engine.events import Event, NoteOff, NoteOn
from engine.model_requests.service import ModelService
from engine.performer import Performer
from live.config import JamConfig, VoiceConfig
from live.controls import targets
from live.opening import first_state
from live.osc.server import OscServer
from live.panel.panel import Panel
from live.player import heap
from live.processes import resident_mb
from live.record.journal import Journal
from live.record.memory import KEPT, Memory
from live.record.recording import Recording
from models.library import Library, playable

HOUR = 3600.0
FRAME_SECONDS = 0.5  # between two looks of the panel and of OSC's timer
BREATH_SECONDS = 8.0  # after a phrase, for the answer
LEFT_ALONE = ("/transport/playing", "/transport/source", "/record", "/transport/clock/out")
WAITING = 256  # turns that the recording may be behind: in virtual time it has none of its own
MODEL = next(name for name in playable() if name.startswith("melody"))


class Session:
    """A player without ports and processes, as long as one wants."""

    def __init__(self, folder: Path, voices: int, seed: int = 1) -> None:
        self.now = 0.0
        self.random = Random(seed)
        config = JamConfig(voices=tuple(VoiceConfig(channel=n + 1) for n in range(voices)))
        state = first_state(config, 0.0)
        self.service = ModelService(Library())
        state, parts = gather(state, self.service, seed)
        self.performer = Performer(state, parts, -0.005, 0.005)
        self.posted: list[Event] = []
        self.osc = OscServer(self.post, lambda line: None, lambda: self.now, lambda: self.now)
        self.osc.connection_made(Nowhere())
        self.panel = Panel(self.osc, self.memory(folder), lambda: self.now)
        self.panel._loop = asyncio.new_event_loop()  # never run: `observe` wants one
        self.osc.admit("page-1", lambda packet: None)
        self.recording = Recording(
            config, state, 0.0, click.echo, snapshot.take(self.performer), lambda: self.now
        )
        self.recording.start(folder / "take.mid")
        self.listen_at = self.frame_at = 0.0

    def memory(self, folder: Path) -> Memory:
        """Return what keeps the session."""
        (folder / "kept").mkdir()
        return Memory(journal=Journal(folder / "kept", click.echo, KEPT // 2))

    def post(self, *events: Event) -> None:
        """Take events for the engine."""
        self.posted += events

    def play(self, seconds: float, events: list[Event]) -> None:
        """Play events up to a moment."""
        for event in events:
            self.run(event.seconds)
            self.turn([event], event.seconds)
        self.run(seconds)

    def run(self, seconds: float) -> None:
        """Turn at every deadline up to a moment."""
        while self.performer.deadline < seconds:
            self.turn([], self.performer.deadline)

    def turn(self, events: list[Event], seconds: float) -> None:
        """Take a turn, and let all follow it."""
        self.now = max(self.now, seconds)
        posted, self.posted = self.posted, []
        posted = [replace(event, seconds=min(event.seconds, self.now)) for event in posted]
        turn = self.performer.turn(posted + events, self.now)
        for observer in (self.osc, self.panel, self.recording):
            observer.observe(turn, self.performer.state)
        if turn.requests:
            self.posted += [self.service.fulfil(each, self.now) for each in turn.requests]
        if self.now >= self.frame_at:
            self.frame()

    def frame(self) -> None:
        """Do what the event loop would have done by now."""
        self.frame_at = self.now + FRAME_SECONDS
        if self.now >= self.listen_at:
            self.listen_at = self.now + 30
            self.osc.say("page-1", "/subscribe", 1)
            self.osc.say("desk", "/subscribe", 9001)
        self.osc._catch_up()
        self.osc.turn()
        self.panel.tell()
        while self.recording._queue.qsize() > WAITING:
            time.sleep(0.001)


class Nowhere(asyncio.DatagramTransport):
    """Takes packets and keeps none."""

    def sendto(self, data: object, addr: object = None) -> None:
        """Send nothing."""


def phrase(random: Random, start: float) -> Iterator[Event]:
    """Yield the events of a phrase of one to sixteen notes."""
    pitch = random.randrange(48, 84)
    for number in range(random.randint(1, 16)):
        pitch = min(max(pitch + random.randint(-5, 5), 30), 100)
        yield NoteOn(start + number * 0.25, pitch, random.randint(30, 127))
        yield NoteOff(start + number * 0.25 + 0.2, pitch)


def disturb(session: Session) -> None:
    """Set some controls; now and then another mode or model, a panic, a scene."""
    random, voices = session.random, len(session.performer.state.voices)
    say, known = session.osc.say, targets(voices)
    for address in random.sample([*known], 8):
        argument = known[address].control.argument
        if address not in LEFT_ALONE and argument.tag in "if" and argument.high < 1e9:
            low, high = int(argument.low), max(int(argument.high), 1)
            say("desk", address, random.randint(low, high))
    if random.random() < 0.2:
        say("desk", f"/voice/{random.randint(1, voices)}/mode", random.choice(MODES))
    if "--models" in sys.argv and random.random() < 0.05:
        say("desk", f"/voice/{random.randint(1, voices)}/model", random.choice(playable()))
    if random.random() < 0.01:
        say("desk", "/panic")
    say("desk", "/transport/tempo", random.randint(60, 180))
    say("desk", "/jam/level", 1.0)


def hours(session: Session, count: float, moves: bool) -> Iterator[float]:
    """Play so many hours; yield the hour at the end of each."""
    next_hour = HOUR
    while session.now < count * HOUR:
        start = session.now + session.random.uniform(0, 2 * BREATH_SECONDS)
        events = [*phrase(session.random, start)]
        session.play(events[-1].seconds + BREATH_SECONDS, events)
        if moves:
            disturb(session)
        if session.now >= next_hour:
            yield next_hour / HOUR
            next_hour += HOUR


def occupied() -> float:
    """Return the memory that this process occupies, in MB."""
    gc.collect()
    return resident_mb(os.getpid()) or 0.0


def main() -> None:
    """Play, and print a table."""
    heap.give_back()
    words = [word for word in sys.argv[1:] if not word.startswith("--")]
    count, traces = float(words[0]), "--trace" in sys.argv
    moves = "--all" in sys.argv or "--models" in sys.argv
    with tempfile.TemporaryDirectory(dir="/dev/shm" if Path("/dev/shm").exists() else None) as home:
        session = Session(Path(home), 4 if moves else 1)
        session.play(60.0, [*phrase(session.random, 1.0)])
        begun, first = time.monotonic(), occupied()
        if traces:
            tracemalloc.start(8)
            before = tracemalloc.take_snapshot()
        click.echo(
            "| virtual hours | MB | more than at the first minute | kept notes | real seconds |"
        )
        click.echo("|---|---|---|---|---|")
        for hour in hours(session, count, moves):
            grown, kept = occupied() - first, len(session.panel.memory.kept())
            seconds = time.monotonic() - begun
            click.echo(
                f"| {hour:g} | {first + grown:.1f} | {grown:+.1f} | {kept} | {seconds:.0f} |"
            )
        if traces:
            found = tracemalloc.take_snapshot().compare_to(before, "lineno")
            click.echo("\n".join(map(str, found[:25])))
        session.recording.close()


if __name__ == "__main__":
    main()
