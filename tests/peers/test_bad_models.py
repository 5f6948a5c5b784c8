"""Bad model files on stage: chosen live or at the start, each costs a line and never the music."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from live.processes import processes
from live.trial.limits import PATIENCE, SECONDS
from tests.models import bad
from tests.models.toy import write
from tests.peers.jack_stage import Stage
from tests.peers.osc import Osc


@pytest.fixture
def stage(_jack: None) -> Iterator[Stage]:
    with Stage("--mode", "solo", "--voice", "melody-lstm,solo,2") as stage:
        yield stage


def choose(stage: Stage, path: Path, voice: int = 1) -> None:
    osc = Osc(stage.osc_port)
    osc.say(f"/voice/{voice}/model", str(path))
    osc.close()


def on_channel(stage: Stage, channel: int) -> list[float]:
    return [
        at
        for at, midi in list(stage.heard)
        if midi.type == "note_on" and midi.velocity and midi.channel == channel - 1
    ]


@pytest.mark.peer
def test_a_file_that_loops_costs_a_line_and_the_next_one_plays(
    stage: Stage, tmp_path: Path
) -> None:
    endless = write(tmp_path / "endless.onnx", edit_graph=bad.loops)
    good = write(tmp_path / "good.onnx")
    stage.wait_for_onsets(4)
    choose(stage, endless)
    began = time.perf_counter()
    refusal = r"voice 1 goes on with melody-lstm: endless\.onnx was not done after"
    stage.wait_for_line(refusal, 2 * PATIENCE * SECONDS["open"])
    ended = time.perf_counter()
    for channel in (1, 2):  # both played on meanwhile
        starts = [began, *(at for at in on_channel(stage, channel) if began < at < ended), ended]
        assert max(b - a for a, b in pairwise(starts)) < 4.5
    choose(stage, good)
    stage.wait_for_line(r"voice 1 plays .*good\.onnx")
    assert stage.log_lines() == [
        line for line in stage.log_lines() if "it starts again" not in line
    ]


@pytest.mark.peer
def test_a_file_that_nobody_wants_any_more_holds_up_nothing(stage: Stage, tmp_path: Path) -> None:
    endless = write(tmp_path / "endless.onnx", edit_graph=bad.loops)
    stage.wait_for_onsets(4)
    choose(stage, endless)
    choose(stage, write(tmp_path / "good.onnx"))
    stage.wait_for_line(r"voice 1 plays .*good\.onnx")
    assert not any("endless.onnx was not" in line for line in stage.log_lines())


@pytest.mark.peer
def test_no_trial_outlives_the_player(stage: Stage, tmp_path: Path) -> None:
    stage.wait_for_onsets(4)
    endless = write(tmp_path / "endless.onnx", edit_graph=bad.loops)
    choose(stage, endless)
    deadline = time.perf_counter() + 20
    while not trials(endless) and time.perf_counter() < deadline:
        time.sleep(0.02)
    assert trials(endless)
    os.kill(stage.player_pid(), 9)
    stage.wait_for_line("it starts again")
    while trials(endless) and time.perf_counter() < deadline:
        time.sleep(0.02)
    assert not trials(endless)


def trials(path: Path) -> list[int]:
    return [
        pid for pid, _, command in processes() if "live.trial" in command and str(path) in command
    ]


@pytest.mark.parametrize(
    ("edit", "named"),
    [(bad.loops, "was not done after"), (bad.hungry(2048), "needs more than the 1024 MB")],
)
def test_a_start_with_a_bad_file_ends_in_one_line(
    tmp_path: Path, edit: bad.Edit, named: str
) -> None:
    path = write(tmp_path / "x.onnx", edit_graph=edit)
    ports = ["--osc-port", "0", "--no-panel"]
    command = [sys.executable, "-m", "live", "jam", *ports, "--model", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=90)
    assert done.returncode == 1
    told = [line for line in done.stderr.splitlines() if "x.onnx" in line]
    assert len(told) == 1, done.stderr
    assert told[0].startswith("antiphon: x.onnx ")
    assert named in told[0]
    assert "Traceback" not in done.stderr
