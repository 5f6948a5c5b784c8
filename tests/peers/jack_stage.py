"""The instrument under a real JACK server: a keyboard into it, an ear at its output."""

from __future__ import annotations

import re
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple

import mido

from live.osc.codec import message, read
from live.processes import player_pid
from tests.peers import see_off
from tests.peers.jack_peer import PATIENCE_SECONDS, JackPeer


class Note(NamedTuple):
    """A note as it was heard; `start` and `end` in seconds of `time.perf_counter`."""

    start: float
    end: float
    pitch: int


class Stage:
    """The instrument running under JACK, a keyboard into it and an ear at its output.

    `out` is the name of the instrument's output on JACK.
    """

    def __init__(self, *options: str, osc_port: int = 0) -> None:
        self.heard: list[tuple[float, mido.Message]] = []
        with ExitStack() as closing:
            self._log = closing.enter_context(tempfile.TemporaryFile("a+"))
            ports = ["--osc-port", str(osc_port), "--panel-port", "0"]
            command = [sys.executable, "-m", "live", "jam", *ports, *options]
            self.instrument = subprocess.Popen(command, stderr=self._log)
            closing.callback(self._end)
            # RtMidi opens by index: not before the instrument has done looking for its own ports.
            self.osc_port = int(self.wait_for_line(r"OSC on 127\.0\.0\.1:(\d+)")[1])
            self._wait_until_ready()
            self.keyboard = JackPeer(hear="Antiphon Out", play="Antiphon In", heard=self._hear)
            closing.callback(self.keyboard.close)
            self.out = self.keyboard.hears
            closing.callback(self._end)
            self._closing = closing.pop_all()

    def __enter__(self) -> Stage:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End the instrument, then the ports; may be called twice."""
        self._closing.close()

    def _wait_until_ready(self) -> None:
        question = message("/query", "/transport/tempo").dgram
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as client:
            client.connect(("127.0.0.1", self.osc_port))
            client.settimeout(PATIENCE_SECONDS)
            while not client.send(question) or read(client.recv(2000))[0].address == "/error":
                time.sleep(0.25)  # its models are loading; it answers five errors a second

    def _hear(self, at: float, midi: mido.Message) -> None:
        self.heard.append((at, midi))

    def play(self, path: Path) -> None:
        for midi in mido.MidiFile(path).play():
            self.keyboard.send(midi)

    @property
    def onsets(self) -> list[tuple[float, int]]:
        return [(at, m.note) for at, m in self.heard if m.type == "note_on" and m.velocity]

    def wait_for_onsets(self, number: int) -> None:
        deadline = time.perf_counter() + PATIENCE_SECONDS
        while len(self.onsets) < number and time.perf_counter() < deadline:
            time.sleep(0.02)
        assert len(self.onsets) >= number, f"heard {len(self.onsets)} notes"

    def wait_until_quiet(self, seconds: float) -> None:
        """Return when no note has begun for so long."""
        since = time.perf_counter()
        deadline = since + seconds + PATIENCE_SECONDS
        while time.perf_counter() - max([since, *(at for at, _ in self.onsets[-1:])]) < seconds:
            assert time.perf_counter() < deadline, f"it never rests: {self.log_lines()}"
            time.sleep(0.02)

    @property
    def notes(self) -> list[Note]:
        """The notes that have been heard from beginning to end."""
        begun: dict[tuple[int, int], float] = {}
        notes = []
        for at, midi in self.heard:
            if midi.type == "note_on" and midi.velocity:
                begun[midi.channel, midi.note] = at
            elif midi.type in ("note_on", "note_off"):
                start = begun.pop((midi.channel, midi.note), None)
                if start is not None:
                    notes.append(Note(start, at, midi.note))
        return notes

    def left_sounding(self) -> set[tuple[int, int]]:
        """The (channel, pitch) that have had a note_on and no note_off."""
        sounding: set[tuple[int, int]] = set()
        for _, midi in self.heard:
            if midi.type == "note_on" and midi.velocity:
                sounding.add((midi.channel, midi.note))
            elif midi.type in ("note_on", "note_off"):
                sounding.discard((midi.channel, midi.note))
        return sounding

    def wait_for_silence(self) -> None:
        """Wait until every note that has begun has ended: some 20 ms, on a busy machine more."""
        deadline = time.perf_counter() + 0.25
        while self.left_sounding() and time.perf_counter() < deadline:
            time.sleep(0.005)
        assert not self.left_sounding()

    def log_lines(self) -> list[str]:
        """What the instrument has written on its terminal."""
        self._log.seek(0)
        return self._log.read().splitlines()

    def wait_for_line(self, pattern: str, patience: float = PATIENCE_SECONDS) -> re.Match[str]:
        """Wait until a line of the log has a pattern in it, and return the match."""
        deadline = time.perf_counter() + patience
        while time.perf_counter() < deadline:
            for line in self.log_lines():
                if found := re.search(pattern, line):
                    return found
            time.sleep(0.02)
        raise AssertionError(f"no line has {pattern!r} in it: {self.log_lines()}")

    def player_pid(self) -> int:
        pid = player_pid(self.instrument.pid)
        assert pid is not None, "the driver has no player"
        return pid

    def stop(self) -> int:
        self.instrument.send_signal(signal.SIGTERM)
        code = self.instrument.wait(10)
        time.sleep(0.2)
        self.keyboard.catch_up()
        return code

    def _end(self) -> None:
        self.instrument.terminate()
        see_off(self.instrument)


def off_grid(onsets: list[tuple[float, int]], step: float) -> float:
    """The farthest that an onset lies from the grid of steps, whose origin is their median.

    The first note may itself be late: it is none.
    """
    first = onsets[0][0]
    apart = [(at - first + step / 2) % step - step / 2 for at, _ in onsets]
    middle = statistics.median(apart)
    return max(abs(each - middle) for each in apart)
