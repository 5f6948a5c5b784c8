"""TensorFlow's operations that tf2onnx writes slowly, in ONNX's own: `HANDLERS` for its converter.

A live step has some two hundred small operations, and each costs about half a microsecond.
"""

from __future__ import annotations

from typing import Any, Final

import numpy as np
import onnx
from tf2onnx.utils import make_name

Graph = Any
Node = Any


def write_where(_: Graph, node: Node, *__: Any) -> Node:  # noqa: ANN401
    """Write a choice as ONNX's `Where`; tf2onnx would multiply by masks, six operations."""
    node.type = "Where"
    return node


def write_bincount(graph: Graph, node: Node, *_: Any) -> Node:  # noqa: ANN401
    """Write the counts of each row's numbers as ones added where they point.

    tf2onnx would sort the numbers. There are as many bins as `minlength` says: Keras asks for more
    where a number is larger, so that here every number must be below `minlength`.
    """
    numbers, size, _weights = node.inputs
    bins = next(value.get_tensor_value() for value in size.inputs if value.is_const())
    outputs, shapes, dtypes = node.output, node.output_shapes, node.output_dtypes
    graph.remove_node(node.name)
    places = numbers.output[0]
    shape = graph.make_node("Shape", [places]).output[0]
    batch = graph.make_node("Shape", [places], attr={"start": 0, "end": 1}).output[0]
    width = graph.make_const(make_name("bins"), np.array([bins])).output[0]
    counts = graph.make_node("Concat", [batch, width], attr={"axis": 0}).output[0]
    return graph.make_node(
        "ScatterElements",
        [_filled(graph, counts, 0), places, _filled(graph, shape, 1)],
        attr={"axis": 1, "reduction": "add"},
        outputs=outputs,
        shapes=shapes,
        dtypes=dtypes,
    )


def _filled(graph: Graph, shape: str, value: int) -> str:
    tensor = onnx.numpy_helper.from_array(np.array([value], np.int32))
    name: str = graph.make_node("ConstantOfShape", [shape], attr={"value": tensor}).output[0]
    return name


HANDLERS: Final[dict[str, tuple[Any, list[Any]]]] = {
    "SelectV2": (write_where, []),
    "DenseBincount": (write_bincount, []),
}
