"""The networks: an encoder reads a call, and its state is what the decoder begins its answer with.

Two LSTM layers on either side (Sutskever, Vinyals and Le 2014, "Sequence to sequence learning with
neural networks").

- `published`: the literature's, over one-hot symbols.
- `placed`: ours, which also sees where in the bar each symbol stands, and how long the bar is.

`call` takes whole calls and answers. `step`, which is exported, takes one symbol, and is told whose
it is (`training.layers.turns`).
"""

from __future__ import annotations

from typing import Any

import keras
from keras import layers, ops

from training.export.card import state
from training.layers.turns import take_turn
from training.melodies.symbols import Placed, Plain
from training.systems.seq2seq_lstm.config import NETWORKS, Shape
from training.views.streams import CONTEXT

Tensor = Any
LAYERS = 2


def build(network: str, vocabulary: int, steps: int, shape: Shape) -> keras.Model:
    """Return a network by name, its weights made. Raises `ValueError` for an unknown name."""
    if network not in NETWORKS:
        raise ValueError(f"network must be one of {', '.join(NETWORKS)}, got {network!r}")
    model = Seq2Seq(vocabulary, steps, shape, is_placed=network == "placed")
    nothing = ops.zeros((1, 1, CONTEXT), "int32")
    model({"call": nothing, "is_heard": ops.ones((1, 1), "bool"), "answer": nothing})
    return model


class Seq2Seq(keras.Model):  # type: ignore[misc]
    """Encoder and decoder over the symbols of a melody."""

    uses_memory = False

    def __init__(self, vocabulary: int, steps: int, shape: Shape, is_placed: bool) -> None:
        super().__init__(name="seq2seq")
        self.steps = steps
        self.see = Placed(vocabulary, shape.input_dropout) if is_placed else Plain(vocabulary)
        self.dropout = layers.Dropout(shape.dropout)
        self.encoder, self.decoder = (_layers(shape.units, side) for side in ("heard", "told"))
        self.logits = layers.Dense(vocabulary, name="logits")
        self.states = (
            *(
                state(f"{side}_{part}_{number}", shape.units)
                for side in ("heard", "told")
                for number in range(1, LAYERS + 1)
                for part in ("hidden", "cell")
            ),
            state("since", 1),
        )

    def call(self, inputs: dict[str, Tensor], training: bool = False) -> Tensor:
        """Return the logits of answers, `(rows, length, vocabulary)`.

        `call` and `answer` are contexts `(rows, length, CONTEXT)`, of which `is_heard` masks what
        comes before a call; an answer's context begins with the last symbol of its call.
        """
        read = self.see(inputs["call"], training=training)
        states = []
        for number, lstm in enumerate(self.encoder):
            read = self.dropout(read, training=training) if number else read
            read, *after = lstm(read, mask=inputs["is_heard"], training=training)
            states.append(after)
        told = self.see(inputs["answer"], training=training)
        for number, lstm in enumerate(self.decoder):
            told = self.dropout(told, training=training) if number else told
            told, *_ = lstm(told, initial_state=states[number], training=training)
        return self.logits(self.dropout(told, training=training))

    def step(
        self, token: Tensor, position: Tensor, meter: Tensor, turn: Tensor, states: list[Tensor]
    ) -> tuple[Tensor, list[Tensor]]:
        """Return logits `(batch, vocabulary)` and the new states, in the order of `states`."""
        *hidden, since = states
        heard, told = hidden[: 2 * LAYERS], hidden[2 * LAYERS :]
        seen = self.see.step(token, position, meter)
        _, heard = _run(self.encoder, seen, heard)
        told, since = take_turn(turn, since, self.steps, told, heard)
        output, told = _run(self.decoder, seen, told)
        return self.logits(output), [*heard, *told, since]


def _layers(units: int, side: str) -> list[layers.LSTM]:
    return [
        layers.LSTM(units, return_sequences=True, return_state=True, name=f"{side}_{number}")
        for number in range(1, LAYERS + 1)
    ]


def _run(
    lstms: list[layers.LSTM], seen: Tensor, states: list[Tensor]
) -> tuple[Tensor, list[Tensor]]:
    """Take one step of stacked layers; `states` are hidden and cell of each in turn."""
    after = []
    for number, lstm in enumerate(lstms):
        seen, new = lstm.cell(seen, states[2 * number : 2 * number + 2])
        after += list(new)
    return seen, after
