"""Other programs steer the instrument over OSC while it plays, and the notes show it."""

from __future__ import annotations

import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.peers import require
from tests.peers.jack_stage import Stage, off_grid

SETTLING = 0.5

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
#X connect 0 0 1 0;
#X connect 1 0 2 0;
#X connect 3 0 4 0;
#X connect 4 0 5 0;
#X connect 5 0 6 0;
#X connect 6 0 8 0;
#X connect 8 0 9 0;
#X connect 9 0 2 0;
"""


def free_port() -> int:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
def played(_jack) -> Iterator[tuple[Stage, int]]:
    port = free_port()
    stage = Stage("--mode", "solo", osc_port=port)
    yield stage, port
    stage.close()


def oscsend(port: int, *message: str) -> None:
    subprocess.run(["oscsend", "127.0.0.1", str(port), *message], check=True, timeout=10)


def pd_send(folder: Path, port: int, address: str, value: str) -> None:
    patch = folder / "send.pd"
    words = address.strip("/").replace("/", " ")
    patch.write_text(PATCH.format(port=port, address=words, value=value))
    command = ["pd", "-nogui", "-noaudio", "-nomidi", "-open", str(patch)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(1.5)
    process.kill()
    process.wait(10)


@pytest.mark.peer
def test_oscsend_changes_tempo_and_mode(played: tuple[Stage, int]) -> None:
    require("oscsend")
    stage, port = played
    stage.wait_for_onsets(2)
    oscsend(port, "/transport/tempo", "f", "75")
    time.sleep(SETTLING)
    before = len(stage.onsets)
    stage.wait_for_onsets(before + 5)
    assert off_grid(stage.onsets[before:], 60 / 75 / 4) < 0.03
    oscsend(port, "/jam/mode", "s", "answer")
    time.sleep(SETTLING)
    silent = len(stage.onsets)
    time.sleep(1.0)
    assert len(stage.onsets) == silent, "it still plays alone after the mode has changed"


@pytest.mark.peer
def test_pure_data_changes_the_tempo(played: tuple[Stage, int], tmp_path: Path) -> None:
    require("pd")
    stage, port = played
    stage.wait_for_onsets(2)
    pd_send(tmp_path, port, "/transport/tempo", "75")
    before = len(stage.onsets)
    stage.wait_for_onsets(before + 6)
    assert off_grid(stage.onsets[before:], 60 / 75 / 4) < 0.03
