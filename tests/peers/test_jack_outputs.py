"""Two outputs and a clock's own under a real JACK server, and the way round measured there."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager

import mido
import pytest

from live.midi.ledger import RESET
from tests.peers import require
from tests.peers.jack_peer import PATIENCE_SECONDS, JackPeer
from tests.peers.jack_stage import Stage
from tests.peers.osc import Osc
from tests.peers.test_jack_loop import lead_back

TWO = ("--mode", "solo", "--voice", "melody-lstm,solo,2", "--output", "virtual")
LAST = mido.Message.from_bytes(RESET[-1])


def wait(look: Callable[[], bool], what: str) -> None:
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not look():
        assert time.monotonic() < deadline, f"waited in vain for {what}"
        time.sleep(0.02)


@contextmanager
def ear(wanted: str) -> Iterator[list[tuple[float, mido.Message]]]:
    """Give what one more port sends, with the moments."""
    heard: list[tuple[float, mido.Message]] = []
    hear = lambda at, midi: heard.append((at, midi))  # noqa: E731
    with closing(JackPeer(hear=wanted, heard=hear)):
        yield heard


def told(heard: list[tuple[float, mido.Message]]) -> set[str]:
    return {midi.type for _, midi in list(heard)}


def struck(heard: list[tuple[float, mido.Message]]) -> list[mido.Message]:
    return [midi for _, midi in heard if midi.type == "note_on" and midi.velocity]


def sounding(heard: list[tuple[float, mido.Message]]) -> set[tuple[int, int]]:
    found: set[tuple[int, int]] = set()
    for _, midi in list(heard):
        if midi.type == "note_on" and midi.velocity:
            found.add((midi.channel, midi.note))
        elif midi.type in ("note_on", "note_off"):
            found.discard((midi.channel, midi.note))
    return found


def await_reset(heard: list[tuple[float, mido.Message]], end: Callable[[], None]) -> None:
    """End what sounds, and wait for it to have been told."""
    wait(lambda: bool(sounding(heard)), "a note that sounds")
    before = len(heard)
    end()
    wait(lambda: LAST in [midi for _, midi in heard[before:]], "the reset of all channels")


@pytest.mark.peer
@pytest.mark.parametrize("stage", [(*TWO, "--clock-out", "virtual")], indirect=True)
def test_each_voice_plays_on_its_own_port_and_whatever_ends_ends_both(stage: Stage) -> None:
    with (
        closing(Osc(stage.osc_port)) as osc,
        ear("Antiphon Out 2") as second,
        ear("Antiphon Clock") as clock,
    ):
        osc.say("/voice/2/program", 42)
        osc.say("/voice/2/output", 2)
        osc.say("/jam/density", 1.0)
        osc.say("/transport/clock", 1)
        wait(lambda: len(struck(second)) >= 6, "six notes on the second output")
        moved = stage.onsets[-1][0]
        first = [m for at, m in stage.heard if m.type == "note_on" and at >= moved]
        assert {midi.channel for midi in struck(second)} == {1}
        assert {midi.channel for midi in first} <= {0}
        chosen = [midi for _, midi in second if midi.type == "program_change"]
        assert [(midi.channel, midi.program) for midi in chosen] == [(1, 41)]
        wait(
            lambda: bool(told(clock) & {"start", "continue"}), "a bar line, where it starts others"
        )
        assert told(clock) <= {"clock", "start", "songpos", "continue"}
        assert not [midi for _, midi in stage.heard if midi.type == "clock"]

        await_reset(second, lambda: os.kill(stage.player_pid(), signal.SIGKILL))
        await_reset(second, lambda: stage.instrument.send_signal(signal.SIGUSR1))
        assert [midi for _, midi in stage.heard].count(LAST) == 2
        assert stage.stop() == 0
        assert not sounding(second)
        assert not stage.left_sounding()
        assert "stop" in told(clock)


@pytest.mark.peer
@pytest.mark.parametrize("stage", [TWO], indirect=True)
def test_an_output_that_is_to_be_early_is(stage: Stage) -> None:
    """Both voices play on the same grid: the second's notes come 100 ms before the first's."""
    with closing(Osc(stage.osc_port)) as osc, ear("Antiphon Out 2") as second:
        osc.say("/voice/2/output", 2)
        osc.say("/jam/density", 1.0)
        osc.say("/output/2/offset", -100.0)
        wait(lambda: len(struck(second)) >= 4, "notes on the second output")
        time.sleep(4.0)
        begun = [at for at, midi in second[-60:] if midi.type == "note_on" and midi.velocity]
        grid = [at for at, _ in stage.onsets[-40:]]
        step = 0.125
        apart = sorted((at + 0.1 - grid[0] + step / 2) % step - step / 2 for at in begun)
        assert abs(apart[len(apart) // 2]) < 0.01
        assert stage.stop() == 0
        assert not sounding(second)


@pytest.mark.peer
@pytest.mark.parametrize("stage", [("--mode", "answer")], indirect=True)
def test_a_program_that_comes_back_recalls_no_scene(stage: Stage) -> None:
    require("jack_connect", "jack_lsp")
    with closing(Osc(stage.osc_port)) as osc:
        osc.say("/transport/tempo", 90.0)
        osc.say("/scene/store", 5)
        time.sleep(0.5)
        osc.say("/transport/tempo", 120.0)
        lead_back("jack_connect", stage)
        osc.say("/jam/program", 5)
        wait(lambda: "program_change" in [m.type for _, m in stage.heard], "the program change")
        time.sleep(3.0)  # a bar line comes
        assert osc.value("/transport/tempo") == 120.0
        lead_back("jack_disconnect", stage)
        stage.keyboard.send(mido.Message("program_change", program=4))  # a performer's own does
        wait(lambda: osc.value("/transport/tempo") == 90.0, "the scene")


@pytest.mark.peer
@pytest.mark.usefixtures("_jack")
def test_the_doctor_measures_the_way_round() -> None:
    require("jack_connect", "jack_lsp")
    command = [sys.executable, "-m", "live", "doctor", "--loopback", "virtual", "virtual", "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as it:
        assert it.stderr is not None
        assert "connect 'Antiphon Out' to 'Antiphon In' now" in it.stderr.readline()
        listed = subprocess.run(["jack_lsp"], capture_output=True, text=True).stdout.split("\n")
        out, into = (
            next(port for port in listed if port.endswith(name))
            for name in ("Antiphon Out", "Antiphon In")
        )
        wait(lambda: not subprocess.run(["jack_connect", out, into]).returncode, "the connection")
        told, _ = it.communicate(timeout=60)
    (found,) = json.loads(told)["findings"]
    assert found["verdict"] in ("ok", "warn")  # JACK loses a note now and then
    assert "of 100 notes came back" in found["says"]
    assert it.returncode == 0
