"""Encoding `piano-roll`: measures of 4/4 as pictures of which pitches sound at each sample.

A sample is `1 / samples` of a measure (24 to the quarter note where a measure has 96). A note is a
run of samples that are on. Where the same pitch is struck again just as a note ends, the last
sample of that note is off; so a gap of one sample is read as the end of one note and the start of
another, and never as a rest. What a roll cannot say: a rest of one sample between two notes of one
pitch (it is joined to the first), and a note of one sample that touches the next (they are one).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Final

import numpy as np
from numpy.typing import NDArray

from models.card import Card
from models.encodings.problems import phrase_problems
from models.note import TICKS_PER_QUARTER, Note

QUARTERS: Final = 4  # to a measure
MEASURE_TICKS: Final = QUARTERS * TICKS_PER_QUARTER
OCTAVE: Final = 12
PITCHES: Final = 128
MOST_SAMPLES: Final = 1 << 14  # of all the measures together
SIZES: Final = ("lowest", "pitches", "measures", "samples")
Roll = NDArray[np.float32]


@dataclass(frozen=True)
class PianoRoll:
    """The form of a roll: `pitches` from the MIDI number `lowest` up, `samples` to a measure.

    What is at least as probable as `threshold` (0 to 1) sounds, unless `decode` is told otherwise.
    """

    id: ClassVar[str] = "piano-roll"
    pitched: ClassVar[bool] = True

    lowest: int
    pitches: int = 35
    measures: int = 16
    samples: int = 96
    threshold: float = 0.5

    def __post_init__(self) -> None:
        if not (self.lowest >= 0 and OCTAVE <= self.pitches <= PITCHES - self.lowest):
            raise ValueError(
                "piano-roll needs at least an octave of MIDI pitches,"
                f" got {self.pitches} from {self.lowest} up"
            )
        if self.samples < QUARTERS or self.samples % QUARTERS:
            raise ValueError(f"piano-roll needs samples in fours to a measure, got {self.samples}")
        if not 1 <= self.measures <= MOST_SAMPLES // self.samples:
            raise ValueError(
                f"piano-roll needs 1 … {MOST_SAMPLES // self.samples} measures, got {self.measures}"
            )
        if not 0 < self.threshold < 1:
            raise ValueError(f"piano-roll needs a threshold between 0 and 1, got {self.threshold}")

    @classmethod
    def from_parameters(cls, parameters: Mapping[str, Any]) -> PianoRoll:
        """Build from a card's encoding parameters. Raises `ValueError` when they are unusable."""
        try:
            sizes = {name: int(parameters[name]) for name in SIZES}
            return cls(**sizes, threshold=float(parameters.get("threshold", cls.threshold)))
        except (KeyError, TypeError, OverflowError) as error:
            raise ValueError(
                "piano-roll needs whole numbers 'lowest', 'pitches', 'measures' and 'samples',"
                f" got {dict(parameters)!r}"
            ) from error

    @property
    def span_ticks(self) -> int:
        """All the measures of the phrase."""
        return self.measures * MEASURE_TICKS

    @property
    def shape(self) -> tuple[int, int, int]:
        """The shape of a roll: (measures, samples, pitches)."""
        return self.measures, self.samples, self.pitches

    @property
    def length(self) -> int:
        """The number of samples in all the measures."""
        return self.measures * self.samples

    def column(self, pitch: int) -> int:
        """Return the column of a MIDI pitch, folded into the range by octaves."""
        above = pitch - self.lowest
        if above < 0:
            return above % OCTAVE
        if above >= self.pitches:
            return self.pitches - 1 - (self.pitches - 1 - above) % OCTAVE
        return above

    def ticks(self, samples: int) -> int:
        """Return how many ticks so many samples last, the inverse of `nearest`."""
        return round(samples * MEASURE_TICKS / self.samples)

    def nearest(self, ticks: int) -> int:
        """Return the sample nearest to a tick."""
        return round(ticks * self.samples / MEASURE_TICKS)

    def encode(self, notes: Iterable[Note]) -> Roll:
        """Return the roll of notes, `(measures, samples, pitches)`, 0 or 1.

        A later note cuts off an earlier one of its pitch; what is outside the measures is left out.
        """
        roll = np.zeros((self.length, self.pitches), np.float32)
        for note in sorted(notes, key=lambda note: note.tick):
            start = self.nearest(note.tick)
            if 0 <= start < self.length:
                stop = max(start + 1, self.nearest(note.end))
                _strike(roll[:, self.column(note.pitch)], start, stop)
        return roll.reshape(self.shape)

    def decode(self, tensor: Roll, threshold: float | None = None) -> list[Note]:
        """Return the notes of a roll of probabilities, in time order and upwards in a chord.

        Where a pitch is at least as probable as `threshold`, it sounds.
        """
        limit = self.threshold if threshold is None else threshold
        on = np.greater_equal(tensor.reshape(self.length, self.pitches).T, limit)
        edges = np.diff(np.pad(on.astype(np.int8), ((0, 0), (1, 1))), axis=1)
        columns, starts = np.nonzero(edges == 1)
        stops = np.nonzero(edges == -1)[1]
        struck_again = (columns[1:] == columns[:-1]) & (starts[1:] - stops[:-1] == 1)
        stops[:-1] += struck_again
        return [
            self._note(int(starts[i]), int(stops[i]), int(columns[i]))
            for i in np.lexsort((columns, starts))
        ]

    def _note(self, start: int, stop: int, column: int) -> Note:
        tick = self.ticks(start)
        return Note(tick, self.ticks(stop) - tick, column + self.lowest)

    def conditions(self, steps: NDArray[Any]) -> dict[str, NDArray[np.int64]]:
        """Return nothing: a roll is no step."""
        return {}

    def problems(self, card: Card) -> list[str]:
        """Name what in a card does not fit: decoders give rolls, encoders take them."""
        if card.kind in ("decoder", "encoder"):
            return phrase_problems(card, "float32", self.shape)
        return [f"a '{card.kind}' model cannot have the encoding {self.id}"]

    def example(self, random: np.random.Generator) -> list[Note]:
        """Return quarter notes of any pitch, one on each beat."""
        beats = range(self.measures * QUARTERS)
        pitches = random.integers(self.lowest, self.lowest + self.pitches, len(beats))
        return [
            Note(beat * TICKS_PER_QUARTER, TICKS_PER_QUARTER, int(pitch))
            for beat, pitch in zip(beats, pitches, strict=True)
        ]


def _strike(column: Roll, start: int, stop: int) -> None:
    """Write a note into the samples of its pitch, `(samples,)`, over what was there."""
    if start >= 2 and column[start - 1] and column[start - 2]:
        column[start - 1] = 0
    column[start:] = 0
    column[start:stop] = 1
