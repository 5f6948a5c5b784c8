"""The recipe of the autoencoders of piano rolls: from windows of songs to decoder and encoder.

Windows are transposed at random; a run may stop early. Both files speak the performer's coordinates
(`training.systems.folk.sliders`): the way from there to the code and back is part of their graphs,
as is the way between rolls and cells. A roll that lies on no grid is heard as the mean of the first
five samples of each step, and the sixth.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import keras
import numpy as np
from keras import ops
from numpy.typing import NDArray

from models.card import Encoding, Latent, TensorSpec
from models.errors import InputError
from models.note import Note
from training.config import load_config
from training.corpora.copies import without_near_copies
from training.corpora.score import Corpus
from training.export.card import BATCH, About, decoder_card, encoder_card, encoder_of
from training.export.graph import Graph, rewrite_card, write_figures, write_graphs
from training.export.parity import Tensor
from training.loops import BITS, Rate, Supervised, assign
from training.run import Run, Valid, best_weights
from training.samples import PHRASES, SEED, one_by_one
from training.system import Exporting, Report, Training
from training.systems.folk.config import MODELS, NETWORKS, Config
from training.systems.folk.figures import best_threshold, held_out
from training.systems.folk.networks import Autoencoder, divergence, surprise
from training.systems.folk.sliders import Doubles, Sliders, find_sliders
from training.views.batch import Batch
from training.views.piano_roll import (
    BAR_STEPS,
    CELLS,
    ROLL,
    STEP_SAMPLES,
    STEPS,
    Cells,
    Tokens,
    batches,
    draw,
    unfold,
    windows_of,
)

ROWS: Final = 64  # of a batch that is only measured
# Both sides compute in float32, but sum thousands of products in another order.
TOLERANCE: Final = 1e-4
LARGEST_BYTES: Final = 70 * 2**20
RANGE: Final = (-3.0, 3.0)
TITLES: Final = {
    False: "Autoencoder of sixteen bars of song",
    True: "Variational autoencoder of sixteen bars of song",
}
PHRASE: Final = TensorSpec("phrase", "float32", (BATCH, *ROLL.shape), "phrase")


def train(asked: Training, corpus: Corpus, report: Report) -> None:
    """Run or go on with a run. Raises `InputError` for a network or an option that has no use."""
    asked.refuse_warm_start()
    fit(config_of(asked), corpus, asked.folder, report)


def config_of(asked: Training) -> Config:
    """Return the configuration that was asked for. Raises `InputError` for an unknown network."""
    network = asked.network_of(tuple(NETWORKS))
    variational = MODELS[asked.model]
    return asked.configured(Config(network=network, variational=variational, **NETWORKS[network]))


def fit(config: Config, corpus: Corpus, folder: Path, report: Report = print) -> None:
    """Run or go on with a run in `folder`.

    Raises `InputError` when the train or valid part of the corpus has no sixteen bars of 4/4, or
    the folder holds a run of another configuration.
    """
    tokens, valid = windows_of(corpus, "train"), draw(windows_of(corpus, "valid"))
    run = Run(config, folder, lambda: begin(config))
    learner, model = run.learner, run.learner.model
    run.resume(report)
    report(
        f"{config.network}: {model.count_params():,} weights; {len(tokens):,} windows to train"
        f" on, {len(valid):,} to choose on"
    )
    run.go_on(
        lambda epoch: learn(learner, tokens, config, epoch),
        lambda: Valid(measure(model, valid)),
        report,
        lambda: play(model, valid),
    )


def begin(config: Config) -> Supervised:
    """Return a new network of a configuration, ready to learn."""
    model = build(config)
    optimizer = keras.optimizers.Adam(config.learning_rate)
    model.compile(optimizer=optimizer, loss=surprise, jit_compile=False)
    return Supervised(model, Rate(config.learning_rate, config.epochs))


def build(config: Config) -> Autoencoder:
    """Return the network of a configuration, its variables made."""
    model = Autoencoder(config.shape, config.latents, config.variational, config.kl_weight)
    model(np.zeros((1, *CELLS), np.float32))
    return model


def learn(learner: Supervised, tokens: Tokens, config: Config, epoch: int) -> float:
    """Train on every window once; return the mean loss in bits per 16th step."""
    random = np.random.default_rng([config.seed, epoch])
    drawn = batches(tokens, config.rows, config.semitones, random)
    return learner.learn(map(_batch, drawn), max(1, len(tokens) // config.rows), epoch)


def _batch(cells: Cells) -> Batch:
    return Batch(cells, cells, np.ones(len(cells), np.float32))


def measure(model: Autoencoder, cells: Cells) -> float:
    """Return what is trained for, without noise, in bits per 16th step."""
    losses = []
    for start in range(0, len(cells), ROWS):
        some = cells[start : start + ROWS]
        mean, log_variance = model.place(some)
        loss = surprise(some, model.decoder(mean))
        if model.variational:
            loss += model.kl_weight * divergence(mean, log_variance) / STEPS
        losses.append(ops.convert_to_numpy(loss))
    return float(np.concatenate(losses).mean()) * BITS


def play(model: Autoencoder, cells: Cells) -> list[Note]:
    """Return new phrases, one after the other: drawn where those of some cells lie, and as full.

    The dice are the same each time. (The threshold of what sounds is chosen when a run is over.)
    """
    codes = ops.convert_to_numpy(model.place(cells[:ROWS])[0])
    dice = np.random.default_rng(SEED).normal(size=(PHRASES, codes.shape[1]))
    places = (codes.mean(0) + codes.std(0) * dice).astype(np.float32)
    logits = ops.convert_to_numpy(model.decoder(places))
    sounds = float(np.quantile(logits, 1 - cells.mean()))
    return one_by_one((ROLL.decode(roll, sounds) for roll in unfold(logits)), ROLL.span_ticks)


def export(asked: Exporting, corpus: Corpus) -> float:
    """Write the best weights of a run as a decoder, and its encoder beside it.

    Returns the largest difference from Keras. Raises `InputError` for a folder without such
    weights, and `ModelError`, and writes nothing, when the difference is too large.
    """
    model = build(_config_of(asked))
    assign(model.weights, best_weights(asked.folder))
    corpus, _ = without_near_copies(corpus)
    tokens = windows_of(corpus, "train")
    trained = _trained(asked, len(tokens))
    about = about_of(model, asked.model, corpus, trained)
    graphs = graphs_of(Drawing(model, find_sliders(model, tokens)), about, asked.path)
    difference = write_graphs(graphs, LARGEST_BYTES, TOLERANCE)
    threshold = best_threshold(asked.path, windows_of(corpus, "valid"))
    decoder, encoder = (_with_threshold(graph, threshold) for graph in graphs)
    for graph in (decoder, encoder):
        rewrite_card(graph.path, graph.card)
    if asked.with_figures:
        write_figures(decoder, difference, lambda path: held_out(path, corpus))
    return difference


def _config_of(asked: Exporting) -> Config:
    config = load_config(Config, asked.folder, tuple(NETWORKS))
    if config.variational != MODELS[asked.model]:
        raise InputError(f"{asked.folder} holds a run of another model than '{asked.model}'")
    return config


def _trained(asked: Exporting, windows: int) -> str:
    """Say when, for how long and on what the run of the export was trained."""
    with (asked.folder / "curves.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    minutes = sum(float(row["seconds"]) for row in rows) / 60
    return (
        f"{asked.trained}, {len(rows)} epochs of {windows} windows of sixteen bars in"
        f" {minutes:.0f} minutes"
    )


def about_of(model: Autoencoder, name: str, corpus: Corpus, trained: str) -> About:
    """Return what the cards say of a network beside its tensors."""
    form = {key: getattr(ROLL, key) for key in ("lowest", "pitches", "measures", "samples")}
    encoding = Encoding(ROLL.id, form | {"threshold": ROLL.threshold})
    title = TITLES[model.variational]
    return About(name, title, corpus.licence, corpus.name, trained, encoding)


@dataclass(frozen=True)
class Drawing:
    """A trained network and the performer's coordinates of its codes."""

    model: Autoencoder
    sliders: Sliders

    def decode(self, latent: Tensor) -> tuple[Tensor, ...]:
        """Take places, `(batch, sliders)`; return the probabilities of rolls."""
        code = ops.matmul(latent, _float(self.sliders.basis.T)) + _float(self.sliders.centre)
        cells = ops.sigmoid(self.model.decoder(code))
        body = ops.repeat(cells[..., :1, :], STEP_SAMPLES - 1, axis=3)
        return (ops.reshape(ops.concatenate([body, cells[..., 1:, :]], axis=3), (-1, *ROLL.shape)),)

    def encode(self, phrase: Tensor) -> tuple[Tensor, ...]:
        """Take rolls; return mean and deviation of their places, `(batch, sliders)` each."""
        samples = ops.reshape(phrase, (-1, ROLL.measures, BAR_STEPS, STEP_SAMPLES, ROLL.pitches))
        body = ops.mean(samples[..., :-1, :], axis=3, keepdims=True)
        code, log_variance = self.model.place(ops.concatenate([body, samples[..., -1:, :]], axis=3))
        inverse = _float(self.sliders.inverse.T)
        place = ops.matmul(code - _float(self.sliders.centre), inverse)
        if not self.model.variational:
            return place, ops.zeros_like(place)
        return place, ops.sqrt(ops.matmul(ops.exp(log_variance), inverse**2))


def graphs_of(drawing: Drawing, about: About, path: Path) -> tuple[Graph, Graph]:
    """Return the graphs of decoder and encoder."""
    names = drawing.sliders.names
    latents = [Latent(name, "deviations", RANGE, 0.0) for name in names]
    of_encoder = replace(about, title=f"{about.title}: encoder")
    return (
        Graph(drawing.decode, decoder_card(about, PHRASE, latents), path, ROLL),
        Graph(drawing.encode, encoder_card(of_encoder, PHRASE, len(names)), encoder_of(path), ROLL),
    )


def _with_threshold(graph: Graph, threshold: float) -> Graph:
    encoding = graph.card.encoding
    encoding = Encoding(encoding.id, {**encoding.parameters, "threshold": threshold})
    return replace(graph, card=replace(graph.card, encoding=encoding))


def _float(values: Doubles) -> NDArray[np.float32]:
    return values.astype(np.float32)
