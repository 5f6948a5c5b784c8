"""Scores as melodies on the grid."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from models.encodings.melody_grid import HOLD, REST
from models.note import Note
from training.corpora.score import Corpus, CorpusError, Score, Track
from training.corpora.symbols import read_melody
from training.views.melody_grid import GRID, lines_of, meter_steps, song_of, songs_of

TUNE = [62, 66, 69, 74, 73, 71, 69, 67, 66, 64, 62, 66, 69, 67, 66, 64, 62, 62]  # D major


def piece(pitches: Sequence[int], start: int = 0) -> Score:
    """Return quarter notes in 3/4, the same two octaves lower, and a drum."""
    upper = tuple(Note(start + 480 * n, 480, pitch) for n, pitch in enumerate(pitches))
    lower = tuple(Note(note.tick, 480, note.pitch - 24) for note in upper)
    drum = Track((Note(0, 120, 99),), is_drum=True)
    tracks = (drum, Track(lower), Track(upper))
    return Score("piece", "train", tracks, "none", upper[-1].end, meter="3/4")


@pytest.mark.parametrize(
    ("time", "steps"), [("4/4", 16), ("6/8", 12), ("3/8", 6), ("", 16), ("42/2", 16), ("3/32", 16)]
)
def test_meter_steps(time: str, steps: int):
    assert meter_steps(time) == steps


def test_a_written_melody_is_taken_as_it_stands():
    text = "r _ _ _ 61 _ 64 _ r _ _ _ _ _ 62 _ _ r"
    song = song_of(read_melody("a", "train", text, "none", "6/8"))
    assert song is not None
    assert (song.meter, song.offset) == (12, 0)
    assert GRID.format(song.tokens) == text


def test_a_melody_with_a_pick_up_begins_within_its_bar():
    notes = (Note(1440, 480, 60), Note(1920, 480, 62))
    song = song_of(Score("a", "train", (Track(notes),), "none", 2400, 1440, "4/4", is_melody=True))
    assert song is not None
    assert (song.offset, GRID.format(song.tokens)) == (12, "60 _ _ _ 62 _ _ _")


def test_the_top_line_of_a_piece_comes_home_to_c():
    song = song_of(piece(TUNE))
    assert song is not None
    pitches = [GRID.pitch(token) for token in song.tokens if token > HOLD]
    assert pitches[:4] == [60, 64, 67, 72]  # neither the voice below nor the drum
    assert song.meter == 12
    assert song.tokens[:5] == (GRID.token(60), HOLD, HOLD, HOLD, GRID.token(64))


def test_bars_before_the_first_note_are_dropped():
    song = song_of(piece(TUNE, start=480 * 7))
    assert song is not None
    assert song.tokens[:5] == (REST, REST, REST, REST, GRID.token(60))


def test_a_part_without_a_melody_is_named():
    corpus = Corpus("short", (piece(TUNE[:4]),))
    assert song_of(corpus.scores[0]) is None
    for part in ("train", "valid"):
        with pytest.raises(CorpusError, match=f"'short' has no melody in its {part} part"):
            songs_of(corpus, part)


def test_the_lines_of_a_corpus_are_its_songs_as_melodies():
    melody = read_melody("a", "test", "60 _ _ _ 62 _ r _", "none", "4/4")
    late = replace(piece(TUNE, start=480 * 7), begin=480)
    corpus = Corpus("toy", (late, melody, piece(TUNE[:3])))
    line, kept = lines_of(corpus).scores  # three notes are no melody
    assert kept is melody
    song = song_of(corpus.scores[0])
    assert song is not None
    assert (line.is_melody, line.begin, line.meter) == (True, 0, "3/4")
    assert line.end == 120 * len(song.tokens)
    assert list(line.tracks[0].notes) == GRID.decode(song.tokens)
    assert song_of(line).tokens[4:] == song.tokens[4:]
