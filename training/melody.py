"""The family of the melody models: one step network over a song (`training.networks`)."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from models.errors import InputError
from training import evaluate as figures
from training.config import NETWORKS, config_for, load_config
from training.corpus import Corpus
from training.evaluate import ROWS
from training.families import Exporting, Report, Training
from training.table import Table

__all__ = ["ROWS", "evaluate", "export", "train"]


def train(asked: Training, corpus: Corpus, report: Report) -> None:
    """Run or go on with a run. Raises `InputError` for a network or an option that has no use."""
    if asked.warm_start is not None:
        raise InputError(f"'{asked.model}' starts from nothing: --warm-start has no use")
    from training.train import train as run

    run(config_for(_network(asked), **_changes(asked)), corpus, asked.folder, report)


def _network(asked: Training) -> str:
    network = asked.network or NETWORKS[0]
    if network not in NETWORKS:
        raise InputError(f"--network must be one of {', '.join(NETWORKS)}, got {network!r}")
    return network


def _changes(asked: Training) -> dict[str, Any]:
    changes = {"corpus": asked.source, "split": asked.split, "seed": asked.seed}
    return changes | ({"epochs": asked.epochs} if asked.epochs else {})


def evaluate(file: Path, corpus: Corpus | None, beside: Sequence[Path]) -> Table:
    """Return the figures of the files and of an n-gram."""
    return figures.evaluate(file, corpus, beside)


def export(asked: Exporting, corpus: Corpus) -> float:
    """Write the run's step graph."""
    from training.export import export_run

    config = load_config(asked.folder)
    return export_run(
        asked.model,
        config,
        asked.folder,
        asked.path,
        corpus,
        asked.trained,
        asked.with_figures,
    )
