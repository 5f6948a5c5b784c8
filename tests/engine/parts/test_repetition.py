"""The repetition penalty: what is repeated too long loses likelihood, and nothing else."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.parts.repetition import WITH_NOTES, Patience, repeated
from models.encodings.melody_grid import HOLD

BAR = 4
PATIENCE = Patience(free_bars=2, nats=0.5, most=3.0)


def song(*bars):
    """Bars of one note each, as symbols."""
    return np.array([symbol for pitch in bars for symbol in (pitch, HOLD, HOLD, HOLD)])


@pytest.mark.parametrize(
    ("bars", "cost"),
    [
        ((60, 60), 0.0),
        ((60, 60, 60), 0.0),  # repeated for two bars
        ((60, 60, 60, 60), 2.0),  # for three: four steps too many
        ((60, 60, 60, 60, 60, 60), 3.0),  # never more than the most
        ((60, 62, 64, 65, 60, 62, 64, 65), 0.0),  # a phrase twice
        ((60, 62, 64, 65) * 2 + (60,), 2.0),  # and once more
        ((60, 62, 64, 65, 60, 62, 64, 67), 0.0),
    ],
)
def test_a_phrase_may_be_played_twice_and_a_figure_for_two_bars(bars, cost):
    costs = repeated(song(*bars), BAR, PATIENCE)
    assert max(costs.values(), default=0.0) == cost


def test_it_is_the_symbol_that_would_go_on_that_costs():
    assert set(repeated(song(*(60, 62, 64, 65) * 2, 60, 62), BAR, PATIENCE)) == {64}
    assert set(repeated(song(*(60, 62, 64, 65) * 2, 60, 62)[:-1], BAR, PATIENCE)) == {HOLD}


@given(st.lists(st.sampled_from([1, 2, 60, 62]), max_size=80))
def test_what_was_not_played_before_costs_nothing(history):
    costs = repeated(np.array(history, np.int64), BAR, WITH_NOTES)
    assert set(costs) <= set(history)
    assert all(0 < cost <= WITH_NOTES.most for cost in costs.values())
