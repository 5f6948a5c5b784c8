"""The family of the piano-roll autoencoders, as `antiphon train`, `evaluate`, `export` call it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from training.corpora.score import Corpus
from training.families import Exporting, Report, Training
from training.folk import figures
from training.folk.config import MODELS, NETWORKS, Config
from training.folk.figures import ROWS
from training.table import Table

__all__ = ["ROWS", "evaluate", "export", "train"]


def train(asked: Training, corpus: Corpus, report: Report) -> None:
    """Run or go on with a run. Raises `InputError` for a network or an option that has no use."""
    asked.refuse_warm_start()
    from training.folk.run import train as run

    run(config_of(asked), corpus, asked.folder, report)


def config_of(asked: Training) -> Config:
    """Return the configuration that was asked for. Raises `InputError` for an unknown network."""
    network = asked.network_of(tuple(NETWORKS))
    return Config(
        network=network,
        variational=MODELS[asked.model],
        **{**NETWORKS[network], **asked.choices()},
    )


def evaluate(file: Path, corpus: Corpus | None, beside: Sequence[Path]) -> Table:
    """Return the figures of the files; each decoder's encoder must lie beside it."""
    return figures.evaluate(file, corpus, beside)


def export(asked: Exporting, corpus: Corpus) -> float:
    """Write the run's decoder, and its encoder beside it."""
    from training.folk.export import export_run

    return export_run(asked, corpus)
