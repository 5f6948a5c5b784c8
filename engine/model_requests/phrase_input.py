"""What was played, as an encoder takes it: repeated until it fills, cut at a bar line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from engine.parts.skyline import ABSOLUTE, symbols
from engine.ticks import TICKS_PER_STEP, Span
from models.card import Card
from models.encodings.melody_grid import FIRST_PITCH, MelodyGrid
from models.encodings.piano_roll import MEASURE_TICKS, PianoRoll
from models.note import Note


class PhraseEncoder(Protocol):
    """What is needed of an encoder; `models.phrase.Encoder` is one."""

    card: Card

    def encode(self, phrase: NDArray[Any]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Return mean and deviation of the place where a phrase lies."""


def encode_phrase(encoder: PhraseEncoder, notes: Sequence[Note], bar_steps: int) -> NDArray[Any]:
    """Return notes (from a bar line at tick 0 on) as the encoder's input."""
    parameters = encoder.card.encoding.parameters
    if encoder.card.encoding.id == PianoRoll.id:
        return _roll(PianoRoll.from_parameters(parameters), notes, bar_steps)
    (spec,) = encoder.card.inputs_of("phrase")
    return _tokens(MelodyGrid.from_parameters(parameters), notes, bar_steps, int(spec.shape[-1]))


def _tokens(
    grid: MelodyGrid, notes: Sequence[Note], bar_steps: int, steps: int
) -> NDArray[np.int64]:
    """The melody of the last bars that fit into `steps`, again and again where they are fewer."""
    bar = bar_steps * TICKS_PER_STEP
    bars = -(-max(note.tick + TICKS_PER_STEP for note in notes) // bar)
    melody = symbols(notes, Span(0, bars * bar), TICKS_PER_STEP)
    tokens = [grid.token(ABSOLUTE.pitch(s)) if s >= FIRST_PITCH else s for s in melody]
    kept = tokens[-max(1, steps // bar_steps) * bar_steps :]
    return np.resize(kept, steps)


def _roll(form: PianoRoll, notes: Sequence[Note], bar_steps: int) -> NDArray[np.float32]:
    """The last bars that fit, a bar to a measure, again from their start where they are fewer."""
    bar = bar_steps * TICKS_PER_STEP
    bars = 1 + max(note.tick for note in notes) // bar
    first = max(0, bars - form.measures)
    placed = [
        replace(
            note,
            tick=measure * MEASURE_TICKS + note.tick % bar,
            length=max(form.ticks(2), note.length),
        )
        for note in notes
        for measure in range(note.tick // bar - first, form.measures, min(bars, form.measures))
        if note.tick // bar >= first
    ]
    return form.encode(placed)
