"""What is played in Keras is what the exported file plays by the same dice; needs TensorFlow."""

from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("tensorflow")

from training.export.card import SYMBOL, TURN, About
from training.export.graph import write_graphs
from training.judge.player import TEMPERATURE, Player
from training.loops import values_of
from training.melodies.config import StepConfig
from training.melodies.playing import play
from training.melodies.recipe import ENCODING, play_averaged, step_graph, supervise
from training.samples import BARS, SEED, TICKS
from training.stepping import Stepper
from training.systems.melody_lstm import networks as melody
from training.systems.melody_lstm.config import Shape
from training.systems.wavenet import networks as wavenet
from training.systems.wavenet.config import Shape as WaveShape
from training.views.melody_grid import GRID

ABOUT = About("tiny", "Tiny", "CC0-1.0", "none", "2026-01-01", ENCODING)
SMALL = Shape(units=8, layers=1, evidence_units=4)
WAVES = WaveShape(channels=6, skip=8, dilations=(1, 2, 4), dropout=0.0)

pytestmark = pytest.mark.filterwarnings("ignore")


def shaken(model):
    random = np.random.default_rng(1)
    for variable in model.trainable_variables:
        variable.assign(random.normal(0, 0.4, variable.shape))
    return model


@pytest.mark.parametrize("kind", ["recall", "placed"])
def test_a_sample_is_what_the_file_would_play(kind: str, tmp_path: Path):
    model = shaken(
        melody.build(kind, GRID.vocabulary, SMALL)
        if kind == "recall"
        else wavenet.build(kind, GRID.vocabulary, WAVES)
    )
    path = tmp_path / "tiny.onnx"
    write_graphs([step_graph(model, ABOUT, path)], 2**20, 1e-3)
    player = Player(path)
    player.begin()
    tokens = player.play(16 * BARS, np.random.default_rng(SEED), TEMPERATURE)[0]
    stepper = Stepper(model.step, model.states)
    notes = play(stepper)
    assert notes == GRID.decode(tokens)
    assert len({note.pitch for note in notes}) > 3
    assert TICKS / 2 < notes[-1].end <= TICKS
    assert play(stepper) == notes  # from silence again


def test_only_what_was_there_before_it_is_somebody_elses():
    taken: list[tuple] = []

    class Deaf(Stepper):
        def __init__(self) -> None:
            self._silent = []
            self.reset()

        def predict(self, *given):
            taken.append(given)
            return np.zeros(GRID.vocabulary, np.float32)

    play(Deaf(), (*SYMBOL, TURN))
    assert [turn for *_, turn in taken[:3]] == [0, 1, 1]
    assert [given[1:3] for given in (taken[0], taken[1], taken[17])] == [(0, 16), (1, 16), (1, 16)]
    taken.clear()
    play(Deaf())
    assert {len(given) for given in taken} == {3}


def test_it_is_the_average_that_plays():
    model = shaken(wavenet.build("placed", GRID.vocabulary, WAVES))
    learner = supervise(model, StepConfig(average=0.99))
    stepper = Stepper(model.step, model.states)
    expected = play(stepper)
    for variable in model.trainable_variables:
        variable.assign(variable * 0)
    before = values_of(model.weights)
    assert play(stepper) != expected
    assert play_averaged(learner, stepper) == expected
    assert all(map(np.array_equal, before, values_of(model.weights)))
