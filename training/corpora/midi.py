"""A folder of MIDI files as a corpus: all their notes, each track by itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from models.note import TICKS_PER_QUARTER, Note
from training.corpora.files import INDEX_FILE, find_parts, read_index
from training.corpora.keys import key_of_signature
from training.corpora.score import Corpus, CorpusError, Score, Track

LICENCE: Final = "that of the files"
PROGRESS: Final = 500  # files between two reports


def read_midi_folder(
    folder: Path, split: Path | None = None, report: Callable[[str], object] = lambda _: None
) -> Corpus:
    """Read every `.mid` and `.midi` file below a folder; those that cannot be read are left out.

    A score's name is its path in the folder, with `/`, by which splits name it and an `index.tsv`
    with the columns `file` and `license` its licence. `report` is told how far it is, and what came
    of it. Raises `CorpusError` when no file has a note.
    """
    paths = sorted(path for path in folder.rglob("*") if path.suffix.lower() in (".mid", ".midi"))
    names = [path.relative_to(folder).as_posix() for path in paths]
    parts, licences = find_parts(names, split, folder), _licences(folder)
    scores = []
    for number, (name, path) in enumerate(zip(names, paths, strict=True), start=1):
        score = read_midi(path, name, parts[name], licences.get(name, LICENCE))
        scores += [score] if score else []
        if number % PROGRESS == 0:
            report(f"read {number:,} of {len(paths):,} MIDI files")
    if not scores:
        raise CorpusError(
            f"corpus folder {folder} must hold tokens_grid16.tsv or MIDI files with notes;"
            f" {len(paths)} MIDI files were found, none with one"
        )
    notes = sum(len(track.notes) for score in scores for track in score.tracks)
    report(
        f"{folder.name}: {notes:,} notes in {len(scores):,} MIDI files;"
        f" {len(paths) - len(scores):,} others have none, or cannot be read"
    )
    return Corpus(folder.name, tuple(scores))


def read_midi(path: Path, name: str, part: str, licence: str = LICENCE) -> Score | None:
    """Read one file; `None` where it is broken or has no note.

    Raises `CorpusError` when symusic, which reads it, is not installed.
    """
    file = _parse(path)
    if file is None:
        return None
    scale = TICKS_PER_QUARTER / file.tpq
    tracks = tuple(
        Track(tuple(_notes(each.notes.numpy(), scale)), each.name, each.program, each.is_drum)
        for each in file.tracks
        if len(each.notes)
    )
    if not tracks:
        return None
    end = max(note.end for track in tracks for note in track.notes)
    meter, key = _first(file.time_signatures), _first(file.key_signatures)
    return Score(
        name,
        part,
        tracks,
        licence,
        end,
        meter=f"{meter.numerator}/{meter.denominator}" if meter else "",
        key=key_of_signature(key.key, "minor" if key.tonality else "major") if key else None,
    )


def _parse(path: Path) -> Any:  # noqa: ANN401 (symusic's classes are made at run time)
    try:
        import symusic
    except ImportError as error:
        raise CorpusError(
            "reading MIDI files needs symusic: pip install 'antiphon[train]'"
        ) from error
    try:
        return symusic.Score(path)
    except (RuntimeError, ValueError, OSError):
        return None


def _notes(columns: dict[str, NDArray[Any]], scale: float) -> Iterator[Note]:
    """Return notes in time order, their ticks brought to ours."""
    begin = columns["time"].astype(np.int64)
    start = np.rint(begin * scale).astype(np.int64)
    length = np.rint((begin + columns["duration"]) * scale).astype(np.int64) - start
    pitch, velocity = columns["pitch"], columns["velocity"]
    order = np.lexsort((pitch, start))
    rows = (start[order], np.maximum(length[order], 1), pitch[order], velocity[order])
    return map(Note, *(row.tolist() for row in rows))


def _first(signatures: Any) -> Any:  # noqa: ANN401
    return min(signatures, key=lambda signature: signature.time, default=None)


def _licences(folder: Path) -> dict[str, str]:
    if not (folder / INDEX_FILE).is_file():
        return {}
    return {name: row["license"] for name, row in read_index(folder, ("file", "license")).items()}
