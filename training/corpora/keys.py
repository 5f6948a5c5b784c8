"""Finding the key of a melody: Krumhansl's profiles against how long each pitch class sounds."""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

MAJOR: Final = np.array([6.35, 2.23, 3.48, 2.33, 4.38, 4.09, 2.52, 5.19, 2.39, 3.66, 2.29, 2.88])
MINOR: Final = np.array([6.33, 2.68, 3.52, 5.38, 2.60, 3.53, 2.54, 4.75, 3.98, 2.69, 3.34, 3.17])
MODES: Final = {"major": MAJOR, "minor": MINOR}
REGISTER: Final = (60, 76)
HOME: Final = {"major": 0, "minor": 9}  # C and A
FIFTH: Final = 7  # semitones


class Key(NamedTuple):
    """A key: the pitch class of its `tonic`, 0 … 11, and `major` or `minor`."""

    tonic: int
    mode: str


def key_of_signature(sharps: int, mode: str) -> Key:
    """Return the key of a signature with so many sharps, flats counting down from 0."""
    return Key((sharps * FIFTH + HOME[mode]) % 12, mode)


def durations_by_class(notes: Iterable[tuple[int, float]]) -> NDArray[np.float64]:
    """Return how long each pitch class sounds, `(12,)`, from pairs of MIDI pitch and length."""
    total = np.zeros(12)
    for pitch, length in notes:
        total[pitch % 12] += length
    return total


def fit(durations: NDArray[np.float64], tonic: int, mode: str) -> float:
    """Return the correlation, -1 … 1, of the durations with a key's profile (0 if all alike)."""
    profile = np.roll(MODES[mode], tonic)
    if durations.std() == 0:
        return 0.0
    return float(np.corrcoef(durations, profile)[0, 1])


def find_key(durations: NDArray[np.float64]) -> Key:
    """Return the key that fits best."""
    keys = [Key(tonic, mode) for mode in MODES for tonic in range(12)]
    return max(keys, key=lambda key: fit(durations, *key))


def find_mode(durations: NDArray[np.float64], tonic: int) -> str:
    """Return the mode that fits best on a known tonic."""
    return max(MODES, key=lambda mode: fit(durations, tonic, mode))


def nearest_home(tonic: int, mode: str) -> int:
    """Return the semitones, -6 … 5, of the nearest way from a key to C major or A minor."""
    return (HOME[mode] - tonic + 6) % 12 - 6


def shift_home(tonic: int, mode: str, pitches: Sequence[int]) -> int:
    """Return the semitones that take a melody to C major or A minor.

    The nearest way, then by octaves until the median of `pitches` lies in `REGISTER`.
    """
    shift = nearest_home(tonic, mode)
    median = statistics.median(pitches) + shift
    while median < REGISTER[0]:
        shift, median = shift + 12, median + 12
    while median > REGISTER[1]:
        shift, median = shift - 12, median - 12
    return shift
