"""Finding the key of music from its pitch classes.

A note counts for every key by how often its scale degree is heard in music of that key (the
profiles of Kostka and Payne's corpus: Temperley 2007, "Music and Probability"), over a memory that
fades. A signature is that of the major key, which its relative minor shares.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import numpy as np
from numpy.typing import NDArray

from models.note import TICKS_PER_QUARTER, Note

MAJOR: Final = (0.748, 0.060, 0.488, 0.082, 0.670, 0.460, 0.096, 0.715, 0.104, 0.366, 0.057, 0.400)
MINOR: Final = (0.712, 0.084, 0.474, 0.618, 0.049, 0.460, 0.105, 0.747, 0.404, 0.067, 0.133, 0.330)
RELATIVE_MINOR: Final = 9  # semitones above the major tonic
FADE: Final = 0.97  # a note's weight halves within about 23 more
AFTER_SILENCE: Final = 0.2
# Who plays on changes the key, at a bar line, only for one that explains the music this much better
# (natural logarithm of the likelihood ratio).
KEY_CHANGE: Final = 3.0
# Notes of one melody are no independent witnesses: their evidence is divided by this.
DEPENDENCE: Final = 2.0


def _logarithms(profile: tuple[float, ...], shift: int) -> NDArray[np.float64]:
    """Return log probabilities of the pitch classes for each signature, (12, 12)."""
    shares = np.log(np.array(profile) / sum(profile))
    return np.stack([np.roll(shares, signature + shift) for signature in range(12)])


_PROFILES: Final = np.stack([_logarithms(MAJOR, 0), _logarithms(MINOR, RELATIVE_MINOR)])


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

    def settle(self, margin: float = 0.0, evidence: NDArray[np.float64] | float = 0.0) -> None:
        """Choose the key that explains the notes best, if by more than `margin` nats.

        `evidence` is what somebody else knows of each key, (12,), in nats.
        """
        scores = _scores(self._weights).max(axis=0) + evidence
        best = int(np.argmax(scores))
        if scores[best] > scores[self.tonic] + margin:
            self.tonic = best

    def keys(self, evidence: NDArray[np.float64] | float = 0.0) -> NDArray[np.float64]:
        """Return how probable each signature is, from C up, `(12,)`; `evidence` as in `settle`."""
        scores = (_scores(self._weights).max(axis=0) + evidence) / DEPENDENCE
        shares = np.exp(scores - scores.max())
        return np.asarray(shares / shares.sum())

    @property
    def memory(self) -> list[float]:
        """All that it remembers, as plain numbers."""
        return [self.tonic, *self._weights.tolist()]

    @memory.setter
    def memory(self, numbers: list[float]) -> None:
        self.tonic, self._weights = int(numbers[0]), np.array(numbers[1:])


def is_minor(notes: Iterable[Note], tonic: int) -> float:
    """Return how probable it is, 0 … 1, that notes with a signature are in its relative minor.

    Longer notes count more; the first and the last one count twice, since phrases begin and end at
    home more often than not.
    """
    played = list(notes)
    weights = np.zeros(12)
    for note in (*played, *played[:1], *played[-1:]):
        weights[note.pitch % 12] += (note.length / TICKS_PER_QUARTER) ** 0.5
    major, minor = _scores(weights)[:, tonic]
    return float(1 / (1 + np.exp((major - minor) / DEPENDENCE)))


def _scores(weights: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the log likelihood of pitch classes with each signature: major, minor; (2, 12)."""
    return np.asarray(_PROFILES @ weights)
