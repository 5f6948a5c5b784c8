"""Encoding `columns`: piano music as a row of columns, each telling of every key what it does.

A column lasts a fixed number of ticks and has 88 pixels, from A0 up: `SILENT`, `STARTED` (a note is
struck here) or `HELD` (the one that was struck before goes on). So a note that is struck again just
as it ends is another note, which a picture of what sounds could not say. A network's logits have
three places for each pixel, pixel by pixel.

What it cannot say: anything finer than a column, and two notes of one pitch at once.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Final, Self

import numpy as np
from numpy.typing import NDArray

from models.card import Card
from models.encodings.problems import step_problems
from models.note import TICKS_PER_QUARTER, Note

SILENT: Final = 0
STARTED: Final = 1
HELD: Final = 2
CLASSES: Final = 3
LOWEST: Final = 21  # MIDI: the piano's A0
PITCHES: Final = 88
OCTAVE: Final = 12
SHORTEST: Final = 20  # ticks to a column; with fewer, a network runs 50 times a second and more
EXAMPLE_BEATS: Final = 8
Pixels = NDArray[np.int64]


@dataclass(frozen=True)
class Columns:
    """Columns of `ticks` each, a divisor of a quarter note: 48 are 0.05 s at 120 bpm."""

    id: ClassVar[str] = "columns"
    pitched: ClassVar[bool] = True

    ticks: int = 48

    def __post_init__(self) -> None:
        if self.ticks < SHORTEST or TICKS_PER_QUARTER % self.ticks:
            raise ValueError(
                f"columns needs 'ticks' that divide {TICKS_PER_QUARTER}, at least {SHORTEST},"
                f" got {self.ticks}"
            )

    @classmethod
    def from_parameters(cls, parameters: Mapping[str, Any]) -> Self:
        """Build from a card's encoding parameters. Raises `ValueError` when they are unusable."""
        try:
            return cls(int(parameters["ticks"]))
        except (KeyError, TypeError, OverflowError) as error:
            raise ValueError(
                f"columns needs a whole number 'ticks', got {dict(parameters)!r}"
            ) from error

    @property
    def parameters(self) -> dict[str, Any]:
        """What a card keeps of it, the inverse of `from_parameters`."""
        return {"ticks": self.ticks}

    @property
    def span_ticks(self) -> int:
        """A column."""
        return self.ticks

    def nearest(self, ticks: int) -> int:
        """Return the column that begins nearest to a tick."""
        return (ticks + self.ticks // 2) // self.ticks

    def encode(self, notes: Sequence[Note]) -> Pixels:
        """Return the columns of notes, `(columns, 88)`; a later note cuts off one of its pitch.

        Notes are moved to the nearest column, are at least one long, and are folded by octaves into
        the piano's range.
        """
        placed = sorted((self.nearest(n.tick), self.nearest(n.end), pixel(n.pitch)) for n in notes)
        placed = [(start, max(stop, start + 1), place) for start, stop, place in placed]
        columns = np.zeros((max((stop for _, stop, _ in placed), default=0), PITCHES), np.int64)
        for start, stop, place in placed:
            columns[start:, place] = SILENT
            columns[start:stop, place] = HELD
            columns[start, place] = STARTED
        return columns

    def decode(self, tensor: NDArray[Any]) -> list[Note]:
        """Return the notes of columns, in time order and upwards in a chord.

        What is held before any start is silence.
        """
        notes = []
        for start, place in np.argwhere(tensor == STARTED):
            goes_on = tensor[start + 1 :, place] == HELD
            held = len(goes_on) if goes_on.all() else int(goes_on.argmin())
            tick, length = int(start) * self.ticks, (1 + held) * self.ticks
            notes.append(Note(tick, length, LOWEST + int(place)))
        return notes

    def conditions(self, steps: NDArray[Any]) -> dict[str, NDArray[np.int64]]:
        """Return whose turn each column is.

        `turn` is 1 for a column that the model chose itself: so are those of every other beat.
        """
        beats = np.arange(len(steps)) // (TICKS_PER_QUARTER // self.ticks)
        return {"turn": beats % 2}

    def problems(self, card: Card) -> list[str]:
        """Name what in a card does not fit: a step takes a column and gives three logits a key."""
        if card.kind == "step":
            return step_problems(card, "frame", (PITCHES,), PITCHES * CLASSES)
        return [f"a '{card.kind}' model cannot have the encoding {self.id}"]

    def example(self, random: np.random.Generator) -> list[Note]:
        """Return two bars of 4/4: on each beat three notes of any pitch, of up to a beat."""
        notes = []
        for beat in range(EXAMPLE_BEATS):
            for place in random.choice(PITCHES, 3, replace=False):
                length = int(random.integers(self.ticks, TICKS_PER_QUARTER + 1))
                length -= length % self.ticks
                notes.append(Note(beat * TICKS_PER_QUARTER, length, LOWEST + int(place)))
        return notes


def pixel(pitch: int) -> int:
    """Return the pixel of a MIDI pitch, folded by octaves into the piano's range."""
    above = pitch - LOWEST
    if above < 0:
        return above % OCTAVE
    if above >= PITCHES:
        return PITCHES - 1 - (PITCHES - 1 - above) % OCTAVE
    return above
