"""The network: an event is heard whole, and the next one's fields are chosen one after another.

Two LSTM layers and a dense one, the report's trunk, hear the events. The first head has the logits
of the top; each later one is also told what is chosen already, so that a chord fits its top, and
the times fit both, and yet the trunk runs but once for an event in training.

`call` takes `(rows, window, …)` from zero state. `step` takes one event and the state tensors
`(batch, …)`, and is what is exported; a head that is not told all it needs says nothing of use.
"""

from __future__ import annotations

from typing import Any, Final

import keras
from keras import layers, ops

from models.encodings.chords import FIELDS, Chords
from training.systems.chord_lstm.config import Shape
from training.systems.chord_lstm.dataset import POSITIONS

Tensor = Any
STATES: Final = ("hidden_1", "cell_1", "hidden_2", "cell_2")


class ChordLSTM(keras.Model):  # type: ignore[misc]
    """Logits `(…, vocabulary)`: those of the top and the end, of the chord, length and shift."""

    def __init__(self, form: Chords, shape: Shape) -> None:
        super().__init__(name="chord_lstm")
        self.told_tokens = (form.top_tokens, form.chord_tokens, form.length_tokens)
        later = (form.chord_tokens, form.length_tokens, form.shift_tokens)
        self.units, self.head_units = shape.units, shape.head_units
        self.event = layers.Embedding(form.vocabulary, shape.units, name="event")
        self.place = layers.Embedding(POSITIONS, shape.units, name="place")
        self.lstms = [
            layers.LSTM(shape.units, return_sequences=True, name=f"lstm_{number}")
            for number in (1, 2)
        ]
        self.dropout = layers.Dropout(shape.dropout)
        self.trunk = layers.Dense(shape.units, activation="relu", name="trunk")
        self.top = layers.Dense(1 + len(form.top_tokens), name="top")
        self.hidden = layers.Dense(len(later) * shape.head_units, name="hidden")
        self.told = [
            layers.Embedding(1 + len(tokens), (len(later) - field) * shape.head_units)
            for field, tokens in enumerate(self.told_tokens)
        ]
        self.heads = [layers.Dense(len(tokens)) for tokens in later]

    def call(self, inputs: dict[str, Tensor], training: bool = False) -> Tensor:
        """Return the logits `(rows, window, vocabulary)` of `token`, `position` and `chosen`."""
        heard = self._hear(inputs["token"], inputs["position"])
        for lstm in self.lstms:
            heard = self.dropout(lstm(heard), training=training)
        return self._choose(heard, inputs["chosen"])

    def step(
        self, token: Tensor, chosen: Tensor, position: Tensor, states: list[Tensor]
    ) -> tuple[Tensor, list[Tensor]]:
        """Return logits `(batch, vocabulary)` and the new states, in the order of `STATES`."""
        heard = self._hear(token, position)
        after = []
        for number, lstm in enumerate(self.lstms):
            heard, new = lstm.cell(heard, states[2 * number : 2 * number + 2])
            after += list(new)
        return self._choose(heard, chosen), after

    def _hear(self, token: Tensor, position: Tensor) -> Tensor:
        place = self.place(ops.clip(position, 0, POSITIONS - 1))
        return ops.sum(self.event(token), axis=-2) + place

    def _choose(self, heard: Tensor, chosen: Tensor) -> Tensor:
        trunk = self.trunk(heard)
        hidden = ops.relu(self.hidden(trunk) + self._tell(chosen))
        parts = ops.split(hidden, FIELDS - 1, axis=-1)
        heads = [head(part) for head, part in zip(self.heads, parts, strict=True)]
        return ops.concatenate([self.top(trunk), *heads], axis=-1)

    def _tell(self, chosen: Tensor) -> Tensor:
        """Return what each chosen field adds to the heads after it, none to those before."""
        told = 0.0
        for field, (tokens, embed) in enumerate(zip(self.told_tokens, self.told, strict=True)):
            known = ops.maximum(chosen[..., field] - (tokens.start - 1), 0)
            before = [(0, 0)] * (len(chosen.shape) - 1) + [(field * self.head_units, 0)]
            told = told + ops.pad(embed(known), before)
        return told


def build(form: Chords, shape: Shape) -> ChordLSTM:
    """Return the network with its weights made."""
    model = ChordLSTM(form, shape)
    model(
        {
            "token": ops.zeros((1, 1, FIELDS), "int64"),
            "position": ops.zeros((1, 1), "int64"),
            "chosen": ops.zeros((1, 1, FIELDS - 1), "int64"),
        }
    )
    return model
