"""From a run to one ONNX file: a step for an event, its card, and the proof that it is Keras's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

import numpy as np
import onnxruntime as ort
import tensorflow as tf
from numpy.typing import NDArray

from models.card import Card, Encoding, TensorSpec
from models.encodings.chords import FIELDS, Chords
from models.errors import InputError, ModelError
from training.export import About
from training.families import Exporting
from training.graphs import PARITY_ROWS, PARITY_STEPS, Function, Tensor, to_onnx
from training.run import assign, best_weights
from training.run_config import load_config
from training.systems.chord_lstm.config import NETWORKS, Config
from training.systems.chord_lstm.dataset import POSITIONS
from training.systems.chord_lstm.figures import measured
from training.systems.chord_lstm.networks import ChordLSTM, build, states
from training.systems.chord_lstm.pieces import licences
from training.systems.chord_lstm.system import make_streams, read_corpus, read_form

TITLE: Final = "Chord LSTM: piano music, an event at a time"
TOLERANCE: Final = 1e-5  # float32 sums in another order, as of all step models
LARGEST_BYTES: Final = 16 * 2**20


def export_run(asked: Exporting) -> float:
    """Export a run's best weights; return the largest difference from Keras.

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
    corpus = Path(config.corpus)
    licence = licences(corpus, config.leave_out)
    about = About(asked.model, TITLE, licence, corpus.name, asked.trained)
    card = step_card(form, config.shape.units, about, {})
    difference = write(model, card, asked.path)
    if asked.with_figures:
        streams = make_streams(read_corpus(config), form)
        metrics = measured(asked.path, streams, form) | {"parity": difference}
        write(model, replace(card, metrics=metrics), asked.path)
    return difference


def step_card(form: Chords, units: int, about: About, metrics: Mapping[str, float]) -> Card:
    """Return the card of the step of a network with so many units."""
    shapes = {name: ("batch", width) for name, width in states(units).items()}
    return Card(
        name=about.name,
        title=about.title,
        licence=about.licence,
        corpus=about.corpus,
        trained=about.trained,
        kind="step",
        encoding=Encoding(form.id, form.parameters),
        inputs=(
            TensorSpec("token", "int64", ("batch", FIELDS), "token"),
            TensorSpec("chosen", "int64", ("batch", FIELDS - 1), "condition"),
            TensorSpec("position", "int64", ("batch",), "condition"),
            *(TensorSpec(name, "float32", shape, "state") for name, shape in shapes.items()),
        ),
        outputs=(
            TensorSpec("logits", "float32", ("batch", form.vocabulary), "logits"),
            *(
                TensorSpec(f"next_{name}", "float32", shape, "state")
                for name, shape in shapes.items()
            ),
        ),
        metrics=dict(metrics),
    )


def write(model: ChordLSTM, card: Card, path: Path) -> float:
    """Write the step of `model` to `path`; return the largest difference found from Keras.

    Raises `ModelError`, and writes nothing, when that is too large, or the file.
    """
    content = to_onnx(step_function(model), card).SerializeToString()
    difference = parity(model, content, Chords.from_parameters(card.encoding.parameters))
    if not difference <= TOLERANCE or len(content) > LARGEST_BYTES:
        raise ModelError(
            f"exported '{card.name}' must differ from Keras by at most {TOLERANCE:.0e} and take"
            f" {LARGEST_BYTES} bytes, got {difference:.2e} and {len(content)}"
        )
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return difference


def step_function(model: ChordLSTM) -> Function:
    """Return the model's step with its tensors in the order of `step_card`."""

    def run(token: Tensor, chosen: Tensor, position: Tensor, *states: Tensor) -> list[Tensor]:
        logits, after = model.step(token, chosen, position, list(states))
        return [logits, *after]

    return run


def parity(model: ChordLSTM, content: bytes, form: Chords, steps: int = PARITY_STEPS) -> float:
    """Step Keras and onnxruntime side by side; return the largest difference they come to.

    It is in units of the larger of 1 and the value. Each side keeps its own state, so that errors
    may add up.
    """
    session = ort.InferenceSession(content, providers=["CPUExecutionProvider"])
    run = tf.function(step_function(model))
    random = np.random.default_rng(0)
    theirs = [np.zeros((PARITY_ROWS, width), np.float32) for width in model.states.values()]
    mine = list(map(tf.constant, theirs))
    token = np.zeros((PARITY_ROWS, FIELDS), np.int64)
    worst = 0.0
    for _ in range(steps):
        after = _random_events(random, form)
        told = {"token": token, "chosen": after[:, :-1], "position": _places(random)}
        keras_says = run(*map(tf.constant, told.values()), *mine)
        onnx_says = session.run(None, told | dict(zip(model.states, theirs, strict=True)))
        worst = max(worst, *map(_apart, keras_says, onnx_says))
        mine, theirs, token = keras_says[1:], onnx_says[1:], after
    return worst


def _random_events(random: np.random.Generator, form: Chords) -> NDArray[np.int64]:
    columns = [random.integers(part.start, part.stop, PARITY_ROWS) for part in form.fields]
    return np.stack(columns, axis=1)


def _places(random: np.random.Generator) -> NDArray[np.int64]:
    return random.integers(0, POSITIONS, PARITY_ROWS)


def _apart(mine: Any, theirs: NDArray[np.float32]) -> float:  # noqa: ANN401 (a tensor)
    return float((np.abs(mine.numpy() - theirs) / np.maximum(1, np.abs(theirs))).max())
