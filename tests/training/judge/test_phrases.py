from pathlib import Path

import pytest

from models.note import Note
from training.corpora.score import CorpusError
from training.judge.phrases import Key, Melody, breathes, find_phrase, read_songs, take_phrases
from training.judge.rendering import Scene, read_take, write_midi
from training.judge.rows import without_rest
from training.judge.touch import (
    LATE,
    can_swing,
    crescendo,
    late,
    plain,
    staccato,
    swung,
    with_left_hand,
)

QUARTER = 480
BAR = 4 * QUARTER
C_MAJOR = Key.named("C", "major")


def melody(*pitches: int, step: int = QUARTER, key: Key = C_MAJOR) -> Melody:
    notes = tuple(Note(i * step, step, pitch) for i, pitch in enumerate(pitches))
    return Melody("song", notes, "4/4", key)


def song() -> Melody:
    """Return sixteen bars of which the third ends with a half note."""
    scale = (60, 62, 64, 65, 67)
    eighths = [Note(i * 240, 240, scale[i % 5]) for i in range(128)]
    rest = range(2 * BAR + 960, 3 * BAR)
    kept = [note for note in eighths if note.tick not in rest]
    return Melody("song", tuple(sorted([*kept, Note(rest.start, 960, 60)])), "4/4", C_MAJOR)


def write_corpus(folder: Path, notes: tuple[Note, ...]) -> None:
    columns = ("id", "source", "time", "bars", "tonic", "mode", "single_key_meter")
    row = ("tune", "here", "4/4", "16", "C", "major", "1")
    (folder / "midi" / "here").mkdir(parents=True)
    (folder / "index.tsv").write_text("\t".join(columns) + "\n" + "\t".join(row) + "\n")
    (folder / "splits.tsv").write_text("tune\ttest\n")
    write_midi(folder / "midi" / "here" / "tune.mid", notes, "4/4")


def test_songs_are_read_as_they_are_written(tmp_path: Path):
    write_corpus(tmp_path, song().notes)
    (read,) = read_songs(tmp_path)
    assert [(n.tick, n.length, n.pitch) for n in read.notes] == [
        (n.tick, n.length, n.pitch) for n in song().notes
    ]
    assert read.key == C_MAJOR
    assert read.bars == 16


def test_corpus_without_test_songs_is_refused(tmp_path: Path):
    write_corpus(tmp_path, song().notes)
    (tmp_path / "splits.tsv").write_text("tune\ttrain\n")
    with pytest.raises(CorpusError, match="no test song"):
        read_songs(tmp_path)


def test_phrase_ends_where_the_song_breathes():
    phrase = find_phrase(song(), 2)
    assert phrase is not None
    assert breathes(phrase)
    assert phrase.melody.notes == song().excerpt(1, 2).notes
    assert phrase.following.notes == song().excerpt(3, 2).notes


def test_phrases_have_two_and_four_bars_in_turn():
    assert [phrase.bars for phrase in take_phrases([song()] * 3, 3)] == [2, 4, 2]


def test_excerpt_cuts_the_last_note_at_the_bar_line():
    long = Melody("song", (Note(0, BAR, 60), Note(BAR + 960, BAR, 62)), "4/4", C_MAJOR)
    assert long.excerpt(1, 1).notes == (Note(960, 960, 62),)


def test_song_up_to_its_first_rest_of_a_bar():
    notes = (Note(0, BAR, 60), Note(BAR, 480, 62), Note(3 * BAR, 480, 64))
    assert without_rest(Melody("song", notes, "4/4", C_MAJOR)).notes == notes[:2]


def test_touches():
    tune = melody(60, 62, 64, 65)
    assert plain(tune)[0] == Note(0, 432, 60, 80)
    assert staccato(tune)[0].length == 144
    assert [note.velocity for note in crescendo(tune)] == [30, 58, 87, 115]
    assert late(tune)[1].tick == QUARTER + LATE == 515


def test_swing_moves_the_eighths_off_the_beat():
    tune = melody(60, 62, 64, 65, step=240)
    assert can_swing(tune)
    assert not can_swing(melody(60, 62, 64, 65))
    assert [note.tick for note in swung(tune)] == [0, 320, 480, 800]
    assert [note.length for note in swung(tune)] == [288, 144, 288, 144]


def test_left_hand_breaks_the_chord_that_fits_an_octave_below():
    played = with_left_hand(melody(67, 71, 74, 71))
    left = [note for note in played if note.pitch < 67]
    assert [note.pitch % 12 for note in left] == [7, 2, 11, 2, 7, 2, 11, 2]
    assert max(note.pitch for note in left) == 50
    assert [note.tick for note in left] == list(range(0, BAR, 240))


def test_take_is_read_back_by_player_and_channel(tmp_path: Path):
    write_midi(tmp_path / "take.mid", (Note(0, 480, 60, 80), Note(480, 480, 60, 80)), "3/4")
    read = read_take(tmp_path / "take.mid", Scene((), "3/4"))
    assert read.performer == (Note(0, 480, 60, 80), Note(480, 480, 60, 80))
    assert read.antiphon == ()
