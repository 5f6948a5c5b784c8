"""How well a model file hears: what songs cost it, in twelve keys at once, early and late."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from models.encodings.melody_grid import FIRST_PITCH, HOLD
from training.judge.player import Heard, Player, Scores
from training.views.evidence import framed
from training.views.melody_grid import Song

KEYS: Final = range(-6, 6)
OFFSETS: Final = range(KEYS[0] - KEYS[-1], KEYS[-1] - KEYS[0] + 1)
BITS: Final = 1 / np.log(2)
EARLY: Final = 64  # steps: what a jam lives at
LATE: Final = 512


class Listener:
    """A model file that hears songs in all `offsets` (semitones from C) at once."""

    def __init__(self, path: Path, offsets: Sequence[int] = OFFSETS) -> None:
        self.player = Player(path, len(offsets))
        self.offsets = list(offsets)

    def transposed(self, tokens: Sequence[int], up: int = 0) -> NDArray[np.int64]:
        """Return tokens `up` semitones higher, then in every offset, folded into the vocabulary."""
        return np.array([[self._shift(t, up + offset) for t in tokens] for offset in self.offsets])

    def _shift(self, token: int, offset: int) -> int:
        if token < FIRST_PITCH:
            return token
        grid = self.player.grid
        return grid.token(grid.pitch(token) + offset)

    def hear(self, song: Song) -> tuple[Heard, NDArray[np.bool_]]:
        """Play one song from silence to its end; say too which steps were predicted right in C."""
        rows = self.transposed(framed(song.tokens)[1:])
        self.player.begin(song.meter, song.offset)
        heard = self.player.listen(rows)
        home = self.offsets.index(0)
        return heard, heard.likeliest[home] == rows[home]


@dataclass(frozen=True)
class Figures:
    """Bits per step over a part of a corpus, in C but for `transposed`, and the part `right`.

    `transposed` is the mean over twelve keys, heard without knowing which: bits of the Bayesian
    mixture of the twelve, each at first equally likely. `struck` is per symbol that is no hold.
    `early` counts the first `EARLY` steps of each song alone, `late` those after `LATE` (`None`
    where no song is as long); `song` is the mean over the songs, however long.
    """

    bits: float
    struck: float
    right: float
    transposed: float
    early: float
    late: float | None
    song: float
    steps: int


def hear_all(path: Path, songs: Iterable[Song]) -> Figures:
    """Measure a model file over songs that are in C major or A minor."""
    listener, songs = Listener(path), list(songs)
    heard = [listener.hear(song) for song in songs]
    home = [-found.scores[listener.offsets.index(0)] * BITS for found, _ in heard]
    mixed = [-sum(mixture(found.scores, key) for found, _ in heard) * BITS for key in KEYS]
    costs, right = np.concatenate(home), np.concatenate([right for _, right in heard])
    late = np.concatenate([cost[LATE:] for cost in home])
    struck = sum(token != HOLD for song in songs for token in framed(song.tokens)[1:])
    return Figures(
        bits=float(costs.mean()),
        struck=float(costs.sum() / struck),
        right=float(right.mean()),
        transposed=float(np.mean(mixed)) / len(costs),
        early=float(np.concatenate([cost[:EARLY] for cost in home]).mean()),
        late=float(late.mean()) if len(late) else None,
        song=float(np.mean([cost.mean() for cost in home])),
        steps=len(costs),
    )


def mixture(scores: Scores, key: int) -> float:
    """Return the log likelihood of a song transposed by `key` under the mixture of twelve keys.

    The row that undoes a shift s hears the song at offset key - s. The product of the online
    mixture's predictions is the mean of the rows' likelihoods, so that one sum gives it.
    """
    rows = [key - shift - OFFSETS[0] for shift in KEYS]
    return float(np.logaddexp.reduce(scores[rows].sum(axis=1)) - np.log(len(rows)))
