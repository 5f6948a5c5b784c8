"""The column part: hears and plays columns of the piano's keys, any number of them at once."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Final, Protocol

import numpy as np
from numpy.typing import NDArray

from engine.parts.columns.choice import Moment, choose, closes
from engine.parts.part import Guide
from engine.parts.placeless import PlacelessPart
from engine.ticks import Span
from models.card import Card
from models.encodings.columns import (
    CLASSES,
    HELD,
    LOWEST,
    PITCHES,
    SILENT,
    STARTED,
    Columns,
    Pixels,
    pixel,
)
from models.note import Note

REMEMBERED_COLUMNS: Final = 256  # stepped through again after a restart: some 20 ms
LONGEST_REST_BARS: Final = 1
LONGEST_NOTE_BARS: Final = 2


class ColumnModel(Protocol):
    """What a column part needs of a model; `models.runtime.StepModel` is one."""

    card: Card

    def step(self, tokens: Pixels, **conditions: int) -> NDArray[np.float32]:
        """Take a column, `(1, 88)`, return the logits of the next one, `(1, 264)`."""

    def reset(self) -> None:
        """Forget everything."""


class ColumnPart(PlacelessPart):
    """A step model of `columns`: all that sounds, whoever plays it, as one row of columns.

    The network runs when a column has been heard, half a column early; what is decided then costs
    no run of it. More than a bar of silence is not heard: what follows goes on as if at once. In a
    metre whose bar is no whole number of columns (5/16), columns lie across the bar lines.
    """

    def __init__(
        self, name: str, model: ColumnModel, bar_steps: int, random: np.random.Generator
    ) -> None:
        super().__init__(name, bar_steps, random)
        self._form = Columns.from_parameters(model.card.encoding.parameters)
        self.span_ticks = self._form.ticks
        self._model = model
        self._heard: deque[Pixels] = deque(maxlen=REMEMBERED_COLUMNS)
        self._own: dict[int, Pixels] = {}  # decided, by tick, and yet to be heard
        self._sounding: dict[int, Note] = {}  # of its own, by pixel
        self._struck_at: int | None = None  # the last onset of its own
        self._top: int | None = None  # the highest pitch that it struck then
        self._last_sound: int | None = None  # the tick after the last column that was not silent
        self._liked: list[float] | None = None  # how well each pixel is, once somebody has asked
        model.reset()
        self._step(np.zeros(PITCHES, np.int64))

    def hear(self, notes: Sequence[Note], span: Span) -> None:
        """See `Part`."""
        column = self._column(notes, span)
        own = self._own.pop(span.start, None)
        for place in np.flatnonzero(column == STARTED):
            self._key.hear(LOWEST + int(place))
        is_own = own is not None and not column.any()
        if own is None:
            self._key.settle()
        else:
            column = np.where(column == SILENT, own, column)
        if column.any():
            self._last_sound = span.stop
        elif self._last_sound is None or span.start - self._last_sound >= self._bar:
            return
        self._step(column, is_own)

    def decide(self, span: Span, guide: Guide) -> Sequence[Note]:
        """See `Part`."""
        self._begin(span, guide)
        moment = Moment(
            span,
            guide,
            must_strike=self._must_strike(span, guide),
            sounding=tuple(self._sounding),
            form=self._answer,
            top=self._top,
        )
        column = choose(self._expected.copy(), self._key, moment, self._random)
        self._tire(column, span)
        self._own[span.start] = column
        return self._play(column, span)

    def rest(self) -> None:
        """See `Part`."""
        self._own = {tick: np.zeros_like(column) for tick, column in self._own.items()}
        self._sounding, self._answer = {}, None

    def likings(self, pitches: Sequence[int], key: int, tick: int) -> list[float]:
        """See `Part`: as probable as it is that they sound in the next column."""
        if self._liked is None:
            sounds = np.logaddexp(self._expected[:, STARTED], self._expected[:, HELD])
            nats = sounds - np.logaddexp(sounds, self._expected[:, SILENT])
            self._liked = (nats - nats.max()).tolist()
        return [self._liked[pixel(pitch)] for pitch in pitches]

    def memory(self) -> dict[str, Any]:
        """See `Part`."""
        heard = [
            [np.flatnonzero(column == kind).tolist() for kind in (STARTED, HELD)]
            for column in self._heard
        ]
        return {
            "heard": heard,
            "key": self._key.memory,
            "last_sound": self._last_sound,
            "struck_at": self._struck_at,
            "top": self._top,
        }

    def recall(self, memory: Mapping[str, Any]) -> None:
        """See `Part`."""
        for started, held in memory["heard"]:
            column = np.zeros(PITCHES, np.int64)
            column[started], column[held] = STARTED, HELD
            self._step(column)
        self._key.memory, self._last_sound = memory["key"], memory["last_sound"]
        self._struck_at, self._top = memory["struck_at"], memory["top"]

    def _step(self, column: Pixels, is_own: bool = False) -> None:
        """Tell the model of a column, and whether nobody else plays in it. Raises `ModelError`."""
        self._heard.append(column)
        logits = self._model.step(column[None], turn=int(is_own))[0]
        self._expected = logits.astype(np.float64).reshape(PITCHES, CLASSES)
        self._liked = None

    def _column(self, notes: Sequence[Note], span: Span) -> Pixels:
        """Return what others do in a span, `(88,)`."""
        column = np.zeros(PITCHES, np.int64)
        early = span.start - span.ticks // 2
        for note in notes:
            if note.tick >= early:
                column[pixel(note.pitch)] = STARTED
            elif note.end >= span.stop - span.ticks // 2 and not column[pixel(note.pitch)]:
                column[pixel(note.pitch)] = HELD
        return column

    def _must_strike(self, span: Span, guide: Guide) -> bool:
        """Answers strike their first column, a close is struck; nobody rests for ever."""
        form = self._answer
        if form is not None and (form.answer.start in span or closes(form, span)):
            return True
        since = span.start - self._struck_at if self._struck_at is not None else self._bar
        patience = (LONGEST_NOTE_BARS if self._sounding else LONGEST_REST_BARS) * self._bar
        return span.start % guide.meter.beat_ticks < span.ticks and since >= patience

    def _tire(self, column: Pixels, span: Span) -> None:
        """Let go of what has been held for too long, unless it is the end of an answer."""
        if self._answer is None or not self._answer.is_closed(span.start):
            for place, note in self._sounding.items():
                if column[place] == HELD and note.length >= LONGEST_NOTE_BARS * self._bar:
                    column[place] = SILENT

    def _play(self, column: Pixels, span: Span) -> list[Note]:
        """Return the notes that a column strikes or holds on."""
        held = np.flatnonzero(column == HELD).tolist()
        struck = np.flatnonzero(column == STARTED).tolist()
        before = self._sounding
        self._sounding = {
            place: replace(before[place], length=span.stop - before[place].tick) for place in held
        } | {place: Note(span.start, span.ticks, LOWEST + place) for place in struck}
        if struck:
            self._struck_at, self._top = span.start, LOWEST + max(struck)
            self._key.hear(self._top)
        return list(self._sounding.values())
