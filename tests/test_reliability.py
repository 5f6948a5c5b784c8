"""A short form of the table of endings, one mode for each way: `tests.reliability` has it all."""

from __future__ import annotations

import os

import pytest

from tests.reliability import ENDS, MODES, end, wait_for

pytestmark = pytest.mark.skipif(os.name == "nt", reason="sends Unix signals")


@pytest.mark.parametrize(("way", "mode"), list(zip(ENDS, MODES * 2, strict=True)))
def test_nothing_is_left_sounding(way, mode, tmp_path, monkeypatch):
    monkeypatch.setenv("MIDO_BACKEND", "live.midi.loopback")
    monkeypatch.setenv("ANTIPHON_LOOPBACK_DIR", str(tmp_path / "ports"))
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    outcome = end(mode, 2, way)
    assert outcome.held
    assert outcome.left == 0
    wait_for("the end of the session's files", lambda: not list(tmp_path.glob("antiphon-*")))
