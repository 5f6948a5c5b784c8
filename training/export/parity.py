"""Parity: Keras and onnxruntime run side by side, and must come to the same.

Each is fed what its card says: symbols that repeat themselves, so that a memory has work to do,
places drawn from the unit normal, phrases of random notes. A step keeps its state on either side
for all the steps, so that errors may add up.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, Final

import numpy as np
import onnxruntime as ort
import tensorflow as tf
from numpy.typing import NDArray

from models.card import Card, TensorSpec
from models.melody_grid import END, HOLD, MelodyGrid

STEPS: Final = 256  # of a step model
PHRASES: Final = 32  # of a model of whole phrases
ROWS: Final = 3
BAR: Final = 16
SOUNDING: Final = 0.03  # of the cells of a roll
Tensor = Any
# Takes the card's inputs in their order and returns its outputs in theirs.
Function = Callable[..., Sequence[Tensor]]


def parity(function: Function, content: bytes, card: Card) -> float:
    """Return the largest difference of any output at any step.

    It is in units of the larger of 1 and the value: cells count up, and logits go to a hundred.
    """
    session = ort.InferenceSession(content, providers=["CPUExecutionProvider"])
    states = {spec.name: np.zeros(_shape(spec), np.float32) for spec in card.inputs_of("state")}
    answers = len(card.outputs) - len(states)
    ours = [tf.convert_to_tensor(value) for value in states.values()]
    run = tf.function(lambda *tensors: named(function, card, tensors))
    worst = 0.0
    for fed in _feeds(card):
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


def _feeds(card: Card) -> Iterator[dict[str, NDArray[Any]]]:
    """Give what each step is fed besides the states, in the card's order."""
    random = np.random.default_rng(0)
    specs = [spec for spec in card.inputs if spec.role != "state"]
    steps = STEPS if card.kind == "step" else PHRASES
    symbols = _symbols(random, steps, _vocabulary(card))
    for step in range(steps):
        yield {spec.name: _fed(spec, symbols, step, random) for spec in specs}


def _fed(
    spec: TensorSpec, symbols: NDArray[np.int64], step: int, random: np.random.Generator
) -> NDArray[Any]:
    if spec.role == "latent":
        return np.asarray(random.normal(size=_shape(spec)), np.float32)
    if spec.role == "token":
        return np.array(symbols[step])
    if spec.role == "phrase" and spec.dtype == "int64":
        return np.array(np.roll(symbols, -step, axis=0)[: int(spec.shape[1])].T)
    if spec.role == "phrase":
        return (random.random(_shape(spec)) < SOUNDING).astype(np.float32)
    return np.full(ROWS, step % BAR if spec.name == "position" else BAR, np.int64)


def _vocabulary(card: Card) -> int:
    """Return how many symbols there are: as many as logits, or as the encoding of a phrase has."""
    for spec in card.outputs_of("logits"):
        return int(spec.shape[-1])
    parameters = card.encoding.parameters
    return MelodyGrid.from_parameters(parameters).vocabulary if "highest" in parameters else 4


def _symbols(random: np.random.Generator, steps: int, vocabulary: int) -> NDArray[np.int64]:
    """Return `(steps, ROWS)` symbols that repeat themselves after a while."""
    phrase = random.integers(1, vocabulary, (steps // 4, ROWS))
    phrase[random.random(phrase.shape) < 0.6] = HOLD
    return np.concatenate([np.full((1, ROWS), END), *[phrase] * 4])[:steps]


def _shape(spec: TensorSpec) -> tuple[int, ...]:
    return ROWS, *map(int, spec.shape[1:])
