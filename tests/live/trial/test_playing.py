"""`models check`: a file is played as the instrument would play it, and what fails is told."""

from __future__ import annotations

import pytest

from live.trial.playing import problems
from models.errors import ModelError
from models.library import playable, resolve
from models.runtime import StepModel
from tests.models import toy, toy_columns


@pytest.mark.parametrize("name", playable())
def test_nothing_is_wrong_with_what_is_shipped(name):
    assert problems(resolve(name)) == []


def test_a_step_of_frames_is_told_before_it_is_played(tmp_path):
    def spoil(card):
        card["inputs"][0]["role"] = "frame"

    path = toy.write(tmp_path / "toy.onnx", spoil)
    assert any("takes a 'token'" in line for line in problems(path))


def test_a_step_of_columns_is_played(tmp_path):
    assert problems(toy_columns.write(tmp_path / "columns.onnx")) == []


def test_a_model_that_fails_only_when_it_is_played_for_a_while_is_told(tmp_path, monkeypatch):
    step, taken = StepModel.step, []

    def tires(self, tokens, **conditions):
        taken.append(self.batch)
        if taken.count(12) > 60:  # the check of the file itself takes fewer in twelve keys
            raise ModelError("model 'toy' gave logits that are not finite")
        return step(self, tokens, **conditions)

    monkeypatch.setattr(StepModel, "step", tires)
    assert any("not finite" in line for line in problems(toy.write(tmp_path / "toy.onnx")))
