"""Windows of columns, and what they cost who expects the last column to go on."""

import numpy as np
import pytest

from models.encodings.columns import HELD, LOWEST, PITCHES, STARTED
from tests.training.rolls.toys import CORPUS, rolls
from training.rolls.dataset import in_order, make_batch, shuffled, transposed
from training.rolls.figures import last_column_nats
from training.views.pieces import pieces_of


def test_rolls_begin_in_silence_and_hold_all_notes():
    for roll, piece in zip(rolls("train"), pieces_of(CORPUS, "train"), strict=True):
        assert not roll[0].any()
        assert (roll == STARTED).sum() == len(piece.notes)


def test_windows_hold_every_column_once():
    there = rolls("train")
    columns = sum(len(roll) - 1 for roll in there)
    starts = sum(int((roll == STARTED).sum()) for roll in there)
    groups = shuffled(there, 40, 4, 0, np.random.default_rng(1))
    for found in (groups, list(in_order(there, 40, 4))):
        batches = [make_batch(windows, 40) for windows in found]
        assert sum(batch.count for batch in batches) == columns
        assert sum(int((batch.targets == STARTED).sum()) for batch in batches) == starts
    assert sum(map(len, shuffled(there, 40, 4, 6, np.random.default_rng(1)))) == 6


def test_what_follows_a_column_is_its_target():
    (roll, *_) = rolls("test")
    batch = make_batch([(roll, 0, 0), (roll, len(roll) - 6, 0)], 40)
    assert np.array_equal(batch.inputs["column"][0, 1:], batch.targets[0, :-1])
    assert np.array_equal(batch.targets[0], roll[1:41])
    assert batch.weights.sum(axis=1).tolist() == [40, 5]


@pytest.mark.parametrize("up", [-5, 0, 6])
def test_transposing_moves_the_keys(up: int):
    roll = np.zeros((2, PITCHES), np.int8)
    roll[:, 60 - LOWEST] = STARTED, HELD
    roll[:, [0, -1]] = STARTED
    moved = transposed(roll, up)
    assert moved[:, 60 - LOWEST + up].tolist() == [STARTED, HELD]
    assert (moved == STARTED).sum() == (5 if up == 0 else 3)


def test_the_last_column_is_a_baseline_of_nine_numbers():
    roll = np.zeros((5, PITCHES), np.int8)
    roll[1:4, 3] = STARTED, HELD, HELD
    nats = last_column_nats([roll], [roll])
    silent = 4 * PITCHES - 3  # of which one key starts; each count begins at 1
    lost = -(silent - 1) * np.log(silent / (silent + 3)) - np.log(2 / (silent + 3))
    lost += -np.log(2 / 4) - np.log(2 / 5) - np.log(2 / 5)
    assert nats == pytest.approx(lost)
