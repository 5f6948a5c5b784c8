"""A corpus of seven small pieces, and their columns."""

import numpy as np

from models.encodings.columns import Columns
from models.note import Note
from training.corpora.score import Corpus, Score, Track
from training.rolls.dataset import Roll, rolls_of
from training.views.pieces import pieces_of

FORM = Columns(48)
PARTS = ("train",) * 4 + ("valid", "test", "test")


def score(number: int, part: str) -> Score:
    """Two voices in 3/4: a bass, and a tune that moves as the number says."""
    random = np.random.default_rng(number)
    bass = [Note(bar * 1440, 1440, 40 + int(random.integers(12))) for bar in range(8)]
    tune = [Note(beat * 480, 432, 60 + int(random.integers(12))) for beat in range(24)]
    tracks = (Track(tuple(bass)), Track(tuple(tune)))
    return Score(f"piece{number}", part, tracks, "CC0-1.0", 8 * 1440, meter="3/4")


CORPUS = Corpus("toys", tuple(score(number, part) for number, part in enumerate(PARTS)))


def rolls(part: str) -> list[Roll]:
    return rolls_of(pieces_of(CORPUS, part), FORM)
