"""A Kalman filter over the pulses of a clock: where they lie, how far apart, and how that changes.

As in tempo tracking (Cemgil, Kappen, Desain, Honing 2000, "On tempo tracking: Tempogram
representation and Kalman filtering"), with the tempo's change as a third number, as radar follows
what accelerates (Bar-Shalom, Li, Kirubarajan 2001, "Estimation with Applications to Tracking and
Navigation", chapters 6 and 11). While the innovations scatter about nought the tempo is taken as
steady and jitter is averaged out; where they lean to one side it is changing, and followed fast.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import copysign, sqrt
from typing import Final

JITTER_SECONDS: Final = 0.001  # of a clock that nobody has heard yet
LEAST_JITTER_SECONDS: Final = 0.0005
MOST_JITTER_SECONDS: Final = 0.004
JITTER_PULSES: Final = 96  # over so many it is learnt
CHANGE: Final = 0.002  # of a period, from pulse to pulse: as much as at first may be
# How much the change itself may change from a pulse to the next, as parts of a period: in a steady
# tempo, and in one that is changing.
STEADY: Final = 1.6e-5
CHANGING: Final = 1.5e-3
JUMP: Final = 0.5
FAR: Final = 3.0  # standard deviations: what is further off is an outlier
LEAN_SHARE: Final = 0.2  # of the newest innovation in their mean
LEANS: Final = FAR * sqrt(LEAN_SHARE / (2 - LEAN_SHARE))
AVERAGED: Final = 192  # pulses of a steady tempo


class Pulses:
    """The pulses of one clock, as far as they have come. Moments and periods in seconds.

    `moment` is where the last pulse ought to have been, `period` the time to the next one, `even`
    the same averaged over eight beats where it is steady, and `jitter` what a pulse is off by.
    """

    def __init__(self, moments: Sequence[float], gaps: int, jitter: float = JITTER_SECONDS) -> None:
        """Begin with some pulses, in which a period lies `gaps` times."""
        self.moment = moments[-1]
        self.period = self.even = (moments[-1] - moments[0]) / gaps
        self.heard = gaps  # so many pulses after the first
        self._change = 0.0
        self._weight = 0.0
        self._lean = 0.0
        self._noise = jitter * jitter
        # The covariances, by what they are between: moment, period, change.
        self._mm, self._mp, self._mc = self._noise, self._noise / gaps, 0.0
        self._pp, self._pc = 2 * self._noise / gaps**2, 0.0
        self._cc = (CHANGE * self.period) ** 2

    @property
    def jitter(self) -> float:
        """By how much a pulse is off, a standard deviation in seconds."""
        return sqrt(self._noise)

    @property
    def doubt(self) -> float:
        """By how much the period may be another, a standard deviation as a part of it."""
        return sqrt(self._pp) / self.period

    def go_on(self) -> None:
        """Go on to where the next pulse is expected."""
        self.moment += self.period + self._change / 2
        self.period += self._change
        doubt = (STEADY * self.period) ** 2
        mm, mp, mc, pp, pc, cc = self._mm, self._mp, self._mc, self._pp, self._pc, self._cc
        self._mm = mm + 2 * mp + mc + pp + pc + cc / 4 + doubt / 36
        self._mp = mp + mc + pp + 1.5 * pc + cc / 2 + doubt / 12
        self._mc = mc + pc + cc / 2 + doubt / 6
        self._pp = pp + 2 * pc + cc + doubt / 4
        self._pc = pc + cc + doubt / 2
        self._cc = cc + doubt

    def correct(self, seconds: float) -> None:
        """Take the moment at which the pulse came."""
        self.heard += 1
        off = seconds - self.moment
        usual = sqrt(self._mm + self._noise)
        innovation = off / usual
        bounded = copysign(min(abs(innovation), FAR + 1), innovation)
        self._lean += LEAN_SHARE * (bounded - self._lean)
        noise = self._noise
        if abs(self._lean) > LEANS:
            doubt = (CHANGING * self.period) ** 2
            self._cc += doubt
            self._pp += 4 * doubt + (JUMP * max(abs(off) - FAR * usual, 0.0)) ** 2
        else:
            noise *= max(1.0, (innovation / FAR) ** 2)
            self._learn_jitter(off)
        self._weigh(off, noise)
        self._average()

    def put(self, seconds: float) -> None:
        """Have the last pulse at a moment, whatever was expected, in the tempo that it is in."""
        self.moment = seconds
        self._mm, self._mp, self._mc, self._lean = self._noise, 0.0, 0.0, 0.0

    def _weigh(self, off: float, noise: float) -> None:
        whole = self._mm + noise
        of_moment, of_period, of_change = self._mm / whole, self._mp / whole, self._mc / whole
        self.moment += of_moment * off
        self.period += of_period * off
        self._change += of_change * off
        mm, mp, mc = self._mm, self._mp, self._mc
        self._mm -= of_moment * mm
        self._mp -= of_moment * mp
        self._mc -= of_moment * mc
        self._pp -= of_period * mp
        self._pc -= of_period * mc
        self._cc -= of_change * mc

    def _learn_jitter(self, off: float) -> None:
        square = min(off * off, FAR * FAR * self._noise)
        noise = self._noise + (square - self._noise) / JITTER_PULSES
        self._noise = min(max(noise, LEAST_JITTER_SECONDS**2), MOST_JITTER_SECONDS**2)

    def _average(self) -> None:
        """Average the period, each by how sure it is, unless it is clearly another one."""
        if abs(self.period - self.even) > FAR * sqrt(self._pp):
            self._weight = 0.0
        weight = 1 / self._pp
        self._weight = min(self._weight + weight, AVERAGED * weight)
        self.even += (self.period - self.even) * weight / self._weight
