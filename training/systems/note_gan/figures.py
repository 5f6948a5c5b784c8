"""The figures of a note GAN, by its file: its phrases beside melodies of held-out songs.

A corpus's melodies are what such a network learns from: of music of many voices the top lines,
brought home.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from training.adversarial import judging
from training.corpora.score import Corpus
from training.judge.table import Table
from training.views.melody_grid import lines_of

ROWS: Final = judging.ROWS


def evaluate(path: Path, corpus: Corpus | None, beside: Sequence[Path] = ()) -> Table:
    """Return the figures of a decoder's file and of those `beside` it, by name of the model.

    Raises `InputError` where the corpus has too few melodies.
    """
    return judging.evaluate(path, lines_of(corpus) if corpus else None, beside)
