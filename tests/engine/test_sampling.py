"""Drawing a symbol: what temperature, top-p and forbidding do to the odds."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.sampling import sample

LOGITS = np.log([0.5, 0.25, 0.15, 0.1])
ODDS = st.lists(st.floats(-20, 20) | st.just(-np.inf), min_size=1, max_size=30)


def draws(logits, temperature=1.0, top_p=1.0, count=20_000):
    random = np.random.default_rng(5)
    return [sample(np.array(logits), temperature, top_p, random) for _ in range(count)]


def frequencies(logits, temperature=1.0, top_p=1.0):
    drawn = draws(logits, temperature, top_p)
    return np.bincount(drawn, minlength=len(logits)) / len(drawn)


@pytest.mark.parametrize("temperature", [0.5, 1.0, 2.0])
def test_symbols_come_as_often_as_the_tempered_odds_say(temperature):
    weights = np.exp(LOGITS / temperature)
    expected = weights / weights.sum()
    count = 20_000
    observed = frequencies(LOGITS, temperature)
    chi_square = count * ((observed - expected) ** 2 / expected).sum()
    assert chi_square < 16.3  # p = 0.001 with three degrees of freedom


@pytest.mark.parametrize(
    ("top_p", "kept"), [(0.0, 1), (0.5, 1), (0.51, 2), (0.75, 2), (0.8, 3), (0.95, 4), (1.0, 4)]
)
def test_top_p_keeps_the_fewest_that_reach_it(top_p, kept):
    observed = frequencies(LOGITS, top_p=top_p - 1e-9 if top_p else 0.0)
    expected = np.exp(LOGITS[:kept]) / np.exp(LOGITS[:kept]).sum()
    np.testing.assert_allclose(observed[:kept], expected, atol=0.015)
    assert not observed[kept:].any()


@given(ODDS, st.floats(0, 0.019), st.floats(0, 1))
def test_the_coldest_is_always_the_likeliest(logits, temperature, top_p):
    drawn = sample(np.array(logits), temperature, top_p, np.random.default_rng(0))
    if np.isfinite(logits).any():
        assert logits[drawn] == max(logits)


@given(ODDS, st.floats(0, 2), st.floats(0, 1), st.integers(0, 100))
def test_what_is_forbidden_is_never_drawn(logits, temperature, top_p, seed):
    drawn = sample(np.array(logits), temperature, top_p, np.random.default_rng(seed))
    if drawn is None:
        assert not np.isfinite(logits).any()
    else:
        assert np.isfinite(logits[drawn])


def test_where_all_is_forbidden_nothing_is_drawn():
    assert sample(np.full(5, -np.inf), 1.0, 1.0, np.random.default_rng(0)) is None


def test_the_same_dice_draw_the_same():
    assert draws(LOGITS, count=50) == draws(LOGITS, count=50)


def test_the_logits_are_left_as_they_were():
    logits = LOGITS.copy()
    sample(logits, 0.7, 0.9, np.random.default_rng(0))
    np.testing.assert_array_equal(logits, LOGITS)
