"""Training the chord LSTM: on windows of pieces in all keys, measured in bits for an event."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import keras
import numpy as np
import tensorflow as tf

from models.encodings.chords import END, Chords
from models.errors import InputError
from training.corpus import PARTS
from training.families import Report
from training.run import BITS, WEIGHTS, Run, Valid, cosine
from training.run_config import claim
from training.systems.chord_lstm.config import Config
from training.systems.chord_lstm.copies import without_near_copies
from training.systems.chord_lstm.dataset import (
    NOTHING,
    Batch,
    Stream,
    find_chords,
    in_order,
    make_stream,
    shuffled,
)
from training.systems.chord_lstm.networks import build
from training.systems.chord_lstm.pieces import Piece, read_pieces

FORM_FILE: Final = "encoding.json"
Tensor = Any


class ChordRun(Run):
    """The state of one run between epochs."""

    config: Config
    figures = ("top_right", "chord_right", "length_right", "shift_right")

    def __init__(self, config: Config, form: Chords, folder: Path) -> None:
        self.form = form
        super().__init__(config, folder)
        self.learn = tf.function(self._learn, reduce_retracing=True)
        self.score = tf.function(self._score, reduce_retracing=True)

    def _build(self) -> keras.Model:
        model = build(self.form, self.config.shape)
        clip = {"global_clipnorm": self.config.clip} if self.config.clip else {}
        model.compile(optimizer=keras.optimizers.Adam(self.config.learning_rate, **clip))
        return model

    def train_epoch(self, streams: Sequence[Stream]) -> float:
        """Train on every window once; return the mean loss in bits an event."""
        config = self.config
        random = np.random.default_rng([config.seed, self.epoch])
        groups = shuffled(streams, config.window, config.rows, self.form, random)
        lost = events = 0.0
        for place, batch in enumerate(groups):
            done = self.epoch + place / len(groups)
            self.optimizer.learning_rate = config.learning_rate * cosine(done / config.epochs)
            bits, _, count = (value.numpy() for value in self.learn(*_tensors(batch)))
            lost, events = lost + float(bits.sum()), events + float(count[0])
        self.epoch += 1
        return lost / events

    def measure(self, streams: Sequence[Stream]) -> Valid:
        """Measure the model on windows as it was trained, in the keys they are in."""
        found = [
            [value.numpy() for value in self.score(*_tensors(batch))]
            for batch in in_order(streams, self.config.window, self.config.rows)
        ]
        bits, right, counts = (np.sum(values, axis=0) for values in zip(*found, strict=True))
        shares = tuple(float(share) for share in right / counts)
        told = ", ".join(f"{share:.1%}" for share in shares)
        return Valid(float(bits.sum() / counts[0]), shares, f" (right: {told})")

    def _learn(self, *tensors: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        with tf.GradientTape() as tape:
            bits, right, counts = self._figures(tensors, training=True)
            loss = tf.reduce_sum(bits) / counts[0] / BITS
        variables = self.model.trainable_variables
        self.optimizer.apply(tape.gradient(loss, variables), variables)
        return bits, right, counts

    def _score(self, *tensors: Tensor) -> tuple[Tensor, Tensor, Tensor]:
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


def fields_of(logits: Tensor, form: Chords) -> list[Tensor]:
    """Split logits `(…, vocabulary)` by fields, the end with the tops."""
    sizes = [len(tokens) for tokens in form.fields]
    split: list[Tensor] = tf.split(logits, [1 + sizes[0], *sizes[1:]], axis=-1)
    return split


def train(config: Config, folder: Path, report: Report = print) -> Path:
    """Run or go on with a run in `folder`; return the path of its best weights.

    Raises `InputError` when the corpus has no piece to choose on, or the folder holds a run of
    another configuration.
    """
    pieces = read_corpus(config)
    claim(config, folder)
    form = find_chords(pieces["train"], config.least)
    (folder / FORM_FILE).write_text(json.dumps(form.parameters), encoding="utf-8")
    run = ChordRun(config, form, folder)
    run.resume(report)
    streams = make_streams(pieces, form, report)
    training, valid = streams["train"], streams["valid"]
    events = [sum(len(stream.heard) for stream in part) for part in (training, valid)]
    report(
        f"{run.model.count_params():,} weights, {len(form.chords)} chords;"
        f" {events[0]:,} events to train on, {events[1]:,} to choose on"
    )
    run.go_on(lambda: run.train_epoch(training), lambda: run.measure(valid), report)
    return folder / WEIGHTS


def read_corpus(config: Config) -> dict[str, list[Piece]]:
    """Return the pieces of a run by part. Raises `InputError` without any to choose on."""
    split = Path(config.split) if config.split else None
    pieces = read_pieces(Path(config.corpus), split, config.leave_out)
    parts = {part: [piece for piece in pieces if piece.part == part] for part in PARTS}
    for part in ("train", "valid"):
        if not parts[part]:
            raise InputError(f"corpus {config.corpus!r} has no piece in its {part} part")
    return parts


def make_streams(
    pieces: Mapping[str, Sequence[Piece]], form: Chords, report: Report = print
) -> dict[str, list[Stream]]:
    """Return the streams of pieces by part, without near copies in what is held out."""
    streams = {part: [make_stream(piece, form) for piece in some] for part, some in pieces.items()}
    kept = without_near_copies(streams)
    for part in kept:
        if len(kept[part]) < len(streams[part]):
            copies = len(streams[part]) - len(kept[part])
            report(f"left out {copies} {part} pieces that are near copies of training ones")
    return kept


def read_form(folder: Path) -> Chords:
    """Return the encoding of a run's folder."""
    parameters = json.loads((folder / FORM_FILE).read_text(encoding="utf-8"))
    return Chords.from_parameters(parameters)


def _tensors(batch: Batch) -> tuple[Tensor, Tensor, Tensor]:
    return tuple(map(tf.constant, (batch.heard, batch.targets, batch.positions)))
