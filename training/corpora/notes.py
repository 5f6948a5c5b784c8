"""Notes kept as numbers: of a large corpus, objects would take ten times the memory."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import starmap
from typing import Any, Final, overload

import numpy as np
from numpy.typing import NDArray

from models.note import Note

# The fields of `models.note.Note`, in their order.
ROW: Final = np.dtype([("tick", "<i4"), ("length", "<i4"), ("pitch", "u1"), ("velocity", "u1")])
Rows = NDArray[Any]


class NoteRows(Sequence[Note]):
    """The notes of `rows`, `(notes,)` of `ROW`, which nobody must write to.

    A sequence like a tuple of notes, and equal to one of the same. Each note is made when one looks
    at it, and not kept.
    """

    __slots__ = ("rows",)

    def __init__(self, rows: Rows) -> None:
        self.rows = rows

    def __len__(self) -> int:
        return len(self.rows)

    def __iter__(self) -> Iterator[Note]:
        return starmap(Note, self.rows.tolist())

    @overload
    def __getitem__(self, place: int) -> Note: ...
    @overload
    def __getitem__(self, place: slice) -> NoteRows: ...
    def __getitem__(self, place: int | slice) -> Note | NoteRows:
        chosen = self.rows[place]
        return NoteRows(chosen) if isinstance(place, slice) else Note(*chosen.item())

    def __eq__(self, other: object) -> bool:
        return tuple(self) == tuple(other) if isinstance(other, Sequence) else NotImplemented

    def __hash__(self) -> int:
        return hash(tuple(self))

    def __repr__(self) -> str:
        return repr(tuple(self))


def rows_of(notes: Sequence[Note]) -> Rows:
    """Return notes as rows, `(notes,)` of `ROW`."""
    if isinstance(notes, NoteRows):
        return notes.rows
    return np.array([(n.tick, n.length, n.pitch, n.velocity) for n in notes], ROW)
