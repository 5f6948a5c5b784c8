"""The networks: each predicts every next symbol of a song in one pass, and can take one step.

- `published`: the literature's. One LSTM of 256 over one-hot symbols, dropout 0.2, softmax.
- `recall`: ours. It sees the note that sounds, the place in the bar and the evidence of
  `training.views.evidence`; two LSTM layers with skips weigh all that, and their gates add the
  evidence to the logits (mixing in the logistic domain, as compressors do).

`call` takes the arrays of `training.views.streams`, `(rows, length, …)`, from zero state. `step`
takes one symbol and the state tensors `(batch, …)`, and is what is exported.
"""

from __future__ import annotations

from typing import Any

import keras
import numpy as np
from keras import layers, ops

from models.encodings.melody_grid import FIRST_PITCH
from training.export.card import state
from training.layers import memory
from training.systems.melody_lstm.config import NETWORKS, Shape
from training.views.evidence import CLASSES, LAGS, RHYTHM_ROWS, SCALARS, SYMBOL_ROWS
from training.views.streams import AGE_CLASSES, CONTEXT, METER_CLASSES, METERS, POSITIONS

Tensor = Any
Evidence = tuple[Tensor, Tensor, Tensor]


def build(network: str, vocabulary: int, shape: Shape) -> keras.Model:
    """Return a network by name, its weights made. Raises `ValueError` for an unknown name."""
    if network not in NETWORKS:
        raise ValueError(f"network must be one of {', '.join(NETWORKS)}, got {network!r}")
    model = (Recall if network == "recall" else Published)(vocabulary, shape)
    model({name: ops.zeros(size, kind) for name, (size, kind) in model.signature().items()})
    return model


class Published(keras.Model):  # type: ignore[misc]
    """The literature's network over one-hot symbols; position and metre are ignored."""

    uses_memory = False

    def __init__(self, vocabulary: int, shape: Shape) -> None:
        super().__init__(name="published")
        self.vocabulary = vocabulary
        self.lstm = layers.LSTM(shape.units, return_sequences=True, name="lstm")
        self.dropout = layers.Dropout(shape.dropout)
        self.logits = layers.Dense(vocabulary, name="logits")
        self.states = (state("hidden", shape.units), state("cell", shape.units))

    def signature(self) -> dict[str, tuple[tuple[int, ...], str]]:
        """Return shape (one row, one step) and dtype of every input of `call`."""
        return {"context": ((1, 1, CONTEXT), "int32")}

    def call(self, inputs: dict[str, Tensor], training: bool = False) -> Tensor:
        """Return logits `(rows, length, vocabulary)`."""
        heard = ops.one_hot(inputs["context"][..., 0], self.vocabulary)
        return self.logits(self.dropout(self.lstm(heard), training=training))

    def step(
        self, token: Tensor, position: Tensor, meter: Tensor, states: list[Tensor]
    ) -> tuple[Tensor, list[Tensor]]:
        """Return logits `(batch, vocabulary)` and the new states."""
        heard = ops.one_hot(token, self.vocabulary)
        output, states = self.lstm.cell(heard, states)
        # The step keeps the inputs that every melody model has, though nothing depends on them.
        nothing = ops.cast(0 * (position + meter), "float32")[:, None]
        return self.logits(output) + nothing, states


