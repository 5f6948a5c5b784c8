"""Songs as sequences of notes: of each its pitch, its length, and the rest that follows it.

A melody is one voice, so that this says all of it. Lengths and rests are those of the published
network, in 16th steps, but for its 32nd, which the grid has not; a rest of 0 is none. Only songs in
4/4 are taken, since the phrase that is played has such bars, and only where it is filled: what is
painted is the first `STEPS` steps of a sequence, as many whole bars as a phrase has.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from models.encodings.melody_grid import HOLD, REST, STEP_TICKS
from models.errors import InputError
from models.note import Note
from training.corpora.score import Corpus
from training.views.melody_grid import GRID, Song, songs_of
from training.views.piano_roll import BAR_STEPS, Tokens

LENGTHS: Final = (1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 64, 128)
RESTS: Final = (0, *LENGTHS)
NOTES: Final = 100  # of a sequence
MEASURES: Final = 8  # of the phrase that is played
STEPS: Final = MEASURES * BAR_STEPS
HOP_BARS: Final = {"train": 4, "valid": 8, "test": 8}
# All that a length and a rest can be, `(pairs, 2)`.
PAIRS: Final = np.array([(length, rest) for length in LENGTHS for rest in RESTS])
FAR: Final = 1000  # more than lengths are apart: what a step of the onset counts beside them
Triples = NDArray[np.int64]
Ints = NDArray[np.integer[Any]]


def sequences_of(corpus: Corpus, part: str) -> Triples:
    """Return the sequences of one part of a corpus. Raises `InputError` when it has none."""
    found = cut_sequences(songs_of(corpus, part), HOP_BARS[part])
    if not len(found):
        raise InputError(
            f"corpus '{corpus.name}' has no {NOTES} notes of a melody in 4/4 that fill {MEASURES}"
            f" bars in its {part} part"
        )
    return found


def cut_sequences(songs: Sequence[Song], hop_bars: int) -> Triples:
    """Return the sequences of songs in 4/4, `(sequences, NOTES, 3)`.

    Each begins with a note on a bar line, `hop_bars` bars after the one before or later.
    """
    found = [each for song in songs if song.meter == BAR_STEPS for each in _cut(song, hop_bars)]
    return np.array(found, np.int64).reshape(-1, NOTES, 3)


def _cut(song: Song, hop_bars: int) -> Iterator[Triples]:
    notes = GRID.decode(song.tokens)
    if len(notes) < NOTES:
        return
    triples, earliest = triples_of(notes), 0
    for first, note in enumerate(notes[: len(notes) - NOTES + 1]):
        step = note.tick // STEP_TICKS + song.offset
        found = triples[first : first + NOTES]
        if step % BAR_STEPS == 0 and step >= earliest and found[:, 1:].sum() >= STEPS:
            earliest = step + hop_bars * BAR_STEPS
            yield found


def triples_of(notes: Sequence[Note]) -> Triples:
    """Return the triples of a line of notes on the grid, `(notes, 3)`; there must be one."""
    starts, ends = (
        np.array([tick // STEP_TICKS for tick in ticks])
        for ticks in ([note.tick for note in notes], [note.end for note in notes])
    )
    until_next = np.diff(starts, append=ends[-1])
    pitches = np.array([note.pitch for note in notes])
    return np.concatenate([pitches[:, None], snapped(ends - starts, until_next)], axis=1)


def snapped(lengths: Ints, until_next: Ints) -> Triples:
    """Return the length and the rest of each note that come nearest to it, `(notes, 2)`.

    The time until the next note begins is kept before the length is: 5 steps become 4 and a rest of
    1. Otherwise all that follows would leave its place in the bar.
    """
    late = np.abs(PAIRS.sum(1) - until_next[:, None])
    longer = np.abs(PAIRS[:, 0] - lengths[:, None])
    return np.asarray(PAIRS[(FAR * late + longer).argmin(1)])


def tokens_of(triples: Triples) -> Tokens:
    """Return the first `STEPS` steps of sequences `(phrases, notes, 3)` as grid tokens.

    `(phrases, STEPS)`; silent where a sequence ends before.
    """
    pitches, lengths, rests = np.moveaxis(triples, -1, 0)
    onsets = np.cumsum(lengths + rests, axis=1) - lengths - rests
    phrases, notes = np.nonzero(onsets < STEPS)
    latest = np.zeros((len(triples), STEPS), np.int64)  # the note that began last
    latest[phrases, onsets[phrases, notes]] = notes
    latest = np.maximum.accumulate(latest, axis=1)
    since = np.arange(STEPS) - np.take_along_axis(onsets, latest, axis=1)
    struck = np.take_along_axis(pitches - GRID.lowest + GRID.token(GRID.lowest), latest, axis=1)
    lasting = np.take_along_axis(lengths, latest, axis=1)
    held = np.where(since < lasting, HOLD, REST)
    return np.where(since == 0, struck, held).astype(np.int16)
