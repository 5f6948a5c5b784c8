"""A voice's compass: register, scale and range, applied here and nowhere else."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from engine.scales import allowed_classes
from engine.session import VoiceControls

PITCHES = 128
OCTAVE = 12


@dataclass(frozen=True)
class Compass:
    """From the pitches that a part decides to those that may sound.

    `shift` is the register in semitones, `classes` are the pitch classes allowed, `lowest` and
    `highest` MIDI pitches.
    """

    shift: int
    classes: frozenset[int]
    lowest: int
    highest: int

    @classmethod
    def of(cls, controls: VoiceControls, tonic: int) -> Compass:
        """Return a voice's compass; `tonic` (0 = C) is the heard key's, for the scale `auto`."""
        classes = allowed_classes(controls.scale, tonic)
        return cls(OCTAVE * controls.register, classes, controls.lowest, controls.highest)

    def fit(self, pitch: int) -> int | None:
        """Move a decided pitch by the register, down into the scale, and by octaves into the range.

        Returns `None` where the range has no room for it.
        """
        pitch += self.shift
        while pitch % OCTAVE not in self.classes:
            pitch -= 1
        pitch += OCTAVE * max(0, -((pitch - self.lowest) // OCTAVE))
        pitch -= OCTAVE * max(0, -((self.highest - pitch) // OCTAVE))
        return pitch if self.lowest <= pitch <= self.highest else None

    @property
    def allowed(self) -> NDArray[np.bool_]:
        """Which decided MIDI pitches sound as they are but for the register, `(128,)`."""
        return _allowed(self)


@lru_cache
def _allowed(compass: Compass) -> NDArray[np.bool_]:
    sounding = np.arange(PITCHES) + compass.shift
    in_range = (sounding >= compass.lowest) & (sounding <= compass.highest)
    allowed: NDArray[np.bool_] = in_range & np.isin(sounding % OCTAVE, list(compass.classes))
    allowed.flags.writeable = False
    return allowed
