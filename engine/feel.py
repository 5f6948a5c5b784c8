"""The feel: the one way from a tick that was decided to where it sounds, and back.

The engine counts in written ticks, in which models were trained: what is swung is written straight.
`Feel` bends each pair of eighths or sixteenths, so that its second sounds late, and the beginnings
of the pairs are where they are in both. `astray` is by how much a hand is off that.
`SessionState.seconds_at` puts both together, with the tempo.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from math import sqrt
from typing import Final

from engine.ticks import TICKS_PER_QUARTER, TICKS_PER_STEP, Meter

STRAIGHT: Final = TICKS_PER_QUARTER // 2
OCTAVES: Final = 8  # of fluctuations, the slowest over 128 sixteenths
TYPICAL: Final = sqrt(OCTAVES / 3)  # the deviation of a sum of so many numbers of -1 … 1
FURTHEST: Final = 2.0  # times the typical
# Less than half a sixteenth, so that what is written later still sounds later.
MOST_ASTRAY: Final = 0.45 * TICKS_PER_STEP
_WORD: Final = (1 << 64) - 1


@dataclass(frozen=True)
class Feel:
    """`swing` is where the second of a pair sounds, in ticks: the half of `pair` or later.

    `pair` is how long two of the notes are that are swung: eighths or sixteenths.
    """

    swing: float = STRAIGHT
    pair: int = TICKS_PER_QUARTER

    @classmethod
    def of(cls, per_cent: float, pair: int) -> Feel:
        """Return the feel whose pairs are parted at 50 (straight) … 75 per cent of their length."""
        return cls(per_cent * pair / 100, pair)

    @property
    def per_cent(self) -> float:
        """How much of a pair its first note lasts: 50 is straight, 66.7 a triplet's."""
        return 100 * self.swing / self.pair

    def fits(self, meter: Meter) -> bool:
        """Whether the beats of a metre are whole pairs, so that beats and bar lines stay."""
        return meter.beat_ticks % self.pair == 0

    def fitting(self, meter: Meter) -> Feel:
        """Return it where it fits a metre, else straight."""
        return self if self.fits(meter) else Feel()

    def sounding(self, position: float) -> float:
        """Return where a written tick, or what is between two, sounds, in the clock's ticks."""
        return self._bent(position, self.pair / 2, self.swing)

    def written(self, position: float) -> float:
        """Return the written tick of a position in the clock's ticks; the inverse of `sounding`."""
        return self._bent(position, self.swing, self.pair / 2)

    def _bent(self, position: float, middle: float, to: float) -> float:
        """Return a position when the middles of pairs are moved."""
        if middle == to:
            return position
        pair, rest = divmod(position, self.pair)
        if rest < middle:
            return pair * self.pair + rest * to / middle
        return pair * self.pair + to + (rest - middle) * (self.pair - to) / (self.pair - middle)


def astray(tick: int, size: float, most: float, *whose: int) -> float:
    """Return how far off a hand is at a tick: typically `size`, at most twice that, or `most`.

    It drifts as hands do, in fluctuations of every length (1/f: Hennig et al. 2011, "The nature and
    perception of fluctuations in human musical rhythms"), and is the same whenever it is asked for
    the same tick of the same numbers. Between sixteenths it goes straight from one to the next.
    """
    step, rest = divmod(tick, TICKS_PER_STEP)
    most = min(most, FURTHEST * size)
    here, there = (
        min(max(size * _fluctuation(each, *whose), -most), most) for each in (step, step + 1)
    )
    return here + (there - here) * rest / TICKS_PER_STEP


@lru_cache(maxsize=1024)
def _fluctuation(step: int, *whose: int) -> float:
    """Return 1/f noise of deviation 1: a sum of octaves, each of which keeps its value for a while.

    After Voss, in Gardner 1978, "White and brown music, fractal curves and one-over-f
    fluctuations". The octaves change by turns, so that no step is further than others.
    """
    octaves = (_scattered(*whose, k, (step + (1 << k >> 1)) >> k) for k in range(OCTAVES))
    return sum(octaves) / TYPICAL


def _scattered(*numbers: int) -> float:
    """Return a number of -1 … 1 that follows from others by no rule to be heard (SplitMix64)."""
    mixed = 0
    for number in numbers:
        mixed = (mixed + number + 0x9E3779B97F4A7C15) & _WORD
        mixed = ((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9) & _WORD
        mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & _WORD
        mixed ^= mixed >> 31
    return mixed / (1 << 63) - 1
