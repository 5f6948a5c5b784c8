"""The networks: an encoder reads a call of columns, and its state is what the decoder begins with.

An LSTM on either side, then a dense layer and three logits for each key: silent, started, held. It
is what report B proposed for its sequence to sequence network, whose grey values faded. A column
goes in as which keys are started and which are held; to the logits is added that it goes on.

- `published`: the encoder reads the call from its beginning on.
- `bidirectional`: it reads it from either end, with half the units each way, so that the decoder is
  the same. To read a call from its end it must have it whole: played live, it reads the last
  columns that were heard anew at each step, as many as a call had in training.

`call` takes whole calls and answers. `step`, which is exported, takes one column, and is told
whether it is of a call or of the answer: `turn` (`training.layers.turns`).
"""

from __future__ import annotations

from typing import Any

import keras
from keras import layers, ops

from models.card import TensorSpec
from models.encodings.columns import CLASSES, PITCHES
from training.export.card import state
from training.layers.turns import take_turn
from training.rolls.networks import GoesOn, seen

Tensor = Any
ANSWER = ("told_hidden", "told_cell")


class Forward(layers.Layer):  # type: ignore[misc]
    """Reads calls from the beginning on. Its state is the LSTM's."""

    def __init__(self, units: int) -> None:
        super().__init__(name="heard")
        self.lstm = layers.LSTM(units, return_state=True, name="lstm")
        self.states = (state("heard_hidden", units), state("heard_cell", units))

    def call(self, columns: Tensor) -> list[Tensor]:
        """Return the decoder's states, `(rows, units)` each, after calls `(rows, heard, 88)`."""
        _, hidden, cell = self.lstm(seen(columns))
        return [hidden, cell]

    def step(self, column: Tensor, states: list[Tensor]) -> tuple[list[Tensor], list[Tensor]]:
        """Return the decoder's states after a column `(batch, 88)`, and its own: the same."""
        _, after = self.lstm.cell(seen(column), states)
        return list(after), list(after)


class Bidirectional(layers.Layer):  # type: ignore[misc]
    """Reads calls from either end. Its state is the call, silence at first."""

    def __init__(self, units: int, heard: int) -> None:
        super().__init__(name="heard")
        self.lstm = layers.Bidirectional(
            layers.LSTM(units // 2, return_state=True), merge_mode="concat", name="lstm"
        )
        self.states = (state("heard", heard, PITCHES),)

    def call(self, columns: Tensor) -> list[Tensor]:
        """Return the decoder's states, `(rows, units)` each, after calls `(rows, heard, 88)`."""
        _, hidden, cell, hidden_back, cell_back = self.lstm(seen(columns))
        return [ops.concatenate(pair, -1) for pair in ((hidden, hidden_back), (cell, cell_back))]

    def step(self, column: Tensor, states: list[Tensor]) -> tuple[list[Tensor], list[Tensor]]:
        """Return the decoder's states after a column `(batch, 88)`, and the call up to it."""
        (before,) = states
        last = ops.cast(ops.expand_dims(column, 1), "float32")
        call = ops.concatenate([before[:, 1:], last], axis=1)
        return self.call(call), [call]


class RollSeq2Seq(keras.Model):  # type: ignore[misc]
    """The logits of the columns that answer a call, three for each key."""

    def __init__(self, network: str, units: int, heard: int, answer: int) -> None:
        super().__init__(name="roll_seq2seq")
        self.answer = answer
        self.encoder = Bidirectional(units, heard) if network == "bidirectional" else Forward(units)
        self.decoder = layers.LSTM(units, return_sequences=True, name="told")
        self.dense = layers.Dense(units, activation="relu", name="dense")
        self.keys = layers.Dense(PITCHES * CLASSES, name="keys")
        self.goes_on = GoesOn()

    @property
    def states(self) -> tuple[TensorSpec, ...]:
        """The state tensors of a step: the encoder's, the decoder's, how long it has gone on."""
        told = (state(name, self.decoder.units) for name in ANSWER)
        return (*self.encoder.states, *told, state("since", 1))

    def call(self, inputs: dict[str, Tensor], training: bool = False) -> Tensor:
        """Return the logits of answers, `(rows, length, 264)`.

        `call` is `(rows, heard, 88)`, `answer` `(rows, length, 88)`: what is told of the answer,
        which begins with the last column of the call.
        """
        primer = self.encoder(inputs["call"])
        told = self.decoder(seen(inputs["answer"]), initial_state=primer)
        return self._follow(told, inputs["answer"])

    def step(
        self, column: Tensor, turn: Tensor, states: list[Tensor]
    ) -> tuple[Tensor, list[Tensor]]:
        """Return what follows a column `(batch, 88)`, and the new states, in `states`' order."""
        *heard, hidden, cell, since = states
        primer, heard = self.encoder.step(column, heard)
        told, since = take_turn(turn, since, self.answer, [hidden, cell], primer)
        output, told = self.decoder.cell(seen(column), told)
        return self._follow(output, column), [*heard, *told, since]

    def _follow(self, told: Tensor, column: Tensor) -> Tensor:
        return self.keys(self.dense(told)) + self.goes_on(column)


def build(network: str, units: int, heard: int, answer: int) -> RollSeq2Seq:
    """Return a network for calls of `heard` columns and answers of `answer`, its weights made."""
    model = RollSeq2Seq(network, units, heard, answer)
    nothing = ops.zeros((1, 1, PITCHES), "int64")
    model({"call": nothing, "answer": nothing})
    return model
