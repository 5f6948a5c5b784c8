"""Sound as pictures: the curve is Hilbert's, folding loses nothing, neighbours stay neighbours."""

from __future__ import annotations

import numpy as np
import pytest
from hilbertcurve.hilbertcurve import HilbertCurve
from hypothesis import given
from hypothesis import strategies as st

from models.encodings.hilbert import Hilbert, curve, pixels
from tests.models.toy_restorer import card

orders = st.integers(1, 8)


@given(orders, st.data())
def test_the_curve_is_that_of_another_implementation(order, data):
    times = data.draw(st.lists(st.integers(0, 4**order - 1), min_size=1, max_size=50))
    points = np.array(HilbertCurve(order, 2).points_from_distances(times))
    assert curve(order)[points[:, 0], points[:, 1]].tolist() == times


@given(orders, st.integers(1, 3), st.integers(0, 2**32 - 1))
def test_what_is_folded_is_unfolded_to_the_last_bit(order, rows, seed):
    form = Hilbert(order)
    sound = np.random.default_rng(seed).normal(size=(rows, form.samples)).astype(np.float32)
    pictures = form.fold(sound)
    assert pictures.shape == (rows, *form.shape)
    assert np.array_equal(form.unfold(pictures), sound)
    assert np.array_equal(form.fold(form.unfold(pictures)), pictures)
    assert np.array_equal(form.fold(sound[0]), pictures[0])


@given(orders, st.data())
def test_neighbours_in_time_stay_neighbours_in_the_picture(order, data):
    rows, columns = np.divmod(pixels(order), 2**order)
    steps = np.abs(np.diff(rows)) + np.abs(np.diff(columns))
    assert set(steps.tolist()) == {1}
    apart = data.draw(st.integers(1, 4**order - 1))
    squares = (rows[apart:] - rows[:-apart]) ** 2 + (columns[apart:] - columns[:-apart]) ** 2
    assert squares.max() <= 6 * apart


def test_a_window_is_one_and_a_half_seconds():
    form = Hilbert()
    assert form.shape == (256, 256, 1)
    assert form.samples / form.rate == pytest.approx(1.486, abs=1e-3)


def test_it_is_built_from_a_card_and_told_back():
    form = Hilbert.of(card())
    assert form == Hilbert(4, 8000)
    assert form.parameters == {"order": 4, "rate": 8000}


@pytest.mark.parametrize(
    ("parameters", "named"),
    [
        ({"order": 0, "rate": 8000}, "an 'order' of 1 … 10, got 0"),
        ({"order": 11, "rate": 8000}, "an 'order' of 1 … 10, got 11"),
        ({"order": 4, "rate": 10}, "a 'rate' of 8000 … 192000 Hz, got 10"),
        ({"order": 4}, "whole numbers 'order' and 'rate'"),
        ({"order": None, "rate": 8000}, "whole numbers 'order' and 'rate'"),
        ({"order": float("inf"), "rate": 8000}, "whole numbers 'order' and 'rate'"),
        ({"order": "eight", "rate": 8000}, "'eight'"),
    ],
)
def test_parameters_of_no_use_are_told(parameters, named):
    with pytest.raises(ValueError, match=named):
        Hilbert.of(card(parameters))
