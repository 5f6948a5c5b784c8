"""The network: an event is heard whole, and the next one's fields are chosen one after another.

Two LSTM layers and a dense one, the report's trunk, hear the events. The first head has the logits
of the top; each later one is also told what is chosen already, so that a chord fits its top, and
the times fit both, and yet the trunk runs but once for an event in training.

Music is the same in every key, and a network that only sees pitches must learn that twelve times.
So it is also told the interval to each top from the last, and which pitch classes sounded lately,
counted from the top: the key, as the ear has it. The logits of the tops are also given by interval,
and the later heads see the pitch classes from the top that is chosen. In training `call` finds all
that for a whole window; in a step the last top and the pitch classes are part of the state.

`call` takes `(rows, window, …)` from zero state. `step` takes one event and the state tensors
`(batch, …)`, and is what is exported; a head that is not told all it needs says nothing of use.
"""

from __future__ import annotations

from typing import Any, Final

import keras
import numpy as np
from keras import layers, ops

from models.encodings.chord_text import OCTAVE
from models.encodings.chords import END, FIELDS, Chords
from training.export.card import state
from training.systems.chord_lstm.config import Shape
from training.systems.chord_lstm.dataset import POSITIONS

Tensor = Any
FADING: Final = 0.9  # of what sounded, from one event to the next
# From pitch classes to how far each is below a top, and back, by the top's class: `(12, 12, 12)`.
TURNS: Final = np.array(
    [
        [[float((top - k) % OCTAVE == j) for j in range(OCTAVE)] for k in range(OCTAVE)]
        for top in range(OCTAVE)
    ],
    np.float32,
)


