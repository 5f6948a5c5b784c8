"""Dynamics: velocities that follow the performer's, with an accent on strong beats."""

from __future__ import annotations

from typing import Final

import numpy as np

from engine.ticks import Meter

DOWNBEAT: Final = 10
BEAT: Final = 4
OFFBEAT: Final = -5
LIVELINESS: Final = 3.0  # standard deviation


def velocity(mean: int, tick: int, meter: Meter, random: np.random.Generator) -> int:
    """Return a velocity, 1 … 127, around the performer's recent `mean`."""
    if tick % meter.bar_ticks == 0:
        accent = DOWNBEAT
    else:
        accent = BEAT if tick % meter.bar_ticks % meter.beat_ticks == 0 else OFFBEAT
    return int(np.clip(round(mean + accent + LIVELINESS * random.standard_normal()), 1, 127))
