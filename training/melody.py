"""The family of the melody models: one step network over a song (`training.networks`)."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from training import evaluate as figures
from training.config import NETWORKS, config_for
from training.corpora.score import Corpus
from training.evaluate import ROWS
from training.families import Exporting, Report, Training
from training.table import Table

__all__ = ["ROWS", "evaluate", "export", "train"]


def train(asked: Training, corpus: Corpus, report: Report) -> None:
    """Run or go on with a run. Raises `InputError` for a network or an option that has no use."""
    asked.refuse_warm_start()
    from training.train import train as run

    config = config_for(asked.network_of(NETWORKS), **asked.choices())
    run(config, corpus, asked.folder, report)


def evaluate(file: Path, corpus: Corpus | None, beside: Sequence[Path]) -> Table:
    """Return the figures of the files and of an n-gram."""
    return figures.evaluate(file, corpus, beside)


def export(asked: Exporting, corpus: Corpus) -> float:
    """Write the run's step graph."""
    from training.export import export_run

    return export_run(asked, corpus)
