"""Reading corpora: what each source becomes, and that a song stays in its part."""

from pathlib import Path

import mido
import pytest

from models.note import Note
from tests.training.conftest import write_corpus
from training.corpora import erk
from training.corpora.files import part_by_hash, read_split
from training.corpora.keys import Key, key_of_signature
from training.corpora.midi import UNREADABLE, read_midi
from training.corpora.reading import read_corpus
from training.corpora.score import Corpus, CorpusError, Score

SCALE = [62, 64, 66, 67, 69, 71, 73, 74]  # D major


def write_midi(path: Path, pitches: list[int], start: int = 0, ticks: int = 480) -> None:
    """Write quarter notes from the tick `start` on, and the same two octaves lower."""
    path.parent.mkdir(parents=True, exist_ok=True)
    upper = mido.MidiTrack(
        [
            mido.MetaMessage("time_signature", numerator=3, denominator=4),
            mido.MetaMessage("key_signature", key="D"),
            *_notes(pitches, start, ticks, 0),
        ]
    )
    lower = mido.MidiTrack(_notes([pitch - 24 for pitch in pitches], start, ticks, 1))
    mido.MidiFile(tracks=[upper, lower], ticks_per_beat=ticks).save(path)


def _notes(pitches: list[int], start: int, ticks: int, channel: int) -> list[mido.Message]:
    found = []
    for place, pitch in enumerate(pitches):
        wait = 0 if place else start
        found.append(mido.Message("note_on", note=pitch, time=wait, channel=channel))
        found.append(mido.Message("note_off", note=pitch, time=ticks, channel=channel))
    return found


def parts(corpus: Corpus) -> dict[str, str]:
    return {score.name: score.part for score in corpus.scores}


def write_split(path: Path, **named: str) -> Path:
    path.write_text("".join(f"{name}\t{part}\n" for name, part in named.items()))
    return path


def test_a_folder_of_symbols_is_read(corpus: Corpus):
    assert [len(corpus.part(part)) for part in ("train", "valid", "test")] == [8, 2, 2]
    score = corpus.scores[1]
    assert (score.name, score.meter, score.is_melody, score.licence) == (
        "song1",
        "3/4",
        True,
        "CC0-1.0",
    )
    (track,) = score.tracks
    assert track.notes[0].length == 480
    assert score.end == track.notes[-1].end + 480  # a rest at last
    assert corpus.licence == "CC0-1.0"


def test_a_folder_of_midi_is_read_with_all_its_voices(tmp_path: Path):
    pytest.importorskip("symusic")
    write_midi(tmp_path / "a" / "tune.mid", SCALE * 3, ticks=96)
    (tmp_path / "broken.mid").write_bytes(b"MThd no")
    (tmp_path / "index.tsv").write_text("file\tlicense\na/tune.mid\tCC0-1.0\n")
    write_split(tmp_path / "splits.tsv", **{"a/tune.mid": "train", "broken.mid": "test"})
    told: list[str] = []
    (score,) = read_corpus(str(tmp_path), report=told.append).scores
    assert (score.name, score.meter, score.licence) == ("a/tune.mid", "3/4", "CC0-1.0")
    assert score.key == Key(2, "major")
    assert [len(track.notes) for track in score.tracks] == [24, 24]
    assert score.tracks[0].notes[1] == Note(480, 480, 64, 64)
    assert score.end == 24 * 480
    assert told[-1] == (
        f"{tmp_path.name}: 48 notes in 1 MIDI files; 1 left out: 1 cannot be read; the first:"
        " broken.mid"
    )


def test_a_file_that_is_no_midi_is_left_out(tmp_path: Path):
    pytest.importorskip("symusic")
    (tmp_path / "broken.mid").write_bytes(b"MThd no")
    assert read_midi(tmp_path / "broken.mid") == UNREADABLE
    with pytest.raises(CorpusError, match="1 MIDI files were found, none with one"):
        read_corpus(str(tmp_path))


def midi_folder(folder: Path) -> tuple[str, str]:
    pytest.importorskip("symusic")
    for name in ("one.mid", "two.mid"):
        write_midi(folder / name, SCALE * 3)
    return "one.mid", "two.mid"


