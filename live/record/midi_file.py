"""A MIDI file to be answered: read with limits, and what is wrong with it in one line."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Final

import mido

from engine.events import Event, NoteOff, NoteOn, SetControl
from engine.ticks import TEMPO_RANGE, Meter
from live.config import JamConfig
from live.record.limits import LONGEST_HOURS, LONGEST_SECONDS
from models.errors import FileError
from models.files import read

MOST_BYTES: Final = 1 << 22  # a million notes


def read_midi(path: Path) -> tuple[JamConfig, list[Event]]:
    """Return the settings (tempo, meter) that a MIDI file starts with, and its notes as events.

    Raises `FileError` for a file that is no MIDI file, cannot be played or has no notes.
    """
    data = read(path, MOST_BYTES)
    try:
        file = mido.MidiFile(file=BytesIO(data), clip=True)
        _check(path, file)
        config, events = _played(path, file)
    except FileError:
        raise
    except Exception as error:  # mido trips over broken files in many ways
        reason = str(error) or "it ends too early"  # an EOFError has no words
        text = f"is not a MIDI file that can be read: {reason:.200}"
        raise FileError(path, text) from error
    if not any(isinstance(event, NoteOn) for event in events):
        raise FileError(path, "has no notes to answer; give a MIDI file with a phrase in it")
    return config, events


def _check(path: Path, file: mido.MidiFile) -> None:
    if file.type not in (0, 1):
        text = f"is a MIDI file of type {file.type}, whose tracks are pieces of their own"
        raise FileError(path, f"{text}; save it as type 0 or 1")
    if file.ticks_per_beat <= 0:
        what = "frames of film (SMPTE)" if file.ticks_per_beat else "0 ticks to the quarter note"
        raise FileError(path, f"counts time in {what}; save it with ticks to the quarter note")


def _played(path: Path, file: mido.MidiFile) -> tuple[JamConfig, list[Event]]:
    events: list[Event] = []
    seconds, meter, tempo = 0.0, JamConfig.meter, None
    for message in file:
        seconds += message.time
        if seconds > LONGEST_SECONDS:
            raise FileError(path, f"lasts for more than {LONGEST_HOURS} hours")
        if message.type == "set_tempo":
            bpm = _tempo(path, message.tempo)
            if tempo is None and seconds == 0.0:
                tempo = bpm
            else:
                events.append(SetControl(seconds, "tempo", bpm))
        elif message.type == "time_signature" and seconds == 0.0:
            meter = _meter(path, f"{message.numerator}/{message.denominator}")
        elif message.type == "note_on" and message.velocity > 0:
            events.append(NoteOn(seconds, message.note, message.velocity, message.channel))
        elif message.type in ("note_on", "note_off"):
            events.append(NoteOff(seconds, message.note, message.channel))
    return JamConfig(tempo_bpm=tempo or JamConfig.tempo_bpm, meter=meter), events


def _tempo(path: Path, microseconds: int) -> float:
    """Return a tempo in quarter notes a minute, as near as can be played."""
    if microseconds <= 0:
        raise FileError(path, "sets a tempo of 0 microseconds to the quarter note")
    low, high = TEMPO_RANGE
    return float(min(max(mido.tempo2bpm(microseconds), low), high))


def _meter(path: Path, meter: str) -> str:
    try:
        Meter.parse(meter)
    except ValueError as error:
        raise FileError(path, f"cannot be played: {error!s:.200}") from error
    return meter