class ChordLSTM(keras.Model):  # type: ignore[misc]
    """Logits `(…, vocabulary)`: those of the top and the end, of the chord, length and shift."""

    def __init__(self, form: Chords, shape: Shape) -> None:
        super().__init__(name="chord_lstm")
        self.tops, self.first_chord = len(form.top_tokens), form.chord_tokens.start
        self.lowest_class = form.lowest % OCTAVE
        self.told_tokens = (form.top_tokens, form.chord_tokens, form.length_tokens)
        later = (form.chord_tokens, form.length_tokens, form.shift_tokens)
        self.states = (
            *(
                state(f"{part}_{number}", shape.units)
                for number in (1, 2)
                for part in ("hidden", "cell")
            ),
            state("last", 1),
            state("classes", OCTAVE),
        )
        self.head_units = shape.head_units
        self.below = np.array([_below(chord) for chord in form.chords], np.float32)
        self.event = layers.Embedding(form.vocabulary, shape.units, name="event")
        self.place = layers.Embedding(POSITIONS, shape.units, name="place")
        self.interval = layers.Embedding(2 * self.tops, shape.units, name="interval")
        self.key = layers.Dense(shape.units, name="key")
        self.lstms = [
            layers.LSTM(shape.units, return_sequences=True, name=f"lstm_{number}")
            for number in (1, 2)
        ]
        self.dropout = layers.Dropout(shape.dropout)
        self.trunk = layers.Dense(shape.units, activation="relu", name="trunk")
        self.top = layers.Dense(1 + self.tops, name="top")
        self.move = layers.Dense(2 * self.tops - 1, name="move")
        self.hidden = layers.Dense(len(later) * shape.head_units, name="hidden")
        self.key_of_top = layers.Dense(len(later) * shape.head_units, name="key_of_top")
        self.told = [
            layers.Embedding(1 + len(tokens), (len(later) - field) * shape.head_units)
            for field, tokens in enumerate(self.told_tokens)
        ]
        self.heads = [layers.Dense(len(tokens)) for tokens in later]

    def call(self, inputs: dict[str, Tensor], training: bool = False) -> Tensor:
        """Return the logits `(rows, window, vocabulary)` of `token`, `position` and `chosen`."""
        token = inputs["token"]
        before = ops.pad(token[:, :-1, 0], ((0, 0), (1, 0)))
        window = ops.arange(ops.shape(token)[1], dtype="float32")
        ages = window[:, None] - window[None]
        fading = ops.where(ages >= 0, FADING ** ops.maximum(ages, 0.0), 0.0)
        classes = ops.matmul(fading, self._struck(token))
        heard = self._hear(token, inputs["position"], before, classes)
        for lstm in self.lstms:
            heard = self.dropout(lstm(heard), training=training)
        return self._choose(heard, inputs["chosen"], token[..., 0], classes)

    def step(
        self, token: Tensor, chosen: Tensor, position: Tensor, states: list[Tensor]
    ) -> tuple[Tensor, list[Tensor]]:
        """Return logits `(batch, vocabulary)` and the new states, in the order of `states`."""
        *hidden, last, classes = states
        classes = FADING * classes + self._struck(token)
        heard = self._hear(token, position, ops.cast(last[:, 0], "int64"), classes)
        after = []
        for number, lstm in enumerate(self.lstms):
            heard, new = lstm.cell(heard, hidden[2 * number : 2 * number + 2])
            after += list(new)
        last = ops.cast(token[:, :1], "float32")
        return self._choose(heard, chosen, token[:, 0], classes), [*after, last, classes]

    def _struck(self, token: Tensor) -> Tensor:
        """Return which pitch classes events strike, `(…, 12)`; none where there is no top."""
        chord = ops.maximum(token[..., 1] - self.first_chord, 0)
        below = ops.take(ops.convert_to_tensor(self.below), chord, axis=0)
        there = ops.cast(token[..., :1] > END, "float32")
        return self._turn(below, token[..., 0]) * there

    def _turn(self, classes: Tensor, top: Tensor) -> Tensor:
        """Count pitch classes down from a top token, or back: that is the same."""
        turns = ops.convert_to_tensor(TURNS)
        turn = ops.take(turns, ops.mod(top + (self.lowest_class - 1), OCTAVE), axis=0)
        return ops.squeeze(ops.matmul(ops.expand_dims(classes, -2), turn), axis=-2)

    def _hear(self, token: Tensor, position: Tensor, before: Tensor, classes: Tensor) -> Tensor:
        top = token[..., 0]
        known = ops.cast(ops.minimum(top, before) > END, top.dtype)
        return (
            ops.sum(self.event(token), axis=-2)
            + self.place(ops.clip(position, 0, POSITIONS - 1))
            + self.interval(known * (top - before + self.tops))
            + self.key(self._turn(classes, top))
        )

    def _choose(self, heard: Tensor, chosen: Tensor, top: Tensor, classes: Tensor) -> Tensor:
        trunk = self.trunk(heard)
        told = self._tell(chosen) + self.key_of_top(self._turn(classes, chosen[..., 0]))
        hidden = ops.relu(self.hidden(trunk) + told)
        parts = ops.split(hidden, FIELDS - 1, axis=-1)
        heads = [head(part) for head, part in zip(self.heads, parts, strict=True)]
        return ops.concatenate([self.top(trunk) + self._move(trunk, top), *heads], axis=-1)

    def _move(self, trunk: Tensor, top: Tensor) -> Tensor:
        """Return what the interval from the last top says of the end (nothing) and of each top."""
        moves = self.move(trunk)
        first = self.tops - ops.maximum(top, 1)
        places = first[..., None] + ops.arange(self.tops, dtype=first.dtype)
        by_top = ops.take_along_axis(moves, places, axis=-1)
        return ops.pad(by_top, [(0, 0)] * (len(by_top.shape) - 1) + [(1, 0)])

    def _tell(self, chosen: Tensor) -> Tensor:
        """Return what each chosen field adds to the heads after it, none to those before."""
        told = 0.0
        for field, (tokens, embed) in enumerate(zip(self.told_tokens, self.told, strict=True)):
            known = ops.maximum(chosen[..., field] - (tokens.start - 1), 0)
            before = [(0, 0)] * (len(chosen.shape) - 1) + [(field * self.head_units, 0)]
            told = told + ops.pad(embed(known), before)
        return told


def _below(chord: str) -> list[float]:
    """Return which pitch classes a chord strikes, counted down from its top, `(12,)`."""
    struck = {0, *(int(depth) % OCTAVE for depth in chord.split())}
    return [float(depth in struck) for depth in range(OCTAVE)]


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
