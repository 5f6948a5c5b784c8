"""A column model without a network: it likes C major near the middle, on beats, and to hold on."""

from __future__ import annotations

import numpy as np

from models.encodings.columns import CLASSES, HELD, LOWEST, PITCHES, SILENT, STARTED, Columns
from tests.cards import step_card, taken

FORM = Columns(48)
CARD = step_card(
    "columns",
    "columns",
    FORM.parameters,
    (taken("column", PITCHES, role="frame"), taken("turn", role="condition")),
    PITCHES * CLASSES,
)
MIDI = np.arange(LOWEST, LOWEST + PITCHES)
BEAT_COLUMNS = 10


class FakeColumnModel:
    """`told` holds the columns that it has been stepped with, `turns` whose they were."""

    card = CARD

    def __init__(self):
        self.reset()

    def reset(self):
        self.told, self.turns = [], []

    def step(self, tokens, *, turn):
        self.told.append(tokens[0].copy())
        self.turns.append(turn)
        return self.logits(tokens[0]).reshape(1, -1).astype(np.float32)

    def logits(self, column):
        logits = np.zeros((PITCHES, CLASSES))
        in_key = np.isin(MIDI % 12, (0, 2, 4, 5, 7, 9, 11))
        on_beat = (len(self.told) - 1) % BEAT_COLUMNS == 0
        logits[:, STARTED] = -0.3 * np.abs(MIDI - 66) - 6 * ~in_key - (0 if on_beat else 9)
        logits[:, HELD] = np.where(column == SILENT, -9.0, 2.0)
        return logits


class FixedColumnModel(FakeColumnModel):
    """Gives the same logits, `(88, 3)`, at each step."""

    def __init__(self, fixed):
        self.fixed = fixed
        super().__init__()

    def logits(self, column):
        return self.fixed
