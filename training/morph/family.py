"""The family of the latent-space melody model, as the command line asks for it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from models.errors import InputError
from training.corpora.score import Corpus
from training.families import Exporting, Report, Training
from training.morph import evaluation
from training.morph.evaluation import ROWS
from training.table import Table

__all__ = ["ROWS", "evaluate", "export", "train"]


def train(asked: Training, corpus: Corpus, report: Report) -> None:
    """Run or go on with a run. Raises `InputError` for a choice that it does not have."""
    if asked.network is not None:
        raise InputError(f"'{asked.model}' has one network: --network has no use")
    from training.morph.config import MorphConfig
    from training.morph.run import train as run

    start = str(asked.warm_start) if asked.warm_start else None
    config = MorphConfig(warm_start=start, **asked.choices())
    run(config, corpus, asked.folder, report)


def evaluate(file: Path, corpus: Corpus | None, beside: Sequence[Path]) -> Table:
    """Return the figures of the file and its encoder, and what the answers of all are like."""
    return evaluation.evaluate(file, corpus, beside)


def export(asked: Exporting, corpus: Corpus) -> float:
    """Write the decoder's step, and the encoder beside it."""
    from training.morph.export import export_run

    return export_run(asked, corpus)
