"""From pieces to pictures: five bars at a time, brought home, and varied as the report did.

The part that plays a decoder takes its phrase to be in C major or A minor, in bars of 4/4. So a
window begins on a bar line of a piece whose bars fill those of 4/4, and is brought home by the key
that is found in it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from models.encodings.piano_roll import MEASURE_TICKS
from models.errors import InputError
from models.note import Note
from training.corpora.keys import durations_by_class, find_key, nearest_home
from training.corpora.score import Corpus
from training.systems.roll_gan.config import Config
from training.systems.roll_gan.pictures import COLUMNS, ROLL, Classes, Pictures, coding_of
from training.views.pieces import Piece, pieces_of

LEAST_NOTES: Final = 2 * ROLL.measures
HOP_BARS: Final = {"train": 1, "valid": ROLL.measures}
DEVIATION: Final = 1.0  # semitones, of notes that stray
Windows = NDArray[np.object_]  # of `Window`, `(windows,)`


@dataclass(frozen=True)
class Window:
    """The notes of a piece that begin within five bars from tick `begin` on."""

    notes: tuple[Note, ...]
    begin: int


def windows_of(corpus: Corpus, part: str) -> Windows:
    """Return the windows of one part of a corpus.

    Raises `CorpusError` where it has no piece, `InputError` where none has five such bars.
    """
    found = [window for piece in pieces_of(corpus, part) for window in _cut(piece, HOP_BARS[part])]
    if not found:
        raise InputError(
            f"corpus '{corpus.name}' has no {ROLL.measures} bars of 4/4 in its {part} part that"
            f" have {LEAST_NOTES} notes"
        )
    return np.array(found, object)


def draw(windows: Iterable[Window], config: Config, random: np.random.Generator) -> Pictures:
    """Return the pictures of windows, varied as a configuration says."""
    varied = (_strayed(_moved(home(window), config, random), config, random) for window in windows)
    return coding_of(config).draw(np.stack([columns_of(notes) for notes in varied]))


def home(window: Window) -> list[Note]:
    """Return the notes of a window from tick 0 on, in C major or A minor."""
    key = find_key(durations_by_class((note.pitch, note.length) for note in window.notes))
    up = nearest_home(*key)
    return [
        replace(note, tick=note.tick - window.begin, pitch=note.pitch + up) for note in window.notes
    ]


def columns_of(notes: Sequence[Note]) -> Classes:
    """Return the columns of notes, `(200, 88)`; what goes beyond them is cut off."""
    columns = COLUMNS.encode(notes)[: ROLL.length]
    return np.pad(columns, ((0, ROLL.length - len(columns)), (0, 0)))


def _cut(piece: Piece, hop_bars: int) -> Iterator[Window]:
    if MEASURE_TICKS % piece.bar:
        return
    ticks = [note.tick for note in piece.notes]
    bars = -(-max(note.end for note in piece.notes) // MEASURE_TICKS)
    for bar in range(0, bars - ROLL.measures + 1, hop_bars):
        begin = bar * MEASURE_TICKS
        first, last = bisect_left(ticks, begin), bisect_left(ticks, begin + ROLL.span_ticks)
        if last - first >= LEAST_NOTES:
            yield Window(piece.notes[first:last], begin)


def _moved(notes: list[Note], config: Config, random: np.random.Generator) -> list[Note]:
    up = int(random.integers(-config.semitones, config.semitones, endpoint=True))
    return [replace(note, pitch=note.pitch + up) for note in notes]


def _strayed(notes: list[Note], config: Config, random: np.random.Generator) -> list[Note]:
    """Move a few notes, each by so many semitones as normal noise says."""
    count = min(config.strays, len(notes))
    moves: NDArray[Any] = np.zeros(len(notes), np.int64)
    chosen = random.choice(len(notes), count, replace=False)
    moves[chosen] = np.rint(random.normal(0.0, DEVIATION, count))
    return [
        replace(note, pitch=note.pitch + int(move)) for note, move in zip(notes, moves, strict=True)
    ]
