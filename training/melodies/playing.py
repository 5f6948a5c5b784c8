"""What a step model of melodies plays by itself in Keras, from silence."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from models.card import TensorSpec
from models.encodings.melody_grid import END
from models.note import Note
from training.export.card import SYMBOL, TURN
from training.judge.player import COMMON_METER, TEMPERATURE, choose
from training.samples import BARS, SEED
from training.stepping import Stepper
from training.views.melody_grid import GRID


def play(stepper: Stepper, takes: Sequence[TensorSpec] = SYMBOL) -> list[Note]:
    """Return bars of 4/4, by the same dice each time; `takes` is what a step takes.

    Where it takes whose turn it is, all that follows the first `END` is the model's own.
    """
    stepper.reset()
    random, tokens = np.random.default_rng(SEED), [END]
    for place in range(BARS * COMMON_METER):
        turn = [int(place > 0)] if TURN in takes else []
        logits = stepper.step(tokens[-1], place % COMMON_METER, COMMON_METER, *turn)
        tokens.append(int(choose(logits[None], random, TEMPERATURE)[0]))
    return GRID.decode(tokens[1:])
