"""Columns of keys as pictures that a network draws, and pictures as rolls: `CODINGS`.

A picture is `(88, 200, channels)`: keys from A0 up, columns of 0.05 s at 120 bpm, values -1 … 1 as
a tanh gives them, -1 for silence. The report has three ways to write it:

- `starts`, four channels that are lit only where a note starts: its length, velocity, instrument,
  tempo;
- `layers`, three that are lit as long as it sounds: grey at the start and white while it is held,
  velocity, instrument;
- `grey`, the first of these alone.

The corpora have one velocity and one instrument, and their tempo is that of the score: these
channels are white wherever they are lit, and say no more than that.

`paint` reads a picture inside a graph. Between silence and white lies the grey of a start, so that
an edge that is only blurred might be read as one: a pitch is struck again only where grey stands
between two that are held.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from keras import ops
from numpy.typing import NDArray

from models.encodings.columns import HELD, LOWEST, PITCHES, SILENT, STARTED, Columns
from models.encodings.piano_roll import MEASURE_TICKS, PianoRoll
from training.adversarial.config import chosen
from training.rolls.networks import STARTED_GREY
from training.systems.roll_gan.config import Config

Classes = NDArray[np.integer[Any]]
Pictures = NDArray[np.float32]
Tensor = Any
COLUMNS: Final = Columns()
# Five bars of 4/4, 200 columns: what is drawn is whole bars, to be looped.
ROLL: Final = PianoRoll(LOWEST, PITCHES, measures=5, samples=MEASURE_TICKS // COLUMNS.ticks)
DARK: Final = -1.0
WHITE: Final = 1.0
GREY: Final = DARK + (WHITE - DARK) * STARTED_GREY
HELD_ABOVE: Final = (GREY + WHITE) / 2
LONGEST: Final = ROLL.samples  # columns that a length can say: a bar
# How steeply it goes from "not" to "struck". Were it a jump, two ways to compute the same picture
# would now and then come to other notes.
STEEPNESS: Final = 20.0
# What sounds, and what would be struck again if it sounded before: `(batch, 88, 200)` each, 0 … 1.
Read = tuple[Tensor, Tensor]


@dataclass(frozen=True)
class Coding:
    """A way to write notes as a picture of so many `channels`.

    `draw` takes columns `(rows, 200, 88)` of `models.encodings.columns`' classes and returns
    pictures; `read` takes pictures as tensors.
    """

    channels: int
    draw: Callable[[Classes], Pictures]
    read: Callable[[Tensor], Read]


def draw_grey(columns: Classes) -> Pictures:
    """Draw each note grey at its start and white as long as it is held: one channel."""
    levels = np.zeros(3, np.float32)
    levels[[SILENT, STARTED, HELD]] = DARK, GREY, WHITE
    return levels[_across(columns)][..., None]


def read_grey(pictures: Tensor) -> Read:
    """Read the first channel: what is lighter than half of a start sounds."""
    light = pictures[..., 0]
    held = _surely(light - HELD_ABOVE)
    between = ops.minimum(_later(held, 1), _later(held, -1))
    return ops.clip((light - DARK) / (GREY - DARK), 0.0, 1.0), ops.minimum(1 - held, between)


def draw_layers(columns: Classes) -> Pictures:
    """Draw the grey channel, and two that are white where a note sounds."""
    lit = _lit(_across(columns) != SILENT)
    return np.concatenate([draw_grey(columns), lit, lit], axis=-1)


def draw_starts(columns: Classes) -> Pictures:
    """Draw where notes start: their lengths up to `LONGEST`, and three channels that are white."""
    across = _across(columns)
    started = across == STARTED
    share = np.minimum(_lengths(across), LONGEST) / LONGEST
    lengths = np.where(started, DARK + (WHITE - DARK) * share, DARK).astype(np.float32)
    return np.concatenate([lengths[..., None], *[_lit(started)] * 3], axis=-1)


def read_starts(pictures: Tensor) -> Read:
    """Read the lengths of the notes that the second channel says there are."""
    started = _surely(pictures[..., 1] - (DARK + WHITE) / 2)
    length = (pictures[..., 0] - DARK) / (WHITE - DARK) * LONGEST
    places = np.arange(ROLL.length, dtype=np.float32)
    # Every start reaches so far, and what sounds is what the one that reaches farthest holds.
    reach = _highest_so_far(places + started * length)
    return ops.clip(reach - places, 0.0, 1.0), started


CODINGS: Final[Mapping[str, Coding]] = {
    "grey": Coding(1, draw_grey, read_grey),
    "layers": Coding(3, draw_layers, read_grey),
    "starts": Coding(4, draw_starts, read_starts),
}


def coding_of(config: Config) -> Coding:
    """Return how a run writes pictures. Raises `InputError` for an encoding that there is not."""
    return chosen(CODINGS, "encoding", config.encoding)


def paint(pictures: Tensor, coding: Coding) -> Tensor:
    """Return the rolls of pictures: `(batch, measures, samples, pitches)`, 0 … 1.

    Where a pitch that sounds is struck again, the sample before is off, unless it is all that there
    is of the note before: a roll cannot say that.
    """
    sounding, struck = coding.read(pictures)
    before = ops.minimum(_later(sounding, 1), _later(sounding, 2))
    again = ops.minimum(ops.minimum(struck, sounding), before)
    samples = ops.minimum(sounding, 1 - _later(again, -1))
    return ops.reshape(ops.transpose(samples, (0, 2, 1)), (-1, *ROLL.shape))


def _surely(above: Tensor) -> Tensor:
    """Return how surely a value is above 0: 0.5 there, soon 0 or 1."""
    return ops.clip(0.5 + STEEPNESS * above, 0.0, 1.0)


def _later(values: Tensor, columns: int) -> Tensor:
    """Return `(batch, 88, 200)` moved by so many columns, 0 where there was nothing."""
    if columns < 0:
        return ops.pad(values[..., -columns:], ((0, 0), (0, 0), (0, -columns)))
    return ops.pad(values[..., :-columns], ((0, 0), (0, 0), (columns, 0)))


def _highest_so_far(values: Tensor) -> Tensor:
    """Return the highest of each value, 0 or more, and those before it in its row.

    All columns at once: in each round every column hears of twice as many before it.
    """
    reach = 1
    while reach < ROLL.length:
        values = ops.maximum(values, _later(values, reach))
        reach *= 2
    return values


def _across(columns: Classes) -> Classes:
    """Return columns of keys as rows of columns, `(rows, 88, 200)`."""
    return columns.transpose(0, 2, 1)


def _lit(there: NDArray[np.bool_]) -> Pictures:
    return np.where(there, WHITE, DARK).astype(np.float32)[..., None]


def _lengths(across: Classes) -> NDArray[np.int64]:
    """Return how many columns a note that starts at a place goes on for, `(rows, 88, 200)`."""
    held = np.zeros((*across.shape[:2], across.shape[2] + 1), np.int64)  # from each place on
    for place in reversed(range(across.shape[2])):
        held[..., place] = np.where(across[..., place] == HELD, held[..., place + 1] + 1, 0)
    return 1 + held[..., 1:]
