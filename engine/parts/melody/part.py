"""The melody part: hears and plays one melody, a symbol in each 16th step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from engine.answer import Answer
from engine.key import KEY_CHANGE
from engine.parts.form import Form
from engine.parts.melody.choice import Moment, choose
from engine.parts.melody.listener import Listener
from engine.parts.melody.stepper import Stepper
from engine.parts.part import Guide
from engine.parts.skyline import ABSOLUTE, Skyline
from engine.places import Place, Vector
from engine.ticks import Span
from models.encodings.melody_grid import END, FIRST_PITCH, HOLD, REST, STEP_TICKS
from models.note import Note

LONGEST_REST_BARS: Final = 1
LONGEST_NOTE_BARS: Final = 2
FAR: Final = 1.0  # deviations


class MelodyPart:
    """A step model of `melody-grid`: one voice, heard in twelve keys at once.

    Bars in which nothing sounds at all count as not heard: what follows a silence goes on from the
    bar before it, as if it had followed at once.
    """

    span_ticks = STEP_TICKS
    home: Place | None = None

    def __init__(
        self, name: str, model: Stepper, bar_steps: int, random: np.random.Generator
    ) -> None:
        self.name = name
        self.latents = model.card.latents
        self.nears_phrases = bool(self.latents)
        self._listener = Listener(model, bar_steps)
        self._random = random
        self._skyline = Skyline()
        self._own: dict[int, int] = {}  # decided, by tick, and yet to be heard
        self._sounding: Note | None = None
        self._struck_at: int | None = None  # the last onset of its own
        self._pitch: int | None = None  # struck last
        self._form: Form | None = None
        self._last_sound: int | None = None  # the tick after the last span that was not silent
        self._place: Vector | None = None

    @property
    def keys(self) -> NDArray[np.float64]:
        """See `Part`."""
        return self._listener.keys

    @property
    def tonic(self) -> int:
        """See `Part`."""
        return self._listener.tonic

    def hear(self, notes: Sequence[Note], span: Span) -> None:
        """See `Part`. What others play goes before what it played itself."""
        symbol = self._skyline.symbol(notes, span)
        own = self._own.pop(span.start, None)
        if own is None:
            self._listener.settle()
        is_own = symbol == REST and own is not None
        if symbol == REST and own is not None:
            symbol = own
        elif symbol == REST and self._is_silent_bar(span):
            self._listener.wait(self._position(span))
            return
        self._listener.align(self._position(span))
        if symbol >= FIRST_PITCH and self._is_after_silence(span):
            self._listener.new_phrase(ABSOLUTE.pitch(symbol))
        if symbol != REST:
            self._last_sound = span.stop
        self._listener.hear(symbol, is_own)

    def decide(self, span: Span, guide: Guide) -> Sequence[Note]:
        """See `Part`."""
        self._begin(span, guide)
        symbol = self._next_symbol(span, guide)
        if symbol == END:
            self._listener.end_song()
        if symbol is None or symbol == END:
            symbol = REST
        self._own[span.start] = symbol
        return self._play(symbol, span)

    def ahead(self, span: Span) -> Sequence[Note] | None:
        """See `Part`: it decides a step when the step comes."""
        return None

    def rest(self) -> None:
        """See `Part`."""
        self._own = dict.fromkeys(self._own, REST)
        self._sounding = self._form = None

    def aim(self, place: Vector, density: float) -> None:
        """See `Part`."""
        self._place = place

    def move(self, span: Span, is_alone: bool) -> None:
        """See `Part`. Where nobody else's music is lost, a far place has its own song.

        A model goes on with what it has played, however far its place has moved since.
        """
        if self._place is None:
            return
        self._listener.move(self._place)
        if is_alone and self._form is None and self._listener.wandered > FAR:
            self._listener.begin_song(self._position(span))

    def is_phrase_start(self, tick: int) -> bool:
        """See `Part`: every bar line may be one."""
        return tick // STEP_TICKS % self._listener.bar_steps == 0

    def wants(self) -> None:
        """See `Part`: nothing."""

    def take(self, notes: Sequence[Note]) -> str | None:
        """See `Part`."""
        return None

    def likings(self, pitches: Sequence[int], key: int, tick: int) -> list[float]:
        """See `Part`: as if they went on with the melody."""
        return self._listener.likings(pitches)

    def memory(self) -> dict[str, Any]:
        """See `Part`."""
        return {**self._listener.memory(), "last_sound": self._last_sound, "pitch": self._pitch}

    def recall(self, memory: Mapping[str, Any]) -> None:
        """See `Part`."""
        self._listener.recall(memory)
        self._last_sound, self._pitch = memory["last_sound"], memory["pitch"]

    def _begin(self, span: Span, guide: Guide) -> None:
        """Be ready for a span: in the bar where it lies, in a key, with the form of its answer."""
        self._listener.align(self._position(span))
        answer = guide.answer
        if answer is not None and (self._form is None or self._form.answer != answer):
            self._listener.settle()
            self._form = self._form_of(answer, guide)
        elif self.is_phrase_start(span.start):
            self._listener.settle(KEY_CHANGE)
        if answer is None:
            self._form = None

    def _form_of(self, answer: Answer, guide: Guide) -> Form:
        closes = self._random.random() < guide.controls.cadence
        return Form.of(answer, guide.meter, self.tonic, closes)

    def _next_symbol(self, span: Span, guide: Guide) -> int | None:
        form = self._form
        if form is not None and form.is_closed(span.start):
            return HOLD if self._sounding is not None else REST
        moment = Moment(
            span,
            must_strike=self._must_strike(span, guide),
            sounding=self._sounding,
            may_end=guide.answer is None and guide.is_alone,
            form=form,
            last_pitch=self._pitch,
        )
        return choose(self._listener, guide, moment, self._random)

    def _must_strike(self, span: Span, guide: Guide) -> bool:
        """Answers and songs strike their first step, a close is struck; nobody rests for ever."""
        form, bar = self._form, guide.meter.bar_ticks
        if form is not None and span.start in (form.answer.start, form.close):
            return True
        since = span.start - self._struck_at if self._struck_at is not None else bar
        patience = (LONGEST_NOTE_BARS if self._sounding else LONGEST_REST_BARS) * bar
        on_beat = span.start % guide.meter.beat_ticks == 0
        return self._listener.begins or (on_beat and since >= patience)

    def _play(self, symbol: int, span: Span) -> Sequence[Note]:
        """Return the note that a symbol strikes or holds on."""
        if symbol >= FIRST_PITCH:
            self._pitch, self._struck_at = ABSOLUTE.pitch(symbol), span.start
            self._sounding = Note(span.start, span.ticks, self._pitch)
        elif symbol == HOLD and self._sounding is not None:
            held = self._sounding
            self._sounding = Note(held.tick, span.stop - held.tick, held.pitch)
        else:
            self._sounding = None
        return [self._sounding] if self._sounding is not None else []

    def _position(self, span: Span) -> int:
        return span.start // STEP_TICKS % self._listener.bar_steps

    def _is_silent_bar(self, span: Span) -> bool:
        """Whether nothing has sounded since the bar line."""
        bar = self._listener.bar_steps * STEP_TICKS
        return self._last_sound is None or self._last_sound <= span.start // bar * bar

    def _is_after_silence(self, span: Span) -> bool:
        """Whether nothing has sounded for half a bar."""
        half = self._listener.bar_steps * STEP_TICKS // 2
        return self._last_sound is None or span.start - self._last_sound >= half
