"""A model file that loops on one note only, which no trial shows: on stage, with a real player."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path

import mido
import pytest

from live.driver.player_lives import ENDED_AFTER, QUESTION_SECONDS
from tests.models import bad
from tests.models.toy import GRID, write
from tests.reliability.scene import wait

PATIENCE_SECONDS = 60.0
DREADED = 88
STEP_UP = (72, DREADED)


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


@pytest.mark.peer
def test_the_player_comes_back_each_time_and_the_third_time_without_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MIDO_BACKEND", "live.midi.loopback")
    monkeypatch.setenv("ANTIPHON_LOOPBACK_DIR", str(tmp_path))
    edit = bad.loops_on(GRID.token(DREADED))
    path = write(tmp_path / "dread.onnx", edit_graph=edit)
    jam = Jam("--model", str(path), "--mode", "answer", "--voice", "melody-lstm,solo,2")
    try:
        for death in (1, 2):
            jam.wait_for_a_note(2)
            for pitch in STEP_UP:
                jam.keyboard.send(mido.Message("note_on", note=pitch))
                time.sleep(0.3)  # a step of its own
                jam.keyboard.send(mido.Message("note_off", note=pitch))
            jam.wait_for_line("stopped answering and was ended", death)
        jam.wait_for_a_note(2)
        refusals = jam.lines("dread.onnx")
        for pitch in STEP_UP:
            jam.keyboard.send(mido.Message("note_on", note=pitch))
            time.sleep(0.3)
            jam.keyboard.send(mido.Message("note_off", note=pitch))
        jam.wait_for_a_note(1)
        time.sleep(1.5 * ENDED_AFTER * QUESTION_SECONDS)
        assert len(jam.lines("stopped answering")) == 2
    finally:
        jam.close()
    told = "voice 1 goes on with melody-lstm: dread.onnx was being asked when the player died"
    assert [line for line in refusals if told in line] == refusals[-1:]
