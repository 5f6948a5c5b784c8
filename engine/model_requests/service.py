"""The model service: does what the engine asks for, and answers with an event.

In a session it stands on a thread of its own; where time is virtual it is asked within the turn.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final, Protocol

import numpy as np

from engine.events import Encoded, Event, Failed, Loaded, Phrased, SetControl
from engine.model_requests.history import hear_again
from engine.model_requests.phrase_input import PhraseEncoder, encode_phrase
from engine.model_requests.requests import Encode, Load, Request, Work
from engine.parts.part import Part
from engine.parts.table import Way, way_of
from engine.places import Place, whole
from engine.plain import plain
from engine.ticks import Span
from models.card import Card
from models.errors import ModelError

KEPT_OPEN: Final = 16  # twice as many as there are voices


class Models(Protocol):
    """Where models come from; `models.library.Library` is one. Each may raise `ModelError`."""

    def card(self, name: str) -> Card:
        """Read a model's card, opening nothing."""

    def open(self, name: str, rows: int) -> Any:  # noqa: ANN401 (whatever its part plays from)
        """Open a model, a step model with so many rows."""

    def encoder(self, name: str) -> PhraseEncoder | None:
        """Open the encoder that pairs with a model, if there is one."""


@dataclass(frozen=True)
class _Open:
    """A model that has been opened, and how it is played."""

    way: Way
    model: Any


class ModelService:
    """Opens, draws and encodes. One thread at a time."""

    def __init__(self, models: Models) -> None:
        self._models = models
        self._open: dict[str, _Open] = {}  # those that may be asked for work
        self._encoders: dict[str, PhraseEncoder] = {}

    def part(self, name: str, bar_steps: int, random: np.random.Generator) -> Part:
        """Return what a voice plays from with a model, ready to play. Raises `ModelError`."""
        opened = self._opened(name)
        if opened.way.work is not None:
            self._keep(name, opened)
        return opened.way.make(name, opened.model, bar_steps, random)

    def fulfil(self, request: Request, seconds: float) -> Event:
        """Do what is asked for; return the event that tells of it, be it only that it failed."""
        try:
            return self._fulfil(request, seconds)
        except Exception as error:  # noqa: BLE001 (whatever a model does, the music goes on)
            text = str(error) if isinstance(error, ModelError) else f"it failed: {error!r}"
            return failed(request, text, seconds)

    def _fulfil(self, request: Request, seconds: float) -> Event:
        match request:
            case Load():
                return self._load(request, seconds)
            case Work():
                opened = self._open.get(request.model) or self._opened(request.model)
                assert opened.way.work is not None
                self._keep(request.model, opened)
                notes = opened.way.work(opened.model, request.wanted)
                return Phrased(seconds, request.voice, tuple(tuple(plain(note)) for note in notes))
            case Encode(is_answered=True):
                return Encoded(seconds, request.voice, self._encode(request) or ())
            case Encode():
                place = self._encode(request)
                if place is None:
                    raise ModelError(
                        f"{request.model} has no encoder, so no phrase can be its start"
                    )
                return SetControl(seconds, "latent", place, request.voice)

    def _load(self, request: Load, seconds: float) -> Loaded:
        part: Part | None = request.part
        heard = 0
        if part is None:
            random = np.random.default_rng([request.seed, request.voice])
            part = self.part(request.model, request.bar_steps, random)
            first = request.history[0].tick if request.history else request.until
            span = Span(first // part.span_ticks * part.span_ticks, request.until)
        else:
            span = Span(request.since, request.until)
            heard = span.ticks
        hear_again(part, list(request.history), span)
        return Loaded(seconds, request.voice, request.model, part.home, heard, part, request.until)

    def _opened(self, name: str) -> _Open:
        way = way_of(self._models.card(name))
        return _Open(way, self._models.open(name, way.rows))

    def _keep(self, name: str, opened: _Open) -> None:
        """Keep a model open for more work, as the last used; of others only the last few."""
        self._open.pop(name, None)
        self._open[name] = opened
        while len(self._open) > KEPT_OPEN:
            del self._open[next(iter(self._open))]

    def _encode(self, request: Encode) -> Place | None:
        """Return where a phrase lies; `None` for a model that has no encoder."""
        encoder = self._encoders.get(request.model) or self._models.encoder(request.model)
        if encoder is None:
            return None
        self._encoders[request.model] = encoder
        mean, _ = encoder.encode(encode_phrase(encoder, request.notes, request.bar_steps))
        return whole(mean.tolist())


def failed(request: Request, text: str, seconds: float) -> Failed:
    """Return the event that tells why a request could not be fulfilled."""
    if isinstance(request, Load):
        return Failed(seconds, request.voice, request.plays, text, request.model)
    is_gesture = isinstance(request, Encode) and not request.is_answered
    return Failed(seconds, request.voice, None, text, gesture="encode" if is_gesture else "")
