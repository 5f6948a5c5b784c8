"""The driver: the process that the user starts. It owns the ports and watches over the player.

Three kinds of threads: the backend's brings the performer's notes and passes them on at once; one
named "output" reads the player and sends what is due; the main thread does everything that may
take its time: signals, lines on the terminal, looking for ports, starting the player. The output
has a thread of its own because only that thread gets real-time priority, and because polling a
port's name or starting a process must not hold up a note.

A panic comes over the pipe, on the output thread, or where the player hangs by a signal or by Enter
on the terminal, which a thread of its own waits for: those the main thread sees to. Either calls
`Outputs.panic`, which any thread may.

Nothing here imports numpy, onnxruntime or a server: what is not there can neither stall nor crash.
"""

from __future__ import annotations

import contextlib
import json
import os
import queue
import threading
from collections.abc import Callable
from functools import partial
from typing import Final

from live import timing
from live.config import JamConfig
from live.driver.child import PlayerMain, play
from live.driver.controller import Controller
from live.driver.enter_key import on_enter
from live.driver.loop import LoopGuard
from live.driver.notes_in import STANDARD_INPUT, open_notes_in
from live.driver.notes_out import open_notes_out
from live.driver.outputs import Outputs, state, title
from live.driver.player_lives import PlayerLives
from live.driver.signals import signals_to
from live.driver.terminal import Terminal
from live.driver.thru import Thru
from live.driver.wire import STALE_SECONDS, Kind, Record
from live.errors import PortError
from live.midi.ledger import OF_CLOCK, Ledger, Midi
from live.midi.ports import Ports, open_ports

STOPPED: Final = 0
FAILED: Final = 1
NO_SUCH_PORT: Final = 2

_FOR_MAIN_THREAD: Final = (Kind.LOG, Kind.READY, Kind.STOP, Kind.CONTROLLER, Kind.THRU)
_TICK_SECONDS: Final = 1.0
_WAIT_SECONDS: Final = 0.2 if os.name == "nt" else _TICK_SECONDS  # signals do not end waits there


def run(config: JamConfig, player_target: PlayerMain = play) -> int:
    """Play until told to stop, and return the exit code. Call it on the main thread.

    0: stopped in order, by Ctrl-C, SIGTERM, SIGHUP or by the player. 1: the driver or the player
    failed for good. 2: a port that was asked for does not exist. Either way nothing sounds on.
    `player_target` is called with a socket in a process of its own; tests put their own here.
    """
    timing.settle_process()
    driver = Driver(config, player_target)
    with signals_to(driver.stop, driver.panic):
        return driver.run()


