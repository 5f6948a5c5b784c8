"""Checking models of whole phrases: decoders and encoders, against encoding and each other."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import numpy as np

from models.card import Card
from models.errors import ModelError
from models.metadata import read_card
from models.phrase import Decoder, Encoder

PLACES: Final = 8  # where a decoder is tried besides at rest
TOLERANCE: Final = 1e-3  # by which a probability may leave 0 … 1


def place_problems(card: Card) -> list[str]:
    """Name what is wrong with the places of a card: mean and deviation lie in one space."""
    specs = [spec for role in ("mean", "deviation") for spec in card.outputs_of(role)]
    found = [
        f"'{spec.name}' must be float32 ['batch', latents], got {spec.dtype} {list(spec.shape)}"
        for spec in (*specs, *card.inputs_of("latent"))
        if spec.dtype != "float32" or [type(size) for size in spec.shape] != [str, int]
    ]
    if len({spec.shape[-1:] for spec in specs}) > 1:
        found.append(f"mean and deviation must be as wide, got {[list(s.shape) for s in specs]}")
    return found + _pair_problems(card)


def _pair_problems(card: Card) -> list[str]:
    if card.kind != "encoder" or (isinstance(card.pairs_with, str) and card.pairs_with):
        return []
    return [f"card field 'pairs_with' of an encoder must name a model, got {card.pairs_with!r}"]


def decoded(path: Path) -> list[str]:
    """Decode at rest and at random places: rolls hold probabilities, and some of them notes."""
    try:
        decoder = Decoder(path)
        rest = np.zeros(decoder.latents, np.float32)
        random = np.random.default_rng(0).normal(size=(PLACES, decoder.latents))
        rolls = [decoder.decode(place) for place in (rest, *random.astype(np.float32))]
    except ModelError as error:
        return str(error).splitlines()
    low, high = min(map(np.min, rolls)), max(map(np.max, rolls))
    found = []
    if low < -TOLERANCE or high > 1 + TOLERANCE:
        found.append(f"a roll must hold probabilities, 0 … 1, got {low:.3g} … {high:.3g}")
    if not any(decoder.roll.decode(roll) for roll in rolls):
        found.append(f"of {len(rolls)} phrases drawn at least one must have a note, none has")
    return found


def encoded(path: Path, card: Card) -> list[str]:
    """Encode silence, and see whether the place is one of the model that the encoder pairs with."""
    try:
        encoder = Encoder(path)
        sizes = [int(size) for size in card.inputs_of("phrase")[0].shape[1:]]
        mean, deviation = encoder.encode(np.zeros(sizes, card.inputs_of("phrase")[0].dtype))
    except ModelError as error:
        return str(error).splitlines()
    found = []
    if deviation.min() < 0:
        found.append(f"deviations must be 0 or more, got {deviation.min():.3g}")
    width = _width_beside(path, card)
    if width not in (None, len(mean)):
        found.append(f"the encoder has {len(mean)} latents, '{card.pairs_with}' has {width}")
    return found


def _width_beside(path: Path, card: Card) -> int | str | None:
    """Return the latents of the model that an encoder pairs with, if it lies beside it."""
    file = path.with_name(f"{card.pairs_with}.onnx")
    try:
        latents = read_card(file).inputs_of("latent")
    except ModelError:
        return None
    return latents[0].shape[-1] if latents else 0
