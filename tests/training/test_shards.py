"""Arrays on disk: that they are those in memory, whole or not there, and not kept in memory."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from tests.training.rolls.toys import CORPUS, FORM, rolls
from training import shards
from training.corpora.score import Corpus
from training.rolls.dataset import stored_rolls
from training.shards import Arrays, Excerpt, key_of, stored
from training.views.melody_grid import GRID, songs_of
from training.views.pieces import each_piece
from training.views.streams import EVIDENCE, Stream, make_stream, stored_stream

MAPS = Path("/proc/self/maps")


def some(first: int = 0) -> Iterator[Arrays]:
    """Three shards of a count from `first` on, and its squares."""
    for start, end in ((0, 5), (5, 6), (6, 20)):
        count = np.arange(first + start, first + end)
        yield {"count": count, "square": np.stack([count, count**2], axis=1)}


def failing() -> Iterator[Arrays]:
    yield next(some())
    raise KeyboardInterrupt


@pytest.fixture
def streams(corpus: Corpus, tmp_path: Path, monkeypatch) -> tuple[Stream, Stream]:
    """The same songs in memory, and on disk in shards that are hardly longer than one."""
    monkeypatch.setattr(shards, "SHARD_STEPS", 200)
    songs = songs_of(corpus, "train")
    made = make_stream(songs, GRID.vocabulary, memory=True)
    return made, stored_stream(tmp_path / "store", iter(songs), GRID.vocabulary, memory=True)


def test_what_is_read_is_what_an_array_in_memory_says(tmp_path: Path):
    found = stored(tmp_path / "store", some())["square"]
    whole = np.concatenate([arrays["square"] for arrays in some()])
    assert len(found) == len(whole)
    for steps in ([[19, 0], [5, 4], [6, 6]], [7], []):
        places = np.array(steps, np.int64)
        np.testing.assert_array_equal(found[places], whole[places])


def test_an_excerpt_is_sliced_as_an_array_is(tmp_path: Path):
    found = Excerpt(stored(tmp_path / "store", some())["count"], 3, 9)
    whole = np.arange(3, 9)
    assert len(found) == 6
    for part in (slice(None), slice(1, 4), slice(4, 100), slice(-2, None), slice(2, 2)):
        np.testing.assert_array_equal(found[part], whole[part])


def test_songs_in_shards_are_the_songs(streams: tuple[Stream, Stream]):
    """Evidence too, though it is gathered shard by shard."""
    memory, disk = streams
    steps = np.random.default_rng(1).integers(0, len(memory.targets), (5, 300))
    assert disk.songs == memory.songs
    assert len(disk.context.paths) > 2
    for name in ("context", "targets"):
        np.testing.assert_array_equal(getattr(disk, name)[steps], getattr(memory, name)[steps])
    for name in EVIDENCE:
        found, made = (getattr(stream.evidence, name)[steps] for stream in (disk, memory))
        np.testing.assert_array_equal(found, made)


def test_pieces_in_shards_are_the_pieces(tmp_path: Path, monkeypatch):
    monkeypatch.setattr(shards, "SHARD_STEPS", 300)
    found = stored_rolls(tmp_path / "store", each_piece(CORPUS, "train"), FORM)
    assert len(found[0].array.paths) == 2
    for disk, memory in zip(found, rolls("train"), strict=True):
        np.testing.assert_array_equal(disk[:], memory)


@pytest.mark.skipif(not MAPS.exists(), reason="this system does not say what is mapped")
def test_nothing_stays_mapped(tmp_path: Path):
    found = stored(tmp_path / "store", some())["count"]
    read = found[np.arange(20)]
    assert ".npy" not in MAPS.read_text()
    assert read.sum() == 190


def test_a_store_is_there_whole_or_not_at_all(tmp_path: Path):
    with pytest.raises(KeyboardInterrupt):
        stored(tmp_path / "store", failing())
    assert list(tmp_path.iterdir()) == []
    assert len(stored(tmp_path / "store", some())["count"]) == 20


def test_a_store_is_written_once(tmp_path: Path):
    stored(tmp_path / "store", some())
    again = stored(tmp_path / "store", failing())
    assert len(again["count"]) == 20


def test_of_two_that_write_the_first_to_be_done_has_written(tmp_path: Path):
    def overtaken() -> Iterator[Arrays]:
        yield from some(100)
        stored(tmp_path / "store", some())

    found = stored(tmp_path / "store", overtaken())
    assert found["count"][np.array([0])] == [0]
    assert [path.name for path in tmp_path.iterdir()] == ["store"]


def test_a_store_that_cannot_be_written_is_an_error(tmp_path: Path):
    (tmp_path / "store").touch()
    with pytest.raises(OSError, match=r"partial-.*store. -> .*store"):
        stored(tmp_path / "store", some())


def test_a_key_tells_corpora_parts_and_views_apart():
    known = replace(CORPUS, fingerprint="a1")
    fewer = replace(known, scores=known.scores[1:])
    first, *others = CORPUS.scores
    louder = replace(first, tracks=first.tracks[:1])
    changed = replace(CORPUS, scores=(louder, *others))
    keys = [
        key_of(known, "train", 48),
        key_of(known, "train", 24),
        key_of(known, "valid", 48),
        key_of(replace(known, fingerprint="b2"), "train", 48),
        key_of(fewer, "train", 48),
        key_of(CORPUS, "train", 48),
        key_of(changed, "train", 48),
    ]
    assert len(set(keys)) == len(keys)
    assert key_of(replace(CORPUS, fingerprint="a1"), "train", 48) == keys[0]
