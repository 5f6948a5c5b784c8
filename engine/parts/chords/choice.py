"""The choice: the four fields of an event, each drawn with those before it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from engine.key import KeyFinder
from engine.parts.chords.row import ChordModel, Logits, Row
from engine.parts.form import RHYTHM_NATS, Form
from engine.parts.part import Guide
from engine.parts.repetition import monotonous
from engine.parts.tonality import beside_nats, key_nats
from engine.sampling import sample
from engine.ticks import TICKS_PER_QUARTER, TICKS_PER_STEP
from models.encodings.chords import Chords
from models.encodings.melody_grid import FIRST_PITCH

DENSITY_LOGITS: Final = 2.0  # for each halving of the time to the next event, at most
REPEATED: Final = 6  # events: what came just so before may not come a third time
REPETITION_NATS: Final = 6.0
# A model of whole pieces is surer of its own way than one of songs: what is taken up counts more.
TAKEN_UP: Final = 2.5
LEAST_LIKELY: Final = 1e-4


@dataclass(frozen=True)
class Moment:
    """Where in its music a part stands when it chooses.

    `answer` is the form of the answer under way, `pitch` the top of the part's last event.
    """

    tick: int
    guide: Guide
    answer: Form | None
    pitch: int | None


class Choice:
    """Draws events from what the model expects of the row, and from what the moment asks for."""

    def __init__(
        self,
        model: ChordModel,
        row: Row,
        form: Chords,
        key: KeyFinder,
        random: np.random.Generator,
    ) -> None:
        self.tops = np.array(form.top_tokens) - form.top_tokens.start + form.lowest
        self._model = model
        self._row = row
        self._form = form
        self._key = key
        self._random = random
        self._times = np.array(form.times)
        self._beneath = _classes_beneath(form)

    def event(self, moment: Moment) -> tuple[int, int, int, int] | None:
        """Draw an event's tokens; `None`: nothing fits. Raises `ModelError`."""
        guide = moment.guide
        chosen = np.zeros((1, 3), np.int64)
        logits = self._row.expect(moment.tick)[0]
        top = self._draw(logits, self._form.top_tokens, self._top_nats(moment), guide)
        if top is None:
            return None
        chosen[0, 0], pitch = top, int(self.tops[top - self._form.top_tokens.start])
        logits = self._model.again(chosen=chosen)[0]
        chord = self._draw(logits, self._form.chord_tokens, self._chord_nats(pitch, guide), guide)
        if chord is None:
            return None
        chosen[0, 1] = chord
        logits = self._model.again(chosen=chosen)[0]
        length = self._draw(logits, self._form.length_tokens, 0.0, guide)
        if length is None:
            return None
        chosen[0, 2] = length
        logits = self._model.again(chosen=chosen)[0]
        shift = self._draw(logits, self._form.shift_tokens, self._shift_nats(moment), guide)
        return None if shift is None else (top, chord, length, shift)

    def likings(self, pitches: Sequence[int], key: int, tick: int) -> list[float]:
        """See `Part.likings`: how probable each pitch class is in the chord beneath the key."""
        top = self._form.top_tokens[self._nearest_top(key)]
        logits = self._row.peek(tick, top)
        chances = _shares(logits[0, self._form.chord_tokens.start : self._form.chord_tokens.stop])
        beneath = chances @ self._beneath
        return [float(np.log(beneath[(key - pitch) % 12] + LEAST_LIKELY)) for pitch in pitches]

    def _draw(
        self, logits: Logits, tokens: range, nats: NDArray[np.float64] | float, guide: Guide
    ) -> int | None:
        field = logits[tokens.start : tokens.stop].astype(np.float64) + nats
        controls = guide.controls
        drawn = sample(field, controls.temperature, controls.top_p, self._random)
        return None if drawn is None else tokens[drawn]

    def _top_nats(self, moment: Moment) -> NDArray[np.float64]:
        """Return what the tops gain: in key, in the compass, beside others, as the phrase does."""
        guide, tick, form = moment.guide, moment.tick, moment.answer
        nats = key_nats(self._key.keys(), self._key.tonic, guide)[self.tops % 12] + beside_nats(
            self.tops, guide.beside
        )
        if form is not None and tick == form.close:
            nats += form.home[self.tops % 12]
        elif form is not None and moment.pitch is not None:
            interval = form.step_up(tick)
            if interval is not None:
                there = self.tops == moment.pitch + interval
                nats += (
                    TAKEN_UP * guide.controls.closeness * form.shape_nats(tick, interval) * there
                )
        nats[~guide.allowed[self.tops]] = -np.inf
        return self._tire(nats)

    def _tire(self, nats: NDArray[np.float64]) -> NDArray[np.float64]:
        """Take from the top that would go on with what came just so before, or is struck again."""
        tops = [event[0] for event in self._row.told if event[0] in self._form.top_tokens]
        for top, cost in monotonous(np.array(tops)).items():
            nats[top - self._form.top_tokens.start] -= cost
        recent = tops[-REPEATED:]
        for end in range(REPEATED, len(tops)):
            if tops[end - REPEATED : end] == recent:
                nats[tops[end] - self._form.top_tokens.start] -= REPETITION_NATS
        return nats

    def _chord_nats(self, top: int, guide: Guide) -> NDArray[np.float64]:
        """Return what the chords gain: the worst of their notes counts, in key and beside others.

        A pitch class stands for the note an octave or less beneath the top.
        """
        classes = (top - np.arange(12)) % 12
        pitches = top - np.arange(12)
        worth = key_nats(self._key.keys(), self._key.tonic, guide)[classes] + beside_nats(
            pitches, guide.beside
        )
        return np.asarray(np.where(self._beneath > 0, worth[None, :], 0.0).min(axis=1))

    def _shift_nats(self, moment: Moment) -> NDArray[np.float64]:
        """Return what the times to the next event gain: by density, and as the phrase does."""
        controls = moment.guide.controls
        density = DENSITY_LOGITS * (2 * controls.density - 1)
        nats = -density * np.log2(self._times / TICKS_PER_QUARTER)
        if moment.answer is not None:
            wanted = _to_next_onset(moment.answer, moment.tick)
            nats[self._times == wanted] += TAKEN_UP * controls.closeness * RHYTHM_NATS
        return np.asarray(nats)

    def _nearest_top(self, pitch: int) -> int:
        return int(np.abs(self.tops - pitch).argmin())


def _classes_beneath(form: Chords) -> NDArray[np.float64]:
    """Return which pitch classes each chord has, as semitones below the top, `(chords, 12)`."""
    top = (form.lowest + form.highest) // 2
    beneath = np.zeros((len(form.chords), 12))
    for chord in range(len(form.chords)):
        for pitch in form.pitches(top, chord)[1:]:
            beneath[chord, (top - pitch) % 12] = 1.0
    return beneath


def _to_next_onset(form: Form, tick: int) -> int | None:
    """Return the ticks from one to the next at which the phrase strikes; `None` if it does not."""
    step = (tick - form.answer.start) // TICKS_PER_STEP
    for later in range(step + 1, len(form.echo)):
        if form.echo[later] >= FIRST_PITCH:
            return form.answer.start + later * TICKS_PER_STEP - tick
    return None


def _shares(logits: Logits) -> NDArray[np.float64]:
    weights = np.exp(logits.astype(np.float64) - logits.max())
    return np.asarray(weights / weights.sum())
