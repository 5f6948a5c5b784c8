"""What a run's weights play after each epoch: a MIDI file and its piano roll, to hear and see."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

from models.note import Note
from training.curves import HEIGHT, MARGIN, WIDTH, write_svg
from training.judge.rendering import write_midi
from training.measures.pieces import COMMON_METER, PIECE_BARS, PIECE_TICKS

FOLDER: Final = "samples"
BARS: Final = PIECE_BARS  # of 4/4 that a step model plays by itself
TICKS: Final = PIECE_TICKS
BAR: Final = TICKS // BARS
SEED: Final = 1  # of the dice, the same after each epoch
PHRASES: Final = 2  # of a model of whole phrases
OCTAVE: Final = 12


def write_sample(notes: Sequence[Note], folder: Path, epoch: int) -> None:
    """Write notes, bars of 4/4 from tick 0 on, to the samples of a run's `folder`."""
    path = folder / FOLDER / f"epoch-{epoch:03d}.mid"
    path.parent.mkdir(exist_ok=True)
    write_midi(path, notes, COMMON_METER, f"epoch {epoch}")
    draw_roll(notes, path.with_suffix(".svg"))


def one_by_one(phrases: Iterable[Iterable[Note]], ticks: int) -> list[Note]:
    """Return the notes of phrases of so many ticks, one after the other."""
    return [note.moved(at * ticks) for at, phrase in enumerate(phrases) for note in phrase]


def draw_roll(notes: Sequence[Note], path: Path) -> None:
    """Write the piano roll of notes: bar lines, a line below each C, and the range in octaves."""
    bars = -(-max((note.end for note in notes), default=TICKS) // BAR)
    pitches = [note.pitch for note in notes] or [OCTAVE * 5]
    low, high = min(pitches) // OCTAVE * OCTAVE, (max(pitches) // OCTAVE + 1) * OCTAVE
    across, down = (WIDTH - 2 * MARGIN) / (bars * BAR), (HEIGHT - 2 * MARGIN) / (high - low)
    right, bottom = WIDTH - MARGIN, HEIGHT - MARGIN
    lines = [
        *((x, MARGIN, x, bottom) for x in (MARGIN + bar * BAR * across for bar in range(bars + 1))),
        *(
            (MARGIN, y, right, y)
            for y in (bottom - at * down for at in range(0, high - low + 1, OCTAVE))
        ),
    ]
    marks = [
        f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="#ccc"/>'
        for x1, y1, x2, y2 in lines
    ]
    marks += [
        f'<rect x="{MARGIN + note.tick * across:.1f}"'
        f' y="{bottom - (note.pitch + 1 - low) * down:.1f}"'
        f' width="{max(1.0, note.length * across - 0.5):.1f}" height="{down:.1f}" fill="#1f5fb0"/>'
        for note in notes
    ]
    marks += [
        f'<text x="4" y="{bottom - (c - low) * down:.1f}">C{c // OCTAVE - 1}</text>'
        for c in range(low, high + 1, OCTAVE)
    ]
    write_svg(path, "".join(marks))
