"""The instrument under a real JACK server: a keyboard into it, an ear at its output."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import mido

API = "mido.backends.rtmidi/UNIX_JACK"


class Stage:
    """The instrument running under JACK, a keyboard into it and an ear at its output."""

    def __init__(self, *options: str, osc_port: int = 0) -> None:
        command = [sys.executable, "-m", "live", "jam", "--osc-port", str(osc_port), *options]
        self.instrument = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
        self.heard: list[tuple[float, mido.Message]] = []
        backend = mido.Backend(API, load=True)
        into = _wait_for(backend.get_output_names, "Antiphon In")
        out = _wait_for(backend.get_input_names, "Antiphon Out")
        # RtMidi opens by index: not before the instrument has done looking for its own ports.
        time.sleep(1.5)
        self.ear = backend.open_input(out, callback=self._hear)
        self.keyboard = backend.open_output(into)

    def _hear(self, message: mido.Message) -> None:
        self.heard.append((time.perf_counter(), message))

    def play(self, path: Path) -> None:
        for message in mido.MidiFile(path).play():
            self.keyboard.send(message)

    @property
    def onsets(self) -> list[tuple[float, int]]:
        return [(at, m.note) for at, m in self.heard if m.type == "note_on" and m.velocity]

    def wait_for_onsets(self, number: int, seconds: float = 10.0) -> None:
        deadline = time.perf_counter() + seconds
        while len(self.onsets) < number and time.perf_counter() < deadline:
            time.sleep(0.02)
        assert len(self.onsets) >= number, f"heard {len(self.onsets)} notes in {seconds} s"

    def left_sounding(self) -> set[tuple[int, int]]:
        sounding: set[tuple[int, int]] = set()
        for _, message in self.heard:
            if message.type == "note_on" and message.velocity:
                sounding.add((message.channel, message.note))
            elif message.type in ("note_on", "note_off"):
                sounding.discard((message.channel, message.note))
        return sounding

    def player_pid(self) -> int:
        """The player: the child of the driver that is no resource tracker."""
        children = Path(f"/proc/{self.instrument.pid}/task/{self.instrument.pid}/children")
        for pid in children.read_text().split():
            if "resource_tracker" not in Path(f"/proc/{pid}/cmdline").read_text():
                return int(pid)
        raise AssertionError("the driver has no player")

    def stop(self) -> int:
        self.instrument.send_signal(signal.SIGTERM)
        code = self.instrument.wait(10)
        time.sleep(0.2)
        return code

    def close(self) -> None:
        with suppress(ProcessLookupError):
            self.instrument.kill()
        self.instrument.communicate()
        self.keyboard.close()
        self.ear.close()


def _wait_for(names, wanted: str) -> str:
    deadline = time.perf_counter() + 10
    while time.perf_counter() < deadline:
        for name in names():
            if wanted in name:
                return name
        time.sleep(0.05)
    raise AssertionError(f"no port named {wanted!r} among {names()}")


def off_grid(onsets: list[tuple[float, int]], step: float) -> float:
    """The farthest that an onset lies from the grid of steps that the first one starts."""
    first = onsets[0][0]
    return max(abs((at - first + step / 2) % step - step / 2) for at, _ in onsets)
