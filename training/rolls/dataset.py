"""From pieces to what the network is fed: windows of columns, and the column that follows each."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from models.encodings.columns import PITCHES, SILENT, Columns
from training.shards import Array, Excerpt, bounds_of, in_shards, stored
from training.views.batch import Batch
from training.views.pieces import Piece

UP: Final = range(-5, 7)  # semitones that pieces are transposed by
# The columns of a piece, `(1 + columns, 88)`: before the first there is silence.
Roll = NDArray[np.int8]
Window = tuple[Array, int, int]  # its roll, the column where it begins, semitones up


def rolls_of(pieces: Iterable[Piece], form: Columns) -> list[Roll]:
    """Return the columns of pieces, from their first bar line on."""
    return [_roll(piece, form) for piece in pieces]


def stored_rolls(folder: Path, pieces: Iterable[Piece], form: Columns) -> list[Excerpt]:
    """Return the same on disk, written there if they are not yet."""
    groups = in_shards((_roll(piece, form) for piece in pieces), len)
    shards = (
        {"columns": np.concatenate(rolls), "lengths": np.array([len(roll) for roll in rolls])}
        for rolls in groups
    )
    arrays = stored(folder, shards)
    edges = itertools.pairwise(bounds_of(arrays["lengths"]).tolist())
    return [Excerpt(arrays["columns"], *edge) for edge in edges]


def _roll(piece: Piece, form: Columns) -> Roll:
    return np.pad(form.encode(piece.notes).astype(np.int8), ((1, 0), (0, 0)))


@dataclass(frozen=True)
class Shuffled(Sequence[list[Window]]):
    """Windows of `rolls` in batches of `rows`.

    They are kept as numbers, `places` (windows, 3): of the roll, its column, semitones up.
    """

    rolls: Sequence[Array]
    places: NDArray[np.int64]
    rows: int

    def __len__(self) -> int:
        """Return how many batches there are."""
        return -(-len(self.places) // self.rows)

    def __getitem__(self, place: int) -> list[Window]:  # type: ignore[override]
        """Return the windows of a batch."""
        first = range(0, len(self.places), self.rows)[place]
        group = self.places[first : first + self.rows].tolist()
        return [(self.rolls[number], start, up) for number, start, up in group]


def shuffled(
    rolls: Sequence[Array], window: int, rows: int, examples: int, random: np.random.Generator
) -> Shuffled:
    """Return windows in batches, shuffled and transposed by chance.

    They are cut at places that differ each time; `examples` is how many (0: all, each once).
    """
    starts = [np.arange(-random.integers(window), len(roll) - 1, window) for roll in rolls]
    numbers = np.repeat(np.arange(len(rolls)), list(map(len, starts)))
    places = np.stack([numbers, np.concatenate(starts)], axis=1)
    chosen = random.permutation(places)[: examples or None]
    up = random.integers(UP.start, UP.stop, (len(chosen), 1))
    return Shuffled(rolls, np.concatenate([chosen, up], axis=1), rows)


def in_order(rolls: Sequence[Array], window: int, rows: int) -> Iterator[list[Window]]:
    """Yield all windows of the rolls in batches, as they are."""
    windows = ((roll, start, 0) for roll in rolls for start in range(0, len(roll) - 1, window))
    while group := list(itertools.islice(windows, rows)):
        yield group


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


def _cut(roll: Array, start: int, up: int, window: int) -> Roll:
    """Return a window and the column after it; one that begins before its roll is shorter."""
    return transposed(roll[max(0, start) : start + window + 1], up)
