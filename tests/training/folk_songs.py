"""Songs of twenty bars of 4/4, a scale that wanders, for the tests of the autoencoders."""

import random

from training.corpus import GRID, Corpus, Song


def song(name: str, part: str, seed: int, bars: int = 20, meter: int = 16) -> Song:
    chance = random.Random(seed)
    words = [f"{chance.choice((60, 62, 64, 65, 67, 67, 69, 72))} _ _ _" for _ in range(bars * 4)]
    words[::5] = ["r _ _ _" for _ in words[::5]]
    return Song(name, part, meter, tuple(GRID.parse(" ".join(words)))[: bars * meter])


def corpus() -> Corpus:
    parts = ["train"] * 4 + ["valid", "test"]
    songs = tuple(song(f"song{n}", part, n) for n, part in enumerate(parts))
    return Corpus("toy", songs, "CC0-1.0")
