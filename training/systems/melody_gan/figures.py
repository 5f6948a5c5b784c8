"""The figures of a melody GAN, by its file: its pieces beside held-out songs, and its sliders."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from models.phrase import Decoder
from training.adversarial import judging
from training.corpora.score import Corpus
from training.judge.table import Table

ROWS: Final = judging.ROWS


def evaluate(path: Path, corpus: Corpus | None, beside: Sequence[Path] = ()) -> Table:
    """Return the figures of a decoder's file and of those `beside` it, by name of the model.

    Raises `InputError` where the corpus has too few songs.
    """
    return {Decoder(file).card.name: judging.figures(file, corpus) for file in (path, *beside)}
