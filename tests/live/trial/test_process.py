"""A trial in a process of its own: what comes of it, however the child ends."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from live.__main__ import cli
from live.trial import process
from live.trial.process import try_out
from models.pace import Pace
from tests.models import bad
from tests.models.toy import write
from tests.models.toy_phrase import write_phrase_model
from tests.models.toy_restorer import write_restorer

FILE = Path("my.onnx")
FOR_EVER = "import threading; threading.Event().wait()"
GOOD = {"problems": [], "pace": {"unit": "step", "p50_ms": 1.0, "p99_ms": 2.0}, "peak_mb": 80.0}


def fake(code: str) -> tuple[str, ...]:
    return (sys.executable, "-S", "-c", code)


def test_what_the_child_says_is_the_verdict():
    code = f"print({json.dumps(json.dumps(GOOD))})"
    verdict = try_out(FILE, command=fake(code))
    assert verdict == process.Verdict((), Pace("step", 1.0, 2.0), 80.0)


def test_a_child_is_told_how_deep_and_which_file():
    code = "import json, sys; print(json.dumps({'problems': sys.argv[1:], 'peak_mb': None}))"
    assert try_out(FILE, "check", command=fake(code)).problems == ("check", "my.onnx")


def test_a_child_that_is_not_done_in_time_is_ended():
    verdict = try_out(FILE, command=fake(FOR_EVER), patience=0.0)
    (problem,) = verdict.problems
    assert problem.startswith("my.onnx was not done after 0 s")
    assert not verdict.finished


def test_a_child_that_is_not_wanted_any_more_is_ended():
    (problem,) = try_out(FILE, command=fake(FOR_EVER), is_wanted=lambda: False).problems
    assert problem == "my.onnx is no longer wanted"


@pytest.mark.parametrize(
    ("code", "named"),
    [
        ("import os, signal; os.kill(os.getpid(), signal.SIGSEGV)", "(SIGSEGV)"),
        ("import os, signal; os.kill(os.getpid(), signal.SIGXCPU)", "6 s of the processor's time"),
        ("import sys; sys.exit(3)", "(exit code 3)"),
        ("print('[1, 2]')", "(exit code 0)"),
        ("print('{\"problems\": 1}')", "(exit code 0)"),
    ],
)
def test_a_child_that_dies_or_babbles_is_a_problem(code, named):
    verdict = try_out(FILE, command=fake(code))
    (problem,) = verdict.problems
    assert problem.startswith("my.onnx ")
    assert named in problem
    assert not verdict.finished


def test_a_child_ends_when_whoever_asked_has_gone():
    """The child hears of that by its standard input, which `with` closes as a death would."""
    import subprocess

    command = [*process.CHILD, "open", "/dev/stdin"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.DEVNULL) as child:
        assert child.stdin is not None
        child.stdin.close()
        assert child.wait(60) == 1


def test_a_good_file_passes_with_its_figures(tmp_path):
    path = tmp_path / "toy.onnx"
    toys = {
        "step": write,
        "decode": lambda path: write_phrase_model(path, "decoder"),
        "encode": lambda path: write_phrase_model(path, "encoder"),
        "window": write_restorer,
    }
    for unit, make in toys.items():
        verdict = try_out(make(path))
        assert verdict.problems == ()
        assert verdict.pace is not None
        assert verdict.pace.unit == unit
        assert 0 < verdict.pace.p50_ms <= verdict.pace.p99_ms < 100
        assert verdict.peak_mb is None or 20 < verdict.peak_mb < 500


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux keeps to a limit of memory")
def test_a_file_that_fills_gigabytes_is_refused_before_it_has_them(tmp_path):
    verdict = try_out(write(tmp_path / "x.onnx", edit_graph=bad.hungry(2048)))
    assert verdict.problems == ("x.onnx needs more than the 1024 MB of memory it may",)
    assert verdict.peak_mb is not None
    assert verdict.peak_mb < 1024


def test_a_file_that_is_too_slow_to_play_is_refused_with_its_figures(tmp_path):
    path = write(tmp_path / "x.onnx", edit_graph=lambda model: bad.loops(model, 500_000))
    verdict = try_out(path)
    assert verdict.pace is None or verdict.pace.p50_ms > 125
    assert " takes " in verdict.problems[0] or " was not done " in verdict.problems[0]


def run(*arguments: object) -> tuple[int, str]:
    result = CliRunner().invoke(cli, ["models", "check", *map(str, arguments)])
    return result.exit_code, result.output


def test_models_check_says_what_a_good_file_takes(tmp_path):
    path = write(tmp_path / "toy.onnx")
    code, said = run(path)
    assert code == 0
    assert f"{path}: nothing wrong" in said
    assert "one step takes 0." in said
    assert "MB of memory" in said


def test_models_check_says_what_a_restorer_is_for(tmp_path):
    path = write_restorer(tmp_path / "toy.onnx")
    code, said = run(path)
    assert code == 0
    assert f"it restyles sound: antiphon restyle IN.wav OUT.wav --model {path}" in said
    assert "one window takes 0." in said


def test_models_check_names_every_problem(tmp_path):
    def spoil(card):
        card["encoding"]["id"] = "runes"
        card["inputs"][0]["dtype"] = "int32"
        card["outputs"].pop(1)

    code, said = run(write(tmp_path / "x.onnx", spoil))
    assert code == 1
    assert "encoding must be one of" in said
    assert "dtype is int32" in said


def test_models_check_ends_with_a_file_that_loops_for_ever(tmp_path):
    code, said = run(write(tmp_path / "x.onnx", edit_graph=bad.loops))
    assert code == 1
    assert said.startswith("x.onnx was not done after ")
    assert len(said.splitlines()) == 1
