"""A small recurrent step model of columns, written node by node."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from onnx import TensorProto, helper, numpy_helper

from models.card import CARD_KEY
from models.encodings.columns import CLASSES, PITCHES, STARTED
from tests.cards import step_card, taken

LOGITS = PITCHES * CLASSES
CARD = step_card(
    "columns",
    "columns",
    {"ticks": 48},
    (taken("column", PITCHES, role="frame"),),
    LOGITS,
    memory=PITCHES,
)


def write(path: Path) -> Path:
    """memory_out = tanh(column + 0.5 memory); logits = memory_out · W + bias, starts unlikely."""
    bias = np.zeros((PITCHES, CLASSES))
    bias[:, STARTED] = -5
    weights = {
        "half": np.array(0.5),
        "output": np.random.default_rng(7).normal(size=(PITCHES, LOGITS)) / 4,
        "bias": bias.ravel(),
    }
    nodes = [
        helper.make_node("Cast", ["column"], ["seen"], to=TensorProto.FLOAT),
        helper.make_node("Mul", ["memory", "half"], ["faded"]),
        helper.make_node("Add", ["seen", "faded"], ["mixed"]),
        helper.make_node("Tanh", ["mixed"], ["memory_out"]),
        helper.make_node("MatMul", ["memory_out", "output"], ["unbiased"]),
        helper.make_node("Add", ["unbiased", "bias"], ["logits"]),
    ]
    inputs, outputs = (
        [
            helper.make_tensor_value_info(
                spec.name,
                TensorProto.INT64 if spec.dtype == "int64" else TensorProto.FLOAT,
                list(spec.shape),
            )
            for spec in side
        ]
        for side in (CARD.inputs, CARD.outputs)
    )
    tensors = [
        numpy_helper.from_array(value.astype(np.float32), name) for name, value in weights.items()
    ]
    body = helper.make_graph(nodes, "columns", inputs, outputs, tensors)
    model = helper.make_model(body, opset_imports=[helper.make_opsetid("", 17)])
    model.ir_version = 9
    helper.set_model_props(model, {CARD_KEY: CARD.to_json()})
    path.write_bytes(model.SerializeToString())
    return path
