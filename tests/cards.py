"""The cards of models that are made for tests: only their encoding and their tensors matter."""

from __future__ import annotations

from typing import Any

from models.card import Card, Encoding, TensorSpec


def step_card(
    name: str,
    encoding: str,
    parameters: dict[str, Any],
    takes: tuple[TensorSpec, ...],
    choices: int,
    memory: int = 0,
    **others: Any,
) -> Card:
    """The card of a step that `takes` tensors and gives `choices`; `memory` is how wide its state
    is."""
    into, out = (
        (TensorSpec(label, "float32", ("batch", memory), "state"),) if memory else ()
        for label in ("memory", "memory_out")
    )
    return Card(
        name=name,
        title=name.capitalize(),
        licence="MIT",
        corpus="none",
        trained="2026-01-01",
        kind="step",
        encoding=Encoding(encoding, parameters),
        inputs=(*takes, *into),
        outputs=(TensorSpec("logits", "float32", ("batch", choices), "logits"), *out),
        **others,
    )


def taken(name: str, *shape: int, role: str = "") -> TensorSpec:
    """What a step takes of each row, whole numbers; its role is its name unless it is told."""
    return TensorSpec(name, "int64", ("batch", *shape), role or name)
