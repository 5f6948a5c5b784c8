"""The loop part: the phrase of a decoder, played bar after bar in the key of the music."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final, Protocol

import numpy as np
from numpy.typing import NDArray

from engine.key import KEY_CHANGE, KeyFinder
from engine.parts.part import Guide
from engine.places import Place, Vector, in_units, random_place
from engine.plain import plain
from engine.ticks import TICKS_PER_STEP, Span
from models.card import Card, Latent
from models.encodings.piano_roll import MEASURE_TICKS, PianoRoll
from models.note import Note

LEAST_NOTES_A_BAR: Final = 0.5
# How much less a pitch is liked that the bar of the phrase does not hold.
UNLIKED: Final = -2.0
HOMES: Final = 12  # how many places are looked at for one to begin at
# Density moves the probability at which a note sounds by at most this much either way, in logits.
DENSITY_LOGITS: Final = 4.0
EVEN: Final = 0.5
CRUMB_TICKS: Final = 90  # the corpora have nothing shorter than a 16th: what is, is a stray pixel


class Drawer(Protocol):
    """What a loop needs of a decoder; `models.phrase.Decoder` is one."""

    card: Card
    roll: PianoRoll
    latents: int

    def decode(self, latent: NDArray[np.float32]) -> NDArray[np.float32]:
        """Take a place, return its roll of probabilities."""


@dataclass(frozen=True)
class Draw:
    """What a loop wants: the phrase of a place, in deviations, at a density 0 … 1 (0.5: even)."""

    place: Place
    density: float


def draw(drawer: Drawer, wanted: Draw) -> tuple[Note, ...]:
    """Decode a phrase, in ticks of 4/4 and in C. Takes milliseconds; raises `ModelError`."""
    latent = np.zeros(drawer.latents, np.float32)
    known = np.asarray(wanted.place[: drawer.latents], np.float32)
    latent[: len(known)] = known
    roll, form = drawer.decode(in_units(latent, drawer.card.latents)), drawer.roll
    return tuple(
        replace(note, tick=_snapped(note.tick, form.ticks(1)))
        for note in form.decode(roll, _threshold(form.threshold, wanted.density))
        if note.length >= CRUMB_TICKS
    )


class LoopPart:
    """A decoder of `piano-roll`: the phrase that sounds, and the one that comes next.

    The phrase has measures of 4/4, each laid into one bar of the session. It hears the music only
    for its key. `drawer` is used when the part is made, never in a turn.
    """

    nears_phrases = False
    span_ticks = TICKS_PER_STEP

    def __init__(
        self, name: str, drawer: Drawer, bar_steps: int, random: np.random.Generator
    ) -> None:
        self.name = name
        self.latents: tuple[Latent, ...] = drawer.card.latents
        self._bar = bar_steps * TICKS_PER_STEP
        self._measures = drawer.roll.measures
        self._start: int | None = None  # the tick at which the phrase began first
        self._notes: tuple[Note, ...] = ()
        self._next: tuple[Note, ...] | None = None
        self._laid: dict[int, list[Note]] = {}  # by the step of the loop, ticks within the loop
        self._key = KeyFinder()
        self._answer_start: int | None = None
        self._last_sound: int | None = None
        self._has_decided = False
        self._keeps = False
        self.home: Place | None = _home(drawer, random)
        self._wanted = Draw(self.home, EVEN)
        self._asked = self._wanted
        self.take(draw(drawer, self._wanted))
        self._land()

    @property
    def keys(self) -> NDArray[np.float64]:
        """See `Part`."""
        return self._key.keys()

    @property
    def tonic(self) -> int:
        """See `Part`."""
        return self._key.tonic

    def hear(self, notes: Sequence[Note], span: Span) -> None:
        """See `Part`."""
        struck = [note for note in notes if note.tick >= span.start - span.ticks // 2]
        if struck and self._is_after_silence(span):
            self._key.new_phrase()
        if notes:
            self._last_sound = span.stop
        for note in struck:
            self._key.hear(note.pitch)
        if not self._has_decided:
            self._key.settle()
        self._has_decided = False

    def decide(self, span: Span, guide: Guide) -> Sequence[Note]:
        """See `Part`."""
        self._has_decided = True
        answer = guide.answer
        if answer is not None and answer.start != self._answer_start:
            self._start = self._answer_start = answer.start
            self._key.settle()
        if self._start is None:
            self._start = span.start // self._bar * self._bar
        if span.start % self._bar == 0:
            self._key.settle(KEY_CHANGE)
        return self.ahead(span)

    def ahead(self, span: Span) -> Sequence[Note]:
        """See `Part`: the notes of the phrase that begin in a span."""
        shift = (self.tonic + 6) % 12 - 6
        found = []
        for tick in range(span.start, span.stop, TICKS_PER_STEP):
            base = tick - self._place(tick)
            for note in self._laid.get(self._place(tick) // TICKS_PER_STEP, ()):
                found.append(replace(note, tick=base + note.tick, pitch=note.pitch + shift))
        return found

    def rest(self) -> None:
        """See `Part`: whatever begins anew begins at its start."""
        self._start = None

    def aim(self, place: Vector, density: float) -> None:
        """See `Part`."""
        self._wanted = Draw(tuple(place[: len(self.latents)].tolist()), density)

    def move(self, span: Span, is_alone: bool) -> None:
        """See `Part`: to the phrase that was drawn last."""
        self._land()

    def is_phrase_start(self, tick: int) -> bool:
        """See `Part`."""
        return self._place(tick) == 0

    def wants(self) -> Draw | None:
        """See `Part`: the phrase of its place, asked for once."""
        if self._wanted == self._asked:
            return None
        self._asked = self._wanted
        return self._wanted

    def take(self, notes: Sequence[Note]) -> str | None:
        """See `Part`: a phrase to be played from the next boundary on, unless it is too sparse."""
        if len(notes) >= LEAST_NOTES_A_BAR * self._measures:
            self._next, self._keeps = tuple(notes), False
            return None
        if self._keeps:  # said once, however long the performer stays there
            return None
        self._keeps = True
        return f"keeps its phrase: the one drawn here has too few notes ({len(notes)})"

    def likings(self, pitches: Sequence[int], key: int, tick: int) -> list[float]:
        """See `Part`: what the bar of the phrase holds is liked."""
        first = tick - self._place(tick) % self._bar
        bar = {note.pitch % 12 for note in self.ahead(Span(first, first + self._bar))}
        return [0.0 if pitch % 12 in bar else UNLIKED for pitch in pitches]

    def memory(self) -> dict[str, Any]:
        """See `Part`."""
        return {
            "key": self._key.memory,
            "notes": [plain(note) for note in self._notes],
            "start": self._start,
            "answer_start": self._answer_start,
            "last_sound": self._last_sound,
        }

    def recall(self, memory: Mapping[str, Any]) -> None:
        """See `Part`."""
        self._key.memory = memory["key"]
        self._start, self._answer_start = memory["start"], memory["answer_start"]
        self._last_sound = memory["last_sound"]
        self.take([Note(*note) for note in memory["notes"]])
        self._land()

    @property
    def _length(self) -> int:
        """The length in ticks of the session."""
        return self._measures * self._bar

    def _place(self, tick: int) -> int:
        """Return where in the loop a tick of the session lies."""
        return (tick - (self._start or 0)) % self._length

    def _is_after_silence(self, span: Span) -> bool:
        return self._last_sound is None or span.start - self._last_sound >= self._bar // 2

    def _land(self) -> None:
        """Let the phrase that waits be the one that is played."""
        if self._next is not None:
            self._notes, self._next = self._next, None
            self._lay()

    def _lay(self) -> None:
        """Sort the notes by 16th steps; what a shorter bar has no room for is left out."""
        self._laid = {}
        for note in self._notes:
            measure, tick = divmod(note.tick, MEASURE_TICKS)
            if measure >= self._measures or tick >= self._bar:
                continue
            length = min(note.length, self._bar) if self._bar < MEASURE_TICKS else note.length
            laid = replace(note, tick=measure * self._bar + tick, length=length)
            self._laid.setdefault(laid.tick // TICKS_PER_STEP, []).append(laid)


def _home(drawer: Drawer, random: np.random.Generator) -> Place:
    """Return the place, of some, whose phrase has the most different bars and is not too sparse.

    The mean of what a decoder learned is the one place that sounds like nobody.
    """
    seeds = random.integers(1 << 31, size=HOMES).tolist()
    places = [random_place([seed], 1.0) for seed in seeds]
    return max(places, key=lambda place: _variety(drawer, place))


def _variety(drawer: Drawer, place: Place) -> float:
    """Return how many bars of a place's phrase are different, less where notes are missing."""
    notes = draw(drawer, Draw(place, EVEN))
    bars: dict[int, list[tuple[int, int]]] = {}
    for note in notes:
        measure, tick = divmod(note.tick, MEASURE_TICKS)
        bars.setdefault(measure, []).append((tick, note.pitch))
    return len({tuple(bar) for bar in bars.values()}) + min(len(notes) / 1000, 0.5)


def _snapped(tick: int, sample: int) -> int:
    """Move a start that is one sample off a 16th onto it: triplets and the like stay."""
    off = (tick + TICKS_PER_STEP // 2) % TICKS_PER_STEP - TICKS_PER_STEP // 2
    return tick - off if abs(off) <= sample else tick


def _threshold(threshold: float, density: float) -> float:
    """Return the probability from which a note sounds at a density; 0.5 leaves it as it is."""
    logit = math.log(threshold / (1 - threshold)) - DENSITY_LOGITS * (2 * density - 1)
    return 1 / (1 + math.exp(-logit))
