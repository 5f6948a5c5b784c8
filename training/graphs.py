"""From a function to one ONNX file: its card inside, its parity with Keras proven.

tf2onnx turns the function into a graph. The names of the tensors are ours, the batch axis is free,
and the file is written only if onnxruntime says the same as Keras for `PARITY_STEPS` steps.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np
import onnx
import onnxruntime as ort
import tensorflow as tf
import tf2onnx
from numpy.typing import NDArray

from models.card import CARD_KEY, Card, TensorSpec
from models.errors import ModelError
from models.melody_grid import HOLD, MelodyGrid
from training.onnx_ops import HANDLERS

PARITY_STEPS: Final = 256
PARITY_ROWS: Final = 3
BAR: Final = 16
OPSET: Final = 17
Tensor = Any
# Takes the card's inputs in their order and returns its outputs in theirs.
Function = Callable[..., Sequence[Tensor]]


def write_graph(
    function: Function, card: Card, path: Path, largest_bytes: int, tolerance: float
) -> float:
    """Write `function` to `path`; return the largest difference found from Keras.

    Raises `ModelError`, and writes nothing, when that exceeds `tolerance` or the file is too large.
    """
    content = to_onnx(function, card).SerializeToString()
    difference = parity(function, content, card)
    if not difference <= tolerance:
        raise ModelError(
            f"exported '{card.name}' differs from Keras by {difference:.2e},"
            f" the tolerance is {tolerance:.0e}"
        )
    if len(content) > largest_bytes:
        raise ModelError(
            f"exported '{card.name}' takes {len(content)} bytes, at most {largest_bytes} may ship"
        )
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return difference


def to_onnx(function: Function, card: Card) -> Any:  # noqa: ANN401 (onnx.ModelProto)
    """Return the function's graph with the card in its metadata."""
    signature = [
        tf.TensorSpec([None, *spec.shape[1:]], spec.dtype, name=spec.name) for spec in card.inputs
    ]

    @tf.function(input_signature=signature)  # type: ignore[untyped-decorator]
    def run(*tensors: Tensor) -> dict[str, Tensor]:
        return _named(function, card, tensors)

    graph, _ = tf2onnx.convert.from_function(
        run, input_signature=signature, opset=OPSET, custom_op_handlers=HANDLERS
    )
    _name_batch_axes(graph)
    _order(graph.graph.output, [spec.name for spec in card.outputs])
    onnx.helper.set_model_props(graph, {CARD_KEY: card.to_json()})
    onnx.checker.check_model(graph)
    return graph


def _named(function: Function, card: Card, tensors: Sequence[Tensor]) -> dict[str, Tensor]:
    names = [spec.name for spec in card.outputs]
    return {
        name: tf.identity(value, name)
        for name, value in zip(names, function(*tensors), strict=True)
    }


def _name_batch_axes(graph: Any) -> None:  # noqa: ANN401
    for value in (*graph.graph.input, *graph.graph.output):
        value.type.tensor_type.shape.dim[0].dim_param = "batch"


def _order(outputs: Any, names: list[str]) -> None:  # noqa: ANN401
    by_name = {output.name: output for output in outputs}
    ordered = [by_name[name] for name in names]
    del outputs[:]
    outputs.extend(ordered)


def parity(function: Function, content: bytes, card: Card, steps: int = PARITY_STEPS) -> float:
    """Run Keras and onnxruntime side by side; return the largest difference they come to.

    It is in units of the larger of 1 and the value: cells count up, and logits go to a hundred.
    Each side keeps its own state for all the steps, so that errors may add up.
    """
    session = ort.InferenceSession(content, providers=["CPUExecutionProvider"])
    states = {
        spec.name: np.zeros((PARITY_ROWS, *map(int, spec.shape[1:])), np.float32)
        for spec in card.inputs_of("state")
    }
    answers = len(card.outputs) - len(states)
    ours = [tf.convert_to_tensor(value) for value in states.values()]
    run = tf.function(lambda *tensors: _named(function, card, tensors))
    worst = 0.0
    for fed in _parity_inputs(steps, card):
        theirs = session.run(None, {**fed, **states})
        mine = list(run(*(tf.convert_to_tensor(v) for v in fed.values()), *ours).values())
        ours, states = mine[answers:], dict(zip(states, theirs[answers:], strict=True))
        worst = max(worst, *(_apart(a, b) for a, b in zip(mine, theirs, strict=True)))
    return worst


def _apart(mine: Tensor, theirs: NDArray[np.float32]) -> float:
    return float((np.abs(mine.numpy() - theirs) / np.maximum(1, np.abs(theirs))).max())


def _parity_inputs(steps: int, card: Card) -> list[dict[str, NDArray[Any]]]:
    """Return what each step is fed besides the states, in the card's order."""
    random = np.random.default_rng(0)
    tokens = _parity_tokens(random, steps, _vocabulary(card))
    specs = [spec for spec in card.inputs if spec.role != "state"]
    return [
        {spec.name: _parity_input(spec, tokens, place, random) for spec in specs}
        for place in range(steps)
    ]


def _vocabulary(card: Card) -> int:
    parameters = card.encoding.parameters
    return MelodyGrid.from_parameters(parameters).vocabulary


def _parity_tokens(random: np.random.Generator, steps: int, vocabulary: int) -> NDArray[np.int64]:
    """Return symbols that repeat themselves after a while, so that the memory has work to do."""
    phrase = random.integers(1, vocabulary, (steps // 4, PARITY_ROWS))
    phrase[random.random(phrase.shape) < 0.6] = HOLD
    return np.concatenate([np.zeros((1, PARITY_ROWS), np.int64), *[phrase] * 4])[:steps]


def _parity_input(
    spec: TensorSpec, tokens: NDArray[np.int64], place: int, random: np.random.Generator
) -> NDArray[Any]:
    if spec.role == "latent":
        return random.normal(size=(PARITY_ROWS, *map(int, spec.shape[1:]))).astype(np.float32)
    if spec.role == "phrase":
        return np.roll(tokens, -place, axis=0)[: int(spec.shape[1])].T.copy()
    told = {"token": tokens[place], "position": place % BAR, "meter": BAR}
    return np.broadcast_to(np.int64(told[spec.name]), (PARITY_ROWS,)).copy()
