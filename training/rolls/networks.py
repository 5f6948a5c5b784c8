"""What the networks of columns share: how a column is seen, and what one costs."""

from __future__ import annotations

from typing import Any

import keras
from keras import ops

from models.encodings.columns import CLASSES, HELD, PITCHES, STARTED

Tensor = Any


def seen(columns: Tensor) -> Tensor:
    """Return which keys are started and which are held, `(…, 176)`, in columns `(…, 88)`."""
    kinds = [ops.cast(ops.equal(columns, kind), "float32") for kind in (STARTED, HELD)]
    return ops.concatenate(kinds, axis=-1)


def column_nats(targets: Tensor, logits: Tensor) -> Tensor:
    """Return what columns of classes `(…, 88)` cost by logits `(…, 264)`, in nats, `(…)`."""
    by_key = ops.reshape(logits, (-1, ops.shape(logits)[1], PITCHES, CLASSES))
    lost = keras.losses.sparse_categorical_crossentropy(targets, by_key, from_logits=True)
    return ops.sum(lost, axis=-1)
