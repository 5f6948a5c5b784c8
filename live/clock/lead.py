"""What others who follow the clock are led by: told by the player, made into pulses by the driver.

The driver has nothing to do but to be on time, and the player thinks: a pulse must not wait for it.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import Final

from engine.ticks import TICKS_PER_QUARTER, TICKS_PER_STEP, Timeline

PULSES_PER_QUARTER: Final = 24
TICKS_PER_PULSE: Final = TICKS_PER_QUARTER // PULSES_PER_QUARTER
PULSES_PER_STEP: Final = TICKS_PER_STEP // TICKS_PER_PULSE
_LAYOUT: Final = struct.Struct("<ddq?qqqd")


@dataclass(frozen=True)
class Lead:
    """The beat that others are led by.

    `playing`: whether they are to run. `bar_ticks` is the length of a bar, `song_begins` the tick
    at which the song does; until the tick `plays_from` it is counted in. `offset` is by how many
    seconds later than due a message leaves.
    """

    timeline: Timeline
    playing: bool
    bar_ticks: int
    song_begins: int
    plays_from: int
    offset: float

    def pack(self) -> bytes:
        """Return it as bytes, for the pipe."""
        line = self.timeline
        return _LAYOUT.pack(
            line.tempo_bpm,
            line.origin_seconds,
            line.origin_ticks,
            self.playing,
            self.bar_ticks,
            self.song_begins,
            self.plays_from,
            self.offset,
        )


def unpacked(payload: bytes) -> Lead:
    """Return what was packed. Raises `ValueError` for anything else."""
    try:
        tempo, origin_seconds, origin_ticks, *rest = _LAYOUT.unpack(payload)
    except struct.error as error:
        raise ValueError(f"a lead has {_LAYOUT.size} bytes, got {len(payload)}") from error
    return Lead(Timeline(tempo, origin_seconds, origin_ticks), *rest)
