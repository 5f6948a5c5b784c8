"""Near copies: scores for training that share too much with scores held out for measuring.

Two melodies (of other music the top lines) are compared by their shingles: every ten successive
notes, as the nine intervals in semitones between them. Note values are left out, so that a song in
another key, metre or rhythm is still found. Repeated notes and trills say nothing: a shingle needs
four moves of three kinds.
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from training.corpora.melody import melody_of
from training.corpora.score import Corpus, Score

SHINGLE_NOTES: Final = 10
SHARED_FRACTION: Final = 0.2
LEAST_SHINGLES: Final = 5
LEAST_MOVES: Final = 4
LEAST_KINDS: Final = 3
Shingle = tuple[int, ...]


@dataclass(frozen=True)
class NearCopy:
    """A training score, the held-out one it resembles, and the share of the shorter's shingles."""

    name: str
    held_out: str
    shared: float


def shingles(pitches: Sequence[int]) -> frozenset[Shingle]:
    """Return the interval shingles of a melody; empty for one shorter than `SHINGLE_NOTES`."""
    steps = [after - before for before, after in itertools.pairwise(pitches)]
    size = SHINGLE_NOTES - 1
    windows = {tuple(steps[i : i + size]) for i in range(len(steps) - size + 1)}
    return frozenset(window for window in windows if _is_telling(window))


def _is_telling(window: Shingle) -> bool:
    moves = [step for step in window if step]
    return len(moves) >= LEAST_MOVES and len(set(moves)) >= LEAST_KINDS


def near_copies(scores: Iterable[Score]) -> list[NearCopy]:
    """Return the training scores that share `SHARED_FRACTION` or more with a held-out one."""
    found: dict[Shingle, list[str]] = defaultdict(list)
    scores = list(scores)
    sets = {each.name: shingles([n.pitch for n in melody_of(each)]) for each in scores}
    for score in scores:
        if score.part != "train":
            for shingle in sets[score.name]:
                found[shingle].append(score.name)
    copies = [_nearest(score.name, sets, found) for score in scores if score.part == "train"]
    return [copy for copy in copies if copy and copy.shared >= SHARED_FRACTION]


def without_near_copies(corpus: Corpus) -> tuple[Corpus, list[NearCopy]]:
    """Return the corpus without the training scores that are near copies, and the list of them."""
    copies = near_copies(corpus.scores)
    dropped = {copy.name for copy in copies}
    kept = tuple(score for score in corpus.scores if score.name not in dropped)
    return replace(corpus, scores=kept), copies


def _nearest(
    name: str, sets: dict[str, frozenset[Shingle]], found: dict[Shingle, list[str]]
) -> NearCopy | None:
    counts: dict[str, int] = defaultdict(int)
    for shingle in sets[name]:
        for other in found.get(shingle, ()):
            counts[other] += 1
    mine = len(sets[name])
    shares = {
        other: count / max(min(mine, len(sets[other])), LEAST_SHINGLES)
        for other, count in counts.items()
    }
    if not shares:
        return None
    nearest = max(shares, key=lambda other: shares[other])
    return NearCopy(name, nearest, shares[nearest])
