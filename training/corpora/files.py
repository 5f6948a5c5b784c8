"""What stands in a corpus's folder beside the music: its split and its index."""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from training.corpora.score import CorpusError

PARTS: Final = ("train", "valid", "test")
SPLIT_FILE: Final = "splits.tsv"
INDEX_FILE: Final = "index.tsv"
READ: Final = (".mid", ".midi", ".tsv")
FINGERPRINT_LETTERS: Final = 16


def find_parts(
    names: Iterable[str], given: Path | None, folder: Path | None = None
) -> dict[str, str]:
    """Return the part of every name.

    The `given` split decides, and for what it does not name the `folder`'s own `splits.tsv`. Where
    there is neither, the names decide (`part_by_hash`). Raises `CorpusError` when there is a split
    that leaves a name out: a song whose part was guessed might be trained on and tested on.
    """
    own = folder / SPLIT_FILE if folder else None
    parts = read_split(own) if own and own.is_file() else {}
    parts |= read_split(given) if given else {}
    if not parts:
        return {name: part_by_hash(name) for name in names}
    for name in names:
        if name not in parts:
            raise CorpusError(
                f"{(given or own or Path()).name} gives no part to {name!r};"
                " it must give one to every song"
            )
    return parts


def read_split(path: Path) -> dict[str, str]:
    """Read lines `name<TAB>part`. Raises `CorpusError` for a part that is none of `PARTS`."""
    parts = dict(line.split("\t", 1) for line in read_lines(path) if "\t" in line)
    for name, part in parts.items():
        if part not in PARTS:
            raise CorpusError(f"{path.name}: part of {name!r} must be {PARTS}, got {part!r}")
    return parts


def part_by_hash(name: str) -> str:
    """Return a part for a song that has none: 10 % test, 10 % valid, always the same."""
    tenth = int(hashlib.sha256(name.encode()).hexdigest(), 16) % 10
    return {0: "test", 1: "valid"}.get(tenth, "train")


def fingerprint(folder: Path, given: Path | None = None) -> str:
    """Return what tells the music and the split of a folder from any other."""
    paths = [path for path in folder.rglob("*") if path.suffix.lower() in READ]
    whole = hashlib.sha256()
    for path in sorted(paths):
        whole.update(f"{path.relative_to(folder).as_posix()}\n".encode())
        whole.update(digest(path))
    whole.update(given.read_bytes() if given else b"")
    return whole.hexdigest()[:FINGERPRINT_LETTERS]


def digest(path: Path) -> bytes:
    """Return what tells the content of a file from any other; empty if it cannot be read."""
    try:
        return hashlib.sha256(path.read_bytes()).digest()
    except OSError:
        return b""


def read_index(folder: Path, columns: Iterable[str]) -> dict[str, dict[str, str]]:
    """Return the rows of a folder's `index.tsv` by the first of `columns`, which it must have."""
    path, (first, *others) = folder / INDEX_FILE, columns
    table = csv.DictReader(read_lines(path), delimiter="\t", quoting=csv.QUOTE_NONE)
    missing = {first, *others} - set(table.fieldnames or ())
    if missing:
        raise CorpusError(f"{path.name}: its first line must name {', '.join(sorted(missing))}")
    return {row[first]: row for row in table}


def read_lines(path: Path) -> list[str]:
    """Return the lines of a text file. Raises `CorpusError` naming it when it cannot be read."""
    if not path.is_file():
        raise CorpusError(f"corpus file not found: {path.name} in {path.parent.name}")
    try:
        return path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise CorpusError(f"corpus file {path} cannot be read as UTF-8 text: {error}") from error
