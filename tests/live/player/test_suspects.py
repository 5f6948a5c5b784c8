"""Which model was asked when a player died, and what its successor makes of that."""

from __future__ import annotations

import subprocess
import sys

import pytest

from engine import snapshot
from engine.session import VoiceControls
from live.player.suspects import ASKED, DEATHS, Slot, Suspects
from models import library
from tests.engine.stage import Stage

DIES = """
import os, sys
from pathlib import Path
from live.player.suspects import Slot, Suspects
suspects = Suspects(Path(sys.argv[1]))
suspects.asks(Slot[sys.argv[2]], sys.argv[3])
if sys.argv[4:]:
    suspects.asks(Slot[sys.argv[2]], "")
os.kill(os.getpid(), 9)
"""


@pytest.fixture
def mine(tmp_path):
    path = tmp_path / "mine.onnx"
    path.write_bytes(b"")
    return str(path)


def die(folder, model, slot="ENGINE", *answered):
    """Be a player that is killed while it asks a model."""
    command = [sys.executable, "-c", DIES, str(folder), slot, model, *answered]
    assert subprocess.run(command, check=False).returncode == -9


@pytest.mark.parametrize("slot", [slot.name for slot in Slot])
def test_a_file_that_was_asked_at_two_deaths_is_refused_and_no_other(tmp_path, mine, slot):
    other = tmp_path / "other.onnx"
    other.write_bytes(b"")
    die(tmp_path, mine, slot)
    die(tmp_path, str(other), slot)
    assert Suspects(tmp_path).refuses(mine) is None
    die(tmp_path, mine, slot)
    found = Suspects(tmp_path)
    assert found.refuses(mine) == "mine.onnx was being asked when the player died, 2 times"
    assert found.refuses(str(other)) is None


def test_who_has_answered_and_who_is_shipped_is_not_suspected(tmp_path, mine):
    shipped = library.playable()[0]
    for _ in range(3):
        die(tmp_path, mine, "ENGINE", "answered")
        die(tmp_path, shipped)
    assert Suspects(tmp_path).refuses(mine) is None
    assert Suspects(tmp_path).refuses(shipped) is None


def test_a_session_goes_on_with_another_model_in_its_place(tmp_path, mine):
    for _ in range(2):
        die(tmp_path, mine)
    stage = Stage(VoiceControls(mode="solo", channel=3), VoiceControls()).play([], 3.0)
    stage.voices[0].part.name = mine
    lines: list[str] = []
    saved = Suspects(tmp_path).replaced(snapshot.take(stage.performer), lines.append)
    first, second = snapshot.state_of(saved).voices
    assert (first.model, first.channel, first.mode) == (VoiceControls.model, 3, "solo")
    assert second.model == VoiceControls.model
    assert [each["part"] is None for each in saved["memories"]] == [True, False]
    (line,) = lines
    assert line.startswith("voice 1 goes on with melody-lstm: mine.onnx was being asked when")


def test_without_a_folder_or_with_one_that_takes_nothing_nobody_is_suspected(tmp_path, mine):
    (tmp_path / "file").write_bytes(b"")
    for folder in (None, tmp_path / "file", tmp_path / "missing"):
        suspects = Suspects(folder)
        suspects.asks(Slot.ENGINE, mine)
        assert suspects.refuses(mine) is None


@pytest.mark.parametrize("torn", [b"", b"\xff", b"\xff" * 9000])
def test_files_that_are_torn_are_taken_as_they_are(tmp_path, mine, torn):
    (tmp_path / ASKED).write_bytes(torn)
    assert Suspects(tmp_path).refuses(mine) is None
    (tmp_path / DEATHS).write_bytes(b"{")
    assert Suspects(tmp_path).refuses(mine) is None
