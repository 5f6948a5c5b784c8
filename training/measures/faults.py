"""What goes wrong in pieces: silence, repetition, notes out of range, sameness, copies."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final

import numpy as np
from numpy.typing import NDArray

from models.card import Card
from models.note import Note
from training.judge.motifs import SIXTEENTH, Bar, bars_of, repeated
from training.measures.pieces import PIECE_TICKS, Piece

Moves = NDArray[np.int64]
WIDTH: Final = 1 << 10  # more than all intervals: a move of a line is one number
BREAK: Final = -1  # between lines: no move is like it


def bars_in(piece: Piece) -> list[Bar]:
    """Return what each whole bar of a piece is like."""
    return bars_of(piece.notes, piece.bar, 0, PIECE_TICKS // piece.bar)


def faults(pieces: Sequence[Piece], compass: range | None = None) -> dict[str, float]:
    """Return the shares of bars that are silent and near-repeated, and how alike pieces are.

    `different`: how many different bars there are for each that sounds, `different pieces`: for
    each piece; 1 where none comes twice. `out of range`: the share of the notes with a pitch that
    is not in `compass`.
    """
    listed = [bars_in(piece) for piece in pieces]
    bars = [bar for of_piece in listed for bar in of_piece]
    sounding = [bar for bar in bars if any(bar)]
    notes = [note.pitch for piece in pieces for note in piece.notes]
    found = {
        "silent": 1 - len(sounding) / len(bars),
        "repeated": sum(map(repeated, listed)) / len(bars),
        "different": len(set(sounding)) / max(1, len(sounding)),
        "different pieces": len({piece.notes for piece in pieces}) / len(pieces),
    }
    if compass is not None:
        outside = sum(pitch not in compass for pitch in notes)
        found["out of range"] = outside / max(1, len(notes))
    return found


def compass_of(card: Card) -> range:
    """Return the MIDI pitches that a model's encoding can write."""
    parameters = card.encoding.parameters
    lowest = int(parameters["lowest"])
    if "highest" in parameters:
        return range(lowest, int(parameters["highest"]) + 1)
    return range(lowest, lowest + int(parameters["pitches"]))


def longest_copy(pieces: Iterable[Piece], known: Moves) -> int:
    """Return the most notes in a row that a piece's top line has in common with known lines.

    The same notes are the same intervals and the same times between onsets, in any key.
    """
    return max((longest_common(moves(piece.line), known) for piece in pieces), default=0)


def known_moves(lines: Iterable[Sequence[Note]]) -> Moves:
    """Return the moves of all lines, one after the other, with breaks between them."""
    parts = [[*moves(line).tolist(), BREAK] for line in lines]
    return np.array([move for part in parts for move in part], np.int64)


def moves(line: Sequence[Note]) -> Moves:
    """Return each move of a line as a number: its interval, and its time in 16ths."""
    return np.array(
        [
            round((after.tick - before.tick) / SIXTEENTH) * WIDTH + after.pitch - before.pitch + 128
            for before, after in pairwise(line)
        ],
        np.int64,
    )


def longest_common(line: Moves, known: Moves) -> int:
    """Return the notes of the longest run of moves that are in both: one more than the moves."""
    longest = 0
    run = np.zeros(len(known) + 1, np.int64)  # that ends with each known move
    for move in line:
        run[1:] = np.where(known == move, run[:-1] + 1, 0)
        longest = max(longest, int(run.max()))
    return longest + 1 if longest else 0
