"""The arithmetic of the bench: percentiles, and how far notes fall from the beat grid."""

from __future__ import annotations

import math
from collections.abc import Sequence
from statistics import median
from typing import Final, TypedDict

_DECIMALS: Final = 4


class Spread(TypedDict):
    """A distribution: `p50`, `p99` and `max` in the unit of its key, over `n` values."""

    p50: float | None
    p99: float | None
    max: float | None
    n: int


def percentile(values: Sequence[float], percent: float) -> float:
    """Return the smallest value that at least `percent` (0 … 100) of the values do not exceed.

    Always one of the values. Raises `ValueError` without any.
    """
    if not values or not 0 <= percent <= 100:
        raise ValueError(
            f"a percentile needs values and 0 … 100 %, got {len(values)} values and {percent}"
        )
    rank = math.ceil(percent / 100 * len(values))
    return sorted(values)[max(rank, 1) - 1]


def spread(values: Sequence[float], scale: float = 1.0) -> Spread:
    """Return the distribution of `values`, each times `scale`; without values all is `None`."""
    if not values:
        return Spread(p50=None, p99=None, max=None, n=0)
    p50, p99, top = (round(percentile(values, p) * scale, _DECIMALS) for p in (50, 99, 100))
    return Spread(p50=p50, p99=p99, max=top, n=len(values))


def milliseconds(seconds: Sequence[float]) -> Spread:
    """Return the distribution of durations in seconds, in milliseconds."""
    return spread(seconds, 1000.0)


def difference(one: Spread, other: Spread) -> Spread:
    """Return by how much the parts of one distribution exceed another's; their most say nothing."""
    return Spread(
        p50=_less(one["p50"], other["p50"]),
        p99=_less(one["p99"], other["p99"]),
        max=None,
        n=min(one["n"], other["n"]),
    )


def _less(one: float | None, other: float | None) -> float | None:
    return None if one is None or other is None else round(one - other, _DECIMALS)


def grid_origin(beats: Sequence[tuple[int, float]], beat_seconds: float) -> float:
    """Return the moment of beat 0 from beats as the instrument tells them: (number, moment).

    Each beat gives an estimate of its own; the median is not moved by a beat whose moment was
    converted wrongly because a process was held up between two clocks. Raises `ValueError`
    without any beat.
    """
    if not beats:
        raise ValueError("the origin of a grid needs at least one beat")
    return median(seconds - number * beat_seconds for number, seconds in beats)


def deviations(moments: Sequence[float], origin: float, step_seconds: float) -> list[float]:
    """Return how far each moment lies from its nearest grid point, in seconds; late is positive."""
    return [
        offset - round(offset / step_seconds) * step_seconds
        for offset in (moment - origin for moment in moments)
    ]


def notes_left(messages: Sequence[tuple[int, ...]]) -> set[tuple[int, int]]:
    """Return the (channel 0 … 15, pitch) still sounding after MIDI channel messages.

    Only note_offs count: many synthesisers do not know the controllers that end all notes.
    """
    sounding: set[tuple[int, int]] = set()
    for message in messages:
        kind, key = message[0] & 0xF0, (message[0] & 0x0F, message[1])
        if kind == 0x90 and message[2] > 0:
            sounding.add(key)
        elif kind in (0x80, 0x90):
            sounding.discard(key)
    return sounding
