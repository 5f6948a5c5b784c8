"""Many MIDI files: the same whoever reads them, kept between runs, none left out unsaid."""

import os
import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from models.note import Note
from tests.training.corpora.test_reading import SCALE, write_midi, write_split
from training.corpora import cache, midi_folder
from training.corpora.midi import EMPTY, UNREADABLE, read_midi
from training.corpora.midi_folder import LICENCE, read_midi_folder
from training.corpora.reading import read_corpus
from training.corpora.score import Corpus, CorpusError, Score

pytest.importorskip("symusic")

EMPTY_FILE = bytes.fromhex("4d546864 00000006 0000 0001 01e0 4d54726b 00000004 00ff2f00")


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "caches"))
    return tmp_path / "caches" / "antiphon" / "corpora"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Seven files with notes, two of them the same; three that are none, one without a note."""
    folder = tmp_path / "songs"
    for number in range(6):
        write_midi(folder / f"{number}" / "tune.mid", [pitch + number for pitch in SCALE])
    shutil.copy(folder / "0" / "tune.mid", folder / "again.MID")
    (folder / "none.midi").write_bytes(EMPTY_FILE)
    (folder / "broken.mid").write_bytes(b"MThd no")
    (folder / "folder.mid").mkdir()
    (folder / "nowhere.mid").symlink_to(folder / "gone")
    return folder


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Count what is read."""
    paths: list[str] = []

    def counted(path: Path):
        paths.append(path.name)
        return read_midi(path)

    monkeypatch.setattr(midi_folder, "read_midi", counted)
    return paths


def by_hand(folder: Path) -> tuple[Score, ...]:
    """Return the scores as one file after the other gives them."""
    corpus = read_midi_folder(folder)
    names = [score.name for score in corpus.scores]
    assert names == ["0/tune.mid", *(f"{n}/tune.mid" for n in range(1, 6)), "again.MID"]
    return tuple(
        Score(
            score.name,
            score.part,
            one.tracks,
            LICENCE,
            one.end,
            meter=one.meter,
            key=one.key,
        )
        for score, one in zip(corpus.scores, (read_midi(folder / n) for n in names), strict=True)
        if isinstance(one, Score)
    )


def test_all_ways_of_reading_give_the_same(folder: Path, own_cache: Path, monkeypatch):
    expected = Corpus("songs", by_hand(folder))
    assert expected.scores[0].tracks[0].notes[0].pitch == SCALE[0]
    told: list[str] = []
    assert read_midi_folder(folder, report=told.append) == expected
    assert told[0].startswith("read before: ")
    shutil.rmtree(own_cache)
    monkeypatch.setattr(midi_folder, "CHUNK", 2)
    monkeypatch.setattr(midi_folder, "PROGRESS", 4)
    monkeypatch.setattr(midi_folder, "FEW", 0)
    assert read_midi_folder(folder, report=told.append) == expected
    assert told[2:-1] == ["read 4 of 8 MIDI files", "read 8 of 8 MIDI files"]
    assert told[-1] == told[1]
    assert read_midi_folder(folder) == expected


def test_all_that_is_left_out_is_said(folder: Path):
    told: list[str] = []
    read_midi_folder(folder, report=told.append)
    assert told[-1] == (
        "songs: 112 notes in 7 MIDI files; 4 left out: 3 cannot be read, 1 have no note;"
        " the first: broken.mid"
    )
    assert read_midi(folder / "none.midi") == EMPTY
    read_corpus(str(folder))
    shutil.rmtree(folder / "0")
    for path in (*folder.glob("?/*"), folder / "again.MID"):
        path.unlink()
    with pytest.raises(CorpusError, match=r"4 MIDI files were found, none with one; 4 left out: 3"):
        read_corpus(str(folder))


def test_what_is_kept_belongs_to_the_contents(folder: Path, reads: list[str], own_cache: Path):
    first = read_midi_folder(folder)
    assert len(reads) == 8  # seven contents with notes or none, one that is broken
    reads.clear()
    os.utime(folder / "1" / "tune.mid", (1, 1))
    (folder / "2" / "tune.mid").rename(folder / "2" / "other.mid")
    again = read_midi_folder(folder, write_split(folder.parent / "split", **everything(folder)))
    assert not reads
    assert [score.name for score in again.scores][2] == "2/other.mid"
    assert {score.part for score in again.scores} == {"valid"}
    assert again.scores[2].tracks == first.scores[2].tracks
    before = (folder / "1" / "tune.mid").stat()
    data = bytearray((folder / "1" / "tune.mid").read_bytes())
    data[data.index(b"\x90\x3f\x40") + 2] = 50
    (folder / "1" / "tune.mid").write_bytes(data)
    os.utime(folder / "1" / "tune.mid", ns=(before.st_atime_ns, before.st_mtime_ns))
    changed = read_midi_folder(folder)
    assert len(reads) == 8
    assert changed.scores[1].tracks[0].notes[0].velocity == 50
    assert len(list(own_cache.iterdir())) == 2


