"""The clock that is sent: how far its pulses stray at the far side, under the load of the grid."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import linear_regression
from typing import Final

from live.midi.ledger import CLOCK
from tests.timing import eight, grid

VOICES: Final = (1, eight.VOICES)
SETTLE_SECONDS: Final = 2.0


def measure(seconds: float) -> dict[int, list[float]]:
    """Return, by the number of voices, how far each pulse came from where an even clock has it.

    In seconds, late positive.
    """
    return {number: off_line(_pulses(eight.models()[:number], seconds)) for number in VOICES}


def _pulses(models: Sequence[str], seconds: float) -> list[float]:
    """Return the moments at which the pulses of so long came."""
    with grid.loaded(eight.options(models)) as (player, controller):
        controller.send("/transport/clock", 1)
        player.hear_for(SETTLE_SECONDS)
        return [each.seconds for each in player.hear_for(seconds) if each.midi == (CLOCK,)]


def off_line(moments: Sequence[float]) -> list[float]:
    """Return how far moments lie from the straight line through all, of the least squares.

    Neither the tempo nor where the first pulse lies is held against the clock. One that is lost is.
    """
    period, first = linear_regression(range(len(moments)), moments)
    return [moment - (first + period * number) for number, moment in enumerate(moments)]
