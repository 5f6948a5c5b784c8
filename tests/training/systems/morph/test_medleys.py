"""Medleys: phrases of different songs, each told its own place, whatever came before."""

from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip("keras")

from training.systems.morph.medleys import PHRASES, medley_stream
from training.views.evidence import gather_evidence
from training.views.melody_grid import GRID, Song
from training.views.phrases import STEPS


def single(number: int, meter: int = 16) -> Song:
    tokens = np.random.default_rng(number).integers(1, GRID.vocabulary, STEPS)
    return Song(str(number), meter, tuple(tokens.tolist()))


def test_a_medley_is_made_of_whole_phrases_drawn_as_asked():
    singles = [*(single(number) for number in range(6)), single(6, meter=12)]
    chances = np.array([0.0, 0.2, 0.2, 0.2, 0.2, 0.1, 0.1])
    random = np.random.default_rng(0)
    stream = medley_stream(singles, chances, 20 * PHRASES * STEPS, GRID.vocabulary, random)
    assert len(stream.stream.songs) == 20
    whole = {tuple(row) for row in stream.phrases.tokens[stream.phrases.whole].tolist()}
    assert whole == {song.tokens for song in singles[1:6]}  # not the unlikely, not in three
    evidence = stream.stream.evidence
    assert evidence is not None
    assert len(evidence.scalars) == len(stream.stream.targets) == len(stream.progress)


def test_the_evidence_of_a_medley_is_that_of_its_tokens():
    random = np.random.default_rng(0)
    stream = medley_stream([single(1), single(2)], np.ones(2), STEPS, GRID.vocabulary, random)
    tokens = [*stream.stream.context[:, 0].tolist(), 0]
    expected = gather_evidence([tokens], [16], GRID.vocabulary)
    assert np.array_equal(stream.stream.evidence.symbols, expected.symbols)
