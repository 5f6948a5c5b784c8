"""The driver is killed under JACK: the player, which lives a moment longer, ends what sounds."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import mido
import pytest

from live.midi.ledger import RESET
from tests.peers.jack_peer import PATIENCE_SECONDS, JackPeer
from tests.peers.jack_stage import Stage

KEY = mido.Message("note_on", note=40, velocity=90, channel=3)
PEDAL = mido.Message("control_change", control=64, value=127, channel=3)
LAST = mido.Message.from_bytes(RESET[-1])
TOLD_SECONDS = 3.0  # the player is told once a second where the driver plays


def wait(look: Callable[[], bool], what: str) -> None:
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not look():
        assert time.monotonic() < deadline, f"waited in vain for {what}"
        time.sleep(0.02)


@pytest.mark.peer
@pytest.mark.usefixtures("_jack")
def test_who_was_connected_to_the_virtual_port_hears_every_note_end(tmp_path, monkeypatch):
    monkeypatch.setenv("TMPDIR", str(tmp_path))  # of the instrument
    with Stage("--mode", "solo", "--thru") as stage:
        stage.keyboard.send(PEDAL)
        stage.keyboard.send(KEY)
        stage.wait_for_onsets(4)
        time.sleep(TOLD_SECONDS)
        assert list(tmp_path.glob("antiphon-*"))
        stage.instrument.send_signal(signal.SIGKILL)
        stage.instrument.wait()
        wait(lambda: LAST in [midi for _, midi in stage.heard], "the reset of all channels")
        assert not stage.left_sounding()
        assert PEDAL.copy(value=0) in [midi for _, midi in stage.heard]
        wait(lambda: not list(tmp_path.glob("antiphon-*")), "the end of the session's folder")


@pytest.mark.peer
@pytest.mark.usefixtures("_jack")
def test_a_port_by_name_hears_every_note_end(tmp_path: Path) -> None:
    heard: list[mido.Message] = []
    hear = lambda _, midi: heard.append(midi)  # noqa: E731
    synth = JackPeer(hear="keys", client="Synth under test", heard=hear)
    with closing(synth), (tmp_path / "log").open("w") as log:
        ports = ["--osc-port", "0", "--panel-port", "0", "--midi-out", "Synth under test"]
        command = [sys.executable, "-m", "live", "jam", "--mode", "solo", *ports]
        with subprocess.Popen(command, stderr=log) as instrument:
            wait(lambda: sum(midi.type == "note_on" for midi in heard) >= 4, "four notes")
            time.sleep(TOLD_SECONDS)
            instrument.kill()
        wait(lambda: LAST in heard, "the reset of all channels")
    struck = {midi.note for midi in heard if midi.type == "note_on"}
    last = {midi.note: midi.type for midi in heard if midi.type in ("note_on", "note_off")}
    assert {last[note] for note in struck} == {"note_off"}
