"""What can be heard in a phrase, as numbers: what the performer's dimensions are named after.

Each takes the grid tokens of windows, `(windows, STEPS)`, and gives one number a window.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from models.melody_grid import FIRST_PITCH, HOLD
from training.folk.windows import BAR_STEPS, STEPS, Tokens, sounding_columns

Numbers = NDArray[np.float64]
BEAT: Final = 4


def density(tokens: Tokens) -> Numbers:
    """Return the notes in a bar."""
    return BAR_STEPS * _mean(_struck(tokens), np.ones(tokens.shape))


def register(tokens: Tokens) -> Numbers:
    """Return the mean pitch, each step that sounds counted once, in semitones."""
    columns, sounds = _line(tokens)
    return _mean(columns, sounds)


def span(tokens: Tokens) -> Numbers:
    """Return the semitones from the lowest to the highest note."""
    columns, sounds = _line(tokens)
    highest = np.where(sounds, columns, -np.inf).max(-1)
    lowest = np.where(sounds, columns, np.inf).min(-1)
    return np.where(sounds.any(-1), highest - lowest, 0.0)


def silence(tokens: Tokens) -> Numbers:
    """Return the share of steps that are silent."""
    return _mean(~_line(tokens)[1], np.ones(tokens.shape))


def leaps(tokens: Tokens) -> Numbers:
    """Return the mean size of the moves from one note to the next, in semitones."""
    columns, sounds = _line(tokens)
    both = sounds[:, 1:] & sounds[:, :-1] & _struck(tokens)[:, 1:]
    return _mean(np.abs(np.diff(columns)), both)


def syncopation(tokens: Tokens) -> Numbers:
    """Return the share of notes that begin off the quarter and are held over the next one."""
    struck, held = _struck(tokens), tokens == HOLD
    over = np.zeros(tokens.shape, bool)
    for off in range(1, BEAT):
        on = np.arange(off, STEPS - BEAT, BEAT)
        last = [held[:, on + step] for step in range(1, BEAT - off + 1)]
        over[:, on] = struck[:, on] & np.logical_and.reduce(last)
    return _mean(over, struck)


def repetition(tokens: Tokens) -> Numbers:
    """Return the share of bars whose rhythm was heard in an earlier bar."""
    rhythm = np.minimum(tokens, FIRST_PITCH).reshape(len(tokens), -1, BAR_STEPS)
    alike = (rhythm[:, :, None] == rhythm[:, None]).all(-1)
    earlier = np.tril(np.ones(alike.shape[1:], bool), -1)
    again = (alike & earlier).any(-1)
    return _mean(again, np.ones(again.shape))


def rise(tokens: Tokens) -> Numbers:
    """Return how much higher the second half lies than the first, in semitones."""
    return _second_over_first(register, tokens)


def growth(tokens: Tokens) -> Numbers:
    """Return how many more notes a bar has in the second half than in the first."""
    return _second_over_first(density, tokens)


ATTRIBUTES: Final[Mapping[str, Callable[[Tokens], Numbers]]] = {
    "density": density,
    "register": register,
    "span": span,
    "silence": silence,
    "leaps": leaps,
    "syncopation": syncopation,
    "repetition": repetition,
    "rise": rise,
    "growth": growth,
}


def _second_over_first(attribute: Callable[[Tokens], Numbers], tokens: Tokens) -> Numbers:
    half = STEPS // 2
    return attribute(tokens[:, half:]) - attribute(tokens[:, :half])


def _struck(tokens: Tokens) -> NDArray[np.bool_]:
    return tokens >= FIRST_PITCH


def _line(tokens: Tokens) -> tuple[Numbers, NDArray[np.bool_]]:
    """Return the column that sounds at each step, and where any does."""
    columns = sounding_columns(tokens)
    return columns.astype(np.float64), columns >= 0


def _mean(values: NDArray[Any], counted: NDArray[Any]) -> Numbers:
    """Return the mean over the last axis of what is `counted`; 0 where nothing is."""
    total = (values * counted).sum(-1, dtype=np.float64)
    mean: Numbers = total / np.maximum(1, counted.sum(-1))
    return mean
