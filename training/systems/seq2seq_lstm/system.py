"""The recipe of the call and response model: answers that are told all that was before them.

An answer of the training is what followed in the song. What is kept, as the best by the valid part,
is the moving average of the weights of every step.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Final

import keras
import numpy as np

from models.card import Card, Encoding, TensorSpec
from training.config import load_config
from training.corpora.score import Corpus
from training.export.card import BATCH, About, step_card
from training.export.graph import Graph, write_figures, write_graphs
from training.export.parity import Function, Tensor
from training.loops import Rate, Supervised, assign, measure
from training.run import Run, Valid, best_weights
from training.system import Exporting, Report, Training
from training.systems.seq2seq_lstm.config import NETWORKS, Config, config_for
from training.systems.seq2seq_lstm.dataset import batches, cuts
from training.systems.seq2seq_lstm.figures import held_out
from training.systems.seq2seq_lstm.networks import build
from training.views.melody_grid import GRID, songs_of
from training.views.streams import Stream, make_stream

FIGURES: Final = ("valid_right",)
TOLERANCE: Final = 1e-5  # float32 sums in another order, as of all step models
LARGEST_BYTES: Final = 8 * 2**20
ENCODING: Final = Encoding(GRID.id, {"lowest": GRID.lowest, "highest": GRID.highest})
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
    """Run or go on with a run in `folder`.

    Raises `CorpusError` when the corpus has no song to train or to choose on, `InputError` when the
    folder holds a run of another configuration.
    """
    training, valid = (
        make_stream(songs_of(corpus, part), GRID.vocabulary, memory=False)
        for part in ("train", "valid")
    )
    run = Run(config, folder, lambda: begin(config), FIGURES)
    run.resume(report)
    report(
        f"{config.network}: {run.learner.model.count_params():,} weights;"
        f" {len(training.targets):,} steps to train on, {len(valid.targets):,} to choose on"
    )
    run.go_on(
        lambda epoch: learn(run.learner, training, config, epoch),
        lambda: _choose(run.learner, valid, config),
        report,
    )


def begin(config: Config) -> Supervised:
    """Return a new network of a configuration, ready to learn."""
    model = build(config.network, GRID.vocabulary, config.steps, config.shape)
    model.compile(
        optimizer=_optimizer(config),
        loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
        jit_compile=False,
    )
    rate = Rate(config.learning_rate, config.epochs, config.warm_up, config.cosine)
    return Supervised(model, rate, config.average)


def _optimizer(config: Config) -> keras.optimizers.Optimizer:
    clip = {"global_clipnorm": config.clip} if config.clip else {}
    if not config.weight_decay:
        return keras.optimizers.Adam(config.learning_rate, **clip)
    optimizer = keras.optimizers.AdamW(
        config.learning_rate, weight_decay=config.weight_decay, beta_2=0.98, **clip
    )
    optimizer.exclude_from_weight_decay(var_names=["bias"])
    return optimizer


def learn(learner: Supervised, stream: Stream, config: Config, epoch: int) -> float:
    """Train on every song once, cut anew; return the mean loss in bits per step."""
    random = np.random.default_rng([config.seed, epoch])
    pairs = cuts(stream, config.steps, random)
    count = -(-len(pairs) // config.rows)
    return learner.learn(batches(stream, pairs, config.steps, config.rows, random), count, epoch)


def _choose(learner: Supervised, valid: Stream, config: Config) -> Valid:
    pairs = cuts(valid, config.steps, None)
    with learner.averaged() as model:
        found = measure(model, batches(valid, pairs, config.steps))
    return Valid(found.bits, (found.right,), f" ({found.right:.1%} right)")


def export(asked: Exporting, corpus: Corpus) -> float:
    """Write the best weights of a run as a step; return the largest difference from Keras.

    Raises `InputError` for a folder without such weights, and `ModelError`, writing nothing, when
    the difference is too large, or the file.
    """
    config = load_config(Config, asked.folder, NETWORKS)
    model = build(config.network, GRID.vocabulary, config.steps, config.shape)
    assign(model.trainable_variables, best_weights(asked.folder))
    title = TITLES[config.network]
    about = About(asked.model, title, corpus.licence, corpus.name, asked.trained, ENCODING)
    graph = step_graph(model, about, asked.path)
    difference = write_graphs([graph], LARGEST_BYTES, TOLERANCE)
    if asked.with_figures:
        songs = songs_of(corpus, "test")
        write_figures(graph, difference, lambda path: held_out(path, songs))
    return difference


def step_graph(model: keras.Model, about: About, path: Path) -> Graph:
    """Return the graph of one step, its tensors in the order of its card."""

    def run(
        token: Tensor, position: Tensor, meter: Tensor, turn: Tensor, *states: Tensor
    ) -> list[Tensor]:
        logits, after = model.step(token, position, meter, turn, list(states))
        return [logits, *after]

    function: Function = run
    return Graph(function, card_of(model, about), path, GRID)


def card_of(model: keras.Model, about: About) -> Card:
    """Return the card of a step, which is told whose turn it is beside where in the bar it is."""
    card = step_card(about, GRID.vocabulary, model.states)
    place, turn = 3, TensorSpec("turn", "int64", (BATCH,), "condition")
    return replace(card, inputs=(*card.inputs[:place], turn, *card.inputs[place:]))
