"""The choice: from what the listener expects to the symbol that a voice plays next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from engine.parts.form import Form, rhythm_nats
from engine.parts.melody.listener import Listener
from engine.parts.part import Guide
from engine.parts.repetition import (
    WITH_NOTES,
    WITH_RHYTHM,
    monotonous,
    repeated,
    resembling,
)
from engine.parts.skyline import ABSOLUTE
from engine.parts.tonality import beside_nats, key_nats
from engine.sampling import sample
from engine.ticks import Span
from models.encodings.melody_grid import END, FIRST_PITCH, HOLD, REST
from models.note import Note

# Density moves the logits of onsets against hold and rest by at most this much either way.
DENSITY_LOGITS: Final = 4.0
# What another voice proposes gains this much at full weight: only the unthinkable is then refused.
LEANING_LOGITS: Final = 12.0


@dataclass(frozen=True)
class Moment:
    """Where in its music a voice stands when it chooses.

    `sounding` is the note to hold, if there is one; `form` that of the answer under way, in which
    the voice struck `last_pitch` last.
    """

    span: Span
    must_strike: bool = False  # an answer or a song begins, or silence has lasted too long
    sounding: Note | None = None
    may_end: bool = False
    form: Form | None = None
    last_pitch: int | None = None


def choose(
    listener: Listener, guide: Guide, moment: Moment, random: np.random.Generator
) -> int | None:
    """Return the next symbol as an `ABSOLUTE` token.

    Returns `None` where the constraints leave nothing to play.
    """
    controls = guide.controls
    logits = listener.expects()
    sounding = listener.pitches()
    logits[FIRST_PITCH:] += DENSITY_LOGITS * (2 * controls.density - 1)
    _lean(logits, listener, guide, moment.span)
    logits[FIRST_PITCH:] += key_nats(listener.keys, listener.tonic, guide)[sounding % 12]
    _stand_beside(logits, sounding, guide, moment)
    _tire(logits, listener, guide)
    if moment.form is not None:
        _take_up(logits, sounding, guide, moment, moment.form)
    logits[FIRST_PITCH:][~_allowed(sounding, guide)] = -np.inf
    logits[_forbidden(moment)] = -np.inf
    token = sample(logits, controls.temperature, controls.top_p, random)
    if token is None or token < FIRST_PITCH:
        return token
    return ABSOLUTE.token(int(sounding[token - FIRST_PITCH]))


def _lean(logits: NDArray[np.float64], listener: Listener, guide: Guide, span: Span) -> None:
    """Give what another voice has ahead its weight: the highest note that it strikes, or holds."""
    if guide.lead is None or not guide.controls.lean:
        return
    struck = [note.pitch for note in guide.lead if note.tick in span]
    held = any(note.tick < span.start for note in guide.lead)
    token = listener.grid.token(max(struck) - listener.shift) if struck else HOLD if held else REST
    logits[token] += LEANING_LOGITS * guide.controls.lean


def _stand_beside(
    logits: NDArray[np.float64], sounding: NDArray[np.int64], guide: Guide, moment: Moment
) -> None:
    """Keep from what clashes with the notes that somebody else holds, struck or held on."""
    logits[FIRST_PITCH:] += beside_nats(sounding, guide.beside)
    if moment.sounding is not None:
        held = np.array([moment.sounding.pitch])
        logits[HOLD] += float(beside_nats(held, guide.beside)[0])


def _tire(logits: NDArray[np.float64], listener: Listener, guide: Guide) -> None:
    """Take from what goes on with too long a repetition: pitches first, then the rhythm itself.

    What a pitch loses the other pitches gain, so that the rhythm stays as the model would have it.
    """
    steps = np.fromiter(listener.history, np.int64)
    pitches = logits[FIRST_PITCH:]
    onset = np.logaddexp.reduce(pitches)
    for found in (
        repeated(steps, listener.bar_steps, WITH_NOTES),
        monotonous(steps[steps >= FIRST_PITCH]),
    ):
        for symbol, nats in found.items():
            if symbol >= FIRST_PITCH:
                logits[listener.grid.token(ABSOLUTE.pitch(symbol) - listener.shift)] -= nats
    if np.isfinite(onset):
        pitches += onset - np.logaddexp.reduce(pitches)
    rhythm = np.minimum(steps, FIRST_PITCH)
    for symbol, nats in repeated(rhythm, listener.bar_steps, WITH_RHYTHM).items():
        (pitches if symbol >= FIRST_PITCH else logits[symbol : symbol + 1])[:] -= nats
    if guide.answer is None:
        for symbol, nats in resembling(steps, listener.bar_steps, listener.position).items():
            token = symbol
            if symbol >= FIRST_PITCH:
                token = listener.grid.token(ABSOLUTE.pitch(symbol) - listener.shift)
            logits[token] -= nats


def _take_up(
    logits: NDArray[np.float64],
    sounding: NDArray[np.int64],
    guide: Guide,
    moment: Moment,
    form: Form,
) -> None:
    """Do as the phrase does where the answer takes it up, and close at the end."""
    tick, controls = moment.span.start, guide.controls
    symbol = form.taken_up(tick)
    if symbol is not None:
        logits += controls.closeness * rhythm_nats(symbol, len(logits))
        interval = form.step_up(tick)
        if interval is not None and moment.last_pitch is not None:
            there = sounding == moment.last_pitch + interval
            logits[FIRST_PITCH:][there] += controls.closeness * form.shape_nats(tick, interval)
    if tick == form.close:
        logits[FIRST_PITCH:] += form.home[sounding % 12]


def _allowed(sounding: NDArray[np.int64], guide: Guide) -> NDArray[np.bool_]:
    """Which pitch tokens are MIDI pitches, and lie in the voice's compass."""
    inside = (sounding >= 0) & (sounding < len(guide.allowed))
    return np.asarray(inside & guide.allowed[np.clip(sounding, 0, len(guide.allowed) - 1)])


def _forbidden(moment: Moment) -> list[int]:
    if moment.must_strike:
        return [END, REST, HOLD]
    forbidden = [] if moment.may_end else [END]
    return forbidden if moment.sounding is not None else [*forbidden, HOLD]
