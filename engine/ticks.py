"""Musical time: integer ticks, 480 to the quarter note, and the one place where seconds convert."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

from models.note import TICKS_PER_QUARTER as TICKS_PER_QUARTER

STEPS_PER_QUARTER: Final = 4  # of the pulse on which controls land
TICKS_PER_STEP: Final = TICKS_PER_QUARTER // STEPS_PER_QUARTER
TEMPO_RANGE: Final = (20.0, 300.0)
END_OF_TIME: Final = 1 << 62  # a tick by which every change has landed


@dataclass(frozen=True, slots=True)
class Span:
    """The ticks from `start` up to, not including, `stop`."""

    start: int
    stop: int

    @property
    def ticks(self) -> int:
        """How long it is."""
        return self.stop - self.start

    def __contains__(self, tick: int) -> bool:
        return self.start <= tick < self.stop

    def moved(self, ticks: int) -> Span:
        """Return the span so much later."""
        return Span(self.start + ticks, self.stop + ticks)


@dataclass(frozen=True)
class Timeline:
    """A tempo, and the moment at which one tick lies: two inverse functions.

    `origin_seconds` is on the clock that the engine is given. `tempo_bpm` counts quarter notes.
    """

    tempo_bpm: float = 120.0
    origin_seconds: float = 0.0
    origin_ticks: int = 0

    def __post_init__(self) -> None:
        low, high = TEMPO_RANGE
        if not low <= self.tempo_bpm <= high:
            raise ValueError(f"tempo must be {low:g} … {high:g} bpm, got {self.tempo_bpm!r}")

    @property
    def seconds_per_tick(self) -> float:
        """The length of one tick at this tempo."""
        return 60.0 / (self.tempo_bpm * TICKS_PER_QUARTER)

    def seconds_at(self, ticks: float) -> float:
        """Return the moment at which a tick lies."""
        return self.origin_seconds + (ticks - self.origin_ticks) * self.seconds_per_tick

    def ticks_at(self, seconds: float) -> int:
        """Return the last tick at or before a moment; the inverse of `seconds_at`."""
        return last_tick(self.position(seconds))

    def position(self, seconds: float) -> float:
        """Return where a moment lies, in ticks and parts of one."""
        return self.origin_ticks + (seconds - self.origin_seconds) / self.seconds_per_tick

    def with_tempo(self, tempo_bpm: float, seconds: float) -> Timeline:
        """Return the timeline that goes on at another tempo from a moment, with no tick lost."""
        ticks = self.ticks_at(seconds)
        # Not after the moment itself: there, the tick that was reached stays reached.
        return Timeline(tempo_bpm, min(self.seconds_at(ticks), seconds), ticks)

    def aligned(
        self,
        moment: float,
        phase: int,
        cycle: int,
        tempo_bpm: float,
        most_back: int = TICKS_PER_STEP,
    ) -> Timeline:
        """Return the timeline that is `phase` ticks into a cycle at a moment.

        It is moved onwards, or at most a step (or half a cycle) back: it stands still for so long.
        """
        here = self.ticks_at(moment)
        back = min(most_back, cycle // 2)
        shift = (phase - here + back) % cycle - back
        low, high = TEMPO_RANGE
        tempo_bpm = min(max(tempo_bpm or self.tempo_bpm, low), high)
        return Timeline(tempo_bpm, moment, here + shift)


def last_tick(position: float) -> int:
    """Return the last tick at or before a position.

    Within a thousandth of a tick, a difference is floating point's and not the music's (a clock
    that has run for years counts no closer).
    """
    nearest = round(position)
    return nearest if abs(position - nearest) < 1e-3 else math.floor(position)


@dataclass(frozen=True)
class Meter:
    """A time signature. Only bars of whole 16th steps can be played: `unit` is 2, 4, 8 or 16."""

    beats: int = 4
    unit: int = 4

    def __post_init__(self) -> None:
        if not 1 <= self.beats <= 32 or self.unit not in (2, 4, 8, 16):
            raise ValueError(
                "meter must be 1 … 32 beats of a 2nd, 4th, 8th or 16th,"
                f" got {self.beats}/{self.unit}"
            )

    @classmethod
    def parse(cls, text: str) -> Meter:
        """Read `"3/4"`. Raises `ValueError` for anything else."""
        beats, slash, unit = text.partition("/")
        if not (slash and all(n.isdecimal() and len(n) <= 2 for n in (beats, unit))):
            raise ValueError(f"meter must be written like 4/4 or 6/8, got {text!r}")
        return cls(int(beats), int(unit))

    def __str__(self) -> str:
        return f"{self.beats}/{self.unit}"

    @property
    def beat_ticks(self) -> int:
        """Ticks to one beat; in 6/8, 9/8 and 12/8 the beat is the dotted quarter."""
        unit_ticks = 4 * TICKS_PER_QUARTER // self.unit
        return 3 * unit_ticks if self.is_compound else unit_ticks

    @property
    def is_compound(self) -> bool:
        """Whether three units make one beat."""
        return self.unit >= 8 and self.beats > 3 and self.beats % 3 == 0

    @property
    def bar_ticks(self) -> int:
        """Ticks to one bar."""
        return self.beats * 4 * TICKS_PER_QUARTER // self.unit

    @property
    def bar_steps(self) -> int:
        """16th steps to one bar."""
        return self.bar_ticks // TICKS_PER_STEP
