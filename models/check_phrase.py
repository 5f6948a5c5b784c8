"""Checking models of whole phrases: decoders and encoders, against encoding and each other."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import numpy as np

from models.card import Card, TensorSpec
from models.errors import ModelError
from models.melody_grid import MelodyGrid
from models.phrase import Decoder, Encoder
from models.piano_roll import PianoRoll
from models.runtime import open_session

PLACES: Final = 8  # where a decoder is tried besides at rest
TOLERANCE: Final = 1e-3  # by which a probability may leave 0 … 1


def form_problems(card: Card, form: MelodyGrid | PianoRoll) -> list[str]:
    """Name the phrases and places of a card that do not fit its encoding or each other."""
    phrases = [*card.inputs_of("phrase"), *card.outputs_of("phrase")]
    found = [line for spec in phrases for line in _phrase_problems(spec, form)]
    if card.kind == "decoder" and not isinstance(form, PianoRoll):
        found.append(f"a 'decoder' model must have encoding piano-roll, got '{card.encoding.id}'")
    return found + _place_problems(card) + _pair_problems(card)


def _phrase_problems(spec: TensorSpec, form: MelodyGrid | PianoRoll) -> list[str]:
    """A roll is of the encoding's shape; a phrase on the grid is a row of tokens."""
    if isinstance(form, PianoRoll):
        fits = spec.dtype == "float32" and spec.shape[1:] == form.shape
        right = f"float32 ['batch', {', '.join(map(str, form.shape))}]"
    else:
        fits = spec.dtype == "int64" and len(spec.shape) == 2 and isinstance(spec.shape[1], int)
        right = "int64 ['batch', steps]"
    if fits and isinstance(spec.shape[0], str):
        return []
    return [
        f"phrase '{spec.name}' must be {right} with these encoding parameters,"
        f" got {spec.dtype} {list(spec.shape)}"
    ]


def _place_problems(card: Card) -> list[str]:
    """Mean and deviation are places in one space; all latents of a decoder can be moved."""
    specs = [spec for role in ("mean", "deviation") for spec in card.outputs_of(role)]
    found = [
        f"'{spec.name}' must be float32 ['batch', latents], got {spec.dtype} {list(spec.shape)}"
        for spec in (*specs, *card.inputs_of("latent"))
        if spec.dtype != "float32" or [type(size) for size in spec.shape] != [str, int]
    ]
    if len({spec.shape[-1:] for spec in specs}) > 1:
        found.append(f"mean and deviation must be as wide, got {[list(s.shape) for s in specs]}")
    return found


def _pair_problems(card: Card) -> list[str]:
    if card.kind != "encoder" or (isinstance(card.pairs_with, str) and card.pairs_with):
        return []
    return [f"card field 'pairs_with' of an encoder must name a model, got {card.pairs_with!r}"]


def decoded(path: Path) -> list[str]:
    """Decode at rest and at random places: a phrase must play at rest, and hold probabilities."""
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
    if not decoder.roll.decode(rolls[0]):
        found.append("at rest (every latent 0) a phrase must have a note, got an empty one")
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
        latents = open_session(file)[1].inputs_of("latent")
    except ModelError:
        return None
    return latents[0].shape[-1] if latents else 0
