"""The chord part: hears chords and plays them, an event for each onset, with rhythm and lengths."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from engine.key import KeyFinder
from engine.parts.chords.row import ChordModel, Logits, Row
from engine.parts.form import RHYTHM_NATS, Form
from engine.parts.part import Guide
from engine.parts.repetition import monotonous
from engine.parts.tonality import beside_nats, key_nats
from engine.places import Place, Vector
from engine.sampling import sample
from engine.ticks import TICKS_PER_QUARTER, TICKS_PER_STEP, Span
from models.card import Latent
from models.encodings.chords import Chords
from models.encodings.melody_grid import FIRST_PITCH
from models.note import Note

LONGEST_SILENCE: Final = 8 * TICKS_PER_QUARTER  # of its own, when it plays on
DENSITY_LOGITS: Final = 2.0  # for each halving of the time to the next event, at most
KEY_CHANGE: Final = 3.0
LEAST_LIKELY: Final = 1e-4
REPEATED: Final = 6  # events: what came just so before may not come a third time
REPETITION_NATS: Final = 6.0
# A model of whole pieces is surer of its own way than one of songs: what is taken up counts more.
TAKEN_UP: Final = 2.5


class ChordPart:
    """A step model of `chords`: all that sounds, whoever plays it, as one row of events.

    It plays at any tick: where an event ends, the next one is decided.
    """

    latents: tuple[Latent, ...] = ()
    home: Place | None = None
    span_ticks = TICKS_PER_STEP

    def __init__(
        self, name: str, model: ChordModel, bar_steps: int, random: np.random.Generator
    ) -> None:
        self.name = name
        self._model = model
        self._form = Chords.from_parameters(model.card.encoding.parameters)
        self._bar = bar_steps * TICKS_PER_STEP
        self._random = random
        self._tops = np.array(self._form.top_tokens) - self._form.top_tokens.start
        self._tops += self._form.lowest
        self._beneath = _classes_beneath(self._form)
        self._key = KeyFinder()
        self._row = Row(model, self._form, self._bar)
        self._next: int | None = None  # where its own next event is due
        self._pitch: int | None = None  # the top of its last
        self._answer: Form | None = None
        self._decided = False  # since it heard last

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
        early = span.start - span.ticks // 2
        self._row.hear(notes, early)
        for note in notes:
            if note.tick >= early:
                self._key.hear(note.pitch)
        if not self._decided:
            self._key.settle()
        self._decided = False

    def decide(self, span: Span, guide: Guide) -> Sequence[Note]:
        """See `Part`."""
        self._begin(span, guide)
        notes: list[Note] = []
        while self._next is not None and self._next < span.stop:
            notes += self._event(self._next, guide)
        return notes

    def ahead(self, span: Span) -> Sequence[Note] | None:
        """See `Part`: an event is decided when it comes."""
        return None

    def rest(self) -> None:
        """See `Part`."""
        self._next = self._answer = None

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

    def likings(self, pitches: Sequence[int], key: int, tick: int) -> list[float]:
        """See `Part`: how probable each pitch class is in the chord beneath the key."""
        top = self._form.top_tokens[self._nearest_top(key)]
        logits = self._row.peek(tick, top)
        chances = _shares(logits[0, self._form.chord_tokens.start : self._form.chord_tokens.stop])
        beneath = chances @ self._beneath
        return [float(np.log(beneath[(key - pitch) % 12] + LEAST_LIKELY)) for pitch in pitches]

    def memory(self) -> dict[str, Any]:
        """See `Part`."""
        return {**self._row.memory(), "key": self._key.memory, "next": self._next}

    def recall(self, memory: Mapping[str, Any]) -> None:
        """See `Part`."""
        self._row.recall(memory)
        self._key.memory, self._next = memory["key"], memory["next"]

    def _begin(self, span: Span, guide: Guide) -> None:
        """Be ready for a span: with the form of its answer, and something to play."""
        self._decided = True
        answer = guide.answer
        if answer is not None and (self._answer is None or self._answer.answer != answer):
            self._key.settle()
            closes = self._random.random() < guide.controls.cadence
            self._answer = Form.of(answer, guide.meter, self.tonic, closes)
            self._next = answer.start
        elif answer is None:
            self._answer = None
        if span.start % self._bar == 0:
            self._key.settle(KEY_CHANGE)
        if self._next is None or self._next < span.start:
            on_beat = span.start % guide.meter.beat_ticks == 0
            self._next = span.start if on_beat else None

    def _event(self, tick: int, guide: Guide) -> list[Note]:
        """Choose the event at a tick, and when the next one comes."""
        form = self._answer
        if form is not None and (form.is_closed(tick) or tick >= form.answer.stop):
            self._next = None
            return []
        chosen = self._choose(tick, guide)
        if chosen is None:
            self._next = tick + guide.meter.beat_ticks
            return []
        event = self._form.event(chosen)
        closing = form is not None and tick == form.close
        length = form.answer.stop - tick if form is not None and closing else event.length
        self._next = None if closing else self._until_close(tick, tick + event.shift)
        notes = [Note(tick, length, pitch) for pitch in self._form.pitches(event.top, event.chord)]
        self._key.hear(event.top)
        self._pitch = event.top
        self._row.play(tick, notes)
        return notes

    def _until_close(self, tick: int, wanted: int) -> int:
        """Return when the next event comes: the close of an answer is not passed over."""
        close = self._answer.close if self._answer is not None else None
        if close is not None and tick < close < wanted:
            return close
        return min(wanted, tick + LONGEST_SILENCE)

    def _choose(self, tick: int, guide: Guide) -> tuple[int, int, int, int] | None:
        """Draw the four fields of an event, each with those before it; `None`: nothing fits."""
        chosen = np.zeros((1, 3), np.int64)
        logits = self._row.expect(tick)[0]
        top = self._draw(logits, self._form.top_tokens, self._top_nats(tick, guide), guide)
        if top is None:
            return None
        chosen[0, 0], pitch = top, int(self._tops[top - self._form.top_tokens.start])
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
        shift = self._draw(logits, self._form.shift_tokens, self._shift_nats(tick, guide), guide)
        return None if shift is None else (top, chord, length, shift)

    def _draw(
        self, logits: Logits, tokens: range, nats: NDArray[np.float64] | float, guide: Guide
    ) -> int | None:
        field = logits[tokens.start : tokens.stop].astype(np.float64) + nats
        controls = guide.controls
        drawn = sample(field, controls.temperature, controls.top_p, self._random)
        return None if drawn is None else tokens[drawn]

    def _top_nats(self, tick: int, guide: Guide) -> NDArray[np.float64]:
        """Return what the tops gain: in key, in the compass, beside others, as the phrase does."""
        nats = key_nats(self.keys, self.tonic, guide)[self._tops % 12] + beside_nats(
            self._tops, guide.beside
        )
        form = self._answer
        if form is not None and tick == form.close:
            nats += form.home[self._tops % 12]
        elif form is not None and self._pitch is not None:
            interval = form.step_up(tick)
            if interval is not None:
                there = self._tops == self._pitch + interval
                nats += (
                    TAKEN_UP * guide.controls.closeness * form.shape_nats(tick, interval) * there
                )
        nats[~guide.allowed[self._tops]] = -np.inf
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
        worth = key_nats(self.keys, self.tonic, guide)[classes] + beside_nats(pitches, guide.beside)
        return np.asarray(np.where(self._beneath > 0, worth[None, :], 0.0).min(axis=1))

    def _shift_nats(self, tick: int, guide: Guide) -> NDArray[np.float64]:
        """Return what the times to the next event gain: by density, and as the phrase does."""
        times = np.array(self._form.times)
        density = DENSITY_LOGITS * (2 * guide.controls.density - 1)
        nats = -density * np.log2(times / TICKS_PER_QUARTER)
        if self._answer is not None:
            wanted = _to_next_onset(self._answer, tick)
            nats[times == wanted] += TAKEN_UP * guide.controls.closeness * RHYTHM_NATS
        return np.asarray(nats)

    def _nearest_top(self, pitch: int) -> int:
        return int(np.abs(self._tops - pitch).argmin())


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
