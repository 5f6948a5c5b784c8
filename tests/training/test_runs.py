"""Training, resuming and exporting, with networks small enough for seconds."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("tensorflow")

from models.errors import InputError, ModelError
from models.runtime import StepModel
from training import export as exporting
from training.config import NETWORKS, Config, Shape, config_for
from training.corpora.score import Corpus
from training.dataset import make_stream
from training.evaluate import ROWS, evaluate
from training.families import Exporting
from training.listening import hear_all
from training.networks import build
from training.run import CHECKPOINT, WEIGHTS, best_weights
from training.run_config import load_config
from training.table import format_table
from training.train import MelodyRun, measure, train
from training.views.melody_grid import GRID, songs_of

SMALL = Shape(units=8, layers=2, evidence_units=4)

pytestmark = pytest.mark.filterwarnings("ignore")


def config(**changes) -> Config:
    return config_for("recall", epochs=2, rows=4, window=64, shape=SMALL, **changes)


@pytest.fixture(scope="module")
def run(corpus: Corpus, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("run")
    lines: list[str] = []
    train(config(), corpus, folder, lines.append)
    assert len(lines) == 3
    assert "epoch 2/2" in lines[-1]
    return folder


def test_a_run_leaves_its_curves_and_weights(run: Path):
    rows = (run / "curves.csv").read_text().splitlines()
    assert rows[0] == "epoch,train_bits,valid_bits,valid_right,seconds"
    assert len(rows) == 3
    assert (run / "curves.svg").read_text().startswith("<svg")
    assert (run / WEIGHTS).is_file()
    assert load_config(Config, run, NETWORKS) == config()


def test_an_interrupted_run_goes_on_where_it_was(run: Path, corpus: Corpus, tmp_path: Path):
    """Stopped after the first epoch, it ends with the weights of the run that was not."""

    def stop_after_one(line: str) -> None:
        if "epoch 1/2" in line:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        train(config(), corpus, tmp_path, stop_after_one)
    lines: list[str] = []
    train(config(), corpus, tmp_path, lines.append)
    assert lines[0] == "going on after epoch 1 of 2"
    with np.load(run / CHECKPOINT) as whole, np.load(tmp_path / CHECKPOINT) as resumed:
        for name in whole.files:
            if name != "rows":  # which hold seconds
                np.testing.assert_allclose(resumed[name], whole[name], atol=1e-5, err_msg=name)


def test_a_folder_of_another_run_is_refused(run: Path, corpus: Corpus):
    with pytest.raises(InputError, match="another configuration"):
        train(config(seed=9), corpus, run)


def test_training_learns(corpus: Corpus, tmp_path: Path):
    settings = replace(config(), epochs=8, learning_rate=1e-2, warm_up=0)
    run = MelodyRun(settings, tmp_path)
    stream = make_stream(songs_of(corpus, "train"), GRID.vocabulary, memory=True)
    before = measure(run.model, stream)[0]
    losses = [run.train_epoch(stream) for _ in range(settings.epochs)]
    assert losses[-1] < losses[0] < before + 0.5
    assert losses[-1] < 0.7 * before


@pytest.mark.parametrize("network", ["recall", "published"])
def test_the_exported_step_is_the_network(network: str, corpus: Corpus, tmp_path: Path):
    """Stepped through onnxruntime, songs cost the bits that the whole-song network gives."""
    shape = SMALL if network == "recall" else Shape(units=12, layers=1)
    model = build(network, GRID.vocabulary, shape)
    random = np.random.default_rng(1)
    for variable in model.trainable_variables:
        variable.assign(random.normal(0, 0.2, variable.shape))
    about = exporting.About("tiny", "Tiny", "CC0-1.0", "none", "2026-01-01")
    path = tmp_path / "tiny.onnx"
    card = exporting.step_card(model, GRID, about, {})
    assert exporting.export(model, card, path) <= exporting.TOLERANCE
    heard = hear_all(path, songs_of(corpus, "test"))
    stream = make_stream(songs_of(corpus, "test"), GRID.vocabulary, model.uses_memory)
    # The whole song's evidence is kept as float16.
    assert heard.bits == pytest.approx(measure(model, stream)[0], abs=5e-3)
    assert heard.transposed < heard.bits + np.log2(12) / 100 + 0.5


def test_an_export_that_differs_is_refused(corpus: Corpus, tmp_path: Path, monkeypatch):
    model = build("published", GRID.vocabulary, Shape(units=4, layers=1))
    about = exporting.About("tiny", "Tiny", "CC0-1.0", "none", "2026-01-01")
    card = exporting.step_card(model, GRID, about, {})
    monkeypatch.setattr(exporting, "TOLERANCE", -1.0)
    with pytest.raises(ModelError, match="differs from Keras"):
        exporting.export(model, card, tmp_path / "tiny.onnx")
    assert not (tmp_path / "tiny.onnx").exists()


def test_a_run_is_exported_with_its_figures(run: Path, corpus: Corpus, tmp_path: Path):
    path = tmp_path / "tiny.onnx"
    exporting.export_run(Exporting("melody-lstm", run, path, "2026-01-01", True), corpus)
    card = StepModel(path).card
    assert card.metrics["bits_per_step"] > 0
    table = evaluate(path, corpus)
    assert table["melody-lstm"]["bits_per_step"] == pytest.approx(
        card.metrics["bits_per_step"], abs=1e-4
    )
    assert "bits per 16th-note step" in format_table(table, ROWS)


def test_the_published_network_has_the_published_shapes(corpus: Corpus, tmp_path: Path):
    settings = config_for("published")
    assert (settings.shape.units, settings.shape.layers, settings.shape.dropout) == (256, 1, 0.2)
    assert (settings.rows, settings.window, settings.learning_rate) == (64, 64, 1e-3)
    model = build("published", 38, settings.shape)
    assert model.count_params() == 4 * 256 * (38 + 256 + 1) + 38 * 257
    small = replace(settings, epochs=1, last_only=2, rows=4, shape=Shape(units=4, layers=1))
    run = MelodyRun(small, tmp_path)
    stream = make_stream(songs_of(corpus, "train"), GRID.vocabulary, memory=False)
    assert 0 < run.train_epoch(stream) < 8


def test_an_unknown_network_is_named():
    with pytest.raises(ValueError, match="must be one of recall, published, got 'gpt'"):
        build("gpt", 44, SMALL)


def test_weights_come_back(run: Path):
    weights = best_weights(run)
    shapes = [tuple(v.shape) for v in build("recall", GRID.vocabulary, SMALL).trainable_variables]
    assert [weight.shape for weight in weights] == shapes
