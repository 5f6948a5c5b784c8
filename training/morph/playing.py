"""Playing the files as the instrument does: places from one, notes from the other."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from models.melody_grid import END
from models.runtime import StepModel, open_session
from training.morph.phrases import pad
from training.views.melody_grid import Song

COMMON_METER: Final = 16
TEMPERATURE: Final = 0.8  # that a performer finds set
Ints = NDArray[np.int64]
Floats = NDArray[np.float32]
Scores = NDArray[np.float64]


class PhraseEncoder:
    """An encoder's file: where phrases lie, many at once."""

    def __init__(self, path: Path) -> None:
        self.session, _ = open_session(path)

    def encode(self, phrases: Sequence[Song]) -> tuple[Floats, Floats]:
        """Return mean and deviation of each phrase, `(phrases, latents)`."""
        tokens = np.array([pad(phrase.tokens) for phrase in phrases], np.int64)
        mean, deviation = self.session.run(["mean", "deviation"], {"phrase": tokens})
        return mean, deviation


class Player:
    """A step model that plays `rows` melodies at once, each at its own place."""

    def __init__(self, path: Path, rows: int) -> None:
        self.model = StepModel(path, batch=rows)

    def play(
        self,
        latent: Floats,
        steps: int,
        meter: int = COMMON_METER,
        random: np.random.Generator | None = None,
        temperature: float = 1.0,
        heard: Ints | None = None,
    ) -> Ints:
        """Return `(rows, steps)` tokens, never `END`: greedy, or sampled where `random` is given.

        It starts from silence, or after `heard` (rows, steps), a whole number of bars, heard at the
        same place.
        """
        self.model.reset()
        self.move(latent)
        token = np.full(self.model.batch, END)
        logits = self.model.step(token, position=0, meter=meter)
        for place, token in enumerate(() if heard is None else heard.T, start=1):
            logits = self.model.step(token, position=place % meter, meter=meter)
        first = 0 if heard is None else heard.shape[1]
        played = []
        for place in range(first + 1, first + steps + 1):
            token = _choose(logits, random, temperature)
            played.append(token)
            logits = self.model.step(token, position=place % meter, meter=meter)
        return np.stack(played, axis=1)

    def perform(self, places: Floats, steps: int, random: np.random.Generator) -> Ints:
        """Return `(moves, rows, steps)` tokens of one performance that is never begun anew.

        `places` (moves, rows, latents): where it goes on from, each time for `steps` steps, sampled
        at the instrument's own temperature.
        """
        self.model.reset()
        self.move(places[0])
        logits = self.model.step(np.full(self.model.batch, END), position=0, meter=COMMON_METER)
        played = []
        for number, latent in enumerate(places):
            self.move(latent)
            logits = self.model.again()
            for step in range(number * steps + 1, (number + 1) * steps + 1):
                played.append(_choose(logits, random, TEMPERATURE))
                position = step % COMMON_METER
                logits = self.model.step(played[-1], position=position, meter=COMMON_METER)
        return np.stack(played).reshape(len(places), steps, -1).transpose(0, 2, 1)

    def move(self, latent: Floats) -> None:
        """Go to a place, where the model has any."""
        if self.model.latent is not None:
            self.model.latent[:] = latent


def by_meter(phrases: Sequence[Song]) -> list[tuple[int, list[Song]]]:
    """Return the phrases of each metre, which can be played at once."""
    ordered = sorted(phrases, key=lambda phrase: phrase.meter)
    groups = itertools.groupby(ordered, key=lambda phrase: phrase.meter)
    return [(meter, list(group)) for meter, group in groups]


def _choose(
    logits: Floats, random: np.random.Generator | None, temperature: float
) -> NDArray[np.int64]:
    scores: Scores = logits.astype(np.float64)
    scores[:, END] = -np.inf
    if random is not None:
        scores = scores / temperature + random.gumbel(size=scores.shape)
    return np.asarray(scores.argmax(axis=1), np.int64)
