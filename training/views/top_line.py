"""Rolls of many voices as the melody that is heard in them: their top line on the grid of 16ths."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from models.encodings.melody_grid import FIRST_PITCH, HOLD, REST
from models.encodings.piano_roll import PianoRoll

BAR_STEPS: Final = 16
Tokens = NDArray[np.int16]


def line_tokens(rolls: NDArray[np.floating[Any]], form: PianoRoll) -> Tokens:
    """Return the top lines of rolls `(rolls, measures, samples, pitches)`, `(rolls, steps)`.

    The tokens are those of a melody grid whose lowest pitch is the form's. The highest
    note that is struck nearest to a 16th is the line, until the next one, or as long as it sounds
    in the middle of the 16ths that follow.
    """
    on = rolls.reshape(len(rolls), form.length, form.pitches) >= form.threshold
    struck = on & ~np.pad(on, ((0, 0), (1, 0), (0, 0)))[:, :-1]
    highest = np.where(struck, np.arange(form.pitches), -1).max(-1)
    steps = np.arange(form.measures * BAR_STEPS)
    nearest = np.rint(np.arange(form.length) * BAR_STEPS / form.samples)
    begins = np.maximum.reduceat(highest, np.searchsorted(nearest, steps), axis=1)
    sounds = on[:, ((steps + 0.5) * form.samples / BAR_STEPS).astype(np.int64)]
    tokens = np.empty(begins.shape, np.int16)
    line = np.zeros(len(rolls), np.int64)
    for step, new in enumerate(begins.T):
        line = np.where(new >= 0, new, line)
        going_on = np.where(sounds[np.arange(len(rolls)), step, line], HOLD, REST)
        tokens[:, step] = np.where(new >= 0, FIRST_PITCH + line, going_on)
    return tokens
