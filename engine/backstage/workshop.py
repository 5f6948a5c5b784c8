"""The workshop: does what the engine asks for, and answers with an event.

In a session it stands on a thread of its own; where time is virtual it is asked within the turn.
"""

from __future__ import annotations

import math
from typing import Final, Protocol, cast

import numpy as np
from numpy.typing import NDArray

from engine.backstage.encoding import PhraseEncoder, encode_phrase
from engine.backstage.requests import Draw, Encode, Load, Request
from engine.events import Event, Failed, Loaded, Phrased, SetControl
from engine.hearing import ABSOLUTE
from engine.parts.ear import SHIFTS, Ear, Stepper
from engine.parts.loop import MEASURE_TICKS, Loop
from engine.places import REST, Place, in_units, whole
from engine.ticks import TICKS_PER_STEP
from engine.voice import Part
from models.card import Card
from models.errors import ModelError
from models.melody_grid import FIRST_PITCH
from models.piano_roll import PianoRoll

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


class Models(Protocol):
    """Where models come from; `models.library.Library` is one. Both may raise `ModelError`."""

    def open(self, name: str, rows: int) -> Stepper | Drawer:
        """Open a step model with so many rows, or a decoder."""

    def encoder(self, name: str) -> PhraseEncoder | None:
        """Open the encoder that pairs with a model, if there is one."""


class Workshop:
    """Opens, draws and encodes. One thread at a time."""

    def __init__(self, models: Models) -> None:
        self._models = models
        self._drawers: dict[str, Drawer] = {}
        self._encoders: dict[str, PhraseEncoder] = {}

    def part(self, name: str, bar_steps: int) -> Part:
        """Return what a voice plays from with a model, ready to play. Raises `ModelError`."""
        model = self._models.open(name, len(SHIFTS))
        if model.card.kind == "step":
            return Ear(cast(Stepper, model), bar_steps)
        self._drawers[name] = drawer = cast(Drawer, model)
        loop = Loop(drawer.card, drawer.roll.measures, bar_steps)
        if not loop.offer(self._draw(name, REST, EVEN)):
            raise ModelError(f"{name} draws no phrase at rest: a decoder must play there")
        loop.land()
        return loop

    def fulfil(self, request: Request, seconds: float) -> Event:
        """Do what is asked for; return the event that tells of it, be it only that it failed."""
        try:
            return self._fulfil(request, seconds)
        except Exception as error:  # noqa: BLE001 (whatever a model does, the music goes on)
            text = str(error) if isinstance(error, ModelError) else f"it failed: {error!r}"
            if isinstance(request, Load):
                return Failed(seconds, request.voice, request.plays, text, request.model)
            return Failed(seconds, request.voice, None, text)

    def _fulfil(self, request: Request, seconds: float) -> Event:
        match request:
            case Load():
                part = self.part(request.model, request.bar_steps)
                _tell(part, request)
                return Loaded(seconds, request.voice, request.model, part)
            case Draw():
                notes = self._draw(request.model, request.place, request.density)
                return Phrased(seconds, request.voice, notes)
            case Encode():
                return SetControl(seconds, "latent", self._encode(request), request.voice)

    def _draw(self, name: str, place: Place, density: float) -> tuple[tuple[int, int, int], ...]:
        drawer = self._drawers[name]
        latent = np.zeros(drawer.latents, np.float32)
        known = np.asarray(place[: drawer.latents], np.float32)
        latent[: len(known)] = known
        roll, form = drawer.decode(in_units(latent, drawer.card.latents)), drawer.roll
        ticks = MEASURE_TICKS // form.samples
        return tuple(
            (_snapped(note.start * ticks, ticks), note.length * ticks, note.pitch)
            for note in form.decode(roll, _threshold(form.threshold, density))
            if note.length * ticks >= CRUMB_TICKS
        )

    def _encode(self, request: Encode) -> Place:
        encoder = self._encoders.get(request.model) or self._models.encoder(request.model)
        if encoder is None:
            raise ModelError(f"{request.model} has no encoder, so no phrase can be its start")
        self._encoders[request.model] = encoder
        mean, _ = encoder.encode(encode_phrase(encoder, request.notes, request.bar_steps))
        return whole(mean.tolist())


def _snapped(tick: int, sample: int) -> int:
    """Move a start that is one sample off a 16th onto it: triplets and the like stay."""
    off = (tick + TICKS_PER_STEP // 2) % TICKS_PER_STEP - TICKS_PER_STEP // 2
    return tick - off if abs(off) <= sample else tick


def _threshold(threshold: float, density: float) -> float:
    """Return the probability from which a note sounds at a density; 0.5 leaves it as it is."""
    logit = math.log(threshold / (1 - threshold)) - DENSITY_LOGITS * (2 * density - 1)
    return 1 / (1 + math.exp(-logit))


def _tell(part: Part, request: Load) -> None:
    """Let a new part hear what the voice has heard."""
    history = request.history
    first = next((symbol for symbol in history if symbol >= FIRST_PITCH), None)
    if first is not None:
        part.new_phrase(ABSOLUTE.pitch(first))
    for step, symbol in enumerate(history, start=request.next_step - len(history)):
        part.hear(symbol, step)
