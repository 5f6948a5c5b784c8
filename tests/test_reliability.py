"""A short form of the table of endings, one mode for each way: `tests.reliability` has it all."""

from __future__ import annotations

import os
from itertools import cycle

import pytest

from tests.peers import require
from tests.reliability.__main__ import table
from tests.reliability.ends import ENDS, MODES, ON_JACK, Outcome, end
from tests.reliability.jack_scene import PROGRAMS
from tests.reliability.scene import wait_for

pytestmark = pytest.mark.skipif(os.name == "nt", reason="sends Unix signals")
MARKS = {way: [pytest.mark.peer] for way in ON_JACK}
# JACK itself stands still after some restarts: see docs/reliability.md.
TRIES = {"MIDI server killed (SIGKILL)": 3}
WAYS = [
    pytest.param(way, mode, marks=MARKS.get(way, []))
    for way, mode in zip(ENDS, cycle(MODES), strict=False)
]


@pytest.mark.parametrize(("way", "mode"), WAYS)
def test_nothing_is_left_sounding(way, mode, tmp_path, monkeypatch):
    if way in ON_JACK:
        require(*PROGRAMS)
    monkeypatch.setenv("MIDO_BACKEND", "live.midi.loopback")
    monkeypatch.setenv("ANTIPHON_LOOPBACK_DIR", str(tmp_path / "ports"))
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    outcome = end(mode, 2, way)
    for _ in range(TRIES.get(way, 1) - 1):
        if outcome.left:
            outcome = end(mode, 2, way)
    assert outcome.held
    assert outcome.left == 0
    wait_for("the end of the session's files", lambda: not list(tmp_path.glob("antiphon-*")))


def test_without_a_jack_server_the_cells_say_so(monkeypatch):
    monkeypatch.setenv("PATH", "")
    outcome = end("solo", 1, "receiver killed (SIGKILL)")
    assert outcome.not_tried.startswith("jackd")
    told = table({"a": [("solo", 1, outcome)], "b": [("solo", 1, Outcome(3, 1, 0.5))]})
    assert told.splitlines()[2:] == [
        f"| a | not tried: {outcome.not_tried} | - |",
        "| b | 1 of 3 | 0.50 s at most |",
    ]
