"""Live against offline: whether a session that is played again from its log has the same notes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Final, NamedTuple

import mido

from engine.ticks import TICKS_PER_QUARTER
from live.record.recorder import ANTIPHON, NAMES
from models.errors import FileError, shown
from models.files import read

MOST_BYTES: Final = 1 << 28
TOLD: Final = 3  # differences


class Written(NamedTuple):
    """A note of a recording: its start and length in ticks; `channel` 1 … 16."""

    tick: int
    channel: int
    pitch: int
    velocity: int
    length: int

    def __str__(self) -> str:
        beat = self.tick / TICKS_PER_QUARTER + 1
        return (
            f"quarter {beat:g}: pitch {self.pitch} on channel {self.channel}, velocity"
            f" {self.velocity}, {self.length} ticks long"
        )


class Comparison(NamedTuple):
    """How many notes are in both, and which in one alone."""

    same: int
    recorded_only: tuple[Written, ...]
    again_only: tuple[Written, ...]

    @property
    def is_same(self) -> bool:
        """Whether nothing differs."""
        return not (self.recorded_only or self.again_only)

    def lines(self) -> list[str]:
        """Say it in words: at most the first few differences of each side."""
        if self.is_same:
            return [f"the same {self.same} notes: ticks, lengths, pitches, velocities, channels"]
        return [
            f"{self.same} notes are the same",
            *_told("were recorded and are not played again", self.recorded_only),
            *_told("are played again and were not recorded", self.again_only),
        ]


def compare(recorded: Path, again: bytes) -> Comparison:
    """Compare Antiphon's notes in a recording with those of a rendering. Raises `FileError`."""
    before = Counter(_notes(recorded, read(recorded, MOST_BYTES)))
    after = Counter(_notes(recorded, again))
    return Comparison(
        (before & after).total(),
        tuple(sorted((before - after).elements())),
        tuple(sorted((after - before).elements())),
    )


def _told(what: str, notes: tuple[Written, ...]) -> Iterator[str]:
    if notes:
        yield f"{len(notes)} {what}, first at {'; '.join(map(str, notes[:TOLD]))}"


def _notes(path: Path, data: bytes) -> list[Written]:
    try:
        track = mido.MidiFile(file=BytesIO(data)).tracks[ANTIPHON]
        if track.name != NAMES[ANTIPHON]:
            raise ValueError("it has other tracks")
        return list(_paired(track))
    except (EOFError, LookupError, OSError, ValueError) as error:
        raise FileError(path, f"is no recording of Antiphon's: {shown(str(error))}") from error


def _paired(track: mido.MidiTrack) -> Iterator[Written]:
    tick = 0
    struck: dict[tuple[int, int], tuple[int, int]] = {}
    for message in track:
        tick += message.time
        if message.type not in ("note_on", "note_off"):
            continue
        key = (message.channel + 1, message.note)
        if key in struck:
            start, velocity = struck.pop(key)
            yield Written(start, *key, velocity, tick - start)
        if message.type == "note_on" and message.velocity:
            struck[key] = tick, message.velocity
