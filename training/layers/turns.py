"""Call and answer as a step takes them, one symbol after the other: whose turn it is.

An encoder reads every step. While somebody else plays (`turn` 0) the decoder is primed anew with
each, so that an answer may begin at any moment. In its own turn (`turn` 1) it goes on by itself for
as long as an answer was in training, and is then primed with all that has been.
"""

from __future__ import annotations

from typing import Any

from keras import ops

Tensor = Any


def take_turn(
    turn: Tensor, since: Tensor, longest: int, told: list[Tensor], primer: list[Tensor]
) -> tuple[list[Tensor], Tensor]:
    """Return the states that the decoder begins a step with, and how long its turn is with it.

    `turn` is `(batch,)`, 0 or 1; `since`, `(batch, 1)`, is for how many steps it has gone on by
    itself, at most `longest`. `told` are its states as they were, `primer` those that the encoder
    gives it.
    """
    is_own = ops.cast(ops.expand_dims(turn, 1), "float32")
    goes_on = is_own * ops.cast(since < longest, "float32")
    begun = [a * goes_on + b * (1 - goes_on) for a, b in zip(told, primer, strict=True)]
    return begun, goes_on * since + is_own
