"""The instrument under a real JACK server: a keyboard plays into it, a recorder hears it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import mido
import pytest

from tests.peers import require

PHRASE = Path(__file__).parents[1] / "phrase.mid"
SERVER = "antiphon-test"
D_MAJOR = {2, 4, 6, 7, 9, 11, 1}
STEP = 0.125
PERIOD = 128 / 48000
API = "mido.backends.rtmidi/UNIX_JACK"


@pytest.fixture(scope="module")
def _jack() -> Iterator[None]:
    require("jackd", "jack_wait")
    os.environ.update(JACK_DEFAULT_SERVER=SERVER, JACK_NO_AUDIO_RESERVATION="1")
    realtime = "-R" if os.geteuid() == 0 else "-r"
    command = ["jackd", "-n", SERVER, realtime, "-S", "-d", "dummy", "-r", "48000", "-p", "128"]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    subprocess.run(["jack_wait", "-s", SERVER, "-w", "-t", "10"], check=True, capture_output=True)
    yield
    server.terminate()
    server.wait(10)


class Stage:
    """The instrument running under JACK, a keyboard into it and an ear at its output."""

    def __init__(self, *options: str) -> None:
        command = [sys.executable, "-m", "live", "jam", "--osc-port", "0", *options]
        self.instrument = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
        self.heard: list[tuple[float, mido.Message]] = []
        backend = mido.Backend(API, load=True)
        into = _wait_for(backend.get_output_names, "Antiphon In")
        out = _wait_for(backend.get_input_names, "Antiphon Out")
        self.ear = backend.open_input(out, callback=self._hear)
        self.keyboard = backend.open_output(into)
        time.sleep(1.5)  # the player loads its model

    def _hear(self, message: mido.Message) -> None:
        self.heard.append((time.perf_counter(), message))

    def play(self, path: Path) -> None:
        for message in mido.MidiFile(path).play():
            self.keyboard.send(message)

    @property
    def onsets(self) -> list[tuple[float, int]]:
        return [(at, m.note) for at, m in self.heard if m.type == "note_on" and m.velocity]

    def wait_for_onsets(self, number: int, seconds: float = 10.0) -> None:
        deadline = time.perf_counter() + seconds
        while len(self.onsets) < number and time.perf_counter() < deadline:
            time.sleep(0.02)
        assert len(self.onsets) >= number, f"heard {len(self.onsets)} notes in {seconds} s"

    def left_sounding(self) -> set[tuple[int, int]]:
        sounding: set[tuple[int, int]] = set()
        for _, message in self.heard:
            if message.type == "note_on" and message.velocity:
                sounding.add((message.channel, message.note))
            elif message.type in ("note_on", "note_off"):
                sounding.discard((message.channel, message.note))
        return sounding

    def player_pid(self) -> int:
        """The player: the child of the driver that is no resource tracker."""
        children = Path(f"/proc/{self.instrument.pid}/task/{self.instrument.pid}/children")
        for pid in children.read_text().split():
            if "resource_tracker" not in Path(f"/proc/{pid}/cmdline").read_text():
                return int(pid)
        raise AssertionError("the driver has no player")

    def stop(self) -> int:
        self.instrument.send_signal(signal.SIGTERM)
        code = self.instrument.wait(10)
        time.sleep(0.2)
        return code

    def close(self) -> None:
        with suppress(ProcessLookupError):
            self.instrument.kill()
        self.instrument.communicate()
        self.keyboard.close()
        self.ear.close()


def _wait_for(names, wanted: str) -> str:
    deadline = time.perf_counter() + 10
    while time.perf_counter() < deadline:
        for name in names():
            if wanted in name:
                return name
        time.sleep(0.05)
    raise AssertionError(f"no port named {wanted!r} among {names()}")


@pytest.fixture
def stage(_jack, request) -> Iterator[Stage]:
    stage = Stage(*getattr(request, "param", ()))
    yield stage
    stage.close()


def _off_grid(onsets: list[tuple[float, int]]) -> float:
    first = onsets[0][0]
    return max(abs((at - first + STEP / 2) % STEP - STEP / 2) for at, _ in onsets)


@pytest.mark.peer
def test_a_phrase_is_answered_on_the_grid_and_in_its_key(stage: Stage) -> None:
    stage.play(PHRASE)
    assert not stage.onsets, "it answered before the phrase was over"
    stage.wait_for_onsets(4)
    assert sum(note % 12 in D_MAJOR for _, note in stage.onsets) >= 0.75 * len(stage.onsets)
    # JACK delivers in periods, and a shared machine is late now and then: far less than a step.
    assert _off_grid(stage.onsets) < STEP / 4
    assert stage.stop() == 0
    assert not stage.left_sounding()


@pytest.mark.peer
@pytest.mark.parametrize("stage", [("--mode", "duet")], indirect=True)
def test_a_killed_player_leaves_nothing_sounding_and_plays_again(stage: Stage) -> None:
    stage.wait_for_onsets(4)
    os.kill(stage.player_pid(), signal.SIGKILL)
    time.sleep(0.1)
    assert not stage.left_sounding()
    heard = len(stage.onsets)
    stage.wait_for_onsets(heard + 3)
    # The grid goes on where it was: notes after the restart lie on the steps of those before.
    assert _off_grid(stage.onsets) < STEP / 4
    assert stage.stop() == 0
    assert not stage.left_sounding()


@pytest.mark.peer
@pytest.mark.parametrize("stage", [("--mode", "harmonise")], indirect=True)
def test_random_midi_never_stops_the_instrument(stage: Stage) -> None:
    for byte in range(256):
        status = (0x80, 0x90, 0xB0, 0xC0, 0xE0)[byte % 5] | byte % 16
        data = (
            [status, byte % 128] if status & 0xF0 == 0xC0 else [status, byte % 128, byte * 7 % 128]
        )
        stage.keyboard.send(mido.Message.from_bytes(data))
    for pitch in range(128):  # keys still held would leave no note that goes with another
        stage.keyboard.send(mido.Message("note_off", note=pitch))
    time.sleep(0.3)
    heard = len(stage.onsets)
    stage.keyboard.send(mido.Message("note_on", note=60, velocity=90))
    stage.wait_for_onsets(heard + 1)
    assert stage.stop() == 0
    assert not stage.left_sounding()
