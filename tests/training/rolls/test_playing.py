"""Columns that follow one another: what is drawn, and what is played; needs TensorFlow."""

import numpy as np
import pytest

from models.encodings.columns import CLASSES, HELD, PITCHES, SILENT, STARTED

pytest.importorskip("tensorflow")

from tests.training.rolls.toys import FORM
from training.export.card import TURN
from training.rolls.playing import follow, play
from training.rolls.recipe import COLUMN
from training.samples import TICKS
from training.stepping import Stepper
from training.systems.roll_lstm.networks import build


def logits(**likely: int) -> np.ndarray:
    """Silence, but for the keys named `key0`, `key1`, …, which do what is said."""
    found = np.zeros((PITCHES, CLASSES), np.float32)
    found[:, SILENT] = 50
    for name, kind in likely.items():
        found[int(name[3:])] = np.where(np.arange(CLASSES) == kind, 50, 0)
    return found.ravel()


def column(**kinds: int) -> np.ndarray:
    found = np.full(PITCHES, SILENT)
    for name, kind in kinds.items():
        found[int(name[3:])] = kind
    return found


def test_what_does_not_sound_is_not_held():
    said = logits(key3=STARTED, key4=HELD, key5=HELD, key6=HELD)
    before = column(key4=STARTED, key5=HELD)
    after = follow(said, before, np.random.default_rng(1))
    np.testing.assert_array_equal(after, column(key3=STARTED, key4=HELD, key5=HELD))


def test_classes_are_drawn_by_their_chances():
    random, said = np.random.default_rng(1), np.zeros(PITCHES * CLASSES, np.float32)
    drawn = np.concatenate([follow(said, np.full(PITCHES, HELD), random) for _ in range(50)])
    assert all(0.3 < (drawn == kind).mean() < 0.37 for kind in range(CLASSES))


def test_grey_values_sound_from_a_half_on():
    said, before = np.full(PITCHES, 0.49, np.float32), column(key1=STARTED, key2=STARTED)
    said[[1, 3]] = 0.5
    after = follow(said, before, np.random.default_rng(1))
    np.testing.assert_array_equal(after, column(key1=HELD, key3=STARTED))


@pytest.mark.parametrize("network", ["classes", "published"])
def test_a_network_plays_from_silence_the_same_each_time(network: str):
    model = build(network, 8)
    random = np.random.default_rng(3)
    for variable in model.trainable_variables:
        variable.assign(random.normal(0, 0.5, variable.shape))
    stepper = Stepper(model.step, model.states)
    notes = play(stepper, (COLUMN,), FORM)
    assert notes
    assert TICKS / 2 < max(note.end for note in notes) <= TICKS
    assert play(stepper, (COLUMN,), FORM) == notes


def test_all_but_the_first_column_is_its_own():
    taken: list[tuple] = []

    class Deaf(Stepper):
        def __init__(self) -> None:
            self._silent = []
            self.reset()

        def predict(self, *given):
            taken.append(given)
            return logits(key7=STARTED if len(taken) == 1 else HELD)

    (note,) = play(Deaf(), (COLUMN, TURN), FORM)
    assert (note.tick, note.end) == (0, TICKS)
    assert [turn for _, turn in taken[:3]] == [0, 1, 1]
    assert [given[0][7] for given in taken[:3]] == [SILENT, STARTED, HELD]
