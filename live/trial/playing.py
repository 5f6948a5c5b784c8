"""Playing a model as the instrument would, in virtual time: what passes can be used.

For `antiphon models check` a phrase is answered once nothing is wrong with the file itself, and
then it plays alone. Nothing here is safe with a file that nobody has tried: see `process`.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from engine.events import Event, NoteOff, NoteOn, SetControl
from live.config import JamConfig, VoiceConfig
from live.record.render import perform
from models.card import PLAYED
from models.check import check
from models.errors import ModelError
from models.library import Library
from models.metadata import read_card

CHORDS: Final = ((60, 64, 67), (65,), (62, 67), (64,), (60, 64, 67), (59, 62), (62,), (60,))
APART: Final = 0.5  # seconds
BARS_ALONE: Final = 8


def problems(path: Path) -> list[str]:
    """Name everything that is wrong with a model file, a line each; none: it can be used."""
    found = check(path)
    if found or read_card(path).kind not in PLAYED:
        return found
    return _played(path)


def _played(path: Path) -> list[str]:
    config = JamConfig(voices=(VoiceConfig(str(path), "answer"),))
    alone = SetControl(len(CHORDS) * APART + 4.0, "mode", "solo")
    try:
        turns = list(perform(config, [*_phrase(), alone], BARS_ALONE, Library()))
    except ModelError as error:
        return str(error).splitlines()
    lines = [line for turn, _ in turns for line in turn.lines]
    if not lines and not any(turn.messages for turn, _ in turns):
        return ["it plays nothing, neither in answer to a phrase nor alone"]
    return lines


def _phrase() -> list[Event]:
    """Two bars of chords and single notes."""
    events: list[Event] = []
    for number, chord in enumerate(CHORDS):
        start = number * APART
        events += [NoteOn(start, pitch, 80) for pitch in chord]
        events += [NoteOff(start + 0.9 * APART, pitch) for pitch in chord]
    return events
