"""Measurements of the instrument at play, all taken at the far side of its MIDI ports."""

from __future__ import annotations

import os
import random
import signal
import time
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import Any, Final

from engine.ticks import Meter
from live import timing
from live.bench.controller import Controller
from live.bench.figures import (
    Spread,
    deviations,
    difference,
    grid_origin,
    milliseconds,
    notes_left,
)
from live.bench.health import decisions
from live.bench.peers import FLOOD_PER_SECOND
from live.bench.stage import (
    PATIENCE_SECONDS,
    BenchError,
    FarSide,
    Heard,
    Instrument,
    connect_echo,
    peer,
    wait_for,
)
from live.midi.ledger import is_note_on
from live.processes import player_pid, resident_mb

GRID_TEMPO: Final = 200.0
STEP_SECONDS: Final = 60 / GRID_TEMPO / 4
_WARM_UP_NOTES: Final = 20
_ROUNDS: Final = 3  # idle and loaded by turns, so that a noisy minute tells on both
_AWAKE_SECONDS: Final = 0.001
_HOLD_SECONDS: Final = 0.012
_GAP_SECONDS: Final = (0.008, 0.045)
_REPLY_SECONDS: Final = 0.5
_SETTLE_SECONDS: Final = 0.5
_QUIET_SECONDS: Final = 0.3
_DYING_SECONDS: Final = 0.1  # in which the notes must end, sooner than the next player can begin
_SCALE: Final = (60, 62, 64, 65, 67, 69, 71, 72, 74, 76)


@dataclass
class Replies:
    """How long replies took, in seconds, and how many never came."""

    seconds: list[float] = field(default_factory=list)
    missed: int = 0

    def add(self, seconds: float | None) -> None:
        """Enter one reply, or that there was none."""
        if seconds is None:
            self.missed += 1
        else:
            self.seconds.append(seconds)


