"""What is measured of one piece: Yang and Lerch's features (2020), as a vector each.

Counts and histograms are of all notes. What follows what is told of the top line, so that music of
many voices has one order too. A piece has two successive notes at least.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from models.note import TICKS_PER_QUARTER, Note
from training.judge.rendering import TEMPO
from training.measures.pieces import Piece

Vector = NDArray[np.float64]
PITCH_CLASSES: Final = ("C", "C♯", "D", "E♭", "E", "F", "F♯", "G", "A♭", "A", "B♭", "B")
# Yang and Lerch's note values, in quarters: whole to 16th, those with a dot, those of triplets.
VALUES: Final = {
    "1": 4.0,
    "1/2": 2.0,
    "1/4": 1.0,
    "1/8": 0.5,
    "1/16": 0.25,
    "1/2.": 3.0,
    "1/4.": 1.5,
    "1/8.": 0.75,
    "1/16.": 0.375,
    "1/2 t": 4 / 3,
    "1/4 t": 2 / 3,
    "1/8 t": 1 / 3,
}
EIGHTHS: Final = 8  # classes of lengths in eighths of a second; the last holds all that is longer


@dataclass(frozen=True)
class Feature:
    """One measure of a piece: `of` gives its vector, a number (1,) or a matrix row by row.

    `labels` name the entries of a histogram, or the rows and columns of a matrix.
    """

    key: str
    title: str
    of: Callable[[Piece], Vector]
    labels: tuple[str, ...] = ()

    @property
    def is_number(self) -> bool:
        """Say whether it is one number."""
        return not self.labels


def pitch_count(piece: Piece) -> Vector:
    """Return how many different pitches there are."""
    return _number(len({note.pitch for note in piece.notes}))


def pitch_range(piece: Piece) -> Vector:
    """Return the semitones from the lowest pitch to the highest."""
    return _number(int(np.ptp(_pitches(piece))))


def pitch_mean(piece: Piece) -> Vector:
    """Return the mean MIDI pitch of the notes, each counted once."""
    return _number(_pitches(piece).mean())


def pitch_deviation(piece: Piece) -> Vector:
    """Return the standard deviation of the pitches, in semitones."""
    return _number(_pitches(piece).std())


def onset_interval(piece: Piece) -> Vector:
    """Return the mean of the times between successive onsets, in quarters."""
    return _number(np.diff([note.tick for note in piece.line]).mean() / TICKS_PER_QUARTER)


def note_length(piece: Piece) -> Vector:
    """Return the mean length of the notes, in quarters."""
    return _number(np.mean([note.length for note in piece.notes]) / TICKS_PER_QUARTER)


def pitch_classes(piece: Piece) -> Vector:
    """Return each pitch class's share of the notes, C first, `(12,)`."""
    counts = np.bincount(_pitches(piece) % 12, minlength=12)
    return np.asarray(counts / len(piece.notes))


def pitch_class_transitions(piece: Piece) -> Vector:
    """Return the shares of the moves from one pitch class (row) to the next, `(144,)`."""
    return transitions([note.pitch % 12 for note in piece.line], len(PITCH_CLASSES))


def value_transitions(piece: Piece) -> Vector:
    """Return the shares of the moves from one of `VALUES` (row) to the next, `(144,)`."""
    return transitions([nearest_value(note) for note in piece.line], len(VALUES))


def second_transitions(piece: Piece) -> Vector:
    """Return the shares of the moves between lengths in eighths of a second, capped, `(64,)`."""
    return transitions([eighths_of_a_second(note) for note in piece.line], EIGHTHS)


def nearest_value(note: Note) -> int:
    """Return which of `VALUES` is nearest to a note's length."""
    quarters = note.length / TICKS_PER_QUARTER
    return int(np.argmin([abs(quarters - value) for value in VALUES.values()]))


def eighths_of_a_second(note: Note) -> int:
    """Return a note's length at the tempo of the judge, 0 … 7."""
    return min(int(8 * 60 / TEMPO * note.length / TICKS_PER_QUARTER), EIGHTHS - 1)


def transitions(states: Sequence[int], count: int) -> Vector:
    """Return the shares of the moves between states 0 … `count` - 1, `(count²,)`."""
    matrix = np.zeros((count, count))
    for before, after in pairwise(states):
        matrix[before, after] += 1
    return matrix.ravel() / max(1, len(states) - 1)


_SECONDS: Final = tuple(f"{number}/8 s" for number in range(EIGHTHS))
FEATURES: Final = (
    Feature("pitch_count", "pitch count", pitch_count),
    Feature("pitch_range", "pitch range, semitones", pitch_range),
    Feature("pitch_mean", "pitch mean, MIDI", pitch_mean),
    Feature("pitch_deviation", "pitch deviation, semitones", pitch_deviation),
    Feature("onset_interval", "mean inter-onset interval, quarters", onset_interval),
    Feature("note_length", "mean note length, quarters", note_length),
    Feature("pitch_classes", "pitch class histogram", pitch_classes, PITCH_CLASSES),
    Feature(
        "pitch_class_transitions",
        "pitch class transitions, 12 by 12",
        pitch_class_transitions,
        PITCH_CLASSES,
    ),
    Feature(
        "value_transitions", "note length transitions, 12 by 12", value_transitions, tuple(VALUES)
    ),
    Feature("second_transitions", "note length transitions, 8 by 8", second_transitions, _SECONDS),
)


def vectors(feature: Feature, pieces: Iterable[Piece]) -> Vector:
    """Return a feature of every piece, `(pieces, entries)`."""
    return np.array([feature.of(piece) for piece in pieces])


def _pitches(piece: Piece) -> NDArray[np.int64]:
    return np.array([note.pitch for note in piece.notes])


def _number(value: float | np.floating[Any]) -> Vector:
    return np.array([float(value)])
