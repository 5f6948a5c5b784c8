"""Windows faded into each other: nothing lost, nothing late, no seam, and little held at once."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.crossfade import crossfaded

SIZE = 32


def through(sound, size=SIZE, change=lambda window: window, blocks=1):
    parts = list(crossfaded(np.array_split(sound, blocks), size, change))
    return np.concatenate(parts) if parts else sound[:0]


@given(st.integers(0, 200), st.integers(1, 3), st.integers(1, 30))
def test_what_is_not_changed_comes_out_as_it_went_in(frames, channels, blocks):
    sound = np.random.default_rng(frames).uniform(-1, 1, (frames, channels)).astype(np.float32)
    out = through(sound, blocks=blocks)
    assert out.shape == sound.shape
    np.testing.assert_allclose(out, sound, atol=1e-6)


def test_every_window_is_whole_and_of_one_channel():
    seen = []

    def change(window):
        seen.append(window.copy())
        return window

    through(np.stack([np.arange(1, 41), -np.arange(1, 41)], axis=1).astype(np.float32), 16, change)
    assert {window.shape for window in seen} == {(16,)}
    assert all((window >= 0).all() or (window <= 0).all() for window in seen)


@pytest.mark.parametrize("edge", [0, -1])
def test_what_a_window_does_at_its_ends_is_not_heard(edge):
    """A crack at the end of each window is all but gone."""

    def crack(window):
        window = window.copy()
        window[edge] += 1
        return window

    silence = np.zeros((40 * SIZE, 1), np.float32)
    assert np.abs(through(silence, change=crack)).max() < 0.01


def test_windows_of_different_levels_make_no_step():
    levels = itertools.cycle((0.0, 1.0))

    def change(window):
        return np.full_like(window, next(levels))

    out = through(np.zeros((100 * SIZE, 1), np.float32), change=change)
    assert np.abs(np.diff(out[:, 0])).max() < np.pi / SIZE * 1.01


def test_no_more_is_held_than_a_block_and_two_windows():
    taken = 0

    def blocks():
        nonlocal taken
        for _ in range(1000):
            taken += SIZE
            yield np.zeros((SIZE, 1), np.float32)

    given_back = 0
    for part in crossfaded(blocks(), SIZE, lambda window: window):
        given_back += len(part)
        assert taken - given_back <= 3 * SIZE
    assert given_back == 1000 * SIZE
