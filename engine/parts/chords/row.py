"""The row of events: all that sounds, whoever plays it, as a chord model is told of it."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Protocol

import numpy as np
from numpy.typing import NDArray

from models.card import Card
from models.encodings.chords import END, UNIT, Chords
from models.note import Note

REMEMBERED_EVENTS: Final = 64
NOTHING_CHOSEN: Final = np.zeros((1, 3), np.int64)
Tokens = NDArray[np.int64]
Logits = NDArray[np.float32]


class ChordModel(Protocol):
    """What a chord part needs of a model; `models.runtime.StepModel` is one."""

    card: Card

    def step(self, tokens: Tokens, **conditions: int | Tokens) -> Logits:
        """Take the last event, return the next one's logits as far as it is chosen."""

    def again(self, **conditions: int | Tokens) -> Logits:
        """Take the last step once more with more of the next event chosen."""

    def reset(self) -> None:
        """Forget everything."""

    def save(self) -> Any:  # noqa: ANN401 (given to `restore` alone)
        """Return a copy of the state."""

    def restore(self, state: Any) -> None:  # noqa: ANN401
        """Go back to a saved state."""


@dataclass
class Struck:
    """The last event of the music, of which the model is told once the next one has come."""

    tick: int
    notes: list[Note]

    @property
    def top(self) -> Note:
        """Its highest note; of two the longer."""
        return max(self.notes, key=lambda note: (note.pitch, note.length))


@dataclass(frozen=True)
class RowState:
    """A row at one moment."""

    model: Any
    last: tuple[int, tuple[Note, ...]] | None
    told: tuple[tuple[int, ...], ...]


class Row:
    """What has sounded, event by event. Each of its calls may raise `ModelError`."""

    def __init__(self, model: ChordModel, form: Chords, bar_ticks: int) -> None:
        self.last: Struck | None = None
        self.told: deque[tuple[int, ...]] = deque(maxlen=REMEMBERED_EVENTS)
        self._model = model
        self._form = form
        self._bar = bar_ticks
        model.reset()

    def hear(self, notes: Sequence[Note], since: int) -> None:
        """Take notes that sound: struck from the tick `since` on, or held from before."""
        self._prolong(notes)
        for note in sorted(notes):
            if note.tick >= since:
                self._strike(note)

    def play(self, tick: int, notes: Sequence[Note]) -> None:
        """Take an event of the part's own; what came before has been told by `expect`."""
        self.last = Struck(tick, list(notes))

    def expect(self, tick: int) -> Logits:
        """Tell the model of the last event, up to a tick; return the logits of the next one.

        Whole bars of waiting are not told: what follows a silence goes on as if at once.
        """
        if self.last is None:
            return self._tell((END, END, END, END), tick)
        shift = tick - self.last.tick
        while shift - self._bar >= max(self.last.top.length, UNIT):
            shift -= self._bar
        return self._tell(self._tokens(self.last, max(shift, UNIT)), tick)

    def peek(self, tick: int, top: int) -> Logits:
        """Return what the chord beneath a top (its token) at a tick would be; change nothing."""
        before = self.save()
        self.expect(tick)
        logits = self._model.again(chosen=np.array([[top, 0, 0]]))
        self.restore(before)
        return logits

    def save(self) -> RowState:
        """Return how things stand."""
        last = None if self.last is None else (self.last.tick, tuple(self.last.notes))
        return RowState(self._model.save(), last, tuple(self.told))

    def restore(self, state: RowState) -> None:
        """Go back, or on, to how things stood."""
        self._model.restore(state.model)
        self.last = None if state.last is None else Struck(state.last[0], list(state.last[1]))
        self.told = deque(state.told, maxlen=REMEMBERED_EVENTS)

    def memory(self) -> dict[str, Any]:
        """Return what it needs to go on, as plain data."""
        notes = self.last.notes if self.last else []
        last = [[note.tick, note.length, note.pitch] for note in notes]
        return {"events": [list(each) for each in self.told], "last": last}

    def recall(self, memory: Mapping[str, Any]) -> None:
        """Take up what `memory` gave."""
        for tokens in memory["events"]:
            self._tell(tuple(tokens), 0)
        notes = [Note(*each) for each in memory["last"]]
        self.last = Struck(notes[0].tick, notes) if notes else None

    def _tell(self, tokens: tuple[int, ...], tick: int) -> Logits:
        self.told.append(tokens)
        position = tick % self._bar % self._form.bar // UNIT
        return self._model.step(np.array([tokens]), position=position, chosen=NOTHING_CHOSEN)

    def _tokens(self, struck: Struck, shift: int) -> tuple[int, int, int, int]:
        (event, *_) = self._form.events(struck.notes)
        *fields, _ = self._form.tokens(event)
        times = self._form.times
        nearest = min(range(len(times)), key=lambda place: abs(times[place] - shift))
        return fields[0], fields[1], fields[2], self._form.shift_tokens[nearest]

    def _strike(self, note: Note) -> None:
        """Take a note that somebody else strikes: into the last event, or as another one."""
        last = self.last
        if last is not None and note.tick < last.tick + UNIT:
            last.notes.append(note)
            return
        if last is not None:
            self.expect(note.tick)
        self.last = Struck(note.tick, [note])

    def _prolong(self, notes: Sequence[Note]) -> None:
        """Know of the last event how long its notes have lasted by now."""
        if self.last is not None:
            sounding = {(note.tick, note.pitch): note for note in notes}
            known = self.last.notes
            self.last.notes = [sounding.get((n.tick, n.pitch), n) for n in known]
