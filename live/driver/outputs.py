"""All the outputs: those of the voices, numbered from 1, and the clock's, if it has one of its own.

Each keeps its own time and its own ledger, and one thread sends for all of them. What silences
the instrument silences every one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from math import inf
from typing import Final

from live import timing
from live.clock.lead import Lead, unpacked
from live.clock.pulses import ClockSender
from live.driver.output import TimedOutput
from live.driver.pipe import Pipe
from live.driver.wire import Kind, Record
from live.midi.endpoints import InputPort, NullOutput, OutputPort, Port
from live.midi.ledger import OF_CLOCK, STOP, Midi
from live.midi.search import Plug

CLOCK: Final = 0  # the number of the clock's own output


class Outputs:
    """The outputs by their numbers. Any thread may call what plays and silences; the main thread
    opens the ports and looks after them.

    `watch` gets each message that has been sent, with the number of its output, and must not wait.
    """

    def __init__(
        self,
        count: int,
        has_clock: bool,
        watch: Callable[[int, Midi], None],
        clock: Callable[[], float] = timing.now,
    ) -> None:
        self.lateness = timing.Lateness()
        self.real_time = False
        numbers = [*range(1, count + 1), *[CLOCK] * has_clock]
        self._all = {
            number: TimedOutput(
                NullOutput(), clock, partial(watch, number), self.lateness, number != CLOCK
            )
            for number in numbers
        }
        self._first = self._all[1]
        self._clock = self._all.get(CLOCK, self._first)
        self._now = clock
        self._sender = ClockSender()
        self._plugs: dict[int, Plug[OutputPort]] = {}
        self._troubles: set[str] = set()
        self._told: set[str] = set()

    def plug(self, plugs: Sequence[Plug[OutputPort]]) -> None:
        """Take the ports: the voices' by their numbers, then the clock's own."""
        self._plugs = dict(zip(self._all, plugs, strict=True))
        for number, plug in self._plugs.items():
            self._all[number].plugged(plug.port)

    def watch(self) -> Iterator[str]:
        """Look after the ports, about once a second; yield a line for each that came or went, and
        one for a trouble that is seen twice in a row."""
        for number, plug in self._plugs.items():
            if (line := plug.watch()) is None:
                if plug.port.look_after():
                    self._all[number].reconnected()
                continue
            yield line
            if plug.lost:
                self._all[number].unplugged()
            else:
                self._all[number].plugged(plug.port)
                if self._all[number] is self._clock:
                    self._sender.stopped()
        yield from self._lasting_troubles()

    def _lasting_troubles(self) -> list[str]:
        before = self._troubles
        self._troubles = {plug.port.trouble for plug in self._plugs.values()} - {""}
        told, self._told = self._told, before & self._troubles
        return sorted(self._told - told)

    def __str__(self) -> str:
        """What the ports are called."""
        titles = {number: title(plug.port) for number, plug in self._plugs.items()}
        clock = titles.pop(CLOCK, None)
        return ", ".join(titles.values()) + (f", with the clock on {clock}" if clock else "")

    def of(self, number: int, midi: Midi) -> TimedOutput:
        """Return where a message goes: the clock's to its own, others by number.

        Where there is no such output, it is the first: a scene may have been made with more.
        """
        if midi[0] in OF_CLOCK:
            return self._clock
        return self._all.get(number or 1, self._first)

    def send_now(self, midi: Midi, seconds: float | None = None) -> None:
        """Send a channel message from output 1, at once, or as of a moment that has just passed."""
        self._first.send_now(midi, seconds)

    def send_everywhere(self, midi: Midi) -> None:
        """Send a channel message from every output, at once."""
        for output in self._all.values():
            output.send_now(midi)

    def lead(self, lead: Lead | None, seconds: float) -> None:
        """Lead those who follow the clock by this from a moment on, or nobody any more.

        For the thread that sends.
        """
        self._send_clock(self._sender.lead(lead, seconds))

    def send_due(self) -> None:
        """Send what is due."""
        if (now := self._now()) >= self._sender.deadline:
            self._send_clock(self._sender.advance(now))
        for output in self._all.values():
            output.send_due()

    def pause_seconds(self) -> float | None:
        """Return how long one may sleep, as `TimedOutput.pause_seconds`."""
        pauses = [output.pause_seconds() for output in self._all.values()]
        if (deadline := self._sender.deadline) < inf:
            pauses.append(max(0.0, deadline - self._now()))
        return min((pause for pause in pauses if pause is not None), default=None)

    def panic(self) -> None:
        """End all that sounds; see `TimedOutput.panic`."""
        for output in self._all.values():
            output.panic()

    def silence(self) -> None:
        """Nobody plays any more, nor leads others; see `TimedOutput.silence`."""
        self._sender = ClockSender()
        for output in self._all.values():
            output.silence()

    def end(self) -> None:
        """Silence, and send nothing more whoever asks."""
        for output in self._all.values():
            output.end()

    def end_again(self) -> None:
        """Say it once more; see `TimedOutput.end_again`."""
        for output in self._all.values():
            output.end_again()

    def _send_clock(self, messages: list[tuple[float, Midi]]) -> None:
        now = self._now()
        for seconds, midi in messages:
            is_due = midi[0] == STOP and seconds <= now  # a stop is told when it is, and never late
            self._clock.send_at(0.0 if is_due else seconds, midi)

    @property
    def notes(self) -> int:
        """How many notes have been sent."""
        return sum(output.notes for output in self._all.values())

    @property
    def late_arrivals(self) -> int:
        """How many messages came after they were due."""
        return sum(output.late_arrivals for output in self._all.values())

    @property
    def stale(self) -> int:
        """How many notes were left out for being too late."""
        return sum(output.stale for output in self._all.values())

    def states(self) -> dict[str, object]:
        """Return what STATUS says: `outputs` in their order, and `clock` if it has its own."""
        told = {
            number: state(plug) | {"receivers": plug.port.receivers}
            for number, plug in self._plugs.items()
        }
        clock = told.pop(CLOCK, None)
        return {"outputs": list(told.values())} | ({"clock": clock} if clock else {})


def follow(pipe: Pipe, outputs: Outputs, report: Callable[[Record], None]) -> None:
    """Play what the player sends until it is gone; then silence. Runs in a thread of its own.

    The same thread reads the pipe and sends, so a message that is due on arrival goes out with
    no hand-over; and while it spins ahead of a deadline it looks at the pipe all the time, so
    that such a message never waits behind the spin. `report` takes every record that is not
    music; it must not block. Raises what the pipe raises.
    """
    outputs.real_time = timing.raise_priority()
    try:
        while True:
            for record in pipe.receive(outputs.pause_seconds()):
                if record.kind is Kind.REHEARSAL:
                    pipe.send(record)
                else:
                    _obey(record, outputs, report)
            outputs.send_due()
    finally:
        outputs.silence()


def _obey(record: Record, outputs: Outputs, report: Callable[[Record], None]) -> None:
    if record.kind is Kind.MIDI and record.midi:
        number = record.payload[0] if record.payload else 1
        outputs.of(number, record.midi).send_at(record.seconds, record.midi)
    elif record.kind is Kind.CLOCK:
        outputs.lead(unpacked(record.payload) if record.payload else None, record.seconds)
    elif record.kind is Kind.SILENCE:
        outputs.panic()
    else:
        report(record)


def title(port: Port) -> str:
    """Return what a port is called on the terminal."""
    return f"{port.name!r} ({port.system})" if port.system else port.name


def state(plug: Plug[InputPort] | Plug[OutputPort]) -> dict[str, object]:
    """Return what STATUS says of a port."""
    return {"name": plug.port.name, "system": plug.port.system, "lost": plug.lost}
