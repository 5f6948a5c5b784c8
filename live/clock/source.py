"""Whose beat it is: what a clock to be followed has to do, and who asks the one that is chosen.

Each kind of clock is a module of its own: `live.clock.follower` for MIDI, `live.clock.link` for
Ableton Link; following nobody is the third.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Final, Protocol

from engine.choices import OWN
from engine.events import Event, Standing
from engine.session import SessionState

OFF_SECONDS: Final = 0.0002  # nearer than this is the same moment


class Source(Protocol):
    """A clock that can be followed. For one thread; nothing in it waits."""

    @property
    def deadline(self) -> float:
        """The moment by which it wants to be looked at, though nothing has come from it."""

    def enter(self, state: SessionState) -> None:
        """Begin to be followed: what came before this does not count."""

    def leave(self) -> None:
        """End being followed."""

    def look(self, state: SessionState, seconds: float) -> list[Event]:
        """Return what the engine is to take up, so that it is with the clock at a moment."""

    def standing(self, seconds: float) -> str:
        """Return how it stands with it: one of `choices.STANDINGS`."""


class OwnBeat:
    """Nobody else's beat: it starts, stops and goes at the tempo that the performer says."""

    deadline = math.inf

    def enter(self, state: SessionState) -> None:
        """Go on as it is."""

    def leave(self) -> None:
        """Nobody has to be told."""

    def look(self, state: SessionState, seconds: float) -> list[Event]:
        """Return nothing: what is to change has been said to the engine itself."""
        return []

    def standing(self, seconds: float) -> str:
        """Return that there is no other clock to stand by."""
        return OWN


class Following:
    """Follows the source that the session has chosen, by name, of those that one thread has."""

    def __init__(self, sources: Mapping[str, Source]) -> None:
        self._sources = sources
        self._source: Source | None = None

    @property
    def deadline(self) -> float:
        """The moment by which `look` is needed, though nothing has come."""
        return self._source.deadline if self._source is not None else math.inf

    def look(self, state: SessionState, seconds: float) -> list[Event]:
        """Return what the engine is to take up at a moment; and how it stands with it, if new."""
        source = self._sources.get(state.source)
        if source is not self._source:
            if self._source is not None:
                self._source.leave()
            if source is not None:
                source.enter(state)
            self._source = source
        if source is None:
            return []
        events = source.look(state, seconds)
        standing = source.standing(seconds)
        if standing != state.standing:
            events.append(Standing(seconds, standing))
        return events


def off_ticks(state: SessionState, moment: float, ticks: int, cycle: int = 0) -> float:
    """Return how far the session is ahead of a clock that is `ticks` into a cycle at a moment.

    A `cycle` of 0 is the whole song, as in `Sync`.
    """
    off = state.timeline.position(moment) - ticks
    if not cycle:
        return off - state.bars_before * state.meter.bar_ticks
    return (off + cycle / 2) % cycle - cycle / 2
