"""The latent-space model that ships, opened as the instrument opens it: no TensorFlow needed."""

import numpy as np
import pytest

from models.check import check
from models.phrase import Encoder
from models.runtime import StepModel
from training.evaluating import shipped
from training.views.melody_grid import GRID

SHIPPED = shipped("morph")
ENCODER = shipped("morph-encoder")
PHRASE = GRID.parse("60 _ 64 _ 67 _ 64 _ 65 _ 62 _ 60 _ _ _ 64 _ 62 _ 60 _ 62 _ 64 _ 64 _ 60 _ _ _")
NAMED = ["density", "mean pitch", "range", "syncopation", "repetition"]


@pytest.fixture(scope="module")
def model() -> StepModel:
    return StepModel(SHIPPED, batch=2)


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    return Encoder(ENCODER)


def play(model: StepModel, latent: np.ndarray, steps: int) -> np.ndarray:
    """Return what the first row plays, greedy from silence."""
    model.reset()
    model.latent[:] = latent
    played, token = [], 0
    for step in range(steps):
        logits = model.step(np.full(2, token), position=step % 16, meter=16)
        token = int(logits[0, 1:].argmax()) + 1
        played.append(token)
    return np.array(played)


def test_the_cards_are_valid(model: StepModel, encoder: Encoder):
    assert check(SHIPPED) == []
    assert check(ENCODER) == []
    assert (model.card.name, model.card.kind) == ("morph", "step")
    assert (encoder.card.name, encoder.card.pairs_with) == ("morph-encoder", "morph")
    assert [latent.name for latent in model.card.latents[:5]] == NAMED
    assert model.card.latents == encoder.card.latents
    assert encoder.card.encoding.parameters["steps"] == 32
    assert SHIPPED.stat().st_size <= 12 * 2**20
    assert "CC-BY-4.0" in model.card.licence


def test_the_held_out_figures_are_those_we_promise(model: StepModel):
    metrics = model.card.metrics
    assert metrics["bits_rest"] <= 0.945
    assert metrics["bits_own"] < metrics["bits_rest"] < metrics["bits_prior"]
    assert metrics["reconstruction"] >= 0.8
    columns = [name.replace(" ", "_") for name in NAMED]
    assert all(metrics[f"steering_{column}_by_place"] >= 0.9 for column in columns)
    assert all(metrics[f"steering_{column}"] >= 0.9 for column in columns)
    assert metrics["neighbours_differ"] < metrics["random_pairs_differ"]
    assert metrics["parity"] <= 1e-5


def test_a_phrase_comes_back_from_its_place(model: StepModel, encoder: Encoder):
    mean, deviation = encoder.encode(np.array(PHRASE))
    played = play(model, mean, len(PHRASE))
    assert (played == PHRASE).mean() >= 0.8
    assert (deviation > 0).all()


@pytest.mark.parametrize("column", [0, 1])
def test_a_slider_moves_what_is_played(model: StepModel, column: int):
    found = []
    for to in (-2.0, 2.0):
        latent = np.zeros(len(model.card.latents), np.float32)
        latent[column] = to
        played = play(model, latent, 64)
        onsets = played[played >= 3]
        found.append(len(onsets) if column == 0 else onsets.mean())
    assert found[1] > found[0] + 3
