"""Piano pieces of twelve bars of 4/4, a bass and a tune, in any key: no two alike."""

import numpy as np

from models.note import Note
from training.corpora.score import Corpus, Score, Track

SCALE = (0, 2, 4, 5, 7, 9, 11)
OFTEN = (0.28, 0.08, 0.22, 0.06, 0.22, 0.08, 0.06)  # a key is to be found in them
PARTS = ("train",) * 4 + ("valid",) * 2 + ("test",) * 4


def score(number: int, part: str, meter: str = "4/4", bars: int = 12) -> Score:
    random = np.random.default_rng(number)
    tonic = int(random.integers(-6, 6))
    bass = [
        Note(bar * 1920, 1920, 48 + tonic + int(random.choice((0, 0, 7)))) for bar in range(bars)
    ]
    tune = [
        Note(
            beat * 480,
            int(random.choice((240, 480))),
            72 + tonic + int(random.choice(SCALE, p=OFTEN)),
        )
        for beat in range(4 * bars)
    ]
    tracks = (Track(tuple(bass)), Track(tuple(tune)))
    return Score(f"piece{number}", part, tracks, "CC0-1.0", bars * 1920, meter=meter)


CORPUS = Corpus("toy", tuple(score(number, part) for number, part in enumerate(PARTS)))
