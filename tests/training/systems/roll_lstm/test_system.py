"""The roll LSTM as small as it gets: its windows, its run, its file; needs TensorFlow."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from models.check import check
from models.encodings.columns import HELD, SILENT, STARTED
from models.errors import InputError
from tests.training.rolls.toys import CORPUS, rolls
from tests.training.test_samples import read_sample
from training.rolls.dataset import make_batch
from training.rolls.figures import held_out, nats_of
from training.system import Exporting, Training
from training.systems.roll_lstm.config import Config, config_for
from training.systems.roll_lstm.figures import ROWS, evaluate

pytest.importorskip("tensorflow")

from training.loops import BITS
from training.systems.roll_lstm.networks import ALPHA, BETA, ROOT, build, weighted_loss
from training.systems.roll_lstm.system import begin, choose, export, fit, learn, train


@pytest.fixture(scope="module")
def config() -> Config:
    return Config(corpus="toys", epochs=2, rows=4, window=40, units=8)


@pytest.fixture(scope="module")
def trained(config: Config, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("run")
    fit(config, CORPUS, folder, list)
    assert read_sample(folder, 2)
    return folder


def test_the_published_loss_is_as_it_is_written():
    targets = np.array([[[SILENT, STARTED, HELD]]])
    drawn = np.array([[[0.25, 0.5, 0.5]]], np.float32)
    started = (125 / 255) ** (1 / ROOT)
    expected = BETA * 0.25**2 + ALPHA * 0.5**2
    expected += (0.5 - started) ** 2 * (ALPHA * started + BETA * (1 - started))
    assert np.asarray(weighted_loss(targets, drawn)) == pytest.approx(expected, rel=1e-5)


def test_its_loss_is_what_columns_cost(config: Config):
    """Keras's loss in training, that of `choose` and that of the exported steps are one."""
    learner = begin(config)
    batch = make_batch([(roll, 0, 0) for roll in rolls("valid")], 40)
    logits = np.asarray(learner.model(batch.inputs)).reshape(*batch.targets.shape, 3)
    expected = float((nats_of(logits, batch.targets) * batch.weights).sum() / batch.count)
    assert learner.step(batch) == pytest.approx(expected, rel=1e-4)


@pytest.mark.parametrize("network", ["classes", "published"])
def test_it_learns(network: str, config: Config):
    learner = begin(replace(config, network=network, learning_rate=0.01, epochs=8))
    there = rolls("train")
    before = choose(learner.model, there, config)
    for epoch in range(8):
        learn(learner, there, config, epoch)
    after = choose(learner.model, there, config)
    assert after.bits < 0.9 * before.bits
    assert after.figures[0] >= before.figures[0]


def test_a_step_is_what_the_whole_is():
    model = build("classes", 8)
    (roll, *_) = rolls("test")
    whole = np.asarray(model({"column": roll[None, :30]}))[0]
    states = [np.zeros((1, 8), np.float32)] * 2
    for column, expected in zip(roll[:30], whole, strict=True):
        logits, states = model.step(column[None], states)
        np.testing.assert_allclose(np.asarray(logits)[0], expected, atol=1e-5)


def test_a_run_is_exported_checked_and_measured(trained: Path, config: Config, tmp_path: Path):
    path = tmp_path / "roll-lstm.onnx"
    assert export(Exporting("roll-lstm", trained, path, "2026-01-01", True), CORPUS) <= 1e-5
    assert check(path) == []
    found = evaluate(path, None, [])["roll-lstm"]
    assert found.keys() == {row.key for row in ROWS}
    again = evaluate(path, CORPUS, [])["roll-lstm"]
    assert again["bits_per_column"] == pytest.approx(found["bits_per_column"], abs=1e-4)


def test_the_file_costs_what_keras_says(trained: Path, tmp_path: Path):
    path = tmp_path / "roll.onnx"
    export(Exporting("roll-lstm", trained, path, "2026-01-01", False), CORPUS)
    model = build("classes", 8)
    with np.load(trained / "weights.npz") as saved:
        model.set_weights([saved[f"weight_{i}"] for i in range(len(saved))])
    test = rolls("test")
    whole = Config(window=max(map(len, test)))
    bits = choose(model, test, whole).bits * sum(len(roll) - 1 for roll in test)
    assert held_out(path, test) * BITS == pytest.approx(bits, rel=1e-4)


def test_the_published_network_is_trained_but_not_exported(tmp_path: Path):
    lines: list[str] = []
    settings = {"units": "4", "window": "40", "examples": "8"}
    asked = Training("roll-lstm", "toys", None, tmp_path, 1, 1, "published", settings=settings)
    train(asked, CORPUS, lines.append)
    assert lines[-1].startswith("epoch 1/1")
    with pytest.raises(InputError, match="tell no start from a hold"):
        export(Exporting("roll-lstm", tmp_path, tmp_path / "x.onnx", "today", True), CORPUS)


def test_what_cannot_be_is_refused(tmp_path: Path):
    with pytest.raises(InputError, match="--set ticks: columns needs 'ticks'"):
        fit(config_for("classes", ticks=50), CORPUS, tmp_path)
    with pytest.raises(InputError, match="must be one of classes, published, got 'huge'"):
        train(Training("roll-lstm", "toys", None, tmp_path, 1, network="huge"), CORPUS, print)
