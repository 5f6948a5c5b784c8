"""A model file that loops on one note only, which no trial shows: on stage, with a real player."""

from __future__ import annotations

import time
from pathlib import Path

import mido
import pytest

from live.driver.player_lives import ENDED_AFTER, QUESTION_SECONDS
from tests.models import bad
from tests.models.toy import GRID, write
from tests.peers.jam import Jam

DREADED = 88
STEP_UP = (72, DREADED)


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
