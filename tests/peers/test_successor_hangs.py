"""A player is killed, and its successor stopped before it plays: with the real player."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

from live.processes import player_pid
from tests.peers.jam import Jam
from tests.reliability.scene import wait


@pytest.mark.peer
def test_a_successor_that_is_stopped_is_ended_and_the_next_one_plays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MIDO_BACKEND", "live.midi.loopback")
    monkeypatch.setenv("ANTIPHON_LOOPBACK_DIR", str(tmp_path))
    jam = Jam("--mode", "solo")
    try:
        jam.wait_for_a_note(1)
        first = player_pid(jam.process.pid)
        assert first is not None
        os.kill(first, signal.SIGKILL)
        assert wait(lambda: player_pid(jam.process.pid) not in (None, first), 30.0)
        successor = player_pid(jam.process.pid)
        assert successor is not None
        os.kill(successor, signal.SIGSTOP)
        jam.wait_for_line("did not begin to play within 20 s and was ended", 1)
        jam.wait_for_a_note(1)
    finally:
        jam.close()