class Driver:
    """The driver's main thread, and what the other threads call."""

    def __init__(self, config: JamConfig, player_target: PlayerMain) -> None:
        self._config = config
        self._terminal = Terminal()
        self._tasks: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self._held = Ledger()  # what the performer holds
        self._hurried: set[int] = set()  # threads that bring notes and have asked for priority
        self._notes_out = (
            open_notes_out(config.notes_out, self._say_soon) if config.notes_out else None
        )
        self._outputs = Outputs(
            1 + len(config.outputs), config.clock_out is not None, self._note_sent
        )
        self._thru = Thru(self._outputs.send_now, config.thru)
        self._loop = LoopGuard(
            self._outputs.send_everywhere, self._say_soon, lambda: self._ports.input.port.name
        )
        self._player = PlayerLives(
            player_target,
            config.to_json(),
            self._outputs,
            self._take,
            self._tasks.put,
            self._terminal.say,
        )
        self._notes_in = (
            open_notes_in(config.notes_in, self._player.send, self._say_soon)
            if config.notes_in
            else None
        )
        self._controllers = [
            Controller(number, name, name == config.midi_in, self._player.send, timing.now)
            for number, name in enumerate(config.controllers, start=1)
        ]
        self._tick_seconds = timing.now() + _TICK_SECONDS
        self._exit_code: int | None = None

    def stop(self) -> None:
        """End the session in order; any thread and a signal handler may call it, repeatedly."""
        self._tasks.put(partial(self._end, STOPPED))

    def panic(self) -> None:
        """Silence everything, the player being there or not; as `stop`, for any thread."""
        self._tasks.put(self._panic)

    def run(self) -> int:
        """Open the ports, start the player, serve until stopped; return the exit code."""
        try:
            self._ports = self._open_ports()
        except PortError as error:
            self._terminal.say(str(error))
            return NO_SUCH_PORT
        with contextlib.ExitStack() as ending:  # unwinds upwards, whatever happens on the way
            ending.callback(self._sum_up)
            if self._notes_out is not None:
                ending.callback(self._notes_out.close)
            ending.callback(self._ports.close)
            ending.callback(self._outputs.end_again)
            ending.callback(self._close_controllers)
            ending.callback(self._stop_player)
            ending.callback(self._outputs.end)
            try:
                self._player.start()
                if self._config.notes_in != STANDARD_INPUT:
                    on_enter(self.panic)
                for controller in self._controllers:
                    self._terminal.say(controller.open())
                self._serve()
            except Exception as error:  # noqa: BLE001 - silence first, whatever went wrong
                self._terminal.say(f"the driver failed: {error!r}")
                self._exit_code = FAILED
        return self._exit_code or STOPPED

    def _serve(self) -> None:
        while self._exit_code is None:
            self._do_task(self._wait_seconds())
            if timing.now() >= self._tick_seconds:
                self._tick()
            self._player.watch()

    def _wait_seconds(self) -> float:
        next_seconds = min(self._tick_seconds, self._player.deadline)
        return min(max(next_seconds - timing.now(), 0.0), _WAIT_SECONDS)

    def _do_task(self, timeout_seconds: float) -> None:
        try:
            task = self._tasks.get(timeout=timeout_seconds)
        except queue.Empty:
            return
        task()

    def _open_ports(self) -> Ports:
        config = self._config
        ports = open_ports(
            self._hear, config.midi_in, config.midi_out, config.outputs, config.clock_out
        )
        self._outputs.plug(ports.outputs)
        for notice in ports.notices:
            self._terminal.say(notice)
        self._terminal.say(f"listens to {title(ports.input.port)}, plays on {self._outputs}")
        return ports

    def _hear(self, midi: Midi, seconds: float) -> None:
        """Pass on what the performer plays; on a thread of the backend's, hardly blocks."""
        if self._loop.is_echo(midi):
            return
        if midi[0] in OF_CLOCK:
            self._player.send(Record(Kind.MIDI, seconds, midi))
        else:
            self._forward(midi, seconds)
        thread = threading.get_ident()
        if thread not in self._hurried:
            self._hurried.add(thread)
            timing.raise_priority()

    def _forward(self, midi: Midi, seconds: float) -> None:
        self._thru.hear(midi, seconds)
        self._player.send(Record(Kind.MIDI, seconds, midi))
        self._held.admit(midi)

    def _note_sent(self, output: int, midi: Midi) -> None:
        self._loop.sent(midi)
        if self._notes_out is not None:
            self._notes_out.take(midi, output)

    def _say_soon(self, line: str) -> None:
        self._tasks.put(partial(self._terminal.say, line))

    def _close_controllers(self) -> None:
        for controller in self._controllers:
            controller.close()

    def _tick(self) -> None:
        """Once a second: look after the ports, tell the player how things stand."""
        self._tick_seconds = timing.now() + _TICK_SECONDS
        self._terminal.new_second()
        self._watch_input()
        for line in self._outputs.watch():
            self._terminal.say(line)
        self._loop.watch()
        for controller in self._controllers:
            for line in controller.watch():
                self._terminal.say(line)
        self._tell_status()

    def _watch_input(self) -> None:
        plug = self._ports.input
        if (line := plug.watch()) is None:
            return
        self._terminal.say(line)
        if plug.lost:  # keys held on a keyboard that is gone would be held for ever
            for midi in self._held.release():
                self._forward(midi, timing.now())

    def _tell_status(self) -> None:
        self._player.send(Record(Kind.STATUS, payload=json.dumps(self._status()).encode()))

    def _status(self) -> dict[str, object]:
        """Return the payload of STATUS: the ports, how late messages came and went."""
        return {
            "input": state(self._ports.input),
            **self._outputs.states(),
            "lateness_ms": self._outputs.lateness.summary(),
            "late_arrivals": self._outputs.late_arrivals,
            "stale": self._outputs.stale,
            "real_time": self._outputs.real_time,
        }

    def _take(self, record: Record) -> None:
        """Leave to the main thread what is for it; on the output thread, never blocks."""
        if record.kind is Kind.NOTE and self._notes_out is not None:
            self._notes_out.expect(record)
        if record.kind in _FOR_MAIN_THREAD:
            self._tasks.put(partial(self._act, record))

    def _act(self, record: Record) -> None:
        if record.kind is Kind.LOG:
            self._terminal.pass_on(_text(record))
        elif record.kind is Kind.CONTROLLER:
            self._controllers[record.payload[0] - 1].show(record.midi)
        elif record.kind is Kind.THRU:
            self._thru.turn(bool(record.payload[0]))
        elif record.kind is Kind.READY:
            self._tell_status()
            if self._notes_in is not None:
                self._notes_in.start()
        elif record.kind is Kind.STOP:
            if record.payload:
                self._terminal.say(_text(record))
            self._end(FAILED if record.payload else STOPPED)

    def _end(self, exit_code: int) -> None:
        if self._exit_code is None:
            self._exit_code = exit_code

    def _panic(self) -> None:
        self._outputs.panic()
        self._player.send(Record(Kind.SILENCE))

    def _stop_player(self) -> None:
        self._player.stop()
        with contextlib.suppress(queue.Empty):
            while True:  # its last words
                self._tasks.get_nowait()()

    def _sum_up(self) -> None:
        late, tardy = self._outputs.lateness.summary(), self._outputs.late_arrivals
        line = f"{self._outputs.notes} notes sent"
        if late["n"]:
            line += f"; timed ones late by {late['p99']:.2f} ms (p99), {late['max']:.2f} ms (most)"
        if tardy:
            line += f"; {tardy} came from the player too late"
        if stale := self._outputs.stale:
            line += f"; {stale} were left out, more than {STALE_SECONDS:g} s late"
        self._terminal.say(line)


def _text(record: Record) -> str:
    return record.payload.decode(errors="replace")
