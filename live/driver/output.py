"""Timed output: messages wait in a heap for their moment, then pass the ledger and the port."""

from __future__ import annotations

import heapq
import math
import threading
from collections.abc import Callable, Iterable
from itertools import count
from typing import Final

from live import timing
from live.driver.wire import STALE_SECONDS
from live.midi.endpoints import NullOutput, OutputPort
from live.midi.ledger import (
    OF_CLOCK,
    PROGRAM_CHANGE,
    RESET,
    Ledger,
    Midi,
    is_note_off,
    is_note_on,
)

RESET_APART_SECONDS: Final = 0.25  # a cable takes 80 ms for one: a flood of panics must not fill it


class TimedOutput:
    """One port: sends each message when it is due and knows what sounds there.

    `watch` gets what has been sent, and must not wait. The record of `lateness` may be shared with
    other outputs, of which the same thread calls `send_due`. A port for a clock alone `plays` not:
    it is told of notes neither when they sound nor when they end.

    Any thread may call; one lock guards heap, ledger and port. It is held for as long as a port
    takes a message, some 20 µs, so that nobody waits longer than that; at a panic some 2 ms.
    """

    def __init__(
        self,
        port: OutputPort,
        clock: Callable[[], float] = timing.now,
        watch: Callable[[Midi], None] | None = None,
        lateness: timing.Lateness | None = None,
        plays: bool = True,
    ) -> None:
        self.lateness = timing.Lateness() if lateness is None else lateness
        self.late_arrivals = 0
        self.stale = 0
        self.notes = 0
        self._port = port
        self._plays = plays
        self._clock = clock
        self._watch = watch
        self._ledger = Ledger()
        self._programs: dict[int, Midi] = {}  # the last of each channel
        self._heap: list[tuple[tuple[int, bool, int], float, bool, Midi]] = []
        self._serial = count()
        self._lock = threading.Lock()
        self._reset_seconds = -math.inf
        self._ended = False

    def send_now(self, midi: Midi, seconds: float | None = None) -> None:
        """Send a channel message at once, as of now or of the moment at which it came in."""
        with self._lock:
            self._pass(midi, seconds)

    def send_at(self, seconds: float, midi: Midi) -> None:
        """Enter a channel message for a moment of `timing.now`; `send_due` sends it.

        0 means now: such a message is never late. Whatever is due already goes through the heap
        too, so that nothing overtakes what was due before it. At equal times the note_offs of
        what sounds go first and the rest keeps its order, so that a note that repeats is struck
        again, not cut off, and one that is taken back before it starts is ended after that.
        """
        with self._lock:
            now_seconds = self._clock()
            due_seconds = seconds or now_seconds
            in_time = due_seconds >= now_seconds
            self.late_arrivals += not in_time
            microseconds = round(due_seconds * 1e6)  # so that equal times differ by no rounding
            order = (microseconds, not self._ends_a_note(midi, microseconds), next(self._serial))
            heapq.heappush(self._heap, (order, due_seconds, in_time and seconds > 0, midi))

    def send_due(self) -> None:
        """Send what is due.

        Lateness is taken when the port has the message, of those that came before they were due:
        it is what this side adds. What came too late is counted as a late arrival. A note_on that
        is staler than `STALE_SECONDS`, as all are when a process was held up, is left out and
        counted: its note_off finds nothing to end.
        """
        while self._heap:
            with self._lock:
                if not self._heap or self._heap[0][1] > self._clock():
                    return
                _, seconds, timed, midi = heapq.heappop(self._heap)
                if is_note_on(midi) and self._clock() - seconds > STALE_SECONDS:
                    self.stale += 1
                    continue
                self._pass(midi, seconds)
                if timed:
                    self.lateness.add(self._clock() - seconds)

    def pause_seconds(self) -> float | None:
        """Return how long one may sleep: until shortly before the next deadline, 0 to spin.

        `None`: nothing is pending, sleep until something comes.
        """
        try:
            due_seconds = self._heap[0][1]
        except IndexError:
            return None
        return max(0.0, due_seconds - self._clock() - timing.SPIN_SECONDS)

    def panic(self) -> None:
        """Drop every note that waits and end all that sounds, whoever struck it, on all channels.

        Those who follow our clock are led on. In a flood of panics what sounds is ended each time,
        and the reset of all channels sent now and then.
        """
        with self._lock:
            self._heap[:] = [entry for entry in self._heap if entry[-1][0] in OF_CLOCK]
            heapq.heapify(self._heap)
            self._release(self._reset_seconds + RESET_APART_SECONDS < self._clock())

    def silence(self) -> None:
        """Nobody plays any more: as `panic`, and those who follow our clock are stopped."""
        with self._lock:
            self._fall_silent()

    def end(self) -> None:
        """Silence, and send nothing more whoever asks."""
        with self._lock:
            self._fall_silent()
            self._ended = True

    def end_again(self) -> None:
        """Say once more, after `end`, what ends all that was ever struck.

        JACK leaves a receiver out of a period that it comes too late for, and what was sent in that
        period is lost to it.
        """
        with self._lock:
            if self._plays and self.notes:
                for message in self._ledger.amends():
                    self._port.send(message)

    def unplugged(self) -> None:
        """The port has vanished: nothing sounds any more, and messages go nowhere for now."""
        with self._lock:
            self._ledger.forget()
            self._port = NullOutput()

    def plugged(self, port: OutputPort) -> None:
        """The port is there, or back. What it may still hold of ours is ended first.

        Whoever was switched off has forgotten the programs that were chosen.
        """
        with self._lock:
            self._port = port
            self._ledger.forget()
            if self.notes:
                self._send_all(self._ledger.amends())
            self._send_all([*self._ledger.stop(), *self._programs.values()])

    def reconnected(self) -> None:
        """A receiver is connected to the port again, and may hold what has ended meanwhile."""
        with self._lock:
            if self._plays:
                self._send_all([*self._ledger.amends(), *self._programs.values()])

    def _ends_a_note(self, midi: Midi, microseconds: int) -> bool:
        """Whether a message ends what sounds now, and nothing that waits does so by its moment."""
        if not is_note_off(midi):
            return False
        ended = {_key(m) for (at, *_), *_, m in self._heap if at <= microseconds and is_note_off(m)}
        return _key(midi) in self._ledger.sounding and _key(midi) not in ended

    def _pass(self, midi: Midi, seconds: float | None) -> None:
        if self._ended:
            return
        for message in self._ledger.admit(midi):
            self._send(message, seconds)
            self.notes += is_note_on(message)

    def _fall_silent(self) -> None:
        self._heap.clear()
        self._release()
        self._send_all(self._ledger.stop())

    def _release(self, resets: bool = True) -> None:
        self._send_all(self._ledger.release())
        if resets and self._plays:
            self._reset_seconds = self._clock()
            self._send_all(RESET)

    def _send_all(self, messages: Iterable[Midi]) -> None:
        if not self._ended:
            for message in messages:
                self._send(message)

    def _send(self, message: Midi, seconds: float | None = None) -> None:
        self._port.send(message, seconds)
        if message[0] & 0xF0 == PROGRAM_CHANGE:
            self._programs[message[0]] = message
        if self._watch is not None:
            self._watch(message)


def _key(midi: Midi) -> tuple[int, int]:
    return midi[0] & 0x0F, midi[1]
