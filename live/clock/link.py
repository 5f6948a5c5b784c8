"""Ableton Link: one beat for all the programs of a network, as a peer among peers.

The library is an extra (`pip install "antiphon[link]"`), because it is under the GPL; it is
imported when a performer chooses Link, and not before.
"""

from __future__ import annotations

import importlib
import importlib.util
import math
from collections.abc import Callable
from typing import Any, Final

from engine.choices import INTERNAL, LOCKED, LOST, WAITING
from engine.events import Event, SetControl, Sync
from engine.session import SessionState
from engine.ticks import TICKS_PER_QUARTER
from live import timing
from live.clock.source import OFF_SECONDS, off_ticks

LIBRARY: Final = "aalink"
MISSING: Final = "Ableton Link is an extra: pip install 'antiphon[link]'"


def is_installed() -> bool:
    """Whether the library is there."""
    return importlib.util.find_spec(LIBRARY) is not None


class LinkPeer:
    """Keeps the engine and the Link session together: tempo, bar line, start and stop, both ways.

    For the event loop's thread. `say` takes a line; `join` makes the library's peer at a tempo,
    `clock` gives seconds on the engine's clock. Link has no bar numbers: where the first bar was is
    each peer's own affair.
    """

    deadline = math.inf

    def __init__(
        self,
        say: Callable[[str], None],
        join: Callable[[float], Any] | None = None,
        clock: Callable[[], float] = timing.now,
    ) -> None:
        self._say = say
        self._join = join or _join
        self._clock = clock
        self._peer: Any = None
        self._tempo = 0.0  # both sides' at the last look
        self._played = (False, False)  # here, and there
        self._had_peers = False

    def enter(self, state: SessionState) -> None:
        """Join the session; without the library, say so."""
        self._had_peers = False
        try:
            self._peer = self._join(state.timeline.tempo_bpm)
        except ImportError:
            self._say(MISSING)
            return
        self._tempo = state.timeline.tempo_bpm
        self._played = (state.playing, bool(self._peer.playing))

    def leave(self) -> None:
        """Leave the session."""
        if self._peer is not None:
            self._peer.enabled = False
            self._peer = None

    def look(self, state: SessionState, seconds: float) -> list[Event]:
        """Compare the two sides; what one has changed since the last look, the other takes up."""
        if self._peer is None:
            return [SetControl(seconds, "source", INTERNAL)]
        starts, events = self._share_start(state, seconds)
        sync = self._sync(state, seconds, starts)
        bar = state.meter.bar_ticks
        off = off_ticks(state, sync.moment, sync.ticks, bar) * state.timeline.seconds_per_tick
        if starts or sync.tempo_bpm != state.timeline.tempo_bpm or abs(off) > OFF_SECONDS:
            events.append(sync)
        return events

    def standing(self, seconds: float) -> str:
        """Return whether others are in the session, or were, or are waited for."""
        if self._peer is not None and self._peer.num_peers:
            self._had_peers = True
            return LOCKED
        return LOST if self._had_peers else WAITING

    def _sync(self, state: SessionState, seconds: float, starts: bool) -> Sync:
        """Return where in its bar the session is, and tell it a tempo that was set here."""
        peer, bar = self._peer, state.meter.bar_ticks
        if state.timeline.tempo_bpm != self._tempo:
            peer.tempo = state.timeline.tempo_bpm
        self._tempo = peer.tempo
        peer.quantum = bar / TICKS_PER_QUARTER
        phase, moment = peer.phase, self._clock()
        tick = int(phase * TICKS_PER_QUARTER)
        moment -= (phase * TICKS_PER_QUARTER - tick) * 60 / (self._tempo * TICKS_PER_QUARTER)
        return Sync(seconds, moment, tick, self._tempo, bar, starts)

    def _share_start(self, state: SessionState, seconds: float) -> tuple[bool, list[Event]]:
        """Take up a start or stop of either side; how they stood before they met stays as it is.

        Returns whether the others have started, and a stop of theirs.
        """
        here, there = self._played
        plays = bool(self._peer.playing)
        if plays != there:
            self._played = plays, plays
            return plays, [] if plays else [SetControl(seconds, "play", 0)]
        if state.playing != here:
            self._peer.playing = state.playing
        self._played = state.playing, bool(self._peer.playing)
        return False, []


def _join(tempo_bpm: float) -> Any:  # noqa: ANN401 -- the library has no types
    """Join the Link session of the network, or found one. For the event loop's thread."""
    library = importlib.import_module(LIBRARY)
    peer = library.Link(tempo_bpm)
    peer.start_stop_sync_enabled = True
    peer.enabled = True
    return peer
