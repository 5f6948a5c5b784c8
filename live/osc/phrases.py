"""`/phrase`: what a voice has played, a whole phrase in one message, for those who transform it.

Four numbers to a note: the beat at which it starts, pitch, velocity, and how many beats it lasts.
Beats are quarter notes, counted from the beat of the meter in which the phrase began.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from functools import partial
from typing import Final

from engine.events import Action, Message
from engine.ticks import TICKS_PER_QUARTER, Meter
from live.osc.dispatcher import Dispatcher
from live.rows.limits import MOST_NOTES

LONGEST_BARS: Final = 4


@dataclass(frozen=True)
class Note:
    """A note of a voice, in ticks."""

    tick: int
    pitch: int
    velocity: int
    length: int


@dataclass
class Gathered:
    """What one voice has played of a phrase. `sounding` maps (channel, pitch) to (tick, velocity).

    `strikes` counts the notes of all phrases.
    """

    notes: list[Note] = field(default_factory=list)
    sounding: dict[tuple[int, int], tuple[int, int]] = field(default_factory=dict)
    strikes: int = 0

    def strike(self, message: Message, tick: int) -> None:
        """Take a note_on."""
        self.sounding[message.channel, message.pitch] = tick, message.velocity
        self.strikes += 1

    def release(self, message: Message, tick: int) -> None:
        """Take a note_off; one whose note belongs to an earlier phrase is nothing."""
        key = message.channel, message.pitch
        if key in self.sounding:
            start, velocity = self.sounding.pop(key)
            self.notes.append(Note(start, message.pitch, velocity, tick - start))

    def is_over(self, tick: int, meter: Meter) -> bool:
        """Whether a note at a tick begins another phrase."""
        if len(self.notes) + len(self.sounding) >= MOST_NOTES:
            return True
        first = min((note.tick for note in self.notes), default=tick)
        return not self.sounding and tick - first >= LONGEST_BARS * meter.bar_ticks

    def end(self, tick: int) -> list[Note]:
        """Return the phrase, in order, and forget it; what sounds counts as ended at a tick."""
        sounding = self.sounding.items()
        held = [Note(start, pitch, vel, tick - start) for (_, pitch), (start, vel) in sounding]
        notes = sorted([*self.notes, *held], key=lambda note: (note.tick, note.pitch))
        self.notes.clear()
        self.sounding.clear()
        return notes


class Phrases:
    """Gathers what the voices play, and tells each phrase when it is over."""

    def __init__(self, dispatcher: Dispatcher) -> None:
        self._dispatcher = dispatcher
        self._voices: defaultdict[int, Gathered] = defaultdict(Gathered)

    def take(self, message: Message) -> None:
        """Take a voice's message; messages come in the order in which they sound."""
        if self._dispatcher.state is None or message.action is Action.ALL_NOTES_OFF:
            return
        timeline, meter = self._dispatcher.state.timeline, self._dispatcher.state.meter
        tick = timeline.ticks_at(message.seconds)
        gathered = self._voices[message.voice]
        if message.action is Action.NOTE_ON:
            if gathered.is_over(tick, meter):
                self._tell(message.voice, gathered.end(tick), meter)
            gathered.strike(message, tick)
            return
        gathered.release(message, tick)
        if not gathered.sounding:
            rest = meter.bar_ticks / 2 * timeline.seconds_per_tick
            over = partial(self._rest, message.voice, gathered.strikes)
            self._dispatcher.waiting.add(message.seconds + rest, over)

    def _rest(self, voice: int, strikes: int) -> None:
        """End the phrase of a voice that has struck nothing since."""
        gathered = self._voices[voice]
        if self._dispatcher.state is not None and gathered.strikes == strikes:
            self._tell(voice, gathered.end(0), self._dispatcher.state.meter)

    def _tell(self, voice: int, notes: list[Note], meter: Meter) -> None:
        if notes:
            begin = notes[0].tick // meter.beat_ticks * meter.beat_ticks
            numbers = [number for note in notes for number in _four(note, begin)]
            self._dispatcher.answer(None, "/phrase", voice, *numbers)


def _four(note: Note, begin: int) -> tuple[float, int, int, float]:
    beat, beats = (ticks / TICKS_PER_QUARTER for ticks in (note.tick - begin, note.length))
    return beat, note.pitch, note.velocity, beats
