"""What the recipes of models of columns share: windows of pieces in all keys, bits for a column.

What is kept, as the best by the valid part, are the weights after an epoch.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, Final, TypeVar

import keras
import numpy as np
from numpy.typing import NDArray

from models.card import Encoding, TensorSpec
from models.encodings.columns import CLASSES, PITCHES, Columns
from models.errors import InputError
from training import shards
from training.corpora.score import Corpus
from training.export.card import BATCH, About
from training.export.step import step_graph, write_step
from training.feeding import ahead
from training.loops import BITS, Rate, Supervised, assign
from training.rolls.config import RollConfig
from training.rolls.dataset import Window, shuffled, stored_rolls
from training.rolls.figures import measured, nats_of
from training.rolls.playing import play
from training.run import Run, Valid, best_weights
from training.shards import Array, Excerpt
from training.stepping import Stepper
from training.system import Exporting, Report
from training.views.batch import Batch
from training.views.pieces import each_piece, without

PARTS: Final = ("train", "valid")
FIGURES: Final = ("valid_right",)
LARGEST_BYTES: Final = 8 * 2**20
COLUMN: Final = TensorSpec("column", "int64", (BATCH, PITCHES), "frame")
Kind = TypeVar("Kind", bound=RollConfig)
Learn = Callable[[Supervised, Sequence[Array], Kind, int], float]
Choose = Callable[[keras.Model, Sequence[Array], Kind], Valid]
# The nats of each target column, `(rows, window)`, and which keys are right, `(rows, window, 88)`.
Seen = tuple[NDArray[Any], NDArray[np.bool_]]


def fit(
    config: Kind,
    corpus: Corpus,
    folder: Path,
    report: Report,
    begin: Callable[[Kind], Supervised],
    learn: Learn[Kind],
    choose: Choose[Kind],
    takes: Sequence[TensorSpec] = (COLUMN,),
) -> None:
    """Run or go on with a run in `folder`; a step of the network `takes` these.

    Raises `CorpusError` when the corpus has no piece to train or to choose on, `InputError` when
    the folder holds a run of another configuration, or of ticks that no columns have.
    """
    form, corpus = form_of(config), without(corpus, config.leave_out)
    for part in PARTS:
        next(each_piece(corpus, part))
    run = Run(config, folder, lambda: begin(config), FIGURES, spreads=True)
    stepper = Stepper(run.learner.model.step, run.learner.model.states)
    run.resume(report)
    training, valid = (_stored(corpus, part, folder, form) for part in PARTS)
    columns = [sum(len(roll) - 1 for roll in rolls) for rolls in (training, valid)]
    report(
        f"{config.network}: {run.learner.model.count_params():,} weights;"
        f" {columns[0]:,} columns to train on, {columns[1]:,} to choose on"
    )
    run.go_on(
        lambda epoch: learn(run.learner, training, config, epoch),
        lambda: choose(run.learner.model, valid, config),
        report,
        lambda: play(stepper, takes, form),
    )


def _stored(corpus: Corpus, part: str, folder: Path, form: Columns) -> list[Excerpt]:
    """Return the rolls of a part of a corpus, kept in a run's folder."""
    place = folder / shards.FOLDER / shards.key_of(corpus, part, form.id, form.parameters)
    return stored_rolls(place, each_piece(corpus, part), form)


def form_of(config: RollConfig) -> Columns:
    """Return the encoding of a run. Raises `InputError` for ticks that it cannot have."""
    try:
        return Columns(config.ticks)
    except ValueError as error:
        raise InputError(f"--set ticks: {error}") from error


def supervise(
    model: keras.Model, config: RollConfig, loss: Callable[[Any, Any], Any]
) -> Supervised:
    """Compile a network of columns as a configuration says."""
    clip = {"global_clipnorm": config.clip} if config.clip else {}
    optimizer = keras.optimizers.Adam(config.learning_rate, **clip)
    model.compile(optimizer=optimizer, loss=loss, jit_compile=False)
    return Supervised(model, Rate(config.learning_rate, config.epochs))


def learn_windows(
    learner: Supervised,
    rolls: Sequence[Array],
    config: RollConfig,
    epoch: int,
    make: Callable[[Sequence[Window]], Batch],
) -> float:
    """Train on the windows of an epoch; return the mean loss of a column in bits."""
    random = np.random.default_rng([config.seed, epoch])
    groups = shuffled(rolls, config.window, config.rows, config.examples, random)
    return learner.learn(ahead(groups, make), len(groups), epoch)


def measure(batches: Iterable[Batch], look: Callable[[Batch], Seen]) -> Valid:
    """Measure on batches what a network is seen to say of them."""
    lost = right = count = 0.0
    for batch in batches:
        nats, hits = look(batch)
        lost += float((nats * batch.weights).sum())
        right += float((hits.mean(-1) * batch.weights).sum())
        count += batch.count
    return Valid(lost / count * BITS, (right / count,), f" ({right / count:.2%} of keys right)")


def look(model: keras.Model, batch: Batch) -> Seen:
    """Return what a network of classes says of a batch; right is what it finds likeliest."""
    logits = np.asarray(model.predict_on_batch(batch.inputs))
    logits = logits.reshape(*batch.targets.shape, CLASSES)
    return nats_of(logits, batch.targets), logits.argmax(-1) == batch.targets


def write(
    asked: Exporting,
    corpus: Corpus,
    config: RollConfig,
    model: keras.Model,
    title: str,
    takes: Sequence[TensorSpec] = (COLUMN,),
) -> float:
    """Write a network with the best weights of a run as a step, and measure it.

    Return the largest difference from Keras. Raises `InputError` for a run that has no weights, and
    `ModelError`, writing nothing, when the difference is too large, or the file.
    """
    form = form_of(config)
    assign(model.weights, best_weights(asked.folder))
    corpus = without(corpus, config.leave_out)
    encoding = Encoding(form.id, form.parameters)
    about = About(asked.model, title, corpus.licence, corpus.name, asked.trained, encoding)
    graph = step_graph(model, about, takes, PITCHES * CLASSES, asked.path, form)
    return write_step(graph, asked, LARGEST_BYTES, lambda path: measured(path, corpus))
