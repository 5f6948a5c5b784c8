"""The recipe of the WaveNet: windows of songs, all positions at once, to one step with buffers."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from training.config import load_config
from training.corpora.score import Corpus
from training.loops import Supervised
from training.melodies.recipe import (
    choose_on_songs,
    learn_windows,
    step_graph,
    supervise,
    write,
)
from training.melodies.recipe import fit as fit_steps
from training.system import Exporting, Report, Training
from training.systems.wavenet.config import NETWORKS, Config, config_for
from training.systems.wavenet.networks import build
from training.views.melody_grid import GRID

TITLES: Final = {
    "placed": "WaveNet over the symbols of a melody",
    "published": "WaveNet as published, over the symbols alone",
}


def train(asked: Training, corpus: Corpus, report: Report) -> None:
    """Run or go on with a run. Raises `InputError` for a network or an option that has no use."""
    asked.refuse_warm_start()
    config = asked.configured(config_for(asked.network_of(NETWORKS)))
    fit(config, corpus, asked.folder, report)


def fit(config: Config, corpus: Corpus, folder: Path, report: Report = print) -> None:
    """Run or go on with a run in `folder`. Raises as `training.melodies.recipe.fit` does."""
    fit_steps(config, corpus, folder, report, begin, learn_windows, choose_on_songs)


def begin(config: Config) -> Supervised:
    """Return a new network of a configuration, ready to learn."""
    return supervise(build(config.network, GRID.vocabulary, config.shape), config)


def export(asked: Exporting, corpus: Corpus) -> float:
    """Write the best weights of a run as a step. Returns and raises as `melodies.recipe.write`."""
    config = load_config(Config, asked.folder, NETWORKS)
    model = build(config.network, GRID.vocabulary, config.shape)
    return write(asked, corpus, model, TITLES[config.network], step_graph)
