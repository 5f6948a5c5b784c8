"""What was played, as an encoder takes it: repeated until it fills, cut at a bar line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from engine.parts.loop import MEASURE_TICKS
from engine.ticks import TICKS_PER_STEP
from models.card import Card
from models.melody_grid import GridNote, MelodyGrid
from models.piano_roll import ENCODING_ID as PIANO_ROLL
from models.piano_roll import PianoRoll, RollNote

Notes = Sequence[tuple[int, int, int]]


class PhraseEncoder(Protocol):
    """What is needed of an encoder; `models.phrase.Encoder` is one."""

    card: Card

    def encode(self, phrase: NDArray[Any]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Return mean and deviation of the place where a phrase lies."""


def encode_phrase(encoder: PhraseEncoder, notes: Notes, bar_steps: int) -> NDArray[Any]:
    """Return notes (start, length, pitch; ticks from a bar line) as the encoder's input."""
    parameters = encoder.card.encoding.parameters
    if encoder.card.encoding.id == PIANO_ROLL:
        return _roll(PianoRoll.from_parameters(parameters), notes, bar_steps)
    (spec,) = encoder.card.inputs_of("phrase")
    return _tokens(MelodyGrid.from_parameters(parameters), notes, bar_steps, int(spec.shape[-1]))


def _tokens(grid: MelodyGrid, notes: Notes, bar_steps: int, steps: int) -> NDArray[np.int64]:
    """The last bars that fit into `steps`, again from their start where they are fewer."""
    on_grid = [
        GridNote(round(start / TICKS_PER_STEP), max(1, round(length / TICKS_PER_STEP)), pitch)
        for start, length, pitch in notes
    ]
    bars = -(-max(note.start + 1 for note in on_grid) // bar_steps)
    tokens = grid.encode(on_grid, bars * bar_steps)
    kept = tokens[-max(1, steps // bar_steps) * bar_steps :]
    return np.resize(np.asarray(kept, np.int64), steps)


def _roll(form: PianoRoll, notes: Notes, bar_steps: int) -> NDArray[np.float32]:
    """The last bars that fit, a bar to a measure, again from their start where they are fewer."""
    bar, sample = bar_steps * TICKS_PER_STEP, MEASURE_TICKS // form.samples
    bars = 1 + max(start for start, _, _ in notes) // bar
    first = max(0, bars - form.measures)
    placed = [
        RollNote((measure * MEASURE_TICKS + start % bar) // sample, max(2, length // sample), pitch)
        for start, length, pitch in notes
        for measure in range(start // bar - first, form.measures, min(bars, form.measures))
        if start // bar >= first
    ]
    return form.encode(placed)
