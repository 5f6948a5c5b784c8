"""A loop: the phrase of a decoder, played bar after bar in the key of the music, without a seam."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from engine.hearing import ABSOLUTE
from engine.parts.ear import MEMORY_STEPS
from engine.parts.key import KeyFinder
from engine.ticks import TICKS_PER_QUARTER, TICKS_PER_STEP
from models.card import Card, Latent
from models.melody_grid import FIRST_PITCH, HOLD, REST

PhraseNotes = Sequence[tuple[int, int, int]]
MEASURE_TICKS: Final = 4 * TICKS_PER_QUARTER
LEAST_NOTES_A_BAR: Final = 0.5
# How much less a pitch is liked that the bar of the phrase does not hold.
UNLIKED: Final = -2.0
KEY_MARGIN: Final = 0.05  # per unit of an ear's margin in nats, in correlation
EAR_MARGIN: Final = 3.0


@dataclass(frozen=True)
class LoopNote:
    """A note of the loop: `offset` ticks after its 16th step, `length` in ticks, in C."""

    offset: int
    length: int
    pitch: int


class Loop:
    """What a decoder voice plays from: the phrase that sounds and the one that comes next.

    The phrase has `measures` of 4/4, each laid into one bar of the session; `start` is the 16th
    step at which its first bar began. It hears the music only for its key.
    """

    def __init__(self, card: Card, measures: int, bar_steps: int) -> None:
        self.model = card.name
        self.latents: tuple[Latent, ...] = card.latents
        self.bar_steps = bar_steps
        self.history: deque[int] = deque(maxlen=MEMORY_STEPS)
        self.start: int | None = None
        self.notes: PhraseNotes = ()
        self._measures = measures
        self._next: PhraseNotes | None = None
        self._steps: dict[int, list[LoopNote]] = {}
        self._lasting: frozenset[int] = frozenset()
        self._key = KeyFinder()

    @property
    def steps(self) -> int:
        """The length in 16th steps of the session."""
        return self._measures * self.bar_steps

    @property
    def tonic(self) -> int:
        """The pitch class (0 = C) to which the phrase is moved."""
        return self._key.tonic

    @property
    def shift(self) -> int:
        """Semitones by which the phrase is moved, the nearest way."""
        return (self.tonic + 6) % 12 - 6

    def offer(self, notes: PhraseNotes) -> bool:
        """Take a phrase to be played from the next boundary on; `False` if it is too sparse."""
        if len(notes) < LEAST_NOTES_A_BAR * self._measures:
            return False
        self._next = tuple(notes)
        return True

    def land(self) -> None:
        """Let the phrase that waits be the one that is played."""
        if self._next is not None:
            self.notes, self._next = self._next, None
            self._lay()

    def place(self, step: int) -> int:
        """Return where in the loop a 16th step of the session lies."""
        return (step - (self.start or 0)) % self.steps

    def begin(self, step: int) -> None:
        """Let the phrase start with the bar in which a step lies, if it does not run already."""
        if self.start is None:
            self.start = step - step % self.bar_steps

    def at(self, step: int) -> list[LoopNote]:
        """Return the notes that start within a 16th step, in C."""
        return self._steps.get(self.place(step), [])

    def symbol(self, step: int) -> int:
        """Return what the phrase has at a 16th step as an `ABSOLUTE` token, in C; top note wins."""
        struck = [note.pitch for note in self.at(step)]
        if struck:
            return ABSOLUTE.token(max(struck))
        return HOLD if self.place(step) in self._lasting else REST

    def likings(self, pitches: Sequence[int], step: int) -> list[float]:
        """Say how well sounding pitches fit the bar of the phrase at a step: 0 or less."""
        first = step - self.place(step) % self.bar_steps
        bar = {
            (note.pitch + self.shift) % 12
            for each in range(first, first + self.bar_steps)
            for note in self.at(each)
        }
        return [0.0 if pitch % 12 in bar else UNLIKED for pitch in pitches]

    def hear(self, symbol: int, step: int) -> None:
        """Take what sounded at a 16th step, an `ABSOLUTE` token."""
        self.history.append(symbol)
        if symbol >= FIRST_PITCH:
            self._key.hear(ABSOLUTE.pitch(symbol))

    def new_phrase(self, pitch: int) -> None:
        """Prepare for a phrase that starts after silence, in any key."""
        self._key.new_phrase()

    def settle(self, margin: float = 0.0) -> None:
        """Choose the key; `margin` is an ear's, in nats."""
        self._key.settle(margin / EAR_MARGIN * KEY_MARGIN)

    def memory(self) -> dict[str, Any]:
        """Return what a snapshot keeps, as plain data."""
        return {"key": self._key.memory, "notes": list(self.notes), "start": self.start}

    def recall(self, memory: Mapping[str, Any], history: Sequence[int], next_step: int) -> None:
        """Take up what `memory` kept."""
        self.history.extend(history)
        self._key.memory = memory["key"]
        self.start = memory["start"]
        self.offer([tuple(note) for note in memory["notes"]])
        self.land()

    def _lay(self) -> None:
        """Sort the notes by 16th steps; what a shorter bar has no room for is left out."""
        bar_ticks = self.bar_steps * TICKS_PER_STEP
        lasting: set[int] = set()
        self._steps = {}
        for start, length, pitch in self.notes:
            measure, tick = divmod(start, MEASURE_TICKS)
            if measure >= self._measures or tick >= bar_ticks:
                continue
            step, offset = divmod(measure * bar_ticks + tick, TICKS_PER_STEP)
            length = min(length, bar_ticks) if bar_ticks < MEASURE_TICKS else length
            self._steps.setdefault(step, []).append(LoopNote(offset, length, pitch))
            lasting.update(range(step + 1, step + 1 + (offset + length - 1) // TICKS_PER_STEP))
        self._lasting = frozenset(step % self.steps for step in lasting)
