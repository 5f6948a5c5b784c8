"""The roll LSTM as small as it gets: its windows, its run, its file; needs TensorFlow."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from models.check import check
from models.encodings.columns import HELD, LOWEST, PITCHES, SILENT, STARTED, Columns
from models.errors import InputError
from models.note import Note
from training.corpora.score import Corpus, Score, Track
from training.system import Exporting, Training
from training.systems.roll_lstm.config import Config, config_for
from training.systems.roll_lstm.dataset import in_order, make_batch, rolls_of, shuffled, transposed
from training.systems.roll_lstm.figures import (
    ROWS,
    evaluate,
    held_out,
    last_column_nats,
    nats_of,
)
from training.views.pieces import pieces_of

pytest.importorskip("tensorflow")

from training.loops import BITS
from training.systems.roll_lstm.networks import ALPHA, BETA, ROOT, build, weighted_loss
from training.systems.roll_lstm.system import begin, choose, export, fit, learn, train

FORM = Columns(48)
PARTS = ("train",) * 4 + ("valid", "test", "test")


def score(number: int, part: str) -> Score:
    """Two voices in 3/4: a bass, and a tune that moves as the number says."""
    random = np.random.default_rng(number)
    bass = [Note(bar * 1440, 1440, 40 + int(random.integers(12))) for bar in range(8)]
    tune = [Note(beat * 480, 432, 60 + int(random.integers(12))) for beat in range(24)]
    tracks = (Track(tuple(bass)), Track(tuple(tune)))
    return Score(f"piece{number}", part, tracks, "CC0-1.0", 8 * 1440, meter="3/4")


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return Corpus("toys", tuple(score(number, part) for number, part in enumerate(PARTS)))


@pytest.fixture(scope="module")
def config() -> Config:
    return Config(corpus="toys", epochs=2, rows=4, window=40, units=8)


@pytest.fixture(scope="module")
def trained(config: Config, corpus: Corpus, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("run")
    fit(config, corpus, folder, list)
    return folder


def rolls(corpus: Corpus, part: str) -> list[np.ndarray]:
    return rolls_of(pieces_of(corpus, part), FORM)


def test_rolls_begin_in_silence_and_hold_all_notes(corpus: Corpus):
    for roll, piece in zip(rolls(corpus, "train"), pieces_of(corpus, "train"), strict=True):
        assert not roll[0].any()
        assert (roll == STARTED).sum() == len(piece.notes)


def test_windows_hold_every_column_once(corpus: Corpus):
    there = rolls(corpus, "train")
    columns = sum(len(roll) - 1 for roll in there)
    starts = sum(int((roll == STARTED).sum()) for roll in there)
    groups = shuffled(there, 40, 4, 0, np.random.default_rng(1))
    for found in (groups, list(in_order(there, 40, 4))):
        batches = [make_batch(windows, 40) for windows in found]
        assert sum(batch.count for batch in batches) == columns
        assert sum(int((batch.targets == STARTED).sum()) for batch in batches) == starts
    assert sum(map(len, shuffled(there, 40, 4, 6, np.random.default_rng(1)))) == 6


def test_what_follows_a_column_is_its_target(corpus: Corpus):
    (roll, *_) = rolls(corpus, "test")
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


def test_the_published_loss_is_as_it_is_written():
    targets = np.array([[[SILENT, STARTED, HELD]]])
    drawn = np.array([[[0.25, 0.5, 0.5]]], np.float32)
    started = (125 / 255) ** (1 / ROOT)
    expected = BETA * 0.25**2 + ALPHA * 0.5**2
    expected += (0.5 - started) ** 2 * (ALPHA * started + BETA * (1 - started))
    assert np.asarray(weighted_loss(targets, drawn)) == pytest.approx(expected, rel=1e-5)


def test_its_loss_is_what_columns_cost(corpus: Corpus, config: Config):
    """Keras's loss in training, that of `choose` and that of the exported steps are one."""
    learner = begin(config)
    batch = make_batch([(roll, 0, 0) for roll in rolls(corpus, "valid")], 40)
    logits = np.asarray(learner.model(batch.inputs)).reshape(*batch.targets.shape, 3)
    expected = float((nats_of(logits, batch.targets) * batch.weights).sum() / batch.count)
    assert learner.step(batch) == pytest.approx(expected, rel=1e-4)


