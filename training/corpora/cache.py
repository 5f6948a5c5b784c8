"""What was read of MIDI files, kept between runs in the user's folder of caches.

A file there belongs to a set of contents, whatever the files that have them are called and wherever
they lie. It is written whole or not at all, one that is damaged is taken for none, and those that
were of use longest ago go first where there is no room. All of them may be deleted at any time.
"""

from __future__ import annotations

import hashlib
import itertools
import json
import os
import sys
import tempfile
import zipfile
import zlib
from collections.abc import Collection, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np

from training.corpora.keys import Key
from training.corpora.midi import Reading, reader
from training.corpora.notes import ROW, NoteRows, Rows, rows_of
from training.corpora.score import Score, Track

FORMAT: Final = 1  # to be raised when a file would be read otherwise, or kept otherwise
MOST_BYTES: Final = 2 * 2**30  # of all files together
PLATFORMS: Final = {"darwin": "Library/Caches", "win32": "AppData/Local"}
DAMAGED: Final = (
    OSError,
    ValueError,
    KeyError,
    TypeError,
    EOFError,
    zipfile.BadZipFile,
    zlib.error,
)


def cache_folder() -> Path:
    """Return where it is kept: in the folder of the user's caches (XDG, or the platform's)."""
    home = os.environ.get("XDG_CACHE_HOME") or Path.home() / PLATFORMS.get(sys.platform, ".cache")
    return Path(home) / "antiphon" / "corpora"


def place_of(digests: Collection[bytes]) -> Path:
    """Return the file of a set of contents, given by their digests. Raises as `reader` does."""
    whole = hashlib.sha256(f"{FORMAT} {reader()}".encode())
    for digest in sorted(digests):
        whole.update(digest)
    return cache_folder() / f"{whole.hexdigest()}.npz"


def recall(path: Path) -> list[Reading] | None:
    """Return what was kept, in its order; `None` where nothing was, or it is damaged."""
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as kept:
            readings = list(_readings(json.loads(kept["files"].tobytes()), kept["notes"]))
        os.utime(path)  # it has just been of use
    except DAMAGED:
        return None
    return readings


def keep(path: Path, readings: Sequence[Reading]) -> None:
    """Keep what was read, and make room for it. Raises `OSError`."""
    scores = [reading for reading in readings if isinstance(reading, Score)]
    tracks = [rows_of(track.notes) for score in scores for track in score.tracks]
    notes = np.concatenate([np.empty(0, ROW), *tracks])
    files = np.frombuffer(json.dumps([_record(reading) for reading in readings]).encode(), np.uint8)
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=path.parent, suffix=".part", delete=False) as part:
        try:
            np.savez(part, allow_pickle=False, files=files, notes=notes)
            part.close()
            Path(part.name).replace(path)
        except BaseException:
            Path(part.name).unlink()
            raise
    _make_room(path.parent)


def _make_room(folder: Path) -> None:
    """Delete what was of use longest ago, until the rest is no more than `MOST_BYTES`."""
    found = [(path, path.stat()) for path in folder.iterdir()]
    newest_first = sorted(found, key=lambda each: each[1].st_mtime, reverse=True)
    sizes = itertools.accumulate(stat.st_size for _, stat in newest_first)
    for (path, _), size in zip(newest_first, sizes, strict=True):
        if size > MOST_BYTES:
            path.unlink(missing_ok=True)


def _record(reading: Reading) -> Any:  # noqa: ANN401 (as JSON takes it)
    """Return all of a reading but the notes, of which each track says how many it has."""
    if isinstance(reading, str):
        return reading
    tracks = [
        (len(track.notes), track.name, track.program, track.is_drum) for track in reading.tracks
    ]
    return reading.end, reading.meter, reading.key, tracks


def _readings(records: Iterable[Any], notes: Rows) -> Iterator[Reading]:
    """Return readings from their records, and the notes of all of them."""
    start = 0
    for record in records:
        if isinstance(record, str):
            yield record
            continue
        end, meter, key, tracks = record
        made = []
        for count, *about in tracks:
            made.append(Track(NoteRows(notes[start : start + count]), *about))
            start += count
        yield Score("", "", tuple(made), "", end, meter=meter, key=Key(*key) if key else None)
