"""What encodings have in common when they look for faults in a card: the forms of its tensors."""

from __future__ import annotations

from models.card import Card, TensorSpec

BATCH = "batch"


def token_problems(card: Card, token: tuple[int, ...], vocabulary: int) -> list[str]:
    """Name what is wrong with the tensors of a step model of symbols.

    `token` is the shape of one token, without the batch; logits have a column for each symbol.
    """
    found = [
        f"a step model of {card.encoding.id} takes a 'token', '{spec.name}' has the role frame"
        for spec in card.inputs_of("frame")
    ]
    for spec in card.inputs_of("token"):
        if spec.dtype != "int64" or spec.shape[1:] != token:
            right = ", ".join(map(str, (f"'{BATCH}'", *token)))
            found.append(f"token '{spec.name}' must be int64 [{right}], got {_form(spec)}")
    for spec in card.outputs_of("logits"):
        if spec.dtype != "float32" or spec.shape[1:] != (vocabulary,):
            found.append(
                f"logits '{spec.name}' must be float32 ['{BATCH}', {vocabulary}]: so many symbols"
                f" has {card.encoding.id} with these parameters; got {_form(spec)}"
            )
    return found


def phrase_problems(card: Card, dtype: str, shape: tuple[int, ...] | None) -> list[str]:
    """Name the phrases that are not of a form, without the batch; `None`: a row of tokens."""
    right = ", ".join(map(str, shape)) if shape else "steps"
    return [
        f"phrase '{spec.name}' must be {dtype} ['{BATCH}', {right}] with these encoding parameters,"
        f" got {_form(spec)}"
        for spec in (*card.inputs_of("phrase"), *card.outputs_of("phrase"))
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
