"""The clock of the instrument, real-time priority, and the record of lateness."""

from __future__ import annotations

import gc
import math
import os
import sys
import time
from enum import IntEnum
from typing import Final

now: Final = time.perf_counter
"""Seconds on the clock that both processes read.

On Linux and macOS it is the very clock of `time.monotonic`; on Windows that one ticks every
15.6 ms before Python 3.13, and this one every 0.1 µs. It agrees between processes.
"""

SPIN_SECONDS: Final = 0.0008
"""How long before a deadline to stop sleeping: longer than most wake-ups are late."""

_SWITCH_SECONDS: Final = 0.0001


class Priority(IntEnum):
    """Real-time priorities: above all ordinary work, below JACK, whose clients get 5 or more."""

    NOTES = 4
    THINKING = 2  # a model may think long; a note goes first
    SERVING = 1  # who is held up while they have the interpreter would hold up the engine


def settle_process() -> None:
    """Keep the interpreter out of the way of the MIDI threads; for the driver process only.

    The driver makes no reference cycles while it plays, so the collector has nothing to find. A
    thread that waits for the interpreter gets it within 0.1 ms instead of 5.
    """
    sys.setswitchinterval(_SWITCH_SECONDS)
    gc.collect()
    gc.freeze()
    gc.disable()
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.winmm.timeBeginPeriod(1)  # waits end on 1 ms instead of 15.6


def raise_priority(priority: Priority = Priority.NOTES) -> bool:
    """Ask for real-time priority for the calling thread; return whether it has it.

    A thread that has priority already, such as one of JACK's, is left as it is. Processes and
    threads started from the thread do not inherit it. The timer slack of 50 µs is left alone:
    real-time threads have none, and for others the spin is long enough to cover it.
    """
    if sys.platform != "linux":
        return False
    policy = os.SCHED_FIFO | os.SCHED_RESET_ON_FORK
    try:
        if os.sched_getscheduler(0) & ~os.SCHED_RESET_ON_FORK in (os.SCHED_FIFO, os.SCHED_RR):
            return True
        os.sched_setscheduler(0, policy, os.sched_param(priority))
    except OSError:
        return False
    return True


_STEPS_PER_OCTAVE: Final = 8
_BUCKETS: Final = 21 * _STEPS_PER_OCTAVE  # 1 µs … 2 s


class Lateness:
    """How late messages went out: a histogram in eighths of an octave, the maximum exact.

    One thread adds, any may read; a histogram because sorting a long list would hold up the
    interpreter for longer than what it measures.
    """

    def __init__(self) -> None:
        self.count = 0
        self.max_seconds = 0.0
        self._buckets = [0] * _BUCKETS

    def add(self, seconds: float) -> None:
        """Enter one message's lateness: the time it was sent less the time it was due."""
        self.count += 1
        self.max_seconds = max(self.max_seconds, seconds)
        self._buckets[_bucket(seconds)] += 1

    def percentile(self, percent: float) -> float:
        """Return the lateness in seconds that `percent` of the messages stay within.

        Rounded up to the next bucket, so at most a tenth more than the truth; 0 without messages.
        """
        wanted = self.count * percent / 100
        seen = 0
        for bucket, number in enumerate(self._buckets):
            seen += number
            if number and seen >= wanted:
                return min(_upper_seconds(bucket), self.max_seconds)
        return self.max_seconds

    def summary(self) -> dict[str, float]:
        """Return `n` and, in milliseconds, `p50`, `p99` and `max`."""
        return {
            "n": self.count,
            "p50": round(self.percentile(50) * 1000, 4),
            "p99": round(self.percentile(99) * 1000, 4),
            "max": round(self.max_seconds * 1000, 4),
        }


def _bucket(seconds: float) -> int:
    microseconds = max(seconds * 1e6, 1.0)
    return min(math.ceil(math.log2(microseconds) * _STEPS_PER_OCTAVE), _BUCKETS - 1)


def _upper_seconds(bucket: int) -> float:
    return float(2 ** (bucket / _STEPS_PER_OCTAVE)) * 1e-6