def everything(folder: Path) -> dict[str, str]:
    return {path.relative_to(folder).as_posix(): "valid" for path in folder.rglob("*.[mM]*")}


def half(data: bytes) -> bytes:
    return data[: len(data) // 2]


def bent(data: bytes) -> bytes:
    """One bit of a note is another."""
    at = data.rindex(bytes([SCALE[-1] - 24, 64]))
    return data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]


@pytest.mark.parametrize("damage", [half, bent, lambda data: b"", lambda data: b"nothing of it"])
def test_a_damaged_file_is_taken_for_none(
    damage: Callable[[bytes], bytes], folder: Path, reads: list[str], own_cache: Path
):
    expected = read_midi_folder(folder)
    (kept,) = own_cache.iterdir()
    whole = kept.read_bytes()
    kept.write_bytes(damage(whole))
    reads.clear()
    assert read_midi_folder(folder) == expected
    assert reads
    assert kept.read_bytes() == whole


def test_what_is_not_whole_is_not_kept(folder: Path, own_cache: Path, monkeypatch):
    def full(file, **arrays):
        file.write(b"half of it")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(cache.np, "savez", full)
    told: list[str] = []
    corpus = read_midi_folder(folder, report=told.append)
    assert len(corpus.scores) == 7
    assert told[0].startswith("what was read cannot be kept for the next time: ")
    assert list(own_cache.iterdir()) == []


def test_what_was_of_use_longest_ago_makes_room(tmp_path: Path, own_cache: Path, monkeypatch):
    def read(number: int) -> Path:
        write_midi(tmp_path / f"{number}" / "tune.mid", [60 + number] * 8)
        before = set(own_cache.iterdir()) if own_cache.exists() else set()
        read_midi_folder(tmp_path / f"{number}")
        (new,) = set(own_cache.iterdir()) - before or {None}
        return new

    first, second = read(1), read(2)
    for age, path in enumerate((second, first)):
        os.utime(path, (age + 1, age + 1))
    monkeypatch.setattr(cache, "MOST_BYTES", int(2.5 * first.stat().st_size))
    read_midi_folder(tmp_path / "2")  # it is of use now, and the first one the oldest
    third = read(3)
    assert set(own_cache.iterdir()) == {second, third}


def test_where_it_is_kept(monkeypatch: pytest.MonkeyPatch, own_cache: Path):
    assert cache.cache_folder() == own_cache
    monkeypatch.delenv("XDG_CACHE_HOME")
    for platform, place in (("linux", ".cache"), ("darwin", "Library/Caches")):
        monkeypatch.setattr(cache.sys, "platform", platform)
        assert cache.cache_folder() == Path.home() / place / "antiphon" / "corpora"


def test_a_process_that_dies_is_one_line(folder: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(midi_folder, "FEW", 0)
    monkeypatch.setattr(midi_folder, "_be_deaf", partial(os._exit, 1))
    with pytest.raises(CorpusError, match="a process that read MIDI files died"):
        read_midi_folder(folder)


def test_notes_are_in_time_order_upwards_and_at_least_a_tick_long(tmp_path: Path):
    struck = b"\x00\x90\x43\x40" + b"\x00\x90\x3c\x50" + b"\x00\x80\x3c\x40"
    body = struck + b"\x60\x80\x43\x40" + b"\x00\xff\x2f\x00"
    path = tmp_path / "chord.mid"
    path.write_bytes(EMPTY_FILE[:14] + b"MTrk" + len(body).to_bytes(4, "big") + body)
    score = read_midi(path)
    assert isinstance(score, Score)
    assert score.tracks[0].notes == (Note(0, 1, 60, 80), Note(0, 96, 67, 64))
    assert (score.end, score.meter, score.key) == (96, "", None)


@pytest.mark.parametrize("name", ["caf\xe9".encode("latin-1"), "caf\xe9".encode(), b"\xff\xfe\x00"])
def test_a_track_may_have_any_name(name: bytes, tmp_path: Path):
    head = EMPTY_FILE[:14]
    event = b"\x00\xff\x03" + bytes([len(name)]) + name
    body = event + b"\x00\x90\x3c\x40" + b"\x60\x80\x3c\x40" + b"\x00\xff\x2f\x00"
    path = tmp_path / "named.mid"
    path.write_bytes(head + b"MTrk" + len(body).to_bytes(4, "big") + body)
    score = read_midi(path)
    assert isinstance(score, Score)
    assert score.end == 96


@pytest.mark.parametrize("division", [b"\x00\x00", b"\xe7\x28", b"\x00\x01"])
def test_no_division_of_the_quarter_ends_the_reading(division: bytes, tmp_path: Path):
    long = b"\xff\xff\xff\x7f"
    body = b"\x00\x90\x3c\x40" + long + b"\x80\x3c\x40" + b"\x00\xff\x2f\x00"
    path = tmp_path / "divided.mid"
    head = EMPTY_FILE[:12] + division
    path.write_bytes(head + b"MTrk" + len(body).to_bytes(4, "big") + body)
    assert read_midi(path) == UNREADABLE
