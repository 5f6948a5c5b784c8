"""Expression: how loud and how long the notes of a part are, after the performer's playing."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import inf
from statistics import median
from typing import Final

import numpy as np

from engine.answer import Answer
from engine.feel import astray
from engine.hearing import CHORD_TICKS, Hearing, Onset
from engine.session import SessionState
from engine.ticks import Meter
from models.note import NEUTRAL_VELOCITY, Note

DOWNBEAT: Final = 10
BEAT: Final = 4
OFFBEAT: Final = -5
LIVELINESS: Final = 3.0  # standard deviation
RECENT: Final = 16
DETACHED: Final = 0.7  # of the time to the next onset: what is held for less is detached
SHORTEST_TICKS: Final = 40
VELOCITY: Final = 1  # the number of its fluctuations beside those of the moments


def velocity(
    note: Note, hearing: Hearing, answer: Answer | None, meter: Meter, random: np.random.Generator
) -> int:
    """Return how loud a note is, 1 … 127: as the phrase is at that place, or as they play lately.

    Strong beats are accented; a part that has velocities of its own adds them to this.
    """
    level = _phrase_level(note.tick, answer) if answer and answer.phrase else hearing.velocity
    accent = _accent(note.tick, meter) + note.velocity - NEUTRAL_VELOCITY
    return int(np.clip(round(level + accent + LIVELINESS * random.standard_normal()), 1, 127))


def humanised(velocity: int, tick: int, state: SessionState, voice: int) -> int:
    """Return a velocity as much off as a voice's is set to be, 1 … 127."""
    size = state.voices[voice - 1].humanise_velocity
    off = astray(tick, size, inf, state.seed, voice, VELOCITY) if size else 0.0
    return min(max(round(velocity + off), 1), 127)


def gate(onsets: Sequence[Onset]) -> int | None:
    """Return for how many ticks notes are held where the performer detaches them; else `None`.

    Who plays staccato holds every note about as short, whatever comes after it.
    """
    recent = [onset for onset in onsets[-RECENT:] if onset.release is not None]
    pairs = [(a, b.tick - a.tick) for a, b in pairwise(recent) if b.tick - a.tick > CHORD_TICKS]
    lengths = [onset.note(0).length for onset, _ in pairs]
    shares = [length / apart for length, (_, apart) in zip(lengths, pairs, strict=True)]
    if not shares or median(shares) >= DETACHED:
        return None
    return max(round(median(lengths)), SHORTEST_TICKS)


def _accent(tick: int, meter: Meter) -> int:
    if tick % meter.bar_ticks == 0:
        return DOWNBEAT
    return BEAT if tick % meter.bar_ticks % meter.beat_ticks == 0 else OFFBEAT


def _phrase_level(tick: int, answer: Answer) -> float:
    """Return how loud the phrase is where a tick of its answer lies, between its onsets too."""
    echo = answer.echo
    ticks, velocities = [note.tick for note in echo], [note.velocity for note in echo]
    return float(np.interp(tick, ticks, velocities))
