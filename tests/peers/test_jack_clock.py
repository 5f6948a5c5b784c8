"""MIDI clock under JACK, both ways: following `jack_midi_clock`, and leading `jack_mclk_dump`."""

from __future__ import annotations

import re
import statistics
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager

import mido
import pytest

from live.bench.controller import Controller
from tests.peers import require, see_off
from tests.peers.jack_peer import PATIENCE_SECONDS, JackPeer
from tests.peers.jack_server import RATE
from tests.peers.jack_stage import Stage
from tests.peers.osc import Osc

TEMPO = 131.0
PULSES_PER_QUARTER = 24
BEATS = 4
SONG = ("continue", "stop")
STEP = 60 / TEMPO / 4
OPTIONS = ("--mode", "solo", "--tempo", "90")


@contextmanager
def leading(stage: Stage) -> Iterator[list[tuple[float, mido.Message]]]:
    """Have `jack_midi_clock` lead the instrument; gives what it sends, with the moments."""
    require("jack_midi_clock", "jack_transport")
    heard: list[tuple[float, mido.Message]] = []
    command = ["jack_midi_clock", "-b", str(TEMPO), "-B", "-d", "0"]  # at once where it is located
    clock = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        hear = lambda *message: heard.append(message)  # noqa: E731
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


@contextmanager
def counting_bars() -> Iterator[Callable[[str], None]]:
    """Have `jack_transport` count the bars of JACK's transport; gives what takes its commands.

    Without, nobody knows where in the song it is, and `jack_midi_clock` cannot tell.
    """
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    counts = subprocess.Popen(["jack_transport"], stdin=subprocess.PIPE, text=True, **quiet)

    def command(line: str) -> None:
        counts.stdin.write(f"{line}\n")
        counts.stdin.flush()

    try:
        command(f"tempo {TEMPO}")
        command("master")
        yield command
    finally:
        command("stop")
        counts.stdin.close()
        see_off(counts)


def await_(what: str, holds: Callable[[], bool]) -> None:
    """Wait until something holds."""
    deadline = time.perf_counter() + PATIENCE_SECONDS
    while not holds():
        assert time.perf_counter() < deadline, f"waited in vain for {what}"
        time.sleep(0.02)


def places(controller: Controller, number: int) -> list[tuple[int, int]]:
    """Return bar and beat of the first beats that the instrument tells from now on."""
    controller.beats.clear()

    def are_told() -> bool:
        controller.listen()
        return len(controller.beats) >= number

    await_(f"{number} beats", are_told)
    return [(bar, beat) for bar, beat, _ in controller.beats[:number]]


def tempo(heard: list[tuple[float, mido.Message]], beats: int) -> float:
    """Return the tempo of the last beats, in the system's time.

    Not in JACK's frames, of which the server loses some whenever a period is missed.
    """
    pulses = [at for at, midi in heard if midi.type == "clock"][-beats * PULSES_PER_QUARTER - 1 :]
    return 60 * (len(pulses) - 1) / PULSES_PER_QUARTER / (pulses[-1] - pulses[0])


def await_tempo(osc: Osc, heard: list[tuple[float, mido.Message]]) -> None:
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
    started = next(at for at, midi in heard if midi.type == "start")
    pulses = [at for at, midi in heard if midi.type == "clock" and at > started]
    # A note whose pulse the stop has forestalled may be on its way.
    onsets = [at for at, _ in stage.onsets[begun:silent] if at <= pulses[-1]]
    late = [from_grid(at, pulses) for at in onsets]
    # In the frames of the pulses, as far as they are followed.
    assert abs(statistics.median(late)) < 0.008
    assert max(map(abs, late)) < STEP / 3


@pytest.mark.peer
@pytest.mark.parametrize("stage", [OPTIONS], indirect=True)
def test_it_goes_on_at_the_bar_and_beat_where_the_transport_is(stage: Stage) -> None:
    with ExitStack() as stack:
        osc = stack.enter_context(closing(Osc(stage.osc_port)))
        controller = stack.enter_context(closing(Controller(stage.osc_port)))
        heard = stack.enter_context(leading(stage))
        command = stack.enter_context(counting_bars())
        osc.say("/transport/play", 0)
        osc.say("/transport/source", "midi")
        stage.wait_for_line("waiting for a MIDI clock")
        positions = lambda: [midi.pos for _, midi in heard if midi.type == "songpos"]  # noqa: E731
        command("stop")
        command(f"locate {4 * BEATS * 60 / TEMPO * RATE:.0f}")
        await_("bar 5", lambda: positions()[-1:] == [4 * 16])
        controller.listen()
        command("play")
        assert places(controller, 6) == [(5, 1), (5, 2), (5, 3), (5, 4), (6, 1), (6, 2)]
        told = len(positions())
        command("stop")
        await_("the place of the stop", lambda: len(positions()) > told)
        await_("the stop", lambda: osc.value("/transport/play") == 0)
        controller.listen()
        begins = -(-positions()[-1] // 4)  # in beats
        assert begins in (4 * BEATS + len(controller.beats) + n for n in (-1, 0, 1))
        command("play")
        wanted = range(begins, begins + 4)
        assert places(controller, 4) == [(1 + n // BEATS, 1 + n % BEATS) for n in wanted]


def led(stage: Stage, kind: str) -> int:
    """Return how many messages of a kind have come since others were led on for the first time."""
    kinds = [midi.type for _, midi in stage.heard]
    return kinds[kinds.index("continue") :].count(kind) if "continue" in kinds else 0


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
        await_(
            "more than a bar of its clock", lambda: led(stage, "clock") > BEATS * PULSES_PER_QUARTER
        )
        osc.say("/transport/play", 0)
        await_("the stop", lambda: led(stage, "stop") == 1)
        osc.say("/transport/play", 1)
        await_("that they go on", lambda: led(stage, "continue") == 2)
        time.sleep(0.5)  # and the other program has told of it
    dump.terminate()
    told, _ = dump.communicate(timeout=5)
    # Within a song they are not started, but go on where it is; and again after the stop.
    assert len(re.findall(r"\(0xfb\)", told)) == 2
    assert len(re.findall(r"POS ", told)) == 2
    kinds = [midi.type for _, midi in stage.heard]
    begun, ended = map(kinds.index, SONG)
    assert tempo(stage.heard[begun:ended], BEATS) == pytest.approx(97, abs=0.5)
