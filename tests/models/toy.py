"""A small recurrent step model, written node by node, and the ways in which tests break it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from models.card import CARD_KEY
from models.encodings.melody_grid import MelodyGrid
from tests.cards import step_card, taken

HIDDEN = 8
GRID = MelodyGrid(48, 88)
VOCABULARY = GRID.vocabulary
CARD = step_card(
    "toy",
    "melody-grid",
    {"lowest": 48, "highest": 88},
    (taken("token"), taken("position", role="condition")),
    VOCABULARY,
    memory=HIDDEN,
    metrics={"bits_per_step": 1.5},
)


def graph() -> onnx.ModelProto:
    """memory_out = tanh(embedding[token] + memory · W + position / 16); logits = memory_out · U."""
    random = np.random.default_rng(7)
    weights = {
        "embedding": random.normal(size=(VOCABULARY, HIDDEN)),
        "recurrent": random.normal(size=(HIDDEN, HIDDEN)),
        "output": random.normal(size=(HIDDEN, VOCABULARY)),
        "bar": np.array(16.0),
    }
    nodes = [
        helper.make_node("Gather", ["embedding", "token"], ["embedded"]),
        helper.make_node("MatMul", ["memory", "recurrent"], ["carried"]),
        helper.make_node("Cast", ["position"], ["moment"], to=TensorProto.FLOAT),
        helper.make_node("Div", ["moment", "bar"], ["phase"]),
        helper.make_node("Unsqueeze", ["phase", "axis"], ["column"]),
        helper.make_node("Add", ["embedded", "carried"], ["mixed"]),
        helper.make_node("Add", ["mixed", "column"], ["moved"]),
        helper.make_node("Tanh", ["moved"], ["memory_out"]),
        helper.make_node("MatMul", ["memory_out", "output"], ["logits"]),
    ]
    initializers = [
        numpy_helper.from_array(array.astype(np.float32), name) for name, array in weights.items()
    ]
    initializers.append(numpy_helper.from_array(np.array([1], np.int64), "axis"))
    return _model(nodes, initializers)


def write(
    path: Path,
    edit_card: Callable[[dict[str, Any]], Any] | None = None,
    edit_graph: Callable[[onnx.ModelProto], Any] | None = None,
) -> Path:
    """Write the toy, its card and its graph changed by functions that edit them in place."""
    card, model = json.loads(CARD.to_json()), graph()
    if edit_card:
        edit_card(card)
    if edit_graph:
        edit_graph(model)
    return write_with_card(path, json.dumps(card), model)


def write_with_card(path: Path, text: str | None, model: onnx.ModelProto | None = None) -> Path:
    """Write the toy with any text as its card, or with none."""
    model = model or graph()
    if text is not None:
        helper.set_model_props(model, {CARD_KEY: text})
    path.write_bytes(model.SerializeToString())
    return path


def _model(nodes: list[onnx.NodeProto], initializers: list[onnx.TensorProto]) -> onnx.ModelProto:
    integer, real = TensorProto.INT64, TensorProto.FLOAT
    inputs = [
        helper.make_tensor_value_info("token", integer, ["batch"]),
        helper.make_tensor_value_info("position", integer, ["batch"]),
        helper.make_tensor_value_info("memory", real, ["batch", HIDDEN]),
    ]
    outputs = [
        helper.make_tensor_value_info("logits", real, ["batch", VOCABULARY]),
        helper.make_tensor_value_info("memory_out", real, ["batch", HIDDEN]),
    ]
    body = helper.make_graph(nodes, "toy", inputs, outputs, initializers)
    model = helper.make_model(body, opset_imports=[helper.make_opsetid("", 17)])
    model.ir_version = 9
    return model
