"""Sliders of made-up generators of which it is known what steers what."""

from dataclasses import replace

import numpy as np
import pytest

from models.encodings.melody_grid import FIRST_PITCH, HOLD

pytest.importorskip("tensorflow")

from training.adversarial import sliders
from training.adversarial.sliders import (
    Generated,
    effect,
    find_sliders,
    principal_directions,
    steered,
)
from training.judge.attributes import ATTRIBUTES

WIDTH, STEPS = 6, 32
TURN = np.linalg.qr(np.random.default_rng(3).normal(size=(WIDTH, WIDTH)))[0]
STEP_ORDER = np.random.default_rng(4).permutation(STEPS)


def tokens(noise: np.ndarray) -> np.ndarray:
    """Write as many onsets as the first hidden number says, as high as the third does."""
    hidden = noise @ TURN
    onsets = np.clip(np.rint(16 + 5 * hidden[:, 0]), 1, STEPS)
    pitch = FIRST_PITCH + np.clip(np.rint(15 + 4 * hidden[:, 2]), 0, 30).astype(int)
    return np.where(onsets[:, None] > STEP_ORDER, pitch[:, None], HOLD)


def hidden(noise: np.ndarray) -> np.ndarray:
    return (noise @ TURN * np.arange(WIDTH, 0, -1)).astype(np.float32)


GENERATED = Generated(WIDTH, hidden, tokens)


@pytest.fixture(autouse=True)
def few_places(monkeypatch):
    monkeypatch.setattr(sliders, "PLACES", 2000)


def test_what_steers_an_attribute_has_its_name_and_rises_with_it():
    found = find_sliders(GENERATED)
    assert set(found.steering) == {"density", "register"}
    assert found.names[:2] == tuple(found.steering)
    assert found.names[2:] == ("3", "4", "5", "6")
    assert min(found.steering.values()) > 0.95
    columns = dict(zip(found.names, found.basis.T, strict=True))
    assert columns["density"] @ TURN[:, 0] > 0.97
    assert columns["register"] @ TURN[:, 2] > 0.97


def test_the_basis_is_a_rotation():
    basis = find_sliders(GENERATED).basis
    np.testing.assert_allclose(basis.T @ basis, np.eye(WIDTH), atol=1e-9)


def test_nothing_is_named_that_does_not_clearly_steer():
    def blurred(noise: np.ndarray) -> np.ndarray:
        mixed = noise.copy()
        mixed[:, 1:] = np.sign(np.sin(40 * noise[:, 1:])) * 3
        return tokens(mixed)

    found = find_sliders(replace(GENERATED, tokens=blurred))
    assert not found.steering
    assert found.names == tuple("123456")


def test_a_generator_that_says_one_thing_only_steers_nothing():
    found = find_sliders(replace(GENERATED, tokens=lambda noise: tokens(noise * 0)))
    assert not found.steering


def test_the_others_are_in_the_order_of_their_effect(monkeypatch):
    monkeypatch.setattr(sliders, "CLEAR", 2.0)
    found = find_sliders(GENERATED)
    effects = [effect(GENERATED, column) for column in found.basis.T]
    assert effects == sorted(effects, reverse=True)
    assert effects[0] > 10 * effects[-1] + 0.1


def test_there_are_no_more_than_can_be_moved(monkeypatch):
    monkeypatch.setattr(sliders, "MOST", 3)
    assert find_sliders(GENERATED).names[2:] == ("3",)


def test_principal_directions_are_found_in_the_noise_the_largest_first():
    noise = np.random.default_rng(0).normal(size=(4000, WIDTH)).astype(np.float32)
    found = principal_directions(noise, hidden(noise))
    assert len(found) == WIDTH
    for direction, true in zip(found, TURN.T, strict=True):
        assert abs(direction @ true) / np.linalg.norm(direction) > 0.97


def test_a_slider_is_moved_along_its_own_direction_alone():
    direction = TURN[:, 0]
    values = [ATTRIBUTES["density"](tokens(n)) for n in sliders._along(GENERATED, direction)]
    assert all((np.diff(np.stack(values), axis=0) >= 0).ravel())
    first, last = (sliders._along(GENERATED, direction)[i] for i in (0, -1))
    np.testing.assert_allclose(first @ direction, -2.5, atol=1e-5)
    np.testing.assert_allclose(last - first, np.tile(5 * direction, (64, 1)), atol=1e-5)


def test_places_where_there_is_nothing_to_measure_are_not_steered():
    def density(values: np.ndarray) -> np.ndarray:
        return np.where(np.arange(len(values)) < 16, ATTRIBUTES["density"](values), np.nan)

    assert 0.2 < steered(GENERATED, TURN[:, 0], density) <= 0.25
