"""The recipe of the roll LSTM: windows of pieces in all keys, measured in bits for a column."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import keras
import numpy as np

from models.card import Card, Encoding, TensorSpec
from models.encodings.columns import CLASSES, PITCHES, SILENT, Columns
from models.errors import InputError
from training.config import load_config
from training.corpora.score import Corpus
from training.export.card import BATCH, About, state
from training.export.graph import Graph, write_figures, write_graphs
from training.export.parity import Tensor
from training.loops import BITS, Rate, Supervised, assign
from training.run import Run, Valid, best_weights
from training.system import Exporting, Report, Training
from training.systems.roll_lstm.config import NETWORKS, Config, config_for
from training.systems.roll_lstm.dataset import Roll, in_order, make_batch, rolls_of, shuffled
from training.systems.roll_lstm.figures import measured, nats_of
from training.systems.roll_lstm.networks import RollLSTM, build, column_nats, weighted_loss
from training.views.pieces import pieces_of, without

TITLE: Final = "Roll LSTM: piano music, a column of keys at a time"
TOLERANCE: Final = 1e-5  # float32 sums in another order, as of all step models
LARGEST_BYTES: Final = 8 * 2**20
FIGURES: Final = ("valid_right",)


def train(asked: Training, corpus: Corpus, report: Report) -> None:
    """Run or go on with a run. Raises `InputError` for a network or an option that has no use."""
    asked.refuse_warm_start()
    config = asked.configured(config_for(asked.network_of(NETWORKS)))
    fit(config, corpus, asked.folder, report)


def fit(config: Config, corpus: Corpus, folder: Path, report: Report = print) -> None:
    """Run or go on with a run in `folder`.

    Raises `CorpusError` when the corpus has no piece to train or to choose on, `InputError` when
    the folder holds a run of another configuration, or of ticks that no columns have.
    """
    form, corpus = form_of(config), without(corpus, config.leave_out)
    training, valid = (rolls_of(pieces_of(corpus, part), form) for part in ("train", "valid"))
    run = Run(config, folder, lambda: begin(config), FIGURES)
    run.resume(report)
    columns = [sum(len(roll) - 1 for roll in rolls) for rolls in (training, valid)]
    report(
        f"{config.network}: {run.learner.model.count_params():,} weights;"
        f" {columns[0]:,} columns to train on, {columns[1]:,} to choose on"
    )
    run.go_on(
        lambda epoch: learn(run.learner, training, config, epoch),
        lambda: choose(run.learner.model, valid, config),
        report,
    )


def form_of(config: Config) -> Columns:
    """Return the encoding of a run. Raises `InputError` for ticks that it cannot have."""
    try:
        return Columns(config.ticks)
    except ValueError as error:
        raise InputError(f"--set ticks: {error}") from error


def begin(config: Config) -> Supervised:
    """Return a new network of a configuration, ready to learn."""
    model = build(config.network, config.units)
    clip = {"global_clipnorm": config.clip} if config.clip else {}
    model.compile(
        optimizer=keras.optimizers.Adam(config.learning_rate, **clip),
        loss=column_nats if model.has_classes else weighted_loss,
        jit_compile=False,
    )
    return Supervised(model, Rate(config.learning_rate, config.epochs))


def learn(learner: Supervised, rolls: Sequence[Roll], config: Config, epoch: int) -> float:
    """Train on the windows of an epoch; return the mean loss of a column in bits."""
    random = np.random.default_rng([config.seed, epoch])
    groups = shuffled(rolls, config.window, config.rows, config.examples, random)
    batches = (make_batch(group, config.window) for group in groups)
    return learner.learn(batches, len(groups), epoch)


def choose(model: RollLSTM, rolls: Sequence[Roll], config: Config) -> Valid:
    """Measure the model on windows as it was trained, in the keys they are in.

    Of the published network it is its own loss that counts, in the same unit; a key of it is right
    that is drawn as sounding where it does.
    """
    lost = right = count = 0.0
    for windows in in_order(rolls, config.window, config.rows):
        batch = make_batch(windows, config.window)
        drawn = np.asarray(model.predict_on_batch(batch.inputs))
        if model.has_classes:
            logits = drawn.reshape(*batch.targets.shape, CLASSES)
            nats, hits = nats_of(logits, batch.targets), logits.argmax(-1) == batch.targets
        else:
            nats = np.asarray(weighted_loss(batch.targets, drawn))
            hits = (drawn >= 0.5) == (batch.targets != SILENT)
        lost += float((nats * batch.weights).sum())
        right += float((hits.mean(-1) * batch.weights).sum())
        count += batch.count
    return Valid(lost / count * BITS, (right / count,), f" ({right / count:.2%} of keys right)")


def export(asked: Exporting, corpus: Corpus) -> float:
    """Write the best weights of a run as a step; return the largest difference from Keras.

    Raises `InputError` for a run that has none or is of the published network, and `ModelError`,
    writing nothing, when the file differs from Keras or is too large.
    """
    config = load_config(Config, asked.folder, NETWORKS)
    if config.network == "published":
        raise InputError(
            "the published network cannot be exported: its grey values tell no start from a hold"
        )
    form = form_of(config)
    model = build(config.network, config.units)
    assign(model.weights, best_weights(asked.folder))
    corpus = without(corpus, config.leave_out)
    encoding = Encoding(form.id, form.parameters)
    about = About(asked.model, TITLE, corpus.licence, corpus.name, asked.trained, encoding)
    graph = step_graph(model, form, about, asked.path)
    difference = write_graphs([graph], LARGEST_BYTES, TOLERANCE)
    if asked.with_figures:
        write_figures(graph, difference, lambda path: measured(path, corpus))
    return difference


def step_graph(model: RollLSTM, form: Columns, about: About, path: Path) -> Graph:
    """Return the graph of one step, its tensors in the order of its card."""

    def run(column: Tensor, *states: Tensor) -> list[Tensor]:
        logits, after = model.step(column, list(states))
        return [logits, *after]

    card = Card(
        **vars(about),
        kind="step",
        inputs=(TensorSpec("column", "int64", (BATCH, PITCHES), "frame"), *model.states),
        outputs=(
            TensorSpec("logits", "float32", (BATCH, PITCHES * CLASSES), "logits"),
            *(state(f"next_{spec.name}", *map(int, spec.shape[1:])) for spec in model.states),
        ),
    )
    return Graph(run, card, path, form)
