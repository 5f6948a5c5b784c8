"""A folder of MIDI files as a corpus: read on all cores, and but once."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import replace
from pathlib import Path
from typing import Final

from training.corpora import cache
from training.corpora.files import INDEX_FILE, digest, find_parts, read_index
from training.corpora.midi import UNREADABLE, Reading, read_midi
from training.corpora.score import Corpus, CorpusError, Score

LICENCE: Final = "that of the files"
CHUNK: Final = 100  # files that a process is given at once
PROGRESS: Final = 500  # files between two reports; so many chunks
FEW: Final = 1000  # files that are read before other processes have come up
Report = Callable[[str], object]


def read_midi_folder(
    folder: Path, split: Path | None = None, report: Report = lambda _: None
) -> Corpus:
    """Read every `.mid` and `.midi` file below a folder; those that have nothing are left out.

    A score's name is its path in the folder, with `/`, by which splits name it and an `index.tsv`
    with the columns `file` and `license` its licence. `report` is told how far it is, and what came
    of it. Raises `CorpusError` when no file has a note.
    """
    paths = sorted(path for path in folder.rglob("*") if path.suffix.lower() in (".mid", ".midi"))
    names = [path.relative_to(folder).as_posix() for path in paths]
    parts, licences = find_parts(names, split, folder), _licences(folder)
    readings = dict(zip(names, _readings(paths, report), strict=True)) if paths else {}
    scores = tuple(
        replace(reading, name=name, part=parts[name], licence=licences.get(name, LICENCE))
        for name, reading in readings.items()
        if isinstance(reading, Score)
    )
    left_out = {name: why for name, why in readings.items() if isinstance(why, str)}
    if not scores:
        raise CorpusError(
            f"corpus folder {folder} must hold tokens_grid16.tsv or MIDI files with notes;"
            f" {len(paths)} MIDI files were found, none with one{_said(left_out)}"
        )
    notes = sum(len(track.notes) for score in scores for track in score.tracks)
    report(f"{folder.name}: {notes:,} notes in {len(scores):,} MIDI files{_said(left_out)}")
    return Corpus(folder.name, scores)


def _said(left_out: dict[str, str]) -> str:
    """Say how many files are left out and why, and name the first; nothing where none is."""
    if not left_out:
        return ""
    reasons = ", ".join(f"{count:,} {why}" for why, count in Counter(left_out.values()).items())
    return f"; {len(left_out):,} left out: {reasons}; the first: {next(iter(left_out))}"


def _readings(paths: Sequence[Path], report: Report) -> list[Reading]:
    """Return what files hold, from the cache if it was read before."""
    digests = [digest(path) for path in paths]
    by_content = {content: path for content, path in zip(digests, paths, strict=True) if content}
    contents = sorted(by_content)
    kept_at = cache.place_of(contents)
    known = cache.recall(kept_at)
    if known is not None:
        report(f"read before: {kept_at}")
    else:
        known = read_files([by_content[content] for content in contents], report)
        try:
            cache.keep(kept_at, known)
        except OSError as error:
            report(f"what was read cannot be kept for the next time: {error}")
    found = dict(zip(contents, known, strict=True)) | {b"": UNREADABLE}
    return [found[content] for content in digests]


def read_files(paths: Sequence[Path], report: Report) -> list[Reading]:
    """Read files on all cores, or here where there are few of them.

    Raises `CorpusError` when another process dies of it.
    """
    found: list[Reading] = []
    for some in _read_chunks([paths[at : at + CHUNK] for at in range(0, len(paths), CHUNK)]):
        found += some
        if len(found) % PROGRESS == 0:
            report(f"read {len(found):,} of {len(paths):,} MIDI files")
    return found


def _read_chunks(chunks: Sequence[Sequence[Path]]) -> Iterator[list[Reading]]:
    if len(chunks) * CHUNK <= FEW:
        yield from map(_read_chunk, chunks)
        return
    spawning = multiprocessing.get_context("spawn")
    try:
        with ProcessPoolExecutor(cores(), spawning, _be_deaf) as pool:
            yield from pool.map(_read_chunk, chunks)
    except BrokenProcessPool as error:
        raise CorpusError(
            "a process that read MIDI files died, perhaps for want of memory; try fewer files"
        ) from error


def _be_deaf() -> None:
    """Leave Ctrl-C to the first process, which ends the others."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _read_chunk(paths: Sequence[Path]) -> list[Reading]:
    return [read_midi(path) for path in paths]


def cores() -> int:
    """Return how many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _licences(folder: Path) -> dict[str, str]:
    if not (folder / INDEX_FILE).is_file():
        return {}
    return {name: row["license"] for name, row in read_index(folder, ("file", "license")).items()}
