"""Following a MIDI clock that jitters and loses pulses, by the ports alone."""

from __future__ import annotations

import random
import threading
import time
from typing import Final

from live import timing
from live.bench.controller import Controller
from live.bench.figures import deviations
from live.bench.stage import FarSide, Instrument
from live.midi.ledger import CLOCK, START, is_note_on

TEMPO: Final = 126.0
PULSES: Final = 24
STEP_SECONDS: Final = 60 / TEMPO / 4
JITTER_SECONDS: Final = 0.001  # standard deviation
LOST: Final = 0.01
_LOCKED_SECONDS: Final = 4.0  # two bars, in which nothing is measured
_OPTIONS: Final = ("--model", "melody-lstm", "--mode", "duet", "--tempo", f"{TEMPO:g}")


class ShakyClock:
    """Sends a clock on a thread of its own: each pulse shaken, some not at all."""

    def __init__(self, player: FarSide, seed: int = 0) -> None:
        self.origin = timing.now() + 0.1
        self._player = player
        self._dice = random.Random(seed)
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End it."""
        self._ended.set()
        self._thread.join()

    def _run(self) -> None:
        timing.raise_priority()
        number = 0
        while not self._ended.is_set():
            due = self.origin + number * 60 / TEMPO / PULSES
            _sleep_until(due + self._dice.gauss(0, JITTER_SECONDS))
            if number == 0:
                self._player.play(START)
            if number == 0 or self._dice.random() >= LOST:
                self._player.play(CLOCK)
            number += 1


def measure(notes: int, transport_seconds: float) -> list[float]:
    """Return how far notes fall from the grid that the pulses were to have, late positive.

    `transport_seconds` is the way of a message from port to port, and back: the grid goes that far
    before it is heard.
    """
    with Instrument(_OPTIONS) as instrument:
        player = instrument.connect()
        controller = Controller(instrument.osc_port)
        player.await_note("a first note")
        controller.send("/jam/density", 1.0)
        controller.send("/transport/source", "midi")
        clock = ShakyClock(player)
        player.hear_for(_LOCKED_SECONDS)
        moments: list[float] = []
        while len(moments) < notes:
            heard = player.await_note("a note on the clock")[-1]
            assert is_note_on(heard.midi)
            moments.append(heard.seconds - transport_seconds)
        clock.stop()
        controller.close()
        player.close()
    return deviations(moments, clock.origin, STEP_SECONDS)


def _sleep_until(moment: float) -> None:
    time.sleep(max(0.0, moment - timing.now() - timing.SPIN_SECONDS))
    while timing.now() < moment:
        pass
