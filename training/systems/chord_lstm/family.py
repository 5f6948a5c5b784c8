"""The family of the chord LSTM, as `antiphon train`, `evaluate` and `export` call it.

It reads its own corpus, since a `Corpus` holds melodies: the folder that the run names.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from models.errors import InputError
from models.runtime import open_session
from training.corpus import Corpus
from training.families import Exporting, Report, Training
from training.systems.chord_lstm.config import NETWORKS, Config, config_for
from training.systems.chord_lstm.figures import ROWS, step_times
from training.table import Table

__all__ = ["ROWS", "evaluate", "export", "train"]


def train(asked: Training, corpus: Corpus, report: Report) -> None:
    """Run or go on with a run. Raises `InputError` for a network or an option that has no use."""
    asked.refuse_warm_start()
    config = config_of(asked)
    if config.network == "published":
        from training.systems.chord_lstm.published import train as run
    else:
        from training.systems.chord_lstm.system import train as run
    run(config, asked.folder, report)


def config_of(asked: Training) -> Config:
    """Return the configuration that was asked for. Raises `InputError` for an unknown network."""
    return config_for(asked.network_of(NETWORKS), **asked.choices())


def evaluate(file: Path, corpus: Corpus | None, beside: Sequence[Path]) -> Table:
    """Return the figures that the files carry, and the time of a step here.

    Raises `InputError` when a corpus is given: the files are measured when they are exported.
    """
    if corpus is not None:
        raise InputError("'chord-lstm' is measured by `antiphon export`; leave out --corpus")
    return {path.stem: _figures(path) for path in (file, *beside)}


def export(asked: Exporting, corpus: Corpus) -> float:
    """Write the run's step graph."""
    from training.systems.chord_lstm.export import export_run

    return export_run(asked)


def _figures(path: Path) -> dict[str, float]:
    metrics = open_session(path)[1].metrics
    carried = {row.key: float(metrics[row.key]) for row in ROWS if row.key in metrics}
    return carried | step_times(path) | {"file_mb": path.stat().st_size / 2**20}
