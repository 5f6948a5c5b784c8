from pathlib import Path

import mido
import pytest

from models.melody_grid import HOLD, REST, GridNote
from tests.training.conftest import write_corpus
from training.corpus import (
    GRID,
    Corpus,
    CorpusError,
    load_corpus,
    meter_steps,
    part_by_hash,
    read_split,
)
from training.keys import durations_by_class, find_key, find_mode, shift_home
from training.midi_corpus import read_melody, skyline

SCALE = [62, 64, 66, 67, 69, 71, 73, 74]  # D major


def write_midi(path: Path, pitches: list[int], start: int = 0) -> None:
    track = mido.MidiTrack([mido.MetaMessage("time_signature", numerator=3, denominator=4)])
    for number, pitch in enumerate(pitches):
        track.append(mido.Message("note_on", note=pitch, time=0 if number else start))
        track.append(mido.Message("note_on", note=pitch - 24, time=0))
        track.append(mido.Message("note_off", note=pitch, time=480))
        track.append(mido.Message("note_off", note=pitch - 24, time=0))
    mido.MidiFile(tracks=[track], ticks_per_beat=480).save(path)


def test_a_folder_of_symbols_is_read(corpus: Corpus):
    assert [len(corpus.part(part)) for part in ("train", "valid", "test")] == [8, 2, 2]
    song = corpus.songs[1]
    assert (song.name, song.meter, song.tokens[1], song.tokens[-4]) == ("song1", 12, HOLD, REST)
    assert corpus.licence == "CC0-1.0"


@pytest.mark.parametrize(
    ("time", "steps"), [("4/4", 16), ("6/8", 12), ("3/8", 6), ("", 16), ("42/2", 16), ("3/32", 16)]
)
def test_meter_steps(time, steps):
    assert meter_steps(time) == steps


def test_bad_corpora_are_named_in_one_line(tmp_path):
    with pytest.raises(CorpusError, match="must be a folder or 'music21:erk', got 'nowhere'"):
        load_corpus("nowhere")
    with pytest.raises(CorpusError, match="0 MIDI files were found"):
        load_corpus(str(tmp_path))
    write_corpus(tmp_path)
    (tmp_path / "splits.tsv").write_text("song0\tlearn\n")
    with pytest.raises(CorpusError, match="got 'learn'"):
        read_split(tmp_path / "splits.tsv")
    (tmp_path / "splits.tsv").write_text("song0\ttrain\n")
    with pytest.raises(CorpusError, match="line 2"):
        load_corpus(str(tmp_path))


def test_files_of_a_corpus_that_say_nothing_are_named(tmp_path: Path):
    write_corpus(tmp_path)
    (tmp_path / "index.tsv").write_text("name\tlicense\n")
    with pytest.raises(CorpusError, match=r"index.tsv: its first line must name id, time"):
        load_corpus(str(tmp_path))
    (tmp_path / "index.tsv").write_bytes(b"\xff\xfe")
    with pytest.raises(CorpusError, match=r"index.tsv cannot be read as UTF-8 text"):
        load_corpus(str(tmp_path))


def test_the_split_by_hash_is_steady_and_about_a_tenth_each():
    parts = [part_by_hash(f"song {number}") for number in range(1000)]
    assert parts == [part_by_hash(f"song {number}") for number in range(1000)]
    assert 60 < parts.count("test") < 140
    assert 60 < parts.count("valid") < 140


def test_a_midi_melody_comes_home_to_c(tmp_path):
    path = tmp_path / "tune.mid"
    write_midi(path, [62, 66, 69, 74, 73, 71, 69, 67, 66, 64, 62, 66, 69, 67, 66, 64, 62, 62])
    song = read_melody(path, "tune.mid", "train")
    assert song is not None
    pitches = [GRID.pitch(token) for token in song.tokens if token > HOLD]
    assert pitches[:4] == [60, 64, 67, 72]  # the top line only
    assert song.meter == 12
    assert song.tokens[:5] == (GRID.token(60), HOLD, HOLD, HOLD, GRID.token(64))


def test_a_folder_of_midi_is_a_corpus_and_broken_files_are_left_out(tmp_path):
    for number in range(24):
        write_midi(tmp_path / f"tune{number}.mid", SCALE * 3)
    (tmp_path / "broken.mid").write_bytes(b"MThd no")
    write_midi(tmp_path / "short.mid", SCALE[:4])
    corpus = load_corpus(str(tmp_path))
    assert len(corpus.songs) == 24
    assert {song.part for song in corpus.songs} >= {"train"}


def test_bars_before_the_first_note_are_dropped(tmp_path):
    write_midi(tmp_path / "late.mid", SCALE * 3, start=480 * 7)
    song = read_melody(tmp_path / "late.mid", "late", "train")
    assert song is not None
    assert song.tokens[:5] == (REST, REST, REST, REST, GRID.token(60))


def test_skyline_keeps_the_highest_and_cuts_overlaps():
    notes = [GridNote(0, 8, 60), GridNote(0, 2, 64), GridNote(1, 4, 62)]
    assert skyline(notes) == [GridNote(0, 1, 64), GridNote(1, 4, 62)]
    assert skyline([]) == []


def test_keys_are_found_and_brought_home_the_nearest_way():
    durations = durations_by_class((pitch, 2.0 if pitch % 12 == 2 else 1.0) for pitch in SCALE)
    assert find_key(durations) == (2, "major")
    assert find_mode(durations, 2) == "major"
    assert shift_home(2, "major", [62, 66, 69]) == -2
    assert shift_home(4, "minor", [64, 67]) == 5
    assert shift_home(0, "major", [40]) == 24
