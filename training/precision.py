"""The precision in which a network computes while it trains. Its weights are float32 always."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Final

import keras

from models.errors import InputError

WHOLE: Final = "float32"
PRECISIONS: Final = (WHOLE, "mixed_float16", "mixed_bfloat16")


@contextlib.contextmanager
def computing_in(precision: str) -> Iterator[None]:
    """Let the networks that are made meanwhile compute so. Raises `InputError` for another one."""
    if precision not in PRECISIONS:
        raise InputError(f"--set precision: must be {' or '.join(PRECISIONS)}, got {precision!r}")
    before = keras.config.dtype_policy()
    keras.config.set_dtype_policy(precision)
    try:
        yield
    finally:
        keras.config.set_dtype_policy(before)
