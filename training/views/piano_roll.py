"""Songs in 4/4 as windows of sixteen bars, and windows as what the networks see of their rolls.

A window is kept as its grid tokens, `(256,)`; batches are drawn from them as they are needed. Songs
lie on the grid of 16ths, so that the first five samples of a step are always alike in their rolls,
and the sixth differs where a note is struck again. A dense layer on a roll is then the same as one
on these two *cells* of each pitch and step, which are a third as many: the networks are trained on
cells, and exported with the way from rolls to cells and back (`training.systems.folk.system`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from models.encodings.melody_grid import FIRST_PITCH, HOLD, REST
from models.encodings.piano_roll import PianoRoll, Roll
from models.errors import InputError
from training.corpora.score import Corpus
from training.views.melody_grid import GRID, Song, songs_of
from training.views.notes import sounding_tokens

BAR_STEPS: Final = 16
# The 35 pitches that hold the most windows of the open melodies' train part: 99.95 % of them.
ROLL: Final = PianoRoll(lowest=51)
STEPS: Final = ROLL.measures * BAR_STEPS
STEP_SAMPLES: Final = ROLL.samples // BAR_STEPS
HOP_BARS: Final = {"train": 1, "valid": 4, "test": 4}
CELLS: Final = (ROLL.measures, BAR_STEPS, 2, ROLL.pitches)
Tokens = NDArray[np.int16]
Cells = NDArray[np.float32]


def cut_windows(songs: Sequence[Song], hop_bars: int, steps: int = STEPS) -> Tokens:
    """Return the windows of songs in 4/4 that the roll's pitches hold, `(windows, steps)`.

    Windows begin on a bar line, `hop_bars` apart; a note that began before is left out.
    """
    found = [
        _without_head(song.tokens[start : start + steps])
        for song in songs
        if song.meter == BAR_STEPS
        for start in range(
            -song.offset % BAR_STEPS, len(song.tokens) - steps + 1, BAR_STEPS * hop_bars
        )
    ]
    tokens = np.array(found, np.int16).reshape(-1, steps)
    room_below, room_above = room(tokens)
    return tokens[(room_below >= 0) & (room_above >= 0)]


def windows_of(corpus: Corpus, part: str, steps: int = STEPS) -> Tokens:
    """Return the windows of one part of a corpus. Raises `InputError` when it has none."""
    tokens = cut_windows(songs_of(corpus, part), HOP_BARS[part], steps)
    if not len(tokens):
        bars = -(-steps // BAR_STEPS)
        raise InputError(f"corpus '{corpus.name}' has no {bars} bars of 4/4 in its {part} part")
    return tokens


def room(tokens: Tokens) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return by how many semitones each window may fall and rise within the roll, `(windows,)`.

    Negative where it does not fit; both -1 for a window without a note.
    """
    sounding = tokens >= FIRST_PITCH
    pitches = tokens.astype(np.int64) - FIRST_PITCH + GRID.lowest - ROLL.lowest
    lowest = np.where(sounding, pitches, ROLL.pitches).min(-1)
    highest = np.where(sounding, pitches, -1).max(-1)
    empty = ~sounding.any(-1)
    return np.where(empty, -1, lowest), np.where(empty, -1, ROLL.pitches - 1 - highest)


def transpose(tokens: Tokens, semitones: NDArray[np.int64]) -> Tokens:
    """Return windows moved by `semitones`, `(windows,)`; they must have the room."""
    return np.where(tokens >= FIRST_PITCH, tokens + semitones[:, None], tokens).astype(np.int16)


def draw(tokens: Tokens) -> Cells:
    """Return the cells of windows, `(windows, measures, BAR_STEPS, 2, pitches)`, 0 or 1."""
    columns = sounding_columns(tokens)
    on = columns[..., None] == np.arange(ROLL.pitches, dtype=np.int16)
    cells = np.stack([on, on], axis=2).astype(np.float32)
    struck_again = (tokens[:, 1:] >= FIRST_PITCH) & (columns[:, 1:] == columns[:, :-1])
    windows, steps = np.nonzero(struck_again)
    cells[windows, steps, 1] = 0
    return cells.reshape(len(tokens), *CELLS)


def unfold(cells: Cells) -> Roll:
    """Return the rolls of cells, `(windows, measures, samples, pitches)`: the body five times."""
    rolls: Roll = np.repeat(cells, (STEP_SAMPLES - 1, 1), axis=3)
    return rolls.reshape(len(cells), *ROLL.shape)


def batches(
    tokens: Tokens, rows: int, semitones: int, random: np.random.Generator
) -> Iterator[Cells]:
    """Give every window once, in a random order, moved by up to `semitones` at random."""
    below, above = (np.minimum(space, semitones) for space in room(tokens))
    for chosen in np.array_split(random.permutation(len(tokens)), max(1, len(tokens) // rows)):
        moves = random.integers(-below[chosen], above[chosen], endpoint=True)
        yield draw(transpose(tokens[chosen], moves))


def sounding_columns(tokens: Tokens) -> NDArray[np.int16]:
    """Return the roll's column that sounds at each step, -1 for silence, `(windows, STEPS)`."""
    line = sounding_tokens(tokens)
    columns = line + (GRID.lowest - FIRST_PITCH - ROLL.lowest)
    return np.where(line > 0, columns, -1).astype(np.int16)


def _without_head(tokens: Sequence[int]) -> Sequence[int]:
    """Turn the holds of a note that began before the window into rests."""
    kept = next((i for i, token in enumerate(tokens) if token != HOLD), len(tokens))
    return [REST] * kept + list(tokens[kept:])
