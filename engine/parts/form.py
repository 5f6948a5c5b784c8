"""The form of an answer: what of the phrase it takes up, and how it comes to its end.

A musician's answer takes up the phrase's rhythm and the shape of its beginning, goes its own way,
and ends at home: on a note of the tonic's triad, longer than the others (Caplin 1998, the sentence
and the period). `closeness` says how much it takes up, `cadence` how surely it closes.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import Final

import numpy as np
from numpy.typing import NDArray

from engine.answer import Answer
from engine.key import is_minor
from engine.parts.skyline import symbols
from engine.ticks import Meter, Span
from models.encodings.melody_grid import FIRST_PITCH, HOLD, REST, STEP_TICKS
from models.note import Note

# In nats at closeness 1; half of it at the default.
RHYTHM_NATS: Final = 4.5
SHAPE_NATS: Final = 5.0
FREELY: Final = 0.35  # how much of the shape is left in the second half of an answer
LONGER: Final = 1.25  # the last note, against the median of the phrase's
MAJOR_TRIAD: Final = (0, 4, 7)
MINOR_TRIAD: Final = (9, 0, 4)  # of the relative minor, above the major tonic
ROOT: Final = 1.5  # how much better an end the root is
HOME_WEIGHT: Final = 3.0
NOT_AT_HOME: Final = 0.0005  # a model that is told its place is surer than others


@dataclass(frozen=True)
class Form:
    """What an answer is to be like, step by step.

    `echo` holds for each step of the answer what the phrase has there (`Skyline.symbol`); `close`
    is the tick at which the last note is struck, `None` for an open end; `home` (12,) is what each
    pitch class gains for that note, in nats.
    """

    answer: Answer
    echo: tuple[int, ...]
    close: int | None
    home: NDArray[np.float64]

    @classmethod
    def of(cls, answer: Answer, meter: Meter, tonic: int, closes: bool) -> Form:
        """Return the form of an answer in the key of the major `tonic`, with a close or without."""
        span = Span(answer.start, answer.stop)
        echo = symbols(answer.echo, span, STEP_TICKS)
        close = _close(echo, answer, meter) if closes else None
        return cls(answer, tuple(echo), close, _home(answer.phrase, tonic))

    def is_closed(self, tick: int) -> bool:
        """Whether the last note has been struck before a tick."""
        return self.close is not None and tick > self.close

    def taken_up(self, tick: int) -> int | None:
        """Return what the phrase has at a tick; `None` outside the answer and after its close."""
        step = (tick - self.answer.start) // STEP_TICKS
        is_over = self.close is not None and tick >= self.close
        return self.echo[step] if 0 <= step < len(self.echo) and not is_over else None

    def step_up(self, tick: int) -> int | None:
        """Return the interval by which the phrase comes to the note that it strikes at a tick."""
        step = (tick - self.answer.start) // STEP_TICKS
        before = [symbol for symbol in self.echo[: max(step, 0)] if symbol >= FIRST_PITCH]
        symbol = self.taken_up(tick)
        if symbol is None or symbol < FIRST_PITCH or not before:
            return None
        return symbol - before[-1]

    def shape_nats(self, tick: int, interval: int) -> float:
        """Return how much an interval of the phrase's counts at a tick, at closeness 1.

        A repeated note has no shape: it counts less.
        """
        is_late = 2 * (tick - self.answer.start) >= self.answer.stop - self.answer.start
        return SHAPE_NATS * (FREELY if is_late else 1.0) * (1.0 if interval else FREELY)


def rhythm_nats(symbol: int, vocabulary: int) -> NDArray[np.float64]:
    """Return what tokens gain that do as the phrase does: strike, hold or rest, `(vocabulary,)`."""
    nats = np.zeros(vocabulary)
    if symbol >= FIRST_PITCH:
        nats[FIRST_PITCH:] = RHYTHM_NATS
    elif symbol in (HOLD, REST):
        nats[symbol] = RHYTHM_NATS
    return nats


def _close(echo: list[int], answer: Answer, meter: Meter) -> int:
    """Return where the last note is struck: on a beat of the last bar, early enough to be long."""
    onsets = [step for step, symbol in enumerate(echo) if symbol >= FIRST_PITCH]
    usual = median([b - a for a, b in pairwise(onsets)]) * STEP_TICKS if len(onsets) > 1 else 0
    least = max(meter.beat_ticks, LONGER * usual + 1)
    bar = max(answer.stop - meter.bar_ticks, answer.start)
    beats = range(answer.stop - meter.beat_ticks, bar - 1, -meter.beat_ticks)
    return next((beat for beat in beats if answer.stop - beat >= least), bar)


def _home(phrase: tuple[Note, ...], tonic: int) -> NDArray[np.float64]:
    """Return what each pitch class gains for the last note: little outside the tonic's triad.

    Where it is not plain whether the phrase is in major or minor, what both triads have is best.
    """
    minor = is_minor(phrase, tonic)
    worth = np.full(12, NOT_AT_HOME)
    for triad, share in ((MAJOR_TRIAD, 1 - minor), (MINOR_TRIAD, minor)):
        for degree in triad:
            worth[(tonic + degree) % 12] += share * (ROOT if degree == triad[0] else 1.0)
    return np.asarray(HOME_WEIGHT * np.log(worth / worth.max()))
