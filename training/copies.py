"""Near copies: songs for training that share too much with songs held out for measuring.

Two melodies are compared by their shingles: every ten successive notes, as the nine intervals in
semitones between them. Note values are left out, so that a song in another key, metre or rhythm is
still found. Repeated notes and trills say nothing: a shingle needs four moves of three kinds.
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from models.melody_grid import FIRST_PITCH
from training.corpus import Corpus, Song

SHINGLE_NOTES: Final = 10
SHARED_FRACTION: Final = 0.2
LEAST_SHINGLES: Final = 5
LEAST_MOVES: Final = 4
LEAST_KINDS: Final = 3
Shingle = tuple[int, ...]


@dataclass(frozen=True)
class NearCopy:
    """A training song, the held-out song it resembles, and the share of the shorter's shingles."""

    name: str
    held_out: str
    shared: float


def shingles(tokens: Sequence[int]) -> frozenset[Shingle]:
    """Return the interval shingles of a melody; empty for one shorter than `SHINGLE_NOTES`."""
    pitches = [token for token in tokens if token >= FIRST_PITCH]
    steps = [after - before for before, after in itertools.pairwise(pitches)]
    size = SHINGLE_NOTES - 1
    windows = {tuple(steps[i : i + size]) for i in range(len(steps) - size + 1)}
    return frozenset(window for window in windows if _is_telling(window))


def _is_telling(window: Shingle) -> bool:
    moves = [step for step in window if step]
    return len(moves) >= LEAST_MOVES and len(set(moves)) >= LEAST_KINDS


def near_copies(songs: Iterable[Song]) -> list[NearCopy]:
    """Return the training songs that share `SHARED_FRACTION` or more with a held-out song."""
    found: dict[Shingle, list[Song]] = defaultdict(list)
    songs = list(songs)
    sets = {song.name: shingles(song.tokens) for song in songs}
    for song in songs:
        if song.part != "train":
            for shingle in sets[song.name]:
                found[shingle].append(song)
    copies = [_nearest(song, sets, found) for song in songs if song.part == "train"]
    return [copy for copy in copies if copy and copy.shared >= SHARED_FRACTION]


def without_near_copies(corpus: Corpus) -> tuple[Corpus, list[NearCopy]]:
    """Return the corpus without the training songs that are near copies, and the list of them."""
    copies = near_copies(corpus.songs)
    dropped = {copy.name for copy in copies}
    kept = tuple(song for song in corpus.songs if song.name not in dropped)
    return replace(corpus, songs=kept), copies


def _nearest(
    song: Song, sets: dict[str, frozenset[Shingle]], found: dict[Shingle, list[Song]]
) -> NearCopy | None:
    counts: dict[str, int] = defaultdict(int)
    for shingle in sets[song.name]:
        for other in found.get(shingle, ()):
            counts[other.name] += 1
    mine = len(sets[song.name])
    shares = {
        other: count / max(min(mine, len(sets[other])), LEAST_SHINGLES)
        for other, count in counts.items()
    }
    if not shares:
        return None
    nearest = max(shares, key=lambda name: shares[name])
    return NearCopy(song.name, nearest, shares[nearest])
