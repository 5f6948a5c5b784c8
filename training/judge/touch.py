"""How the performer plays a phrase: in time or off it, short or long, alone or with a left hand.

Each touch takes a phrase's melody as it is written and gives the notes that are struck.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Final, TypeAlias

from models.note import TICKS_PER_QUARTER, Note
from training.judge.phrases import EIGHTH, Melody

Touch: TypeAlias = Callable[[Melody], tuple[Note, ...]]

VELOCITY: Final = 80
HELD: Final = 0.9  # of a note's written length
SHORT: Final = 0.3
CRESCENDO: Final = (30, 115)
LATE: Final = round(0.29 * TICKS_PER_QUARTER / 4)  # ticks: 29 % of a 16th
SWUNG: Final = TICKS_PER_QUARTER * 2 // 3
OCTAVE: Final = 12
CHORDS: Final = {
    "major": ((0, 4, 7), (7, 11, 2), (5, 9, 0), (9, 0, 4), (2, 5, 9)),
    "minor": ((0, 3, 7), (7, 11, 2), (5, 8, 0), (8, 0, 3), (3, 7, 10)),
}
FIGURES: Final = {4: (0, 2, 1, 2), 6: (0, 2, 1, 2, 1, 2), 8: (0, 2, 1, 2, 0, 2, 1, 2)}


def plain(melody: Melody) -> tuple[Note, ...]:
    """Play as written, with a small gap after each note."""
    return _struck(melody.notes, HELD)


def staccato(melody: Melody) -> tuple[Note, ...]:
    """Play each note for 30 % of its length."""
    return _struck(melody.notes, SHORT)


def crescendo(melody: Melody) -> tuple[Note, ...]:
    """Begin at velocity 30 and end at 115."""
    low, high = CRESCENDO
    begin, end = melody.notes[0].tick, melody.notes[-1].tick
    slope = (high - low) / max(1, end - begin)
    return tuple(
        replace(note, velocity=round(low + slope * (note.tick - begin))) for note in plain(melody)
    )


def late(melody: Melody) -> tuple[Note, ...]:
    """Play every note 29 % of a 16th after its time."""
    return tuple(replace(note, tick=note.tick + LATE) for note in plain(melody))


def swung(melody: Melody) -> tuple[Note, ...]:
    """Play the eighths off the beat at two thirds of it."""
    ends = {note.tick: _swing(note.tick) for note in melody.notes}
    moved = (Note(ends[n.tick], _swing(n.end) - ends[n.tick], n.pitch) for n in melody.notes)
    return _struck(moved, HELD)


def can_swing(melody: Melody) -> bool:
    """Say whether a phrase is in quarters, goes in eighths, and has two of them off the beat."""
    off = [note.tick % TICKS_PER_QUARTER for note in melody.notes]
    return melody.meter.endswith("/4") and set(off) <= {0, EIGHTH} and off.count(EIGHTH) >= 2


def with_left_hand(melody: Melody) -> tuple[Note, ...]:
    """Play it over broken chords in eighths, an octave or more below its lowest note.

    Each bar has the chord of the key whose notes the melody dwells on most. The left hand ends
    when the melody does.
    """
    ceiling = min(note.pitch for note in melody.notes) - OCTAVE
    figure = FIGURES[melody.bar // EIGHTH]
    left = []
    for tick in range(0, melody.notes[-1].end, EIGHTH):
        bar, eighth = tick // melody.bar, tick % melody.bar // EIGHTH
        pitch = _voiced(fitting_chord(melody, bar), ceiling)[figure[eighth]]
        left.append(Note(tick, EIGHTH, pitch))
    return tuple(sorted((*plain(melody), *_struck(left, HELD))))


def fitting_chord(melody: Melody, bar: int) -> tuple[int, ...]:
    """Return the pitch classes, root first, of the chord that fits a bar (0 …) best."""
    notes = melody.excerpt(bar, 1).notes
    chords = [
        tuple((melody.key.tonic + step) % 12 for step in chord) for chord in CHORDS[melody.key.mode]
    ]
    return max(chords, key=lambda chord: sum(n.length for n in notes if n.pitch % 12 in chord))


def _voiced(chord: tuple[int, ...], ceiling: int) -> list[int]:
    """Return a chord in root position, its fifth at `ceiling` or less than an octave below."""
    root, *others = chord
    above = [(pitch_class - root) % 12 for pitch_class in others]
    top = ceiling - (ceiling - root - above[-1]) % 12
    return [top - above[-1], *(top - above[-1] + step for step in above)]


def _swing(tick: int) -> int:
    return tick + SWUNG - EIGHTH if tick % TICKS_PER_QUARTER == EIGHTH else tick


def _struck(notes: Iterable[Note], held: float) -> tuple[Note, ...]:
    return tuple(
        replace(note, length=max(1, round(held * note.length)), velocity=VELOCITY) for note in notes
    )
