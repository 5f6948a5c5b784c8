"""Pure Data sweeps a named latent while the instrument plays into JACK: the notes show it."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.peers import require
from tests.peers.jack_stage import Stage

SWEEP_SECONDS = 16
QUARTERS = 4  # of the sweep
PATCH = """#N canvas 0 0 450 300 12;
#X obj 10 10 loadbang;
#X msg 10 40 connect 127.0.0.1 {port};
#X obj 10 200 netsend -u -b;
#X obj 200 10 loadbang;
#X obj 200 40 delay 200;
#X msg 200 70 0 \\, 1 {milliseconds};
#X obj 200 90 line 0 50;
#X obj 200 110 oscformat latent {number};
#X obj 200 140 list prepend send;
#X obj 200 160 list trim;
#X connect 0 0 1 0;
#X connect 1 0 2 0;
#X connect 3 0 4 0;
#X connect 4 0 5 0;
#X connect 5 0 6 0;
#X connect 6 0 7 0;
#X connect 7 0 8 0;
#X connect 8 0 9 0;
#X connect 9 0 2 0;
"""


@pytest.fixture
def played(_jack: None) -> Iterator[tuple[Stage, int]]:
    with Stage("--model", "morph", "--mode", "solo", "--tempo", "200") as stage:
        yield stage, stage.osc_port


@pytest.mark.peer
def test_pure_data_sweeps_the_note_density(played: tuple[Stage, int], tmp_path: Path) -> None:
    require("pd")
    stage, port = played
    stage.wait_for_onsets(2)
    patch = tmp_path / "sweep.pd"
    patch.write_text(PATCH.format(port=port, milliseconds=SWEEP_SECONDS * 1000, number=1))
    command = ["pd", "-nogui", "-noaudio", "-nomidi", "-open", str(patch)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    started = time.perf_counter()
    try:
        time.sleep(SWEEP_SECONDS + 1)
    finally:
        process.kill()
        process.wait(10)
    span = SWEEP_SECONDS / QUARTERS
    counts = [
        sum(0 <= at - started - 0.5 - quarter * span < span for at, _ in stage.onsets)
        for quarter in range(QUARTERS)
    ]
    assert counts[0] < counts[1] < counts[3], counts
    assert counts[0] < counts[2], counts
    assert counts[3] > 3 * max(counts[0], 1), counts
