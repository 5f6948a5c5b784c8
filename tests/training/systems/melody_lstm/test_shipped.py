"""The melody model that ships, opened as the instrument opens it: no TensorFlow needed."""

import numpy as np
import pytest

from models.check import check
from models.encodings.melody_grid import MelodyGrid
from models.runtime import StepModel
from training.evaluating import shipped
from training.judge.in_scale import Answerer, mode_of
from training.judge.listening import Listener
from training.views.melody_grid import GRID, Song

SHIPPED = shipped("melody-lstm")
PHRASE = GRID.parse("60 _ 64 _ 67 _ 64 _ 65 _ 62 _ 60 _ _ _ 64 _ 62 _ 60 _ 62 _ 64 _ 64 _ 60 _ _ _")


@pytest.fixture(scope="module")
def model() -> StepModel:
    return StepModel(SHIPPED, batch=2)


def test_the_card_is_valid(model: StepModel):
    assert check(SHIPPED) == []
    assert (model.card.name, model.card.kind) == ("melody-lstm", "step")
    assert [spec.name for spec in model.card.inputs[:3]] == ["token", "position", "meter"]
    assert SHIPPED.stat().st_size <= 8 * 2**20
    assert "CC-BY-4.0" in model.card.licence


def test_the_held_out_figures_are_those_we_promise(model: StepModel):
    metrics = model.card.metrics
    assert metrics["bits_per_step"] <= 1.15
    assert metrics["bits_any_key"] <= 1.04 * metrics["bits_per_step"]
    assert metrics["in_scale"] >= 0.9
    assert metrics["parity"] <= 1e-5


def test_rows_are_independent_and_state_comes_back(model: StepModel):
    model.reset()
    model.step(np.array([0, 0]), position=0, meter=16)
    saved = model.save()
    first = model.step(np.array([15, 19]), position=1, meter=16).copy()
    model.restore(saved)
    swapped = model.step(np.array([19, 15]), position=1, meter=16).copy()
    np.testing.assert_allclose(first, swapped[::-1], atol=1e-5)
    assert first.shape == (2, MelodyGrid.from_parameters(model.card.encoding.parameters).vocabulary)


def test_it_knows_a_phrase_that_it_has_just_heard():
    listener = Listener(SHIPPED, [0])
    heard, _ = listener.hear(Song("twice", 16, tuple(PHRASE * 2)))
    once, again = heard.scores[0, : len(PHRASE)], heard.scores[0, len(PHRASE) : -1]
    assert again.sum() > once.sum() / 2


@pytest.mark.parametrize("key", [-6, -1, 0, 2, 5])
def test_it_answers_in_the_key_of_the_phrase(key: int):
    phrase = Song("phrase", 16, tuple(PHRASE))
    assert mode_of(phrase) == "major"
    notes, heard = Answerer(SHIPPED).answer(phrase, key)
    assert heard == key
    inside = [(pitch - key) % 12 in (0, 2, 4, 5, 7, 9, 11) for pitch in notes]
    assert sum(inside) >= 0.8 * len(inside)