@pytest.mark.parametrize("network", ["classes", "published"])
def test_it_learns(network: str, corpus: Corpus, config: Config):
    learner = begin(replace(config, network=network, learning_rate=0.01, epochs=8))
    there = rolls(corpus, "train")
    before = choose(learner.model, there, config)
    for epoch in range(8):
        learn(learner, there, config, epoch)
    after = choose(learner.model, there, config)
    assert after.bits < 0.9 * before.bits
    assert after.figures[0] >= before.figures[0]


def test_a_step_is_what_the_whole_is(corpus: Corpus):
    model = build("classes", 8)
    (roll, *_) = rolls(corpus, "test")
    whole = np.asarray(model({"column": roll[None, :30]}))[0]
    states = [np.zeros((1, 8), np.float32)] * 2
    for column, expected in zip(roll[:30], whole, strict=True):
        logits, states = model.step(column[None], states)
        np.testing.assert_allclose(np.asarray(logits)[0], expected, atol=1e-5)


def test_a_run_is_exported_checked_and_measured(
    trained: Path, corpus: Corpus, config: Config, tmp_path: Path
):
    path = tmp_path / "roll-lstm.onnx"
    assert export(Exporting("roll-lstm", trained, path, "2026-01-01", True), corpus) <= 1e-5
    assert check(path) == []
    found = evaluate(path, None, [])["roll-lstm"]
    assert found.keys() == {row.key for row in ROWS}
    again = evaluate(path, corpus, [])["roll-lstm"]
    assert again["bits_per_column"] == pytest.approx(found["bits_per_column"], abs=1e-4)


def test_the_file_costs_what_keras_says(trained: Path, corpus: Corpus, tmp_path: Path):
    path = tmp_path / "roll.onnx"
    export(Exporting("roll-lstm", trained, path, "2026-01-01", False), corpus)
    model = build("classes", 8)
    with np.load(trained / "weights.npz") as saved:
        model.set_weights([saved[f"weight_{i}"] for i in range(len(saved))])
    test = rolls(corpus, "test")
    whole = Config(window=max(map(len, test)))
    bits = choose(model, test, whole).bits * sum(len(roll) - 1 for roll in test)
    assert held_out(path, test) * BITS == pytest.approx(bits, rel=1e-4)


def test_the_last_column_is_a_baseline_of_nine_numbers():
    roll = np.zeros((5, PITCHES), np.int8)
    roll[1:4, 3] = STARTED, HELD, HELD
    nats = last_column_nats([roll], [roll])
    silent = 4 * PITCHES - 3  # of which one key starts; each count begins at 1
    lost = -(silent - 1) * np.log(silent / (silent + 3)) - np.log(2 / (silent + 3))
    lost += -np.log(2 / 4) - np.log(2 / 5) - np.log(2 / 5)
    assert nats == pytest.approx(lost)


def test_the_published_network_is_trained_but_not_exported(corpus: Corpus, tmp_path: Path):
    lines: list[str] = []
    settings = {"units": "4", "window": "40", "examples": "8"}
    asked = Training("roll-lstm", "toys", None, tmp_path, 1, 1, "published", settings=settings)
    train(asked, corpus, lines.append)
    assert lines[-1].startswith("epoch 1/1")
    with pytest.raises(InputError, match="tell no start from a hold"):
        export(Exporting("roll-lstm", tmp_path, tmp_path / "x.onnx", "today", True), corpus)


def test_what_cannot_be_is_refused(corpus: Corpus, tmp_path: Path):
    with pytest.raises(InputError, match="--set ticks: columns needs 'ticks'"):
        fit(config_for("classes", ticks=50), corpus, tmp_path)
    with pytest.raises(InputError, match="must be one of classes, published, got 'huge'"):
        train(Training("roll-lstm", "toys", None, tmp_path, 1, network="huge"), corpus, print)
