"""The recipe of the call and response model: answers that are told all that was before them.

An answer of the training is what followed in the song.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Final

import keras
import numpy as np

from training.config import load_config
from training.corpora.score import Corpus
from training.export import step
from training.export.card import SYMBOL, TURN, About
from training.export.graph import Graph
from training.feeding import ahead
from training.loops import Supervised, measure
from training.melodies.recipe import fit as fit_steps
from training.melodies.recipe import supervise, write
from training.run import Valid
from training.system import Exporting, Report, Training
from training.systems.seq2seq_lstm.config import NETWORKS, Config, config_for
from training.systems.seq2seq_lstm.dataset import batches, cuts, grouped, make_batch
from training.systems.seq2seq_lstm.networks import build
from training.views.melody_grid import GRID
from training.views.streams import Stream

TAKES: Final = (*SYMBOL, TURN)
TITLES: Final = {
    "placed": "Call and response: an encoder hears, a decoder answers",
    "published": "Call and response as published (two LSTM of 256 on either side)",
}


def train(asked: Training, corpus: Corpus, report: Report) -> None:
    """Run or go on with a run. Raises `InputError` for a network or an option that has no use."""
    asked.refuse_warm_start()
    config = asked.configured(config_for(asked.network_of(NETWORKS)))
    fit(config, corpus, asked.folder, report)


def fit(config: Config, corpus: Corpus, folder: Path, report: Report = print) -> None:
    """Run or go on with a run in `folder`. Raises as `training.melodies.recipe.fit` does."""
    fit_steps(config, corpus, folder, report, begin, learn, choose, TAKES)


def begin(config: Config) -> Supervised:
    """Return a new network of a configuration, ready to learn."""
    return supervise(_build(config), config)


def _build(config: Config) -> keras.Model:
    return build(config.network, GRID.vocabulary, config.window, config.shape)


def learn(learner: Supervised, stream: Stream, config: Config, epoch: int) -> float:
    """Train on every song once, cut anew; return the mean loss in bits per step."""
    random = np.random.default_rng([config.seed, epoch])
    groups = grouped(cuts(stream, config.window, random), config.rows, random)
    make = partial(make_batch, stream, steps=config.window)
    return learner.learn(ahead(groups, make), len(groups), epoch)


def choose(learner: Supervised, valid: Stream, config: Config) -> Valid:
    """Measure the weights that count on answers that together are the songs."""
    pairs = cuts(valid, config.window, None)
    with learner.averaged() as model:
        found = measure(model, batches(valid, pairs, config.window))
    return Valid(found.bits, (found.right,), f" ({found.right:.1%} right)")


def export(asked: Exporting, corpus: Corpus) -> float:
    """Write the best weights of a run as a step. Returns and raises as `melodies.recipe.write`."""
    config = load_config(Config, asked.folder, NETWORKS)
    return write(asked, corpus, _build(config), TITLES[config.network], step_graph)


def step_graph(model: keras.Model, about: About, path: Path) -> Graph:
    """Return the graph of one step, which is told whose turn it is, too."""
    return step.step_graph(model, about, TAKES, GRID.vocabulary, path, GRID)
