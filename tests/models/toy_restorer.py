"""A small restorer, written node by node: it gives every picture back, times a gain."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from onnx import TensorProto, helper, numpy_helper

from models.card import Card, Encoding, TensorSpec
from models.encodings.hilbert import Hilbert
from tests.models.toy import write_with_card

FORM = Hilbert(4, 8000)
SHAPE = ("batch", *FORM.shape)


def card(parameters: dict[str, Any] | None = None) -> Card:
    """The card of the toy, with its own encoding parameters or others."""
    taken, given = (
        TensorSpec(name, "float32", SHAPE, "picture") for name in ("picture", "restored")
    )
    return Card(
        name="toy-restorer",
        title="Toy restorer",
        licence="MIT",
        corpus="none",
        trained="2026-01-01",
        kind="restorer",
        encoding=Encoding("hilbert", dict(FORM.parameters) if parameters is None else parameters),
        inputs=(taken,),
        outputs=(given,),
    )


def write_restorer(
    path: Path,
    gain: float = 1.0,
    edit_card: Callable[[dict[str, Any]], Any] | None = None,
    operator: str = "Mul",
) -> Path:
    """Write the toy: restored = picture (operator) gain, its card changed in place."""
    data = json.loads(card().to_json())
    if edit_card:
        edit_card(data)
    tensors = [
        helper.make_tensor_value_info(name, TensorProto.FLOAT, list(SHAPE))
        for name in ("picture", "restored")
    ]
    body = helper.make_graph(
        [helper.make_node(operator, ["picture", "gain"], ["restored"])],
        "toy",
        tensors[:1],
        tensors[1:],
        [numpy_helper.from_array(np.array(gain, np.float32), "gain")],
    )
    model = helper.make_model(body, opset_imports=[helper.make_opsetid("", 17)])
    model.ir_version = 9
    return write_with_card(path, json.dumps(data), model)
