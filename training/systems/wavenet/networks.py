"""The networks: layers of causal convolution, each reaching back twice as far as the last.

Gated units, residual and skip connections (van den Oord et al. 2016, "WaveNet: a generative model
for raw audio", sections 2.1 to 2.4), here over the symbols of a melody.

- `published`: the literature's, over the symbols alone.
- `placed`: ours, which also sees where in the bar each symbol stands, and how long the bar is.

`call` takes the arrays of `training.views.streams` from silence. `step` takes one symbol; its state
are the last inputs of every layer, as many as its dilation (Paine et al. 2016, "Fast WaveNet
generation algorithm"), so that a step costs the same however far it looks back.
"""

from __future__ import annotations

from typing import Any

import keras
from keras import layers, ops

from training.export.card import state
from training.melodies.symbols import Placed, Plain
from training.systems.wavenet.config import NETWORKS, Shape
from training.views.streams import CONTEXT

Tensor = Any


def build(network: str, vocabulary: int, shape: Shape) -> keras.Model:
    """Return a network by name, its weights made. Raises `ValueError` for an unknown name."""
    if network not in NETWORKS:
        raise ValueError(f"network must be one of {', '.join(NETWORKS)}, got {network!r}")
    model = WaveNet(vocabulary, shape, is_placed=network == "placed")
    model({"context": ops.zeros((1, 1, CONTEXT), "int32")})
    return model


class WaveNet(keras.Model):  # type: ignore[misc]
    """A stack of dilated layers over what is seen of the symbols."""

    uses_memory = False

    def __init__(self, vocabulary: int, shape: Shape, is_placed: bool) -> None:
        super().__init__(name="wavenet")
        self.see = Placed(vocabulary) if is_placed else Plain(vocabulary)
        self.enter = layers.Dense(shape.channels, name="enter")
        *inner, last = shape.dilations
        self.layers_ = [*(Dilated(shape, by) for by in inner), Dilated(shape, last, is_last=True)]
        self.dropout = layers.Dropout(shape.dropout)
        self.leave = layers.Dense(shape.skip, activation="relu", name="leave")
        self.logits = layers.Dense(vocabulary, name="logits")
        self.states = tuple(state(f"past_{by}", by, shape.channels) for by in shape.dilations)

    def call(self, inputs: dict[str, Tensor], training: bool = False) -> Tensor:
        """Return logits `(rows, length, vocabulary)`."""
        here, skipped = self.enter(self.see(inputs["context"])), 0.0
        for layer in self.layers_:
            here, more = layer(here)
            skipped = skipped + more
        return self._out(self.dropout(ops.relu(skipped), training=training))

    def step(
        self, token: Tensor, position: Tensor, meter: Tensor, states: list[Tensor]
    ) -> tuple[Tensor, list[Tensor]]:
        """Return logits `(batch, vocabulary)` and the new states."""
        here, skipped, after = self.enter(self.see.step(token, position, meter)), 0.0, []
        for layer, past in zip(self.layers_, states, strict=True):
            after.append(ops.concatenate([past[:, 1:], here[:, None]], axis=1))
            here, more = layer.step(here, past[:, 0])
            skipped = skipped + more
        return self._out(ops.relu(skipped)), after

    def _out(self, skipped: Tensor) -> Tensor:
        return self.logits(self.leave(skipped))


class Dilated(layers.Layer):  # type: ignore[misc]
    """One layer: this symbol and the one `by` symbols before it, through a gate.

    What goes on from the last layer, nobody would hear.
    """

    def __init__(self, shape: Shape, by: int, is_last: bool = False) -> None:
        super().__init__(name=f"dilated_{by}")
        self.by, self.channels = by, shape.channels
        self.now = layers.Dense(2 * shape.channels, name="now")
        self.then = layers.Dense(2 * shape.channels, use_bias=False, name="then")
        self.on = None if is_last else layers.Dense(shape.channels, name="on")
        self.skip = layers.Dense(shape.skip, name="skip")

    def call(self, here: Tensor) -> tuple[Tensor, Tensor]:
        """Return what goes on to the next layer, and what goes out, `(rows, length, …)` each."""
        before = ops.pad(here, ((0, 0), (self.by, 0), (0, 0)))[:, : ops.shape(here)[1]]
        return self.step(here, before)

    def step(self, here: Tensor, before: Tensor) -> tuple[Tensor, Tensor]:
        """Return the same of inputs `(…, channels)` and those of `by` symbols before."""
        both = self.now(here) + self.then(before)
        gated = ops.tanh(both[..., : self.channels]) * ops.sigmoid(both[..., self.channels :])
        return here + self.on(gated) if self.on else here, self.skip(gated)
