"""The recipe of the chord LSTM: windows of pieces in all keys, measured in bits for an event."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import keras
import numpy as np
import tensorflow as tf

from models.card import Encoding, TensorSpec
from models.encodings.chords import END, FIELDS, Chords
from models.errors import InputError
from models.note import Note
from training.config import load_config
from training.corpora.score import Corpus
from training.export.card import BATCH, About
from training.export.parity import Tensor
from training.export.step import step_graph, write_step
from training.loops import BITS, Rate, Supervised, assign
from training.run import Run, Valid, best_weights
from training.samples import BAR, SEED, TICKS
from training.stepping import Stepper
from training.system import Exporting, Report, Training
from training.systems.chord_lstm import published
from training.systems.chord_lstm.config import NETWORKS, Config, config_for
from training.systems.chord_lstm.dataset import (
    NOTHING,
    Batch,
    Stream,
    find_chords,
    in_order,
    make_stream,
    shuffled,
)
from training.systems.chord_lstm.figures import measured
from training.systems.chord_lstm.judging import TEMPERATURE, TOP_P
from training.systems.chord_lstm.networks import build
from training.systems.chord_lstm.playing import Improviser, sampler
from training.views.pieces import pieces_of, without

FIGURES: Final = ("top_right", "chord_right", "length_right", "shift_right")
FORM_FILE: Final = "encoding.json"
TITLE: Final = "Chord LSTM: piano music, an event at a time"
LARGEST_BYTES: Final = 16 * 2**20
TAKES: Final = (
    TensorSpec("token", "int64", (BATCH, FIELDS), "token"),
    TensorSpec("chosen", "int64", (BATCH, FIELDS - 1), "condition"),
    TensorSpec("position", "int64", (BATCH,), "condition"),
)


def train(asked: Training, corpus: Corpus, report: Report) -> None:
    """Run or go on with a run. Raises `InputError` for a network or an option that has no use."""
    asked.refuse_warm_start()
    config = config_of(asked)
    run = published.fit if config.network == "published" else fit
    run(config, without(corpus, config.leave_out), asked.folder, report)


def config_of(asked: Training) -> Config:
    """Return the configuration that was asked for. Raises `InputError` for an unknown network."""
    return asked.configured(config_for(asked.network_of(NETWORKS)))


def fit(config: Config, corpus: Corpus, folder: Path, report: Report = print) -> None:
    """Run or go on with a run in `folder`.

    Raises `CorpusError` when the corpus has no piece to train or to choose on, `InputError` when
    the folder holds a run of another configuration.
    """
    pieces = {part: pieces_of(corpus, part) for part in ("train", "valid")}
    form = find_chords(pieces["train"], config.least)
    run = Run(config, folder, lambda: ChordLearner(config, form), FIGURES)
    (folder / FORM_FILE).write_text(json.dumps(form.parameters), encoding="utf-8")
    improviser = InKeras(run.learner.model, form)
    run.resume(report)
    training, valid = ([make_stream(piece, form) for piece in pieces[part]] for part in pieces)
    events = [sum(len(stream.heard) for stream in streams) for streams in (training, valid)]
    report(
        f"{run.learner.model.count_params():,} weights, {len(form.chords)} chords;"
        f" {events[0]:,} events to train on, {events[1]:,} to choose on"
    )
    run.go_on(
        lambda epoch: run.learner.train_epoch(training, epoch),
        lambda: run.learner.measure(valid),
        report,
        lambda: play(improviser),
    )


class ChordLearner(Supervised):
    """The network and its optimiser; its loss is that of the four fields of every event."""

    def __init__(self, config: Config, form: Chords) -> None:
        self.config, self.form = config, form
        model = build(form, config.shape)
        clip = {"global_clipnorm": config.clip} if config.clip else {}
        model.compile(optimizer=keras.optimizers.Adam(config.learning_rate, **clip))
        super().__init__(model, Rate(config.learning_rate, config.epochs))
        self._learn = tf.function(self._descend, reduce_retracing=True)
        self._score = tf.function(self._look, reduce_retracing=True)

    def train_epoch(self, streams: Sequence[Stream], epoch: int) -> float:
        """Train on every window once; return the mean loss in bits an event."""
        config = self.config
        random = np.random.default_rng([config.seed, epoch])
        groups = shuffled(streams, config.window, config.rows, self.form, random)
        return self.learn(groups, len(groups), epoch)

    def step(self, batch: Batch) -> float:
        """Take one step; return the mean loss of the batch in nats."""
        return float(self._learn(*_tensors(batch)))

    def measure(self, streams: Sequence[Stream]) -> Valid:
        """Measure the model on windows as it was trained, in the keys they are in."""
        found = [
            [value.numpy() for value in self._score(*_tensors(batch))]
            for batch in in_order(streams, self.config.window, self.config.rows)
        ]
        bits, right, counts = (np.sum(values, axis=0) for values in zip(*found, strict=True))
        shares = tuple(float(share) for share in right / counts)
        told = ", ".join(f"{share:.1%}" for share in shares)
        return Valid(float(bits.sum() / counts[0]), shares, f" (right: {told})")

    def _descend(self, *tensors: Tensor) -> Tensor:
        with tf.GradientTape() as tape:
            bits, _, counts = self._figures(tensors, training=True)
            loss = tf.reduce_sum(bits) / counts[0] / BITS
        variables = self.model.trainable_variables
        self.model.optimizer.apply(tape.gradient(loss, variables), variables)
        return loss

    def _look(self, *tensors: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        return self._figures(tensors, training=False)

    def _figures(self, tensors: Sequence[Tensor], training: bool) -> tuple[Tensor, Tensor, Tensor]:
        """Return of each field the bits, how many are right, and how many there are: `(4,)`."""
        heard, targets, positions = tensors
        inputs = {"token": heard, "position": positions, "chosen": targets[..., :-1]}
        logits = self.model(inputs, training=training)
        bits, right, counts = [], [], []
        for field, logits_of in enumerate(fields_of(logits, self.form)):
            there = tf.cast(targets[..., field] > (NOTHING if field == 0 else END), tf.float32)
            start = self.form.fields[field].start - (field == 0)
            wanted = tf.maximum(targets[..., field] - start, 0)
            lost = tf.nn.sparse_softmax_cross_entropy_with_logits(wanted, logits_of)
            hits = tf.cast(tf.argmax(logits_of, -1) == wanted, tf.float32)
            bits.append(tf.reduce_sum(lost * there) * BITS)
            right.append(tf.reduce_sum(hits * there))
            counts.append(tf.reduce_sum(there))
        return tf.stack(bits), tf.stack(right), tf.stack(counts)


class InKeras(Stepper, Improviser):
    """The network as it is trained, stepped."""

    def __init__(self, model: keras.Model, form: Chords) -> None:
        super().__init__(model.step, model.states)
        self.form = form


def play(improviser: Improviser) -> list[Note]:
    """Return bars of 4/4 that begin from nothing, by the same dice each time."""
    choose = sampler(np.random.default_rng(SEED), TEMPERATURE, TOP_P)
    rows = improviser.go_on(np.zeros((1, FIELDS), np.int64), TICKS, choose, BAR)
    return improviser.form.decode(rows)


def fields_of(logits: Tensor, form: Chords) -> list[Tensor]:
    """Split logits `(…, vocabulary)` by fields, the end with the tops."""
    sizes = [len(tokens) for tokens in form.fields]
    split: list[Tensor] = tf.split(logits, [1 + sizes[0], *sizes[1:]], axis=-1)
    return split


def _tensors(batch: Batch) -> tuple[Tensor, ...]:
    return tuple(map(tf.constant, (batch.heard, batch.targets, batch.positions)))


def export(asked: Exporting, corpus: Corpus) -> float:
    """Write the best weights of a run as a step; return the largest difference from Keras.

    Raises `InputError` for a run that has none or is of the published network, and `ModelError`,
    writing nothing, when the file differs from Keras or is too large.
    """
    config = load_config(Config, asked.folder, NETWORKS)
    if config.network == "published":
        raise InputError(
            "the published network cannot be exported: its symbols tell no time and no register"
        )
    form = read_form(asked.folder)
    model = build(form, config.shape)
    assign(model.weights, best_weights(asked.folder))
    corpus = without(corpus, config.leave_out)
    encoding = Encoding(form.id, form.parameters)
    about = About(asked.model, TITLE, corpus.licence, corpus.name, asked.trained, encoding)
    graph = step_graph(model, about, TAKES, form.vocabulary, asked.path, form)
    return write_step(graph, asked, LARGEST_BYTES, lambda path: measured(path, corpus))


def read_form(folder: Path) -> Chords:
    """Return the encoding of a run's folder."""
    parameters: dict[str, Any] = json.loads((folder / FORM_FILE).read_text(encoding="utf-8"))
    return Chords.from_parameters(parameters)
