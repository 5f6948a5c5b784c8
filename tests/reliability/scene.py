"""The scene of every end: the instrument, a performer who plays, and a receiver that counts."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from typing import Final

import mido

from live.processes import player_pid

PATIENCE_SECONDS: Final = 30.0
PEDAL: Final = 64
KEYS: Final = 15  # the channel of the performer's keys
HELD: Final = 48
PHRASE: Final = (62, 65, 69)

Held = tuple[str, int, int]
"""What a receiver holds: "note" or "pedal", its channel, its pitch or control."""


class Scene:
    """The instrument between a keyboard and a receiver, on loopback ports."""

    def __init__(self, mode: str, voices: int) -> None:
        self.held: set[Held] = set()
        self._mode = mode
        self._environment = dict(os.environ)
        with ExitStack() as closing:
            self._closing = closing
            self._log = closing.enter_context(tempfile.TemporaryFile("a+"))
            self._prepare()
            more = [f"--voice=melody-lstm,{mode},{number}" for number in range(2, voices + 1)]
            jam = [sys.executable, "-m", "live", "jam", "--osc-port=0", "--panel-port=0", "--thru"]
            self.driver = subprocess.Popen(
                [*jam, f"--mode={mode}", *more],
                stdin=subprocess.DEVNULL,
                stderr=self._log,
                env=self._environment,
            )
            closing.callback(self._end)
            self.port = int(self.line("OSC on ").rpartition(":")[2])
            self._connect()
            self._closing = closing.pop_all()

    def close(self) -> None:
        self._closing.close()

    def perform(self) -> None:
        """Hold a key, unless the voices would wait for its end, and the pedal; hear them play."""
        wait_for("an answer", self._answers if self._mode == "answer" else self._joins)
        self.play("control_change", control=PEDAL, value=127)
        wait_for("a note of its own", self._sounds_pedalled)

    def let_go(self) -> None:
        """Let go of the key and the pedal."""
        self.play("note_off", note=HELD)
        self.play("control_change", control=PEDAL, value=0)

    def play(self, kind: str, **fields: int) -> None:
        self._keyboard(mido.Message(kind, channel=KEYS, **fields))

    def kill_player(self, number: signal.Signals) -> None:
        pid = player_pid(self.driver.pid)
        assert pid is not None, "there is no player"
        os.kill(pid, number)

    def line(self, beginning: str) -> str:
        """Wait until the instrument has said something, and return that line."""

        def look() -> bool:
            self._log.seek(0)
            found.extend(line for line in self._log.read().splitlines() if beginning in line)
            return bool(found)

        found: list[str] = []
        wait_for(repr(beginning), look)
        return found[0]

    def _prepare(self) -> None:
        """Do what must be done before the instrument starts."""

    def _connect(self) -> None:
        """Connect keyboard and receiver to the instrument."""
        backend = mido.Backend("live.midi.loopback")
        ear = backend.open_input("Antiphon Out", callback=self._hear)
        self._closing.callback(ear.close)
        self._keyboard = self._closing.enter_context(backend.open_output("Antiphon In")).send

    def _answers(self) -> bool:
        for pitch in PHRASE:
            self.play("note_on", note=pitch, velocity=90)
            time.sleep(0.1)
            self.play("note_off", note=pitch)
        return wait(self._sounds, 5.0)

    def _joins(self) -> bool:
        """Strike the key that is held; a first one may come before anybody plays."""
        self.play("note_off", note=HELD)
        self.play("note_on", note=HELD, velocity=80)
        return wait(self._sounds, 5.0)

    def _sounds(self) -> bool:
        return any(kind == "note" and channel != KEYS for kind, channel, _ in set(self.held))

    def _sounds_pedalled(self) -> bool:
        return self._sounds() and ("pedal", KEYS, PEDAL) in self.held

    def _hear(self, message: mido.Message) -> None:
        if message.type == "note_on" and message.velocity:
            self.held.add(("note", message.channel, message.note))
        elif message.type in ("note_on", "note_off"):
            self.held.discard(("note", message.channel, message.note))
        elif message.is_cc(PEDAL):
            pedal = ("pedal", message.channel, PEDAL)
            (self.held.add if message.value >= 64 else self.held.discard)(pedal)

    def _end(self) -> None:
        self.driver.terminate()  # it ends a player that hangs as well
        self.driver.wait(PATIENCE_SECONDS)


def wait(look: Callable[[], bool], seconds: float) -> bool:
    """Wait at most so long until something is so; return whether it came to be."""
    deadline = time.monotonic() + seconds
    while not (found := look()) and time.monotonic() < deadline:
        time.sleep(0.01)
    return found


def wait_for(what: str, look: Callable[[], bool]) -> None:
    assert wait(look, PATIENCE_SECONDS), f"{what} did not come within {PATIENCE_SECONDS:g} s"
