"""The performer's notes over OSC: one by one (`/note/in`), a phrase at once (`/phrase/in`), none.

A panic ends what is played and takes back what waits to be.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from engine.events import Event, NoteOff, NoteOn, Panic
from engine.ticks import TICKS_PER_QUARTER
from live.arguments import ControlError
from live.osc.codec import Incoming
from live.osc.dispatcher import Dispatcher, Request
from live.osc.waiting import FULL


class NotesIn:
    """Serves these addresses and `/panic`, and ends the notes that come with a length.

    `clock` gives seconds on the engine's clock. For the event loop's thread.
    """

    def __init__(
        self, dispatcher: Dispatcher, post: Callable[[Event], None], clock: Callable[[], float]
    ) -> None:
        self._dispatcher = dispatcher
        self._post = post
        self._clock = clock
        self._ends: dict[tuple[int, int], float] = {}
        self._panics = 0
        dispatcher.serve("/note/in", self._note)
        dispatcher.serve("/phrase/in", self._phrase)
        dispatcher.serve("/panic", self._panic)

    def close(self) -> None:
        """End what still sounds. May be called twice."""
        for channel, pitch in self._ends:
            self._post(NoteOff(self._clock(), pitch, channel))
        self._ends.clear()

    def _note(
        self, request: Request, pitch: int, velocity: int, beats: float, channel: int
    ) -> None:
        if beats > 0:
            self._check_room(request, 1)
        key = (channel - 1, pitch)
        end = request.seconds + beats * 60 / self._dispatcher.state_to_come().timeline.tempo_bpm
        self._ends.pop(key, None)
        if velocity == 0:
            self._post(NoteOff(request.seconds, pitch, channel - 1))
            return
        self._post(NoteOn(request.seconds, pitch, velocity, channel - 1))
        if beats > 0:
            self._ends[key] = end
            self._dispatcher.waiting.add(end, lambda: self._end_note(key, end), request.source)

    def _end_note(self, key: tuple[int, int], seconds: float) -> None:
        if self._ends.get(key) == seconds:  # not struck again since
            del self._ends[key]
            self._post(NoteOff(seconds, key[1], key[0]))

    def _phrase(self, request: Request, *numbers: float) -> None:
        """Let each note, four numbers, come at its time from the next beat on, as by itself."""
        notes = list(zip(*[iter(numbers)] * 4, strict=True))
        self._check_room(request, len(notes))
        state = self._dispatcher.state_to_come()
        timeline, beat_ticks = state.timeline, state.meter.beat_ticks
        start = -(-timeline.ticks_at(request.seconds) // beat_ticks) * beat_ticks
        for beat, pitch, velocity, beats in notes:
            seconds = timeline.seconds_at(start + round(beat * TICKS_PER_QUARTER))
            note = Incoming("/note/in", (pitch, velocity, beats))
            later = partial(self._later, Request(note, request.source, seconds), self._panics)
            self._dispatcher.waiting.add(seconds, later, request.source)

    def _later(self, request: Request, panics: int) -> None:
        """Play a note of a phrase, unless there was a panic since the phrase came."""
        if panics == self._panics:
            self._dispatcher.act(request)

    def _panic(self, request: Request, on: int) -> None:
        if on:
            self._panics += 1
            self._ends.clear()
            self._post(Panic(request.seconds))

    def _check_room(self, request: Request, notes: int) -> None:
        if notes > self._dispatcher.waiting.room(request.source):
            raise ControlError("not_ready", FULL)
