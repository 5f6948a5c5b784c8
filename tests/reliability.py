"""What is left sounding after every way to end, in every mode: `python -m tests.reliability`.

The instrument runs as it does on stage, with `--thru`, between a keyboard and a receiver on
loopback ports. Its performer holds a key (in `answer` none) and the pedal while it plays. Then
comes the end, and what the receiver still holds is counted: notes with no note_off, pedals that are
down. The table goes into `docs/reliability.md`.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import mido

from live.processes import player_pid
from tests.peers.osc import Osc

REPORT: Final = Path(__file__).parents[1] / "docs" / "reliability.md"
MODES: Final = ("solo", "duet", "answer", "harmonise")
VOICES: Final = (1, 4)
PATIENCE_SECONDS: Final = 30.0
SETTLED_SECONDS: Final = 10.0  # longer than any way to end takes
PEDAL: Final = 64
KEYS: Final = 15  # the channel of the performer's keys
HELD: Final = 48
PHRASE: Final = (62, 65, 69)

Held = tuple[str, int, int]
"""What a receiver holds: "note" or "pedal", its channel, its pitch or control."""


class Scene:
    """The instrument with a performer who plays, and a receiver that counts."""

    def __init__(self, mode: str, voices: int) -> None:
        self.held: set[Held] = set()
        self._mode = mode
        self._closing = ExitStack()
        self._log = self._closing.enter_context(tempfile.TemporaryFile("w+"))  # noqa: SIM115
        more = [f"--voice=melody-lstm,{mode},{number}" for number in range(2, voices + 1)]
        command = [sys.executable, "-m", "live", "jam", "--osc-port=0", "--panel-port=0", "--thru"]
        self.driver = subprocess.Popen(
            [*command, f"--mode={mode}", *more], stdin=subprocess.DEVNULL, stderr=self._log
        )
        self._closing.callback(self._end)
        self.port = int(self._line("OSC on ").rpartition(":")[2])
        backend = mido.Backend("live.midi.loopback")
        ear = backend.open_input("Antiphon Out", callback=self._hear)
        self._closing.callback(ear.close)
        self._keyboard = self._closing.enter_context(backend.open_output("Antiphon In"))

    def close(self) -> None:
        self._closing.close()

    def perform(self) -> None:
        """Hold a key, unless the voices would wait for its end, and the pedal; hear them play."""
        if self._mode == "answer":
            wait_for("an answer", self._answers)
        else:
            self.play("note_on", note=HELD, velocity=80)
        self.play("control_change", control=PEDAL, value=127)
        wait_for("a note of its own", self._sounds_pedalled)

    def _answers(self) -> bool:
        for pitch in PHRASE:
            self.play("note_on", note=pitch, velocity=90)
            time.sleep(0.1)
            self.play("note_off", note=pitch)
        return wait(self._sounds, 5.0)

    def _sounds(self) -> bool:
        return any(kind == "note" and channel != KEYS for kind, channel, _ in set(self.held))

    def _sounds_pedalled(self) -> bool:
        return self._sounds() and ("pedal", KEYS, PEDAL) in self.held

    def play(self, kind: str, **fields: int) -> None:
        self._keyboard.send(mido.Message(kind, channel=KEYS, **fields))

    def kill_player(self, number: signal.Signals) -> None:
        pid = player_pid(self.driver.pid)
        assert pid is not None, "there is no player"
        os.kill(pid, number)

    def _hear(self, message: mido.Message) -> None:
        if message.type == "note_on" and message.velocity:
            self.held.add(("note", message.channel, message.note))
        elif message.type in ("note_on", "note_off"):
            self.held.discard(("note", message.channel, message.note))
        elif message.is_cc(PEDAL):
            pedal = ("pedal", message.channel, PEDAL)
            (self.held.add if message.value >= 64 else self.held.discard)(pedal)

    def _line(self, beginning: str) -> str:
        def look() -> bool:
            self._log.seek(0)
            found.extend(line for line in self._log.read().splitlines() if beginning in line)
            return bool(found)

        found: list[str] = []
        wait_for(repr(beginning), look)
        return found[0]

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


def panic(scene: Scene) -> None:
    osc = Osc(scene.port)
    osc.say("/panic")
    osc.close()


def stop(number: signal.Signals) -> Callable[[Scene], None]:
    return lambda scene: scene.driver.send_signal(number)


def kill_player(number: signal.Signals) -> Callable[[Scene], None]:
    return lambda scene: scene.kill_player(number)


ENDS: Final[dict[str, Callable[[Scene], None]]] = {
    "`/panic`": panic,
    "SIGUSR1 (panic)": stop(signal.SIGUSR1),
    "SIGTERM": stop(signal.SIGTERM),
    "Ctrl-C (SIGINT)": stop(signal.SIGINT),
    "SIGHUP": stop(signal.SIGHUP),
    "player killed (SIGKILL)": kill_player(signal.SIGKILL),
    "player hangs (SIGSTOP)": kill_player(signal.SIGSTOP),
    "driver killed (SIGKILL)": stop(signal.SIGKILL),
}


@dataclass(frozen=True)
class Outcome:
    """What was held when the end came, how many of it still were at last, and for how long."""

    held: int
    left: int
    seconds: float


def end(mode: str, voices: int, way: str) -> Outcome:
    """Play, end in a way, and count."""
    scene = Scene(mode, voices)
    try:
        scene.perform()
        held = set(scene.held)
        begun = time.monotonic()
        ENDS[way](scene)
        # What it plays after a restart is no part of it: a key that has ended once is silent.
        left = set(held)

        def is_silent() -> bool:
            left.intersection_update(scene.held)
            return not left

        wait(is_silent, SETTLED_SECONDS)
        seconds = time.monotonic() - begun
        if scene.driver.poll() is not None or wait(lambda: scene.driver.poll() is not None, 0.5):
            wait(lambda: not scene.held, 1.0)
            left |= scene.held  # nobody is there who would end it
        return Outcome(len(held), len(left), seconds)
    finally:
        scene.close()


def outcomes(ways: tuple[str, ...] = tuple(ENDS)) -> Iterator[tuple[str, str, int, Outcome]]:
    """Yield every way to end in every mode, with its number of voices and what came of it."""
    for way in ways:
        for mode in MODES:
            for voices in VOICES:
                yield way, mode, voices, end(mode, voices, way)


def table(rows: dict[str, list[tuple[str, int, Outcome]]]) -> str:
    """Return the table as Markdown: a row for each way to end, a column for mode and voices."""
    first = next(iter(rows.values()))
    heads = [f"{mode}, {voices}" for mode, voices, _ in first]
    lines = ["| | " + " | ".join(heads) + " | silent after |", "|---|" + "---|" * (len(heads) + 1)]
    for way, found in rows.items():
        cells = [f"{outcome.left} of {outcome.held}" for *_, outcome in found]
        slowest = max(outcome.seconds for *_, outcome in found)
        lines.append(f"| {way} | {' | '.join(cells)} | {slowest:.2f} s at most |")
    return "\n".join(lines)


INTRODUCTION: Final = """\
# What is left sounding

Made by `python -m tests.reliability`, on loopback ports. The instrument plays with `--thru` while
its performer holds a key (in `answer` none) and the pedal; then comes the end. A cell: notes and
pedals that the receiver still holds, of those that it held at that moment. A column: mode, voices.

"""


def main() -> None:
    """Write the table; it takes some five minutes."""
    rows: dict[str, list[tuple[str, int, Outcome]]] = {}
    with tempfile.TemporaryDirectory() as folder:
        os.environ.update(MIDO_BACKEND="live.midi.loopback", ANTIPHON_LOOPBACK_DIR=folder)
        os.environ.update(XDG_CONFIG_HOME=folder, XDG_DATA_HOME=folder)
        for way, mode, voices, outcome in outcomes():
            sys.stderr.write(f"{way}, {mode}, {voices}: {outcome}\n")
            rows.setdefault(way, []).append((mode, voices, outcome))
    REPORT.write_text(INTRODUCTION + table(rows) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
