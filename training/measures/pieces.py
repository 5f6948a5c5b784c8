"""Pieces: so much music of a song, or of what a model plays, that sets of them can be compared.

Every piece is as long as every other, since a longer one has more pitches and a wider range.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

from models.note import TICKS_PER_QUARTER, Note
from training.corpora.melody import top_line
from training.corpora.score import Score
from training.judge.phrases import bar_ticks

COMMON_METER: Final = "4/4"
PIECE_BARS: Final = 8  # of 4/4
PIECE_TICKS: Final = PIECE_BARS * bar_ticks(COMMON_METER)
LEAST_NOTES: Final = 2  # with one alone nothing follows anything


@dataclass(frozen=True)
class Piece:
    """`notes` in order from tick 0, a bar line, up to `PIECE_TICKS`; `bar` ticks to the bar."""

    notes: tuple[Note, ...]
    bar: int = 4 * TICKS_PER_QUARTER

    @cached_property
    def line(self) -> tuple[Note, ...]:
        """Its top line: the highest note at each onset, each cut off by the next."""
        return tuple(top_line(self.notes))

    @property
    def can_be_measured(self) -> bool:
        """Say whether notes follow one another in it."""
        return len(self.line) >= LEAST_NOTES


def piece_of(notes: Iterable[Note], begin: int = 0, bar: int = 4 * TICKS_PER_QUARTER) -> Piece:
    """Return the piece that begins at tick `begin`; its last notes are cut at its end."""
    end = begin + PIECE_TICKS
    inside = (note for note in notes if begin <= note.tick < end)
    cut = (replace(n, tick=n.tick - begin, length=min(n.end, end) - n.tick) for n in inside)
    return Piece(tuple(sorted(cut)), bar)


def opening_of(score: Score) -> Piece | None:
    """Return the first bars of a song, from its first whole one; `None` of one that is too short.

    A song whose metre is not known is taken to be in 4/4.
    """
    bar = bar_ticks(score.meter or COMMON_METER)
    begin = -(-score.begin // bar) * bar
    if score.end - begin < PIECE_TICKS:
        return None
    notes = (note for track in score.tracks if not track.is_drum for note in track.notes)
    piece = piece_of(notes, begin, bar)
    return piece if piece.can_be_measured else None
