"""Songs of twenty bars of 4/4, a scale that wanders, for the tests of the autoencoders."""

import random

from training.corpora.score import Corpus
from training.corpora.symbols import read_melody
from training.views.melody_grid import Song, song_of


def symbols(seed: int, bars: int = 20) -> str:
    chance = random.Random(seed)
    words = [f"{chance.choice((60, 62, 64, 65, 67, 67, 69, 72))} _ _ _" for _ in range(bars * 4)]
    words[::5] = ["r _ _ _" for _ in words[::5]]
    return " ".join(words)


def song(name: str, seed: int, bars: int = 20, time: str = "4/4") -> Song:
    found = song_of(read_melody(name, "train", symbols(seed, bars), "CC0-1.0", time))
    assert found is not None
    return found


def corpus() -> Corpus:
    parts = ["train"] * 4 + ["valid", "test"]
    scores = [
        read_melody(f"song{number}", part, symbols(number), "CC0-1.0", "4/4")
        for number, part in enumerate(parts)
    ]
    return Corpus("toy", tuple(scores))
