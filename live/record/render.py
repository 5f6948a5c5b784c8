"""Rendering: the engine in virtual time, to a MIDI file, alone, or from the log of a session."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from math import inf
from pathlib import Path
from typing import Any, Final, TypeAlias

import click

from engine.ensemble import gather
from engine.events import Event, Message
from engine.model_requests.service import Models, ModelService
from engine.performer import Performer
from engine.session import SessionState
from engine.turn import Turn
from live.config import JamConfig
from live.opening import first_state
from live.record import plot
from live.record.automation import read_automation
from live.record.comparison import compare
from live.record.event_log import read_log
from live.record.midi_file import read_midi
from live.record.recorder import MidiRecorder
from live.record.replay import replay
from live.saying import within_range
from live.trial.tried import TriedLibrary
from models.errors import FileError, InputError, shown
from models.files import write

TEMPERATURE: Final = "/jam/temperature"
MOMENT: Final = 1e-6  # seconds before the end: what would be struck at the end itself is left out

Played: TypeAlias = Iterable[tuple[Turn, SessionState]]


@dataclass
class Rendering:
    """What was played: the performer's events, the voices' messages, the last state, the file."""

    events: list[Event] = field(default_factory=list)
    messages: list[Message] = field(default_factory=list)
    state: SessionState = field(default_factory=SessionState)
    file: bytes = b""

    @property
    def seconds(self) -> float:
        """The moment of the last event or message."""
        return max((entry.seconds for entry in (*self.events, *self.messages)), default=0.0)


def command(
    files: tuple[Path, ...], *, log: Path | None, compare_with: Path | None, plot_path: Path | None,
    **session: Any,  # noqa: ANN401 (what `play` takes)
) -> None:  # fmt: skip
    """Render to the last of `files` the first of them, a log, or what is played alone.

    `compare_with` is the recording beside the log: what differs is said, and an error. Raises
    `AntiphonError`, and `ControlError` for a setting out of range.
    """
    if compare_with is not None and log is None:
        raise InputError("--compare needs the --log of the recording that is compared with")
    plays_alone = any(voice.mode == "solo" for voice in session["voices"])
    counts = (1,) if log else (1, 2) if plays_alone else (2,)
    if len(files) not in counts:
        raise InputError(
            "render takes IN.mid OUT.mid, or with --mode solo OUT.mid, or --log FILE.jsonl OUT.mid,"
            f" got {len(files)} files{' and a log' if log else ''}"
        )
    rendering = _again(log) if log else collect(play(files[:-1], **session))
    write(files[-1], rendering.file)
    if plot_path is not None:
        draw(plot_path, rendering)
    if compare_with is not None:
        _compare(compare_with, rendering.file)


def play(
    phrases: tuple[Path, ...], *, bars: int, automation: Path | None, temperature: float | None,
    **options: Any,  # noqa: ANN401 (what the command line gives for `JamConfig`)
) -> Played:  # fmt: skip
    """Play to a MIDI file, or to none. Raises `AntiphonError` and `ControlError`."""
    config, events = read_midi(*phrases) if phrases else (JamConfig(), [])
    given = {name: value for name, value in options.items() if value is not None}
    config = replace(config, **given)
    if temperature is not None:
        values = within_range(TEMPERATURE, [temperature], len(config.voices))
        config = replace(config, start=((TEMPERATURE, values),))
    if automation is not None:
        events += read_automation(automation, config.tempo_bpm, len(config.voices))
    return perform(config, events, bars)


def _again(log: Path) -> Rendering:
    recorded = read_log(log)
    if recorded.torn:
        lines = "1 line is torn" if recorded.torn == 1 else f"{recorded.torn} lines are torn"
        click.echo(f"{shown(log)}: {lines}, and left out; all others are played", err=True)
    begins = recorded.entries[0].seconds if recorded.entries else 0.0
    try:
        return collect(replay(recorded, ModelService(TriedLibrary())), begins)
    except InputError as error:
        raise FileError(log, f"cannot be played again: {error}") from error


def _compare(recorded: Path, again: bytes) -> None:
    comparison = compare(recorded, again)
    for line in comparison.lines():
        click.echo(line, err=True)
    if not comparison.is_same:
        raise FileError(recorded, "has other notes than what is played again from the log")


def perform(
    config: JamConfig, events: Iterable[Event], bars: int, models: Models | None = None
) -> Iterator[tuple[Turn, SessionState]]:
    """Play events, stamped from 0 seconds on, and go on for `bars` bars after the last of them.

    Yields every turn and the state after it. The same settings and events give the same turns.
    Files that nobody shipped are tried out before they are opened, unless `models` are given.
    Raises `ModelError`.
    """
    lookahead = config.lookahead_ms / 1000
    service = ModelService(models or TriedLibrary())
    state, voices = gather(first_state(config, 0.0), service, config.seed)
    performer = Performer(state, voices, -lookahead, lookahead)
    last = 0.0
    for event in sorted(events, key=lambda event: event.seconds):
        yield from _turns(performer, service, [event], event.seconds)
        last = event.seconds
    end = last + bars * _bar_seconds(performer.state)
    yield from _turns(performer, service, [], end - lookahead - MOMENT)
    yield Turn(messages=performer.finish(end)), performer.state


def _turns(
    performer: Performer, service: ModelService, events: list[Event], seconds: float
) -> Iterator[tuple[Turn, SessionState]]:
    """Play up to a moment; what is asked for on the way is there at once."""
    while performer.deadline < seconds:
        yield from _turn(performer, service, [], performer.deadline)
    yield from _turn(performer, service, events, seconds)


def _turn(
    performer: Performer, service: ModelService, events: list[Event], seconds: float
) -> Iterator[tuple[Turn, SessionState]]:
    turn = performer.turn(events, seconds)
    yield turn, performer.state
    if turn.requests:
        answers = [service.fulfil(request, seconds) for request in turn.requests]
        yield from _turn(performer, service, answers, seconds)


def collect(played: Played, begins: float = 0.0) -> Rendering:
    """Return all that was played, and the MIDI file of it (type 1: tempo, performer, Antiphon).

    The file begins with the bar of the moment `begins`.
    """
    rendering, recorder = Rendering(), MidiRecorder()
    for number, (turn, state) in enumerate(played):
        if number == 0:
            recorder = MidiRecorder.beginning(state, begins)
        recorder.follow(state)
        for event in turn.applied:
            recorder.event(event)
        for message in turn.messages:
            recorder.message(message)
        rendering.events += turn.applied
        rendering.messages += turn.messages
        rendering.state = state
    recorder.encode(inf)
    rendering.file = recorder.file(rendering.seconds)
    return rendering


def draw(path: Path, rendering: Rendering) -> None:
    """Write the piano roll of both players as a PNG. Raises `FileError`."""
    end = rendering.seconds
    performer = plot.performer_notes(rendering.events, end)
    antiphon = plot.antiphon_notes(rendering.messages, end)
    write(path, plot.picture(performer, antiphon, rendering.state))


def _bar_seconds(state: SessionState) -> float:
    return state.meter.bar_ticks * state.timeline.seconds_per_tick
