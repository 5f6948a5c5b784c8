"""Pieces: the notes of all voices of a score, and where their bars begin."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from models.note import TICKS_PER_QUARTER, Note
from training.corpora.score import Corpus, CorpusError, Score

WHOLE: Final = 4 * TICKS_PER_QUARTER
SIXTEENTH: Final = TICKS_PER_QUARTER // 4
LONGEST_BAR: Final = 2 * WHOLE
GRACE: Final = 24  # ticks; a shorter note is an ornament, and would be heard as part of a chord
LEAST_NOTES: Final = 32
CLEARLY: Final = 1.2  # times as heavy as the beginning another place must be to be the first beat


@dataclass(frozen=True)
class Piece:
    """A piece of music: its notes from tick 0, a bar line, on; `bar` is the ticks of a bar."""

    name: str
    bar: int
    notes: tuple[Note, ...]


def without(corpus: Corpus, left_out: str) -> Corpus:
    """Return a corpus without the scores that have `left_out` in their name (empty: with all)."""
    kept = (score for score in corpus.scores if not left_out or left_out not in score.name)
    return replace(corpus, scores=tuple(kept))


def pieces_of(corpus: Corpus, part: str) -> list[Piece]:
    """Return the pieces of one part. Raises `CorpusError` when it has none."""
    return list(each_piece(corpus, part))


def each_piece(corpus: Corpus, part: str) -> Iterator[Piece]:
    """Yield the same one at a time; raises the same when asked for the first."""
    piece = None
    for piece in filter(None, map(piece_of, corpus.part(part))):
        yield piece
    if piece is None:
        raise CorpusError(
            f"corpus {corpus.name!r} has no piece of {LEAST_NOTES} notes in its {part} part;"
            " --split can give it some"
        )


def piece_of(score: Score) -> Piece | None:
    """Return the notes of all voices of a score; `None` where they are too few for a piece."""
    notes = sorted(
        note
        for track in score.tracks
        if not track.is_drum
        for note in track.notes
        if note.length >= GRACE
    )
    if len(notes) < LEAST_NOTES:
        return None
    bar = bar_ticks(score.meter)
    late = -first_beat(notes, bar) % bar
    return Piece(score.name, bar, tuple(replace(note, tick=note.tick + late) for note in notes))


def first_beat(notes: Sequence[Note], bar: int) -> int:
    """Return how many ticks after tick 0 the first bar line is, an upbeat being before it.

    Files do not tell. It is where the most is struck and the lowest notes are the longest.
    """
    struck = defaultdict(list)
    for note in notes:
        struck[note.tick].append(note)
    weights: Counter[int] = Counter()
    for tick, together in struck.items():
        place = round(tick % bar / SIXTEENTH) * SIXTEENTH % bar
        lowest = min(together, key=lambda note: note.pitch)
        weights[place] += min(lowest.length, bar) * (3 + len(together))
    heaviest = max(weights, key=lambda place: weights[place])
    return heaviest if weights[heaviest] > CLEARLY * weights[0] else 0


def bar_ticks(time: str) -> int:
    """Return the ticks of a bar of a time signature, of 4/4 for one that one cannot use."""
    above, _, below = time.partition("/")
    if not (above.isdecimal() and below.isdecimal() and int(below)):
        return WHOLE
    bar = WHOLE * int(above) // int(below)
    return bar if bar % SIXTEENTH == 0 and 0 < bar <= LONGEST_BAR else WHOLE
