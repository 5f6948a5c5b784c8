"""The WaveNet: that a step with its buffers is the network that was trained."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("tensorflow")

from models.check import check
from models.runtime import StepModel
from tests.training.test_samples import read_sample
from training.corpora.score import Corpus
from training.export import int8
from training.export.card import About
from training.export.graph import write_graphs
from training.export.step import TOLERANCE
from training.judge.listening import hear_all
from training.loops import measure
from training.melodies.recipe import ENCODING, learn_windows, step_graph
from training.system import Exporting
from training.systems.wavenet import system
from training.systems.wavenet.config import NETWORKS, Config, Shape, config_for
from training.systems.wavenet.networks import build
from training.systems.wavenet.system import begin, fit
from training.views.melody_grid import GRID, songs_of
from training.views.streams import batches, make_stream

SMALL = Shape(channels=6, skip=8, dilations=(1, 2, 4, 32), dropout=0.0)
ABOUT = About("tiny", "Tiny", "CC0-1.0", "none", "2026-01-01", ENCODING)

pytestmark = pytest.mark.filterwarnings("ignore")


def config(**changes) -> Config:
    return config_for("placed", epochs=2, rows=4, window=64, shape=SMALL, **changes)


@pytest.mark.parametrize("network", NETWORKS)
def test_the_exported_step_is_the_network(network: str, corpus: Corpus, tmp_path: Path):
    """Stepped through onnxruntime, songs cost the bits that the whole-song network gives."""
    model = build(network, GRID.vocabulary, SMALL)
    random = np.random.default_rng(1)
    for variable in model.trainable_variables:
        variable.assign(random.normal(0, 0.4, variable.shape))
    path = tmp_path / "tiny.onnx"
    assert write_graphs([step_graph(model, ABOUT, path)], 2**20, TOLERANCE) <= TOLERANCE
    assert check(path) == []
    songs = songs_of(corpus, "test")
    stream = make_stream(songs, GRID.vocabulary, memory=False)
    whole = measure(model, batches(stream, stream.songs)).bits
    assert hear_all(path, songs).bits == pytest.approx(whole, abs=1e-4)


def test_it_looks_as_far_back_as_its_dilations_and_no_further(tmp_path: Path):
    model = build("published", GRID.vocabulary, SMALL)
    context = np.random.default_rng(1).integers(0, 5, (1, 80, 6))
    before = np.asarray(model({"context": context}))
    reach = sum(SMALL.dilations)
    context[0, 10, 0] += 7
    moved = np.abs(np.asarray(model({"context": context})) - before).max(axis=-1)[0]
    assert np.flatnonzero(moved > 1e-7).tolist()[0] == 10
    assert moved[10 + reach] > 0
    assert (moved[10 + reach + 1 :] < 1e-7).all()


def test_training_learns(corpus: Corpus):
    settings = replace(config(), epochs=6, learning_rate=1e-2, warm_up=0)
    learner = begin(settings)
    training = make_stream(songs_of(corpus, "train"), GRID.vocabulary, memory=False)
    losses = [learn_windows(learner, training, settings, epoch) for epoch in range(6)]
    assert losses[-1] < 0.7 * losses[0]


def test_a_run_is_exported_with_its_figures(corpus: Corpus, tmp_path: Path, monkeypatch):
    lines: list[str] = []
    fit(config(), corpus, tmp_path / "run", lines.append)
    assert "epoch 2/2" in lines[-1]
    assert read_sample(tmp_path / "run", 2)
    path = tmp_path / "tiny.onnx"
    system.export(Exporting("wavenet", tmp_path / "run", path, "2026-01-01", True), corpus)
    whole = StepModel(path)
    assert whole.card.metrics["bits_per_step"] > 0
    monkeypatch.setattr(int8, "LEAST_WEIGHTS", 64)
    int8.quantize(path, tmp_path / "int8.onnx")
    small = StepModel(tmp_path / "int8.onnx")
    assert small.card == whole.card
    assert check(tmp_path / "int8.onnx") == []
    token = np.array([5])
    assert 0 < np.abs(small.step(token) - whole.step(token)).max() < 0.5


def test_the_published_dilations():
    assert config_for("published").shape.dilations == tuple(2**n for n in range(10))
