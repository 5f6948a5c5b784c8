"""Corpora: songs as `melody-grid` tokens in C major or A minor, each with its part of the split.

`load_corpus` reads three kinds, all into the same `Corpus`:

- a folder with `tokens_grid16.tsv`, `index.tsv` and `splits.tsv` (symbols already written),
- any folder of MIDI files (`training.midi_corpus`),
- `music21:erk`, the tunes that music21 bundles (`training.erk_corpus`).
"""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from models.errors import AntiphonError
from models.melody_grid import MelodyGrid

GRID: Final = MelodyGrid(lowest=48, highest=88)
PARTS: Final = ("train", "valid", "test")
DEFAULT_METER: Final = 16
LONGEST_METER: Final = 48
TOKENS_FILE: Final = "tokens_grid16.tsv"


class CorpusError(AntiphonError):
    """A corpus that cannot be read; the message says what was found and what would be right."""


@dataclass(frozen=True)
class Song:
    """One melody: `tokens` without the end marks, `meter` the 16th steps in one bar.

    `offset` is where in the bar the first step stands (0 … meter - 1).
    """

    name: str
    part: str
    meter: int
    tokens: tuple[int, ...]
    offset: int = 0


@dataclass(frozen=True)
class Corpus:
    """Songs and what the card and the NOTICE must say of them."""

    name: str
    songs: tuple[Song, ...]
    licence: str
    attribution: tuple[str, ...] = ()

    @property
    def vocabulary(self) -> int:
        """The number of tokens that its songs may use."""
        return GRID.vocabulary

    def part(self, name: str) -> tuple[Song, ...]:
        """Return the songs of one part (`train`, `valid` or `test`)."""
        return tuple(song for song in self.songs if song.part == name)


def load_corpus(source: str, split: Path | None = None) -> Corpus:
    """Read a corpus from a folder or `music21:erk`; `split` overrides the parts by name.

    Raises `CorpusError` when there is none, or when it has no song for training.
    """
    corpus = _load(source, split)
    if not corpus.part("train"):
        raise CorpusError(f"corpus {source!r} has no song to train on; at least one is needed")
    return corpus


def _load(source: str, split: Path | None) -> Corpus:
    if source.startswith("music21:"):
        from training.erk_corpus import read_erk

        return read_erk(source, split)
    folder = Path(source)
    if not folder.is_dir():
        raise CorpusError(f"corpus must be a folder or 'music21:erk', got {source!r}")
    if (folder / TOKENS_FILE).is_file():
        return read_tokens(folder)
    from training.midi_corpus import read_midi_folder

    return read_midi_folder(folder, split)


def read_tokens(folder: Path) -> Corpus:
    """Read a folder of written symbols. Raises `CorpusError` naming the file and line at fault."""
    index = {row["id"]: row for row in _table(folder / "index.tsv", ("id", "license", "time"))}
    parts = read_split(folder / "splits.tsv")
    songs = []
    for number, line in enumerate(_lines(folder / TOKENS_FILE), start=1):
        name, _, symbols = line.partition("\t")
        try:
            tokens = tuple(GRID.parse(symbols))
            songs.append(Song(name, parts[name], meter_steps(index[name]["time"]), tokens))
        except (KeyError, ValueError) as error:
            raise CorpusError(f"{TOKENS_FILE} line {number}: cannot read {error}") from error
    licences = sorted({index[song.name]["license"] for song in songs})
    attribution = tuple(_lines(folder / "README.txt")) if (folder / "README.txt").exists() else ()
    return Corpus(folder.name, tuple(songs), " and ".join(licences), attribution)


def read_split(path: Path) -> dict[str, str]:
    """Read lines `name<TAB>part`. Raises `CorpusError` for a part that is none of `PARTS`."""
    parts = dict(line.split("\t", 1) for line in _lines(path) if "\t" in line)
    for name, part in parts.items():
        if part not in PARTS:
            raise CorpusError(f"{path.name}: part of {name!r} must be {PARTS}, got {part!r}")
    return parts


def part_by_hash(name: str) -> str:
    """Return a part for a song that has none: 10 % test, 10 % valid, always the same."""
    tenth = int(hashlib.sha256(name.encode()).hexdigest(), 16) % 10
    return {0: "test", 1: "valid"}.get(tenth, "train")


def meter_steps(time: str) -> int:
    """Return the 16th steps in one bar of a time signature such as `6/8`.

    `DEFAULT_METER` where it is unknown, does not fit the grid, or is no bar that one can count.
    """
    above, _, below = time.partition("/")
    if not (above.isdecimal() and below.isdecimal() and int(below)):
        return DEFAULT_METER
    steps, rest = divmod(16 * int(above), int(below))
    return steps if not rest and 4 <= steps <= LONGEST_METER else DEFAULT_METER


def _lines(path: Path) -> Iterable[str]:
    if not path.is_file():
        raise CorpusError(f"corpus file not found: {path.name} in {path.parent.name}")
    try:
        return path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise CorpusError(f"corpus file {path} cannot be read as UTF-8 text: {error}") from error


def _table(path: Path, columns: Iterable[str]) -> Iterable[dict[str, str]]:
    table = csv.DictReader(_lines(path), delimiter="\t", quoting=csv.QUOTE_NONE)
    missing = set(columns) - set(table.fieldnames or ())
    if missing:
        raise CorpusError(f"{path.name}: its first line must name {', '.join(sorted(missing))}")
    return table
