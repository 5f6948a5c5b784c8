"""The account: what a place asks of its phrase, against what the phrase so far has spent of it.

Everything is computed from the progress of `training.morph.attributes`, nothing is learned. So the
decoder can steer by what it has played: it knows how many onsets are still due in how many steps.
"""

from __future__ import annotations

from typing import Any, Final

from keras import ops

from models.melody_grid import FIRST_PITCH
from training.morph.attributes import ATTRIBUTES, LONGEST_BEAT, PROGRESS
from training.morph.scores import Curve
from training.morph.tally import keith

ROWS: Final = 6
UNIT: Final = 6.0  # semitones that count as 1
MIDDLE: Final = 20.0  # a token in the middle of the range
REST_WIDTH: Final = 0.25
Tensor = Any


def account(
    progress: Tensor, latent: Tensor, curve: Curve, vocabulary: int
) -> tuple[Tensor, Tensor]:
    """Return numbers `(…, width)` and rows of evidence `(…, ROWS, vocabulary)`, about 1 at most.

    `progress` (…, len(PROGRESS)), `latent` (…, latents), `curve` from deviations to attributes.
    """
    so_far = dict(zip(PROGRESS, ops.unstack(progress, len(PROGRESS), axis=-1), strict=True))
    named = latent[..., : len(ATTRIBUTES)]
    asked = dict(zip(ATTRIBUTES, ops.unstack(curve(named), len(ATTRIBUTES), axis=-1), strict=True))
    needed = _needed_pitch(so_far, asked)
    numbers = [
        *_of_density(so_far, asked),
        *_of_pitch(so_far, asked, needed),
        *_of_syncopation(so_far, asked),
        *_of_repetition(so_far, asked),
    ]
    # Near 0 a slider is at rest, and so are all the others together where their squares are small.
    resting = ops.exp(-ops.square(named / REST_WIDTH))
    spread = ops.mean(ops.square(latent[..., len(ATTRIBUTES) :]), axis=-1, keepdims=True)
    clock = so_far["clock"]
    beat = ops.cast(clock - LONGEST_BEAT * ops.floor(clock / LONGEST_BEAT), "int32")
    told = [ops.stack(numbers, axis=-1), resting, spread, ops.one_hot(beat, LONGEST_BEAT)]
    return ops.concatenate(told, axis=-1), _rows(so_far, asked, needed, vocabulary)


def _due(so_far: dict[str, Tensor], asked: dict[str, Tensor]) -> Tensor:
    """Return how many onsets are still asked for."""
    return asked["density"] * so_far["span"] - so_far["onsets"]


def _needed_pitch(so_far: dict[str, Tensor], asked: dict[str, Tensor]) -> Tensor:
    """Return the mean pitch that the onsets to come would need, within a tritone of the asked."""
    due = ops.maximum(_due(so_far, asked), 1.0)
    needed = (asked["mean_pitch"] * (so_far["onsets"] + due) - so_far["pitches"]) / due
    return asked["mean_pitch"] + ops.clip(needed - asked["mean_pitch"], -UNIT, UNIT)


def _of_density(so_far: dict[str, Tensor], asked: dict[str, Tensor]) -> list[Tensor]:
    due, left = _due(so_far, asked), ops.maximum(so_far["span"] - so_far["clock"], 1.0)
    return [
        so_far["clock"] / so_far["span"],
        asked["density"] * 4.0,
        ops.clip(due / left, -1.0, 1.5) * 2.0,
        due / 8.0,
        ops.sign(so_far["onsets"]),
    ]


def _of_pitch(so_far: dict[str, Tensor], asked: dict[str, Tensor], needed: Tensor) -> list[Tensor]:
    notes, some = ops.maximum(so_far["onsets"], 1.0), ops.sign(so_far["onsets"])
    return [
        (asked["mean_pitch"] - MIDDLE) / UNIT,
        some * (so_far["pitches"] / notes - asked["mean_pitch"]) / UNIT,
        (needed - asked["mean_pitch"]) / UNIT,
        asked["range"] / UNIT,
        (so_far["highest"] - so_far["lowest"] - asked["range"]) / UNIT,
    ]


def _of_syncopation(so_far: dict[str, Tensor], asked: dict[str, Tensor]) -> list[Tensor]:
    notes, some = ops.maximum(so_far["onsets"], 1.0), ops.sign(so_far["onsets"])
    total = asked["syncopation"] * asked["density"] * so_far["span"]
    missing = (total - so_far["syncopation"]) / ops.maximum(_due(so_far, asked), 1.0)
    sounding = ops.sign(so_far["began"])
    if_ended = sounding * keith(ops.relu(so_far["began"] - 1.0), so_far["clock"])
    return [
        asked["syncopation"],
        some * (so_far["syncopation"] / notes - asked["syncopation"]),
        ops.clip(missing, -3.0, 3.0),
        sounding,
        if_ended,
    ]


def _of_repetition(so_far: dict[str, Tensor], asked: dict[str, Tensor]) -> list[Tensor]:
    candidate = so_far["candidate"]
    return [
        asked["repetition"],
        (so_far["met"] - asked["repetition"] * so_far["either"]) / 2.0,
        ops.cast(so_far["clock"] >= ops.floor(so_far["span"] / 2.0), "float32"),
        ops.cast(candidate >= float(FIRST_PITCH), "float32"),
        ops.cast(candidate > 0.5, "float32"),
    ]


def _rows(
    so_far: dict[str, Tensor], asked: dict[str, Tensor], needed: Tensor, vocabulary: int
) -> Tensor:
    """Return for each symbol what it would do to the attributes, and which one was half ago."""
    symbol = ops.arange(vocabulary, dtype="float32")
    pitched = ops.cast(symbol >= float(FIRST_PITCH), "float32")
    some = ops.sign(so_far["onsets"])[..., None]
    wider = ops.maximum(so_far["highest"][..., None], symbol)
    wider = some * (wider - ops.minimum(so_far["lowest"][..., None], symbol))
    wider = wider - asked["range"][..., None]
    candidate = so_far["candidate"][..., None]
    rows = [
        pitched * ops.abs(symbol - asked["mean_pitch"][..., None]) / UNIT,
        pitched * ops.abs(symbol - needed[..., None]) / UNIT,
        pitched * ops.relu(wider) / UNIT,
        pitched * ops.relu(-wider) / UNIT,
        ops.cast(ops.equal(symbol, candidate), "float32") * ops.sign(candidate),
        pitched + 0.0 * some,
    ]
    return ops.stack(rows, axis=-2)
