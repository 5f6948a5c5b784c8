"""What the performer plays, as the engine hears it: onsets, held keys, notes, phrases."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median
from typing import Final

from engine.ticks import Span
from models.note import Note

REMEMBERED_ONSETS: Final = 256
RECENT: Final = 8
RHYTHM: Final = 32
CHORD_TICKS: Final = 40  # keys struck within this are one chord, not a rhythm
DEFAULT_VELOCITY: Final = 80


@dataclass(frozen=True)
class Onset:
    """One key strike. `release` is the tick of letting go, `None` while the key is held."""

    tick: int
    pitch: int
    velocity: int
    release: int | None = None

    def moved(self, ticks: int) -> Onset:
        """Return it so many ticks later."""
        release = None if self.release is None else self.release + ticks
        return replace(self, tick=self.tick + ticks, release=release)

    def note(self, now: int) -> Note:
        """Return it as a note, as long as it is at a tick if it is still held then."""
        end = now if self.release is None else self.release
        return Note(self.tick, max(end - self.tick, 0), self.pitch, self.velocity)


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
        # The last strike of a pitch alone can be held, and mostly it is among the newest of
        # hundreds: here somebody waits for a harmony.
        for place in range(len(self.onsets) - 1, -1, -1):
            if self.onsets[place].pitch == pitch:
                if self.onsets[place].release is not None:
                    break
                over = _released(self.onsets[place], tick)
                return Hearing((*self.onsets[:place], over, *self.onsets[place + 1 :]))
        return self

    def all_off(self, tick: int) -> Hearing:
        """Take every key as let go."""
        return Hearing(tuple(_released(onset, tick) for onset in self.onsets))

    def written(self, written: Callable[[int], int], until: int) -> Hearing:
        """Write what was struck before a tick at other ticks."""
        return Hearing(
            tuple(
                _written(onset, written) if onset.tick < until else onset for onset in self.onsets
            )
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

    @property
    def recent_ticks(self) -> list[int]:
        """When the last keys were struck, as many as tell of a rhythm."""
        return [onset.tick for onset in self.onsets[-RHYTHM:]]

    def since(self, tick: int) -> tuple[Onset, ...]:
        """Return the onsets at or after a tick."""
        return tuple(onset for onset in self.onsets if onset.tick >= tick)

    def notes(self, span: Span) -> list[Note]:
        """Return what was struck (by half a span early) or held in a span, as known at its end.

        A key is struck early as often as late: what comes just before a span belongs to it.
        """
        half = span.ticks // 2
        return [
            onset.note(span.stop)
            for onset in self.onsets
            if onset.tick < span.stop - half
            and (onset.tick >= span.start - half or _sounds_after(onset, span.start))
        ]

    @property
    def held(self) -> list[int]:
        """The pitches of the keys that are down."""
        return [onset.pitch for onset in self.onsets if onset.release is None]


def phrase_silence(onsets: tuple[Onset, ...], beat_ticks: int, two_seconds: int) -> int:
    """Return how many ticks of silence end a phrase.

    About 2.5 times the recent inter-onset interval, at least one beat, at most two seconds.
    """
    struck = [onset.tick for onset in onsets[-RECENT - 1 :]]
    intervals = [b - a for a, b in pairwise(struck) if b - a > CHORD_TICKS]
    adaptive = round(2.5 * median(intervals)) if intervals else beat_ticks
    return min(max(adaptive, beat_ticks), two_seconds)


def _released(onset: Onset, tick: int) -> Onset:
    return onset if onset.release is not None else replace(onset, release=max(tick, onset.tick))


def _written(onset: Onset, written: Callable[[int], int]) -> Onset:
    release = None if onset.release is None else written(onset.release)
    return replace(onset, tick=written(onset.tick), release=release)


def _sounds_after(onset: Onset, tick: int) -> bool:
    return onset.release is None or onset.release > tick
