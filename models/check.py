"""Checking a model file: everything that is wrong with it, by name, and never a crash."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

import numpy as np
import onnxruntime as ort
from numpy.typing import NDArray

from models.card import Card, TensorSpec
from models.check_phrase import decoded, encoded, place_problems
from models.declared import declared_problems
from models.encodings import encoding_of
from models.encodings.hilbert import Hilbert
from models.errors import ModelError
from models.restorer import tried
from models.runtime import StepModel, open_session

# What a kind takes and gives: of each group exactly one tensor, in one of these roles.
TAKES: Final = {
    "step": (("token", "frame"),),
    "decoder": (("latent",),),
    "encoder": (("phrase",),),
    "restorer": (("picture",),),
}
GIVES: Final = {
    "step": (("logits",),),
    "decoder": (("phrase",),),
    "encoder": (("mean",), ("deviation",)),
    "restorer": (("picture",),),
}
INPUT_ROLES: Final = ("token", "frame", "state", "latent", "condition", "phrase", "picture")
OUTPUT_ROLES: Final = ("logits", "state", "phrase", "picture", "mean", "deviation")
GRAPH_DTYPES: Final = {
    "tensor(float)": "float32",
    "tensor(int64)": "int64",
    "tensor(int32)": "int32",
}
LARGEST_FILE: Final = 60 << 20  # what all the shipped models may take together
LARGEST_TENSOR: Final = 1 << 24  # elements in one row
BATCH: Final = 12  # a melody is heard in twelve keys at once
# Rows of a batch go through other kernels than a single row: this much rounding is no difference.
TOLERANCE: Final = 1e-3


def check(path: Path) -> list[str]:
    """Name everything that is wrong with a model file, a line each; none: it can be played.

    Raises nothing, whatever the file holds.
    """
    return [_printable(line) for line in _found(path)]


def _found(path: Path) -> list[str]:
    try:
        session, card = open_session(path)
        found = _card_problems(session, card) or declared_problems(path, card)
        return _size_problems(path) + (found or _played(path, card))
    except ModelError as error:
        return str(error).splitlines()
    except Exception as error:  # noqa: BLE001 (a file may hold anything; none may crash the check)
        return [f"{path.name} cannot be checked: {type(error).__name__}: {error}"]


def _printable(line: str) -> str:
    """Escape what a terminal would not print: names in a file may hold anything."""
    return "".join(char if char.isprintable() else ascii(char)[1:-1] for char in line)


def _size_problems(path: Path) -> list[str]:
    size = path.stat().st_size
    if size <= LARGEST_FILE:
        return []
    return [f"{path.name} should be at most {LARGEST_FILE >> 20} MB, it is {size / 2**20:.1f} MB"]


def _card_problems(session: ort.InferenceSession, card: Card) -> list[str]:
    """What can be told without playing: the card against itself, and against the graph."""
    found = _side_problems("input", card.inputs, INPUT_ROLES)
    found += _side_problems("output", card.outputs, OUTPUT_ROLES)
    found += _role_problems(card)
    found += _graph_problems("input", card.inputs, session.get_inputs())
    found += _graph_problems("output", card.outputs, session.get_outputs())
    found += _state_problems(card)
    found += _batch_problems(card) if card.kind == "step" else []
    return found + _encoding_problems(card) + _latent_problems(card)


def _side_problems(side: str, specs: tuple[TensorSpec, ...], roles: Iterable[str]) -> list[str]:
    """Tensors named twice, of a role that their side cannot have, or too large to hold."""
    names = [spec.name for spec in specs]
    found = [
        f"{side} '{name}' is in the card more than once"
        for name in sorted(set(names))
        if names.count(name) > 1
    ]
    for spec in specs:
        if spec.role not in roles:
            found.append(
                f"{side} '{spec.name}': role of an {side} must be one of {', '.join(roles)},"
                f" got {spec.role}"
            )
        elements = np.prod([size for size in spec.shape if isinstance(size, int)], dtype=float)
        if elements > LARGEST_TENSOR:
            found.append(
                f"{side} '{spec.name}' must have at most {LARGEST_TENSOR} elements a row,"
                f" got {elements:g}"
            )
    return found


def _role_problems(card: Card) -> list[str]:
    found = []
    for side, groups, specs in (
        ("input", TAKES[card.kind], card.inputs),
        ("output", GIVES[card.kind], card.outputs),
    ):
        for group in groups:
            names = [spec.name for spec in specs if spec.role in group]
            if len(names) != 1:
                found.append(
                    f"a '{card.kind}' model needs exactly one {side} with role"
                    f" {' or '.join(group)}, got {', '.join(names) or 'none'}"
                )
    return found


def _graph_problems(side: str, specs: tuple[TensorSpec, ...], nodes: list[Any]) -> list[str]:
    """The card's tensors against the graph's; only inputs must all be in the card."""
    graph = {node.name: node for node in nodes}
    found = []
    for spec in specs:
        if spec.name in graph:
            found += _tensor_problems(side, spec, graph[spec.name])
        else:
            there = ", ".join(graph)
            found.append(f"{side} '{spec.name}' of the card is not in the graph, which has {there}")
    if side == "input":
        missing = graph.keys() - {spec.name for spec in specs}
        found += [f"input '{name}' of the graph is not in the card" for name in sorted(missing)]
    return found


def _tensor_problems(side: str, spec: TensorSpec, node: Any) -> list[str]:  # noqa: ANN401
    found = []
    dtype = GRAPH_DTYPES.get(node.type, node.type)
    if dtype != spec.dtype:
        found.append(
            f"{side} '{spec.name}': dtype is {spec.dtype} in the card, {dtype} in the graph"
        )
    # An output whose shape the graph leaves open reads as []; playing shows what it is.
    unknown = side == "output" and not node.shape
    fits = len(node.shape) == len(spec.shape) and all(map(_fits, spec.shape, node.shape))
    if not (fits or unknown):
        found.append(
            f"{side} '{spec.name}': shape is {list(spec.shape)} in the card,"
            f" {node.shape} in the graph"
        )
    return found


def _fits(size: int | str, graph_size: int | str | None) -> bool:
    """Whether the card may give an axis this size: the graph's own, or any where it is free."""
    return size == graph_size or not isinstance(graph_size, int)


