"""Every command that opens a model file has it tried out first: one that loops costs a line."""

from __future__ import annotations

from pathlib import Path

import pytest

from live.__main__ import cli
from live.bench import report
from live.doctor.finding import Verdict
from live.doctor.probes import model_step
from live.record import render
from live.trial import tried
from live.trial.process import Verdict as Tried
from models.errors import ModelError
from tests.models import bad
from tests.models.toy import write


@pytest.fixture
def looping(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A real file that loops; how long a real trial of it may take is shortened."""
    monkeypatch.setitem(tried.try_out.__globals__, "SECONDS", {"open": 1})
    return write(tmp_path / "endless.onnx", edit_graph=bad.loops)


WHY = r"endless\.onnx was not done after"


def test_render_refuses_it(looping: Path, tmp_path: Path) -> None:
    arguments = ["render", "--mode", "solo", "--model", str(looping), str(tmp_path / "x.mid")]
    with pytest.raises(ModelError, match=WHY):
        cli.main(arguments, standalone_mode=False)
    assert not (tmp_path / "x.mid").exists()


def test_bench_refuses_it(looping: Path) -> None:
    with pytest.raises(ModelError, match=WHY):
        report.command(str(looping), as_json=True, quick=True)


def test_the_doctor_says_so(looping: Path) -> None:
    found = model_step(str(looping))
    assert found.verdict is Verdict.BAD
    assert "endless.onnx was not done after" in found.says


def test_a_good_file_is_tried_once_a_time_and_played(tmp_path: Path, monkeypatch) -> None:
    asked = []
    monkeypatch.setattr(tried, "try_out", lambda path: asked.append(path) or Tried(()))
    good = write(tmp_path / "good.onnx")
    played = render.play((), bars=2, automation=None, temperature=None, voices=_solo(good))
    assert any(turn.messages for turn, _ in played)
    assert asked == [good]


def _solo(path: Path):
    from live.config import VoiceConfig

    return (VoiceConfig(str(path), "solo"),)
