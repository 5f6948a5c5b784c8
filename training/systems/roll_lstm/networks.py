"""The network: a column of 88 keys in, one LSTM, a dense layer, and the next column out.

`classes` sees which keys are started and which are held, and gives each key three logits: silent,
started, held. To these is added that the last column goes on.

`published` is the report's: a key is a grey value in and out, and its loss weighs keys that sound
more. There a note fades instead of ending, for nothing tells a start from a hold.

`call` takes `(rows, window, 88)` from zero state; `step` takes one column and the state tensors
`(batch, …)`, and is what is exported.
"""

from __future__ import annotations

from typing import Any, Final

import keras
from keras import layers, ops

from models.encodings.columns import CLASSES, HELD, PITCHES, STARTED
from training.export.card import state
from training.rolls.networks import STARTED_GREY, GoesOn, seen

Tensor = Any
ALPHA: Final = 1.5  # weight of keys that sound
BETA: Final = 0.8  # and of those that do not
ROOT: Final = 10.0  # x: the larger, the nearer to 1 every key comes that sounds at all


class RollLSTM(keras.Model):  # type: ignore[misc]
    """What the next column is, from columns `(…, 88)` of classes.

    Of `classes` logits, `(…, 264)`, three for each key; of `published` grey values, `(…, 88)`.
    """

    def __init__(self, network: str, units: int) -> None:
        super().__init__(name="roll_lstm")
        self.has_classes = network == "classes"
        self.lstm = layers.LSTM(units, return_sequences=True, name="lstm")
        self.keys = (
            layers.Dense(PITCHES * CLASSES, name="keys")
            if self.has_classes
            else layers.Dense(PITCHES, activation="sigmoid", name="keys")
        )
        self.goes_on = GoesOn() if self.has_classes else None
        self.states = (state("hidden", units), state("cell", units))

    def call(self, inputs: dict[str, Tensor], training: bool = False) -> Tensor:
        """Return what follows each of the columns `(rows, window, 88)`."""
        column = inputs["column"]
        return self._follow(self.lstm(self._see(column)), column)

    def step(self, column: Tensor, states: list[Tensor]) -> tuple[Tensor, list[Tensor]]:
        """Return what follows a column `(batch, 88)`, and the new states."""
        heard, after = self.lstm.cell(self._see(column), states)
        return self._follow(heard, column), list(after)

    def _see(self, column: Tensor) -> Tensor:
        return seen(column) if self.has_classes else grey(column)

    def _follow(self, heard: Tensor, column: Tensor) -> Tensor:
        keys = self.keys(heard)
        return keys if self.goes_on is None else keys + self.goes_on(column)


def grey(column: Tensor) -> Tensor:
    """Return the grey values, 0 to 1, of columns of classes."""
    started, held = (ops.cast(ops.equal(column, kind), "float32") for kind in (STARTED, HELD))
    return STARTED_GREY * started + held


def weighted_loss(targets: Tensor, drawn: Tensor) -> Tensor:
    """Return the report's loss of drawn columns `(…, 88)` by columns of classes, `(…)`."""
    wanted = grey(targets) ** (1 / ROOT)
    apart = ops.square(drawn - wanted)
    return ops.sum(ALPHA * apart * wanted + BETA * apart * (1 - wanted), axis=-1)


def build(network: str, units: int) -> RollLSTM:
    """Return the network with its weights made."""
    model = RollLSTM(network, units)
    model({"column": ops.zeros((1, 1, PITCHES), "int64")})
    return model
