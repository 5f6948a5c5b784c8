"""Encoding `melody-grid`: one melody as one symbol for each 16th note.

A symbol is a pitch that starts, `HOLD` (the last pitch goes on), `REST`, or `END` (of a song; also
what stands before its first step). As tokens: 0 end, 1 rest, 2 hold, 3… the pitches from `lowest`.
The text form of a symbol, as corpora write it, is `/`, `r`, `_` or the MIDI number.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

ENCODING_ID: Final = "melody-grid"
STEPS_PER_QUARTER: Final = 4
END: Final = 0
REST: Final = 1
HOLD: Final = 2
FIRST_PITCH: Final = 3
_TEXT = {"/": END, "r": REST, "_": HOLD}


@dataclass(frozen=True)
class GridNote:
    """A note on the grid: `start` and `length` ≥ 1 in 16th steps, `pitch` a MIDI number."""

    start: int
    length: int
    pitch: int


@dataclass(frozen=True)
class MelodyGrid:
    """The vocabulary of the pitches `lowest` … `highest` (MIDI numbers, both included)."""

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

    def encode(self, notes: Sequence[GridNote], steps: int) -> list[int]:
        """Return the `steps` tokens of a melody; a later note cuts off an earlier one."""
        tokens = [REST] * steps
        for note in sorted(notes, key=lambda note: (note.start, note.pitch)):
            stop = min(note.start + note.length, steps)
            tokens[note.start : stop] = [HOLD] * max(0, stop - note.start)
            if note.start < steps:
                tokens[note.start] = self.token(note.pitch)
                _silence_orphans(tokens, stop)
        return tokens

    def decode(self, tokens: Sequence[int]) -> list[GridNote]:
        """Return the notes of tokens, stopping at `END`; a hold after silence is silence."""
        notes: list[GridNote] = []
        sounding = False
        for step, token in enumerate(tokens):
            if token == END:
                break
            if token >= FIRST_PITCH:
                notes.append(GridNote(step, 1, self.pitch(token)))
            elif token == HOLD and sounding:
                last = notes[-1]
                notes[-1] = GridNote(last.start, last.length + 1, last.pitch)
            sounding = token >= FIRST_PITCH or (token == HOLD and sounding)
        return notes


def _silence_orphans(tokens: list[int], step: int) -> None:
    """Turn the holds of a note that was cut off (from `step` on) into rests."""
    while step < len(tokens) and tokens[step] == HOLD:
        tokens[step] = REST
        step += 1
