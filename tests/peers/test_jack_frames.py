"""Under JACK notes go out to the frame, and a receiver that was away a moment is not lost."""

from __future__ import annotations

import os
import re
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise

import pytest

from live.midi.endpoints import Direction
from live.midi.jack_system import JackSystem
from tests.peers import require, see_off
from tests.peers.jack_peer import PATIENCE_SECONDS
from tests.peers.jack_server import RATE, end, serve

try:
    import jack
except (ImportError, OSError) as error:
    if os.environ.get("ANTIPHON_REQUIRE_PEERS"):
        raise
    pytest.skip(f"JACK is not installed here: {error}", allow_module_level=True)

SERVER = f"antiphon-frames-{os.getpid()}"
FRAMES = 1024  # a period: 21 ms
TEMPO = 120
STEP = RATE * 60 // TEMPO // 4
EXACT = 48  # frames, a millisecond: how far the server's idea of time is from the system's
NOTES = 24


class Ear:
    """A client that notes in which frame it hears what."""

    def __init__(self, name: str) -> None:
        self.heard: list[tuple[int, bytes]] = []
        self._client = jack.Client(name, no_start_server=True)
        self._port = self._client.midi_inports.register("in")
        self._client.set_process_callback(self._hear)
        self._client.activate()

    def listen_to(self, port: str) -> None:
        self._client.connect(port, self._port)

    @property
    def onsets(self) -> list[int]:
        return [frame for frame, midi in self.heard if midi[0] & 0xF0 == 0x90 and midi[2]]

    def wait_for_onsets(self, number: int) -> None:
        deadline = time.monotonic() + PATIENCE_SECONDS
        while len(self.onsets) < number:
            assert time.monotonic() < deadline, f"heard {len(self.onsets)} notes"
            time.sleep(0.05)

    def close(self) -> None:
        self._client.close()

    def _hear(self, _: int) -> None:
        begin = self._client.last_frame_time
        for offset, midi in self._port.incoming_midi_events():
            self.heard.append((begin + offset, bytes(midi)))


@pytest.fixture
def ear(monkeypatch: pytest.MonkeyPatch) -> Iterator[Ear]:
    require("jackd", "jack_wait")
    monkeypatch.setenv("JACK_DEFAULT_SERVER", SERVER)
    monkeypatch.setenv("JACK_NO_AUDIO_RESERVATION", "1")
    server = serve(SERVER, FRAMES)
    ear = Ear("ear")
    yield ear
    ear.close()
    end(server, SERVER)


@contextmanager
def playing(*options: str) -> Iterator[subprocess.Popen[str]]:
    """Have the instrument play alone; when it has opened its ports."""
    command = [sys.executable, "-m", "live", "jam", "--osc-port", "0", "--panel-port", "0"]
    command += ["--mode", "solo", "--tempo", str(TEMPO), *options]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as instrument:
        try:
            assert instrument.stderr is not None
            assert re.search(r"plays on .*\(JACK\)", instrument.stderr.readline())
            yield instrument
        finally:
            instrument.terminate()
            see_off(instrument)


def off_grid(onsets: list[int]) -> list[int]:
    """How far each note lies from a whole number of steps after the one before it."""
    return [abs((b - a + STEP // 2) % STEP - STEP // 2) for a, b in pairwise(onsets)]


@pytest.mark.peer
def test_notes_are_a_whole_number_of_steps_apart_to_the_frame(ear: Ear) -> None:
    with playing():
        ear.listen_to("Antiphon:Antiphon Out")
        ear.wait_for_onsets(NOTES)
    assert len({onset % FRAMES for onset in ear.onsets}) > NOTES / 2, "not where periods begin"
    assert statistics.median(off_grid(ear.onsets)) < EXACT


@pytest.mark.peer
def test_what_comes_in_carries_its_moment_and_goes_out_in_its_frame(ear: Ear) -> None:
    """Through the port and back within the period: where thru is, nothing is late at all."""
    system = JackSystem("thru")
    keys = JackSystem("keys")
    out = system.open_output("out", True)
    into = system.open_input("in", True, out.send)
    play = keys.open_output("thru:in", False)
    direct = keys.open_output("ear:in", False)
    ear.listen_to("thru:out")
    time.sleep(0.2)
    begin = time.perf_counter()
    for number in range(NOTES):
        time.sleep(0.007)
        now = time.perf_counter()
        play.send((0x90, number, 1), now)
        direct.send((0x91, number, 1), now)
    ear.wait_for_onsets(2 * NOTES)
    assert time.perf_counter() - begin < PATIENCE_SECONDS
    frames = {(midi[0], midi[1]): frame for frame, midi in ear.heard}
    late = [frames[0x90, number] - frames[0x91, number] for number in range(NOTES)]
    assert statistics.median(map(abs, late)) <= 2
    for port in (play, direct, into, out):
        port.close()
    assert keys.names(Direction.OUT) == ["ear:in"]
    for each in (system, keys):
        each.close()


@pytest.mark.peer
def test_a_receiver_by_name_that_was_away_for_a_moment_is_played_to_again(ear: Ear) -> None:
    synth = Ear("synth")
    with playing("--midi-out", "synth:in"):
        synth.wait_for_onsets(2)
        synth.close()
        synth = Ear("synth")
        synth.wait_for_onsets(2)
    synth.close()