def _state_problems(card: Card) -> list[str]:
    """State comes out as it goes in: as many tensors, in the same order, of the same form."""
    into, out = card.inputs_of("state"), card.outputs_of("state")
    if len(into) != len(out):
        return [
            f"state must come out as it goes in, got {len(into)} state inputs"
            f" and {len(out)} state outputs"
        ]
    return [
        f"state input '{one.name}' is {_form(one)}, its output '{other.name}' is {_form(other)}:"
        " they must be the same, in the same order"
        for one, other in zip(into, out, strict=True)
        if _form(one) != _form(other)
    ]


def _form(spec: TensorSpec) -> str:
    sizes = ("free" if isinstance(size, str) else str(size) for size in spec.shape)
    return f"{spec.dtype} ({', '.join(sizes)})"


def _batch_problems(card: Card) -> list[str]:
    """Every tensor of a step model has the batch as its first axis, and no other free one."""
    return [
        f"tensor '{spec.name}' of a step model must have its first axis free (the batch)"
        f" and the others fixed, got shape {list(spec.shape)}"
        for spec in (*card.inputs, *card.outputs)
        if [isinstance(size, str) for size in spec.shape] != [True, *[False] * len(spec.shape[1:])]
    ]


def _encoding_problems(card: Card) -> list[str]:
    try:
        if card.kind == "restorer":
            return Hilbert.of(card).problems(card)
        encoding = encoding_of(card)
    except ValueError as error:
        return [str(error)]
    return encoding.problems(card) + (place_problems(card) if card.kind != "step" else [])


def _latent_problems(card: Card) -> list[str]:
    found = [
        f"latent '{latent.name}': range must rise and hold the default,"
        f" got {list(latent.range)} and {latent.default}"
        for latent in card.latents
        if not latent.range[0] <= latent.default <= latent.range[1] > latent.range[0]
    ]
    widths = [spec.shape[-1] for spec in card.inputs_of("latent") if spec.shape]
    if any(isinstance(width, int) and len(card.latents) > width for width in widths):
        found.append(f"{len(card.latents)} latents are named, the latent input has {widths[0]}")
    return found


def _played(path: Path, card: Card) -> list[str]:
    """Play as the instrument would: steps of music in every row, whole phrases, or sound."""
    if card.kind == "step":
        return _stepped(path, card)
    return _run_once(path, card) or _whole(path, card)


def _stepped(path: Path, card: Card) -> list[str]:
    """Step through examples, a row each: every row must be stepped as it would be alone."""
    encoding, random = encoding_of(card), np.random.default_rng(0)
    music = [encoding.encode(encoding.example(random)) for _ in range(BATCH)]
    music = [tokens[: min(map(len, music))] for tokens in music]
    told = encoding.conditions(music[0])
    together = _logits(StepModel(path, BATCH), np.stack(music, axis=1), told)
    model = StepModel(path)
    for row, tokens in enumerate(music):
        model.reset()
        alone = _logits(model, tokens[:, None], told)[:, 0]
        apart = float(np.abs(together[:, row] - alone).max())
        if apart > TOLERANCE * max(1.0, float(np.abs(alone).max())):
            return [
                f"each row of a batch must be stepped as it would be alone; of {BATCH} rows,"
                f" row {row} has logits that differ by up to {apart:.3g}"
            ]
    return []


def _logits(
    model: StepModel, tokens: NDArray[np.int64], told: dict[str, NDArray[np.int64]]
) -> NDArray[np.float32]:
    """Step through tokens, `(steps, rows, …)`; return all logits, `(steps, rows, vocabulary)`."""
    return np.stack(
        [
            model.step(row, **{name: values[step] for name, values in told.items()}).copy()
            for step, row in enumerate(tokens)
        ]
    )


def _whole(path: Path, card: Card) -> list[str]:
    if card.kind == "decoder":
        return decoded(path)
    return encoded(path, card) if card.kind == "encoder" else tried(path)


def _run_once(path: Path, card: Card) -> list[str]:
    session, _ = open_session(path)
    feeds = {
        spec.name: np.zeros(
            [1 if isinstance(size, str) else size for size in spec.shape], spec.dtype
        )
        for spec in card.inputs
    }
    names = [spec.name for spec in card.outputs]
    try:
        outputs = session.run(names, feeds)
    except Exception as error:  # noqa: BLE001 (onnxruntime raises many kinds)
        return [f"the model fails when it is run: {str(error).splitlines()[0]}"]
    found = []
    for spec, array in zip(card.outputs, outputs, strict=True):
        if not np.isfinite(array).all():
            found.append(f"output '{spec.name}' is not finite for inputs of zeros")
        if len(array.shape) != len(spec.shape) or not all(map(_fits, array.shape, spec.shape)):
            found.append(
                f"output '{spec.name}': shape is {list(spec.shape)} in the card,"
                f" {list(array.shape)} when run"
            )
    return found
