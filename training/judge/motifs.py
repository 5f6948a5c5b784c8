"""Motifs: how much of a phrase comes back, and how much a line repeats itself.

Onsets are taken on the nearest 16th; of notes struck together the highest counts. A rhythm is
three successive inter-onset intervals (four onsets), a motif the same with the three pitch
intervals: it is the same motif in any transposition.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from itertools import pairwise
from typing import Final, TypeAlias

from models.note import TICKS_PER_QUARTER, Note

SIXTEENTH: Final = TICKS_PER_QUARTER // 4
ONSETS: Final = 4  # of one rhythm or motif
ALIKE: Final = 0.8  # of two bars' symbols
MEMORY: Final = 8  # bars
FEW: Final = 1  # onsets of a bar that is next to empty
Shape: TypeAlias = tuple[tuple[int, ...], ...]
Symbol: TypeAlias = frozenset[tuple[int, bool]]  # the pitches that sound, and whether they begin
Bar: TypeAlias = tuple[Symbol, ...]


def rhythms(notes: Iterable[Note]) -> list[Shape]:
    """Return every rhythm of a line, in order; as 16ths."""
    return _shapes([(step,) for step, _ in _line(notes)])


def motifs(notes: Iterable[Note]) -> list[Shape]:
    """Return every motif of a line, in order; as 16ths and semitones."""
    return _shapes(_line(notes))


def found_again(shapes: Sequence[Shape], among: Collection[Shape]) -> tuple[int, int]:
    """Return how many of the shapes are among others, and how many shapes there are."""
    others = set(among)
    return sum(shape in others for shape in shapes), len(shapes)


def bars_of(notes: Iterable[Note], bar: int, first: int, count: int) -> list[Bar]:
    """Return what each of `count` bars of `bar` ticks is like in each 16th, from bar `first` on."""
    steps = bar // SIXTEENTH
    symbols: dict[int, Symbol] = {}
    for note in notes:
        begin, end = round(note.tick / SIXTEENTH), round(note.end / SIXTEENTH)
        for step in range(begin, max(end, begin + 1)):
            symbol = symbols.get(step, frozenset())
            symbols[step] = symbol | {(note.pitch, step == begin)}
    begins = range(first * steps, (first + count) * steps, steps)
    return [tuple(symbols.get(step, frozenset()) for step in range(b, b + steps)) for b in begins]


def alike(one: Bar, other: Bar) -> bool:
    """Say whether two bars are the same in four of five 16ths."""
    return sum(a == b for a, b in zip(one, other, strict=True)) >= ALIKE * len(one)


def next_to_empty(bar: Bar) -> bool:
    """Say whether at most one note begins in a bar."""
    return sum(begins for symbol in bar for _, begins in symbol) <= FEW


def repeated(bars: Sequence[Bar]) -> int:
    """Count the bars that are alike one of the eight before them and not next to empty."""
    return sum(
        not next_to_empty(bar)
        and any(alike(bar, earlier) for earlier in bars[max(0, number - MEMORY) : number])
        for number, bar in enumerate(bars)
    )


def longest_stuck(bars: Sequence[Bar]) -> int:
    """Return the most bars in a row that are alike the one before them, or next to empty."""
    longest = run = 0
    for number, bar in enumerate(bars):
        stuck = next_to_empty(bar) or (number > 0 and alike(bar, bars[number - 1]))
        run = run + 1 if stuck else 0
        longest = max(longest, run)
    return longest


def _line(notes: Iterable[Note]) -> list[tuple[int, int]]:
    highest: dict[int, int] = {}
    for note in notes:
        step = round(note.tick / SIXTEENTH)
        highest[step] = max(note.pitch, highest.get(step, 0))
    return sorted(highest.items())


def _shapes(line: Sequence[tuple[int, ...]]) -> list[Shape]:
    moves = [tuple(b - a for a, b in zip(*pair, strict=True)) for pair in pairwise(line)]
    size = ONSETS - 1
    return [tuple(moves[i : i + size]) for i in range(len(moves) - size + 1)]
