"""The recipe of a melody model: whole songs, all positions at once, to one step of a network."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Final

import numpy as np

from training.config import load_config
from training.corpora.score import Corpus
from training.feeding import ahead
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
from training.systems.melody_lstm.config import NETWORKS, Config, config_for
from training.systems.melody_lstm.networks import build
from training.views.melody_grid import GRID
from training.views.streams import Stream, last_symbol_batch

TITLES: Final = {
    "recall": "Melody LSTM that recalls what it heard",
    "published": "Melody LSTM as published (one layer of 256)",
}


def train(asked: Training, corpus: Corpus, report: Report) -> None:
    """Run or go on with a run. Raises `InputError` for a network or an option that has no use."""
    asked.refuse_warm_start()
    config = asked.configured(config_for(asked.network_of(NETWORKS)))
    fit(config, corpus, asked.folder, report)


def fit(config: Config, corpus: Corpus, folder: Path, report: Report = print) -> None:
    """Run or go on with a run in `folder`. Raises as `training.melodies.recipe.fit` does."""
    fit_steps(config, corpus, folder, report, begin, learn, choose_on_songs)


def begin(config: Config) -> Supervised:
    """Return a new network of a configuration, ready to learn."""
    return supervise(build(config.network, GRID.vocabulary, config.shape), config)


def learn(learner: Supervised, stream: Stream, config: Config, epoch: int) -> float:
    """Train on every window once, or on as many as the literature's way draws; return the loss."""
    if not config.last_only:
        return learn_windows(learner, stream, config, epoch)
    random = np.random.default_rng([config.seed, epoch])
    drawn = random.integers(0, len(stream.targets), (config.last_only, config.rows))
    make = partial(last_symbol_batch, stream, length=config.window)
    return learner.learn(ahead(list(drawn), make), config.last_only, epoch)


def export(asked: Exporting, corpus: Corpus) -> float:
    """Write the best weights of a run as a step. Returns and raises as `melodies.recipe.write`."""
    config = load_config(Config, asked.folder, NETWORKS)
    model = build(config.network, GRID.vocabulary, config.shape)
    return write(asked, corpus, model, TITLES[config.network], step_graph)