def symbols_folder(folder: Path) -> tuple[str, str]:
    write_corpus(folder, songs=6)
    (folder / "tokens_grid16.tsv").write_text("one\t60 _ 62 _\ntwo\t64 _ 65 _\n")
    (folder / "index.tsv").write_text("id\tlicense\ttime\none\tCC0-1.0\t4/4\ntwo\tCC0-1.0\t4/4\n")
    return "one", "two"


@pytest.mark.parametrize("fill", [midi_folder, symbols_folder])
def test_a_song_stays_in_its_part_and_a_given_split_wins(fill, tmp_path: Path):
    folder = tmp_path / "corpus"
    folder.mkdir()
    one, two = fill(folder)
    write_split(folder / "splits.tsv", **{one: "train", two: "test"})
    assert parts(read_corpus(str(folder))) == {one: "train", two: "test"}
    other = write_split(tmp_path / "other.tsv", **{one: "valid", two: "train"})
    assert parts(read_corpus(str(folder), other)) == {one: "valid", two: "train"}
    some = write_split(tmp_path / "some.tsv", **{two: "valid"})
    assert parts(read_corpus(str(folder), some)) == {one: "train", two: "valid"}
    write_split(folder / "splits.tsv", **{one: "train"})
    with pytest.raises(CorpusError, match=f"splits.tsv gives no part to '{two}'"):
        read_corpus(str(folder))


def test_a_tune_of_erk_stays_in_its_part(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def tune(name: str, _: object) -> Score:
        return Score(name, "", (), "none", 0, is_melody=True)

    monkeypatch.setattr(erk, "_scores", lambda: [("erk10:1", None), ("erk10:2", None)])
    monkeypatch.setattr(erk, "_tune", tune)
    split = write_split(tmp_path / "split.tsv", **{"erk10:1": "test", "erk10:2": "train"})
    assert parts(read_corpus("music21:erk", split)) == {"erk10:1": "test", "erk10:2": "train"}
    hashed = {name: part_by_hash(name) for name in ("erk10:1", "erk10:2")}
    assert parts(erk.read_erk("music21:erk")) == hashed


def test_bad_corpora_are_named_in_one_line(tmp_path: Path):
    with pytest.raises(CorpusError, match="must be a folder or 'music21:erk', got 'nowhere'"):
        read_corpus("nowhere")
    with pytest.raises(CorpusError, match="the one music21 corpus is 'music21:erk'"):
        read_corpus("music21:bach")
    with pytest.raises(CorpusError, match="0 MIDI files were found"):
        read_corpus(str(tmp_path))
    write_corpus(tmp_path)
    write_split(tmp_path / "splits.tsv", song0="learn")
    with pytest.raises(CorpusError, match="got 'learn'"):
        read_split(tmp_path / "splits.tsv")
    (tmp_path / "splits.tsv").unlink()
    (tmp_path / "tokens_grid16.tsv").write_text("song0\t60 _\nsong1\t60 x\n")
    with pytest.raises(CorpusError, match="line 2"):
        read_corpus(str(tmp_path))


def test_files_of_a_corpus_that_say_nothing_are_named(tmp_path: Path):
    write_corpus(tmp_path)
    (tmp_path / "index.tsv").write_text("name\tlicense\n")
    with pytest.raises(CorpusError, match=r"index.tsv: its first line must name id, time"):
        read_corpus(str(tmp_path))
    (tmp_path / "index.tsv").write_bytes(b"\xff\xfe")
    with pytest.raises(CorpusError, match=r"index.tsv cannot be read as UTF-8 text"):
        read_corpus(str(tmp_path))


def test_the_split_by_hash_is_steady_and_about_a_tenth_each():
    found = [part_by_hash(f"song {number}") for number in range(1000)]
    assert found == [part_by_hash(f"song {number}") for number in range(1000)]
    assert 60 < found.count("test") < 140
    assert 60 < found.count("valid") < 140


def test_signatures_are_keys():
    assert key_of_signature(0, "major") == Key(0, "major")
    assert key_of_signature(-3, "major") == Key(3, "major")
    assert key_of_signature(2, "minor") == Key(11, "minor")
