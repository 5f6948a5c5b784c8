"""The bench plays the real instrument, a little; how fast it is, is no matter of a test."""

from __future__ import annotations

import os
import sys

import pytest

from live.bench import play as bench_play
from live.bench.stage import BenchError, Instrument, connect_echo, peer, private_loopback

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="processes end otherwise there")
MODEL = "melody-lstm"


@pytest.fixture(autouse=True)
def small(monkeypatch):
    """Play few notes, over the loopback."""
    monkeypatch.setattr(bench_play, "_ROUNDS", 1)
    monkeypatch.setattr(bench_play, "_WARM_UP_NOTES", 2)
    with private_loopback():
        yield


def test_every_key_is_answered_by_harmony_thru_and_echo():
    found = bench_play.note_latency(MODEL, 3)
    assert {name: found[name]["n"] for name in ("harmonise", "thru", "floor")} == {
        "harmonise": 3,
        "thru": 3,
        "floor": 6,
    }
    assert found["unanswered"] == 0


def test_notes_are_held_against_the_grid_that_the_instrument_tells():
    found = bench_play.grid_deviation(MODEL, 3, 0.0)
    for name in ("idle", "loaded"):
        assert found[name]["n"] == 3
        assert found[name]["max"] <= 500 * bench_play.STEP_SECONDS
    assert found["osc_messages_per_second"] == 1000
    assert found["rss_mb"].keys() == {"driver", "player"}
    decisions = found["decisions"]
    assert 0 <= decisions["late"] < decisions["decided"]
    assert decisions["staleness"]["n"] > 0


def test_nothing_is_left_sounding_and_it_plays_again():
    found = bench_play.endings(MODEL, 1)
    assert found["notes_left_sounding"] == {"sigterm": 0, "kill_player": 0, "times": 1}
    assert found["restart_after_kill_s"] > 0


def test_a_note_that_does_not_come_is_said():
    with peer("echo"):
        echo = connect_echo()
        with pytest.raises(BenchError, match=r"^waited 0 s for a note$"):
            echo.await_note("a note", 0.0)
        echo.close()


def test_what_does_not_come_is_said_with_the_last_words_of_the_instrument():
    with pytest.raises(BenchError, match=r"^no note; .*no-such-model.*$"):
        _miss_a_note_without_a_model()


def _miss_a_note_without_a_model() -> None:
    with Instrument(("--model", "no-such-model")) as instrument:
        instrument.process.wait()  # however long the machine takes over it
        raise BenchError("no note")


def test_the_environment_is_left_as_it_was():
    before = dict(os.environ)
    with private_loopback():
        assert os.environ["ANTIPHON_LOOPBACK_DIR"] != before["ANTIPHON_LOOPBACK_DIR"]
    assert dict(os.environ) == before
