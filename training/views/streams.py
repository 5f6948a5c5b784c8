"""Songs to arrays: the stream of one part of a corpus, cut into windows and batched.

A *stream* is all songs of a part end to end. Step t of a song has heard tokens 0 … t (token 0 is
the first `END`) and predicts token t + 1, so every array has one entry for each predicted symbol.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from training.shards import Array, Arrays, bounds_of, in_shards, stored
from training.views.batch import Batch
from training.views.evidence import Evidence, framed, gather_evidence
from training.views.melody_grid import LONGEST_METER, Song
from training.views.notes import view_notes

METERS: Final = (6, 8, 12, 16, 18, 24, 32)  # upper edges of the classes of bar lengths
METER_CLASSES: Final = len(METERS) + 1
AGE_CLASSES: Final = 32
POSITIONS: Final = LONGEST_METER
CONTEXT: Final = 6  # token, sounding, age, last pitch, position, meter class
MEASURED_ROWS: Final = 16  # of a batch that is only measured
EVIDENCE: Final = ("symbols", "rhythm", "scalars")
Window = tuple[int, int]


@dataclass(frozen=True)
class Stream:
    """One part of a corpus. `bounds` (songs + 1,): where each song starts, and the end.

    `context` (steps, CONTEXT) int32, `targets` (steps,) int32, `evidence` over the same steps
    (`None` for a network that has no memory): in memory, or on disk.
    """

    bounds: NDArray[np.int64]
    context: Array
    targets: Array
    evidence: Evidence | None

    @property
    def songs(self) -> list[Window]:
        """The first step and the end of every song."""
        return list(zip(self.bounds[:-1].tolist(), self.bounds[1:].tolist(), strict=True))


def make_stream(songs: Sequence[Song], vocabulary: int, memory: bool) -> Stream:
    """Lay songs end to end; `memory` says whether the evidence is gathered too."""
    tokens = [framed(song.tokens) for song in songs]
    meters = [song.meter for song in songs]
    context = [_context(song) for song in songs]
    lengths = [len(song) - 1 for song in tokens]
    return Stream(
        bounds=np.cumsum([0, *lengths]),
        context=np.concatenate(context),
        targets=np.concatenate([np.asarray(song[1:], np.int32) for song in tokens]),
        evidence=gather_evidence(tokens, meters, vocabulary) if memory else None,
    )


def stored_stream(folder: Path, songs: Iterable[Song], vocabulary: int, memory: bool) -> Stream:
    """Return the stream of songs on disk, written there if it is not yet."""
    groups = in_shards(songs, lambda song: len(song.tokens) + 1)
    shards = (_arrays(make_stream(group, vocabulary, memory)) for group in groups)
    arrays = stored(folder, shards)
    evidence = Evidence(*(arrays[name] for name in EVIDENCE)) if memory else None
    bounds = bounds_of(arrays["lengths"])
    return Stream(bounds, arrays["context"], arrays["targets"], evidence)


def _arrays(stream: Stream) -> Arrays:
    """Return what a shard keeps of a stream."""
    kept = {"context": stream.context, "targets": stream.targets}
    if stream.evidence is not None:
        kept |= {name: getattr(stream.evidence, name) for name in EVIDENCE}
    return {"lengths": np.diff(stream.bounds), **kept}


def _context(song: Song) -> NDArray[np.int32]:
    view = view_notes(framed(song.tokens)[:-1])
    steps = len(view.symbol)
    return np.stack(
        [
            view.symbol,
            view.sounding,
            np.minimum(view.age, AGE_CLASSES - 1),
            view.pitch,
            np.minimum((np.arange(steps) + song.offset) % song.meter, POSITIONS - 1),
            np.full(steps, meter_class(song.meter)),
        ],
        axis=1,
    ).astype(np.int32)


def meter_class(meter: int) -> int:
    """Return the class of a bar length in 16th steps, 0 … `METER_CLASSES` - 1."""
    return sum(meter > edge for edge in METERS)


def cut_windows(stream: Stream, length: int, random: np.random.Generator) -> list[Window]:
    """Cut songs into windows of at most `length` · 1.25 steps, at places that differ each time."""
    windows = []
    for start, end in stream.songs:
        first = int(random.integers(length // 2, length + 1))
        cuts = range(start + first, end, length) if end - start > length * 1.25 else ()
        edges = [start, *cuts, end]
        windows += list(itertools.pairwise(edges))
    return windows


def batches(
    stream: Stream,
    windows: Sequence[Window],
    rows: int = MEASURED_ROWS,
    random: np.random.Generator | None = None,
) -> Iterator[Batch]:
    """Yield windows of like length together, `rows` at a time, in random order if `random`."""
    for group in grouped(windows, rows, random):
        yield make_batch(stream, group)


def grouped(
    windows: Sequence[Window], rows: int, random: np.random.Generator | None = None
) -> list[list[Window]]:
    """Return windows of like length together, `rows` at a time, in random order if `random`."""
    ordered = sorted(windows, key=lambda window: window[1] - window[0])
    groups = [ordered[at : at + rows] for at in range(0, len(ordered), rows)]
    if random is not None:
        random.shuffle(groups)
    return groups


def make_batch(stream: Stream, windows: Sequence[Window]) -> Batch:
    """Return the steps of the windows, each padded with its last step to the longest."""
    length = max(end - start for start, end in windows)
    offsets = np.arange(length)
    starts = np.array([start for start, _ in windows])[:, None]
    ends = np.array([end for _, end in windows])[:, None]
    steps = np.minimum(starts + offsets, ends - 1)
    inputs: dict[str, NDArray[Any]] = {"context": stream.context[steps]}
    if stream.evidence is not None:
        inputs["symbols"] = stream.evidence.symbols[steps]
        inputs["rhythm"] = stream.evidence.rhythm[steps]
        inputs["scalars"] = stream.evidence.scalars[steps]
    weights = (starts + offsets < ends).astype(np.float32)
    return Batch(inputs, stream.targets[steps], weights)


def last_symbol_batch(stream: Stream, last: NDArray[np.int64], length: int) -> Batch:
    """Return windows of `length` steps, of which only the `last` one `(rows,)` counts.

    The literature's way: a window may begin before its song does, and then starts with `END`s.
    """
    first = stream.bounds[np.searchsorted(stream.bounds, last, side="right") - 1]
    steps = np.maximum(last[:, None] - np.arange(length - 1, -1, -1), first[:, None])
    weights = np.zeros(steps.shape, np.float32)
    weights[:, -1] = 1
    return Batch({"context": stream.context[steps]}, stream.targets[steps], weights)
