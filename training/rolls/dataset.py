"""From pieces to what the network is fed: windows of columns, and the column that follows each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from models.encodings.columns import PITCHES, SILENT, Columns
from training.views.batch import Batch
from training.views.pieces import Piece

UP: Final = range(-5, 7)  # semitones that pieces are transposed by
# The columns of a piece, `(1 + columns, 88)`: before the first there is silence.
Roll = NDArray[np.int8]
Window = tuple[Roll, int, int]  # its roll, the column where it begins, semitones up


def rolls_of(pieces: Iterable[Piece], form: Columns) -> list[Roll]:
    """Return the columns of pieces, from their first bar line on."""
    return [np.pad(form.encode(piece.notes).astype(np.int8), ((1, 0), (0, 0))) for piece in pieces]


def shuffled(
    rolls: Sequence[Roll], window: int, rows: int, examples: int, random: np.random.Generator
) -> list[list[Window]]:
    """Return windows in batches, shuffled and transposed by chance.

    They are cut at places that differ each time; `examples` is how many (0: all, each once).
    """
    places = [
        (roll, start)
        for roll in rolls
        for start in range(-int(random.integers(window)), len(roll) - 1, window)
    ]
    chosen = random.permutation(len(places))[: examples or None]
    windows = [(*places[i], int(random.integers(UP.start, UP.stop))) for i in chosen]
    return [windows[start : start + rows] for start in range(0, len(windows), rows)]


def in_order(rolls: Sequence[Roll], window: int, rows: int) -> Iterator[list[Window]]:
    """Yield all windows of the rolls in batches, as they are."""
    windows = [(roll, start, 0) for roll in rolls for start in range(0, len(roll) - 1, window)]
    for start in range(0, len(windows), rows):
        yield windows[start : start + rows]


def make_batch(windows: Sequence[Window], window: int) -> Batch:
    """Return the columns heard and those that follow, `(rows, window, 88)`; the end is filled."""
    cut = [_cut(roll, start, up, window) for roll, start, up in windows]
    filled = np.stack([np.pad(one, ((0, window + 1 - len(one)), (0, 0))) for one in cut])
    lengths = np.array([len(one) - 1 for one in cut])
    weights = (np.arange(window) < lengths[:, None]).astype(np.float32)
    return Batch({"column": filled[:, :-1]}, filled[:, 1:], weights)


def transposed(roll: Roll, up: int) -> Roll:
    """Return a roll so many semitones higher; what leaves the keyboard is left out."""
    moved = np.full_like(roll, SILENT)
    moved[:, max(up, 0) : PITCHES + min(up, 0)] = roll[:, max(-up, 0) : PITCHES - max(up, 0)]
    return moved


def _cut(roll: Roll, start: int, up: int, window: int) -> Roll:
    """Return a window and the column after it; one that begins before its roll is shorter."""
    return transposed(roll[max(0, start) : start + window + 1], up)
