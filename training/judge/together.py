"""The measures of playing at the same time: barging in, duet, harmonies."""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from models.note import TICKS_PER_QUARTER, Note
from training.judge.answering import Figures, released, share
from training.judge.motifs import SIXTEENTH
from training.judge.phrases import Key
from training.judge.rendering import TEMPO, Take

DISSONANT: Final = frozenset((1, 2, 6, 10, 11))  # semitones, octaves apart
CLASH: Final = frozenset((1, 11))


def barging(takes: Sequence[Take]) -> Figures:
    """Measure how often Antiphon comes in while a song still goes on, and how soon it yields."""
    entries = [(take, entry) for take in takes for entry in entries_in(take)]
    stays = [overstay(take, entry) for take, entry in entries]
    minutes = sum(released(take) for take in takes) / TICKS_PER_QUARTER / TEMPO
    both = sum(length for _, _, length in _meetings(takes))
    return {
        "barges": len(entries) / minutes,
        "yields": share(stay <= SIXTEENTH for stay in stays),
        "stays": statistics.fmean(stays) / TICKS_PER_QUARTER if stays else 0.0,
        "both sound": both / max(1, sum(released(take) for take in takes)),
    }


def entries_in(take: Take) -> list[tuple[Note, ...]]:
    """Return what Antiphon plays before the performer's last release, cut at rests of a beat."""
    entries: list[list[Note]] = []
    end = -TICKS_PER_QUARTER
    for note in take.antiphon:
        if note.tick >= released(take):
            break
        if note.tick - end >= TICKS_PER_QUARTER:
            entries.append([])
        entries[-1].append(note)
        end = max(end, note.end)
    return [tuple(entry) for entry in entries]


def overstay(take: Take, entry: Sequence[Note]) -> int:
    """Return for how many ticks an entry goes on after the performer has struck again."""
    struck = (note.tick for note in take.performer if note.tick >= entry[0].tick)
    return max(0, max(note.end for note in entry) - min(struck, default=released(take)))


def duet(takes: Sequence[Take]) -> Figures:
    """Measure the intervals between the players, by how long they sound, and doubled keys."""
    meetings = list(_meetings(takes))
    total = max(1, sum(length for _, _, length in meetings))
    doubled = (_doubles(take, note) for take in takes for note in take.antiphon)
    return {
        "dissonant": _sounding(meetings, DISSONANT) / total,
        "clashes": _sounding(meetings, CLASH) / total,
        "doubled": share(doubled),
    }


def harmony(takes: Iterable[Take], keys: Iterable[Key]) -> Figures:
    """Measure the notes under a melody: how many lie below it, and in its scale."""
    pairs = list(zip(takes, keys, strict=True))
    below = (_is_below(take, note) for take, _ in pairs for note in take.antiphon)
    inside = (note.pitch % 12 in key.scale for take, key in pairs for note in take.antiphon)
    first = (
        note.pitch % 12 in key.scale
        for take, key in pairs
        for note in take.antiphon
        if note.tick < take.scene.bar
    )
    return {
        "below": share(below),
        "harmony in scale": share(inside),
        "first bar in scale": share(first),
    }


def _meetings(takes: Iterable[Take]) -> Iterator[tuple[Note, Note, int]]:
    """Yield each note of the performer with each of Antiphon's, and the ticks they share."""
    for take in takes:
        for own in take.performer:
            for other in take.antiphon:
                length = min(own.end, other.end) - max(own.tick, other.tick)
                if length > 0:
                    yield own, other, length


def _sounding(meetings: Iterable[tuple[Note, Note, int]], intervals: frozenset[int]) -> int:
    return sum(
        length for one, other, length in meetings if abs(one.pitch - other.pitch) % 12 in intervals
    )


def _doubles(take: Take, note: Note) -> bool:
    """Say whether a note takes a key that the performer holds, on the performer's channel."""
    return note in take.shared and any(
        own.pitch == note.pitch and own.tick < note.end and note.tick < own.end
        for own in take.performer
    )


def _is_below(take: Take, note: Note) -> bool:
    """Say whether a note lies below the performer's note that was struck last."""
    struck = [own for own in take.performer if own.tick <= note.tick]
    return bool(struck) and note.pitch < struck[-1].pitch
