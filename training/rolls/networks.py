"""What the networks of columns share: how a column is seen, that it goes on, what one costs."""

from __future__ import annotations

from typing import Any, Final

import keras
import numpy as np
from keras import layers, ops

from models.encodings.columns import CLASSES, HELD, PITCHES, STARTED

Tensor = Any
STARTED_GREY: Final = 125 / 255  # the report's picture: 0 silent, 125 at a start, 255 while held
# Where training begins: silence, starts and holds are followed by these logits of the three. It
# learns better ones; begun at chance, 70 batches were spent on little else.
GOES_ON: Final = ((7.0, 1.0, -5.0), (0.0, -2.0, 3.0), (0.0, -2.0, 3.0))


class GoesOn(layers.Layer):  # type: ignore[misc]
    """What a key of each class does by and large, whichever key it is, as logits.

    Nearly always the last column goes on. Added to what a network says of each key, it spares it to
    learn that 88 times.
    """

    def __init__(self) -> None:
        super().__init__(name="goes_on")
        begin = keras.initializers.Constant(np.array(GOES_ON))
        self.logits = layers.Embedding(CLASSES, CLASSES, embeddings_initializer=begin)

    def call(self, columns: Tensor) -> Tensor:
        """Return the logits, `(…, 264)`, of what follows columns `(…, 88)`."""
        return ops.reshape(self.logits(columns), (*ops.shape(columns)[:-1], PITCHES * CLASSES))


def seen(columns: Tensor) -> Tensor:
    """Return which keys are started and which are held, `(…, 176)`, in columns `(…, 88)`."""
    kinds = [ops.cast(ops.equal(columns, kind), "float32") for kind in (STARTED, HELD)]
    return ops.concatenate(kinds, axis=-1)


def column_nats(targets: Tensor, logits: Tensor) -> Tensor:
    """Return what columns of classes `(…, 88)` cost by logits `(…, 264)`, in nats, `(…)`."""
    by_key = ops.reshape(logits, (-1, ops.shape(logits)[1], PITCHES, CLASSES))
    lost = keras.losses.sparse_categorical_crossentropy(targets, by_key, from_logits=True)
    return ops.sum(lost, axis=-1)
