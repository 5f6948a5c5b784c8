"""The measures of playing alone, and of expression: what a line does, whoever was heard before."""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final

import numpy as np

from models.note import TICKS_PER_QUARTER, Note
from training.judge.answering import Figures, share
from training.judge.motifs import bars_of, longest_stuck, next_to_empty, repeated
from training.judge.rendering import Take
from training.judge.touch import SWUNG

SOLO_BARS: Final = 150
FEW_BARS: Final = 16
SWING_FROM: Final = 200  # ticks after the beat: eighths off the beat, straight or swung
SWING_TO: Final = 360
STRAIGHT: Final = TICKS_PER_QUARTER // 2


def solo(takes: Sequence[Take]) -> Figures:
    """Measure solos of 150 bars: what comes back, what is empty, where it was stuck longest."""
    solos = [bars_of(take.antiphon, take.scene.bar, 1, SOLO_BARS) for take in takes]
    total = SOLO_BARS * len(solos)
    return {
        "repeated": sum(map(repeated, solos)) / total,
        "empty": sum(next_to_empty(bar) for bars in solos for bar in bars) / total,
        "stuck": max(map(longest_stuck, solos)),
    }


def variety(takes: Iterable[Take]) -> Figures:
    """Count the different bars of 16, in the take that has the fewest."""
    counts = (len(set(bars_of(t.antiphon, t.scene.bar, 1, FEW_BARS))) for t in takes)
    return {"different": min(counts)}


def articulation(lines: Iterable[Sequence[Note]]) -> Figures:
    """Measure how much of the time to the next onset notes sound, and how many less than half."""
    held = [
        min(1.0, note.length / (after.tick - note.tick))
        for line in lines
        for note, after in pairwise(line)
        if after.tick > note.tick
    ]
    return {"short": share(part < 0.5 for part in held), "held": statistics.fmean(held or [0.0])}


def loudness(lines: Iterable[Sequence[Note]]) -> Figures:
    """Measure how loud lines grow: correlation with time (-1 … 1), and velocities a bar of 4/4."""
    fits = [_growth(line) for line in lines if len(line) > 2]
    return {
        "growth": statistics.fmean(fit[0] for fit in fits) if fits else 0.0,
        "slope": statistics.fmean(fit[1] for fit in fits) if fits else 0.0,
    }


def swing(lines: Iterable[Sequence[Note]]) -> float:
    """Return the share of the eighths off the beat that are nearer to swung than to straight."""
    beats = (note.tick % TICKS_PER_QUARTER for line in lines for note in line)
    return share(beat > (STRAIGHT + SWUNG) / 2 for beat in beats if SWING_FROM <= beat <= SWING_TO)


def _growth(line: Sequence[Note]) -> tuple[float, float]:
    time = np.array([note.tick / TICKS_PER_QUARTER / 4 for note in line])
    loud = np.array([note.velocity for note in line], float)
    if time.std() == 0 or loud.std() == 0:
        return 0.0, 0.0
    slope = float(np.polyfit(time, loud, 1)[0])
    return float(np.corrcoef(time, loud)[0, 1]), slope
