"""The figures of the latent-space model: what it costs, how it steers, what comes back."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from models.library import zoo
from models.runtime import StepModel
from training.corpora.score import Corpus
from training.export.card import encoder_of
from training.judge.closeness import judge_replies, judge_songs
from training.judge.player import COMMON_METER, step_times
from training.judge.table import Row, Table
from training.systems.morph.attributes import ATTRIBUTES
from training.systems.morph.hearing import hear
from training.systems.morph.steering import reconstruction, smoothness, steering, steering_on
from training.views.melody_grid import Song, songs_of
from training.views.phrases import lone_phrases

MELODY_MODEL: Final = "melody-lstm.onnx"
_STEERING: Final = tuple(
    Row(f"steering_{name}{which}", f"{title} {name.replace('_', ' ')}", "{:.3f}")
    for name in ATTRIBUTES
    for which, title in (
        ("", "Spearman, 8 bars:"),
        ("_by_place", "… of one place:"),
        ("_two_bars", "… 2 bars alone:"),
        ("_going_on", "… in a performance:"),
    )
)
ROWS: Final = (
    Row("bits_rest", "bits per step of whole songs, at rest", "{:.4f}"),
    Row("bits_own", "… told the place of each phrase", "{:.4f}"),
    Row("bits_prior", "… told another place for each phrase", "{:.4f}"),
    Row("bits_elbo", "… bound (ELBO), what the places cost included", "{:.4f}"),
    Row("nats_learned", "nats of a phrase, learned dimensions", "{:.2f}"),
    Row("nats_named", "nats of a phrase, named dimensions", "{:.2f}"),
    Row("reconstruction", "steps of a phrase that come back (4/4)", "{:.1%}"),
    Row("reconstruction_any", "… in all metres", "{:.1%}"),
    *_STEERING,
    Row("neighbours_differ", "steps that differ, neighbours on a line", "{:.1%}"),
    Row("neighbours_differ_p95", "… 95th percentile", "{:.1%}"),
    Row("neighbours_differ_most", "… at most", "{:.1%}"),
    Row("random_pairs_differ", "… of random pairs", "{:.1%}"),
    Row("answer_in_key", "answer notes in the scale", "{:.1%}"),
    Row("answer_rhythm", "answer onsets that meet the phrase's", "{:.1%}"),
    Row("answer_contour", "answer steps that move as the phrase", "{:.1%}"),
    Row("parity", "largest difference from Keras", "{:.1e}"),
    Row("step_p50_ms", "one step, p50, ms (batch 1, one thread)", "{:.3f}"),
    Row("step_p99_ms", "one step, p99, ms", "{:.3f}"),
    Row("file_mb", "file, MB", "{:.2f}"),
)


def evaluate(path: Path, corpus: Corpus | None, beside: Sequence[Path]) -> Table:
    """Return the figures of a model file, and what the answers are like of the melody model, of the
    files beside it, and of the songs themselves.

    Without a corpus they are the card's. Raises `CorpusError` when the test part has no song.
    """
    times = dict(zip(("step_p50_ms", "step_p99_ms"), step_times(path), strict=True))
    found = times | {"file_mb": path.stat().st_size / 2**20}
    card = StepModel(path).card
    if corpus is None:
        known = {row.key: card.metrics[row.key] for row in ROWS if row.key in card.metrics}
        return {card.name: known | found}
    songs = songs_of(corpus, "test")
    table = {card.name: held_out(path, songs) | found}
    table[f"{card.name} at rest"] = judge_replies(path, None, songs)
    for file in (zoo() / MELODY_MODEL, *beside):
        name = file.stem if file.stem not in table else str(file)
        table[name] = judge_replies(file, None, songs)
    return table | {"the songs": judge_songs(songs)}


def held_out(path: Path, songs: Sequence[Song]) -> dict[str, float]:
    """Return what depends on the songs: what the card carries as its metrics."""
    encoder = encoder_of(path)
    phrases = lone_phrases(songs)
    common = [phrase for phrase in phrases if phrase.meter == COMMON_METER]
    return {
        **hear(path, encoder, songs),
        "reconstruction": reconstruction(path, encoder, common),
        "reconstruction_any": reconstruction(path, encoder, phrases),
        **steering(path, len(StepModel(path).card.latents)),
        **steering_on(path, len(StepModel(path).card.latents)),
        **smoothness(path, encoder, phrases),
        **judge_replies(path, encoder, songs),
    }
