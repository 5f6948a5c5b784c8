"""Other programs steer the instrument over OSC while it plays, and the notes show it."""

from __future__ import annotations

import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from live.osc.codec import Incoming, message, packets, read
from tests.peers import require
from tests.peers.jack_stage import PATIENCE_SECONDS, Stage, off_grid

SETTLING = 0.5
TEMPO = 160
EIGHTH = 30 / TEMPO  # seconds
BAR = (62, 64, 66, 67, 69, 66, 67, 64)  # in eighths
QUIET_BARS = 2  # after so many, what has been before no longer counts

PATCH = """#N canvas 0 0 450 300 12;
#X obj 10 10 loadbang;
#X msg 10 40 connect 127.0.0.1 {port};
#X obj 10 200 netsend -u -b;
#X obj 200 10 loadbang;
#X obj 200 40 delay 200;
#X msg 200 70 {value};
#X obj 200 100 oscformat {address};
#X msg 200 130 send \\$1;
#X obj 200 160 list prepend send;
#X obj 200 180 list trim;
#X obj 300 40 delay 400;
#X msg 300 70 \\; pd quit;
#X connect 0 0 1 0;
#X connect 1 0 2 0;
#X connect 3 0 4 0;
#X connect 4 0 5 0;
#X connect 5 0 6 0;
#X connect 6 0 8 0;
#X connect 8 0 9 0;
#X connect 9 0 2 0;
#X connect 3 0 10 0;
#X connect 10 0 11 0;
"""


@pytest.fixture
def solo(_jack) -> Iterator[Stage]:
    with Stage("--mode", "solo") as stage:
        yield stage


def oscsend(port: int, *message: str) -> None:
    subprocess.run(["oscsend", "127.0.0.1", str(port), *message], check=True, timeout=10)


def pd_send(folder: Path, port: int, address: str, value: str) -> None:
    """Let Pure Data send one message; `value` is what a message box holds."""
    patch = folder / "send.pd"
    words = address.strip("/").replace("/", " ")
    patch.write_text(PATCH.format(port=port, address=words, value=value))
    command = ["pd", "-nogui", "-noaudio", "-nomidi", "-open", str(patch)]
    subprocess.run(command, check=True, capture_output=True, timeout=20)


class Controller:
    """A controller that has subscribed to the instrument's feedback."""

    def __init__(self, port: int) -> None:
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind(("127.0.0.1", 0))
        self._socket.connect(("127.0.0.1", port))
        self._socket.settimeout(PATIENCE_SECONDS)
        self._socket.send(message("/subscribe", self._socket.getsockname()[1]).dgram)

    def __enter__(self) -> Controller:
        return self

    def __exit__(self, *_: object) -> None:
        self._socket.close()

    def feedback(self) -> Iterator[Incoming]:
        """Yield what it is told, for ever; raises `TimeoutError` when nothing comes."""
        while True:
            yield from read(self._socket.recv(2000))

    def wait_for(self, address: str, *arguments: object) -> None:
        wanted = (address, arguments)
        next(each for each in self.feedback() if (each.address, each.arguments) == wanted)

    def until_bar(self, number: int) -> list[Incoming]:
        """Return what it is told up to the first beat of a bar, counted from 1, or a later one."""
        told = []
        for each in self.feedback():
            told.append(each)
            if each.address == "/beat" and each.arguments[0] >= number:
                return told
        raise AssertionError("feedback never ends")

    def play(self, pitch: int, beats: float, stamp: float) -> None:
        """Play a note at a moment, in seconds since 1970."""
        note = message("/note/in", pitch, 84, beats)
        self._socket.send(packets([note], stamp)[0])


@pytest.mark.peer
def test_oscsend_changes_tempo_and_mode(solo: Stage) -> None:
    require("oscsend")
    solo.wait_for_onsets(2)
    oscsend(solo.osc_port, "/transport/tempo", "f", "75")
    time.sleep(SETTLING)
    before = len(solo.onsets)
    solo.wait_for_onsets(before + 5)
    assert off_grid(solo.onsets[before:], 60 / 75 / 4) < 0.03
    oscsend(solo.osc_port, "/jam/mode", "s", "answer")
    time.sleep(SETTLING)
    silent = len(solo.onsets)
    time.sleep(1.0)
    assert len(solo.onsets) == silent, "it still plays alone after the mode has changed"


@pytest.mark.peer
def test_pure_data_changes_the_tempo(solo: Stage, tmp_path: Path) -> None:
    require("pd")
    solo.wait_for_onsets(2)
    pd_send(tmp_path, solo.osc_port, "/transport/tempo", "75")
    before = len(solo.onsets)
    solo.wait_for_onsets(before + 6)
    assert off_grid(solo.onsets[before:], 60 / 75 / 4) < 0.03


@pytest.mark.peer
def test_pure_data_changes_the_mode(solo: Stage, tmp_path: Path) -> None:
    require("pd")
    solo.wait_for_onsets(2)
    with Controller(solo.osc_port) as controller:
        controller.wait_for("/jam/mode", "solo")
        pd_send(tmp_path, solo.osc_port, "/jam/mode", "symbol answer")
        controller.wait_for("/jam/mode", "answer")
        time.sleep(SETTLING)
        silent = len(solo.onsets)
        time.sleep(1.0)
        assert len(solo.onsets) == silent, "it still plays alone after the mode has changed"
        pd_send(tmp_path, solo.osc_port, "/jam/mode", "symbol solo")
        controller.wait_for("/jam/mode", "solo")
    solo.wait_for_onsets(silent + 3)


@pytest.mark.peer
@pytest.mark.usefixtures("_jack")
def test_pure_data_changes_the_temperature(tmp_path: Path) -> None:
    require("pd")
    coldest = answer(tmp_path, seed=1, temperature=0)
    assert len(coldest) >= 3
    assert answer(tmp_path, seed=2, temperature=0) == coldest, "the dice count at temperature 0"
    assert answer(tmp_path, seed=1, temperature=2) != coldest, "temperature 2 changes nothing"


def answer(folder: Path, seed: int, temperature: int) -> list[tuple[int, int]]:
    """The answer to a bar of music, in 16th steps and pitches, at a temperature set by Pd.

    The bar comes in bundles stamped with its times, so that it is the same one to a hair.
    """
    with (
        Stage("--tempo", str(TEMPO), "--seed", str(seed)) as stage,
        Controller(stage.osc_port) as controller,
    ):
        pd_send(folder, stage.osc_port, "/jam/temperature", str(temperature))
        controller.wait_for("/jam/temperature", temperature)
        beat = controller.until_bar(QUIET_BARS + 1)[-1]
        bar, number, _ = beat.arguments
        start = beat.stamp + 2 * EIGHTH * (5 - number)  # the next bar line
        for place, pitch in enumerate(BAR):
            controller.play(pitch, 0.25, start + place * EIGHTH)
        told = controller.until_bar(bar + 4)
    onsets = [each for each in told if each.address == "/note" and each.arguments[2]]
    return [(round(2 * (each.stamp - start) / EIGHTH), each.arguments[1]) for each in onsets]
