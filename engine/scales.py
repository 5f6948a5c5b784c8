"""Scales: their names, and the pitch classes that are in them."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

TONICS: Final = {
    "c": 0, "c#": 1, "db": 1, "d": 2, "d#": 3, "eb": 3, "e": 4, "f": 5, "f#": 6, "gb": 6,
    "g": 7, "g#": 8, "ab": 8, "a": 9, "a#": 10, "bb": 10, "b": 11,
}  # fmt: skip
SCALES: Final = {
    "major": (0, 2, 4, 5, 7, 9, 11),
    "minor": (0, 2, 3, 5, 7, 8, 10),
    "harmonic minor": (0, 2, 3, 5, 7, 8, 11),
    "melodic minor": (0, 2, 3, 5, 7, 9, 11),
    "dorian": (0, 2, 3, 5, 7, 9, 10),
    "phrygian": (0, 1, 3, 5, 7, 8, 10),
    "lydian": (0, 2, 4, 6, 7, 9, 11),
    "mixolydian": (0, 2, 4, 5, 7, 9, 10),
    "locrian": (0, 1, 3, 5, 6, 8, 10),
    "major pentatonic": (0, 2, 4, 7, 9),
    "minor pentatonic": (0, 3, 5, 7, 10),
    "blues": (0, 3, 5, 6, 7, 10),
    "whole tone": (0, 2, 4, 6, 8, 10),
    "chromatic": tuple(range(12)),
}
OFF: Final = "off"
AUTO: Final = "auto"


def parse_scale(text: str) -> frozenset[int] | None:
    """Return the pitch classes of a scale such as `"D dorian"`; `None` for `"off"` and `"auto"`.

    Raises `ValueError` naming what would be right.
    """
    words = text.strip().lower()
    if words in (OFF, AUTO):
        return None
    tonic, _, name = words.partition(" ")
    if tonic not in TONICS or name.strip() not in SCALES:
        raise ValueError(
            f"scale must be off, auto, or a tonic and one of {', '.join(SCALES)}"
            f" (like 'D dorian'), got {text!r}"
        )
    return frozenset((TONICS[tonic] + degree) % 12 for degree in SCALES[name.strip()])


@lru_cache
def allowed_classes(scale: str, tonic: int) -> frozenset[int]:
    """Return the pitch classes a voice may use; with `"auto"`, the heard key's (`tonic` 0 … 11)."""
    if scale == AUTO:
        return frozenset((tonic + degree) % 12 for degree in SCALES["major"])
    return parse_scale(scale) or frozenset(range(12))
