"""Batches made ahead: in the order of their groups, and only some of them."""

import time

import numpy as np
import pytest

pytest.importorskip("tensorflow")

from training.feeding import ahead
from training.views.batch import Batch


def batch_of(number: int) -> Batch:
    """A batch as long as its number says, and another number of rows every time."""
    steps = np.full((1 + number % 3, number), number)
    return Batch({"heard": steps[..., None], "told": steps > 3}, steps, steps.astype(np.float32))


@pytest.mark.parametrize("count", [1, 2, 7])
def test_batches_come_in_the_order_of_their_groups(count: int):
    found = list(ahead(range(count), batch_of))
    assert len(found) == count
    for number, batch in enumerate(found):
        made = batch_of(number)
        np.testing.assert_array_equal(batch.inputs["heard"], made.inputs["heard"])
        np.testing.assert_array_equal(batch.inputs["told"], made.inputs["told"])
        np.testing.assert_array_equal(batch.targets, made.targets)
        assert batch.count == made.count
        assert batch.weights.dtype == np.float32


def test_only_some_are_made_ahead():
    made = []

    def make(number: int) -> Batch:
        made.append(number)
        return batch_of(number % 5)

    batches = ahead(range(1000), make)
    next(batches)
    count = 0
    while count < len(made):  # until the readers rest
        count = len(made)
        time.sleep(0.5)
    assert count < 100
    assert sum(1 for _ in batches) == 999
