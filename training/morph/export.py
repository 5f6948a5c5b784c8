"""From a run to two files: the decoder as a step model, and the encoder beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from models.card import Card, Encoding, Latent, TensorSpec
from models.melody_grid import ENCODING_ID
from training.corpora.score import Corpus
from training.export import CONDITIONS, About
from training.families import Exporting
from training.graphs import Function, Tensor, write_graph
from training.morph.attributes import ATTRIBUTES
from training.morph.autoencoder import NAMED, Autoencoder
from training.morph.config import NETWORKS, SCORES_FILE, MorphConfig
from training.morph.evaluation import encoder_of, held_out
from training.morph.phrases import STEPS, lone_phrases
from training.morph.run import build
from training.morph.scores import Scores
from training.run import assign, best_weights
from training.run_config import load_config
from training.views.melody_grid import GRID, Song, songs_of

TITLE: Final = "Melody model that moves through a space of phrases"
ENCODER_TITLE: Final = "Where a phrase of two bars lies in the space of 'morph'"
LARGEST_BYTES: Final = 12 * 2**20
# Logits are sums of gated terms as large as 100, each rounded in its seventh digit.
TOLERANCE: Final = 5e-5
FARTHEST: Final = 3.0
ORDERING_PHRASES: Final = 2000


def export_run(asked: Exporting, corpus: Corpus) -> float:
    """Export a run's best weights to `asked.path` and the file of its encoder beside it.

    Returns the largest difference from Keras. Raises `InputError` for a folder without such
    weights, and `ModelError` as `write_graph` does.
    """
    path = asked.path
    config = load_config(MorphConfig, asked.folder, NETWORKS)
    weights = best_weights(asked.folder)
    model = build(config, Scores.load(asked.folder / SCORES_FILE))
    assign(model.trainable_variables, weights)
    order_dimensions(model, songs_of(corpus, "valid"))
    about = About(asked.model, TITLE, corpus.licence, corpus.name, asked.trained)
    difference = write(model, about, path, {})
    if asked.with_figures:
        found = held_out(path, songs_of(corpus, "test"))
        metrics = {key: round(value, 5) for key, value in found.items()} | {"parity": difference}
        write(model, about, path, metrics)
    return difference


def write(model: Autoencoder, about: About, path: Path, metrics: Mapping[str, float]) -> float:
    """Write both files; return the largest difference from Keras."""
    step, encoder = step_card(model, about, metrics), encoder_card(model, about)
    parts = ((step_function(model), step, path), (model.encoder, encoder, encoder_of(path)))
    return max(
        write_graph(function, card, file, LARGEST_BYTES, TOLERANCE)
        for function, card, file in parts
    )


def step_function(model: Autoencoder) -> Function:
    """Return the decoder's step with its tensors in the order of `step_card`."""

    def run(
        token: Tensor, position: Tensor, meter: Tensor, latent: Tensor, *states: Tensor
    ) -> list[Tensor]:
        logits, after = model.decoder.step_at(token, position, meter, latent, list(states))
        return [logits, *after]

    return run


def step_card(model: Autoencoder, about: About, metrics: Mapping[str, float]) -> Card:
    """Return the card of the decoder's step."""
    states: list[tuple[str, tuple[int | str, ...]]] = [
        (spec.name, ("batch", *spec.shape)) for spec in model.decoder.states
    ]
    latents = model.decoder.latents
    return Card(
        **vars(about),
        kind="step",
        encoding=_encoding(),
        inputs=(
            TensorSpec("token", "int64", ("batch",), "token"),
            *(TensorSpec(name, "int64", ("batch",), "condition") for name in CONDITIONS),
            TensorSpec("latent", "float32", ("batch", latents), "latent"),
            *(TensorSpec(name, "float32", shape, "state") for name, shape in states),
        ),
        outputs=(
            TensorSpec("logits", "float32", ("batch", GRID.vocabulary), "logits"),
            *(TensorSpec(f"next_{name}", "float32", shape, "state") for name, shape in states),
        ),
        metrics=dict(metrics),
        latents=_latents(latents),
    )


def encoder_card(model: Autoencoder, about: About) -> Card:
    """Return the card of the encoder."""
    width = ("batch", model.decoder.latents)
    return Card(
        **vars(about) | {"name": f"{about.name}-encoder", "title": ENCODER_TITLE},
        kind="encoder",
        encoding=_encoding(steps=STEPS),
        inputs=(TensorSpec("phrase", "int64", ("batch", STEPS), "phrase"),),
        outputs=(
            TensorSpec("mean", "float32", width, "mean"),
            TensorSpec("deviation", "float32", width, "deviation"),
        ),
        latents=_latents(model.decoder.latents),
        pairs_with=about.name,
    )


def _encoding(**more: int) -> Encoding:
    return Encoding(ENCODING_ID, {"lowest": GRID.lowest, "highest": GRID.highest, **more})


def _latents(count: int) -> tuple[Latent, ...]:
    named = [name.replace("_", " ") for name in ATTRIBUTES]
    names = [*named, *(f"shape {number}" for number in range(1, count - NAMED + 1))]
    return tuple(Latent(name, "deviations", (-FARTHEST, FARTHEST), 0.0) for name in names)


def order_dimensions(model: Autoencoder, songs: Sequence[Song]) -> None:
    """Put the learned dimensions in the order of the nats that they carry, most first."""
    phrases = lone_phrases(songs)[:ORDERING_PHRASES]
    tokens = np.array([_padded(phrase) for phrase in phrases], np.int32)
    mean, deviation = (np.array(part)[:, NAMED:] for part in model.encoder(tokens))
    nats = (0.5 * (mean**2 + deviation**2 - 1) - np.log(deviation)).mean(0)
    order = np.argsort(-nats)
    for head in (model.encoder.mean, model.encoder.log_deviation):
        head.kernel.assign(np.array(head.kernel)[:, order])
        head.bias.assign(np.array(head.bias)[order])
    for layer in (model.decoder.plan_hidden, model.decoder.tell, model.decoder.steer):
        _reorder_last_rows(layer.kernel, order)


def _padded(phrase: Song) -> NDArray[np.int32]:
    return np.array([*phrase.tokens, *[0] * (STEPS - len(phrase.tokens))], np.int32)


def _reorder_last_rows(kernel: Any, order: NDArray[np.int64]) -> None:  # noqa: ANN401
    """Reorder the rows of the learned dimensions, which each of these layers sees last."""
    values = np.array(kernel)
    values[-len(order) :] = values[-len(order) :][order]
    kernel.assign(values)
