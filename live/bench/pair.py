"""Two instruments, one leading the other: `python -m live.bench.pair [midi|link] [MINUTES]`.

The first sends its clock (or both meet in an Ableton Link session), the second follows. Both tell
every beat over OSC with the moment at which it sounds: how far these lie apart is what is measured.
They run on the MIDI system that there is, such as JACK; with ANTIPHON_LOOPBACK_DIR and MIDO_BACKEND
set to live.midi.loopback, without any.
"""

from __future__ import annotations

import json
import math
import select
import socket
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from typing import Final

from engine.choices import LINK, LOCKED, MIDI
from live import timing
from live.bench.figures import percentile
from live.bench.stage import Instrument, free_port, wait_for
from live.osc import codec

TEMPO: Final = 127.0
SETTLING_SECONDS: Final = 4.0
ANSWER_SECONDS: Final = 0.5
NEAR_SECONDS: Final = 0.2  # less than half a beat
RENEW_SECONDS: Final = 20.0
LARGEST_PACKET: Final = 1 << 16
LEADING: Final = ("--mode", "solo", "--tempo", str(TEMPO))
FOLLOWING: Final = (
    *("--mode", "solo", "--tempo", "90"), "--midi-in", "Antiphon Out", "--midi-out", "Antiphon In",
)  # fmt: skip
Place = tuple[int, int]  # bar and beat


class Listener:
    """Hears the beats of an instrument over OSC."""

    def __init__(self, osc_port: int) -> None:
        self._instrument = ("127.0.0.1", osc_port)
        self._port = free_port()
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.socket.bind(("127.0.0.1", self._port))
        self.beats: dict[Place, float] = {}
        self.state = ""

    def say(self, *message: str | int | float) -> None:
        """Send a message."""
        self.socket.sendto(codec.message(str(message[0]), *message[1:]).dgram, self._instrument)

    def subscribe(self) -> None:
        """Ask to be told, or go on being told."""
        self.say("/subscribe", self._port)

    def take(self, seconds: float) -> None:
        """Take what comes within some seconds."""
        while select.select([self.socket], [], [], seconds)[0]:
            for heard in codec.read(self.socket.recv(LARGEST_PACKET)):
                self._take(heard)
            seconds = 0.0

    def _take(self, heard: codec.Incoming) -> None:
        match heard.address, heard.arguments:
            case "/beat", (int(bar), int(beat), _) if heard.stamp is not None:
                self.beats[bar, beat] = heard.stamp
            case "/transport/state", (str(state), _):
                self.state = state

    def close(self) -> None:
        """Hear no more."""
        self.socket.close()


@contextmanager
def pair(source: str = MIDI) -> Iterator[tuple[Listener, Listener]]:
    """Run two instruments that are together by a source, and hear them both."""
    with ExitStack() as closing:
        listeners = []
        for options in (LEADING, FOLLOWING):
            instrument = closing.enter_context(Instrument(options))
            listener = Listener(instrument.osc_port)
            closing.callback(listener.close)
            wait_for("an instrument to play", partial(_is_there, listener), 60.0)
            listeners.append(listener)
        leader, follower = listeners
        if source == MIDI:
            follower.say("/transport/source", MIDI)
            leader.say("/transport/play", 0)
            leader.say("/transport/clock", 1)
            leader.take(ANSWER_SECONDS)
            leader.say("/transport/play", 1)
        else:
            leader.say("/transport/source", source)
            leader.take(2 * ANSWER_SECONDS)
            follower.say("/transport/source", source)
        wait_for("the two to be together", partial(_is_locked, follower), 60.0)
        yield leader, follower


def apart(leader: Listener, follower: Listener, seconds: float, source: str) -> list[float]:
    """Return how far the same beats of both lie apart while some seconds go by, in seconds.

    Beats that only one of them was heard at are left out; one that is another beat there is inf.
    """
    end, renew_at = timing.now() + SETTLING_SECONDS + seconds, 0.0
    begins = end - seconds
    while (now := timing.now()) < end:
        if now >= renew_at:
            renew_at = now + RENEW_SECONDS
            leader.subscribe()
            follower.subscribe()
        for listener in (leader, follower):
            listener.take(0.02)
            if now < begins:
                listener.beats.clear()
    return [
        min((moment - other for other in _same(leader, place, source)), key=abs)
        for place, moment in sorted(follower.beats.items())
        if any(abs(moment - other) < NEAR_SECONDS for other in leader.beats.values())
    ]


def _same(leader: Listener, place: Place, source: str) -> list[float]:
    """Return the leader's moments of a beat: of that bar, which in Link everybody counts alone."""
    return [
        moment
        for (bar, beat), moment in leader.beats.items()
        if beat == place[1] and (source == LINK or bar == place[0])
    ] or [math.inf]


def _is_there(listener: Listener) -> bool | None:
    listener.subscribe()
    listener.take(ANSWER_SECONDS)
    return True if listener.beats or listener.state else None


def _is_locked(listener: Listener) -> bool | None:
    listener.subscribe()
    listener.take(ANSWER_SECONDS)
    return True if listener.state == LOCKED else None


def main(source: str = MIDI, minutes: str = "10") -> None:
    """Measure, and print what was found in milliseconds as JSON."""
    with pair(source) as (leader, follower):
        off = [1000 * abs(each) for each in apart(leader, follower, 60 * float(minutes), source)]
        found = {"source": source, "beats": len(off), "heard": len(leader.beats)}
        spread = {f"p{each}": round(percentile(off, each), 3) for each in (50, 99)}
        print(json.dumps({**found, **spread, "max": round(max(off), 3)}))  # noqa: T201


if __name__ == "__main__":
    main(*sys.argv[1:])
