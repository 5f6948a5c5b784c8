"""A folder of melodies that are written as symbols of the grid, in C major or A minor."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from models.encodings.melody_grid import STEP_TICKS, MelodyGrid
from training.corpora.files import find_parts, read_index, read_lines
from training.corpora.score import Corpus, CorpusError, Score, Track

SYMBOLS_FILE: Final = "tokens_grid16.tsv"
WIDE: Final = MelodyGrid(lowest=0, highest=127)


def read_symbols(folder: Path, split: Path | None = None) -> Corpus:
    """Read lines `name<TAB>symbols`; `index.tsv` has `id`, `license` and `time` of every name.

    Raises `CorpusError` naming the file and line at fault.
    """
    index = read_index(folder, ("id", "license", "time"))
    lines = [line.partition("\t") for line in read_lines(folder / SYMBOLS_FILE)]
    parts = find_parts([name for name, _, _ in lines], split, folder)
    scores = []
    for number, (name, _, symbols) in enumerate(lines, start=1):
        try:
            row = index[name]
            scores.append(read_melody(name, parts[name], symbols, row["license"], row["time"]))
        except (KeyError, ValueError) as error:
            raise CorpusError(f"{SYMBOLS_FILE} line {number}: cannot read {error}") from error
    return Corpus(folder.name, tuple(scores))


def read_melody(name: str, part: str, symbols: str, licence: str, meter: str) -> Score:
    """Read one melody of symbols; its name, part, licence and metre are given.

    Raises `ValueError` for a word that is no symbol.
    """
    tokens = WIDE.parse(symbols)
    track, end = Track(tuple(WIDE.decode(tokens))), len(tokens) * STEP_TICKS
    return Score(name, part, (track,), licence, end, meter=meter, is_melody=True)
