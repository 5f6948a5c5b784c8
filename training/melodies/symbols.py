"""What a network sees of a melody: the symbols alone, or where in the bar they stand as well.

Contexts are those of `training.views.streams`; the position is that of the symbol to come.
"""

from __future__ import annotations

from typing import Any, Final

from keras import layers, ops

from training.views.streams import METER_CLASSES, METERS, POSITIONS

Tensor = Any
TOKEN, POSITION, METER = 0, 4, 5  # columns of a context
WIDTHS: Final = {TOKEN: 64, POSITION: 24, METER: 8}


class Plain(layers.Layer):  # type: ignore[misc]
    """The symbols alone, one-hot."""

    def __init__(self, vocabulary: int) -> None:
        super().__init__(name="plain")
        self.vocabulary = vocabulary

    def call(self, context: Tensor, training: bool = False) -> Tensor:
        """Return what is seen of contexts `(…, CONTEXT)`."""
        return ops.one_hot(context[..., TOKEN], self.vocabulary)

    def step(self, token: Tensor, position: Tensor, meter: Tensor) -> Tensor:
        """Return what is seen of one step: tokens, positions and bar lengths, `(batch,)` each."""
        # The step keeps the inputs that every melody model has, though nothing depends on them.
        nothing = ops.cast(0 * (position + meter), "float32")[:, None]
        return ops.one_hot(token, self.vocabulary) + nothing


class Placed(layers.Layer):  # type: ignore[misc]
    """Symbols, their places in the bar and the length of the bar, each embedded."""

    def __init__(self, vocabulary: int, dropout: float = 0.0) -> None:
        super().__init__(name="placed")
        sizes = {TOKEN: vocabulary, POSITION: POSITIONS, METER: METER_CLASSES}
        self.embeddings = {
            column: layers.Embedding(sizes[column], width) for column, width in WIDTHS.items()
        }
        self.dropout = layers.Dropout(dropout)

    def call(self, context: Tensor, training: bool = False) -> Tensor:
        """Return what is seen of contexts `(…, CONTEXT)`."""
        seen = [embed(context[..., column]) for column, embed in self.embeddings.items()]
        return self.dropout(ops.concatenate(seen, axis=-1), training=training)

    def step(self, token: Tensor, position: Tensor, meter: Tensor) -> Tensor:
        """Return what is seen of one step: tokens, positions and bar lengths, `(batch,)` each."""
        edges = ops.convert_to_tensor(METERS, "int64")
        columns = {
            TOKEN: token,
            POSITION: ops.clip(position, 0, POSITIONS - 1),
            METER: ops.sum(ops.cast(ops.expand_dims(meter, 1) > edges, "int64"), axis=1),
        }
        seen = [embed(columns[column]) for column, embed in self.embeddings.items()]
        return ops.concatenate(seen, axis=-1)
