"""The instrument's output led back into its input, by a real JACK server."""

from __future__ import annotations

import subprocess
import time

import mido
import pytest

from tests.peers import require
from tests.peers.jack_stage import PATIENCE_SECONDS, Stage

MOST_BEFORE_IT_IS_TOLD = 100  # 4 to 14 on an idle machine; without a guard, thousands a second
HARMONIES = "melody-lstm,harmonise,1"
CASES = {
    "harmonise with thru": ("--mode", "harmonise", "--thru"),
    "answer with thru": ("--mode", "answer", "--thru"),
    "two that harmonise": ("--voice", HARMONIES, "--voice", HARMONIES),
    "harmonise": ("--mode", "harmonise"),
}


def lead_back(program: str, stage: Stage) -> None:
    require(program)
    ports = subprocess.run(["jack_lsp"], capture_output=True, text=True, check=True).stdout.split(
        "\n"
    )
    ends = [
        next(port for port in ports if port.endswith(f"Antiphon {end}")) for end in ("Out", "In")
    ]
    subprocess.run([program, *ends], check=True, capture_output=True)


@pytest.mark.peer
@pytest.mark.parametrize("stage", CASES.values(), ids=CASES, indirect=True)
def test_a_loop_is_told_and_broken(stage: Stage) -> None:
    lead_back("jack_connect", stage)
    deadline = time.perf_counter() + PATIENCE_SECONDS
    pitch = 48
    while not any("comes back in" in line for line in stage.log_lines()):
        assert time.perf_counter() < deadline, stage.log_lines()
        stage.keyboard.send(mido.Message("note_on", note=pitch, velocity=80))
        time.sleep(0.2)
        stage.keyboard.send(mido.Message("note_off", note=pitch))
        time.sleep(0.05)
        pitch = 48 + (pitch - 47) % 24
    assert len(stage.onsets) < MOST_BEFORE_IT_IS_TOLD
    stage.wait_until_quiet(1.0)
    stage.wait_for_silence()
    stage.keyboard.send(mido.Message("note_on", note=48, velocity=80))
    stage.keyboard.send(mido.Message("note_off", note=48))
    stage.wait_until_quiet(1.0)
    assert not stage.left_sounding()
    lead_back("jack_disconnect", stage)
    stage.wait_for_line("does not come back in any more")
    assert stage.stop() == 0
