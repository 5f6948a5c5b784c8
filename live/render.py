"""Rendering: the same engine in virtual time, from a MIDI file or from the log of a session."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import mido

from engine.ensemble import gather
from engine.events import Event, Message, NoteOff, NoteOn, SetControl
from engine.performer import Performer
from engine.session import SessionState
from engine.ticks import TEMPO_RANGE
from live.config import JamConfig
from live.player import first_state, open_step_model
from models.errors import InputError


@dataclass(frozen=True)
class Rendering:
    """What was played: the events that went in, the messages that came out, and the last state."""

    events: list[Event]
    messages: list[Message]
    state: SessionState
    seconds: float


def render(config: JamConfig, events: Iterable[Event], bars: int) -> Rendering:
    """Play events, stamped from 0 seconds on, and go on for `bars` bars after the last of them.

    Raises `ModelError`. The same settings and events give the same messages.
    """
    state = first_state(config, 0.0)
    lookahead = config.lookahead_ms / 1000
    voices = gather(state, open_step_model, config.seed)
    performer = Performer(state, voices, -lookahead, lookahead)
    waiting = sorted(events, key=lambda event: event.seconds)
    last = waiting[-1].seconds if waiting else 0.0
    applied, messages = [], []
    for event in waiting:
        turn = performer.turn([event], event.seconds)
        applied += turn.applied
        messages += turn.messages
    end = last + bars * _bar_seconds(performer.state)
    messages += performer.turn([], end - lookahead).messages
    messages += performer.finish(end)
    return Rendering(applied, messages, performer.state, end)


def read_midi(path: Path) -> tuple[JamConfig, list[Event]]:
    """Return the settings (tempo, meter) that a MIDI file starts with, and its notes as events.

    Raises `InputError` for a file that is no MIDI file or has no notes.
    """
    try:
        file = mido.MidiFile(path, clip=True)
    except (OSError, EOFError, ValueError, KeyError, IndexError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise InputError(f"{path} is not a MIDI file that can be read: {reason}") from error
    events: list[Event] = []
    seconds, meter, tempo = 0.0, "4/4", None
    for message in file:
        seconds += message.time
        if message.type == "set_tempo":
            bpm = min(max(mido.tempo2bpm(message.tempo), TEMPO_RANGE[0]), TEMPO_RANGE[1])
            if tempo is None and seconds == 0.0:
                tempo = bpm
            else:
                events.append(SetControl(seconds, "tempo", bpm))
        elif message.type == "time_signature" and seconds == 0.0:
            meter = f"{message.numerator}/{message.denominator}"
        elif message.type == "note_on" and message.velocity > 0:
            events.append(NoteOn(seconds, message.note, message.velocity, message.channel))
        elif message.type in ("note_on", "note_off"):
            events.append(NoteOff(seconds, message.note, message.channel))
    if not any(isinstance(event, NoteOn) for event in events):
        raise InputError(f"{path} has no notes to answer; give a MIDI file with a phrase in it")
    return JamConfig(tempo_bpm=tempo or 120.0, meter=str(meter)), events


def _bar_seconds(state: SessionState) -> float:
    return state.meter.bar_ticks * state.timeline.seconds_per_tick
