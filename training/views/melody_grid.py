"""Scores as melodies on the grid of 16ths: `melody-grid` tokens in C major or A minor."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from models.encodings.melody_grid import HOLD, REST, STEP_TICKS, MelodyGrid
from models.note import Note
from training.corpora.keys import durations_by_class, find_key, shift_home
from training.corpora.melody import melody_of
from training.corpora.score import Corpus, CorpusError, Score, Track

GRID: Final = MelodyGrid(lowest=48, highest=88)
DEFAULT_METER: Final = 16
LONGEST_METER: Final = 48
LEAST_NOTES: Final = 16
SILENT_BARS: Final = 1  # a longer rest is shortened to this


@dataclass(frozen=True)
class Song:
    """One melody: `tokens` without the end marks, `meter` the 16th steps in one bar.

    `offset` is where in the bar the first step stands (0 … meter - 1).
    """

    name: str
    meter: int
    tokens: tuple[int, ...]
    offset: int = 0


def songs_of(corpus: Corpus, part: str) -> list[Song]:
    """Return the melodies of one part. Raises `CorpusError` when it has none.

    A score that is no melody gives its top line, in the key that is found in it, brought home; one
    with fewer than `LEAST_NOTES` is left out.
    """
    return list(each_song(corpus, part))


def each_song(corpus: Corpus, part: str) -> Iterator[Song]:
    """Yield the same one at a time; raises the same when asked for the first."""
    song = None
    for song in filter(None, map(song_of, corpus.part(part))):
        yield song
    if song is None:
        raise CorpusError(
            f"corpus {corpus.name!r} has no melody in its {part} part; --split can give it some"
        )


def song_of(score: Score) -> Song | None:
    """Return a score's melody; `None` where its top line is too short to be one."""
    meter, notes = meter_steps(score.meter), melody_of(score)
    if score.is_melody:
        steps = (score.end - score.begin) // STEP_TICKS
        tokens = _held_rests(_tokens(_later(notes, -score.begin), steps))
        return Song(score.name, meter, tuple(tokens), score.begin // STEP_TICKS % meter)
    if len(notes) < LEAST_NOTES:
        return None
    home = _home(_without_silence(notes, meter * STEP_TICKS))
    return Song(score.name, meter, tuple(_tokens(home, home[-1].end // STEP_TICKS)))


def lines_of(corpus: Corpus) -> Corpus:
    """Return a corpus of the melodies of another's scores; those that give none are left out."""
    lines = (_line_of(score) for score in corpus.scores)
    return replace(corpus, scores=tuple(line for line in lines if line is not None))


def _line_of(score: Score) -> Score | None:
    if score.is_melody:
        return score
    song = song_of(score)
    if song is None:
        return None
    track, end = Track(tuple(GRID.decode(song.tokens))), len(song.tokens) * STEP_TICKS
    return replace(score, tracks=(track,), begin=0, end=end, is_melody=True)


def meter_steps(time: str) -> int:
    """Return the 16th steps in one bar of a time signature such as `6/8`.

    `DEFAULT_METER` where it is unknown, does not fit the grid, or is no bar that one can count.
    """
    above, _, below = time.partition("/")
    if not (above.isdecimal() and below.isdecimal() and int(below)):
        return DEFAULT_METER
    steps, rest = divmod(16 * int(above), int(below))
    return steps if not rest and 4 <= steps <= LONGEST_METER else DEFAULT_METER


def _tokens(notes: Sequence[Note], steps: int) -> list[int]:
    tokens: list[int] = GRID.encode(notes, steps).tolist()
    return tokens


def _held_rests(tokens: list[int]) -> list[int]:
    """Write a silence as melodies are written: one rest, held."""
    return [
        HOLD if token == REST and place and tokens[place - 1] == REST else token
        for place, token in enumerate(tokens)
    ]


def _home(notes: Sequence[Note]) -> list[Note]:
    """Find the key of a melody and bring it to C major or A minor."""
    key = find_key(durations_by_class((note.pitch, note.length) for note in notes))
    shift = shift_home(*key, [note.pitch for note in notes])
    return [replace(note, pitch=note.pitch + shift) for note in notes]


def _without_silence(notes: Sequence[Note], bar: int) -> list[Note]:
    """Begin with the bar of the first note, and shorten rests by whole bars.

    None is longer then than `SILENT_BARS` and a part of one.
    """
    moved: list[Note] = []
    gap, end = notes[0].tick // bar * bar, notes[0].tick
    for note in notes:
        gap += max(0, (note.tick - end) // bar - SILENT_BARS) * bar
        end = note.end
        moved += _later([note], -gap)
    return moved


def _later(notes: Sequence[Note], ticks: int) -> list[Note]:
    return [replace(note, tick=note.tick + ticks) for note in notes]
