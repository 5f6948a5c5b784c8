"""The pieces that a report compares: what models play by themselves, and what songs are like."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from models.errors import InputError
from training.corpora.copies import without_known
from training.corpora.melody import melody_of
from training.corpora.score import Corpus
from training.judge.phrases import spread
from training.judge.rendering import Scene, Stage
from training.judge.rows import FIRST_NOTE
from training.measures.faults import Moves, known_moves
from training.measures.pieces import COMMON_METER, PIECE_BARS, Piece, opening_of, piece_of

AT_A_TIME: Final = 10  # pieces between two lines of progress
LEAST_SONGS: Final = 4  # held out: two for each half, so that there are distances within it


@dataclass(frozen=True)
class Songs:
    """The held-out openings of a corpus, in two halves, and the moves of its training lines.

    `first` is what models are compared with; `second` says how far apart songs are anyway.
    """

    corpus: str
    first: tuple[Piece, ...]
    second: tuple[Piece, ...]
    known: Moves


def songs_of(corpus: Corpus, count: int) -> Songs:
    """Take up to `count` songs for each half; near copies of training songs are left out.

    Raises `InputError` where the test part has too few that are long enough.
    """
    openings = [opening_of(score) for score in without_known(corpus).part("test")]
    pieces = spread([piece for piece in openings if piece is not None], 2 * count)
    if len(pieces) < LEAST_SONGS:
        raise InputError(
            f"a report needs {LEAST_SONGS} test songs of {PIECE_BARS} bars or more,"
            f" the corpus {corpus.name} has {len(pieces)}"
        )
    known = known_moves(melody_of(score) for score in corpus.part("train"))
    return Songs(corpus.name, tuple(pieces[::2]), tuple(pieces[1::2]), known)


def played_by(model: str, count: int, report: Callable[[str], object]) -> list[Piece]:
    """Let the instrument play pieces by itself, each with dice of its own.

    `report` is told how many are done. Raises `RenderingError`.
    """
    scenes = [
        Scene(FIRST_NOTE, COMMON_METER, "solo", model, PIECE_BARS, seed)
        for seed in range(1, count + 1)
    ]
    stage, pieces = Stage(), list[Piece]()
    for first in range(0, count, AT_A_TIME):
        takes = stage.play(scenes[first : first + AT_A_TIME])
        pieces += (piece_of(take.antiphon) for take in takes)
        report(f"{model}: {len(pieces)} of {count} pieces played")
    return pieces
