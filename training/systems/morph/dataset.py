"""Songs and single phrases to batches, and what the decoder is told of each phrase."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from training.systems.morph.attributes import measure_attributes, progress
from training.systems.morph.config import Mixture
from training.systems.morph.networks import NAMED, OWN, PRIOR, TOLD
from training.views.batch import Batch
from training.views.evidence import framed, gather_evidence
from training.views.melody_grid import GRID, Song
from training.views.phrases import STEPS, Phrases, cut_songs, lone_phrases
from training.views.streams import Stream, Window, make_batch, make_stream

Floats = NDArray[np.float32]
NOTHING: Final = Mixture(rest=1.0)
EVERYTHING: Final = Mixture(rest=0.0, own=1.0)


@dataclass(frozen=True)
class MorphStream:
    """A `stream` of songs with their phrases, the `progress` (steps, …) before every step, and
    which attributes each phrase has, `known` (phrases, attributes).
    """

    stream: Stream
    phrases: Phrases
    progress: Floats
    known: NDArray[np.bool_]


def song_stream(songs: Sequence[Song]) -> MorphStream:
    """Lay whole songs end to end."""
    stream = make_stream(songs, GRID.vocabulary, memory=True)
    return with_phrases(stream, songs)


def phrase_stream(songs: Sequence[Song], overlapping: bool = False) -> MorphStream:
    """Lay all whole phrases of the songs end to end, each a song of its own."""
    lone = lone_phrases(songs, overlapping)
    bare = make_stream(lone, GRID.vocabulary, memory=False)
    tokens = [framed(phrase.tokens) for phrase in lone]
    meters = [phrase.meter for phrase in lone]
    evidence = gather_evidence(tokens, meters, GRID.vocabulary, lags=STEPS)
    return with_phrases(replace(bare, evidence=evidence), lone)


def with_phrases(stream: Stream, songs: Sequence[Song]) -> MorphStream:
    """Cut the songs that a stream was made of into their phrases."""
    phrases = cut_songs(songs)
    known = ~np.isnan(measure_attributes(phrases.tokens)) & phrases.whole[:, None]
    return MorphStream(stream, phrases, progress(phrases), known)


def phrase_windows(stream: MorphStream) -> list[Window]:
    """Return a window for each single phrase, without the end that would follow it."""
    return [(start, end - 1) for start, end in stream.stream.songs]


def morph_batch(
    stream: MorphStream,
    windows: Sequence[Window],
    mixture: Mixture,
    random: np.random.Generator,
    cost: float = 0.0,
) -> Batch:
    """Return a batch for the autoencoder; `cost` weighs the latent's nats in its loss."""
    batch = make_batch(stream.stream, windows)
    steps = _steps(windows)
    number = stream.phrases.number[steps]
    place = number - number[:, :1]
    numbers = number[:, :1] + np.arange(place.max() + 1)
    numbers = np.minimum(numbers, number[:, -1:])
    there = np.arange(place.max() + 1) <= place[:, -1:]
    told = tell(stream, numbers, mixture, random) * there[..., None]
    inputs: dict[str, NDArray[Any]] = batch.inputs | {
        "progress": stream.progress[steps],
        "phrases": stream.phrases.tokens[numbers],
        "place": place.astype(np.int32),
        "told": told,
        "cost": np.full(told.shape[:2], cost / batch.weights.sum(), np.float32),
    }
    return Batch(inputs, batch.targets, batch.weights)


def _steps(windows: Sequence[Window]) -> NDArray[np.int64]:
    starts, ends = np.array(windows).T
    steps = starts[:, None] + np.arange((ends - starts).max())
    inside: NDArray[np.int64] = np.minimum(steps, ends[:, None] - 1)
    return inside


def tell(
    stream: MorphStream,
    numbers: NDArray[np.int32],
    mixture: Mixture,
    random: np.random.Generator,
) -> Floats:
    """Draw what is told of phrases `numbers` (rows, places): 0 or 1, `(rows, places, TOLD)`."""
    shape = numbers.shape
    awake = (random.random((shape[0], 1)) >= mixture.rest) & stream.phrases.whole[numbers]
    draw = random.random(shape)
    own = draw < mixture.own
    prior = ~own & (draw < mixture.own + mixture.prior)
    every = (own | prior)[..., None]
    named = every | (random.random((*shape, NAMED)) < mixture.named)
    told = np.zeros((*shape, TOLD), np.float32)
    told[..., :NAMED] = named & stream.known[numbers] & awake[..., None]
    told[..., OWN], told[..., PRIOR] = own & awake, prior & awake
    return told


def morph_batches(
    stream: MorphStream,
    windows: Sequence[Window],
    rows: int,
    mixture: Mixture,
    random: np.random.Generator,
    cost: float = 0.0,
) -> Iterator[Batch]:
    """Yield windows of like length together, `rows` at a time, in random order."""
    ordered = sorted(random.permutation(np.array(windows)).tolist(), key=lambda w: w[1] - w[0])
    groups = [ordered[at : at + rows] for at in range(0, len(ordered), rows)]
    random.shuffle(groups)
    for group in groups:
        yield morph_batch(stream, group, mixture, random, cost)
