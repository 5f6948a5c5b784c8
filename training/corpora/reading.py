"""Reading a corpus, whatever it is: one function for all the readers.

- a folder with `tokens_grid16.tsv` and `index.tsv`: melodies, written as symbols
  (`training.corpora.symbols`),
- any other folder: its MIDI files (`training.corpora.midi_folder`),
- `music21:erk`: the tunes that music21 bundles (`training.corpora.erk`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from training.corpora.erk import read_erk
from training.corpora.files import fingerprint
from training.corpora.midi_folder import read_midi_folder
from training.corpora.score import Corpus, CorpusError
from training.corpora.symbols import SYMBOLS_FILE, read_symbols


def read_corpus(
    source: str, split: Path | None = None, report: Callable[[str], object] = lambda _: None
) -> Corpus:
    """Read a corpus from a folder, or `music21:erk`. `report` is told how far slow readers are.

    Parts are those of `split`, else of the folder's own `splits.tsv`, else by the names. Raises
    `CorpusError` when there is no corpus, or when it has no score for training.
    """
    corpus = _read(source, split, report)
    if not corpus.part("train"):
        raise CorpusError(f"corpus {source!r} has no song to train on; at least one is needed")
    return corpus


def _read(source: str, split: Path | None, report: Callable[[str], object]) -> Corpus:
    if source.startswith("music21:"):
        return read_erk(source, split)
    folder = Path(source)
    if not folder.is_dir():
        raise CorpusError(f"corpus must be a folder or 'music21:erk', got {source!r}")
    if (folder / SYMBOLS_FILE).is_file():
        corpus = read_symbols(folder, split)
    else:
        corpus = read_midi_folder(folder, split, report)
    return replace(corpus, fingerprint=fingerprint(folder, split))
