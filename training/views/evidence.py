"""Evidence: what followed before, wherever the song's past looked like its present.

For every lag 1 … `LAGS` the memory knows for how many steps the recent past has agreed with the
past `lag` steps ago, in three ways (exactly, transposed, in rhythm alone). The symbols that
followed are counted at several least lengths of that agreement. This is the song's own n-gram
model of every order at once, and nothing in it is trained. `training.layers.memory` does the same
one step at a time inside the network's graph; a test holds the two together.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from models.encodings.melody_grid import END, FIRST_PITCH
from training.shards import Array
from training.views.notes import NoteView, view_notes

LAGS: Final = 512
EXACT: Final = (1, 6, 12, 24, 48, 96)
MOVED: Final = (8, 16, 32, 64)
RHYTHM: Final = (8, 16, 32, 64)
SYMBOL_ROWS: Final = len(EXACT) + 1 + len(MOVED)  # the one more: whole bars ago, in rhythm
RHYTHM_ROWS: Final = len(RHYTHM) + 1  # the one more: whole bars ago
CLASSES: Final = FIRST_PITCH + 1  # end, rest, hold, onset
SCALARS: Final = SYMBOL_ROWS + RHYTHM_ROWS
SHARPNESS: Final = 50.0
DOUBT: Final = 0.5
LOG_SCALE: Final = 3.0
Bools = NDArray[np.bool_]
Ints = NDArray[np.int64]
Floats = NDArray[np.float32]


@dataclass(frozen=True)
class Evidence:
    """`symbols` (steps, SYMBOL_ROWS, vocabulary), `rhythm` (steps, RHYTHM_ROWS, CLASSES), both
    float16 and ≥ 0; `scalars` (steps, SCALARS) float32: how much of each there is, as logarithms.
    """

    symbols: Array
    rhythm: Array
    scalars: Array


@dataclass
class _Memory:
    """Songs end to end, and the counts as they grow; `song` numbers each step's song."""

    view: NoteView
    song: Ints
    meter: Ints
    following: Ints
    symbols: NDArray[np.float16]
    rhythm: NDArray[np.float16]


def gather_evidence(
    songs: Sequence[Sequence[int]], meters: Sequence[int], vocabulary: int, lags: int = LAGS
) -> Evidence:
    """Return the evidence at every step of songs laid end to end.

    Each song is its tokens with `END` before and after; the last is only predicted, so a song
    takes `len(song) - 1` steps. `meters` gives the 16th steps in one bar of each song.
    """
    memory = _memory(songs, meters, vocabulary)
    for lag in range(1, min(lags, len(memory.song) - 1) + 1):
        _count(memory, lag, vocabulary)
    return _normalise(memory)


def _memory(songs: Sequence[Sequence[int]], meters: Sequence[int], vocabulary: int) -> _Memory:
    heard = [np.asarray(song[:-1], np.int64) for song in songs]
    lengths = [len(song) for song in heard]
    steps = sum(lengths)
    views = [view_notes(song) for song in heard]
    fields = ("symbol", "sounding", "age", "pitch", "interval")
    view = NoteView(*(np.concatenate([getattr(v, name) for v in views]) for name in fields))
    return _Memory(
        view=view,
        song=np.repeat(np.arange(len(songs)), lengths),
        meter=np.repeat(np.asarray(meters, np.int64), lengths),
        following=np.concatenate([np.asarray(song[1:], np.int64) for song in songs]),
        symbols=np.zeros((steps, SYMBOL_ROWS, vocabulary), np.float16),
        rhythm=np.zeros((steps, RHYTHM_ROWS, CLASSES), np.float16),
    )


def _count(memory: _Memory, lag: int, vocabulary: int) -> None:
    """Add what one lag says: at step t, that step t + 1 may be as t + 1 - lag was."""
    view, now = memory.view, slice(lag, None)
    same_song = memory.song[lag:] == memory.song[:-lag]
    exact, moved, rhythm = (
        _agreement((code[lag:] == code[:-lag]) & same_song)
        for code in (view.exact, view.moved, view.rhythm)
    )
    symbol = memory.following[:-lag]
    shifted = symbol + np.where(symbol >= FIRST_PITCH, view.pitch[lag:] - view.pitch[:-lag], 0)
    in_range = (symbol < FIRST_PITCH) | ((shifted >= FIRST_PITCH) & (shifted < vocabulary))
    moved = np.where(in_range, moved, 0)
    bars = same_song & (lag % memory.meter[lag:] == 0)
    counts, classes = memory.symbols[now], np.minimum(symbol, FIRST_PITCH)
    _add(counts, 0, [*(exact >= least for least in EXACT), bars & (rhythm > 0)], symbol)
    _add(counts, len(EXACT) + 1, [moved >= least for least in MOVED], shifted)
    _add(memory.rhythm[now], 0, [*(rhythm >= least for least in RHYTHM), bars], classes)


def _agreement(equal: Bools) -> Ints:
    """Return for how many steps up to each one `equal` has been true without a break."""
    steps = np.arange(1, len(equal) + 1)
    return steps - np.maximum.accumulate(np.where(equal, 0, steps))


def _add(counts: NDArray[np.float16], row: int, masks: Sequence[Bools], symbol: Ints) -> None:
    for offset, mask in enumerate(masks):
        steps = np.nonzero(mask)[0]
        counts[steps, row + offset, symbol[steps]] += 1


def _normalise(memory: _Memory) -> Evidence:
    totals = [
        _weigh(rows[:, row])
        for rows in (memory.symbols, memory.rhythm)
        for row in range(rows.shape[1])
    ]
    scalars = np.log(1 + np.stack(totals, axis=1)) / LOG_SCALE
    return Evidence(memory.symbols, memory.rhythm, scalars.astype(np.float32))


def _weigh(counts: NDArray[np.float16]) -> Floats:
    """Turn counts `(steps, kinds)` into weights in place; return how many there were."""
    exact = counts.astype(np.float32)
    total: Floats = exact.sum(-1)
    counts[:] = np.log(1 + SHARPNESS * exact / (total[:, None] + DOUBT))
    return total


def framed(tokens: Sequence[int]) -> list[int]:
    """Return a song's tokens with `END` before and after, as the stream is defined."""
    return [END, *tokens, END]
