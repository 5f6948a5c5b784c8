"""What a stream of grid symbols says about the note that sounds: the view that the memory compares.

All arrays are over the symbols heard so far. A *code* is one number for a way of looking at a step,
so that two steps look alike where their codes are equal; 0 is kept for "no step".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from models.encodings.melody_grid import FIRST_PITCH, HOLD

AGES: Final = 64  # a note's age is counted to 63 steps
FIRST_NOTE: Final = 1
INTERVAL_CENTRE: Final = 64
Ints = NDArray[np.int32]


@dataclass(frozen=True)
class NoteView:
    """One number for each step, `(steps,)` each.

    `symbol` is the token heard, `sounding` the token that last began (a pitch, rest or end), `age`
    the steps since then (0 … 63), `pitch` the last pitch token, through rests (0 before the first),
    `interval` how the sounding one was reached: 64 ± semitones, `FIRST_NOTE`, or 2 + a rest or end.
    """

    symbol: Ints
    sounding: Ints
    age: Ints
    pitch: Ints
    interval: Ints

    @property
    def exact(self) -> Ints:
        """The code that is equal where pitch and age are: the same note, as long held."""
        return (self.sounding + 1) * AGES + self.age

    @property
    def moved(self) -> Ints:
        """The code that is equal where interval and age are: the same in any transposition."""
        return (self.interval + 1) * AGES + self.age

    @property
    def rhythm(self) -> Ints:
        """The code that is equal where age, and sound or silence are."""
        return (np.minimum(self.sounding, FIRST_PITCH) + 1) * AGES + self.age


def view_notes(tokens: Sequence[int] | NDArray[np.int64]) -> NoteView:
    """Follow one song's symbols, the first `END` included, and say what sounds after each."""
    view = np.zeros((5, len(tokens)), np.int32)
    sounding = age = pitch = interval = 0
    for step, symbol in enumerate(tokens):
        if symbol == HOLD:
            age = min(age + 1, AGES - 1)
        else:
            interval = _interval(int(symbol), pitch)
            sounding, age = int(symbol), 0
            pitch = sounding if sounding >= FIRST_PITCH else pitch
        view[:, step] = symbol, sounding, age, pitch, interval
    return NoteView(*view)


def _interval(symbol: int, pitch: int) -> int:
    if symbol < FIRST_PITCH:
        return 2 + symbol
    return symbol - pitch + INTERVAL_CENTRE if pitch else FIRST_NOTE


def sounding_tokens(tokens: NDArray[np.integer[Any]]) -> NDArray[np.integer[Any]]:
    """Return the pitch token that sounds at each step of phrases, 0 in silence, `(phrases, steps)`.

    A hold before the first note of a phrase is silence.
    """
    places = np.where(tokens == HOLD, 0, np.arange(tokens.shape[1]))
    began = np.take_along_axis(tokens, np.maximum.accumulate(places, axis=1), axis=1)
    return np.where(began >= FIRST_PITCH, began, 0)
