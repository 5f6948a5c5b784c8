"""A small decoder and a small encoder of piano rolls, written node by node."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from models.card import Card, Encoding, Latent, TensorSpec
from models.encodings.piano_roll import PianoRoll
from tests.models.toy import write_with_card

LATENTS = 3
ROLL = PianoRoll(lowest=48, pitches=14, measures=2, samples=8, threshold=0.4)
SHAPE = ("batch", *ROLL.shape)
PARAMETERS = {"lowest": 48, "pitches": 14, "measures": 2, "samples": 8, "threshold": 0.4}
WEIGHTS = np.random.default_rng(3).normal(size=(LATENTS, ROLL.length * 14)).astype(np.float32)


def card(kind: str) -> Card:
    """The card of the toy `decoder` or `encoder`."""
    phrase = TensorSpec("phrase", "float32", SHAPE, "phrase")
    place = [
        TensorSpec(role, "float32", ("batch", LATENTS), role)
        for role in ("latent", "mean", "deviation")
    ]
    decodes = kind == "decoder"
    return Card(
        name="toy" if decodes else "toy-encoder",
        title="Toy",
        licence="MIT",
        corpus="none",
        trained="2026-01-01",
        kind=kind,
        encoding=Encoding("piano-roll", PARAMETERS),
        inputs=(place[0] if decodes else phrase,),
        outputs=(phrase,) if decodes else (place[1], place[2]),
        latents=tuple(Latent(f"{n + 1}", "deviations", (-3.0, 3.0), 0.0) for n in range(LATENTS))
        if decodes
        else (),
        pairs_with=None if decodes else "toy",
    )


def decoder_graph() -> onnx.ModelProto:
    """phrase = sigmoid(latent · W), in the shape of a roll."""
    nodes = [
        helper.make_node("MatMul", ["latent", "weights"], ["drawn"]),
        helper.make_node("Sigmoid", ["drawn"], ["sounding"]),
        helper.make_node("Reshape", ["sounding", "shape"], ["phrase"]),
    ]
    return _model(
        nodes,
        [("latent", ["batch", LATENTS])],
        [("phrase", list(SHAPE))],
        {"weights": WEIGHTS, "shape": np.array([-1, *ROLL.shape])},
    )


def encoder_graph() -> onnx.ModelProto:
    """mean = phrase · Wᵀ, deviation = |mean|."""
    nodes = [
        helper.make_node("Reshape", ["phrase", "shape"], ["flat"]),
        helper.make_node("MatMul", ["flat", "weights"], ["mean"]),
        helper.make_node("Abs", ["mean"], ["deviation"]),
    ]
    return _model(
        nodes,
        [("phrase", list(SHAPE))],
        [(name, ["batch", LATENTS]) for name in ("mean", "deviation")],
        {"weights": np.ascontiguousarray(WEIGHTS.T), "shape": np.array([-1, ROLL.length * 14])},
    )


def write_phrase_model(
    path: Path,
    kind: str,
    edit_card: Callable[[dict[str, Any]], Any] | None = None,
    edit_graph: Callable[[onnx.ModelProto], Any] | None = None,
) -> Path:
    """Write the toy `decoder` or `encoder`, changed by functions that edit in place."""
    data = json.loads(card(kind).to_json())
    model = decoder_graph() if kind == "decoder" else encoder_graph()
    if edit_card:
        edit_card(data)
    if edit_graph:
        edit_graph(model)
    return write_with_card(path, json.dumps(data), model)


Form = tuple[str, list[Any]]


def _model(
    nodes: list[onnx.NodeProto],
    inputs: list[Form],
    outputs: list[Form],
    arrays: dict[str, np.ndarray],
) -> onnx.ModelProto:
    body = helper.make_graph(
        nodes,
        "toy",
        [helper.make_tensor_value_info(name, TensorProto.FLOAT, form) for name, form in inputs],
        [helper.make_tensor_value_info(name, TensorProto.FLOAT, form) for name, form in outputs],
        [numpy_helper.from_array(array, name) for name, array in arrays.items()],
    )
    model = helper.make_model(body, opset_imports=[helper.make_opsetid("", 17)])
    model.ir_version = 9
    return model
