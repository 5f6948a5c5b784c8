"""Near copies: held-out pieces that share too much with one of the training part.

A corpus may have one piece in two editions, in two parts of its split; measured on such a piece, a
network would be praised for its memory. Pieces are compared by their shingles: ten successive
events as the steps between their tops, and their chords, so that key and rhythm do not matter. A
shingle of fewer than `LEAST_KINDS` different steps says nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

import numpy as np

from models.encodings.chords import END
from training.systems.chord_lstm.dataset import Stream

SHINGLE_EVENTS: Final = 10
SHARED_FRACTION: Final = 0.2
LEAST_SHINGLES: Final = 5
LEAST_KINDS: Final = 4
Shingle = tuple[tuple[int, ...], tuple[int, ...]]
Parts = Mapping[str, Sequence[Stream]]


def without_near_copies(parts: Parts) -> dict[str, list[Stream]]:
    """Return the parts, without held-out pieces that share a fifth or more with training ones."""
    known = frozenset[Shingle]().union(*map(shingles, parts["train"]))
    return {
        part: [one for one in streams if part == "train" or not _is_copy(one, known)]
        for part, streams in parts.items()
    }


def shingles(stream: Stream) -> frozenset[Shingle]:
    """Return the shingles of a piece; none where it is shorter than one."""
    rows = stream.targets[stream.targets[:, 0] != END]
    steps, chords = np.diff(rows[:, 0]).tolist(), rows[:, 1].tolist()
    found = (
        (
            tuple(steps[start : start + SHINGLE_EVENTS - 1]),
            tuple(chords[start : start + SHINGLE_EVENTS]),
        )
        for start in range(len(chords) - SHINGLE_EVENTS + 1)
    )
    return frozenset(one for one in found if len(set(one[0])) >= LEAST_KINDS)


def _is_copy(stream: Stream, known: frozenset[Shingle]) -> bool:
    own = shingles(stream)
    return len(own) >= LEAST_SHINGLES and len(own & known) >= SHARED_FRACTION * len(own)
