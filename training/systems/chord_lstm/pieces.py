"""A folder of piano pieces as MIDI files: their notes, and where their bars begin."""

from __future__ import annotations

import csv
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import mido

from models.note import TICKS_PER_QUARTER, Note
from training.corpus import CorpusError, part_by_hash, read_split

WHOLE: Final = 4 * TICKS_PER_QUARTER
SIXTEENTH: Final = TICKS_PER_QUARTER // 4
LONGEST_BAR: Final = 2 * WHOLE
GRACE: Final = 24  # ticks; a shorter note is an ornament, and would be heard as part of a chord
LEAST_NOTES: Final = 32
CLEARLY: Final = 1.2  # times as heavy as the beginning another place must be to be the first beat


@dataclass(frozen=True)
class Piece:
    """A piece of music: its notes from tick 0, a bar line, on; `bar` is the ticks of a bar."""

    name: str
    part: str
    bar: int
    notes: tuple[Note, ...]


def read_pieces(folder: Path, split: Path | None = None, leave_out: str = "") -> list[Piece]:
    """Read the MIDI files below a folder, but those with `leave_out` in their name.

    `split`, else `splits.tsv` in the folder, names their parts; a file that is not in it has the
    part that its name decides. A file that cannot be read, or is too short, is left out. Raises
    `CorpusError` when no file is left.
    """
    listed = split or folder / "splits.tsv"
    parts = read_split(listed) if split or listed.is_file() else {}
    pieces = []
    for path in sorted(folder.rglob("*.mid")):
        name = path.relative_to(folder).as_posix()
        if not leave_out or leave_out not in name:
            piece = read_piece(path, name, parts.get(name) or part_by_hash(name))
            pieces += [piece] if piece else []
    if not pieces:
        raise CorpusError(f"corpus folder {folder} must hold MIDI files of {LEAST_NOTES} notes")
    return pieces


def read_piece(path: Path, name: str, part: str) -> Piece | None:
    """Read one file; `None` where it is broken or has too few notes."""
    try:
        file = mido.MidiFile(path, clip=True)
    except (OSError, EOFError, ValueError, KeyError, IndexError):
        return None
    scale = TICKS_PER_QUARTER / file.ticks_per_beat
    notes = sorted(
        Note(round(start * scale), round((stop - start) * scale), pitch)
        for track in file.tracks
        for start, stop, pitch in _held(track)
        if (stop - start) * scale >= GRACE
    )
    if len(notes) < LEAST_NOTES:
        return None
    bar = _bar(file)
    late = -first_beat(notes, bar) % bar
    return Piece(name, part, bar, tuple(replace(note, tick=note.tick + late) for note in notes))


def licences(folder: Path, leave_out: str = "") -> str:
    """Return the licences that a folder's `index.tsv` names for its files, or that it has none."""
    index = folder / "index.tsv"
    if not index.is_file():
        return "that of the files"
    with index.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        named = {row["license"] for row in rows if not leave_out or leave_out not in row["file"]}
    return " and ".join(sorted(named))


def first_beat(notes: Sequence[Note], bar: int) -> int:
    """Return how many ticks after tick 0 the first bar line is, an upbeat being before it.

    Files do not tell. It is where the most is struck and the lowest notes are the longest.
    """
    struck = defaultdict(list)
    for note in notes:
        struck[note.tick].append(note)
    weights: Counter[int] = Counter()
    for tick, together in struck.items():
        place = round(tick % bar / SIXTEENTH) * SIXTEENTH % bar
        lowest = min(together, key=lambda note: note.pitch)
        weights[place] += min(lowest.length, bar) * (3 + len(together))
    heaviest = max(weights, key=lambda place: weights[place])
    return heaviest if weights[heaviest] > CLEARLY * weights[0] else 0


def _held(track: mido.MidiTrack) -> Iterator[tuple[int, int, int]]:
    """Yield start and stop, in the file's ticks, and pitch of the notes of a track."""
    tick = 0
    began: dict[int, list[int]] = defaultdict(list)
    for message in track:
        tick += message.time
        if message.type == "note_on" and message.velocity:
            began[message.note].append(tick)
        elif message.type in ("note_on", "note_off") and began[message.note]:
            yield began[message.note].pop(0), tick, message.note


def _bar(file: mido.MidiFile) -> int:
    """Return the ticks of a bar of the first metre, of 4/4 where there is none that one can use."""
    for message in (message for track in file.tracks for message in track):
        if message.type == "time_signature":
            bar = WHOLE * message.numerator // message.denominator
            return bar if bar % SIXTEENTH == 0 and 0 < bar <= LONGEST_BAR else WHOLE
    return WHOLE
