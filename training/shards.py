"""Arrays on disk, in shards: what a run learns from, however large, read where a batch needs it.

Music is seen as steps laid end to end. A store is a folder of shards, each a file for every array
of some pieces. Nothing of it stays in memory: a shard is mapped only while it is read, since what
stays mapped counts as the process's own.
"""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Protocol, TypeVar

import numpy as np
from numpy.typing import NDArray

from training.corpora.score import Corpus

FOLDER: Final = "shards"  # in that of a run
SHARD_STEPS: Final = 2**15  # of melodies with their evidence 36 MB
KEY_LETTERS: Final = 16
Arrays = Mapping[str, Any]  # numpy's, by their names
Of = TypeVar("Of")


class Array(Protocol):
    """What is indexed by steps: an array in memory, or one on disk."""

    def __len__(self) -> int:
        """Return how many steps there are."""

    def __getitem__(self, steps: Any, /) -> Any:  # noqa: ANN401 (as numpy's own)
        """Return what is at steps `(…)`."""


@dataclass(frozen=True)
class Sharded:
    """An array on disk, `(steps, *shape)`.

    `paths` are its shards; `starts` (shards + 1,) is the step at which each one begins.
    """

    paths: tuple[Path, ...]
    starts: NDArray[np.int64]
    shape: tuple[int, ...]
    dtype: np.dtype[Any]

    def __len__(self) -> int:
        """Return how many steps there are."""
        return int(self.starts[-1])

    def __getitem__(self, steps: NDArray[np.integer[Any]]) -> NDArray[Any]:
        """Return what is at `steps` `(…)`, from 0 on: `(…, *shape)`."""
        found = np.empty((*steps.shape, *self.shape), self.dtype)
        shards = np.searchsorted(self.starts, steps, side="right") - 1
        for shard in np.unique(shards):
            there = shards == shard
            found[there] = _mapped(self.paths[shard])[steps[there] - self.starts[shard]]
        return found


@dataclass(frozen=True)
class Excerpt:
    """The steps of an array on disk from `start` to before `end`, sliced as an array is."""

    array: Sharded
    start: int
    end: int

    def __len__(self) -> int:
        """Return how many steps there are."""
        return self.end - self.start

    def __getitem__(self, part: slice) -> NDArray[Any]:
        """Return what is at a slice of the steps."""
        first, last, _ = part.indices(len(self))
        return self.array[np.arange(self.start + first, self.start + last)]


def key_of(corpus: Corpus, part: str, *facts: object) -> str:
    """Return what tells a part of a corpus, as a view with such facts sees it, from any other.

    Where the corpus's files are not known, its notes tell it.
    """
    digest = hashlib.sha256(repr((corpus.fingerprint, facts)).encode())
    for score in corpus.part(part):
        digest.update(repr(score.name if corpus.fingerprint else score).encode())
    return f"{part}-{digest.hexdigest()[:KEY_LETTERS]}"


def stored(folder: Path, shards: Iterable[Arrays]) -> dict[str, Sharded]:
    """Return the arrays of a store. What is not there yet is written first, from its `shards`.

    The folder appears when all of it is written; of several processes that write it, the first to
    be done has written it.
    """
    if not folder.is_dir():
        folder.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder.parent, prefix="partial-") as partial:
            _write(Path(partial) / folder.name, shards)
            try:
                (Path(partial) / folder.name).rename(folder)
            except OSError:
                if not folder.is_dir():
                    raise
    return _open(folder)


def in_shards(pieces: Iterable[Of], steps: Callable[[Of], int]) -> Iterator[list[Of]]:
    """Yield pieces together, until they have `SHARD_STEPS` steps or more."""
    group: list[Of] = []
    size = 0
    for piece in pieces:
        group.append(piece)
        size += steps(piece)
        if size >= SHARD_STEPS:
            yield group
            group, size = [], 0
    if group:
        yield group


def bounds_of(lengths: Sharded) -> NDArray[np.int64]:
    """Return where each piece begins, and the end, `(pieces + 1,)`."""
    return np.concatenate([[0], np.cumsum(lengths[np.arange(len(lengths))])])


def _write(folder: Path, shards: Iterable[Arrays]) -> None:
    folder.mkdir()
    for number, arrays in enumerate(shards):
        for name, array in arrays.items():
            np.save(folder / f"{name}-{number:05}.npy", array, allow_pickle=False)


def _open(folder: Path) -> dict[str, Sharded]:
    paths: dict[str, list[Path]] = {}
    for path in sorted(folder.iterdir()):
        paths.setdefault(path.stem.rpartition("-")[0], []).append(path)
    return {name: _sharded(tuple(shards)) for name, shards in paths.items()}


def _sharded(paths: tuple[Path, ...]) -> Sharded:
    first = _mapped(paths[0])
    starts = np.cumsum([0, *(len(_mapped(path)) for path in paths)])
    return Sharded(paths, starts, first.shape[1:], first.dtype)


def _mapped(path: Path) -> NDArray[Any]:
    mapped: NDArray[Any] = np.load(path, mmap_mode="r")
    return mapped
