"""The generator: from what the ear expects to the symbol that a voice plays next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from engine.hearing import ABSOLUTE
from engine.parts.ear import Ear
from engine.parts.harmony import allowed_classes
from engine.parts.sampling import sample
from engine.parts.tedium import WITH_NOTES, WITH_RHYTHM, tedious
from engine.session import VoiceControls
from models.melody_grid import END, FIRST_PITCH, HOLD, REST

# Density moves the logits of onsets against hold and rest by at most this much either way.
DENSITY_LOGITS: Final = 4.0
# What a decoder proposes gains this much at full weight: only the unthinkable is then refused.
LEANING_LOGITS: Final = 12.0


@dataclass(frozen=True)
class Place:
    """Where in its music a voice stands when it chooses."""

    must_strike: bool = False  # an answer begins, or silence has lasted too long
    sounding: bool = False  # there is a note to hold
    may_end: bool = False


@dataclass(frozen=True)
class Leaning:
    """What a decoder has at the next step, as a token of the model; `weight` 0 … 1."""

    token: int
    weight: float


def choose(
    ear: Ear,
    controls: VoiceControls,
    place: Place,
    random: np.random.Generator,
    leaning: Leaning | None = None,
) -> int | None:
    """Return the next symbol as an `ABSOLUTE` token, before the register moves it.

    Returns `None` where the constraints leave nothing to play.
    """
    logits = ear.expects()
    logits[FIRST_PITCH:] += DENSITY_LOGITS * (2 * controls.density - 1)
    if leaning is not None:
        logits[leaning.token] += LEANING_LOGITS * leaning.weight
    logits[FIRST_PITCH:][~_allowed(ear, controls)] = -np.inf
    _tire(logits, ear)
    logits[_forbidden(place)] = -np.inf
    token = sample(logits, controls.temperature, controls.top_p, random)
    if token is None or token < FIRST_PITCH:
        return token
    return ABSOLUTE.token(ear.grid.pitch(token) + ear.shift)


def _tire(logits: NDArray[np.float64], ear: Ear) -> None:
    """Take from what goes on with too long a repetition: pitches first, then the rhythm itself.

    What a pitch loses the other pitches gain, so that the rhythm stays as the model would have it.
    """
    steps = np.fromiter(ear.history, np.int64)
    pitches = logits[FIRST_PITCH:]
    onset = np.logaddexp.reduce(pitches)
    for symbol, nats in tedious(steps, ear.bar_steps, WITH_NOTES).items():
        if symbol >= FIRST_PITCH:
            logits[ear.grid.token(ABSOLUTE.pitch(symbol) - ear.shift)] -= nats
    if np.isfinite(onset):
        pitches += onset - np.logaddexp.reduce(pitches)
    rhythm = np.minimum(steps, FIRST_PITCH)
    for symbol, nats in tedious(rhythm, ear.bar_steps, WITH_RHYTHM).items():
        (pitches if symbol >= FIRST_PITCH else logits[symbol : symbol + 1])[:] -= nats


def register_shift(controls: VoiceControls) -> int:
    """Return the semitones by which a voice's register moves its notes."""
    return 12 * controls.register


def _allowed(ear: Ear, controls: VoiceControls) -> NDArray[np.bool_]:
    """Which pitch tokens are MIDI pitches, and lie in the voice's range and scale as they sound."""
    heard = ear.pitches()
    pitches = heard + register_shift(controls)
    classes = list(allowed_classes(controls.scale, ear.tonic))
    in_range = (pitches >= max(controls.lowest, 0)) & (pitches <= min(controls.highest, 127))
    return in_range & (heard >= 0) & (heard <= 127) & np.isin(pitches % 12, classes)


def _forbidden(place: Place) -> list[int]:
    if place.must_strike:
        return [END, REST, HOLD]
    forbidden = [] if place.may_end else [END]
    return forbidden if place.sounding else [*forbidden, HOLD]
