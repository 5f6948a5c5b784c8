"""The recipe of the roll seq2seq: windows of pieces, each the answer to what came before it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Final

import keras

from training.config import load_config
from training.corpora.score import Corpus
from training.export.card import TURN
from training.loops import Supervised
from training.rolls.dataset import in_order
from training.rolls.networks import column_nats
from training.rolls.recipe import COLUMN, learn_windows, look, measure, supervise, write
from training.rolls.recipe import fit as fit_rolls
from training.run import Valid
from training.shards import Array
from training.system import Exporting, Report, Training
from training.systems.roll_seq2seq.config import NETWORKS, Config, config_for
from training.systems.roll_seq2seq.dataset import make_batch
from training.systems.roll_seq2seq.networks import RollSeq2Seq, build

TAKES: Final = (COLUMN, TURN)
TITLES: Final = {
    "published": "Roll seq2seq: an encoder hears columns of keys, a decoder answers",
    "bidirectional": "Roll seq2seq whose encoder reads a call from either end",
}


def train(asked: Training, corpus: Corpus, report: Report) -> None:
    """Run or go on with a run. Raises `InputError` for a network or an option that has no use."""
    asked.refuse_warm_start()
    config = asked.configured(config_for(asked.network_of(NETWORKS)))
    fit(config, corpus, asked.folder, report)


def fit(config: Config, corpus: Corpus, folder: Path, report: Report = print) -> None:
    """Run or go on with a run in `folder`. Raises as `training.rolls.recipe.fit` does."""
    fit_rolls(config, corpus, folder, report, begin, learn, choose, TAKES)


def begin(config: Config) -> Supervised:
    """Return a new network of a configuration, ready to learn."""
    return supervise(_build(config), config, column_nats)


def _build(config: Config) -> RollSeq2Seq:
    return build(config.network, config.units, config.heard, config.window)


def learn(learner: Supervised, rolls: Sequence[Array], config: Config, epoch: int) -> float:
    """Train on the pairs of an epoch; return the mean loss of a column in bits."""
    make = partial(make_batch, window=config.window, heard=config.heard)
    return learn_windows(learner, rolls, config, epoch, make)


def choose(model: keras.Model, rolls: Sequence[Array], config: Config) -> Valid:
    """Measure the model on answers that together are the pieces, in the keys they are in."""
    groups = in_order(rolls, config.window, config.rows)
    batches = (make_batch(windows, config.window, config.heard) for windows in groups)
    return measure(batches, partial(look, model))


def export(asked: Exporting, corpus: Corpus) -> float:
    """Write the best weights of a run as a step. Returns and raises as `rolls.recipe.write`."""
    config = load_config(Config, asked.folder, NETWORKS)
    return write(asked, corpus, config, _build(config), TITLES[config.network], TAKES)
