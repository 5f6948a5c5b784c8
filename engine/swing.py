"""Swing: heard from the performer, or set. `engine.feel` says what it does.

Swung eighths and triplets are written straight and played late: the second eighth of a quarter
sounds not at its half but at about two thirds of it (Friberg and Sundström 2002, "Swing ratios and
ensemble timing in jazz performance": 3.5 : 1 at slow tempi, 1 : 1 at fast ones, 2 : 1 between).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from math import exp, log, pi, sqrt
from statistics import median
from typing import Final

from engine.choices import AUTO_SWING, EIGHTHS, SIXTEENTHS
from engine.feel import Feel
from engine.session import SessionState
from engine.ticks import TICKS_PER_QUARTER, TICKS_PER_STEP, last_tick

PAIRS: Final = {EIGHTHS: TICKS_PER_QUARTER, SIXTEENTHS: TICKS_PER_QUARTER // 2}
TERNARY: Final = TICKS_PER_QUARTER * 2 // 3
# How late a second eighth can be that is not the last sixteenth of a dotted rhythm.
SWINGS: Final = (270, 345)
EVEN: Final = (120, 240, 360)
THIRDS: Final = (160, 320)
# Ticks by which onsets scatter about what is meant; about 20 ms at 120 bpm.
SCATTER: Final = 20.0
ON_QUARTER: Final = 40  # onsets that are no further from a quarter tell nothing
WITNESSES: Final = 8  # the last of the others
MOST_NATS: Final = 3.0  # that one can speak for one grid and against another
CONVINCING_NATS: Final = 4.0
LEAST: Final = 1e-9
CLOSE: Final = 15  # swings that are no further apart are the same
APART: Final = 40  # onsets that are no further apart are one


def with_amount(state: SessionState, per_cent: float) -> SessionState:
    """Return the session with a swing that is set: it wins over what is heard."""
    grid = EIGHTHS if state.swing_grid == AUTO_SWING else state.swing_grid
    return replace(state, swing=per_cent, swing_grid=grid)


def amount(state: SessionState) -> float:
    """Return the swing in per cent: as it is set, or else as it is heard."""
    return state.feel.per_cent if state.swing_grid == AUTO_SWING else state.swing


def take_up(state: SessionState, tick: int) -> SessionState:
    """Return the session in the feel that is set, or is heard, by the tick of a quarter.

    What was played is written anew in it, but for what is yet to be heard.
    """
    before, feel = state.feel, _wanted(state)
    if feel == before:
        return state
    hearing = state.hearing.written(
        lambda at: last_tick(feel.written(before.sounding(at))), tick - TICKS_PER_STEP
    )
    return replace(state, feel=feel, hearing=hearing)


def _wanted(state: SessionState) -> Feel:
    if state.swing_grid != AUTO_SWING:
        return Feel.of(state.swing, PAIRS[state.swing_grid]).fitting(state.meter)
    if not Feel().fits(state.meter):
        return Feel()
    return heard(state.hearing.recent_ticks, state.feel)


def heard(onsets: Iterable[int], feel: Feel) -> Feel:
    """Return the feel of music whose onsets lie at written ticks, written so far in `feel`.

    Weighs thirds of a quarter against its fourths by the last onsets that lie between quarters, and
    against onsets anywhere, as they come from who plays off the clock. What does not convince
    leaves it as it is.
    """
    places = [feel.sounding(tick) % TICKS_PER_QUARTER for tick in _apart(onsets)]
    witnesses = [p for p in places if ON_QUARTER < p < TICKS_PER_QUARTER - ON_QUARTER][-WITNESSES:]
    thirds, fourths = ([_nats(p, grid) for p in witnesses] for grid in (THIRDS, EVEN))
    for_thirds = sum(_bounded(a - b) for a, b in zip(thirds, fourths, strict=True))
    if for_thirds >= CONVINCING_NATS and sum(map(_bounded, thirds)) >= CONVINCING_NATS:
        return _swung(witnesses, feel)
    return Feel() if for_thirds <= -CONVINCING_NATS else feel


def _swung(witnesses: Sequence[float], feel: Feel) -> Feel:
    """Return the feel whose second eighth is where it was played."""
    low, high = SWINGS
    late = [place for place in witnesses if low <= place <= high]
    swing = round(median(late)) if late else TERNARY
    return feel if abs(swing - feel.swing) <= CLOSE else Feel(swing)


def _nats(place: float, grid: Sequence[int]) -> float:
    """Return how much likelier a place is about the points of a grid than anywhere between."""
    off = min(abs(place - point) for point in grid)
    density = exp(-((off / SCATTER) ** 2) / 2) / (SCATTER * sqrt(2 * pi) * len(grid))
    return log(max(density * (TICKS_PER_QUARTER - 2 * ON_QUARTER), LEAST))


def _bounded(nats: float) -> float:
    return max(-MOST_NATS, min(nats, MOST_NATS))


def _apart(onsets: Iterable[int]) -> list[int]:
    """Return the onsets of chords once each."""
    found: list[int] = []
    for tick in onsets:
        if not found or tick - found[-1] > APART:
            found.append(tick)
    return found
