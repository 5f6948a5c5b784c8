"""From a trained network to one ONNX file: a single step, its card inside, its parity proven.

tf2onnx turns the step into a graph. The names of the tensors are ours, the batch axis is free, and
the file is written only if onnxruntime says the same as Keras for `PARITY_STEPS` symbols.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import keras
import numpy as np
import onnx
import onnxruntime as ort
import tensorflow as tf
import tf2onnx
from numpy.typing import NDArray

from models.card import CARD_KEY, Card, Encoding, TensorSpec
from models.errors import ModelError
from models.melody_grid import ENCODING_ID, MelodyGrid
from training.config import Config
from training.corpus import GRID, Corpus
from training.evaluate import held_out
from training.networks import build
from training.onnx_ops import HANDLERS
from training.train import load_weights

# Both sides compute in float32, but sum in another order; logits reach about 30, where one unit in
# the last place is 2e-6.
TOLERANCE: Final = 1e-5
PARITY_STEPS: Final = 256
PARITY_ROWS: Final = 3
OPSET: Final = 17
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


def export_run(
    name: str,
    config: Config,
    folder: Path,
    path: Path,
    corpus: Corpus,
    trained: str,
    with_figures: bool = True,
) -> float:
    """Export a run's best weights to `path`; return the largest difference from Keras.

    `trained` is the date for the card; `with_figures` measures the file on the corpus's test part
    and writes the figures into the card. Raises `ModelError` as `export` does.
    """
    model = build(config.network, GRID.vocabulary, config.shape)
    load_weights(model, folder)
    about = About(name, TITLES[config.network], corpus.licence, corpus.name, trained)
    difference = export(model, step_card(model, GRID, about, {}), path)
    if with_figures:
        metrics = {
            key: round(value, 5) for key, value in held_out(path, corpus.part("test")).items()
        }
        metrics["parity"] = difference
        export(model, step_card(model, GRID, about, metrics), path)
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

    Raises `ModelError`, and writes nothing, when that exceeds `TOLERANCE` or the file is too large.
    """
    graph = to_onnx(model, card)
    content = graph.SerializeToString()
    difference = parity(model, content, card)
    if not difference <= TOLERANCE:
        raise ModelError(
            f"exported '{card.name}' differs from Keras by {difference:.2e},"
            f" the tolerance is {TOLERANCE:.0e}"
        )
    if len(content) > LARGEST_BYTES:
        raise ModelError(
            f"exported '{card.name}' takes {len(content)} bytes, at most {LARGEST_BYTES} may ship"
        )
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return difference


def to_onnx(model: keras.Model, card: Card) -> Any:  # noqa: ANN401 (onnx.ModelProto)
    """Return the step graph with the card in its metadata."""
    signature = [
        tf.TensorSpec([None, *spec.shape[1:]], spec.dtype, name=spec.name) for spec in card.inputs
    ]

    @tf.function(input_signature=signature)  # type: ignore[untyped-decorator]
    def step(*tensors: Any) -> dict[str, Any]:  # noqa: ANN401
        return _step(model, card, tensors)

    graph, _ = tf2onnx.convert.from_function(
        step, input_signature=signature, opset=OPSET, custom_op_handlers=HANDLERS
    )
    _name_batch_axes(graph)
    _order(graph.graph.output, [spec.name for spec in card.outputs])
    onnx.helper.set_model_props(graph, {CARD_KEY: card.to_json()})
    onnx.checker.check_model(graph)
    return graph


def _step(model: keras.Model, card: Card, tensors: Any) -> dict[str, Any]:  # noqa: ANN401
    token, position, meter, *states = tensors
    logits, after = model.step(token, position, meter, list(states))
    names = [spec.name for spec in card.outputs]
    return {
        name: tf.identity(value, name) for name, value in zip(names, [logits, *after], strict=True)
    }


def _name_batch_axes(graph: Any) -> None:  # noqa: ANN401
    for value in (*graph.graph.input, *graph.graph.output):
        value.type.tensor_type.shape.dim[0].dim_param = "batch"


def _order(outputs: Any, names: list[str]) -> None:  # noqa: ANN401
    by_name = {output.name: output for output in outputs}
    ordered = [by_name[name] for name in names]
    del outputs[:]
    outputs.extend(ordered)


def parity(model: keras.Model, content: bytes, card: Card, steps: int = PARITY_STEPS) -> float:
    """Run Keras and onnxruntime side by side; return the largest difference they come to.

    Of the logits it is absolute, of the states relative to the larger of 1 and the value. Each side
    keeps its own state for all the steps, so that errors may add up.
    """
    session = ort.InferenceSession(content, providers=["CPUExecutionProvider"])
    random = np.random.default_rng(0)
    states = {
        spec.name: np.zeros((PARITY_ROWS, *map(int, spec.shape[1:])), np.float32)
        for spec in card.inputs_of("state")
    }
    ours = [tf.convert_to_tensor(value) for value in states.values()]
    step = tf.function(lambda *tensors: _step(model, card, tensors))
    worst = 0.0
    for fed in _parity_inputs(random, steps, card):
        theirs = session.run(None, {**fed, **states})
        mine = list(step(*(tf.convert_to_tensor(v) for v in fed.values()), *ours).values())
        ours = mine[1:]
        states = dict(zip(states, theirs[1:], strict=True))
        worst = max(worst, float(np.abs(mine[0].numpy() - theirs[0]).max()))
        worst = max(worst, *(_relative(a, b) for a, b in zip(ours, theirs[1:], strict=True)))
    return worst


def _relative(mine: Any, theirs: NDArray[np.float32]) -> float:  # noqa: ANN401
    """Return the largest difference in units of the larger of 1 and the value: cells count up."""
    return float((np.abs(mine.numpy() - theirs) / np.maximum(1, np.abs(theirs))).max())


def _parity_inputs(
    random: np.random.Generator, steps: int, card: Card
) -> list[dict[str, NDArray[np.int64]]]:
    """Return symbols that repeat themselves after a while, so that the memory has work to do."""
    vocabulary = int(card.outputs[0].shape[1])
    phrase = random.integers(1, vocabulary, (steps // 4, PARITY_ROWS))
    phrase[random.random(phrase.shape) < 0.6] = 2
    tokens = np.concatenate([np.zeros((1, PARITY_ROWS), np.int64), *[phrase] * 4])[:steps]
    return [
        {
            "token": token,
            "position": np.full(PARITY_ROWS, place % 16),
            "meter": np.full(PARITY_ROWS, 16),
        }
        for place, token in enumerate(tokens)
    ]
