"""Encoding `melody-grid`: one melody as one symbol for each 16th note.

A symbol is a pitch that starts, `HOLD` (the last pitch goes on), `REST`, or `END` (of a song; also
what stands before its first step). As tokens: 0 end, 1 rest, 2 hold, 3… the pitches from `lowest`.
The text form of a symbol, as corpora write it, is `/`, `r`, `_` or the MIDI number.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Final

import numpy as np
from numpy.typing import NDArray

from models.card import Card
from models.encodings.problems import phrase_problems, step_problems
from models.note import TICKS_PER_QUARTER, Note

STEPS_PER_QUARTER: Final = 4
STEP_TICKS: Final = TICKS_PER_QUARTER // STEPS_PER_QUARTER
BAR_STEPS: Final = 16  # of 4/4, in which examples are written
END: Final = 0
REST: Final = 1
HOLD: Final = 2
FIRST_PITCH: Final = 3
_TEXT = {"/": END, "r": REST, "_": HOLD}


@dataclass(frozen=True)
class MelodyGrid:
    """The vocabulary of the pitches `lowest` … `highest` (MIDI numbers, both included)."""

    id: ClassVar[str] = "melody-grid"
    pitched: ClassVar[bool] = True

    lowest: int
    highest: int

    def __post_init__(self) -> None:
        if not 0 <= self.lowest <= self.highest - 11 <= 127 - 11:
            raise ValueError(
                "melody-grid needs MIDI pitches lowest … highest at least an octave apart,"
                f" got {self.lowest} … {self.highest}"
            )

    @classmethod
    def from_parameters(cls, parameters: Mapping[str, Any]) -> MelodyGrid:
        """Build from a card's encoding parameters. Raises `ValueError` when they are unusable."""
        try:
            return cls(int(parameters["lowest"]), int(parameters["highest"]))
        except (KeyError, TypeError, OverflowError) as error:
            raise ValueError(
                f"melody-grid needs whole numbers 'lowest' and 'highest', got {dict(parameters)!r}"
            ) from error

    @property
    def span_ticks(self) -> int:
        """A 16th note."""
        return STEP_TICKS

    @property
    def vocabulary(self) -> int:
        """The number of tokens."""
        return FIRST_PITCH + self.highest - self.lowest + 1

    def token(self, pitch: int) -> int:
        """Return the token of a MIDI pitch, folded into the range by octaves."""
        if pitch < self.lowest:
            pitch += 12 * -((pitch - self.lowest) // 12)
        elif pitch > self.highest:
            pitch -= 12 * -((self.highest - pitch) // 12)
        return FIRST_PITCH + pitch - self.lowest

    def pitch(self, token: int) -> int:
        """Return the MIDI pitch of a pitch token (`FIRST_PITCH` ≤ token < `vocabulary`)."""
        if not FIRST_PITCH <= token < self.vocabulary:
            raise ValueError(f"token must be {FIRST_PITCH} … {self.vocabulary - 1}, got {token}")
        return token - FIRST_PITCH + self.lowest

    def parse(self, text: str) -> list[int]:
        """Return the tokens of symbols written as text, separated by white space."""
        return [_TEXT[word] if word in _TEXT else self.token(int(word)) for word in text.split()]

    def format(self, tokens: Iterable[int]) -> str:
        """Return tokens as text, the inverse of `parse`."""
        names = {token: word for word, token in _TEXT.items()}
        return " ".join(names.get(token) or str(self.pitch(token)) for token in tokens)

    def encode(self, notes: Sequence[Note], steps: int | None = None) -> NDArray[np.int64]:
        """Return the tokens of a melody, `(steps,)`; a later note cuts off an earlier one.

        Notes are moved to the nearest step and are at least one long. Without `steps` there are
        as many as the notes need.
        """
        placed = sorted((_nearest(note.tick), note.pitch, note) for note in notes)
        stops = [start + max(1, _nearest(note.length)) for start, _, note in placed]
        size = max(stops, default=0) if steps is None else steps
        tokens = np.full(size, REST, np.int64)
        for (start, pitch, _), stop in zip(placed, stops, strict=True):
            tokens[start:stop] = HOLD
            if start < size:
                tokens[start] = self.token(pitch)
                _silence_orphans(tokens, stop)
        return tokens

    def decode(self, tensor: NDArray[Any] | Sequence[int]) -> list[Note]:
        """Return the notes of tokens, stopping at `END`; a hold after silence is silence."""
        notes: list[Note] = []
        sounding = False
        for step, token in enumerate(tensor):
            if token == END:
                break
            if token >= FIRST_PITCH:
                notes.append(Note(step * STEP_TICKS, STEP_TICKS, self.pitch(int(token))))
            elif token == HOLD and sounding:
                last = notes[-1]
                notes[-1] = Note(last.tick, last.length + STEP_TICKS, last.pitch)
            sounding = token >= FIRST_PITCH or (token == HOLD and sounding)
        return notes

    def conditions(self, steps: NDArray[Any]) -> dict[str, NDArray[np.int64]]:
        """Return where in a bar of 4/4 the step after each token lies, and how long the bar is.

        `turn` is 1 for a token that the model chose itself: so are those of every other bar.
        """
        bar, position = np.divmod(np.arange(1, len(steps) + 1), BAR_STEPS)
        return {"position": position, "meter": np.full(len(steps), BAR_STEPS), "turn": bar % 2}

    def problems(self, card: Card) -> list[str]:
        """Name what in a card does not fit: a step takes a token, an encoder a row of them."""
        if card.kind == "step":
            return step_problems(card, "token", (), self.vocabulary)
        if card.kind == "encoder":
            return phrase_problems(card, "int64", None)
        return [f"a '{card.kind}' model cannot have the encoding {self.id}"]

    def example(self, random: np.random.Generator) -> list[Note]:
        """Return two bars of 4/4 that wander about in eighths and quarters."""
        pitch, tick, notes = (self.lowest + self.highest) // 2, 0, []
        while tick < 2 * BAR_STEPS * STEP_TICKS:
            length = int(random.choice((2, 2, 4))) * STEP_TICKS
            notes.append(Note(tick, length, pitch))
            tick += length
            pitch = min(max(pitch + int(random.integers(-4, 5)), self.lowest), self.highest)
        return notes


def _nearest(ticks: int) -> int:
    return (ticks + STEP_TICKS // 2) // STEP_TICKS


def _silence_orphans(tokens: NDArray[np.int64], step: int) -> None:
    """Turn the holds of a note that was cut off (from `step` on) into rests."""
    while step < len(tokens) and tokens[step] == HOLD:
        tokens[step] = REST
        step += 1
