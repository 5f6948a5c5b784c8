"""The recipe of the roll LSTM: windows of pieces in all keys, measured in bits for a column."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Final

import numpy as np

from models.encodings.columns import SILENT
from models.errors import InputError
from training.config import load_config
from training.corpora.score import Corpus
from training.loops import Supervised
from training.rolls.dataset import in_order, make_batch
from training.rolls.networks import column_nats
from training.rolls.recipe import Seen, learn_windows, look, measure, supervise, write
from training.rolls.recipe import fit as fit_rolls
from training.run import Valid
from training.shards import Array
from training.system import Exporting, Report, Training
from training.systems.roll_lstm.config import NETWORKS, Config, config_for
from training.systems.roll_lstm.networks import RollLSTM, build, weighted_loss
from training.views.batch import Batch

TITLE: Final = "Roll LSTM: piano music, a column of keys at a time"


def train(asked: Training, corpus: Corpus, report: Report) -> None:
    """Run or go on with a run. Raises `InputError` for a network or an option that has no use."""
    asked.refuse_warm_start()
    config = asked.configured(config_for(asked.network_of(NETWORKS)))
    fit(config, corpus, asked.folder, report)


def fit(config: Config, corpus: Corpus, folder: Path, report: Report = print) -> None:
    """Run or go on with a run in `folder`. Raises as `training.rolls.recipe.fit` does."""
    fit_rolls(config, corpus, folder, report, begin, learn, choose)


def begin(config: Config) -> Supervised:
    """Return a new network of a configuration, ready to learn."""
    model = build(config.network, config.units)
    return supervise(model, config, column_nats if model.has_classes else weighted_loss)


def learn(learner: Supervised, rolls: Sequence[Array], config: Config, epoch: int) -> float:
    """Train on the windows of an epoch; return the mean loss of a column in bits."""
    return learn_windows(learner, rolls, config, epoch, partial(make_batch, window=config.window))


def choose(model: RollLSTM, rolls: Sequence[Array], config: Config) -> Valid:
    """Measure the model on windows as it was trained, in the keys they are in.

    Of the published network it is its own loss that counts, in the same unit.
    """
    groups = in_order(rolls, config.window, config.rows)
    batches = (make_batch(windows, config.window) for windows in groups)
    return measure(batches, partial(look if model.has_classes else look_at_grey, model))


def look_at_grey(model: RollLSTM, batch: Batch) -> Seen:
    """Return the published loss of a batch; a key is right that is drawn as sounding if it does."""
    drawn = np.asarray(model.predict_on_batch(batch.inputs))
    nats = np.asarray(weighted_loss(batch.targets, drawn))
    return nats, (drawn >= 0.5) == (batch.targets != SILENT)


def export(asked: Exporting, corpus: Corpus) -> float:
    """Write the best weights of a run as a step. Returns and raises as `rolls.recipe.write`.

    Raises `InputError` for the published network, too.
    """
    config = load_config(Config, asked.folder, NETWORKS)
    if config.network == "published":
        raise InputError(
            "the published network cannot be exported: its grey values tell no start from a hold"
        )
    return write(asked, corpus, config, build(config.network, config.units), TITLE)
