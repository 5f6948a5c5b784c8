"""The melody of what is played, as a listener hears it: the upper voice, held notes and all.

The highest note is the melody, and stays it for as long as it is held, whatever moves beneath.
Where two hands play, what lies far beneath the melody is accompaniment even while the melody rests,
until the melody has been silent for so long that the lower voice is all there is (auditory streams
part by register and continuity: Bregman 1990).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from engine.ticks import TICKS_PER_QUARTER, Span
from models.encodings.melody_grid import HOLD, REST, MelodyGrid
from models.note import Note

ABSOLUTE: Final = MelodyGrid(0, 127)  # symbols before a key is chosen: a token for every MIDI pitch
APART: Final = 7  # semitones: sounding together, notes so far apart are two voices
BENEATH: Final = 8  # semitones under the melody, where two voices play, is not the melody
TWO_VOICES_TICKS: Final = 8 * TICKS_PER_QUARTER  # so long after the last proof of a second voice
MELODY_RESTS_TICKS: Final = 4 * TICKS_PER_QUARTER  # longer, and the lower voice is the melody


class Skyline:
    """Follows the melody span by span; `symbol` is what happens in one."""

    def __init__(self) -> None:
        self._melody: Note | None = None  # the note that was the melody last
        self._two_voices = -TWO_VOICES_TICKS  # when they were heard last

    def symbol(self, notes: Sequence[Note], span: Span) -> int:
        """Return what the melody does in a span, as an `ABSOLUTE` token: a pitch, hold or rest.

        `notes` are those struck (by half a span early) or held in it. A note lasts until it is let
        go, but at least a quarter or until the next one: players detach what songs are written to
        hold.
        """
        self._follow(notes)
        early = span.start - span.ticks // 2
        struck = [note for note in notes if note.tick >= early]
        self._notice_voices(struck, notes, span)
        top = max(struck, key=lambda note: note.pitch, default=None)
        if top is not None and not self._is_beneath(top, notes, span):
            self._melody = top
            return ABSOLUTE.token(top.pitch)
        return HOLD if self._lasts(span) else REST

    def _follow(self, notes: Sequence[Note]) -> None:
        """Know of the melody's note how long it has lasted by now."""
        melody = self._melody
        if melody is not None:
            same = (n for n in notes if n.tick == melody.tick and n.pitch == melody.pitch)
            self._melody = max(same, key=lambda note: note.length, default=melody)

    def _notice_voices(self, struck: Sequence[Note], notes: Sequence[Note], span: Span) -> None:
        pitches = [note.pitch for note in notes if _goes_on(note, span)]
        if struck and pitches and max(pitches) - min(pitches) >= APART:
            self._two_voices = span.start

    def _is_beneath(self, note: Note, notes: Sequence[Note], span: Span) -> bool:
        """Whether a note is accompaniment: under one that is held, or far under one just left."""
        melody = self._melody
        if melody is None or note.pitch >= melody.pitch:
            return False
        if _goes_on(melody, span):
            return True  # it is held
        are_two = span.start - self._two_voices < TWO_VOICES_TICKS
        rests = span.start - melody.tick >= MELODY_RESTS_TICKS
        return are_two and not rests and note.pitch <= melody.pitch - BENEATH

    def _lasts(self, span: Span) -> bool:
        melody = self._melody
        if melody is None or melody.tick >= span.stop:
            return False
        onset = (melody.tick + span.ticks // 2) // span.ticks * span.ticks
        return max(melody.end, onset + TICKS_PER_QUARTER) > span.start + span.ticks // 4


def _goes_on(note: Note, span: Span) -> bool:
    """Whether a note is held into a span, for longer than the fingers of a legato overlap."""
    return note.end > span.start + span.ticks // 2


def symbols(notes: Sequence[Note], span: Span, step: int) -> list[int]:
    """Return the melody of notes in a span, a `Skyline.symbol` for every `step` ticks."""
    skyline = Skyline()
    found = []
    for start in range(span.start, span.stop, step):
        each = Span(start, start + step)
        heard = [
            note
            for note in notes
            if note.tick < start + step // 2
            and (note.end > start or note.tick >= start - step // 2)
        ]
        found.append(skyline.symbol(heard, each))
    return found
