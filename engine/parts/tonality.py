"""What is good to play as pitches go: in the key, and beside what somebody else holds."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import numpy as np
from numpy.typing import NDArray

from engine.parts.part import Guide
from engine.scales import SCALES

# How much the logarithm of the probability counts that a pitch class is in the key.
KEY_WEIGHT: Final = 4.0
SURELY_NOT: Final = 0.1
# What sounds beside a held note, by the interval between them in semitones, modulo an octave.
BESIDE_NATS: Final = np.array([-4.0, -14.0, -9.0, 0, 0, -1.0, -9.0, 0, 0, 0, -9.0, -12.0])
SAME_NATS: Final = -30.0  # for the very note: nobody hears it, and its end ends both
_IN_SCALE: Final = np.array(
    [[(pc - tonic) % 12 in SCALES["major"] for pc in range(12)] for tonic in range(12)], float
)


def key_nats(keys: NDArray[np.float64], tonic: int, guide: Guide) -> NDArray[np.float64]:
    """Return what each pitch class loses for being out of the key, as far as it is known, `(12,)`.

    `keys` (12,) says how probable each is, `tonic` which was chosen. A note that is in every key
    that the music may be in is safe; so is one of the phrase that is answered. Who plays alone
    says what the key is.
    """
    shares = _IN_SCALE[tonic].copy() if guide.is_alone else keys @ _IN_SCALE
    if guide.answer is not None:
        shares[[note.pitch % 12 for note in guide.answer.phrase]] = 1.0
    return np.asarray(KEY_WEIGHT * np.log(np.maximum(shares, SURELY_NOT)))


def beside_nats(pitches: NDArray[np.int64], held: Iterable[int]) -> NDArray[np.float64]:
    """Return what pitches lose for clashing with those that somebody else holds."""
    nats = np.zeros(len(pitches))
    for pitch in held:
        nats += BESIDE_NATS[np.abs(pitches - pitch) % 12]
        nats[pitches == pitch] += SAME_NATS
    return nats
