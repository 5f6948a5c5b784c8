"""Mini-batch discrimination: how near the rows of a batch are to each other."""

import numpy as np
import pytest

pytest.importorskip("tensorflow")

from training.layers.discrimination import MinibatchDiscrimination


def test_features_are_sums_over_the_other_rows():
    inputs = np.random.default_rng(1).normal(size=(4, 3)).astype(np.float32)
    layer = MinibatchDiscrimination(2, dimensions=5)
    out = np.array(layer(inputs))
    points = (inputs @ np.asarray(layer.kernel)).reshape(4, 2, 5)
    for row in range(4):
        others = [other for other in range(4) if other != row]
        near = sum(np.exp(-np.abs(points[row] - points[other]).sum(-1)) for other in others)
        np.testing.assert_allclose(out[row], [*inputs[row], *near], rtol=1e-4)


def test_rows_that_are_all_the_same_are_as_near_as_can_be():
    layer = MinibatchDiscrimination(2)
    same, far = np.ones((4, 3), np.float32), 1e3 * np.eye(4, 3, dtype=np.float32)
    np.testing.assert_allclose(np.array(layer(same))[:, 3:], 3)
    np.testing.assert_allclose(np.array(layer(far))[:, 3:], 0, atol=1e-6)
