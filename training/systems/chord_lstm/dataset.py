"""From pieces to what the network is fed: windows of events, and what comes next at each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from models.encodings.chord_text import write_chord
from models.encodings.chords import END, FIELDS, UNIT, Chords, split_onsets
from training.views.pieces import LONGEST_BAR, Piece

POSITIONS: Final = LONGEST_BAR // UNIT
NOTHING: Final = -1  # the target where a window is longer than its piece
UP: Final = range(-5, 7)  # semitones that pieces are transposed by
Rows = NDArray[np.int64]


@dataclass(frozen=True)
class Stream:
    """What a piece is heard as, and what is to be predicted, a row for each event.

    `heard` and `targets` are `(events, 4)` tokens; the last target is `END`. `positions`,
    `(events,)`, tell where in the bar the target starts. `notes` is how many notes the
    targets strike, `bar` the ticks of a bar.
    """

    heard: Rows
    targets: Rows
    positions: Rows
    notes: int
    bar: int


@dataclass(frozen=True)
class Batch:
    """Windows side by side: `(rows, window, 4)` tokens and targets, `(rows, window)` positions.

    The top of a target is `NOTHING` where there is none.
    """

    heard: Rows
    targets: Rows
    positions: Rows

    @property
    def count(self) -> float:
        """How many events are to be predicted."""
        return float((self.targets[..., 0] != NOTHING).sum())


def find_chords(pieces: Iterable[Piece], least: int) -> Chords:
    """Return the encoding whose chords are those struck at least so often, the commonest first."""
    counts = Counter(
        write_chord(note.pitch for note in onset)
        for piece in pieces
        for onset in split_onsets(piece.notes)
    )
    known = [chord for chord, count in counts.most_common() if count >= least and chord]
    return Chords(("", *known))


def make_stream(piece: Piece, form: Chords) -> Stream:
    """Return a piece as it is heard: first the rest before its first event, or `END`."""
    form = replace(form, bar=piece.bar)
    rows = form.encode(piece.notes)
    start = np.zeros((int(rows[0, 0] != END), FIELDS), np.int64)
    heard = np.concatenate([start, rows])
    targets = np.concatenate([heard[1:], np.zeros((1, FIELDS), np.int64)])
    return Stream(
        heard, targets, form.conditions(heard)["position"], count_notes(rows, form), piece.bar
    )


def count_notes(rows: Rows, form: Chords) -> int:
    """Return how many notes rows `(events, 4)` strike."""
    sizes = np.array([1 + len(chord.split()) for chord in form.chords])
    struck = rows[rows[:, 0] != END]
    return int(sizes[struck[:, 1] - form.chord_tokens.start].sum())


def shuffled(
    streams: Sequence[Stream], window: int, rows: int, form: Chords, random: np.random.Generator
) -> list[Batch]:
    """Return all windows of the streams once, shuffled, each cut and transposed by chance."""
    places = [
        (stream, start)
        for stream in streams
        for start in range(-int(random.integers(window)), len(stream.heard), window)
    ]
    order = random.permutation(len(places))
    return [
        _transposed(batch, random.integers(UP.start, UP.stop, (len(batch.heard), 1)), form)
        for batch in _batches([places[i] for i in order], window, rows)
    ]


def in_order(streams: Sequence[Stream], window: int, rows: int) -> Iterator[Batch]:
    """Yield all windows of the streams from their beginnings, as they are."""
    places = [(one, start) for one in streams for start in range(0, len(one.heard), window)]
    yield from _batches(places, window, rows)


def _batches(places: Sequence[tuple[Stream, int]], window: int, rows: int) -> Iterator[Batch]:
    for group in range(0, len(places), rows):
        cut = [_window(stream, start, window) for stream, start in places[group : group + rows]]
        yield Batch(*(np.stack(part) for part in zip(*cut, strict=True)))


def _transposed(batch: Batch, up: Rows, form: Chords) -> Batch:
    heard, targets = (transposed(rows, up, form) for rows in (batch.heard, batch.targets))
    return Batch(heard, targets, batch.positions)


def transposed(rows: Rows, up: Rows, form: Chords) -> Rows:
    """Return rows `(…, 4)` with their tops moved by `up` semitones, folded into the range."""
    first, last = form.top_tokens[0], form.top_tokens[-1]
    moved = rows[..., 0] + up
    moved = np.where(moved < first, moved + 12, np.where(moved > last, moved - 12, moved))
    tops = np.where(rows[..., 0] > END, moved, rows[..., 0])
    return np.concatenate([tops[..., None], rows[..., 1:]], axis=-1)


def _window(stream: Stream, start: int, window: int) -> tuple[Rows, Rows, Rows]:
    """Return what is heard, to predict and where, of `window` events; the end is filled up."""
    rows = slice(max(0, start), start + window)
    missing = window - len(stream.heard[rows])
    filled = ((0, missing), (0, 0))
    targets = np.pad(stream.targets[rows], filled)
    targets[window - missing :, 0] = NOTHING
    positions = np.pad(stream.positions[rows], filled[:1])
    return np.pad(stream.heard[rows], filled), targets, positions
