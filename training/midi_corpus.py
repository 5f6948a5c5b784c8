"""A folder of MIDI files as a corpus: the top line of each, on the grid, in C major or A minor."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

import mido

from models.melody_grid import STEPS_PER_QUARTER, GridNote, MelodyGrid
from training.corpus import (
    DEFAULT_METER,
    GRID,
    Corpus,
    CorpusError,
    Song,
    meter_steps,
    part_by_hash,
    read_split,
)
from training.keys import durations_by_class, find_key, shift_home

LEAST_NOTES: Final = 16
SILENT_BARS: Final = 1  # a longer rest is shortened to this
DRUM_CHANNEL: Final = 9
WIDE: Final = MelodyGrid(lowest=0, highest=127)


def read_midi_folder(folder: Path, split: Path | None = None) -> Corpus:
    """Read every `.mid` and `.midi` file below a folder; those that cannot be read are left out.

    `split` names parts as `path/in/folder.mid<TAB>test`; without it the file's name decides.
    Raises `CorpusError` when the folder holds no melody at all.
    """
    files = sorted(path for path in folder.rglob("*") if path.suffix.lower() in (".mid", ".midi"))
    parts = read_split(split) if split else {}
    songs = []
    for path in files:
        name = path.relative_to(folder).as_posix()
        song = read_melody(path, name, parts.get(name) or part_by_hash(name))
        if song is not None:
            songs.append(song)
    if not songs:
        raise CorpusError(
            f"corpus folder {folder} must hold tokens_grid16.tsv or MIDI files with a melody of"
            f" {LEAST_NOTES} notes; {len(files)} MIDI files were found, none with one"
        )
    return Corpus(folder.name, tuple(songs), "that of the files")


def read_melody(path: Path, name: str, part: str) -> Song | None:
    """Read one file's top line; `None` where it is broken or has too few notes."""
    try:
        file = mido.MidiFile(path, clip=True)
    except (OSError, EOFError, ValueError, KeyError, IndexError):
        return None
    notes, meter = _notes(file)
    melody = skyline(notes)
    if len(melody) < LEAST_NOTES:
        return None
    first = melody[0].start // meter * meter
    melody = [GridNote(note.start - first, note.length, note.pitch) for note in melody]
    melody = _without_silence(melody, meter)
    sounding = [(note.pitch, note.length) for note in melody]
    shift = shift_home(*find_key(durations_by_class(sounding)), [pitch for pitch, _ in sounding])
    home = [GridNote(n.start, n.length, WIDE.pitch(WIDE.token(n.pitch + shift))) for n in melody]
    tokens = GRID.encode(home, home[-1].start + home[-1].length)
    return Song(name, part, meter, tuple(tokens))


def skyline(notes: Iterable[GridNote]) -> list[GridNote]:
    """Return the highest note at each onset, each cut off by the next."""
    highest: dict[int, GridNote] = {}
    for note in notes:
        if note.start not in highest or note.pitch > highest[note.start].pitch:
            highest[note.start] = note
    line = [highest[start] for start in sorted(highest)]
    ends = [note.start for note in line[1:]] + [line[-1].start + line[-1].length] if line else []
    return [
        GridNote(note.start, min(note.length, end - note.start), note.pitch)
        for note, end in zip(line, ends, strict=True)
    ]


def _notes(file: mido.MidiFile) -> tuple[list[GridNote], int]:
    """Return all notes on the nearest 16th, and the first metre's 16th steps to a bar."""
    grid = file.ticks_per_beat / STEPS_PER_QUARTER
    meter, tick = DEFAULT_METER, 0
    began: dict[tuple[int, int], list[int]] = defaultdict(list)
    notes, seen_meter = [], False
    for message in mido.merge_tracks(file.tracks):
        tick += message.time
        if message.type == "time_signature" and not seen_meter:
            meter = meter_steps(f"{message.numerator}/{message.denominator}")
            seen_meter = True
        elif message.type in ("note_on", "note_off") and message.channel != DRUM_CHANNEL:
            key = (message.channel, message.note)
            if _starts(message):
                began[key].append(tick)
            elif began[key]:
                start = round(began[key].pop(0) / grid)
                notes.append(GridNote(start, max(1, round(tick / grid) - start), message.note))
    return notes, meter


def _starts(message: Any) -> bool:  # noqa: ANN401 (mido is untyped)
    return bool(message.type == "note_on" and message.velocity > 0)


def _without_silence(melody: list[GridNote], meter: int) -> list[GridNote]:
    """Shorten rests by whole bars until none is longer than `SILENT_BARS` and a part of one."""
    moved, gap, end = [], 0, 0
    for note in melody:
        gap += max(0, (note.start - end) // meter - SILENT_BARS) * meter
        end = note.start + note.length
        moved.append(GridNote(note.start - gap, note.length, note.pitch))
    return moved
