"""Parity: Keras and onnxruntime run side by side, and must come to the same.

Each is fed what its encoding makes of its own examples, which a step hears again and again, so that
a memory has work to do, and places drawn from the unit normal; pictures of sound are of noise. A
step keeps its state on either side for all the steps, so that errors may add up.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, Final

import numpy as np
import onnxruntime as ort
import tensorflow as tf
from numpy.typing import NDArray

from models.card import Card, TensorSpec
from models.encodings.encoding import Encoding

STEPS: Final = 256  # of a step model
PHRASES: Final = 32  # of a model of whole phrases
ROWS: Final = 3
Tensor = Any
# Takes the card's inputs in their order and returns its outputs in theirs.
Function = Callable[..., Sequence[Tensor]]


def parity(function: Function, content: bytes, card: Card, encoding: Encoding | None) -> float:
    """Return the largest difference of any output at any step.

    It is in units of the larger of 1 and the value: cells count up, and logits go to a hundred.
    """
    session = ort.InferenceSession(content, providers=["CPUExecutionProvider"])
    states = {spec.name: np.zeros(_shape(spec), np.float32) for spec in card.inputs_of("state")}
    answers = len(card.outputs) - len(states)
    ours = [tf.convert_to_tensor(value) for value in states.values()]
    run = tf.function(lambda *tensors: named(function, card, tensors))
    worst = 0.0
    for fed in _feeds(card, encoding):
        theirs = session.run(None, {**fed, **states})
        mine = list(run(*(tf.convert_to_tensor(v) for v in fed.values()), *ours).values())
        ours, states = mine[answers:], dict(zip(states, theirs[answers:], strict=True))
        worst = max(worst, *(_apart(a, b) for a, b in zip(mine, theirs, strict=True)))
    return worst


def named(function: Function, card: Card, tensors: Sequence[Tensor]) -> dict[str, Tensor]:
    """Return the outputs of a function by the names that its card gives them."""
    names = [spec.name for spec in card.outputs]
    return {
        name: tf.identity(value, name)
        for name, value in zip(names, function(*tensors), strict=True)
    }


def _apart(mine: Tensor, theirs: NDArray[np.float32]) -> float:
    return float((np.abs(mine.numpy() - theirs) / np.maximum(1, np.abs(theirs))).max())


def _feeds(card: Card, encoding: Encoding | None) -> Iterator[dict[str, NDArray[Any]]]:
    """Give what each step is fed besides the states, in the card's order."""
    random = np.random.default_rng(0)
    specs = [spec for spec in card.inputs if spec.role != "state"]
    steps = _steps(encoding, random) if encoding and card.kind == "step" else [{}] * PHRASES
    for symbols in steps:
        yield {spec.name: _fed(spec, symbols, encoding, random) for spec in specs}


def _steps(encoding: Encoding, random: np.random.Generator) -> list[dict[str, NDArray[Any]]]:
    """Return `token` and conditions, `(ROWS, …)` each, of every step.

    Each row is an example again and again. `chosen`, where a model asks for it, is what is decided
    already of the token to come.
    """
    rows = [encoding.encode(encoding.example(random)) for _ in range(ROWS)]
    rows = [np.resize(row, (STEPS + 1, *row.shape[1:])) for row in rows]
    conditions = [encoding.conditions(row) for row in rows]
    told = {name: np.stack([each[name] for each in conditions], 1) for name in conditions[0]}
    tokens = np.stack(rows, axis=1)
    told |= {"token": tokens[:-1], "chosen": tokens[1:, ..., :-1]}
    return [{name: value[step] for name, value in told.items()} for step in range(STEPS)]


def _fed(
    spec: TensorSpec,
    symbols: dict[str, NDArray[Any]],
    encoding: Encoding | None,
    random: np.random.Generator,
) -> NDArray[Any]:
    if encoding is None or spec.role == "latent":
        return np.asarray(random.normal(size=_shape(spec)), spec.dtype)
    if spec.role == "phrase":
        rows = [encoding.encode(encoding.example(random)) for _ in range(ROWS)]
        return np.stack([np.resize(row, _shape(spec)[1:]) for row in rows]).astype(spec.dtype)
    return symbols["token" if spec.role in ("token", "frame") else spec.name]


def _shape(spec: TensorSpec) -> tuple[int, ...]:
    return ROWS, *map(int, spec.shape[1:])
