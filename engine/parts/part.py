"""What a part is: what a voice plays from, whatever its model and its encoding are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from engine.answer import Answer
from engine.places import Place, Vector
from engine.session import VoiceControls
from engine.ticks import Meter, Span
from models.card import Latent
from models.note import Note


@dataclass(frozen=True)
class Guide:
    """The circumstances in which a part decides a span.

    `controls` are the voice's: temperature, top_p, density, closeness and cadence are the part's
    to obey. `allowed` (128,) says which pitches sound as they are decided; others are moved into
    the voice's compass afterwards. `answer` is the one under way, `beside` the pitches, as the
    part would decide them, that somebody else holds. `lead` is what another voice has ahead, to
    lean on; `is_alone`: nobody else has played for some bars.
    """

    controls: VoiceControls
    meter: Meter
    allowed: NDArray[np.bool_]
    answer: Answer | None = None
    beside: tuple[int, ...] = ()
    lead: tuple[Note, ...] | None = None
    is_alone: bool = False


class Part(Protocol):
    """What a voice plays from. Deterministic: dice come from the random generator it was made with.

    Called by the engine's thread alone, a few times in each span; nothing here may wait. `hear`,
    `decide`, `move` and `likings` may raise `ModelError`; the voice then falls back.
    """

    name: str
    """The model, as the performer named it."""
    latents: tuple[Latent, ...]
    """What of its place can be moved; empty without a latent space."""
    home: Place | None
    """A place at which to begin that is worth hearing; `None`: any."""
    nears_phrases: bool
    """Whether an answer is played from nearer to where its phrase lies in the latent space."""
    span_ticks: int
    """How finely it decides; a whole number of spans make a bar."""

    @property
    def keys(self) -> NDArray[np.float64]:
        """How probable each major key (or its relative minor) is, from C up, `(12,)`."""

    @property
    def tonic(self) -> int:
        """The pitch class (0 = C) of the major key that it plays in."""

    def hear(self, notes: Sequence[Note], span: Span) -> None:
        """Take what others sounded in a span: notes struck (by half a span early) or held in it.

        `tick` is the onset, `length` as far as it is known by then. Comes for every span, before
        the next one is decided; what the part decided itself it knows.
        """

    def decide(self, span: Span, guide: Guide) -> Sequence[Note]:
        """Return what it plays in a span: notes that begin in it, as long as it is sure of.

        A note that was decided before, returned again (by `tick` and `pitch`), lasts on to its new
        end; one that is not ends where it was to end.
        """

    def ahead(self, span: Span) -> Sequence[Note] | None:
        """Return what is decided already of a span to come; `None` if nothing ever is."""

    def rest(self) -> None:
        """Fall silent: what was under way is over."""

    def aim(self, place: Vector, density: float) -> None:
        """Take where it is to go, `(LONGEST,)` in deviations, so that it can prepare for it."""

    def move(self, span: Span, is_alone: bool) -> None:
        """Be, from a span on, where it is aimed at."""

    def is_phrase_start(self, tick: int) -> bool:
        """Whether a phrase of its own begins at a tick."""

    def wants(self) -> Any:  # noqa: ANN401 (a request of its own kind)
        """Return what it wants to have done that must not be done in a turn; `None` for nothing."""

    def take(self, notes: Sequence[Note]) -> str | None:
        """Take the answer to `wants`; return a line for the log if it is of no use."""

    def likings(self, pitches: Sequence[int], key: int, tick: int) -> list[float]:
        """Say how well sounding pitches would go with a key struck at a tick: 0 the best, or less.

        In natural logarithms of probability.
        """

    def memory(self) -> dict[str, Any]:
        """Return what it needs to go on after its process has died, as plain data."""

    def recall(self, memory: Mapping[str, Any]) -> None:
        """Take up what `memory` gave."""
