"""The figures of an exported file: on the test part, beside the last column, and its times."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from models.encodings.columns import CLASSES, PITCHES, STARTED, Columns
from models.pace import pace_of
from models.runtime import StepModel, open_session
from training.corpora.copies import without_known
from training.corpora.score import Corpus
from training.judge.table import Row, Table, evaluate_files
from training.rolls.dataset import Roll, rolls_of
from training.views.pieces import pieces_of

ROWS_AT_ONCE: Final = 32  # pieces that are stepped through side by side
BITS: Final = 1 / np.log(2)
ROWS: Final = (
    Row("bits_per_column", "bits per column", "{:.3f}"),
    Row("last_bits_per_column", "… if the last column goes on", "{:.3f}"),
    Row("bits_per_note", "bits per note that starts", "{:.3f}"),
    Row("last_bits_per_note", "… if the last column goes on", "{:.3f}"),
    Row("step_p50_ms", "one step, p50, ms (batch 1, one thread)", "{:.3f}"),
    Row("step_p99_ms", "one step, p99, ms", "{:.3f}"),
    Row("file_mb", "file, MB", "{:.2f}"),
    Row("columns", "columns measured", "{:.0f}"),
)


def evaluate(file: Path, corpus: Corpus | None, beside: Sequence[Path]) -> Table:
    """Return the figures of the files, and the time of a step here.

    Without a corpus they are those that the cards carry.
    """
    return evaluate_files((file, *beside), corpus, ROWS, measured, step_times)


def measured(path: Path, corpus: Corpus) -> dict[str, float]:
    """Return the figures for the card: held out, of the last column beside them, and the times.

    What resembles a piece to train on is not measured, whether the file was trained on that or not.
    """
    form, corpus = Columns.from_parameters(_parameters(path)), without_known(corpus)
    training, test = (rolls_of(pieces_of(corpus, part), form) for part in ("train", "test"))
    columns = sum(len(roll) - 1 for roll in test)
    notes = sum(int((roll == STARTED).sum()) for roll in test)
    found = {"columns": float(columns)}
    for name, nats in (("", held_out(path, test)), ("last_", last_column_nats(training, test))):
        found[f"{name}bits_per_column"] = nats * BITS / columns
        found[f"{name}bits_per_note"] = nats * BITS / notes
    return found | step_times(path)


def held_out(path: Path, rolls: Iterable[Roll]) -> float:
    """Return what rolls cost a file that hears whole pieces, in nats all together."""
    model, total = StepModel(path, ROWS_AT_ONCE), 0.0
    ordered = sorted(rolls, key=len)
    for start in range(0, len(ordered), ROWS_AT_ONCE):
        group = ordered[start : start + ROWS_AT_ONCE]
        longest = len(group[-1])
        group += [group[-1][:1]] * (ROWS_AT_ONCE - len(group))
        lengths = np.array([len(roll) for roll in group])
        side_by_side = np.stack([np.pad(r, ((0, longest - len(r)), (0, 0))) for r in group], 1)
        model.reset()
        for step in range(longest - 1):
            logits = model.step(side_by_side[step]).reshape(-1, PITCHES, CLASSES)
            nats = nats_of(logits, side_by_side[step + 1])
            total += float(nats[step + 1 < lengths].sum())
    return total


def last_column_nats(training: Iterable[Roll], rolls: Iterable[Roll]) -> float:
    """Return what rolls cost who takes the last column to go on, as surely as in training it did.

    Each key is expected to do what a key of its class did there, whatever it was: nine numbers.
    """
    counts = np.ones((CLASSES, CLASSES))
    for roll in training:
        counts += _moves(roll)
    nats = -np.log(counts / counts.sum(axis=1, keepdims=True))
    return float(sum((_moves(roll) * nats).sum() for roll in rolls))


def nats_of(logits: NDArray[np.float32], columns: NDArray[np.integer]) -> NDArray[np.float64]:
    """Return what columns `(…, 88)` cost by logits `(…, 88, 3)`, in nats, `(…)`."""
    scores = logits.astype(np.float64)
    chosen = np.take_along_axis(scores, columns[..., None].astype(np.int64), -1)[..., 0]
    nats: NDArray[np.float64] = (np.logaddexp.reduce(scores, axis=-1) - chosen).sum(-1)
    return nats


def step_times(path: Path) -> dict[str, float]:
    """Return p50 and p99 in ms of one step (batch 1, one thread)."""
    pace = pace_of(StepModel(path))
    return {"step_p50_ms": pace.p50_ms, "step_p99_ms": pace.p99_ms}


def _moves(roll: Roll) -> NDArray[np.int64]:
    """Return how often a key of each class is followed by each class, `(3, 3)`."""
    pairs = roll[:-1].astype(np.int64) * CLASSES + roll[1:]
    return np.bincount(pairs.ravel(), minlength=CLASSES**2).reshape(CLASSES, CLASSES)


def _parameters(path: Path) -> dict[str, object]:
    return dict(open_session(path)[1].encoding.parameters)
