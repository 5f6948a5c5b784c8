"""A card from a graph's signature: which tensors go in and out, in the order of the graph."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from models.card import Card, Encoding, Latent, TensorSpec

BATCH: Final = "batch"
ENCODER: Final = "-encoder"
# What a step of a melody takes: a symbol, and where in the bar the next one is.
SYMBOL: Final = (
    TensorSpec("token", "int64", (BATCH,), "token"),
    *(TensorSpec(name, "int64", (BATCH,), "condition") for name in ("position", "meter")),
)
# Whether what a step takes is the model's own (1) or somebody else's (0).
TURN: Final = TensorSpec("turn", "int64", (BATCH,), "condition")


@dataclass(frozen=True)
class About:
    """What the card says of a model beside its tensors; `trained` is a date, or more."""

    name: str
    title: str
    licence: str
    corpus: str
    trained: str
    encoding: Encoding


def state(name: str, *shape: int) -> TensorSpec:
    """Return a state tensor of a step, of a shape without the batch axis."""
    return TensorSpec(name, "float32", (BATCH, *shape), "state")


def step_card(
    about: About,
    takes: Sequence[TensorSpec],
    choices: int,
    states: Sequence[TensorSpec],
    latents: Sequence[Latent] = (),
) -> Card:
    """Return the card of a step: what it `takes`, a place (if it has latents) and states in.

    Out come the logits of so many `choices`, and the states.
    """
    place = [TensorSpec("latent", "float32", (BATCH, len(latents)), "latent")] if latents else []
    return Card(
        **vars(about),
        kind="step",
        inputs=(*takes, *place, *states),
        outputs=(
            TensorSpec("logits", "float32", (BATCH, choices), "logits"),
            *(state(f"next_{spec.name}", *map(int, spec.shape[1:])) for spec in states),
        ),
        latents=tuple(latents),
    )


def decoder_card(about: About, phrase: TensorSpec, latents: Sequence[Latent]) -> Card:
    """Return the card of a decoder: a place in, a phrase out."""
    place = TensorSpec("latent", "float32", (BATCH, len(latents)), "latent")
    return Card(
        **vars(about), kind="decoder", inputs=(place,), outputs=(phrase,), latents=tuple(latents)
    )


def encoder_card(
    about: About, phrase: TensorSpec, width: int, latents: Sequence[Latent] = ()
) -> Card:
    """Return the card of the encoder that pairs with `about`, its title and encoding excepted."""
    return Card(
        **vars(about) | {"name": about.name + ENCODER},
        kind="encoder",
        inputs=(phrase,),
        outputs=tuple(
            TensorSpec(role, "float32", (BATCH, width), role) for role in ("mean", "deviation")
        ),
        latents=tuple(latents),
        pairs_with=about.name,
    )


def restorer_card(about: About, shape: Sequence[int]) -> Card:
    """Return the card of a restorer: a picture in, of a shape without the batch, another out."""
    taken, given = (
        TensorSpec(name, "float32", (BATCH, *shape), "picture") for name in ("picture", "restored")
    )
    return Card(**vars(about), kind="restorer", inputs=(taken,), outputs=(given,))


def encoder_of(path: Path) -> Path:
    """Return where the encoder of a model's file stands: beside it."""
    return path.with_name(f"{path.stem}{ENCODER}{path.suffix}")
