"""Sound at another rate, by blocks: soxr does it, which is in the extra `sound`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import numpy as np
import soxr

from models.encodings.hilbert import Sound


def resampled(blocks: Iterable[Sound], channels: int, before: int, after: int) -> Iterator[Sound]:
    """Yield the sound of blocks, `(frames, channels)`, at another rate, nothing late."""
    if before == after:
        yield from blocks
        return
    stream = soxr.ResampleStream(before, after, channels, dtype="float32")
    for block in blocks:
        yield stream.resample_chunk(block)
    yield stream.resample_chunk(np.zeros((0, channels), np.float32), last=True)


def exactly(blocks: Iterable[Sound], due: Callable[[], int]) -> Iterator[Sound]:
    """Yield as many frames of blocks as are `due`, silence where they are too few.

    Going to another rate and back leaves some frames too many, or too few.
    """
    done, width = 0, 1
    for block in blocks:
        width = block.shape[1]
        some = block[: due() - done]
        done += len(some)
        yield some
    yield np.zeros((due() - done, width), np.float32)
