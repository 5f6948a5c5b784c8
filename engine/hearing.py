"""What the performer plays, as the engine hears it: onsets, held keys, phrases, grid symbols."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median
from typing import Final

from engine.ticks import TICKS_PER_QUARTER, TICKS_PER_STEP
from models.melody_grid import HOLD, REST, MelodyGrid

ABSOLUTE: Final = MelodyGrid(
    0, 127
)  # symbols before any key is chosen: a token for every MIDI pitch
REMEMBERED_ONSETS: Final = 256
RECENT: Final = 8
CHORD_TICKS: Final = 40  # keys struck within this are one chord, not a rhythm
DEFAULT_VELOCITY: Final = 80


@dataclass(frozen=True)
class Onset:
    """One key strike. `release` is the tick of letting go, `None` while the key is held."""

    tick: int
    pitch: int
    velocity: int
    release: int | None = None

    @property
    def step(self) -> int:
        """The nearest 16th step."""
        return (self.tick + TICKS_PER_STEP // 2) // TICKS_PER_STEP


@dataclass(frozen=True)
class Hearing:
    """The performer's recent onsets, oldest first."""

    onsets: tuple[Onset, ...] = ()

    def note_on(self, tick: int, pitch: int, velocity: int) -> Hearing:
        """Hear a key strike; one that is held already counts as let go first."""
        onsets = self.note_off(tick, pitch).onsets
        return Hearing((*onsets[-REMEMBERED_ONSETS + 1 :], Onset(tick, pitch, velocity)))

    def note_off(self, tick: int, pitch: int) -> Hearing:
        """Hear a key being let go."""
        # Of hundreds of onsets few are held, and here somebody waits for a harmony.
        if not any([onset.release is None and onset.pitch == pitch for onset in self.onsets]):
            return self
        return replace(self, onsets=tuple(_released(onset, tick, pitch) for onset in self.onsets))

    def all_off(self, tick: int) -> Hearing:
        """Take every key as let go."""
        return replace(
            self, onsets=tuple(_released(onset, tick, onset.pitch) for onset in self.onsets)
        )

    @property
    def is_held(self) -> bool:
        """Whether any key is down."""
        return any(onset.release is None for onset in self.onsets)

    @property
    def last_activity(self) -> int | None:
        """The tick of the last strike or release."""
        ticks = [onset.release or onset.tick for onset in self.onsets[-RECENT:]]
        return max(ticks, default=None)

    @property
    def velocity(self) -> int:
        """The mean velocity of the recent onsets."""
        recent = self.onsets[-RECENT:]
        return round(sum(o.velocity for o in recent) / len(recent)) if recent else DEFAULT_VELOCITY

    def since(self, tick: int) -> tuple[Onset, ...]:
        """Return the onsets at or after a tick."""
        return tuple(onset for onset in self.onsets if onset.tick >= tick)

    def symbol(self, step: int) -> int:
        """Return what the performer plays at a 16th step, as an `ABSOLUTE` token.

        The highest of the keys struck wins. A note lasts until its key is let go, but at least a
        quarter or until the next one: players detach notes that songs are written to hold.
        """
        struck = [onset.pitch for onset in self.onsets if onset.step == step]
        if struck:
            return ABSOLUTE.token(max(struck))
        start = step * TICKS_PER_STEP
        lasts = any(
            onset.step < step and (_end(onset) > start + TICKS_PER_STEP // 4)
            for onset in self.onsets
        )
        return HOLD if lasts else REST


def phrase_silence(onsets: tuple[Onset, ...], beat_ticks: int, two_seconds: int) -> int:
    """Return how many ticks of silence end a phrase.

    About 2.5 times the recent inter-onset interval, at least one beat, at most two seconds.
    """
    struck = [onset.tick for onset in onsets[-RECENT - 1 :]]
    intervals = [b - a for a, b in pairwise(struck) if b - a > CHORD_TICKS]
    adaptive = round(2.5 * median(intervals)) if intervals else beat_ticks
    return min(max(adaptive, beat_ticks), two_seconds)


def _released(onset: Onset, tick: int, pitch: int) -> Onset:
    if onset.release is None and onset.pitch == pitch:
        return replace(onset, release=max(tick, onset.tick))
    return onset


def _end(onset: Onset) -> float:
    if onset.release is None:
        return float("inf")
    return max(onset.release, onset.step * TICKS_PER_STEP + TICKS_PER_QUARTER)
