"""What encodings have in common when they look for faults in a card: the forms of its tensors."""

from __future__ import annotations

from typing import Final

from models.card import Card, TensorSpec

BATCH = "batch"
TAKEN: Final = ("token", "frame")  # a symbol, or all that happens at once


def step_problems(card: Card, role: str, taken: tuple[int, ...], choices: int) -> list[str]:
    """Name what is wrong with the tensors of a step model that takes a token or a frame, its role.

    `taken` is the shape of one, without the batch; logits have a place for each of the `choices`.
    """
    found = [
        f"a step model of {card.encoding.id} takes a '{role}', '{spec.name}' has the role {other}"
        for other in TAKEN
        if other != role
        for spec in card.inputs_of(other)
    ]
    for spec in card.inputs_of(role):
        if spec.dtype != "int64" or spec.shape[1:] != taken:
            right = ", ".join(map(str, (f"'{BATCH}'", *taken)))
            found.append(f"{role} '{spec.name}' must be int64 [{right}], got {_form(spec)}")
    for spec in card.outputs_of("logits"):
        if spec.dtype != "float32" or spec.shape[1:] != (choices,):
            found.append(
                f"logits '{spec.name}' must be float32 ['{BATCH}', {choices}]: so many choices"
                f" has {card.encoding.id} with these parameters; got {_form(spec)}"
            )
    return found


def phrase_problems(card: Card, dtype: str, shape: tuple[int, ...] | None) -> list[str]:
    """Name the phrases that are not of a form, without the batch; `None`: a row of tokens."""
    return tensor_problems(card, "phrase", dtype, shape)


def tensor_problems(card: Card, role: str, dtype: str, shape: tuple[int, ...] | None) -> list[str]:
    """Name the tensors of a role that are not of a form, as `phrase_problems` does."""
    right = ", ".join(map(str, shape)) if shape else "steps"
    return [
        f"{role} '{spec.name}' must be {dtype} ['{BATCH}', {right}] with these encoding parameters,"
        f" got {_form(spec)}"
        for spec in (*card.inputs_of(role), *card.outputs_of(role))
        if spec.dtype != dtype or not _fits(spec, shape)
    ]


def _fits(spec: TensorSpec, shape: tuple[int, ...] | None) -> bool:
    if not spec.shape or not isinstance(spec.shape[0], str):
        return False
    if shape is None:
        return len(spec.shape) == 2 and isinstance(spec.shape[1], int)
    return spec.shape[1:] == shape


def _form(spec: TensorSpec) -> str:
    return f"{spec.dtype} {list(spec.shape)}"
