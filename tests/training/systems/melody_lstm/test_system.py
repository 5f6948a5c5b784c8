"""Training, resuming and exporting, with networks small enough for seconds."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("tensorflow")

from models.errors import InputError, ModelError
from models.runtime import StepModel
from training.config import load_config
from training.corpora.score import Corpus
from training.export.card import About
from training.export.graph import write_graphs
from training.export.step import TOLERANCE
from training.judge.listening import hear_all
from training.judge.table import format_table
from training.loops import measure
from training.melodies.recipe import ENCODING
from training.run import CHECKPOINT, WEIGHTS, best_weights
from training.system import Exporting
from training.systems.melody_lstm import system
from training.systems.melody_lstm.config import NETWORKS, Config, Shape, config_for
from training.systems.melody_lstm.figures import ROWS, evaluate
from training.systems.melody_lstm.networks import build
from training.systems.melody_lstm.system import begin, fit, learn, step_graph
from training.views.melody_grid import GRID, songs_of
from training.views.streams import Stream, batches, make_stream

SMALL = Shape(units=8, layers=2, evidence_units=4)
ABOUT = About("tiny", "Tiny", "CC0-1.0", "none", "2026-01-01", ENCODING)

pytestmark = pytest.mark.filterwarnings("ignore")


def config(**changes) -> Config:
    return config_for("recall", epochs=2, rows=4, window=64, shape=SMALL, **changes)


@pytest.fixture(scope="module")
def run(corpus: Corpus, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("run")
    lines: list[str] = []
    fit(config(), corpus, folder, lines.append)
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
        fit(config(), corpus, tmp_path, stop_after_one)
    lines: list[str] = []
    fit(config(), corpus, tmp_path, lines.append)
    assert lines[0] == "going on after epoch 1 of 2"
    with np.load(run / CHECKPOINT) as whole, np.load(tmp_path / CHECKPOINT) as resumed:
        for name in whole.files:
            if name != "rows":  # which hold seconds
                np.testing.assert_allclose(resumed[name], whole[name], atol=1e-5, err_msg=name)


def test_a_folder_of_another_run_is_refused(run: Path, corpus: Corpus):
    with pytest.raises(InputError, match="another configuration"):
        fit(config(seed=9), corpus, run)


def cost(model, stream: Stream) -> float:
    return measure(model, batches(stream, stream.songs)).bits


def test_training_learns(corpus: Corpus):
    settings = replace(config(), epochs=8, learning_rate=1e-2, warm_up=0)
    learner = begin(settings)
    stream = make_stream(songs_of(corpus, "train"), GRID.vocabulary, memory=True)
    before = cost(learner.model, stream)
    losses = [learn(learner, stream, settings, epoch) for epoch in range(settings.epochs)]
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
    path = tmp_path / "tiny.onnx"
    assert write_graphs([step_graph(model, ABOUT, path)], 2**20, TOLERANCE) <= TOLERANCE
    heard = hear_all(path, songs_of(corpus, "test"))
    stream = make_stream(songs_of(corpus, "test"), GRID.vocabulary, model.uses_memory)
    # The whole song's evidence is kept as float16.
    assert heard.bits == pytest.approx(cost(model, stream), abs=5e-3)
    assert heard.transposed < heard.bits + np.log2(12) / 100 + 0.5


def test_an_export_that_differs_or_is_too_large_is_refused(tmp_path: Path):
    model = build("published", GRID.vocabulary, Shape(units=4, layers=1))
    graph = step_graph(model, ABOUT, tmp_path / "tiny.onnx")
    with pytest.raises(ModelError, match="differs from Keras"):
        write_graphs([graph], 2**20, -1.0)
    with pytest.raises(ModelError, match="at most 100 may ship"):
        write_graphs([graph], 100, TOLERANCE)
    assert not graph.path.exists()


def test_a_run_is_exported_with_its_figures(run: Path, corpus: Corpus, tmp_path: Path):
    path = tmp_path / "tiny.onnx"
    system.export(Exporting("melody-lstm", run, path, "2026-01-01", True), corpus)
    card = StepModel(path).card
    assert card.metrics["bits_per_step"] > 0
    table = evaluate(path, corpus)
    assert table["melody-lstm"]["bits_per_step"] == pytest.approx(
        card.metrics["bits_per_step"], abs=1e-4
    )
    assert "bits per 16th-note step" in format_table(table, ROWS)


def test_the_published_network_has_the_published_shapes(corpus: Corpus):
    settings = config_for("published")
    assert (settings.shape.units, settings.shape.layers, settings.shape.dropout) == (256, 1, 0.2)
    assert (settings.rows, settings.window, settings.learning_rate) == (64, 64, 1e-3)
    model = build("published", 38, settings.shape)
    assert model.count_params() == 4 * 256 * (38 + 256 + 1) + 38 * 257
    small = replace(settings, epochs=1, last_only=2, rows=4, shape=Shape(units=4, layers=1))
    learner = begin(small)
    stream = make_stream(songs_of(corpus, "train"), GRID.vocabulary, memory=False)
    assert 0 < learn(learner, stream, small, epoch=0) < 8
    weights = zip(learner.weights(), learner.model.trainable_variables, strict=True)
    assert all(np.array_equal(kept, variable) for kept, variable in weights)


def test_an_unknown_network_is_named():
    with pytest.raises(ValueError, match="must be one of recall, published, got 'gpt'"):
        build("gpt", 44, SMALL)


def test_weights_come_back(run: Path):
    weights = best_weights(run)
    shapes = [tuple(v.shape) for v in build("recall", GRID.vocabulary, SMALL).trainable_variables]
    assert [weight.shape for weight in weights] == shapes
