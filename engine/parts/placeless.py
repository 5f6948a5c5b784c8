"""What parts of models without a latent space have in common, however many notes they play."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from engine.answer import Answer
from engine.key import KEY_CHANGE, KeyFinder
from engine.parts.form import Form
from engine.parts.part import Guide
from engine.places import Place, Vector
from engine.ticks import TICKS_PER_STEP, Span
from models.card import Latent
from models.note import Note


class PlacelessPart:
    """A part that has no place and decides nothing ahead: what is left is to hear and to decide.

    It finds the key itself, in `_key`, and takes up the form of each answer, in `_answer`.
    """

    latents: tuple[Latent, ...] = ()
    home: Place | None = None
    nears_phrases = False

    def __init__(self, name: str, bar_steps: int, random: np.random.Generator) -> None:
        self.name = name
        self._bar = bar_steps * TICKS_PER_STEP
        self._random = random
        self._key = KeyFinder()
        self._answer: Form | None = None

    @property
    def keys(self) -> NDArray[np.float64]:
        """See `Part`."""
        return self._key.keys()

    @property
    def tonic(self) -> int:
        """See `Part`."""
        return self._key.tonic

    def ahead(self, span: Span) -> Sequence[Note] | None:
        """See `Part`: what it plays is decided when it comes."""
        return None

    def aim(self, place: Vector, density: float) -> None:
        """See `Part`: it has no place."""

    def move(self, span: Span, is_alone: bool) -> None:
        """See `Part`: it has no place."""

    def is_phrase_start(self, tick: int) -> bool:
        """See `Part`: every bar line may be one."""
        return tick % self._bar == 0

    def wants(self) -> None:
        """See `Part`: nothing."""

    def take(self, notes: Sequence[Note]) -> str | None:
        """See `Part`."""
        return None

    def _begin(self, span: Span, guide: Guide) -> Answer | None:
        """Be in a key for a span, with the form of its answer; return an answer that begins."""
        begun = None
        if guide.answer is None:
            self._answer = None
        elif self._answer is None or self._answer.answer != guide.answer:
            begun = guide.answer
            self._key.settle()
            closes = self._random.random() < guide.controls.cadence
            self._answer = Form.of(begun, guide.meter, self.tonic, closes)
        if self.is_phrase_start(span.start):
            self._key.settle(KEY_CHANGE)
        return begun
