"""The instrument as a process on loopback ports, a keyboard into it and an ear at its output."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time

import mido

from tests.reliability.scene import wait

PATIENCE_SECONDS = 60.0


class Jam:
    """The instrument on loopback ports: a keyboard, an ear, and what it says."""

    def __init__(self, *options: str) -> None:
        self.log = tempfile.TemporaryFile("a+")  # noqa: SIM115 -- `close` closes it
        self.heard: list[tuple[float, mido.Message]] = []
        jam = [sys.executable, "-m", "live", "jam", "--osc-port=0", "--no-panel", *options]
        self.process = subprocess.Popen(jam, stdin=subprocess.DEVNULL, stderr=self.log)
        self.wait_for_line("OSC on ", 1)
        backend = mido.Backend("live.midi.loopback")
        self.ear = backend.open_input("Antiphon Out", callback=self._hear)
        self.keyboard = backend.open_output("Antiphon In")

    def _hear(self, message: mido.Message) -> None:
        if message.type == "note_on" and message.velocity:
            self.heard.append((time.monotonic(), message))

    def lines(self, word: str) -> list[str]:
        self.log.seek(0)
        return [line for line in self.log.read().splitlines() if word in line]

    def wait_for_line(self, word: str, count: int) -> None:
        assert wait(lambda: len(self.lines(word)) >= count, PATIENCE_SECONDS), self.lines("")

    def wait_for_a_note(self, channel: int) -> None:
        since = time.monotonic()
        assert wait(
            lambda: any(at > since and m.channel == channel - 1 for at, m in self.heard),
            PATIENCE_SECONDS,
        ), self.lines("")

    def close(self) -> None:
        self.process.terminate()
        self.process.wait(PATIENCE_SECONDS)
        self.ear.close()
        self.keyboard.close()
        self.log.close()
