"""Near copies: scores for training and scores held out for measuring that share too much.

Two melodies (of other music the top lines) are compared by their shingles: every ten successive
notes, as the nine intervals in semitones between them. Note values are left out, so that a song in
another key, metre or rhythm is still found. Repeated notes and trills say nothing: a shingle needs
four moves of three kinds.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from training.corpora.melody import melody_of
from training.corpora.notes import rows_of
from training.corpora.score import Corpus, Score

SHINGLE_NOTES: Final = 10
SHARED_FRACTION: Final = 0.2
LEAST_SHINGLES: Final = 5
LEAST_MOVES: Final = 4
LEAST_KINDS: Final = 3
Shingle = tuple[int, ...]


@dataclass(frozen=True)
class NearCopy:
    """A score, which other it resembles most, and the share of the shorter one's shingles."""

    name: str
    other: str
    shared: float


def shingles(pitches: Sequence[int] | NDArray[np.int64]) -> frozenset[Shingle]:
    """Return the interval shingles of a melody; empty for one shorter than `SHINGLE_NOTES`."""
    size = SHINGLE_NOTES - 1
    steps = np.diff(pitches)
    if len(steps) < size:
        return frozenset()
    windows = np.lib.stride_tricks.sliding_window_view(steps, size)
    return frozenset(map(tuple, windows[_are_telling(windows)].tolist()))


def _are_telling(windows: NDArray[np.int64]) -> NDArray[np.bool_]:
    is_move = windows != 0
    changes = np.diff(np.sort(windows, axis=1), axis=1) != 0
    kinds = 1 + changes.sum(axis=1) - (~is_move).any(axis=1)
    telling: NDArray[np.bool_] = (is_move.sum(axis=1) >= LEAST_MOVES) & (kinds >= LEAST_KINDS)
    return telling


def near_copies(scores: Iterable[Score], others: Iterable[Score]) -> list[NearCopy]:
    """Return those of the scores that share `SHARED_FRACTION` or more with one of the others."""
    theirs = {score.name: _shingles_of(score) for score in others}
    found: dict[Shingle, list[str]] = defaultdict(list)
    for name, known in theirs.items():
        for shingle in known:
            found[shingle].append(name)
    copies = [_nearest(score.name, _shingles_of(score), theirs, found) for score in scores]
    return [copy for copy in copies if copy and copy.shared >= SHARED_FRACTION]


def without_near_copies(corpus: Corpus) -> tuple[Corpus, list[NearCopy]]:
    """Return the corpus without the training scores that are near copies, and the list of them."""
    copies = near_copies(*_sides(corpus))
    return _without(corpus, copies), copies


def without_known(corpus: Corpus) -> Corpus:
    """Return the corpus without the held-out scores that are near copies of training ones.

    On what is left a model can be measured that was trained on all training scores.
    """
    training, held_out = _sides(corpus)
    return _without(corpus, near_copies(held_out, training))


def _sides(corpus: Corpus) -> tuple[list[Score], list[Score]]:
    """Return the scores for training, and those held out."""
    training = list(corpus.part("train"))
    return training, [score for score in corpus.scores if score.part != "train"]


def _without(corpus: Corpus, copies: Iterable[NearCopy]) -> Corpus:
    dropped = {copy.name for copy in copies}
    kept = tuple(score for score in corpus.scores if score.name not in dropped)
    return replace(corpus, scores=kept)


def _shingles_of(score: Score) -> frozenset[Shingle]:
    return shingles(rows_of(melody_of(score))["pitch"].astype(int))


def _nearest(
    name: str,
    mine: frozenset[Shingle],
    theirs: Mapping[str, frozenset[Shingle]],
    found: Mapping[Shingle, list[str]],
) -> NearCopy | None:
    counts: dict[str, int] = defaultdict(int)
    for shingle in mine:
        for other in found.get(shingle, ()):
            counts[other] += 1
    shares = {
        other: count / max(min(len(mine), len(theirs[other])), LEAST_SHINGLES)
        for other, count in counts.items()
    }
    if not shares:
        return None
    nearest = max(shares, key=lambda other: shares[other])
    return NearCopy(name, nearest, shares[nearest])
