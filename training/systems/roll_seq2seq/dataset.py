"""From windows to pairs: what answers a call is what followed it in the piece."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from training.rolls import dataset
from training.rolls.dataset import Roll, Window, transposed
from training.shards import Array
from training.views.batch import Batch


def make_batch(windows: Sequence[Window], window: int, heard: int) -> Batch:
    """Return answers, `(rows, window, 88)`, each with the call before it, `(rows, heard, 88)`.

    A window is the answer; the first column that the decoder is told is the last of the call.
    """
    batch = dataset.make_batch(windows, window)
    call = np.stack([_before(roll, max(0, start), up, heard) for roll, start, up in windows])
    return replace(batch, inputs={"call": call, "answer": batch.inputs["column"]})


def _before(roll: Array, last: int, up: int, heard: int) -> Roll:
    """Return so many columns, of which one of the roll is the last; before it there is silence."""
    call = transposed(roll[max(0, last + 1 - heard) : last + 1], up)
    return np.pad(call, ((heard - len(call), 0), (0, 0)))
