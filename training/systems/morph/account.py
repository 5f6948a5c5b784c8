"""The account: what a place asks of its phrase, against what the phrase so far has spent of it.

Everything is computed from the progress of `training.systems.morph.attributes`, nothing is learned.
So the decoder can steer by what it has played: it knows how many onsets are still due in how many
steps.
"""

from __future__ import annotations

from typing import Any, Final

from keras import ops

from models.encodings.melody_grid import FIRST_PITCH
from training.judge.attributes import LONGEST_BEAT
from training.systems.morph.attributes import ATTRIBUTES, PROGRESS
from training.systems.morph.scores import Curve
from training.systems.morph.tally import keith

ROWS: Final = 6
UNIT: Final = 6.0  # semitones that count as 1
MIDDLE: Final = 20.0  # a token in the middle of the range
REST_WIDTH: Final = 0.25
Tensor = Any
Columns = dict[str, Tensor]


def account(
    progress: Tensor, latent: Tensor, curve: Curve, vocabulary: int
) -> tuple[Tensor, Tensor]:
    """Return numbers `(…, width)` and rows of evidence `(…, ROWS, vocabulary)`, about 1 at most.

    `progress` (…, len(PROGRESS)), `latent` (…, latents), `curve` from deviations to attributes.
    """
    named, learned = ops.split(latent, [len(ATTRIBUTES)], axis=-1)
    so_far, asked = _columns(PROGRESS, progress), _columns(ATTRIBUTES, curve(named))
    needed = _needed_pitch(so_far, asked)
    numbers = [
        *_of_density(so_far, asked),
        *_of_pitch(so_far, asked, needed),
        *_of_syncopation(so_far, asked),
        *_of_repetition(so_far, asked),
    ]
    # Near 0 a slider is at rest, and so are all the others together where their squares are small.
    resting = ops.exp(-ops.square(named / REST_WIDTH))
    spread = ops.mean(ops.square(learned), axis=-1, keepdims=True)
    told = [*numbers, resting, spread, _place_in_beat(so_far["clock"])]
    return ops.concatenate(told, axis=-1), _rows(so_far, asked, needed, vocabulary)


def _columns(names: tuple[str, ...], values: Tensor) -> Columns:
    """Name the columns of `values`, each `(…, 1)`."""
    return dict(zip(names, ops.split(values, len(names), axis=-1), strict=True))


def _place_in_beat(clock: Tensor) -> Tensor:
    places = ops.arange(LONGEST_BEAT, dtype="float32")
    return ops.cast(
        ops.equal(clock - LONGEST_BEAT * ops.floor(clock / LONGEST_BEAT), places), "float32"
    )


def _due(so_far: Columns, asked: Columns) -> Tensor:
    """Return how many onsets are still asked for."""
    return asked["density"] * so_far["span"] - so_far["onsets"]


def _needed_pitch(so_far: Columns, asked: Columns) -> Tensor:
    """Return the mean pitch that the onsets to come would need, within a tritone of the asked."""
    due = ops.maximum(_due(so_far, asked), 1.0)
    needed = (asked["mean_pitch"] * (so_far["onsets"] + due) - so_far["pitches"]) / due
    return asked["mean_pitch"] + ops.clip(needed - asked["mean_pitch"], -UNIT, UNIT)


def _of_density(so_far: Columns, asked: Columns) -> list[Tensor]:
    due, left = _due(so_far, asked), ops.maximum(so_far["span"] - so_far["clock"], 1.0)
    return [
        so_far["clock"] / so_far["span"],
        asked["density"] * 4.0,
        ops.clip(due / left, -1.0, 1.5) * 2.0,
        due / 8.0,
        ops.sign(so_far["onsets"]),
    ]


def _of_pitch(so_far: Columns, asked: Columns, needed: Tensor) -> list[Tensor]:
    notes, some = ops.maximum(so_far["onsets"], 1.0), ops.sign(so_far["onsets"])
    return [
        (asked["mean_pitch"] - MIDDLE) / UNIT,
        some * (so_far["pitches"] / notes - asked["mean_pitch"]) / UNIT,
        (needed - asked["mean_pitch"]) / UNIT,
        asked["range"] / UNIT,
        (so_far["highest"] - so_far["lowest"] - asked["range"]) / UNIT,
    ]


def _of_syncopation(so_far: Columns, asked: Columns) -> list[Tensor]:
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


def _of_repetition(so_far: Columns, asked: Columns) -> list[Tensor]:
    candidate = so_far["candidate"]
    return [
        asked["repetition"],
        (so_far["met"] - asked["repetition"] * so_far["either"]) / 2.0,
        ops.cast(so_far["clock"] >= ops.floor(so_far["span"] / 2.0), "float32"),
        ops.cast(candidate >= float(FIRST_PITCH), "float32"),
        ops.cast(candidate > 0.5, "float32"),
    ]


def _rows(so_far: Columns, asked: Columns, needed: Tensor, vocabulary: int) -> Tensor:
    """Return for each symbol what it would do to the attributes, and which one was half ago."""
    symbol = ops.arange(vocabulary, dtype="float32")
    pitched = ops.cast(symbol >= float(FIRST_PITCH), "float32")
    some, candidate = ops.sign(so_far["onsets"]), so_far["candidate"]
    wider = ops.maximum(so_far["highest"], symbol) - ops.minimum(so_far["lowest"], symbol)
    wider = some * wider - asked["range"]
    rows = [
        pitched * ops.abs(symbol - asked["mean_pitch"]) / UNIT,
        pitched * ops.abs(symbol - needed) / UNIT,
        pitched * ops.relu(wider) / UNIT,
        pitched * ops.relu(-wider) / UNIT,
        ops.cast(ops.equal(symbol, candidate), "float32") * ops.sign(candidate),
        pitched + 0.0 * some,
    ]
    return ops.stack(rows, axis=-2)
