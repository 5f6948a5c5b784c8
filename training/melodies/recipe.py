"""What the recipes of step models of melodies share: whole songs in, one step of a network out.

Songs are cut into windows at places that differ in each epoch. What is kept, as the best by the
valid part, is the moving average of the weights of every step.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Final, TypeVar

import keras
import numpy as np

from models.card import Encoding, TensorSpec
from models.note import Note
from training import shards
from training.corpora.score import Corpus
from training.export import step
from training.export.card import SYMBOL, About
from training.export.graph import Graph
from training.feeding import ahead
from training.loops import Rate, Supervised, assign, measure
from training.melodies.config import StepConfig
from training.melodies.playing import play
from training.run import Run, Valid, best_weights
from training.stepping import Stepper
from training.system import Exporting, Report
from training.systems.melody_lstm.figures import held_out
from training.views.melody_grid import GRID, each_song, songs_of
from training.views.streams import (
    Stream,
    batches,
    cut_windows,
    grouped,
    make_batch,
    stored_stream,
)

PARTS: Final = ("train", "valid")
FIGURES: Final = ("valid_right",)
LARGEST_BYTES: Final = 8 * 2**20
ENCODING: Final = Encoding(GRID.id, {"lowest": GRID.lowest, "highest": GRID.highest})
ToGraph = Callable[[keras.Model, About, Path], Graph]


Kind = TypeVar("Kind", bound=StepConfig)
Learn = Callable[[Supervised, Stream, Kind, int], float]
Choose = Callable[[Supervised, Stream, Kind], Valid]


def fit(
    config: Kind,
    corpus: Corpus,
    folder: Path,
    report: Report,
    begin: Callable[[Kind], Supervised],
    learn: Learn[Kind],
    choose: Choose[Kind],
    takes: Sequence[TensorSpec] = SYMBOL,
) -> None:
    """Run or go on with a run in `folder`; a step of the network `takes` these.

    Raises `CorpusError` when the corpus has no song to train or to choose on, `InputError` when the
    folder holds a run of another configuration.
    """
    for part in PARTS:
        next(each_song(corpus, part))
    run = Run(config, folder, lambda: begin(config), FIGURES, spreads=True)
    learner, model = run.learner, run.learner.model
    stepper = Stepper(model.step, model.states)
    run.resume(report)
    training, valid = (_stored(corpus, part, folder, model.uses_memory) for part in PARTS)
    report(
        f"{config.network}: {model.count_params():,} weights; {len(training.targets):,}"
        f" steps to train on, {len(valid.targets):,} to choose on"
    )
    run.go_on(
        lambda epoch: learn(learner, training, config, epoch),
        lambda: choose(learner, valid, config),
        report,
        lambda: play_averaged(learner, stepper, takes),
    )


def play_averaged(
    learner: Supervised, stepper: Stepper, takes: Sequence[TensorSpec] = SYMBOL
) -> list[Note]:
    """Return what the weights that count play by themselves."""
    with learner.averaged():
        return play(stepper, takes)


def _stored(corpus: Corpus, part: str, folder: Path, memory: bool) -> Stream:
    """Return the stream of a part of a corpus, kept in a run's folder."""
    place = folder / shards.FOLDER / shards.key_of(corpus, part, GRID, memory)
    return stored_stream(place, each_song(corpus, part), GRID.vocabulary, memory)


def supervise(model: keras.Model, config: StepConfig) -> Supervised:
    """Compile a network of symbols as a configuration says."""
    model.compile(
        optimizer=_optimizer(config),
        loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
        jit_compile=False,
    )
    rate = Rate(config.learning_rate, config.epochs, config.warm_up, config.cosine)
    return Supervised(model, rate, config.average)


def _optimizer(config: StepConfig) -> keras.optimizers.Optimizer:
    clip = {"global_clipnorm": config.clip} if config.clip else {}
    if not config.weight_decay:
        return keras.optimizers.Adam(config.learning_rate, **clip)
    optimizer = keras.optimizers.AdamW(
        config.learning_rate, weight_decay=config.weight_decay, beta_2=0.98, **clip
    )
    optimizer.exclude_from_weight_decay(var_names=["bias"])
    return optimizer


def learn_windows(learner: Supervised, stream: Stream, config: StepConfig, epoch: int) -> float:
    """Train on every window once; return the mean loss in bits per step."""
    random = np.random.default_rng([config.seed, epoch])
    windows = cut_windows(stream, config.window, random)
    groups = grouped(windows, config.rows, random)
    return learner.learn(ahead(groups, partial(make_batch, stream)), len(groups), epoch)


def choose_on_songs(learner: Supervised, valid: Stream, config: StepConfig) -> Valid:
    """Measure the weights that count on whole songs."""
    with learner.averaged() as model:
        found = measure(model, batches(valid, valid.songs))
    return Valid(found.bits, (found.right,), f" ({found.right:.1%} right)")


def write(
    asked: Exporting, corpus: Corpus, model: keras.Model, title: str, graph_of: ToGraph
) -> float:
    """Write a network with the best weights of a run as a step, and measure it.

    Return the largest difference from Keras. Raises `InputError` for a folder without weights, and
    `ModelError`, writing nothing, when the difference is too large, or the file.
    """
    assign(model.trainable_variables, best_weights(asked.folder))
    about = About(asked.model, title, corpus.licence, corpus.name, asked.trained, ENCODING)
    graph = graph_of(model, about, asked.path)
    return step.write_step(
        graph, asked, LARGEST_BYTES, lambda path: held_out(path, songs_of(corpus, "test"))
    )


def step_graph(model: keras.Model, about: About, path: Path) -> Graph:
    """Return the graph of one step, which is told where in the bar it is."""
    return step.step_graph(model, about, SYMBOL, GRID.vocabulary, path, GRID)
