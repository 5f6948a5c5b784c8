"""Medleys: phrases of different songs one after another, so that the past tells nothing.

In a song one phrase is like the last, and a decoder may trust what it heard over what it is told. A
performer who moves a slider asks for something else than what has just been played, be it a bar of
silence or of running notes; only in a medley does that happen.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from training.systems.morph.dataset import MorphStream, with_phrases
from training.views.evidence import framed, gather_evidence
from training.views.melody_grid import Song
from training.views.phrases import STEPS
from training.views.streams import make_stream

PHRASES: Final = 8
METER: Final = 16


def medley_stream(
    phrases: Sequence[Song],
    chances: NDArray[np.float64],
    steps: int,
    vocabulary: int,
    random: np.random.Generator,
) -> MorphStream:
    """Lay about `steps` steps of medleys end to end.

    `phrases` are single ones, drawn with `chances` (phrases,); those of two bars of 4/4 are taken.
    """
    usable = np.array([phrase.meter == METER for phrase in phrases])
    weights = np.where(usable, chances, 0.0)
    count = max(1, round(steps / (PHRASES * STEPS)))
    drawn = random.choice(len(phrases), (count, PHRASES), p=weights / weights.sum())
    medleys = [
        Song(f"medley {number}", METER, _joined([phrases[index] for index in row]))
        for number, row in enumerate(drawn)
    ]
    bare = make_stream(medleys, vocabulary, memory=False)
    tokens, meters = [framed(each.tokens) for each in medleys], [METER] * count
    evidence = gather_evidence(tokens, meters, vocabulary, lags=PHRASES * STEPS)
    return with_phrases(replace(bare, evidence=evidence), medleys)


def _joined(phrases: Sequence[Song]) -> tuple[int, ...]:
    return tuple(token for phrase in phrases for token in phrase.tokens)