class Recall(keras.Model):  # type: ignore[misc]
    """LSTM layers that weigh what the song's own past suggests."""

    uses_memory = True
    lags = LAGS

    def __init__(self, vocabulary: int, shape: Shape) -> None:
        super().__init__(name="recall")
        self.vocabulary = vocabulary
        kinds = {
            "token": (vocabulary, 48),
            "sounding": (vocabulary, 16),
            "age": (AGE_CLASSES, 16),
            "pitch": (vocabulary, 16),
            "position": (POSITIONS, 24),
            "meter": (METER_CLASSES, 8),
        }
        self.embeddings = [
            layers.Embedding(size, width, name=f"{name}_embedding")
            for name, (size, width) in kinds.items()
        ]
        self.weigh = layers.Dense(shape.evidence_units, name="weigh_evidence")
        self.gather = layers.Dense(shape.units, name="gather")
        self.lstms = [
            layers.LSTM(shape.units, return_sequences=True, name=f"lstm_{number}")
            for number in range(1, shape.layers + 1)
        ]
        self.input_dropout = layers.Dropout(shape.input_dropout)
        self.dropout = layers.Dropout(shape.dropout)
        self.logits = layers.Dense(vocabulary, name="logits")
        gates, start = SYMBOL_ROWS + RHYTHM_ROWS, keras.initializers.Constant(0.1)
        self.gates = layers.Dense(
            gates, name="gates", kernel_initializer="zeros", bias_initializer=start
        )
        self.amounts = layers.Dense(64, activation="relu", name="amounts")
        self.amount_gates = layers.Dense(gates, name="amount_gates")
        self.states = (
            *(
                state(f"{part}_{number}", shape.units)
                for number in range(1, shape.layers + 1)
                for part in ("hidden", "cell")
            ),
            state("history", memory.CHANNELS, self.lags),
            state("match", memory.CODES, self.lags),
        )

    def signature(self) -> dict[str, tuple[tuple[int, ...], str]]:
        """Return shape (one row, one step) and dtype of every input of `call`."""
        return {
            "context": ((1, 1, CONTEXT), "int32"),
            "symbols": ((1, 1, SYMBOL_ROWS, self.vocabulary), "float16"),
            "rhythm": ((1, 1, RHYTHM_ROWS, CLASSES), "float16"),
            "scalars": ((1, 1, SCALARS), "float32"),
        }

    def call(self, inputs: dict[str, Tensor], training: bool = False) -> Tensor:
        """Return logits `(rows, length, vocabulary)`."""
        kinds = ("symbols", "rhythm", "scalars")
        symbols, *_ = evidence = tuple(ops.cast(inputs[kind], self.compute_dtype) for kind in kinds)
        context = [
            embed(inputs["context"][..., column]) for column, embed in enumerate(self.embeddings)
        ]
        seen = ops.concatenate([*context, self._weigh(evidence, ops.shape(symbols)[:2])], axis=-1)
        heard = self.gather(self.input_dropout(seen, training=training))
        for number, lstm in enumerate(self.lstms):
            fed = self.dropout(heard, training=training) if number else heard
            heard = heard + lstm(fed, training=training)
        return self._mix(self.dropout(heard, training=training), evidence)

    def step(
        self, token: Tensor, position: Tensor, meter: Tensor, states: list[Tensor]
    ) -> tuple[Tensor, list[Tensor]]:
        """Return logits `(batch, vocabulary)` and the new states, in the order of `states`."""
        *hidden, past, match = states
        meter = ops.cast(ops.maximum(meter, 1), "float32")
        now, history, match = memory.advance(token, past, match)
        evidence = memory.recall(history, match, past, meter, self.vocabulary)
        context = self._embed(step_context(now, ops.cast(position, "float32"), meter))
        heard = self.gather(ops.concatenate([context, self._weigh(evidence, (-1,))], axis=-1))
        after = []
        for number, lstm in enumerate(self.lstms):
            output, new = lstm.cell(heard, hidden[2 * number : 2 * number + 2])
            heard = heard + output
            after += list(new)
        return self._mix(heard, evidence), [*after, history, match]

    def _embed(self, context: Tensor) -> Tensor:
        """Look up all kinds `(batch, CONTEXT)` at once, in one table: side by side, zeros between.

        One look-up and a sum are faster than six look-ups.
        """
        width = sum(embed.output_dim for embed in self.embeddings)
        blocks, column = [], 0
        for embed in self.embeddings:
            after = width - column - embed.output_dim
            blocks.append(ops.pad(embed.embeddings, ((0, 0), (column, after))))
            column += embed.output_dim
        starts = np.cumsum([0, *(embed.input_dim for embed in self.embeddings[:-1])])
        rows = ops.cast(context + ops.convert_to_tensor(starts, "float32"), "int32")
        return ops.sum(ops.take(ops.concatenate(blocks, axis=0), rows, axis=0), axis=1)

    def _weigh(self, evidence: Evidence, lead: tuple[Any, ...]) -> Tensor:
        symbols, rhythm, scalars = evidence
        flat = [
            ops.reshape(rows, (*lead, rows.shape[-2] * rows.shape[-1]))
            for rows in (symbols, rhythm)
        ]
        return self.weigh(ops.concatenate([*flat, scalars], axis=-1))

    def _mix(self, heard: Tensor, evidence: Evidence) -> Tensor:
        symbols, rhythm, scalars = evidence
        gates = self.gates(ops.concatenate([heard, scalars], axis=-1))
        gates = gates + self.amount_gates(self.amounts(scalars))
        by_symbol = weighted(gates[..., :SYMBOL_ROWS], symbols)
        by_class = weighted(gates[..., SYMBOL_ROWS:], rhythm)
        classes = np.minimum(np.arange(self.vocabulary), FIRST_PITCH)
        by_class = ops.matmul(
            by_class, ops.convert_to_tensor(np.eye(CLASSES)[:, classes], by_class.dtype)
        )
        return self.logits(heard) + by_symbol + by_class


def step_context(now: Tensor, position: Tensor, meter: Tensor) -> Tensor:
    """Return the context of `training.views.streams`, of one step: `(batch, CONTEXT)` floats."""
    exact, _, _, pitch, symbol = ops.split(now, memory.CHANNELS, axis=1)
    sounding, age = memory.sounding_and_age(exact)
    position, meter = ops.expand_dims(position, 1), ops.expand_dims(meter, 1)
    above = ops.cast(meter > ops.convert_to_tensor(METERS, "float32"), "float32")
    return ops.concatenate(
        [
            symbol,
            sounding,
            ops.minimum(age, AGE_CLASSES - 1.0),
            pitch,
            ops.clip(position, 0.0, POSITIONS - 1.0),
            ops.sum(above, axis=1, keepdims=True),
        ],
        axis=1,
    )


def weighted(gates: Tensor, rows: Tensor) -> Tensor:
    return ops.squeeze(ops.matmul(ops.expand_dims(gates, -2), rows), axis=-2)
