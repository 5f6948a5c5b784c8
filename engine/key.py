"""Finding the key of music from its pitch classes.

Correlation with key profiles (Krumhansl 1990; the numbers are those of Krumhansl and Kessler 1982),
over a memory that fades. A signature is that of the major key, which its relative minor shares.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import numpy as np
from numpy.typing import NDArray

from models.note import Note

MAJOR: Final = (6.35, 2.23, 3.48, 2.33, 4.38, 4.09, 2.52, 5.19, 2.39, 3.66, 2.29, 2.88)
MINOR: Final = (6.33, 2.68, 3.52, 5.38, 2.60, 3.53, 2.54, 4.75, 3.98, 2.69, 3.34, 3.17)
RELATIVE_MINOR: Final = 9  # semitones above the major tonic
FADE: Final = 0.97  # a note's weight halves within about 23 more
AFTER_SILENCE: Final = 0.2
SHARPNESS: Final = 12.0  # from correlations to probabilities
_PROFILES: Final = np.stack(
    [np.roll(MAJOR, tonic) for tonic in range(12)]
    + [np.roll(MINOR, tonic + RELATIVE_MINOR) for tonic in range(12)]
)


class KeyFinder:
    """Hears pitches; `tonic` (0 = C) is that of the major key chosen last, C before any."""

    def __init__(self) -> None:
        self.tonic = 0
        self._weights = np.zeros(12)

    def hear(self, pitch: int) -> None:
        """Take a note that starts."""
        self._weights *= FADE
        self._weights[pitch % 12] += 1

    def new_phrase(self) -> None:
        """Prepare for a phrase that may be in any key."""
        self._weights *= AFTER_SILENCE

    def settle(self, margin: float = 0.0) -> None:
        """Choose the key that fits best, if its correlation is better by more than `margin`."""
        fits = _fits(self._weights).max(axis=0)
        best = int(np.argmax(fits))
        if fits[best] > fits[self.tonic] + margin:
            self.tonic = best

    @property
    def keys(self) -> NDArray[np.float64]:
        """How probable each signature is, from C up, `(12,)`."""
        fits = np.exp(SHARPNESS * _fits(self._weights).max(axis=0))
        return np.asarray(fits / fits.sum())

    @property
    def memory(self) -> list[float]:
        """All that it remembers, as plain numbers."""
        return [self.tonic, *self._weights.tolist()]

    @memory.setter
    def memory(self, numbers: list[float]) -> None:
        self.tonic, self._weights = int(numbers[0]), np.array(numbers[1:])


def is_minor(notes: Iterable[Note], tonic: int) -> float:
    """Return how probable it is, 0 … 1, that notes with a signature are in its relative minor.

    Longer notes count more, and the last one most: a phrase ends at home.
    """
    weights = np.zeros(12)
    last: Note | None = None
    for note in notes:
        weights[note.pitch % 12] += note.length
        last = note
    if last is None:
        return 0.5
    weights[last.pitch % 12] += weights.sum() / 4
    major, minor = _fits(weights)[:, tonic]
    return float(1 / (1 + np.exp(SHARPNESS * (major - minor))))


def _fits(weights: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the correlation of pitch classes with each signature: major, then minor, (2, 12)."""
    if np.ptp(weights) == 0:
        return np.zeros((2, 12))
    fits = np.corrcoef(np.vstack([weights, _PROFILES]))[0, 1:]
    return np.asarray(fits).reshape(2, 12)
