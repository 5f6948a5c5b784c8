"""The phrases that the instrument is asked to answer: whole bars of songs that no model has seen.

Songs are read from a corpus folder (`midi/`, `index.tsv`, `splits.tsv`): those of its test part
that stay in one key and in one of `METERS`. Times are ticks, 480 a quarter.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Final, TypeVar

import mido

from models.note import TICKS_PER_QUARTER, Note
from training.corpora.files import read_split
from training.corpora.score import CorpusError

T = TypeVar("T")
METERS: Final = ("4/4", "3/4", "2/4", "6/8")
LEAST_BARS: Final = 8
LEAST_NOTES: Final = 4
LENGTHS: Final = (2, 4)  # bars of a phrase, in turn
SEARCHED: Final = 4  # of the first phrases that would do, one that breathes is looked for
EIGHTH: Final = TICKS_PER_QUARTER // 2
STEPS: Final = {"major": (0, 2, 4, 5, 7, 9, 11), "minor": (0, 2, 3, 5, 7, 8, 9, 10, 11)}
TRIADS: Final = {"major": (0, 4, 7), "minor": (0, 3, 7)}
LETTERS: Final = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}


@dataclass(frozen=True)
class Key:
    """A key: the `tonic` as a pitch class 0 … 11, and `major` or `minor`."""

    tonic: int
    mode: str

    @classmethod
    def named(cls, tonic: str, mode: str) -> Key:
        """Read a key as the index writes it, such as `F#` and `minor`. Raises `KeyError`."""
        sharps = tonic.count("#") - tonic[1:].count("b")
        return cls((LETTERS[tonic[0]] + sharps) % 12, mode)

    @property
    def scale(self) -> frozenset[int]:
        """Its pitch classes; in minor the raised sixth and seventh belong to it too."""
        return frozenset((self.tonic + step) % 12 for step in STEPS[self.mode])

    @property
    def triad(self) -> frozenset[int]:
        """The pitch classes of its tonic's triad."""
        return frozenset((self.tonic + step) % 12 for step in TRIADS[self.mode])


@dataclass(frozen=True)
class Melody:
    """One line of notes from tick 0, a bar line, on, in a `meter` such as `6/8`, and its key."""

    name: str
    notes: tuple[Note, ...]
    meter: str
    key: Key

    @property
    def bar(self) -> int:
        """The ticks of one bar."""
        return bar_ticks(self.meter)

    @property
    def bars(self) -> int:
        """How many bars it fills, the last one begun counted whole."""
        return -(-self.notes[-1].end // self.bar)

    @property
    def in_scale(self) -> bool:
        """Say whether it has no note outside its key's scale."""
        return all(note.pitch % 12 in self.key.scale for note in self.notes)

    def excerpt(self, first: int, bars: int) -> Melody:
        """Return some bars from a bar (0 …) on; the last note is cut at their last bar line."""
        begin, end = first * self.bar, (first + bars) * self.bar
        inside = (note for note in self.notes if begin <= note.tick < end)
        notes = (
            Note(n.tick - begin, min(n.end, end) - n.tick, n.pitch, n.velocity) for n in inside
        )
        return Melody(self.name, tuple(notes), self.meter, self.key)


@dataclass(frozen=True)
class Phrase:
    """A phrase of `bars` bars, and as many bars of the song that truly followed."""

    melody: Melody
    following: Melody
    bars: int


def bar_ticks(meter: str) -> int:
    """Return the ticks of one bar of a meter such as `6/8`."""
    beats, _, unit = meter.partition("/")
    return int(beats) * 4 * TICKS_PER_QUARTER // int(unit)


def read_songs(folder: Path) -> list[Melody]:
    """Return the songs of the test part that phrases are taken from, in the index's order.

    Raises `CorpusError` when the folder has none.
    """
    parts = read_split(folder / "splits.tsv")
    with (folder / "index.tsv").open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    songs = [_song(folder, row) for row in rows if parts.get(row["id"]) == "test" and _fits(row)]
    if not songs:
        raise CorpusError(f"{folder} has no test song of {LEAST_BARS} bars in {', '.join(METERS)}")
    return songs


def take_phrases(songs: Sequence[Melody], count: int) -> list[Phrase]:
    """Return up to `count` phrases, one a song, from songs spread over all that have some.

    They have 2 and 4 bars in turn.
    """
    found = [[find_phrase(song, bars) for bars in LENGTHS] for song in songs]
    whole = [[phrase for phrase in of_song if phrase] for of_song in found if all(of_song)]
    return [of_song[number % len(LENGTHS)] for number, of_song in enumerate(spread(whole, count))]


def spread(things: Sequence[T], count: int) -> list[T]:
    """Return up to `count` of some things, at even distances."""
    count = min(count, len(things))
    return [things[number * len(things) // count] for number in range(count)]


def find_phrase(song: Melody, bars: int) -> Phrase | None:
    """Return the song's first bars that begin on a bar line and stay in its scale.

    Of the first few such the first that breathes at its end, if one does; `None` if there is none.
    """
    found = list(islice(_windows(song, bars), SEARCHED))
    return next((phrase for phrase in found if breathes(phrase)), found[0] if found else None)


def breathes(phrase: Phrase) -> bool:
    """Say whether a phrase ends with a rest of an eighth, or with a note of a quarter or more."""
    last = phrase.melody.notes[-1]
    end = phrase.bars * phrase.melody.bar
    return last.end <= end - EIGHTH or last.length >= TICKS_PER_QUARTER


def _windows(song: Melody, bars: int) -> Iterator[Phrase]:
    for first in range(song.bars - 2 * bars + 1):
        melody, following = song.excerpt(first, bars), song.excerpt(first + bars, bars)
        enough = min(len(melody.notes), len(following.notes)) >= LEAST_NOTES
        if enough and melody.in_scale and melody.notes[0].tick == 0:
            yield Phrase(melody, following, bars)


def _fits(row: dict[str, str]) -> bool:
    return (
        row["single_key_meter"] == "1" and row["time"] in METERS and int(row["bars"]) >= LEAST_BARS
    )


def _song(folder: Path, row: dict[str, str]) -> Melody:
    path = folder / "midi" / row["source"] / f"{row['id']}.mid"
    try:
        file = mido.MidiFile(path, clip=True)
    except (OSError, EOFError, ValueError) as error:
        raise CorpusError(f"{path} cannot be read as a MIDI file: {error}") from error
    notes = read_notes(mido.merge_tracks(file.tracks), file.ticks_per_beat)
    return Melody(row["id"], tuple(notes), row["time"], Key.named(row["tonic"], row["mode"]))


def read_notes(
    track: Iterable[mido.Message], ticks_per_beat: int, channel: int | None = None
) -> list[Note]:
    """Return a track's notes in order, of one channel (0 … 15) or all, in ticks of 480."""
    tick, began, notes = 0, dict[int, tuple[int, int]](), []
    for message in track:
        tick += message.time
        if message.type not in ("note_on", "note_off") or channel not in (None, message.channel):
            continue
        now = round(tick * TICKS_PER_QUARTER / ticks_per_beat)
        if message.note in began:
            start, velocity = began.pop(message.note)
            notes.append(Note(start, now - start, message.note, velocity))
        if message.type == "note_on" and message.velocity:
            began[message.note] = (now, message.velocity)
    return sorted(note for note in notes if note.length)
