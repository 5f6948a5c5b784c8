"""One MIDI file as a score: all its notes, each track by itself."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any, Final

import numpy as np

from models.note import TICKS_PER_QUARTER
from training.corpora.keys import key_of_signature
from training.corpora.notes import ROW, NoteRows, Rows
from training.corpora.score import CorpusError, Score, Track

UNREADABLE: Final = "cannot be read"
EMPTY: Final = "have no note"
LAST_TICK: Final = np.iinfo(ROW["tick"]).max  # 25 days at 120 bpm
# A score that has no name, part and licence yet, or why the file is left out.
Reading = Score | str


def reader() -> str:
    """Return what files are read with, and its version. Raises `CorpusError` without it."""
    try:
        return f"symusic {version('symusic')}"
    except PackageNotFoundError as error:
        raise CorpusError(
            "reading MIDI files needs symusic: pip install 'antiphon[train]'"
        ) from error


def read_midi(path: Path) -> Reading:
    """Read one file, or say why it is left out: it is `UNREADABLE`, or `EMPTY`."""
    import symusic

    try:
        return _score_of(symusic.Score(path))
    except (RuntimeError, ValueError, ArithmeticError, OSError):
        return UNREADABLE


def _score_of(file: Any) -> Reading:  # noqa: ANN401 (symusic's classes are made at run time)
    scale = TICKS_PER_QUARTER / file.tpq
    sounding = [each for each in file.tracks if len(each.notes)]
    if not sounding:
        return EMPTY
    rows = [_rows(each.notes.numpy(), scale) for each in sounding]
    tracks = tuple(
        Track(NoteRows(notes), each.name, each.program, each.is_drum)
        for notes, each in zip(rows, sounding, strict=True)
    )
    meter, key = _first(file.time_signatures), _first(file.key_signatures)
    return Score(
        name="",
        part="",
        tracks=tracks,
        licence="",
        end=max(int((notes["tick"] + notes["length"]).max()) for notes in rows),
        meter=f"{meter.numerator}/{meter.denominator}" if meter else "",
        key=key_of_signature(key.key, "minor" if key.tonality else "major") if key else None,
    )


def _rows(columns: dict[str, Any], scale: float) -> Rows:
    """Return notes in time order, their ticks brought to ours.

    Raises `ValueError` when they last so long that they are none of anybody's.
    """
    begin = columns["time"].astype(np.int64)
    start = np.rint(begin * scale).astype(np.int64)
    end = np.rint((begin + columns["duration"]) * scale).astype(np.int64)
    if max(start.max(), end.max()) >= LAST_TICK:
        raise ValueError(f"a note must end before tick {LAST_TICK}")
    rows = np.empty(len(start), ROW)
    rows["tick"], rows["length"] = start, np.maximum(end - start, 1)
    rows["pitch"], rows["velocity"] = columns["pitch"], columns["velocity"]
    return rows[np.lexsort((rows["pitch"], start))]


def _first(signatures: Any) -> Any:  # noqa: ANN401
    return min(signatures, key=lambda signature: signature.time, default=None)
