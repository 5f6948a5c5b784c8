"""Ways in which the graph of the toy takes too much, or takes what it may not."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from tests.models.toy import HIDDEN

Edit = Callable[[onnx.ModelProto], None]


def loops_on(token: int) -> Edit:
    """Work in a loop for ever once a row is given a token, which no trial may show."""

    def edit(model: onnx.ModelProto) -> None:
        _array(model, "dreaded", np.array(token, np.int64))
        _before_logits(
            model,
            [
                helper.make_node("Equal", ["token", "dreaded"], ["is_dreaded"]),
                helper.make_node("Cast", ["is_dreaded"], ["dread"], to=TensorProto.FLOAT),
                helper.make_node("ReduceMax", ["dread"], ["most"], keepdims=0),
                helper.make_node("Cast", ["most"], ["loops"], to=TensorProto.BOOL),
                helper.make_node("Loop", ["", "loops", "memory_out"], ["extra"], body=_body()),
            ],
        )

    return edit


def loops(model: onnx.ModelProto, trips: int | None = None) -> None:
    """Work in a loop before the logits are there: for ever, or for so many rounds."""
    _array(model, "yes", np.array(True))
    if trips is not None:
        _array(model, "trips", np.array(trips, np.int64))
    loop = ["" if trips is None else "trips", "yes", "memory_out"]
    _before_logits(model, [helper.make_node("Loop", loop, ["extra"], body=_body())])


def hungry(megabytes: int) -> Edit:
    """Fill so much memory in each step, for each row."""

    def edit(model: onnx.ModelProto) -> None:
        half = numpy_helper.from_array(np.array([0.5], np.float32), "half")
        _array(model, "size", np.array([megabytes << 18], np.int64))
        nodes = [
            helper.make_node("Shape", ["token"], ["rows"]),
            helper.make_node("Mul", ["rows", "size"], ["wide"]),
            helper.make_node("ConstantOfShape", ["wide"], ["extra"], value=half),
        ]
        _before_logits(model, nodes)

    return edit


def elsewhere(location: str) -> Edit:
    """Keep weights in another file."""

    def edit(model: onnx.ModelProto) -> None:
        (tensor,) = (each for each in model.graph.initializer if each.name == "recurrent")
        tensor.ClearField("raw_data")
        tensor.data_location = TensorProto.EXTERNAL
        length = str(4 * HIDDEN * HIDDEN)
        for key, value in (("location", location), ("offset", "0"), ("length", length)):
            entry = tensor.external_data.add()
            entry.key, entry.value = key, value

    return edit


def claims(side: str, number: int, axis: int, size: int) -> Edit:
    """Declare another size for an axis of an input or output."""

    def edit(model: onnx.ModelProto) -> None:
        value = getattr(model.graph, side)[number]
        value.type.tensor_type.shape.dim[axis].dim_value = size

    return edit


def custom_operator(model: onnx.ModelProto) -> None:
    """Need an operator that nobody has."""
    model.graph.node[-1].domain = "com.example"
    model.opset_import.append(helper.make_opsetid("com.example", 1))


def later_opset(model: onnx.ModelProto) -> None:
    """Need operators of a version to come."""
    model.opset_import[0].version = 999


def endless_numbers(model: onnx.ModelProto) -> None:
    """Give logits that are not finite."""
    (tensor,) = (each for each in model.graph.initializer if each.name == "output")
    values = numpy_helper.to_array(tensor) * np.inf
    tensor.CopyFrom(numpy_helper.from_array(values.astype(np.float32), "output"))


def other_shape_when_run(model: onnx.ModelProto) -> None:
    """Give logits of more symbols than is told, which shows only when it runs."""
    model.graph.node[-1].output[0] = "plain"
    _array(model, "last", np.array([0, 0, 0, 1], np.int64))
    model.graph.node.extend(
        [
            helper.make_node("Shape", ["token"], ["rows"]),
            helper.make_node("Mul", ["rows", "last"], ["pads"]),
            helper.make_node("Pad", ["plain", "pads"], ["logits"]),
        ]
    )


def _array(model: onnx.ModelProto, name: str, values: np.ndarray) -> None:
    model.graph.initializer.append(numpy_helper.from_array(values, name))


def _before_logits(model: onnx.ModelProto, nodes: list[onnx.NodeProto]) -> None:
    """Have nodes, which give `extra`, done before the logits; these stay what they were."""
    model.graph.node[-1].output[0] = "plain"
    _array(model, "none", np.array(0.0, np.float32))
    model.graph.node.extend(
        [
            *nodes,
            helper.make_node("ReduceSum", ["extra"], ["sum"], keepdims=0),
            helper.make_node("Mul", ["sum", "none"], ["nothing"]),
            helper.make_node("Add", ["plain", "nothing"], ["logits"]),
        ]
    )


def _body() -> onnx.GraphProto:
    return helper.make_graph(
        [
            helper.make_node("Identity", ["goes_on"], ["will_go_on"]),
            helper.make_node("Sin", ["carried_in"], ["carried_out"]),
        ],
        "body",
        [
            helper.make_tensor_value_info("round", TensorProto.INT64, []),
            helper.make_tensor_value_info("goes_on", TensorProto.BOOL, []),
            helper.make_tensor_value_info("carried_in", TensorProto.FLOAT, None),
        ],
        [
            helper.make_tensor_value_info("will_go_on", TensorProto.BOOL, []),
            helper.make_tensor_value_info("carried_out", TensorProto.FLOAT, None),
        ],
    )
