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
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from engine.key import AFTER_SILENCE, KeyFinder
from engine.parts.melody.stepper import Stepper
from engine.parts.skyline import ABSOLUTE
from engine.places import in_units
from models.encodings.melody_grid import END, FIRST_PITCH, REST, MelodyGrid

SHIFTS: Final = tuple(range(-6, 6))
CENTRE: Final = 68  # where the corpus puts its melodies: E4 … C6
MEMORY_STEPS: Final = 1024
# Hearing a remembered step again costs as much as a step; this many keep a restart short.
REMEMBERED_STEPS: Final = 256
# What a row has said fades to a half within about 69 notes, so that a modulation is heard.
FADE: Final = 0.99
AT_ONCE: Final = 2  # rests that are made up for in a turn
# How much a row's surprise counts beside the pitch classes.
SURPRISE: Final = 0.15


@dataclass(frozen=True)
class BarLine:
    """The step that came to a bar line, and the model's state before it."""

    state: Any
    tokens: NDArray[np.int64]


class Listener:
    """One voice's hearing of the conversation: its own notes and the performer's as one melody."""

    def __init__(self, model: Stepper, bar_steps: int) -> None:
        self.latents = model.card.latents
        self.grid = MelodyGrid.from_parameters(model.card.encoding.parameters)
        self.bar_steps = bar_steps
        self.history: deque[int] = deque(maxlen=MEMORY_STEPS)
        self._model = model
        self.position = 0
        told = model.card.inputs_of("condition")
        self._is_told = any(spec.name == "position" for spec in told)
        self.reset()

    def reset(self) -> None:
        """Forget everything: before the first step of a song."""
        self._model.reset()
        self._weights = np.zeros(len(SHIFTS))
        self._key = KeyFinder()
        self._judge_keys()
        self._octave = 0
        self._waited = 0  # rests since the bar line that may be of a silent bar
        self._bar_line: BarLine | None = None  # the last one
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
        self._count_rests()
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

    def wait(self, position: int) -> None:
        """Hear a rest at a step of the bar, of a bar in which nothing has sounded so far.

        Bars in which nothing sounds are no part of the music: at the end of one, it is back where
        the bar began. Steps that it is behind are made up for one at a time. Raises `ModelError`.
        """
        for _ in range(2):
            if self.begins or self.position == (position + 1) % self.bar_steps:
                return
            self._rest()

    def align(self, position: int) -> None:
        """Be at a step of the bar where something sounds: what it waited for was music, too.

        More than a few rests that it has missed (a laptop slept, the clock was started) are not
        made up for, since that could take seconds: it is told where it is now. Only a model that
        is never told its place in the bar has to count them. Raises `ModelError`.
        """
        self._count_rests()
        missed = (position - self.position) % self.bar_steps
        if missed and self.begins:
            self.begin_song(position)
        elif missed > AT_ONCE and self._is_told:
            self.history.extend([REST] * missed)
            self._bar_line, self._opinion = None, None
            self.position = position
            self._logits = self._model.again(position=position)
        while self.position != position:
            self.hear(REST)

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
        self._waited = 0
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
        position = (self.position - self._waited) % self.bar_steps
        return {"symbols": remembered, "next": position, "key": self.key}

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

    def _rest(self) -> None:
        """Hear a rest that may turn out to be no part of the music."""
        if self._song_is_over:
            self.begin_song(self.position)
        elif self._bar_line is not None and self._waited == self.position == self.bar_steps - 1:
            self._waited = 0
            self._model.restore(self._bar_line.state)
            self._step(self._bar_line.tokens, 0)
        else:
            self._waited += 1
            self._step(self._tokens(REST), (self.position + 1) % self.bar_steps)
            if self.position == 0:  # it began to wait within the bar
                self._count_rests()

    def _count_rests(self) -> None:
        """Take the rests that it waited for as heard."""
        self.history.extend([REST] * self._waited)
        self._waited = 0

    def _step(self, tokens: NDArray[np.int64], position: int, is_own: bool = False) -> None:
        """Step every row; `position` is that of the symbol to come."""
        if position == 0:
            self._bar_line = BarLine(self._model.save(), tokens)
        self.position = position
        self._logits = self._model.step(
            tokens, position=position, meter=self.bar_steps, turn=int(is_own)
        )
        self._opinion = None
