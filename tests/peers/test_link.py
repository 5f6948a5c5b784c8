"""The instrument in an Ableton Link session with a peer of the library itself."""

from __future__ import annotations

import asyncio
import importlib
import os
import time
from contextlib import closing

import pytest

from live.bench.stage import Instrument
from live.clock import link
from tests.peers.osc import Osc

PATIENCE_SECONDS = 10.0


@pytest.mark.peer
def test_tempo_is_shared_with_another_program(monkeypatch, tmp_path) -> None:
    if not link.is_installed():
        if os.environ.get("ANTIPHON_REQUIRE_PEERS"):
            pytest.fail("aalink is not installed")
        pytest.skip("needs the extra: pip install 'antiphon[link]'")
    monkeypatch.setenv("MIDO_BACKEND", "live.midi.loopback")
    monkeypatch.setenv("ANTIPHON_LOOPBACK_DIR", str(tmp_path))
    with Instrument(("--tempo", "100")) as instrument, closing(Osc(instrument.osc_port)) as osc:
        asyncio.run(_share(osc))


async def _share(osc: Osc) -> None:
    await _until(lambda: _listens(osc))
    osc.say("/transport/source", "link")
    other = importlib.import_module(link.LIBRARY).Link(100)
    other.enabled = True
    await _until(lambda: other.num_peers > 0)
    other.tempo = 137
    await _until(lambda: osc.value("/transport/tempo") == pytest.approx(137, abs=0.01))
    osc.say("/transport/tempo", 88.0)
    await _until(lambda: other.tempo == pytest.approx(88, abs=0.01))
    other.enabled = False


def _listens(osc: Osc) -> bool:
    try:
        return osc.value("/transport/tempo") == 100
    except (OSError, AssertionError):  # not yet, or its models are loading
        return False


async def _until(is_so) -> None:
    end = time.monotonic() + PATIENCE_SECONDS
    while not is_so():
        assert time.monotonic() < end
        await asyncio.sleep(0.1)
