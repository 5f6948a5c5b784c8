"""Windows of a sound of any length, each changed by itself and faded into the next.

Every sample lies in two windows. One fades out, by the square of a cosine, while the next fades in,
by the square of a sine: what is not changed comes out as it went in, and what a window does at its
ends is not heard.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import numpy as np

from models.encodings.hilbert import Sound

Change = Callable[[Sound], Sound]


def crossfaded(blocks: Iterable[Sound], size: int, change: Change) -> Iterator[Sound]:
    """Yield the frames of `blocks`, as many as they are, changed in windows of `size` (even).

    Blocks are `(frames, channels)` float32, of any lengths. `change` takes a window of one channel,
    `(size,)`, and returns another. A block and two windows are all that is held at once.
    """
    half = size // 2
    rise = np.square(np.sin(np.pi * (np.arange(half, dtype=np.float32) + 0.5) / size))[:, None]
    before = fading = np.zeros((half, 1), np.float32)
    due = 0
    for part in _cut(blocks, half):
        now = np.pad(part, ((0, half - len(part)), (0, 0)))
        window = np.concatenate([np.broadcast_to(before, now.shape), now])
        changed = np.stack([change(channel) for channel in window.T.copy()], axis=1)
        if due:
            yield (fading + changed[:half] * rise)[:due]
        before, fading, due = now, changed[half:] * rise[::-1], len(part)


def _cut(blocks: Iterable[Sound], size: int) -> Iterator[Sound]:
    """Yield the frames of blocks in parts of `size`, the rest of them, and then no frames."""
    kept: list[Sound] = []
    count = 0
    for block in blocks:
        kept.append(block)
        count += len(block)
        if count >= size:
            whole = np.concatenate(kept)
            ends = range(size, count + 1, size)
            yield from (whole[end - size : end] for end in ends)
            kept, count = [whole[ends[-1] :]], count - ends[-1]
    if kept:
        rest = np.concatenate(kept)
        yield from (rest, rest[:0]) if count else (rest,)
