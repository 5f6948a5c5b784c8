"""The chord part: hears chords and plays them, an event for each onset, with rhythm and lengths."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np

from engine.parts.chords.choice import Choice, Moment
from engine.parts.chords.row import ChordModel, Row, RowState
from engine.parts.form import Form
from engine.parts.part import Guide
from engine.parts.placeless import PlacelessPart
from engine.ticks import TICKS_PER_QUARTER, TICKS_PER_STEP, Span
from models.encodings.chords import Chords
from models.note import Note

LONGEST_SILENCE: Final = 8 * TICKS_PER_QUARTER  # of its own, when it plays on


@dataclass(frozen=True)
class State:
    """All that choosing changes."""

    row: RowState
    key: list[float]
    dice: Mapping[str, Any]
    next: int | None
    pitch: int | None
    answer: Form | None


@dataclass(frozen=True)
class Draft:
    """What a span is to be if the guide stays as it is, and how things stand after it."""

    span: Span
    guide: Guide
    notes: list[Note]
    after: State

    def fits(self, span: Span, guide: Guide) -> bool:
        """Whether it is for a span and was drawn up under the same circumstances."""
        return (
            (self.span, *_circumstances(self.guide)) == (span, *_circumstances(guide))
            and np.array_equal(self.guide.allowed, guide.allowed)
        )  # fmt: skip


class ChordPart(PlacelessPart):
    """A step model of `chords`: all that sounds, whoever plays it, as one row of events.

    It plays at any tick: where an event ends, the next one is decided. A decided event is four runs
    of the network, more than the look-ahead has time for; so a span is drawn up when the one before
    it has been heard, half a span early, and drawn up anew only if something has changed by then.
    """

    span_ticks = TICKS_PER_STEP

    def __init__(
        self, name: str, model: ChordModel, bar_steps: int, random: np.random.Generator
    ) -> None:
        super().__init__(name, bar_steps, random)
        self._form = Chords.from_parameters(model.card.encoding.parameters)
        self._row = Row(model, self._form, self._bar)
        self._choice = Choice(model, self._row, self._form, self._key, random)
        self._next: int | None = None  # where its own next event is due
        self._pitch: int | None = None  # the top of its last
        self._guide: Guide | None = None  # of the span that it decided since it heard last
        self._draft: Draft | None = None

    def hear(self, notes: Sequence[Note], span: Span) -> None:
        """See `Part`."""
        early = span.start - span.ticks // 2
        self._row.hear(notes, early)
        for note in notes:
            if note.tick >= early:
                self._key.hear(note.pitch)
        guide, self._guide, self._draft = self._guide, None, None
        if guide is None:
            self._key.settle()
        else:
            self._draft = self._drawn_up(span.moved(span.ticks), guide)

    def decide(self, span: Span, guide: Guide) -> Sequence[Note]:
        """See `Part`."""
        self._guide = guide
        draft, self._draft = self._draft, None
        if draft is None or not draft.fits(span, guide):
            return self._decided(span, guide)
        self._restore(draft.after)
        return draft.notes

    def rest(self) -> None:
        """See `Part`."""
        self._next = self._answer = self._draft = None

    def likings(self, pitches: Sequence[int], key: int, tick: int) -> list[float]:
        """See `Part`."""
        return self._choice.likings(pitches, key, tick)

    def memory(self) -> dict[str, Any]:
        """See `Part`."""
        return {**self._row.memory(), "key": self._key.memory, "next": self._next}

    def recall(self, memory: Mapping[str, Any]) -> None:
        """See `Part`."""
        self._row.recall(memory)
        self._key.memory, self._next = memory["key"], memory["next"]

    def _drawn_up(self, span: Span, guide: Guide) -> Draft:
        """Choose what a span would be, and leave everything as it was."""
        before = self._save()
        notes = self._decided(span, guide)
        draft = Draft(span, guide, notes, self._save())
        self._restore(before)
        return draft

    def _save(self) -> State:
        dice = self._random.bit_generator.state
        return State(
            self._row.save(), self._key.memory, dice, self._next, self._pitch, self._answer
        )

    def _restore(self, state: State) -> None:
        self._row.restore(state.row)
        self._key.memory = state.key
        self._random.bit_generator.state = state.dice
        self._next, self._pitch, self._answer = state.next, state.pitch, state.answer

    def _decided(self, span: Span, guide: Guide) -> list[Note]:
        """Choose the events of a span: of an answer from its start on, else from a beat."""
        begun = self._begin(span, guide)
        if begun is not None:
            self._next = max(begun.start, span.start)
        elif self._next is None or self._next < span.start:
            on_beat = span.start % guide.meter.beat_ticks == 0
            self._next = span.start if on_beat else None
        notes: list[Note] = []
        while self._next is not None and self._next < span.stop:
            notes += self._event(self._next, guide)
        return notes

    def _event(self, tick: int, guide: Guide) -> list[Note]:
        """Choose the event at a tick, and when the next one comes."""
        form = self._answer
        if form is not None and (form.is_closed(tick) or tick >= form.answer.stop):
            self._next = None
            return []
        chosen = self._choice.event(Moment(tick, guide, form, self._pitch))
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


def _circumstances(guide: Guide) -> tuple[object, ...]:
    """Return what of a guide a chord part goes by, but for `allowed`."""
    controls = guide.controls
    obeyed = (controls.temperature, controls.top_p, controls.density, controls.closeness)
    return *obeyed, controls.cadence, guide.meter, guide.answer, guide.beside
