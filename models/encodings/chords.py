"""Encoding `chords`: music as a row of events, one for each onset, of four tokens each.

Notes struck within `UNIT` ticks of each other are one event. Its fields:

- TOP: the highest pitch.
- CHORD: what is struck beneath it, by how far below it that is (`models.encodings.chord_text`).
- LENGTH: how long the top is held, and the others with it.
- SHIFT: how long until the next event; of the last one, its length.

The tokens are one vocabulary: 0 `END` (of a piece; also what stands before its first event), then
the tops, the chords, the lengths and the shifts. A row without a top strikes nothing: it is the
rest before a first note that is not at tick 0.

What it cannot say: that notes struck together are let go apart, where the notes between stood, and
a rest of more than two bars, from which whole bars are taken.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from typing import Any, ClassVar, Final, Self

import numpy as np
from numpy.typing import NDArray

from models.card import Card
from models.encodings.chord_text import OCTAVE, check_chord, voice_chord, write_chord
from models.note import TICKS_PER_QUARTER, Note

END: Final = 0
FIELDS: Final = 4
UNIT: Final = 40  # ticks: twelve to the quarter
MIDI_PITCHES: Final = 128
# From a 32nd triplet to two bars of 4/4; all that stand between are rounded to these.
_UNITS = (*range(1, 13), 15, 16, 18, 20, 21, 24, 27, 30, 33, 36, 42, 48, 60, 72, 84, 96)
TIMES: Final = tuple(UNIT * units for units in _UNITS)
Rows = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Event:
    """What is struck at once: `top` a MIDI pitch, `chord` an index into the chords (0: no more).

    It is held for `length` ticks, and the next event is `shift` ticks later.
    """

    top: int
    chord: int
    length: int
    shift: int


@dataclass(frozen=True)
class Chords:
    """The tops `lowest` … `highest` (MIDI), the chords that are known, and `times` in ticks.

    `chords` begins with `""`; of two that are as near to an unknown one the earlier is taken.
    `bar` is the length of a bar in ticks, for the position in it.
    """

    id: ClassVar[str] = "chords"
    pitched: ClassVar[bool] = True

    chords: tuple[str, ...]
    lowest: int = 21
    highest: int = 108
    times: tuple[int, ...] = TIMES
    bar: int = 4 * TICKS_PER_QUARTER

    def __post_init__(self) -> None:
        if not 0 <= self.lowest <= self.highest - 11 < MIDI_PITCHES - 11:
            raise ValueError(
                "chords needs MIDI pitches lowest … highest at least an octave apart,"
                f" got {self.lowest} … {self.highest}"
            )
        if self.chords[:1] != ("",) or len(set(self.chords)) != len(self.chords):
            raise ValueError("chords needs each of its 'chords' once, and the first must be ''")
        if min(self.times, default=0) < 1 or sorted(set(self.times)) != list(self.times):
            raise ValueError(f"chords needs rising 'times' of at least 1 tick, got {self.times}")
        if self.bar < UNIT or self.bar % UNIT:
            raise ValueError(f"chords needs a 'bar' in steps of {UNIT} ticks, got {self.bar}")
        for chord in self.chords:
            check_chord(chord)

    @classmethod
    def from_parameters(cls, parameters: Mapping[str, Any]) -> Self:
        """Build from a card's encoding parameters. Raises `ValueError` when they are unusable."""
        try:
            return cls(
                tuple(map(str, parameters["chords"])),
                int(parameters["lowest"]),
                int(parameters["highest"]),
                tuple(map(int, parameters["times"])),
                int(parameters.get("bar", cls.bar)),
            )
        except (KeyError, TypeError, OverflowError) as error:
            raise ValueError(
                "chords needs whole numbers 'lowest' and 'highest' and lists 'chords' and 'times',"
                f" got {', '.join(map(str, parameters)) or 'nothing'}"
            ) from error

    @property
    def parameters(self) -> dict[str, Any]:
        """What a card keeps of it, the inverse of `from_parameters`."""
        return {
            "chords": list(self.chords),
            "lowest": self.lowest,
            "highest": self.highest,
            "times": list(self.times),
            "bar": self.bar,
        }

    @property
    def top_tokens(self) -> range:
        """The tokens of the tops, from the lowest up."""
        return range(END + 1, END + 2 + self.highest - self.lowest)

    @property
    def chord_tokens(self) -> range:
        """The tokens of the chords, in their order."""
        return _after(self.top_tokens, len(self.chords))

    @property
    def length_tokens(self) -> range:
        """The tokens of the lengths, the shortest first."""
        return _after(self.chord_tokens, len(self.times))

    @property
    def shift_tokens(self) -> range:
        """The tokens of the shifts, the shortest first."""
        return _after(self.length_tokens, len(self.times))

    @property
    def fields(self) -> tuple[range, range, range, range]:
        """The tokens of each field of an event, in their order."""
        return self.top_tokens, self.chord_tokens, self.length_tokens, self.shift_tokens

    @property
    def vocabulary(self) -> int:
        """The number of tokens."""
        return self.shift_tokens.stop

    @property
    def span_ticks(self) -> int:
        """The ticks of a 16th: an event has no length of its own."""
        return TICKS_PER_QUARTER // 4

    def tokens(self, event: Event) -> tuple[int, int, int, int]:
        """Return the tokens of an event: its top folded by octaves, its times the nearest known."""
        return (
            self.top_tokens[self._fold(event.top) - self.lowest],
            self.chord_tokens[event.chord],
            self.length_tokens[self.times.index(self._nearest(event.length))],
            self.shift_tokens[self.times.index(self._nearest(event.shift))],
        )

    def event(self, tokens: Sequence[int] | Rows) -> Event:
        """Return the event of four tokens. Raises `ValueError` for one that is not its field's."""
        top, chord, length, shift = map(int, tokens)
        return Event(
            self.lowest + self.top_tokens.index(top),
            self.chord_tokens.index(chord),
            self.times[self.length_tokens.index(length)],
            self.times[self.shift_tokens.index(shift)],
        )

    def events(self, notes: Iterable[Note]) -> list[Event]:
        """Return the events of notes; the first is at the first onset, wherever that is."""
        onsets = list(split_onsets(notes))
        return self._events(onsets, onsets[0][0].tick) if onsets else []

    def encode(self, notes: Sequence[Note]) -> Rows:
        """Return the rows of notes, `(events, 4)`, a rest before the first included."""
        onsets = list(split_onsets(notes))
        if not onsets:
            return np.zeros((0, FIELDS), np.int64)
        first = onsets[0][0].tick
        rest, clock = self._wait(first) if first >= UNIT / 2 else (0, 0)
        rows = [(END, END, END, self.shift_tokens[self.times.index(rest)])] if rest else []
        rows += [self.tokens(event) for event in self._events(onsets, clock)]
        return np.array(rows, np.int64)

    def decode(self, tensor: Rows) -> list[Note]:
        """Return the notes of rows, `(events, 4)`; a row without a top strikes nothing."""
        notes, tick = [], 0
        for row, wait in zip(tensor, self._waits(tensor), strict=True):
            if row[0] != END:
                event = self.event(row)
                chord = self.pitches(event.top, event.chord)
                notes += [Note(tick, event.length, pitch) for pitch in chord]
            tick += int(wait)
        return sorted(notes)

    def conditions(self, steps: Rows) -> dict[str, Rows]:
        """Return where in the bar the event after each of the rows starts, in `UNIT` ticks."""
        return {"position": np.cumsum(self._waits(steps)) % self.bar // UNIT}

    def pitches(self, top: int, chord: int) -> tuple[int, ...]:
        """Return the MIDI pitches of a chord, the top first, the others in close position."""
        return voice_chord(top, self.chords[chord], self.lowest)

    def find_chord(self, pitches: Iterable[int]) -> int:
        """Return the index of the chord that MIDI pitches (at least one) strike.

        Of an unknown chord as few notes between top and bass are left out as make it known.
        """
        bass, *inner = map(int, write_chord(pitches).split() or ("0",))
        for kept in range(len(inner), -1, -1):
            forms = (" ".join(map(str, (bass, *some))) for some in combinations(inner, kept))
            known = [self._indices[form] for form in forms if form in self._indices]
            if known:
                return min(known)
        return 0

    def problems(self, card: Card) -> list[str]:
        """Name what in a card's tensors does not fit, a line each: sizes, and what is missing."""
        named = {spec.name: spec for spec in (*card.inputs, *card.outputs)}
        needed = {
            "token": ("batch", FIELDS),
            "chosen": ("batch", FIELDS - 1),
            "position": ("batch",),
            "logits": ("batch", self.vocabulary),
        }
        return [
            f"'{name}' must be {list(shape)} for {self.id} with these parameters,"
            f" got {list(named[name].shape) if name in named else 'no such tensor'}"
            for name, shape in needed.items()
            if name not in named or named[name].shape[1:] != shape[1:]
        ]

    def example(self, random: np.random.Generator) -> list[Note]:
        """Return two bars of chords, of any that are known, a quarter each."""
        middle = (self.lowest + self.highest) // 2
        quarter = self._nearest(TICKS_PER_QUARTER)
        events = [
            Event(int(middle + random.integers(0, 6)), int(chord), quarter, quarter)
            for chord in random.integers(0, len(self.chords), 8)
        ]
        return self.decode(np.array([self.tokens(event) for event in events], np.int64))

    @cached_property
    def _indices(self) -> dict[str, int]:
        return {chord: index for index, chord in enumerate(self.chords)}

    def _events(self, onsets: Sequence[Sequence[Note]], clock: int) -> list[Event]:
        """Return the events of onsets, the first of which is put at the tick `clock`.

        Each shift goes from where the last ones came to, so that rounding does not add up.
        """
        events = []
        for here, after in zip(onsets, [*onsets[1:], None], strict=True):
            top = max(here, key=lambda note: (note.pitch, note.length))
            length = self._nearest(top.length)
            shift, passed = self._wait(after[0].tick - clock) if after else (length, 0)
            chord = self.find_chord(note.pitch for note in here)
            events.append(Event(self._fold(top.pitch), chord, length, shift))
            clock += passed
        return events

    def _wait(self, ticks: int) -> tuple[int, int]:
        """Return the shift for a wait, and how much of it that is with the bars left out."""
        left_out = max(0, -((self.times[-1] - ticks) // self.bar)) * self.bar
        shift = self._nearest(ticks - left_out)
        return shift, shift + left_out

    def _waits(self, rows: Rows) -> Rows:
        """Return the ticks from each row to the next; 0 where it has no shift."""
        known = np.zeros(self.vocabulary, np.int64)
        known[self.shift_tokens.start :] = self.times
        waits: Rows = known[np.reshape(rows, (-1, FIELDS))[:, -1]]
        return waits

    def _nearest(self, ticks: int) -> int:
        return min(self.times, key=lambda time: abs(time - ticks))

    def _fold(self, pitch: int) -> int:
        if pitch < self.lowest:
            return self.lowest + (pitch - self.lowest) % OCTAVE
        if pitch > self.highest:
            return self.highest - (self.highest - pitch) % OCTAVE
        return pitch


def split_onsets(notes: Iterable[Note]) -> Iterator[list[Note]]:
    """Yield the notes that are struck together: within `UNIT` ticks of the first of them."""
    together: list[Note] = []
    for note in sorted(notes):
        if together and note.tick - together[0].tick >= UNIT:
            yield together
            together = []
        together.append(note)
    if together:
        yield together


def _after(tokens: range, count: int) -> range:
    return range(tokens.stop, tokens.stop + count)
