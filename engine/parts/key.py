"""Finding the key of a melody from its pitch classes.

Correlation with key profiles (Krumhansl 1990; the numbers are those of Krumhansl and Kessler 1982),
over a memory that fades. Only the signature matters here, so a minor key counts as its relative
major.
"""

from __future__ import annotations

from typing import Final

import numpy as np

MAJOR: Final = (6.35, 2.23, 3.48, 2.33, 4.38, 4.09, 2.52, 5.19, 2.39, 3.66, 2.29, 2.88)
MINOR: Final = (6.33, 2.68, 3.52, 5.38, 2.60, 3.53, 2.54, 4.75, 3.98, 2.69, 3.34, 3.17)
RELATIVE_MINOR: Final = 9  # semitones above the major tonic
FADE: Final = 0.97  # a note's weight halves within about 23 more
AFTER_SILENCE: Final = 0.2
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
        fits = self._fits()
        best = int(np.argmax(fits))
        if fits[best] > fits[self.tonic] + margin:
            self.tonic = best

    @property
    def memory(self) -> list[float]:
        """All that it remembers, as plain numbers."""
        return [self.tonic, *self._weights.tolist()]

    @memory.setter
    def memory(self, numbers: list[float]) -> None:
        self.tonic, self._weights = int(numbers[0]), np.array(numbers[1:])

    def _fits(self) -> list[float]:
        """Return each major key's correlation, the better of it and its relative minor."""
        if np.ptp(self._weights) == 0:
            return [0.0] * 12
        fits = np.corrcoef(np.vstack([self._weights, _PROFILES]))[0, 1:]
        return [float(max(pair)) for pair in zip(fits[:12], fits[12:], strict=True)]
