"""A tiny corpus: scales and turns that repeat themselves, in the form that a folder holds."""

import random
from pathlib import Path

import pytest

from training.corpora.reading import read_corpus
from training.corpora.score import Corpus
from training.views.melody_grid import Song, song_of


def write_corpus(folder: Path, songs: int = 12) -> Path:
    chance = random.Random(7)
    names = [f"song{number}" for number in range(songs)]
    parts = ["train"] * (songs - 4) + ["valid", "valid", "test", "test"]
    lines = []
    for name in names:
        phrase = [chance.choice((60, 62, 64, 65, 67, 69, 71, 72)) for _ in range(12)]
        song = " ".join(f"{pitch} _ _ _" for pitch in phrase * 3) + " r _ _ _"
        lines.append(f"{name}\t{song}")
    (folder / "tokens_grid16.tsv").write_text("\n".join(lines) + "\n")
    index = [f"{name}\tCC0-1.0\t{'3/4' if n % 2 else '4/4'}" for n, name in enumerate(names)]
    (folder / "index.tsv").write_text("\n".join(["id\tlicense\ttime", *index]) + "\n")
    split = [f"{name}\t{part}" for name, part in zip(names, parts, strict=True)]
    (folder / "splits.tsv").write_text("\n".join(split) + "\n")
    return folder


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_corpus(tmp_path_factory.mktemp("corpus"))


@pytest.fixture(scope="session")
def corpus(folder: Path) -> Corpus:
    return read_corpus(str(folder))


def songs_in(corpus: Corpus) -> list[Song]:
    """Return the songs of all parts, as networks see them."""
    return [song for score in corpus.scores if (song := song_of(score)) is not None]