def note_latency(model: str, notes: int) -> dict[str, Any]:
    """Measure note in → note out in milliseconds: `harmonise`, `thru`, and the `floor` of both;
    and `harmonise_above_floor`.

    Harmony and thru come by turns, each from an instrument that does only that. The floor is a
    bare echo over the same backend, asked before every key, so that all three meet the same
    noise. Keys fall anywhere between the steps of the beat grid.
    """
    found = {name: Replies() for name in ("harmonise", "thru", "floor")}
    with peer("echo"):
        echo = connect_echo()
        for _ in range(_ROUNDS):
            for name, options in (("harmonise", ("--mode", "harmonise")), ("thru", ("--thru",))):
                with Instrument(("--model", model, *options)) as instrument:
                    player = instrument.connect()
                    _exchange(player, echo, found[name], found["floor"], -(-notes // _ROUNDS))
                    player.close()
        echo.close()
    unanswered = sum(replies.missed for replies in found.values())
    figures = {name: milliseconds(replies.seconds) for name, replies in found.items()}
    above = difference(figures["harmonise"], figures["floor"])
    return {**figures, "harmonise_above_floor": above, "unanswered": unanswered}


def _exchange(player: FarSide, echo: FarSide, replies: Replies, floor: Replies, keys: int) -> None:
    """Play keys to the instrument and to the echo, once the instrument plays and is warm."""
    wait_for("a reply to a key", lambda: _reply(player, 60), PATIENCE_SECONDS)
    for turn in range(_WARM_UP_NOTES):
        _reply(player, _SCALE[turn % len(_SCALE)])
    dice = random.Random(0)
    for _ in range(keys):
        for side, found in ((echo, floor), (player, replies)):
            _pause(dice.uniform(*_GAP_SECONDS))
            found.add(_reply(side, dice.choice(_SCALE)))


def _pause(seconds: float) -> None:
    """Sleep, but be wide awake at the end: the bench's own waking up is not to be measured."""
    end = timing.now() + seconds
    time.sleep(max(0.0, seconds - _AWAKE_SECONDS))
    while timing.now() < end:
        pass


def _reply(side: FarSide, pitch: int) -> float | None:
    """Strike and release a key; return the seconds to the first note_on that comes back."""
    struck = side.play(0x90, pitch, 90)
    end = struck + _REPLY_SECONDS
    seconds = None
    while seconds is None and (heard := side.hear(end - timing.now())) is not None:
        if is_note_on(heard.midi):
            seconds = heard.seconds - struck
    time.sleep(_HOLD_SECONDS)
    side.play(0x80, pitch, 0)
    side.hear_for(_HOLD_SECONDS)
    return seconds


def grid_deviation(model: str, notes: int, transport_seconds: float) -> dict[str, Any]:
    """Measure in milliseconds how far note_ons arrive from the beat grid: `idle` and `loaded`.

    The voice plays a line at 200 quarter notes a minute, near to a note on every 16th, the model
    stepping on each. Loaded: a process turns knobs over OSC a thousand times a second meanwhile,
    a subscriber is told of all of it, and the panel is open, a fader of it being moved. Idle and
    loaded come by turns.

    The grid is the instrument's own: its tempo is given, its origin is what its `/beat` bundles
    say (time tags, median over all beats), never fitted to the notes. Of each arrival only
    `transport_seconds` is taken off, the way of a message from port to port: half the median of
    the bare echo's there and back, measured apart from the instrument.
    """
    options = ("--model", model, "--mode", "duet", "--tempo", f"{GRID_TEMPO:g}")
    onsets: dict[str, list[float]] = {"idle": [], "loaded": []}
    with ExitStack() as stack:
        instrument = stack.enter_context(Instrument(options))
        player = instrument.connect()
        stack.callback(player.close)
        controller = Controller(instrument.osc_port)
        stack.callback(controller.close)
        controller.send("/jam/density", 1.0)
        player.await_note("a first note")
        memory = _memory(instrument)
        for _ in range(_ROUNDS):
            wanted = -(-notes // _ROUNDS)
            onsets["idle"] += _onsets(player, controller, wanted)
            panel = peer("panel", str(instrument.panel_port))
            with peer("flood", str(instrument.osc_port)), panel:
                onsets["loaded"] += _onsets(player, controller, wanted)
        decided = decisions(instrument.panel_port)
    origin = _origin(controller)
    found: dict[str, Any] = {
        name: _deviation(moments, origin, transport_seconds) for name, moments in onsets.items()
    }
    return found | {
        "transport": round(transport_seconds * 1000, 4),
        "osc_messages_per_second": FLOOD_PER_SECOND,
        "rss_mb": memory,
        "decisions": decided,
    }


def _onsets(player: FarSide, controller: Controller, notes: int) -> list[float]:
    """Return the arrivals of the next note_ons, once what went before has settled."""
    end = timing.now() + _SETTLE_SECONDS
    while timing.now() < end:
        player.hear(end - timing.now())
        controller.listen()
    moments: list[float] = []
    while len(moments) < notes:
        moments.append(player.await_note("a note on the grid")[-1].seconds)
        controller.listen()
    return moments


def _origin(controller: Controller) -> float:
    meter = Meter()
    beats = [((bar - 1) * meter.beats + beat - 1, at) for bar, beat, at in controller.beats]
    try:
        return grid_origin(beats, 60 / GRID_TEMPO)
    except ValueError as error:
        raise BenchError("the instrument told of no beat over OSC") from error


def _deviation(moments: Sequence[float], origin: float, transport_seconds: float) -> Spread:
    arrived = [moment - transport_seconds for moment in moments]
    return milliseconds([abs(apart) for apart in deviations(arrived, origin, STEP_SECONDS)])


def _memory(instrument: Instrument) -> dict[str, float | None]:
    player = player_pid(instrument.process.pid)
    return {
        "driver": resident_mb(instrument.process.pid),
        "player": resident_mb(player) if player is not None else None,
    }


def starts(model: str, times: int) -> list[float]:
    """Return how long it took, in seconds, from starting the process to its first note heard."""
    return [_start(model, seed) for seed in range(times)]


def _start(model: str, seed: int) -> float:
    options = ("--model", model, "--mode", "solo", "--seed", str(seed))
    with Instrument(options) as instrument:
        player = instrument.connect()
        first = player.await_note("a first note")[-1].seconds
        player.close()
        return first - instrument.started_seconds


def endings(model: str, times: int) -> dict[str, Any]:
    """End the instrument and kill its player while notes sound; count the notes left sounding.

    Also the seconds from the kill to the first note of the player that takes its place.
    """
    found = [_end(model, seed) for seed in range(times)]
    pauses = [pause for _, _, pause in found if pause is not None]
    killed = [left for _, left, _ in found if left is not None]
    return {
        "notes_left_sounding": {
            "sigterm": sum(left for left, _, _ in found),
            "kill_player": sum(killed) if killed else None,
            "times": times,
        },
        "restart_after_kill_s": round(max(pauses), 3) if pauses else None,
    }


def _end(model: str, seed: int) -> tuple[int, int | None, float | None]:
    options = ("--model", model, "--mode", "solo", "--seed", str(seed), "--tempo", "160")
    with Instrument(options) as instrument:
        player = instrument.connect()
        try:
            heard = player.await_note("a first note")
            left, again = _kill(instrument, player, heard)
            instrument.terminate()
            heard += player.hear_for(_QUIET_SECONDS)
            return _left(heard), left, again
        finally:
            player.close()


def _kill(
    instrument: Instrument, player: FarSide, heard: list[Heard]
) -> tuple[int | None, float | None]:
    """Kill the player as a note sounds; return how many are left sounding, and the pause.

    `heard` goes on with what came after, up to the first note of the next player.
    """
    pid = player_pid(instrument.process.pid)
    if pid is None:
        return None, None
    killed = timing.now()
    os.kill(pid, getattr(signal, "SIGKILL", signal.SIGTERM))
    heard += player.hear_for(_DYING_SECONDS)
    left = _left(heard)
    heard += player.await_note("a note after the player was killed")
    return left, heard[-1].seconds - killed


def _left(heard: Sequence[Heard]) -> int:
    return len(notes_left([message.midi for message in heard]))
