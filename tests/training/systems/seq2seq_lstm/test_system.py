"""Call and response: what the decoder is told, and that a step is what was trained."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("tensorflow")

from keras import ops

from models.check import check
from models.runtime import StepModel
from tests.training.test_samples import read_sample
from training.corpora.score import Corpus
from training.export.card import About
from training.export.graph import write_graphs
from training.export.step import TOLERANCE
from training.loops import log_probabilities
from training.melodies.recipe import ENCODING
from training.run import WEIGHTS
from training.system import Exporting
from training.systems.seq2seq_lstm import system
from training.systems.seq2seq_lstm.config import NETWORKS, Config, Shape, config_for
from training.systems.seq2seq_lstm.dataset import batches, cuts, make_batch
from training.systems.seq2seq_lstm.networks import build
from training.systems.seq2seq_lstm.system import begin, fit, learn, step_graph
from training.views.melody_grid import GRID, songs_of
from training.views.streams import Stream, make_stream

SMALL = Shape(units=8, dropout=0.0, input_dropout=0.0)
ABOUT = About("tiny", "Tiny", "CC0-1.0", "none", "2026-01-01", ENCODING)
STEPS = 16

pytestmark = pytest.mark.filterwarnings("ignore")


def config(**changes) -> Config:
    return config_for("placed", epochs=2, rows=4, window=STEPS, shape=SMALL, **changes)


@pytest.fixture(scope="module")
def stream(corpus: Corpus) -> Stream:
    return make_stream(songs_of(corpus, "test"), GRID.vocabulary, memory=False)


def some_network(name: str):
    model = build(name, GRID.vocabulary, STEPS, SMALL)
    random = np.random.default_rng(1)
    for variable in model.trainable_variables:
        variable.assign(random.normal(0, 0.3, variable.shape))
    return model


def test_every_step_is_answered_once_where_nothing_is_random(stream: Stream):
    pairs = cuts(stream, STEPS, None)
    total = sum(batch.count for batch in batches(stream, pairs, STEPS))
    assert total == len(stream.targets)


def test_a_call_is_what_came_before_in_its_song_and_an_answer_begins_with_its_last(stream: Stream):
    start, end = stream.songs[1]
    batch = make_batch(stream, np.array([[start, start + 5, end], [start, end - 3, end]]), STEPS)
    heard = batch.inputs["is_heard"]
    assert heard.sum(axis=1).tolist() == [6, STEPS]
    first = batch.inputs["call"][0][heard[0]]
    np.testing.assert_array_equal(first, stream.context[start : start + 6])
    np.testing.assert_array_equal(batch.inputs["answer"][:, 0], batch.inputs["call"][:, -1])
    assert batch.weights.sum(axis=1).tolist() == [STEPS, 3]
    np.testing.assert_array_equal(batch.targets[1][:3], stream.targets[end - 3 : end])


@pytest.mark.parametrize("name", NETWORKS)
def test_the_exported_step_answers_as_the_network_does(name: str, stream: Stream, tmp_path: Path):
    """Told a call and then its own answer, onnxruntime predicts what whole pairs do in Keras."""
    model, path = some_network(name), tmp_path / "tiny.onnx"
    assert write_graphs([step_graph(model, ABOUT, path)], 2**20, TOLERANCE) <= TOLERANCE
    assert check(path) == []
    start, end = stream.songs[1]
    batch = make_batch(stream, np.array([[start, start + 9, end]]), STEPS)
    expected = log_probabilities(model, batch)[0]
    # The answer's first symbol is predicted after the whole call, each other one in its own turn.
    meter = 12 if batch.inputs["call"][0][-1][5] == 2 else 16
    found = list(predictions(path, batch, meter))
    np.testing.assert_allclose(found, expected, atol=1e-4)


def predictions(path: Path, batch, meter: int):
    """Yield the log probabilities of each symbol of the answer, stepped."""
    step = StepModel(path)
    call, answer = batch.inputs["call"][0], batch.inputs["answer"][0]
    for token, *_, position, _ in call[batch.inputs["is_heard"][0]].tolist():
        logits = step.step(np.array([token]), position=position, meter=meter, turn=0)
    yield logits[0] - np.logaddexp.reduce(logits[0])
    for token, *_, position, _ in answer[1:].tolist():
        logits = step.step(np.array([token]), position=position, meter=meter, turn=1)
        yield logits[0] - np.logaddexp.reduce(logits[0])


def test_an_answer_that_outlasts_those_of_training_is_told_anew_what_was_before(tmp_path: Path):
    model, turn, rest = some_network("placed"), np.array([1]), np.array([1])
    states = [ops.zeros((1, *spec.shape[1:])) for spec in model.states]
    since = []
    for place in range(2 * STEPS + 2):
        _, states = model.step(rest, np.array([place % 16]), np.array([16]), turn, states)
        since.append(int(states[-1][0, 0]))
    assert max(since) == STEPS
    assert since[STEPS] == 1


def test_training_learns(corpus: Corpus):
    settings = replace(config(), epochs=12, learning_rate=2e-2, warm_up=0)
    learner = begin(settings)
    training = make_stream(songs_of(corpus, "train"), GRID.vocabulary, memory=False)
    losses = [learn(learner, training, settings, epoch) for epoch in range(settings.epochs)]
    assert losses[-1] < 0.7 * losses[0]


def test_a_run_is_exported_with_its_figures(corpus: Corpus, tmp_path: Path):
    lines: list[str] = []
    fit(config(), corpus, tmp_path / "run", lines.append)
    assert read_sample(tmp_path / "run", 2)
    assert "epoch 2/2" in lines[-1]
    assert (tmp_path / "run" / WEIGHTS).is_file()
    path = tmp_path / "tiny.onnx"
    asked = Exporting("seq2seq-lstm", tmp_path / "run", path, "2026-01-01", True)
    system.export(asked, corpus)
    card = StepModel(path).card
    assert card.metrics["bits_per_step"] > 0
    assert [spec.name for spec in card.inputs_of("condition")] == ["position", "meter", "turn"]


def test_the_published_network_has_the_published_shapes():
    settings = config_for("published")
    assert (settings.rows, settings.window, settings.learning_rate) == (256, 100, 1e-3)
    assert (settings.shape.dropout, settings.epochs) == (0.2, 500)
    model = build("published", 138, settings.window, settings.shape)
    first, second = 4 * 256 * (138 + 256 + 1), 4 * 256 * (256 + 256 + 1)
    assert model.count_params() == 2 * (first + second) + 138 * 257
