"""The melody of a score of many voices: its top line on the grid of 16ths."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain

import numpy as np

from models.encodings.melody_grid import STEP_TICKS
from models.note import Note
from training.corpora.notes import NoteRows, Rows, rows_of
from training.corpora.score import Score


def melody_of(score: Score) -> Sequence[Note]:
    """Return the notes of a melody as they stand, else the top line of the tracks with pitches."""
    voices = [track.notes for track in score.tracks if not track.is_drum]
    if score.is_melody or not voices:
        return tuple(chain.from_iterable(voices))
    return NoteRows(_top(_on_grid(np.concatenate([rows_of(notes) for notes in voices]))))


def top_line(notes: Iterable[Note]) -> list[Note]:
    """Return the highest note at each onset, each cut off by the next."""
    return list(NoteRows(_top(rows_of(tuple(notes)))))


def _on_grid(rows: Rows) -> Rows:
    """Return notes moved to the nearest 16ths, at least one long."""
    start, end = (
        np.rint(ticks / STEP_TICKS).astype(np.int32) * STEP_TICKS
        for ticks in (rows["tick"], rows["tick"] + rows["length"])
    )
    placed = rows.copy()
    placed["tick"], placed["length"] = start, np.maximum(end - start, STEP_TICKS)
    return placed


def _top(rows: Rows) -> Rows:
    """Return the highest note at each onset; of those as high, the first."""
    downwards = rows[np.lexsort((-rows["pitch"].astype(int), rows["tick"]))]
    line: Rows = downwards[np.diff(downwards["tick"], prepend=-1) != 0]
    line["length"][:-1] = np.minimum(line["length"][:-1], np.diff(line["tick"]))
    return line
