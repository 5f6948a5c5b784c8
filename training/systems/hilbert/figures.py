"""The figures of a restorer's file: on held-out piano and guitar, beside what keeps as much.

The guitar plays notes of the test part that it has; restyled, it is set beside the piano that plays
the same notes. All of it passes through the cross-faded windows that `antiphon restyle` uses.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np

from models.crossfade import Change, crossfaded
from models.encodings.hilbert import Sound
from models.restorer import Restorer
from training.corpora.copies import without_known
from training.corpora.score import Corpus
from training.judge.table import Row, Table, evaluate_files
from training.systems.hilbert.audio import (
    GUITAR,
    GUITAR_RANGE,
    PIANO,
    SECONDS,
    as_float,
    excerpts,
    find_font,
    in_range,
    render,
    rendered,
)
from training.systems.hilbert.baselines import identity, low_pass, principal
from training.systems.hilbert.config import PLACE, Config, Shape
from training.systems.hilbert.measures import snr_db, spectral_distance_db
from training.views.pieces import pieces_of, without

PIECES: Final = 6  # excerpts of the test part
SEED: Final = 3
LEARNED_MINUTES: Final = 5.0  # of the train part, that the principal components are of
ROWS: Final = (
    Row("snr_db", "held-out piano: signal to noise, dB", "{:.1f}"),
    Row("piano_db", "held-out piano: spectral distance, dB", "{:.2f}"),
    Row("guitar_db", "guitar, to the piano of the same notes, dB", "{:.2f}"),
    Row("times", "times faster than it sounds (one core)", "{:.0f}"),
    Row("window_p50_ms", "one window of 1.49 s, p50, ms", "{:.1f}"),
    Row("file_mb", "file, MB", "{:.2f}"),
)


@dataclass(frozen=True)
class Bench:
    """What a restorer is measured on: excerpts of the piano; of the guitar, and as piano."""

    piano: Sequence[Sound]
    guitar: Sequence[Sound]
    same_as_piano: Sequence[Sound]


def evaluate(file: Path, corpus: Corpus | None, beside: Sequence[Path]) -> Table:
    """Return the figures of the files, and of filters beside them.

    Without a corpus they are those that the cards carry. Raises `InputError` where no sound can be
    rendered, `CorpusError` for a corpus without pieces.
    """
    if corpus is None:
        return evaluate_files((file, *beside), None, ROWS, measured, times)
    bench = bench_of(corpus)
    table = evaluate_files(
        (file, *beside), corpus, ROWS, lambda path, _: _of_file(path, bench), times
    )
    size = Restorer(file).form.samples
    for name, change in filters(corpus, size).items():
        table[name] = judged(change, size, bench)
    return table


def filters(corpus: Corpus, size: int) -> dict[str, Change]:
    """Return what restorers of windows of a `size` are set beside, by name."""
    numbers = size // PLACE * Shape.code
    pieces = pieces_of(without(corpus, Config.leave_out), "train")
    sounds = map(as_float, rendered(pieces, LEARNED_MINUTES, SEED, find_font()))
    return {
        "identity": identity,
        "low-pass": low_pass(numbers),
        "pca": principal(sounds, numbers, size),
    }


def bench_of(corpus: Corpus) -> Bench:
    """Render the test part. Raises `InputError` where it cannot be, `CorpusError` for no piece."""
    pieces = pieces_of(without_known(without(corpus, Config.leave_out)), "test")
    notes = excerpts(pieces, PIECES, np.random.default_rng(SEED))
    plucked = [in_range(excerpt, GUITAR_RANGE) for excerpt in notes]
    font = find_font()
    piano, guitar, same = (
        [as_float(render(each, program, font)) for each in side]
        for side, program in ((notes, PIANO), (plucked, GUITAR), (plucked, PIANO))
    )
    return Bench(piano, guitar, same)


def measured(path: Path, corpus: Corpus) -> dict[str, float]:
    """Return all figures of a file. Raises as `bench_of` does."""
    return _of_file(path, bench_of(corpus))


def times(path: Path) -> dict[str, float]:
    """Return what a window takes here."""
    return {"window_p50_ms": Restorer(path).pace().p50_ms}


def _of_file(path: Path, bench: Bench) -> dict[str, float]:
    restorer = Restorer(path)
    return judged(restorer.restore, restorer.form.samples, bench) | times(path)


def judged(change: Change, size: int, bench: Bench) -> dict[str, float]:
    """Return how near what changes windows brings piano to itself, and guitar to piano."""
    began = time.process_time()
    piano, guitar = (
        [_changed(sound, size, change) for sound in side] for side in (bench.piano, bench.guitar)
    )
    taken = time.process_time() - began
    return {
        "snr_db": _mean(snr_db, bench.piano, piano),
        "piano_db": _mean(spectral_distance_db, bench.piano, piano),
        "guitar_db": _mean(spectral_distance_db, bench.same_as_piano, guitar),
        "times": SECONDS * 2 * len(piano) / max(taken, 1e-9),
    }


def _changed(sound: Sound, size: int, change: Change) -> Sound:
    return np.concatenate(list(crossfaded([sound[:, None]], size, change)))[:, 0]


def _mean(
    measure: Callable[[Sound, Sound], float], wanted: Sequence[Sound], there: Sequence[Sound]
) -> float:
    return float(np.mean([measure(*pair) for pair in zip(wanted, there, strict=True)]))
