"""The figures of a melody model beside its baselines."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from models.runtime import StepModel
from training.corpora.copies import without_near_copies
from training.corpora.score import Corpus
from training.judge.in_scale import judge_answers
from training.judge.listening import EARLY, LATE, hear_all
from training.judge.ngram import WittenBell
from training.judge.player import step_times
from training.judge.table import Row, Table
from training.views.melody_grid import GRID, Song, songs_of

NGRAM_ORDER: Final = 4
ROWS: Final = (
    Row("bits_per_step", "bits per 16th-note step", "{:.4f}"),
    Row("bits_early", f"… in the first {EARLY} steps of a song", "{:.4f}"),
    Row("bits_late", f"… after {LATE} steps", "{:.4f}"),
    Row("bits_per_song", "… mean over the songs, however long", "{:.4f}"),
    Row("bits_per_symbol", "bits per symbol that is no hold", "{:.3f}"),
    Row("right", "steps predicted right", "{:.1%}"),
    Row("bits_any_key", "bits per step, mean of 12 keys, key not told", "{:.4f}"),
    Row("any_key_cost", "… more than in C", "{:+.1%}"),
    Row("in_scale", "answer notes in the phrase's scale (temperature 0.8)", "{:.1%}"),
    Row("in_scale_major", "… of phrases in major", "{:.1%}"),
    Row("in_scale_minor", "… of phrases in minor (natural)", "{:.1%}"),
    Row("key_found", "phrases whose key was heard", "{:.1%}"),
    Row("step_p50_ms", "one step, p50, ms (batch 1, one thread)", "{:.3f}"),
    Row("step_p99_ms", "one step, p99, ms", "{:.3f}"),
    Row("file_mb", "file, MB", "{:.2f}"),
    Row("steps", "steps measured", "{:.0f}"),
)


def evaluate(path: Path, corpus: Corpus | None, beside: Sequence[Path] = ()) -> Table:
    """Return the figures of a model file, of those `beside` it and of the n-gram, by name.

    Without a corpus only what needs none is measured, and the card's own figures are given.
    """
    table: Table = {}
    for file in (path, *beside):
        table[_name(file, table)] = figures(file, songs_of(corpus, "test") if corpus else None)
    if corpus is not None:
        table[f"n-gram, order {NGRAM_ORDER}"] = ngram_figures(corpus)
    return table


def figures(path: Path, songs: Sequence[Song] | None) -> dict[str, float]:
    """Measure one model file on songs, or take the figures of its card."""
    p50, p99 = step_times(path)
    found = {"step_p50_ms": p50, "step_p99_ms": p99, "file_mb": path.stat().st_size / 2**20}
    if songs is None:
        return {**_card_metrics(path), **found}
    return {**held_out(path, songs), **found}


def held_out(path: Path, songs: Sequence[Song]) -> dict[str, float]:
    """Return the figures that depend on the songs: what the card carries as its metrics."""
    heard = hear_all(path, songs)
    answers = judge_answers(path, songs)
    late = {} if heard.late is None else {"bits_late": heard.late}
    return late | {
        "bits_per_step": heard.bits,
        "bits_early": heard.early,
        "bits_per_song": heard.song,
        "bits_per_symbol": heard.struck,
        "right": heard.right,
        "bits_any_key": heard.transposed,
        "any_key_cost": heard.transposed / heard.bits - 1,
        "in_scale": answers.in_scale,
        "in_scale_major": answers.major,
        "in_scale_minor": answers.minor,
        "key_found": answers.key_found,
        "steps": float(heard.steps),
    }


def ngram_figures(corpus: Corpus) -> dict[str, float]:
    """Train the n-gram on the train part, near copies left out as for the networks; measure it."""
    kept, _ = without_near_copies(corpus)
    model = WittenBell(NGRAM_ORDER, GRID.vocabulary)
    model.learn(song.tokens for song in songs_of(kept, "train"))
    bits, struck = model.bits(song.tokens for song in songs_of(kept, "test"))
    return {"bits_per_step": bits, "bits_per_symbol": struck}


def _name(path: Path, taken: Mapping[str, Any]) -> str:
    name = StepModel(path).card.name
    return f"{name} ({path.stem})" if name in taken else name


def _card_metrics(path: Path) -> dict[str, float]:
    metrics = StepModel(path).card.metrics
    return {row.key: float(metrics[row.key]) for row in ROWS if row.key in metrics}
