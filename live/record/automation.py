"""Automation: a text file of what to set when, for rendering. A line: BEAT ADDRESS [VALUE …].

# beats (quarter notes) from the start, then what one would send over OSC
0    /jam/mode duet
8    /latent/1 0.9
8.5  /voice/2/latent/random 0.5
"""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import Final

from engine.events import Event, SetControl
from engine.ticks import TEMPO_RANGE, TICKS_PER_QUARTER, Timeline
from live.arguments import ControlError
from live.record.limits import LONGEST_HOURS, LONGEST_SECONDS
from live.saying import event_of
from models.errors import FileError, InputError, shown
from models.files import read_text

MOST_BYTES: Final = 1 << 22
LAST_BEAT: Final = round(LONGEST_SECONDS / 60 * TEMPO_RANGE[1])


def read_automation(path: Path, tempo_bpm: float, voices: int) -> list[Event]:
    """Return the events of an automation file, in their order; a change of tempo counts.

    Raises `InputError` naming the line at fault, what it says and what would be right.
    """
    found = []
    for number, line in enumerate(read_text(path, MOST_BYTES).splitlines(), start=1):
        try:
            if words := shlex.split(line, comments=True):
                found.append((_beat(words[0]), words[1:]))
                _event(0.0, words[1:], voices)
        except (ControlError, ValueError) as error:
            raise InputError(
                f"{shown(path)} line {number}: {error}; got {line.strip()!r:.100}"
            ) from error
    events = _timed(sorted(found, key=lambda entry: entry[0]), Timeline(tempo_bpm), voices)
    if events and events[-1].seconds > LONGEST_SECONDS:
        raise FileError(path, f"goes on after {LONGEST_HOURS} hours, at beat {max(found)[0]:g}")
    return events


def _timed(entries: list[tuple[float, list[str]]], timeline: Timeline, voices: int) -> list[Event]:
    events = []
    for beat, words in entries:
        seconds = timeline.seconds_at(round(beat * TICKS_PER_QUARTER))
        event = _event(seconds, words, voices)
        if isinstance(event, SetControl) and event.name == "tempo":
            timeline = timeline.with_tempo(float(str(event.value)), seconds)
        events.append(event)
    return events


def _beat(word: str) -> float:
    beat = float(word)
    if not 0 <= beat <= LAST_BEAT:
        raise ValueError(f"a line starts with the beat, from 0 on, up to {LAST_BEAT}")
    return beat


def _event(seconds: float, words: list[str], voices: int) -> Event:
    """Return the event for an address and its values. Raises `ControlError` and `ValueError`."""
    if not words:
        raise ValueError("after the beat comes an address, like /latent/1 0.5")
    return event_of(seconds, words[0], [_value(word) for word in words[1:]], voices)


def _value(word: str) -> float | str:
    try:
        return float(word)
    except ValueError:
        return word
