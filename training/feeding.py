"""Batches made ahead of the steps that take them, by several readers in turn (`tf.data`).

The order is that of the groups, which the dice of an epoch have shuffled already: as numbers, and
so all of the corpus at once. A buffer that shuffles what is read would hold less and take more.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final, TypeVar

import numpy as np
import tensorflow as tf

from training.views.batch import Batch

READERS: Final = 2
AHEAD: Final = 2  # batches
Group = TypeVar("Group")


def ahead(groups: Sequence[Group], make: Callable[[Group], Batch]) -> Iterator[Batch]:
    """Yield the batch that is made of each group, in their order; arrays `(rows, length, …)`."""

    def read(first: int | np.int64) -> Iterator[tuple[object, ...]]:
        for place in range(int(first), len(groups), READERS):
            batch = make(groups[place])
            yield batch.inputs, batch.targets, batch.weights

    example = next(read(0))
    signature = tf.nest.map_structure(
        lambda array: tf.TensorSpec((None, None, *array.shape[2:]), array.dtype), example
    )
    batches = tf.data.Dataset.range(READERS).interleave(
        lambda first: tf.data.Dataset.from_generator(
            read, args=(first,), output_signature=signature
        ),
        cycle_length=READERS,
        num_parallel_calls=READERS,
        deterministic=True,
    )
    for arrays in batches.prefetch(AHEAD).as_numpy_iterator():
        yield Batch(*arrays)
