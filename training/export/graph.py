"""From functions to ONNX files: each with its card inside, its parity with Keras proven.

tf2onnx turns a function into a graph. The names of the tensors are ours, the batch axis is free,
and nothing is written unless onnxruntime says the same as Keras (`training.export.parity`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

import onnx
import tensorflow as tf
import tf2onnx

from models.card import CARD_KEY, Card
from models.encodings.encoding import Encoding
from models.errors import ModelError
from training.export.onnx_ops import HANDLERS
from training.export.parity import Function, Tensor, named, parity

OPSET: Final = 17


@dataclass(frozen=True)
class Graph:
    """A `function` to be written to `path` with its `card`, whose tensors it takes and returns.

    They hold music in the `encoding`; `None`: pictures of sound.
    """

    function: Function
    card: Card
    path: Path
    encoding: Encoding | None


def write_graphs(graphs: Sequence[Graph], largest_bytes: int, tolerance: float) -> float:
    """Write all graphs of a model; return the largest difference found from Keras.

    Raises `ModelError`, and writes nothing, when that exceeds `tolerance` or a file is too large.
    """
    contents = [to_onnx(graph.function, graph.card).SerializeToString() for graph in graphs]
    worst = 0.0
    for graph, content in zip(graphs, contents, strict=True):
        difference = parity(graph.function, content, graph.card, graph.encoding)
        if not difference <= tolerance:
            raise ModelError(
                f"exported '{graph.card.name}' differs from Keras by {difference:.2e},"
                f" the tolerance is {tolerance:.0e}"
            )
        if len(content) > largest_bytes:
            raise ModelError(
                f"exported '{graph.card.name}' takes {len(content)} bytes,"
                f" at most {largest_bytes} may ship"
            )
        worst = max(worst, difference)
    for graph, content in zip(graphs, contents, strict=True):
        graph.path.parent.mkdir(parents=True, exist_ok=True)
        graph.path.write_bytes(content)
    return worst


def write_figures(
    graph: Graph, parity: float, measure: Callable[[Path], Mapping[str, float]]
) -> None:
    """Measure a file that was written, and give its card the figures and the parity found."""
    metrics = {key: round(value, 5) for key, value in measure(graph.path).items()}
    rewrite_card(graph.path, replace(graph.card, metrics=metrics | {"parity": parity}))


def rewrite_card(path: Path, card: Card) -> None:
    """Put another card into a file; its graph stays as it is."""
    model = onnx.load(path)
    onnx.helper.set_model_props(model, {CARD_KEY: card.to_json()})
    onnx.save(model, path)


def to_onnx(function: Function, card: Card) -> Any:  # noqa: ANN401 (onnx.ModelProto)
    """Return the function's graph with the card in its metadata."""
    signature = [
        tf.TensorSpec([None, *spec.shape[1:]], spec.dtype, name=spec.name) for spec in card.inputs
    ]

    @tf.function(input_signature=signature)  # type: ignore[untyped-decorator]
    def run(*tensors: Tensor) -> dict[str, Tensor]:
        return named(function, card, tensors)

    graph, _ = tf2onnx.convert.from_function(
        run, input_signature=signature, opset=OPSET, custom_op_handlers=HANDLERS
    )
    _name_batch_axes(graph)
    _order(graph.graph.output, [spec.name for spec in card.outputs])
    onnx.helper.set_model_props(graph, {CARD_KEY: card.to_json()})
    onnx.checker.check_model(graph)
    return graph


def _name_batch_axes(graph: Any) -> None:  # noqa: ANN401
    for value in (*graph.graph.input, *graph.graph.output):
        value.type.tensor_type.shape.dim[0].dim_param = "batch"


def _order(outputs: Any, names: list[str]) -> None:  # noqa: ANN401
    by_name = {output.name: output for output in outputs}
    ordered = [by_name[name] for name in names]
    del outputs[:]
    outputs.extend(ordered)
