"""Songs to calls and answers: a cut anywhere in a song, what comes before it and what follows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import numpy as np
from numpy.typing import NDArray

from training.views.batch import Batch
from training.views.streams import Stream

MEASURED_ROWS: Final = 64


def cuts(stream: Stream, steps: int, random: np.random.Generator | None) -> NDArray[np.int64]:
    """Return where calls end, `(pairs, 3)`: the song's first step, the cut, the song's end.

    The cuts are `steps` apart, the first of them at the song's beginning; with `random` there is
    that one, and the others are at places that differ each time.
    """
    rows = []
    for start, end in stream.songs:
        shift = int(random.integers(0, steps)) if random is not None else 0
        places = sorted({start, *range(start + shift, end, steps)})
        rows += [(start, place, end) for place in places]
    return np.array(rows)


def batches(
    stream: Stream,
    pairs: NDArray[np.int64],
    steps: int,
    rows: int = MEASURED_ROWS,
    random: np.random.Generator | None = None,
) -> Iterator[Batch]:
    """Yield calls with their answers, `rows` at a time, in random order if `random`."""
    for group in grouped(pairs, rows, random):
        yield make_batch(stream, group, steps)


def grouped(
    pairs: NDArray[np.int64], rows: int, random: np.random.Generator | None = None
) -> list[NDArray[np.int64]]:
    """Return pairs, `rows` at a time, in random order if `random`."""
    ordered = pairs if random is None else random.permutation(pairs)
    return [ordered[at : at + rows] for at in range(0, len(ordered), rows)]


def make_batch(stream: Stream, pairs: NDArray[np.int64], steps: int) -> Batch:
    """Return the calls of the pairs, each masked before its song, and what follows in it."""
    start, cut, end = (column[:, None] for column in pairs.T)
    before = cut - np.arange(steps - 1, -1, -1)
    after = cut + np.arange(steps)
    inputs = {
        "call": stream.context[np.maximum(before, start)],
        "is_heard": before >= start,
        "answer": stream.context[np.minimum(after, end - 1)],
    }
    targets = stream.targets[np.minimum(after, end - 1)]
    return Batch(inputs, targets, (after < end).astype(np.float32))
