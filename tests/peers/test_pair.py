"""Two instruments that are together: one leading the other by MIDI clock, or both in Link."""

from __future__ import annotations

import os
import statistics
from pathlib import Path

import pytest

from engine.choices import LINK, MIDI
from live.bench.pair import apart, pair
from live.clock import link


@pytest.mark.peer
@pytest.mark.parametrize("source", [MIDI, LINK])
def test_two_instruments_are_together(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, source: str
) -> None:
    if source == LINK and not link.is_installed():
        if os.environ.get("ANTIPHON_REQUIRE_PEERS"):
            pytest.fail("aalink is not installed")
        pytest.skip("needs the extra: pip install 'antiphon[link]'")
    monkeypatch.setenv("MIDO_BACKEND", "live.midi.loopback")
    monkeypatch.setenv("ANTIPHON_LOOPBACK_DIR", str(tmp_path))
    with pair(source) as (leader, follower):
        off = apart(leader, follower, 9.0, source)  # 13 beats at 90 bpm, if that is the tempo
    # On a quiet machine within 2 ms; a shared one holds up a process now and then.
    assert len(off) > 8, "the same bars and beats"
    assert abs(statistics.median(off)) < 0.004
