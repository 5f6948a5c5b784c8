"""A picture of what was played: both players on one piano roll, written as a PNG.

Grey stripes are the black keys' rows, thin lines the beats, thick lines the bars. The performer is
amber, Antiphon blue; louder notes are brighter.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from engine.events import Action, Event, Message, NoteOff, NoteOn
from engine.session import SessionState

Colour: TypeAlias = tuple[int, int, int]
Picture: TypeAlias = NDArray[np.uint8]

PERFORMER: Final[Colour] = (245, 166, 35)
ANTIPHON: Final[Colour] = (80, 170, 255)
WHITE_ROW: Final[Colour] = (30, 32, 38)
BLACK_ROW: Final[Colour] = (23, 24, 29)
BEAT_LINE: Final[Colour] = (44, 47, 55)
BAR_LINE: Final[Colour] = (84, 90, 104)
BLACK_KEYS: Final = (1, 3, 6, 8, 10)
WIDTH: Final = 1600
ROW: Final = 12
MARGIN_ROWS: Final = 3


@dataclass(frozen=True)
class PlayedNote:
    """A note as it sounded, in seconds. `velocity` 1 … 127."""

    start: float
    end: float
    pitch: int
    velocity: int


def performer_notes(events: Sequence[Event], end: float) -> list[PlayedNote]:
    """Return the performer's notes; those still held stop at `end` (seconds)."""
    strikes = [
        (event.seconds, event.pitch, event.velocity if isinstance(event, NoteOn) else 0)
        for event in events
        if isinstance(event, NoteOn | NoteOff)
    ]
    return _pair(strikes, end)


def antiphon_notes(messages: Sequence[Message], end: float) -> list[PlayedNote]:
    """Return the voices' notes; those still sounding stop at `end` (seconds)."""
    strikes = [
        (m.seconds, m.pitch, m.velocity if m.action is Action.NOTE_ON else 0) for m in messages
    ]
    return _pair(strikes, end)


def picture(performer: list[PlayedNote], antiphon: list[PlayedNote], state: SessionState) -> bytes:
    """Return the piano roll of both players as a PNG."""
    notes = performer + antiphon
    end = max((note.end for note in notes), default=1.0)
    lowest = min((note.pitch for note in notes), default=60) - MARGIN_ROWS
    highest = max((note.pitch for note in notes), default=72) + MARGIN_ROWS
    paper = _paper(lowest, highest)
    _rule(paper, state, end)
    for colour, played in ((PERFORMER, performer), (ANTIPHON, antiphon)):
        for note in played:
            _note(paper, note, colour, highest, end)
    return png(paper)


def png(picture: Picture) -> bytes:
    """Return `(height, width, 3)` as an 8-bit RGB PNG (W3C PNG specification, filter 0)."""
    height, width, _ = picture.shape
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = b"".join(b"\0" + row.tobytes() for row in picture)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in chunks)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _pair(strikes: list[tuple[float, int, int]], end: float) -> list[PlayedNote]:
    notes: list[PlayedNote] = []
    open_notes: dict[int, tuple[float, int]] = {}
    for seconds, pitch, velocity in [*strikes, *((end, pitch, 0) for _, pitch, _ in strikes)]:
        if pitch in open_notes:
            start, loudness = open_notes.pop(pitch)
            notes.append(PlayedNote(start, seconds, pitch, loudness))
        if velocity > 0:
            open_notes[pitch] = (seconds, velocity)
    return notes


def _paper(lowest: int, highest: int) -> Picture:
    picture = np.empty(((highest - lowest + 1) * ROW, WIDTH, 3), np.uint8)
    for row, pitch in enumerate(range(highest, lowest - 1, -1)):
        shade = BLACK_ROW if pitch % 12 in BLACK_KEYS else WHITE_ROW
        picture[row * ROW : (row + 1) * ROW] = shade
    return picture


def _rule(picture: Picture, state: SessionState, end: float) -> None:
    timeline, meter = state.timeline, state.meter
    for tick in range(0, timeline.ticks_at(end) + 1, meter.beat_ticks):
        seconds = timeline.seconds_at(tick)
        if seconds >= 0:
            is_bar = tick % meter.bar_ticks == 0
            x = _x(seconds, end)
            picture[:, x : x + 1 + is_bar] = BAR_LINE if is_bar else BEAT_LINE


def _note(picture: Picture, note: PlayedNote, colour: Colour, highest: int, end: float) -> None:
    top = (highest - note.pitch) * ROW
    left = _x(note.start, end)
    right = max(_x(note.end, end) - 1, left + 2)
    brightness = 0.55 + 0.45 * note.velocity / 127
    picture[top + 1 : top + ROW - 1, left:right] = np.round(brightness * np.array(colour))


def _x(seconds: float, end: float) -> int:
    return min(int(seconds / end * (WIDTH - 1)), WIDTH - 1)
