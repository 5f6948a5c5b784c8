import numpy as np
import pytest

from training.judge.closeness import closeness
from training.judge.ranks import spearman
from training.views.melody_grid import GRID


def test_spearman_shares_ranks():
    """Hand-worked: ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4."""
    found = spearman(np.array([1.0, 2, 3, 4]), np.array([5.0, 7, 7, 9]))
    assert found == pytest.approx(4.5 / np.sqrt(5 * 4.5))
    assert spearman(np.arange(4.0), np.zeros(4)) == 0


def test_a_phrase_is_as_close_to_itself_as_can_be():
    tokens = np.array(GRID.parse("60 _ _ _ 64 _ 62 _ 67 _ _ _ 65 _ 60 _"))
    assert closeness(tokens, tokens) == (1, 1, 1)
    key, rhythm, contour = closeness(tokens, np.array(GRID.parse("61 _ " * 8)))
    assert key == 0
    assert rhythm == pytest.approx(6 / 8)
    assert contour < 0.5
