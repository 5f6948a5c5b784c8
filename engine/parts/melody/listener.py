"""The listener: hears one melody in all twelve keys at once, and knows what each expects next.

A `melody-grid` model knows one key (C major, A minor). It is stepped with a batch of twelve rows,
each hearing the music shifted by its own number of semitones; one of them is in the key of the
music. So whatever key is found, an answer goes on from a state that has already heard everything.
Which it is, the pitch classes tell (of 240 held-out openings of 2 and 4 bars 80 % right), and how
surprised each row was (72 % alone; together 80 %).
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from typing import Any, Final, Protocol

import numpy as np
from numpy.typing import NDArray

from engine.key import AFTER_SILENCE, KeyFinder
from engine.parts.skyline import ABSOLUTE
from engine.places import in_units
from models.card import Card
from models.encodings.melody_grid import END, FIRST_PITCH, MelodyGrid

SHIFTS: Final = tuple(range(-6, 6))
CENTRE: Final = 68  # where the corpus puts its melodies: E4 … C6
MEMORY_STEPS: Final = 1024
# Hearing a remembered step again costs as much as a step; this many keep a restart short.
REMEMBERED_STEPS: Final = 256
# What a row has said fades to a half within about 69 notes, so that a modulation is heard.
FADE: Final = 0.99
# How much a row's surprise counts beside the pitch classes.
SURPRISE: Final = 0.15


class Stepper(Protocol):
    """What a listener needs of a model; `models.runtime.StepModel` is one."""

    card: Card

    @property
    def latent(self) -> NDArray[np.float32] | None:
        """The place in the latent space at which steps are taken, `(rows, latents)`."""

    def step(self, tokens: NDArray[np.int64], **conditions: int) -> NDArray[np.float32]:
        """Take the last symbol of each row, return the next one's logits."""

    def again(self) -> NDArray[np.float32]:
        """Take the last step once more, after `latent` has moved."""

    def reset(self) -> None:
        """Forget everything."""


