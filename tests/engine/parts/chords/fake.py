"""A chord model without a network: it likes C major, small steps, a triad beneath, and quarters."""

from __future__ import annotations

import numpy as np

from models.encodings.chords import END, Chords
from tests.cards import step_card, taken

FORM = Chords(("", "8 3", "8 4", "8 5", "9 4", "9 5"), 48, 84)
QUARTER = 480
CARD = step_card(
    "chords",
    "chords",
    FORM.parameters,
    (
        taken("token", 4),
        taken("chosen", 3, role="condition"),
        taken("position", role="condition"),
    ),
    FORM.vocabulary,
)


class FakeChordModel:
    """`told` holds the rows of tokens that it has been stepped with, `positions` where."""

    card = CARD

    def __init__(self):
        self.reset()

    def reset(self):
        self.told, self.positions, self.top = [], [], 67

    def save(self):
        return list(self.told), list(self.positions), self.top

    def restore(self, state):
        self.told, self.positions, self.top = state

    def step(self, tokens, *, position, chosen):
        self.told = [*self.told, tuple(int(token) for token in tokens[0])]
        self.positions = [*self.positions, position]
        if tokens[0, 0] != END:
            self.top = FORM.event(tokens[0]).top
        return self.again(chosen=chosen)

    def again(self, *, chosen):
        logits = np.full((1, FORM.vocabulary), -9.0, np.float32)
        for token in FORM.top_tokens:
            pitch = FORM.lowest + token - FORM.top_tokens.start
            in_key = pitch % 12 in (0, 2, 4, 5, 7, 9, 11)
            logits[0, token] = -0.5 * abs(pitch - self.top) - (0 if in_key else 6)
        logits[0, FORM.chord_tokens[1] : FORM.chord_tokens.stop] = 3.0
        quarter = FORM.times.index(QUARTER)
        logits[0, FORM.length_tokens[quarter]] = logits[0, FORM.shift_tokens[quarter]] = 9.0
        return logits
