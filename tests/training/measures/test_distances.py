import numpy as np
import pytest

from training.measures.distances import (
    density,
    divergence,
    energy,
    grid_of,
    groups,
    inter,
    intra,
    manhattan,
    mean_manhattan,
    overlap,
)


def normal(grid: np.ndarray, mean: float) -> np.ndarray:
    return np.exp(-((grid - mean) ** 2) / 2) / np.sqrt(2 * np.pi)


def test_each_piece_is_left_out_and_compared_with_the_others():
    assert intra(np.array([[0.0], [3.0], [4.0]])).tolist() == [3, 4, 3, 1, 4, 1]


def test_distances_to_another_set_are_euclidean():
    ones, others = np.array([[0.0, 0.0], [3.0, 0.0]]), np.array([[3.0, 4.0]])
    assert inter(ones, others).tolist() == [5, 4]


def test_a_density_integrates_to_one_and_is_highest_where_the_distances_are():
    distances = np.array([1.0, 1.1, 0.9, 1.0, 5.0])
    grid = grid_of(distances)
    found = density(distances, grid)
    assert found.sum() * (grid[1] - grid[0]) == pytest.approx(1)
    assert grid[found.argmax()] == pytest.approx(1, abs=0.6)


def test_equal_distances_have_a_density():
    distances = np.ones(6)
    grid = grid_of(distances)
    assert grid[density(distances, grid).argmax()] == pytest.approx(1, abs=0.02)


def test_scotts_bandwidth():
    """Two distances: a deviation of 1, so kernels as wide as the fifth root of a half."""
    distances, grid = np.array([-1.0, 1.0]), np.linspace(-8, 8, 2001)
    width = 2**-0.2
    by_hand = (normal(grid / width, 1 / width) + normal(grid / width, -1 / width)) / 2 / width
    assert density(distances, grid) == pytest.approx(by_hand, abs=1e-6)


def test_overlap_and_divergence_of_two_normals_are_the_known_ones():
    grid = np.linspace(-8, 9, 4001)
    one, other = normal(grid, 0), normal(grid, 1)
    assert overlap(one, other, grid) == pytest.approx(0.6171, abs=1e-3)
    assert divergence(one, other) == pytest.approx(0.5, abs=2e-3)


def test_a_density_is_itself():
    grid = np.linspace(-4, 4, 500)
    assert overlap(normal(grid, 0), normal(grid, 0), grid) == pytest.approx(1, abs=1e-3)
    assert divergence(normal(grid, 0), normal(grid, 0)) == 0


def test_what_has_nothing_in_common_is_far_apart_and_finite():
    grid = np.linspace(-10, 60, 2000)
    one, other = normal(grid, 0), normal(grid, 50)
    assert overlap(one, other, grid) == pytest.approx(0, abs=1e-9)
    assert 5 < divergence(one, other) < 50


def test_groups_of_adjacent_pitches_by_hand():
    found = groups([60, 62, 64, 60, 62, 64])
    assert found == {(60, 62, 64): 0.5, (62, 64, 60): 0.25, (64, 60, 62): 0.25}
    assert manhattan(found, groups([60, 62, 64])) == 0.5 + 0.25 + 0.25
    assert manhattan(found, found) == 0
    assert manhattan(found, groups([70, 71, 72])) == 2
    assert groups([60, 62]) == {}


def test_mean_manhattan_is_over_pairs():
    one, other = groups([60, 62, 64]), groups([70, 71, 72])
    assert mean_manhattan([one, one, other]) == pytest.approx(4 / 3)
    assert mean_manhattan([one], [one, other]) == 1


def unlike(ones: np.ndarray, others: np.ndarray) -> float:
    return energy(intra(ones).mean(), intra(others).mean(), inter(ones, others).mean())


def sample(seed: int, mean: float = 0.0, width: float = 1.0) -> np.ndarray:
    return mean + width * np.random.default_rng(seed).normal(size=(200, 3))


def test_sets_of_one_distribution_have_no_energy_and_far_ones_have_all():
    assert unlike(sample(1), sample(2)) < 0.01
    assert unlike(sample(1), sample(2, mean=1000)) == pytest.approx(1, abs=0.01)


@pytest.mark.parametrize("other", [sample(2, mean=2), sample(2, width=0.1), sample(2, width=4)])
def test_what_is_elsewhere_too_narrow_or_too_wide_is_unlike(other: np.ndarray):
    assert unlike(sample(1), other) > 0.1
    assert unlike(sample(1), other) == pytest.approx(unlike(other, sample(1)))


def test_sets_that_are_one_point_are_alike_there_and_wholly_unlike_elsewhere():
    point = np.zeros((3, 2))
    assert unlike(point, point) == 0
    assert unlike(point, point + 1) == 1
