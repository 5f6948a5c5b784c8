"""What a step model of columns plays by itself in Keras, from silence."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from models.card import TensorSpec
from models.encodings.columns import CLASSES, HELD, PITCHES, SILENT, STARTED, Columns, Pixels
from models.note import Note
from training.export.card import TURN
from training.judge.player import TEMPERATURE
from training.samples import SEED, TICKS
from training.stepping import Logits, Stepper


def play(stepper: Stepper, takes: Sequence[TensorSpec], form: Columns) -> list[Note]:
    """Return bars of 4/4, by the same dice each time; `takes` is what a step takes.

    Where it takes whose turn it is, all that follows the first column is the model's own.
    """
    stepper.reset()
    random, columns = np.random.default_rng(SEED), [np.full(PITCHES, SILENT)]
    for place in range(TICKS // form.ticks):
        turn = [int(place > 0)] if TURN in takes else []
        columns.append(follow(stepper.step(columns[-1], *turn), columns[-1], random))
    return form.decode(np.stack(columns[1:]))


def follow(said: Logits, before: Pixels, random: np.random.Generator) -> Pixels:
    """Return the column, `(88,)`, that a network has said to follow another one.

    Of logits, `(264,)`, one of three classes is drawn for each key, and what does not sound is not
    held. Of the published network's grey values, `(88,)`, those from a half on sound.
    """
    sounds = before != SILENT
    if len(said) == PITCHES:
        return np.where(said >= 0.5, np.where(sounds, HELD, STARTED), SILENT)
    scores = said.reshape(PITCHES, CLASSES) / TEMPERATURE
    drawn = (scores + random.gumbel(size=scores.shape)).argmax(axis=1)
    return np.where((drawn == HELD) & ~sounds, SILENT, drawn)
