"""From a trained melody network to one ONNX file: a single step, and its card."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import keras

from models.card import Card, Encoding, TensorSpec
from models.melody_grid import ENCODING_ID, MelodyGrid
from training.config import NETWORKS, Config
from training.corpora.score import Corpus
from training.evaluate import held_out
from training.families import Exporting
from training.graphs import Function, Tensor, write_graph
from training.networks import build
from training.run import assign, best_weights
from training.run_config import load_config
from training.views.melody_grid import GRID, songs_of

# Both sides compute in float32, where one unit in the last place of 1 is 1e-7, but sum in another
# order.
TOLERANCE: Final = 1e-5
TITLES: Final = {
    "recall": "Melody LSTM that recalls what it heard",
    "published": "Melody LSTM as published (one layer of 256)",
}
CONDITIONS: Final = ("position", "meter")
LARGEST_BYTES: Final = 8 * 2**20


@dataclass(frozen=True)
class About:
    """What the card says of a model beside its tensors; `trained` is a date."""

    name: str
    title: str
    licence: str
    corpus: str
    trained: str


def export_run(asked: Exporting, corpus: Corpus) -> float:
    """Export a run's best weights; return the largest difference from Keras.

    Raises `InputError` for a folder without such weights, and `ModelError` as `export` does.
    """
    config = load_config(Config, asked.folder, NETWORKS)
    model = build(config.network, GRID.vocabulary, config.shape)
    assign(model.trainable_variables, best_weights(asked.folder))
    title = TITLES[config.network]
    about = About(asked.model, title, corpus.licence, corpus.name, asked.trained)
    difference = export(model, step_card(model, GRID, about, {}), asked.path)
    if asked.with_figures:
        found = held_out(asked.path, songs_of(corpus, "test"))
        metrics = {key: round(value, 5) for key, value in found.items()} | {"parity": difference}
        export(model, step_card(model, GRID, about, metrics), asked.path)
    return difference


def step_card(
    model: keras.Model, grid: MelodyGrid, about: About, metrics: Mapping[str, float]
) -> Card:
    """Return the card of a melody network's step graph."""
    states = [(spec.name, ("batch", *spec.shape)) for spec in model.states]
    return Card(
        name=about.name,
        title=about.title,
        licence=about.licence,
        corpus=about.corpus,
        trained=about.trained,
        kind="step",
        encoding=Encoding(ENCODING_ID, {"lowest": grid.lowest, "highest": grid.highest}),
        inputs=(
            TensorSpec("token", "int64", ("batch",), "token"),
            *(TensorSpec(name, "int64", ("batch",), "condition") for name in CONDITIONS),
            *(TensorSpec(name, "float32", shape, "state") for name, shape in states),
        ),
        outputs=(
            TensorSpec("logits", "float32", ("batch", grid.vocabulary), "logits"),
            *(TensorSpec(f"next_{name}", "float32", shape, "state") for name, shape in states),
        ),
        metrics=dict(metrics),
    )


def export(model: keras.Model, card: Card, path: Path) -> float:
    """Write the step of `model` to `path`; return the largest difference found from Keras.

    Raises `ModelError`, and writes nothing, when that is too large, or the file.
    """
    return write_graph(step_function(model), card, path, LARGEST_BYTES, TOLERANCE)


def step_function(model: keras.Model) -> Function:
    """Return the model's step with its tensors in the order of `step_card`."""

    def run(token: Tensor, position: Tensor, meter: Tensor, *states: Tensor) -> list[Tensor]:
        logits, after = model.step(token, position, meter, list(states))
        return [logits, *after]

    return run
