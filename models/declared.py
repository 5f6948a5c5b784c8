"""The shapes that a model file itself declares for its inputs and outputs.

onnxruntime sets its own in their place where it can tell better, so that a false claim does not
show in a session. Read as `metadata` reads: only the fields on the way (ONNX's `onnx.proto`).
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from models.card import Card
from models.metadata import fields

GRAPH: Final = 7
INPUT, OUTPUT = 11, 12  # of a graph, each with NAME and TYPE
NAME, TYPE = 1, 2
TENSOR, SHAPE, DIMENSION, SIZE = 1, 2, 1, 1  # each within the one before it
LARGEST: Final = 1 << 63  # sizes are signed
Shape = tuple[int | None, ...]  # `None`: free


def declared_problems(path: Path, card: Card) -> list[str]:
    """Name the sizes that a file declares and cannot have, or that its card gives otherwise."""
    sizes = {("input", spec.name): spec.shape for spec in card.inputs} | {
        ("output", spec.name): spec.shape for spec in card.outputs
    }
    return [
        f"{side} '{name}': the graph claims the shape {_text(shape)}, sizes must be above 0"
        + (f" and as in the card, {list(sizes[side, name])}" if (side, name) in sizes else "")
        for side, name, shape in _shapes(path.read_bytes())
        if not _is_right(shape, sizes.get((side, name)))
    ]


def _is_right(shape: Shape, told: tuple[int | str, ...] | None) -> bool:
    if any(size is not None and size <= 0 for size in shape):
        return False
    if told is None or len(told) != len(shape):
        return True  # of that the check of the session tells
    pairs = zip(shape, told, strict=True)
    return all(size in (None, there) or isinstance(there, str) for size, there in pairs)


def _shapes(model: bytes) -> Iterator[tuple[str, str, Shape]]:
    """Yield side, name and shape of each input and output. Raises `EOFError` and `ValueError`."""
    for graph in _within(model, GRAPH):
        for number, value in fields(graph):
            if number in (INPUT, OUTPUT) and isinstance(value, bytes):
                name = next(_within(value, NAME), b"").decode()
                shape = tuple(map(_size, _within(value, TYPE, TENSOR, SHAPE, DIMENSION)))
                yield "input" if number == INPUT else "output", name, shape


def _size(dimension: bytes) -> int | None:
    for number, value in fields(dimension):
        if number == SIZE and isinstance(value, int):
            return value - 2 * LARGEST if value >= LARGEST else value
    return None


def _within(message: bytes, *numbers: int) -> Iterator[bytes]:
    """Yield the messages that lie along a way of field numbers."""
    for number, value in fields(message):
        if number == numbers[0] and isinstance(value, bytes):
            yield from _within(value, *numbers[1:]) if numbers[1:] else (value,)


def _text(shape: Shape) -> list[int | str]:
    return ["free" if size is None else size for size in shape]
