"""Which files are tried out, how often, and what is told of them."""

from __future__ import annotations

import pytest

from live import timing
from live.player.admission import Admission
from live.trial.process import Verdict
from models import library
from models.errors import ModelError
from models.pace import Pace


class Trial:
    """Says what it is told to, and remembers what it was asked."""

    def __init__(self, verdict: Verdict) -> None:
        self.verdict, self.tried = verdict, []

    def __call__(self, path, is_wanted):
        self.tried.append(path.name)
        return self.verdict


GOOD = Verdict(())


def admission(verdict=GOOD):
    lines, trial = [], Trial(verdict)
    return Admission(5.0, lines.append, trial), trial, lines


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "mine.onnx"
    path.write_bytes(b"a model")
    return path


def test_what_is_shipped_is_never_tried_out():
    who, trial, _ = admission(Verdict(("bad",)))
    who.admit_all(library.playable())
    assert trial.tried == []


def test_what_has_passed_is_not_tried_again_until_it_changes(path):
    who, trial, lines = admission()
    who.admit(path)
    who.admit_all([str(path)])
    assert trial.tried == ["mine.onnx"]
    path.write_bytes(b"another model")
    assert not who.knows(path)
    who.admit(path)
    assert trial.tried == ["mine.onnx"] * 2
    assert lines == []


def test_what_this_session_has_played_before_is_not_tried_again(path):
    who, trial, _ = admission()
    who.vouch([str(path)])
    assert who.knows(path)
    who.admit(path)
    assert trial.tried == []


def test_a_file_that_is_no_good_is_refused_and_may_be_tried_later(path):
    who, trial, _ = admission(Verdict(("mine.onnx loops",)))
    asked = timing.now()
    for moment in (asked, asked):  # by two voices at once: tried out for the first
        with pytest.raises(ModelError, match="loops"):
            who.admit(path, moment)
    assert trial.tried == ["mine.onnx"]
    trial.verdict = Verdict(())
    who.admit(path, timing.now())
    assert trial.tried == ["mine.onnx"] * 2
    assert who.knows(path)


def test_what_nobody_wants_any_more_is_not_tried_out(path):
    who, trial, _ = admission()
    with pytest.raises(ModelError, match="no longer wanted"):
        who.admit(path, is_wanted=lambda: False)
    assert trial.tried == []


@pytest.mark.parametrize(("unit", "milliseconds", "told"), [
    ("step", 60.0, 1), ("step", 4.0, 0), ("decode", 60.0, 0),
])  # fmt: skip
def test_a_model_slower_than_the_look_ahead_is_admitted_with_a_warning(
    path, unit, milliseconds, told
):
    who, _, lines = admission(Verdict((), Pace(unit, milliseconds, 61.0)))
    who.admit(path)
    assert len(lines) == told
    assert all("mine.onnx takes 60 ms a step (p99 61)" in line for line in lines)