class Listener:
    """One voice's hearing of the conversation: its own notes and the performer's as one melody."""

    def __init__(self, model: Stepper, bar_steps: int) -> None:
        self.latents = model.card.latents
        self.grid = MelodyGrid.from_parameters(model.card.encoding.parameters)
        self.bar_steps = bar_steps
        self.history: deque[int] = deque(maxlen=MEMORY_STEPS)
        self._model = model
        self.reset()

    def reset(self) -> None:
        """Forget everything: before the first step of a song."""
        self._model.reset()
        self._weights = np.zeros(len(SHIFTS))
        self._key = KeyFinder()
        self._judge_keys()
        self._octave = 0
        self._song_is_over = False
        self.begins = False  # a song, with the next symbol
        self._place: NDArray[np.float32] | None = None  # until it has been moved to one
        self._began: NDArray[np.float32] | None = None  # where the song did
        self._row = SHIFTS.index(0)
        self._opinion: list[float] | None = None  # of every token, once somebody has asked
        self._step(np.full(len(SHIFTS), END), 0)

    def hear(self, symbol: int, is_own: bool = False) -> None:
        """Take what sounded in the next 16th step (an `ABSOLUTE` token). Raises `ModelError`.

        `is_own`: the model chose it; some models tell an answer from what they answer.
        """
        if self._song_is_over:
            self.begin_song(self.position)
        tokens = self._tokens(symbol)
        if symbol >= FIRST_PITCH:
            self._weights = FADE * self._weights + self._likelihoods(tokens)
            self._key.hear(ABSOLUTE.pitch(symbol))
            self._judge_keys()
        self.history.append(symbol)
        self.begins = False
        self._step(tokens, (self.position + 1) % self.bar_steps, is_own)

    def move(self, place: NDArray[np.float32]) -> None:
        """Be at another place in the latent space from the next symbol on. Raises `ModelError`.

        `place` is in deviations, with as many numbers as the model has latents, or more.
        """
        latent = self._model.latent
        if latent is None:
            return
        self._place = place[: latent.shape[1]].copy()
        if self._began is None:  # a song that was heard again, or nothing yet
            self._began = self._place
        there = in_units(self._place, self.latents)
        if not np.array_equal(latent[0], there):
            latent[:] = there
            self._logits = self._model.again()
            self._opinion = None

    @property
    def wandered(self) -> float:
        """How far the place is from that at which the song began: the most of any latent."""
        if self._place is None or self._began is None:
            return 0.0
        return float(np.abs(self._place - self._began).max())

    def likings(self, pitches: Sequence[int]) -> list[float]:
        """Say how well sounding pitches would go on from here: 0 for the likeliest, or less."""
        if self._opinion is None:
            logits = self._logits[self._row]
            self._opinion = (logits - logits[FIRST_PITCH:].max()).tolist()
        shift = self.shift
        return [self._opinion[self.grid.token(pitch - shift)] for pitch in pitches]

    def end_song(self) -> None:
        """Let what is heard next be another song."""
        self._song_is_over = True

    def begin_song(self, position: int) -> None:
        """Forget what was played, but for the key: a song begins at a step of the bar.

        Raises `ModelError`.
        """
        self._song_is_over, self.begins = False, True
        self._began = self._place
        self._model.reset()
        self._step(np.full(len(SHIFTS), END), position)

    def new_phrase(self, pitch: int) -> None:
        """Prepare for a phrase that starts on a pitch after silence: any key, any register."""
        self._weights *= AFTER_SILENCE
        self._key.new_phrase()
        self._judge_keys()
        self._octave = round((pitch - CENTRE) / 12)

    def settle(self, margin: float = 0.0) -> None:
        """Choose the key that explains the music best, if by more than `margin` (nats)."""
        self._key.settle(margin, self._surprise)
        row = SHIFTS.index((self._key.tonic + 6) % 12 - 6)
        if row != self._row:
            self._row = row
            self._opinion = None

    def memory(self) -> dict[str, Any]:
        """Return what a snapshot keeps, as plain data."""
        remembered = list(self.history)[-REMEMBERED_STEPS:]
        return {"symbols": remembered, "next": self.position, "key": self.key}

    def recall(self, memory: Mapping[str, Any]) -> None:
        """Hear again what `memory` kept. Raises `ModelError`."""
        symbols = memory["symbols"]
        self.position = (memory["next"] - len(symbols)) % self.bar_steps
        self.key = memory["key"]
        for symbol in symbols:
            self.hear(symbol)
        self.key = memory["key"]

    @property
    def key(self) -> list[float]:
        """The judgement of the key as plain numbers: octave, key finder, weight of each row."""
        return [self._octave, *self._key.memory, *self._weights.tolist()]

    @key.setter
    def key(self, values: list[float]) -> None:
        self._octave, self._opinion = int(values[0]), None
        self._key.memory, self._weights = values[1:14], np.array(values[14:])
        self._row = SHIFTS.index((self._key.tonic + 6) % 12 - 6)
        self._judge_keys()

    @property
    def keys(self) -> NDArray[np.float64]:
        """How probable each key is, from C up, `(12,)`."""
        return self._keys

    def _judge_keys(self) -> None:
        """Work out how probable each key is; done as it is heard, since a harmony cannot wait."""
        self._keys = self._key.keys(self._surprise)

    @property
    def _surprise(self) -> NDArray[np.float64]:
        """What the rows say of each key, from C up, in nats."""
        return np.asarray(SURPRISE * np.roll(self._weights, SHIFTS[0]))

    @property
    def tonic(self) -> int:
        """The pitch class (0 = C) of the chosen key's major tonic."""
        return SHIFTS[self._row] % 12

    @property
    def shift(self) -> int:
        """Semitones from the model's pitches to those of the music, in the chosen key."""
        return SHIFTS[self._row] + 12 * self._octave

    def expects(self) -> NDArray[np.float64]:
        """Return the chosen row's logits for the next step, `(vocabulary,)`, a copy."""
        row: NDArray[np.float64] = self._logits[self._row].astype(np.float64)
        return row

    def pitches(self) -> NDArray[np.int64]:
        """Return the sounding MIDI pitch of every pitch token, `(vocabulary - FIRST_PITCH,)`."""
        return np.arange(self.grid.lowest, self.grid.highest + 1) + self.shift

    def _tokens(self, symbol: int) -> NDArray[np.int64]:
        if symbol < FIRST_PITCH:
            return np.full(len(SHIFTS), symbol)
        pitch = ABSOLUTE.pitch(symbol) - 12 * self._octave
        return np.array([self.grid.token(pitch - shift) for shift in SHIFTS])

    def _likelihoods(self, tokens: NDArray[np.int64]) -> NDArray[np.float64]:
        logits = self._logits.astype(np.float64)
        peak = logits.max(axis=1)
        norms = peak + np.log(np.exp(logits - peak[:, None]).sum(axis=1))
        likelihoods: NDArray[np.float64] = logits[np.arange(len(tokens)), tokens] - norms
        return likelihoods

    def _step(self, tokens: NDArray[np.int64], position: int, is_own: bool = False) -> None:
        """Step every row; `position` is that of the symbol to come."""
        self.position = position
        self._logits = self._model.step(
            tokens, position=position, meter=self.bar_steps, turn=int(is_own)
        )
        self._opinion = None
