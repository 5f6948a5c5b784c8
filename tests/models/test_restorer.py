"""Restorers: a window in, a window out at its own level; what is wrong with a file is told."""

from __future__ import annotations

import numpy as np
import pytest

from models.check import check
from models.errors import ModelError
from models.library import Library, resolve
from models.restorer import Restorer
from tests.models.toy import write
from tests.models.toy_restorer import FORM, write_restorer


@pytest.fixture
def sound():
    return np.random.default_rng(1).uniform(-0.3, 0.3, FORM.samples).astype(np.float32)


def test_what_a_model_gives_back_comes_back(tmp_path, sound):
    restored = Restorer(write_restorer(tmp_path / "x.onnx", 0.5)).restore(sound)
    assert restored.dtype == np.float32
    np.testing.assert_allclose(restored, sound / 2, atol=1e-7)


def test_a_model_sees_all_that_is_heard_with_a_peak_of_1(tmp_path, sound):
    """The toy adds its gain to what it sees: to soft sound less, and to silence nothing."""
    restorer = Restorer(write_restorer(tmp_path / "x.onnx", 1.0, operator="Add"))
    for level in (1.0, 1e-3):
        soft = sound * np.float32(level)
        added = restorer.restore(soft) - soft
        np.testing.assert_allclose(added, np.abs(soft).max(), rtol=1e-3)
    assert not restorer.restore(np.zeros(FORM.samples, np.float32)).any()


def test_nothing_is_wrong_with_a_good_restorer(tmp_path):
    assert check(write_restorer(tmp_path / "x.onnx")) == []


def _parameters(**parameters):
    return lambda card: card["encoding"].update(parameters=parameters)


def _flat(card):
    card["inputs"][0]["shape"] = ["batch", 256]


@pytest.mark.parametrize(
    ("gain", "spoil", "named"),
    [
        (np.nan, None, "'restored' is not finite"),
        (1e6, None, "of at most 100, got 9.95e+05"),
        (1.0, _parameters(order=5, rate=8000), "['batch', 32, 32, 1] with these encoding param"),
        (1.0, _parameters(order=4), "whole numbers 'order' and 'rate'"),
        (1.0, _flat, "'picture': shape is ['batch', 256] in the card"),
        (1.0, lambda card: card["encoding"].update(id="columns"), "must be hilbert, got 'columns'"),
        (1.0, lambda card: card["outputs"][0].update(role="phrase"), "output with role picture"),
        (1.0, lambda card: card.update(kind="decoder"), "exactly one input with role latent"),
    ],
)
def test_what_is_wrong_with_a_restorer_is_told(tmp_path, gain, spoil, named):
    problems = check(write_restorer(tmp_path / "x.onnx", gain, spoil))
    assert any(named in problem for problem in problems), problems


def test_a_model_of_another_kind_is_no_restorer(tmp_path):
    with pytest.raises(ModelError, match="must be of kind 'restorer', it is 'step'"):
        Restorer(write(tmp_path / "x.onnx"))


def test_no_voice_gets_a_restorer_and_it_is_told_what_it_is_for(tmp_path):
    path = write_restorer(tmp_path / "x.onnx")
    with pytest.raises(ModelError, match=r"no voice can play .* antiphon restyle IN\.wav OUT\.wav"):
        Library().card(str(path))


def test_it_has_a_pace(tmp_path):
    pace = Restorer(write_restorer(tmp_path / "x.onnx")).pace()
    assert pace.unit == "window"
    assert 0 < pace.p50_ms <= pace.p99_ms


def test_the_shipped_one_is_not_among_those_a_voice_can_play():
    assert resolve("hilbert-restorer").is_file()
    with pytest.raises(ModelError) as caught:
        resolve("nothing")
    assert "restorer" not in str(caught.value)
