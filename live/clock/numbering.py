"""Which pulse of a clock is which: some are lost on the way, some come twice, and tempi jump."""

from __future__ import annotations

import math
from collections import deque
from itertools import pairwise
from statistics import median
from typing import Final

from live.clock.kalman import FAR, JITTER_SECONDS, Pulses

ENOUGH: Final = 5  # pulses that tell a tempo, even if one between them is lost
AWAY_SECONDS: Final = 0.5  # without a pulse: the clock has been away
ODD: Final = 0.22  # of a period: a gap that is so much longer or shorter
ONE: Final = 0.4  # of a period: gaps that are no further from one are one, whatever the tempo does
WHOLE: Final = 0.2  # of a period: a gap that is no further from many may be one with pulses lost
EARLY: Final = 0.4  # of a period: sooner no pulse comes, be others lost or held up on their way
ALIKE: Final = 1.35  # gaps whose ratio is smaller
OTHER_TEMPO: Final = 3  # odd gaps alike: too many for chance
PERIODS: Final = (0.006, 0.15)  # seconds: what comes faster was held up on its way
KEPT: Final = 12  # gaps
OTHER: Final = 0.1  # of a period: by as much it is another tempo
LATER: Final = 8  # pulses after a gap, a tempo that had jumped in it is known
NEVER_LOST: Final = 5  # gaps alike with as many pulses lost in each: too many even for a bad cable


class Numbering:
    """Counts the pulses of a clock that come with jitter, and not all of them, and some twice.

    `pulses` is what is known of them, `None` until there are enough.
    """

    def __init__(self) -> None:
        self.pulses: Pulses | None = None
        self._came: deque[float] = deque(maxlen=KEPT + 1)
        self._counted: deque[tuple[int, float]] = deque(maxlen=KEPT)  # by which period
        self._odd = 0  # gaps in a row
        self._was_odd = False  # the last gap was of no pulse, or of several
        self._rested: tuple[float, float] | None = None  # since when, and the period until then

    @property
    def deadline(self) -> float:
        """The moment at which it has been away, unless a pulse comes before."""
        return self._came[-1] + AWAY_SECONDS if self._came else math.inf

    def take(self, seconds: float) -> int:
        """Take a pulse; return by how many the count goes on.

        That is 1, or more where pulses were lost before this one, or 0 where it is one too many.
        Where the tempo has jumped, what was counted wrongly is made up for, also downwards.
        """
        gap = seconds - self._came[-1] if self._came else 0.0
        if gap > AWAY_SECONDS:
            self.rest()
        self._came.append(seconds)
        if self._rested is not None:
            last, period = self._rested
            self._rested = None
            return max(1, round((seconds - last) / period))
        if self.pulses is None:
            return self._begin()
        return self._go_on(self.pulses, seconds, gap) + self._look_again()

    def rest(self) -> None:
        """Take the clock as away: it is learnt anew when it is back.

        What went by until then is counted as if it had gone on in its tempo.
        """
        if self.pulses is not None:
            self._rested = self._came[-1], self.pulses.even
        self._forget()

    def _forget(self) -> None:
        self.pulses = None
        self._came.clear()
        self._counted.clear()
        self._odd = 0

    def put(self, seconds: float) -> None:
        """Take a pulse with which the count begins anew, and the pulses perhaps too.

        What was odd before it is not made up for after it; of the tempo it says nothing.
        """
        if seconds >= self.deadline:
            self._forget()
        self._came = deque([seconds], self._came.maxlen)
        self._counted.clear()
        self._odd, self._was_odd, self._rested = 0, False, None
        if self.pulses is not None:
            self.pulses.go_on()
            if abs(seconds - self.pulses.moment) > FAR * self.pulses.jitter:
                self.pulses.put(seconds)
            else:
                self.pulses.correct(seconds)

    def _begin(self) -> int:
        """Count one for each, until there are enough to tell how many were lost between them."""
        if len(self._came) < ENOUGH:
            return 1
        gaps = self._gaps(len(self._came) - 1)
        usual = median(gaps)
        number = sum(max(1, round(gap / usual)) for gap in gaps) if usual else len(gaps)
        if not _is_tempo(sum(gaps) / number):
            return 1
        self.pulses = Pulses(self._came, number)
        return 1 + number - len(gaps)

    def _go_on(self, pulses: Pulses, seconds: float, gap: float) -> int:
        ratio, period = gap / pulses.period, pulses.period
        self._odd = self._odd + 1 if abs(ratio - 1) > ODD else 0
        may_be_lost = ratio > 1 + WHOLE and abs(ratio - round(ratio)) < WHOLE
        enough = NEVER_LOST if may_be_lost else OTHER_TEMPO
        if self._odd >= enough and self._is_other_tempo(enough, pulses):
            return self._jump(enough, pulses)
        was_odd, self._was_odd = self._was_odd, abs(ratio - 1) > ONE
        number = 1
        is_odd = was_odd or self._was_odd
        if is_odd:
            number = max(0, math.floor((seconds - pulses.moment) / pulses.period + EARLY))
        for _ in range(number):
            pulses.go_on()
        # One that was held up says nothing of where it ought to have been.
        if number and not (is_odd and abs(seconds - pulses.moment) > FAR * pulses.jitter):
            pulses.correct(seconds)
        self._counted.append((number, period))
        if not _is_tempo(pulses.period):
            self._forget()  # whatever that was, it was no clock
        return number

    def _look_again(self) -> int:
        """Mend what was counted for a gap in which the tempo jumped too, now that it is known."""
        if self.pulses is None or len(self._counted) < LATER:
            return 0
        counted, period = self._counted[-LATER]
        if counted < 2 or abs(self.pulses.period / period - 1) < OTHER:
            return 0
        gap = self._came[-LATER] - self._came[-LATER - 1]
        number = max(1, round(gap / self.pulses.period))
        self._counted[-LATER] = number, self.pulses.period
        return number - counted

    def _is_other_tempo(self, enough: int, pulses: Pulses) -> bool:
        gaps = self._gaps(enough)
        off = abs(sum(gaps) - enough * pulses.period)
        is_even = max(gaps) < ALIKE * min(gaps) and _is_tempo(sum(gaps) / enough)
        return is_even and off > 2 * FAR * pulses.jitter

    def _jump(self, enough: int, pulses: Pulses) -> int:
        """Begin anew with the last gaps, each of which is one period.

        Returns how many pulses there have been since gaps were odd, less those that were counted.
        """
        moments = list(self._came)[-enough - 1 :]
        self.pulses = Pulses(moments, enough, max(pulses.jitter, JITTER_SECONDS))
        odd = min(self._odd, len(self._counted) + 1)
        # In a gap between the two periods it jumped; no pulse was lost there.
        gaps = [gap for gap in self._gaps(odd) if gap > pulses.period]
        number = odd - len(gaps) + sum(max(1, round(gap / self.pulses.period)) for gap in gaps)
        counted = sum(number for number, _ in list(self._counted)[len(self._counted) - odd + 1 :])
        self._counted.clear()
        self._odd = 0
        return number - counted

    def _gaps(self, number: int) -> list[float]:
        came = list(self._came)[-number - 1 :]
        return [later - earlier for earlier, later in pairwise(came)]


def _is_tempo(period: float) -> bool:
    """Whether pulses may come so fast and so slowly, from about 16 to about 400 bpm."""
    low, high = PERIODS
    return low < period < high
