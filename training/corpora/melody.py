"""The melody of a score of many voices: its top line on the grid of 16ths."""

from __future__ import annotations

from collections.abc import Iterable

from models.encodings.melody_grid import STEP_TICKS
from models.note import Note
from training.corpora.score import Score


def melody_of(score: Score) -> list[Note]:
    """Return the notes of a melody as they stand, else the top line of the tracks with pitches."""
    notes = (note for track in score.tracks if not track.is_drum for note in track.notes)
    return list(notes) if score.is_melody else top_line(map(on_grid, notes))


def on_grid(note: Note) -> Note:
    """Return a note moved to the nearest 16ths, at least one long."""
    start, end = (round(tick / STEP_TICKS) * STEP_TICKS for tick in (note.tick, note.end))
    return Note(start, max(STEP_TICKS, end - start), note.pitch, note.velocity)


def top_line(notes: Iterable[Note]) -> list[Note]:
    """Return the highest note at each onset, each cut off by the next."""
    highest: dict[int, Note] = {}
    for note in notes:
        if note.tick not in highest or note.pitch > highest[note.tick].pitch:
            highest[note.tick] = note
    line = [highest[tick] for tick in sorted(highest)]
    stops = [*(note.tick for note in line[1:]), *(note.end for note in line[-1:])]
    return [
        Note(note.tick, min(note.length, stop - note.tick), note.pitch, note.velocity)
        for note, stop in zip(line, stops, strict=True)
    ]
