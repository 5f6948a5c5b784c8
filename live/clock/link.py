"""Ableton Link: one beat for all the programs of a network, as a peer among peers.

The library is an extra (`pip install "antiphon[link]"`), because it is under the GPL; it is
imported when a performer chooses Link, and not before.
"""

from __future__ import annotations

import asyncio
import importlib
import importlib.util
from collections.abc import Callable
from typing import Any, Final

from engine.choices import LINK
from engine.events import Event, SetControl, Sync
from engine.session import SessionState
from engine.ticks import TICKS_PER_QUARTER
from live import timing

LIBRARY: Final = "aalink"
MISSING: Final = "Ableton Link is an extra: pip install 'antiphon[link]'"
LOOK_SECONDS: Final = 0.05
OFF_SECONDS: Final = 0.0002  # nearer than this is the same moment


def is_installed() -> bool:
    """Whether the library is there."""
    return importlib.util.find_spec(LIBRARY) is not None


class LinkPeer:
    """Keeps the engine and the Link session together: tempo, bar line, start and stop, both ways.

    For the event loop's thread. `post` takes events for the engine, `say` a line; `join` makes the
    library's peer at a tempo, `clock` gives seconds on the engine's clock.
    """

    def __init__(
        self,
        post: Callable[[Event], None],
        say: Callable[[str], None],
        join: Callable[[float], Any] | None = None,
        clock: Callable[[], float] = timing.now,
    ) -> None:
        self._post = post
        self._say = say
        self._join = join or _join
        self._clock = clock
        self._peer: Any = None
        self._tempo = 0.0  # both sides' at the last look
        self._played = (False, False)  # here, and there

    async def run(self, state: Callable[[], SessionState | None]) -> None:
        """Look again and again, for ever."""
        while True:
            if (now := state()) is not None:
                self.look(now)
            await asyncio.sleep(LOOK_SECONDS)

    def look(self, state: SessionState) -> None:
        """Compare the two sides; what one has changed since the last look, the other takes up."""
        if state.source != LINK:
            self._leave()
        elif self._peer is not None:
            self._compare(state)
        else:
            self._enter(state)

    def _enter(self, state: SessionState) -> None:
        try:
            self._peer = self._join(state.timeline.tempo_bpm)
        except ImportError:
            self._say(MISSING)
            self._post(SetControl(self._clock(), "source", "internal"))
            return
        self._tempo = state.timeline.tempo_bpm
        self._played = (state.playing, bool(self._peer.playing))

    def _leave(self) -> None:
        if self._peer is not None:
            self._peer.enabled = False
            self._peer = None

    def _compare(self, state: SessionState) -> None:
        peer, now = self._peer, self._clock()
        self._share_start(state, now)
        if state.timeline.tempo_bpm != self._tempo:
            peer.tempo = state.timeline.tempo_bpm
        self._tempo = peer.tempo
        peer.quantum = state.meter.bar_ticks / TICKS_PER_QUARTER
        phase, moment = peer.phase, self._clock()
        tick = int(phase * TICKS_PER_QUARTER)
        moment -= (phase * TICKS_PER_QUARTER - tick) * 60 / (self._tempo * TICKS_PER_QUARTER)
        if self._is_off(state, tick, moment):
            self._post(Sync(now, moment, tick, self._tempo))

    def _share_start(self, state: SessionState, now: float) -> None:
        """Take up a start or stop of either side; how they stood before they met stays as it is."""
        here, there = self._played
        if bool(self._peer.playing) != there:
            self._post(SetControl(now, "play", int(self._peer.playing)))
            here = bool(self._peer.playing)
        elif state.playing != here:
            here = self._peer.playing = state.playing
        self._played = (here, bool(self._peer.playing))

    def _is_off(self, state: SessionState, tick: int, moment: float) -> bool:
        timeline, bar = state.timeline, state.meter.bar_ticks
        bar_seconds = bar * timeline.seconds_per_tick
        off = (timeline.seconds_at(tick) - moment) % bar_seconds
        return self._tempo != timeline.tempo_bpm or OFF_SECONDS < off < bar_seconds - OFF_SECONDS


def _join(tempo_bpm: float) -> Any:  # noqa: ANN401 -- the library has no types
    """Join the Link session of the network, or found one. For the event loop's thread."""
    library = importlib.import_module(LIBRARY)
    peer = library.Link(tempo_bpm)
    peer.start_stop_sync_enabled = True
    peer.enabled = True
    return peer
