"""Stepping the network, an event at a time: to measure an exported file, and to have it play."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from models.encodings.chords import FIELDS, UNIT, Chords
from models.runtime import open_session

Logits = NDArray[np.float32]
Rows = NDArray[np.int64]
Row = NDArray[np.int64]
Choose = Callable[[Logits], int]


class Improviser(ABC):
    """A network that is stepped, and goes on with events of the `form`.

    It can `predict` as often as needed from one state, and then `advance`.
    """

    form: Chords

    @abstractmethod
    def reset(self) -> None:
        """Forget everything."""

    @abstractmethod
    def predict(self, heard: Row, chosen: Row, position: int, /) -> Logits:
        """Return the logits `(vocabulary,)` after the row `heard`, `chosen` being known already."""

    @abstractmethod
    def advance(self) -> None:
        """Take the state that the last prediction came to."""

    def hear(self, rows: Rows, positions: Rows, targets: Rows) -> Logits:
        """Hear rows `(events, 4)`; return what is predicted at each, `(events, vocabulary)`."""
        logits = []
        for heard, position, target in zip(rows, positions, targets, strict=True):
            logits.append(self.predict(heard, target[:-1], int(position)))
            self.advance()
        return np.array(logits)

    def next_event(self, heard: Row, position: int, choose: Choose) -> Row:
        """Return the row `(4,)` of an event to follow `heard`, its fields chosen in turn."""
        row = np.zeros(FIELDS, np.int64)
        for field, tokens in enumerate(self.form.fields):
            logits = self.predict(heard, row[:-1], position)
            row[field] = tokens[choose(logits[tokens.start : tokens.stop])]
        self.advance()
        return row

    def go_on(self, heard: Rows, ticks: int, choose: Choose, bar: int) -> Rows:
        """Return rows that follow `heard`, `(events, 4)`, as many as start within `ticks`.

        A bar has `bar` ticks.
        """
        self.reset()
        places = replace(self.form, bar=bar).conditions(heard)["position"]
        self.hear(heard[:-1], places[:-1], heard[1:])
        last, place, rows = heard[-1], int(places[-1]), []
        while ticks > 0:
            last = self.next_event(last, place, choose)
            rows.append(last)
            shift = self.form.event(last).shift
            place = (place + shift // UNIT) % (bar // UNIT)
            ticks -= shift
        return np.array(rows)


class Player(Improviser):
    """A file with its state."""

    def __init__(self, path: Path) -> None:
        self._session, self.card = open_session(path)
        self.form = Chords.from_parameters(self.card.encoding.parameters)
        self.reset()

    def reset(self) -> None:
        """See `Improviser`."""
        self._states = {
            spec.name: np.zeros((1, int(spec.shape[1])), np.float32)
            for spec in self.card.inputs_of("state")
        }
        self._after = list(self._states.values())

    def predict(self, heard: Row, chosen: Row, position: int) -> Logits:
        """See `Improviser`."""
        told = {"token": heard[None], "chosen": chosen[None], "position": np.array([position])}
        logits, *self._after = self._session.run(None, told | self._states)
        found: Logits = logits[0]
        return found

    def advance(self) -> None:
        """See `Improviser`."""
        self._states = dict(zip(self._states, self._after, strict=True))


def sampler(random: np.random.Generator, temperature: float, top_p: float) -> Choose:
    """Return a way to choose: at a temperature, among the likeliest that together have `top_p`."""

    def choose(logits: Logits) -> int:
        scores = logits.astype(np.float64) / temperature
        shares = np.exp(scores - scores.max())
        shares /= shares.sum()
        order = np.argsort(-shares)
        kept = order[: int(np.searchsorted(np.cumsum(shares[order]), top_p)) + 1]
        return int(random.choice(kept, p=shares[kept] / shares[kept].sum()))

    return choose
