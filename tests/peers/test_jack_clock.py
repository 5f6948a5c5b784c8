"""MIDI clock under JACK, both ways: following `jack_midi_clock`, and leading `jack_mclk_dump`."""

from __future__ import annotations

import re
import statistics
import subprocess
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager

import pytest

from tests.peers import require, see_off
from tests.peers.jack_peer import PATIENCE_SECONDS, JackPeer
from tests.peers.jack_stage import Stage
from tests.peers.osc import Osc

TEMPO = 131.0
PULSES_PER_QUARTER = 24
BEATS = 4
SONG = ("continue", "stop")
STEP = 60 / TEMPO / 4
OPTIONS = ("--mode", "solo", "--tempo", "90")


@contextmanager
def leading(stage: Stage) -> Iterator[list[tuple[float, str]]]:
    """Have `jack_midi_clock` lead the instrument; gives what it sends, with the moments."""
    require("jack_midi_clock", "jack_transport")
    heard: list[tuple[float, str]] = []
    command = ["jack_midi_clock", "-b", str(TEMPO), "-B"]
    clock = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        hear = lambda at, midi: heard.append((at, midi.type))  # noqa: E731
        with closing(JackPeer(hear="jack_midi_clock", heard=hear)) as ear:
            _connect(ear.hears, stage.keyboard.plays)
            yield heard
    finally:
        clock.terminate()
        see_off(clock)


def _connect(port: str, into: str) -> None:
    """Connect two ports; one that has just appeared may not take part yet."""
    deadline = time.perf_counter() + PATIENCE_SECONDS
    command = ["jack_connect", port, into]
    while (done := subprocess.run(command, capture_output=True, text=True)).returncode:
        assert time.perf_counter() < deadline, done.stderr
        time.sleep(0.2)


def transport(command: str) -> None:
    """Start or stop JACK's transport, which `jack_midi_clock` tells of."""
    subprocess.run(["jack_transport"], input=f"{command}\nexit\n", text=True, capture_output=True)


def tempo(heard: list[tuple[float, str]], beats: int) -> float:
    """Return the tempo of the last beats, in the system's time.

    Not in JACK's frames, of which the server loses some whenever a period is missed.
    """
    pulses = [at for at, kind in heard if kind == "clock"][-beats * PULSES_PER_QUARTER - 1 :]
    return 60 * (len(pulses) - 1) / PULSES_PER_QUARTER / (pulses[-1] - pulses[0])


def await_tempo(osc: Osc, heard: list[tuple[float, str]]) -> None:
    """Wait until the tempo told is that of the leader, which slows down where frames are lost."""
    deadline = time.perf_counter() + PATIENCE_SECONDS
    while abs((told := osc.value("/transport/tempo")) - (led := tempo(heard, BEATS))) > 0.5:
        assert time.perf_counter() < deadline, f"it tells {told:.1f} bpm and is led at {led:.1f}"
        time.sleep(0.1)


def from_grid(moment: float, pulses: list[float]) -> float:
    """How far a moment lies from the nearest 16th of a clock, in seconds; late is positive."""
    sixteenths = pulses[::6]
    nearest = min(sixteenths, key=lambda pulse: abs(pulse - moment))
    return moment - nearest


@pytest.mark.peer
@pytest.mark.parametrize("stage", [OPTIONS], indirect=True)
def test_it_plays_on_the_beat_of_a_clock_that_it_follows(stage: Stage) -> None:
    with closing(Osc(stage.osc_port)) as osc, leading(stage) as heard:
        osc.say("/transport/source", "midi")
        stage.wait_for_line("waiting for a MIDI clock")
        osc.say("/jam/density", 0.8)
        transport("stop")
        transport("locate 0")
        time.sleep(0.3)
        transport("play")
        time.sleep(4.0)
        begun = len(stage.onsets)
        stage.wait_for_onsets(begun + 12)
        await_tempo(osc, heard)
        assert osc.answer("/transport/state")[0] == "locked"
        transport("stop")
        time.sleep(0.5)
        silent = len(stage.onsets)
        assert not stage.left_sounding()
        time.sleep(1.0)
        assert len(stage.onsets) == silent
        stage.wait_for_line("lost a MIDI clock")
    started = next(at for at, kind in heard if kind == "start")
    pulses = [at for at, kind in heard if kind == "clock" and at > started]
    # A note whose pulse the stop has forestalled may be on its way.
    onsets = [at for at, _ in stage.onsets[begun:silent] if at <= pulses[-1]]
    late = [from_grid(at, pulses) for at in onsets]
    # In the frames of the pulses, as far as they are followed.
    assert abs(statistics.median(late)) < 0.008
    assert max(map(abs, late)) < STEP / 3


@pytest.mark.peer
@pytest.mark.parametrize("stage", [("--mode", "answer", "--tempo", "97")], indirect=True)
def test_others_can_follow_its_clock(stage: Stage) -> None:
    require("jack_mclk_dump")
    dump = subprocess.Popen(
        ["stdbuf", "-oL", "jack_mclk_dump", stage.out], stdout=subprocess.PIPE, text=True
    )
    with closing(Osc(stage.osc_port)) as osc:
        time.sleep(0.5)
        osc.say("/transport/clock", 1)
        time.sleep(4.5)
        osc.say("/transport/play", 0)
        time.sleep(0.5)
        osc.say("/transport/play", 1)
        time.sleep(1.0)
    dump.terminate()
    told, _ = dump.communicate(timeout=5)
    # Within a song they are not started, but go on where it is; and again after the stop.
    assert len(re.findall(r"\(0xfb\)", told)) == 2
    assert len(re.findall(r"POS ", told)) == 2
    sent = [(at, midi.type) for at, midi in stage.heard]
    begun, ended = (next(n for n, (_, kind) in enumerate(sent) if kind == end) for end in SONG)
    led = sent[begun:ended]
    assert sum(kind == "clock" for _, kind in led) > BEATS * PULSES_PER_QUARTER
    assert tempo(led, BEATS) == pytest.approx(97, abs=0.5)
