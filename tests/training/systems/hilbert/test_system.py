"""The Hilbert autoencoder as small as it gets: networks, run and file; needs TensorFlow."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from models.check import check
from models.encodings.hilbert import Hilbert, curve
from models.errors import InputError
from models.restorer import Restorer
from tests.training.rolls.toys import CORPUS
from tests.training.systems.hilbert.toys import synthesiser
from training.system import Exporting, Training
from training.systems.hilbert.config import NETWORKS, Config, Shape
from training.systems.hilbert.dataset import make_batch
from training.systems.hilbert.figures import ROWS, evaluate

pytest.importorskip("tensorflow")

import keras

from training.systems.hilbert.losses import distance, squared_error
from training.systems.hilbert.networks import build
from training.systems.hilbert.squares import cosines, ways, z_order
from training.systems.hilbert.system import begin, choose, export, fit, learn, train

SMALL = Shape((6, 8), 4)
CONFIG = Config(order=5, rows=16, epochs=2, minutes=0.5, shape=SMALL, damaged=0.0, warm_up=0)


@pytest.fixture(autouse=True, scope="module")
def sounds(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with synthesiser(tmp_path_factory.mktemp("fonts") / "toy.sf2"):
        yield


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("run")
    fit(CONFIG, CORPUS, folder, list)
    return folder


def sines(rows: int) -> np.ndarray:
    """Windows of 1,024 samples of sound at every pitch, as an excerpt each."""
    times = np.arange(1024 * 4) / 44_100
    hertz = np.linspace(200, 2000, rows)[:, None]
    return (np.sin(2 * np.pi * hertz * times) * 30_000).astype(np.int16)


def test_the_published_network_has_as_many_weights_as_are_told():
    model = build(Config(network="published"))
    assert model.count_params() == 148_081
    kinds = [layer for layer in model.layers if isinstance(layer, keras.layers.Conv2D)]
    assert [layer.filters for layer in kinds] == [16, 32, 64, 64, 32, 16, 1]
    assert [layer.kernel_size for layer in kinds] == [(4, 4)] * 6 + [(3, 3)]


def test_those_to_compare_have_the_code_of_the_shipped_one():
    codes = {}
    for network in ("oriented", "z-order", "line"):
        model = build(Config(network=network))
        codes[network] = int(np.prod(model.get_layer("code").output.shape[1:]))
    assert set(codes.values()) == {256 * 256 // 4}


@pytest.mark.parametrize("network", NETWORKS)
def test_every_network_takes_and_gives_pictures_and_its_export_says_the_same(network, tmp_path):
    config = replace(CONFIG, network=network, **NETWORKS[network])
    learner = begin(config)
    learn(learner, sines(16), config, 0)
    folder = tmp_path / "run"
    fit(replace(config, epochs=1), CORPUS, folder, list)
    path = tmp_path / f"{network}.onnx"
    assert export(Exporting("hilbert-restorer", folder, path, "2026-01-01", False), CORPUS) < 1e-4
    assert check(path) == []


@pytest.mark.parametrize("network", ["oriented", "z-order", "line"])
def test_a_sound_lies_in_every_network_where_it_belongs(network):
    """Before it learns of neighbours, a place of the code is of 256 samples and draws only them."""
    model = build(Config(network=network, order=6))
    form, silence = Hilbert(6), np.zeros((1, 4096), np.float32)
    for moment in (0, 2000, 4095):
        struck = silence.copy()
        struck[0, moment] = 1.0
        drawn, before = (np.asarray(model(form.fold(sound))) for sound in (struck, silence))
        changed = np.flatnonzero(form.unfold(drawn - before))
        assert len(changed) > 0
        assert set(changed // 256) == {moment // 256}


@pytest.mark.parametrize("side", [2, 4])
def test_the_curve_takes_four_ways_through_squares_and_each_is_in_one(side):
    masks, orders = ways(curve(5), side)
    assert masks.shape == (32, 32, 4)
    assert (masks.sum(-1) == 1).all()
    for way, order in enumerate(orders):
        assert sorted(order.ravel()) == list(range(side**2))
        corners = np.argwhere(masks[::side, ::side, way]) * side
        assert len(corners) > 4
        for row, column in corners:
            square = curve(5)[row : row + side, column : column + side]
            assert np.array_equal(square % side**2, order)


def test_the_other_curve_never_turns():
    masks, (order,) = ways(z_order(5), 4)
    assert masks.shape == (32, 32, 1)
    assert order.tolist() == z_order(2).tolist()


@pytest.mark.parametrize("network", ["oriented", "z-order", "line"])
def test_a_network_begins_as_a_cosine_transform_that_keeps_what_is_low(network):
    form = Hilbert(5)
    model = build(Config(network=network, order=5, shape=Shape((20, 64), 9)))
    sound = np.random.default_rng(1).normal(size=1024).astype(np.float32)
    drawn = form.unfold(np.asarray(model(form.fold(sound)[None])))[0]
    kept = cosines(64)[:9]
    expected = sound.reshape(-1, 64) @ kept.T @ kept
    np.testing.assert_allclose(drawn, expected.ravel(), atol=1e-4)


def test_the_other_curve_jumps():
    assert z_order(1).tolist() == [[0, 1], [2, 3]]
    places = np.argsort(z_order(4), axis=None)
    rows, columns = np.divmod(places, 16)
    assert (np.abs(np.diff(rows)) + np.abs(np.diff(columns))).max() > 8
    assert sorted(places.tolist()) == list(range(256))


def test_the_loss_is_the_noise_beside_the_sound_and_how_spectra_differ():
    form = Hilbert(5)
    sound = np.sin(np.arange(1024) / 5, dtype=np.float32)
    wanted = form.fold(sound)[None]
    loss = distance(5)
    assert float(loss(wanted, wanted)[0]) < 1e-3
    assert float(loss(wanted, wanted * 0)[0]) > 1
    # Half as loud: noise of a half, and ln 2 of a neper where it is heard.
    assert 0.5 < float(loss(wanted, wanted / 2)[0]) < 0.5 + 0.1 * np.log(2)
    turned = form.fold(np.cos(np.arange(1024) / 5, dtype=np.float32))[None]
    assert float(loss(wanted, turned)[0]) == pytest.approx(np.sqrt(2), abs=0.1)
    assert float(squared_error(wanted, wanted / 2)[0]) == pytest.approx(0.5 / 16, rel=0.02)


@pytest.mark.parametrize("network", ["oriented", "line"])
def test_it_learns(network):
    config = replace(CONFIG, network=network, learning_rate=0.01, epochs=30, average=0.9)
    learner, sound = begin(config), sines(32)
    wanted = make_batch([row[:1024] / 30_000 for row in sound.astype(np.float32)], config, _dice())
    before = choose(learner, wanted.targets)
    for epoch in range(30):
        learn(learner, sound, config, epoch)
    after = choose(learner, wanted.targets)
    assert after.bits < 0.9 * before.bits
    assert after.figures[0] > before.figures[0] + 0.5


def _dice() -> np.random.Generator:
    return np.random.default_rng(0)


def test_a_run_leaves_its_curve_and_goes_on(trained: Path):
    lines: list[str] = []
    fit(replace(CONFIG, epochs=3), CORPUS, trained, lines.append)
    assert lines[0] == "going on after epoch 2 of 3"
    assert not any("rendering" in line for line in lines)
    assert (trained / "curves.csv").read_text().startswith("epoch,train_loss,valid_loss,valid_snr")


def test_a_run_is_exported_checked_and_measured(trained: Path, tmp_path: Path):
    path = tmp_path / "hilbert-restorer.onnx"
    asked = Exporting("hilbert-restorer", trained, path, "2026-01-01", True)
    assert export(asked, CORPUS) < 1e-4
    assert check(path) == []
    card = Restorer(path).card
    assert "toy.sf2" in card.corpus
    assert "the soundfont: that of its file" in card.licence
    carried = evaluate(path, None, [])["hilbert-restorer"]
    assert carried.keys() == {row.key for row in ROWS}
    table = evaluate(path, CORPUS, [])
    assert list(table) == ["hilbert-restorer", "identity", "low-pass", "pca"]
    assert table["hilbert-restorer"]["snr_db"] == pytest.approx(carried["snr_db"], abs=0.01)
    assert table["identity"]["piano_db"] < 0.01
    assert table["identity"]["snr_db"] > table["pca"]["snr_db"] > 0
    assert table["identity"]["guitar_db"] > 0.1


def test_the_way_of_the_report_goes_on_with_sgd_from_the_best_weights(tmp_path: Path):
    settings = {"minutes": "0.5", "order": "5", "rows": "16"}
    first, then = tmp_path / "adam", tmp_path / "sgd"
    asked = Training("hilbert-restorer", "toys", None, first, 1, 1, "published", settings=settings)
    train(asked, CORPUS, list)
    asked = replace(asked, folder=then, warm_start=first, settings={**settings, "optimizer": "sgd"})
    lines: list[str] = []
    train(asked, CORPUS, lines.append)
    one, other = (_valid_loss(folder) for folder in (first, then))
    assert other <= one * 1.01


def _valid_loss(folder: Path) -> float:
    return float((folder / "curves.csv").read_text().splitlines()[-1].split(",")[2])


def test_what_cannot_be_is_refused(tmp_path: Path, trained: Path):
    with pytest.raises(InputError, match="optimizer must be one of adam, sgd, got 'best'"):
        fit(replace(CONFIG, optimizer="best"), CORPUS, tmp_path / "a")
    with pytest.raises(InputError, match="must be one of oriented, published, z-order, line"):
        train(Training("hilbert-restorer", "toys", None, tmp_path, 1, network="x"), CORPUS, print)
    other = replace(CONFIG, warm_start=str(trained), shape=Shape((4, 8), 4))
    with pytest.raises(InputError, match="must be a run of the same network and shape"):
        fit(other, CORPUS, tmp_path / "b")
