"""Training and exporting an autoencoder, as small as it gets; needs TensorFlow."""

import json
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from models.check import check
from models.errors import InputError
from models.phrase import Decoder, Encoder
from tests.training.systems.folk.songs import corpus, symbols
from tests.training.test_samples import read_sample
from training.config import load_config
from training.corpora.symbols import read_melody
from training.system import Exporting, Training
from training.systems.folk.config import NETWORKS, Config, Shape
from training.systems.folk.figures import ROWS, evaluate, figures
from training.views.melody_grid import songs_of
from training.views.piano_roll import CELLS, ROLL, cut_windows, draw, unfold

pytest.importorskip("tensorflow")

from training.export.graph import write_graphs
from training.run import Run
from training.samples import SEED
from training.systems.folk.networks import divergence, surprise
from training.systems.folk.sliders import encode, find_sliders, name_sliders, principal_components
from training.systems.folk.system import (
    LARGEST_BYTES,
    TOLERANCE,
    Drawing,
    about_of,
    begin,
    build,
    config_of,
    export,
    fit,
    graphs_of,
    play,
    train,
)

TINY = Shape(4, (12, 6), (10,), dropout=0.1)
CONFIG = Config(epochs=3, rows=4, latents=5, shape=TINY, corpus="toy")


def weights(folder: Path) -> list[np.ndarray]:
    with np.load(folder / "weights.npz") as saved:
        return [saved[name] for name in saved.files]


@pytest.mark.parametrize("variational", [False, True])
def test_an_interrupted_run_ends_as_one_that_was_not(tmp_path: Path, variational: bool):
    config = replace(CONFIG, variational=variational)
    lines: list[str] = []
    fit(config, corpus(), tmp_path / "whole", lines.append)
    assert sum(line.startswith("epoch") for line in lines) == 3

    class Interrupt(Exception):
        pass

    def stop(line: str) -> None:
        if line.startswith("epoch 2"):
            raise Interrupt

    with pytest.raises(Interrupt):
        fit(config, corpus(), tmp_path / "parts", stop)
    fit(config, corpus(), tmp_path / "parts", lines.append)
    assert "going on after epoch 2 of 3" in lines
    for one, other in zip(weights(tmp_path / "whole"), weights(tmp_path / "parts"), strict=True):
        np.testing.assert_allclose(one, other, atol=1e-6)
    assert (tmp_path / "parts" / "curves.svg").is_file()


@pytest.mark.parametrize("variational", [False, True])
def test_each_epoch_has_two_new_phrases_as_a_sample(tmp_path: Path, variational: bool):
    config = replace(CONFIG, variational=variational, epochs=10, learning_rate=0.02)
    fit(config, corpus(), tmp_path, list)
    notes = read_sample(tmp_path, 10)
    halves = [[n for n in notes if n.tick // ROLL.span_ticks == half] for half in range(3)]
    assert [bool(half) for half in halves] == [True, True, False]
    assert [n.moved(ROLL.span_ticks) for n in halves[0]] != halves[1]


def test_new_phrases_lie_where_others_do_and_are_as_full():
    given: list[np.ndarray] = []
    model = SimpleNamespace(
        place=lambda cells: (np.array([[5.0, 1.0], [5.0, 3.0]]), None),
        decoder=lambda places: given.append(places) or logits,
    )
    cells, logits = np.zeros((2, *CELLS)), np.random.default_rng(1).normal(size=(2, *CELLS))
    cells.ravel()[::50] = 1
    notes = play(model, cells)
    everything = 2 * ROLL.span_ticks * ROLL.pitches
    assert sum(note.length for note in notes) / everything == pytest.approx(0.02, abs=0.002)
    dice = np.random.default_rng(SEED).normal(size=(2, 2))
    np.testing.assert_allclose(given[0], dice * [0, 1] + [5, 2], atol=1e-6)


def test_a_run_stops_when_nothing_gets_better(tmp_path: Path):
    config = replace(CONFIG, epochs=50, patience=2)
    run = Run(config, tmp_path, lambda: begin(config))
    done = []
    for run.epoch, valid in enumerate((3.0, 2.0, 2.5, 2.1, 1.0), start=1):
        run.rows.append([run.epoch, 0.0, valid, 0.0])
        done.append(run.is_done)
    assert done == [False, False, False, True, False]


def test_a_folder_keeps_to_its_configuration(tmp_path: Path):
    fit(CONFIG, corpus(), tmp_path, list)
    assert load_config(Config, tmp_path, tuple(NETWORKS)) == CONFIG
    with pytest.raises(InputError, match="holds a run of another configuration"):
        fit(replace(CONFIG, seed=2), corpus(), tmp_path, list)


def test_a_corpus_without_sixteen_bars_is_refused(tmp_path: Path):
    short = read_melody("short", "valid", symbols(1, bars=15), "CC0-1.0", "4/4")
    scores = tuple(score for score in corpus().scores if score.part != "valid")
    with pytest.raises(InputError, match=r"no 16 bars of 4/4 in its valid part"):
        fit(CONFIG, replace(corpus(), scores=(*scores, short)), tmp_path, list)


@pytest.mark.parametrize("model", ["folk-ae", "folk-vae"])
def test_a_run_is_exported_as_decoder_and_encoder(tmp_path: Path, model: str):
    fit(replace(CONFIG, variational=model == "folk-vae"), corpus(), tmp_path, list)
    path = tmp_path / "zoo" / f"{model}.onnx"
    difference = export(Exporting(model, tmp_path, path, "today", True), corpus())
    assert difference <= 1e-4
    quiet = "of 9 phrases drawn at least one must have a note, none has"
    assert set(check(path)) <= {quiet}  # it has hardly learned anything
    assert check(path.with_name(f"{model}-encoder.onnx")) == []
    card = Decoder(path).card
    assert card.trained.startswith("today, 3 epochs of 20 windows")
    assert 1 <= len(card.latents) <= 5
    assert card.metrics["windows"] == 2
    found = figures(path, corpus())
    assert found.keys() | {"parity"} == {row.key for row in ROWS} | {"parity"}
    assert json.dumps(evaluate(path, None, [path]))


@pytest.mark.parametrize("variational", [False, True])
@pytest.mark.parametrize("shape", [TINY, Shape(0, (12, 6), (10,))])
def test_the_files_say_what_keras_says(tmp_path: Path, variational: bool, shape: Shape):
    model = build(replace(CONFIG, variational=variational, shape=shape))
    tokens = cut_windows(songs_of(corpus(), "train"), 1)
    sliders = find_sliders(model, tokens)
    drawing = Drawing(model, sliders)
    path = tmp_path / "folk.onnx"
    about = about_of(model, "folk", corpus(), "today")
    write_graphs(graphs_of(drawing, about, path), LARGEST_BYTES, TOLERANCE)
    decoder, encoder = Decoder(path), Encoder(tmp_path / "folk-encoder.onnx")
    cells = draw(tokens[:3])
    for roll, code, kept in zip(unfold(cells), encode(model, tokens[:3]), cells, strict=True):
        place, deviation = encoder.encode(roll)
        np.testing.assert_allclose(place, sliders.inverse @ (code - sliders.centre), atol=1e-4)
        assert (deviation > 0).all() == variational
        logits = np.array(model.decoder((sliders.centre + sliders.basis @ place)[None]))
        drawn = unfold(1 / (1 + np.exp(-logits)))[0]
        np.testing.assert_allclose(decoder.decode(place), drawn, atol=1e-5)
        assert kept.shape == logits.shape[1:]


def test_places_are_in_deviations_and_ordered_by_what_they_move():
    model = build(CONFIG)
    tokens = cut_windows(songs_of(corpus(), "train"), 1)
    sliders = find_sliders(model, tokens)
    places = (encode(model, tokens) - sliders.centre) @ sliders.inverse.T
    np.testing.assert_allclose(places.mean(0), 0, atol=1e-6)
    np.testing.assert_allclose(np.cov(places, rowvar=False), np.eye(places.shape[1]), atol=1e-6)
    np.testing.assert_allclose(sliders.inverse @ sliders.basis, np.eye(places.shape[1]), atol=1e-6)


def test_directions_that_are_not_used_are_left_out():
    random = np.random.default_rng(1)
    codes = random.normal(size=(400, 3)) * [2.0, 1e-4, 1.0] + 5
    centre, basis = principal_components(codes)
    np.testing.assert_allclose(centre, 5, atol=0.3)
    assert basis.shape == (3, 2)
    assert np.abs(basis[0, 0]) == pytest.approx(2.0, abs=0.2)


def test_a_slider_is_named_after_what_it_clearly_follows_and_rises_with_it():
    random = np.random.default_rng(1)
    places = random.normal(size=(300, 3))
    attributes = {"density": -(places[:, 1] ** 3), "span": random.normal(size=300)}
    names, signs = name_sliders(places, attributes)
    assert names == ("1", "density", "3")
    assert signs.tolist() == [1, -1, 1]


def test_losses_are_what_their_formulas_say():
    random = np.random.default_rng(1)
    logits = random.normal(size=(2, 16, 16, 2, ROLL.pitches)).astype(np.float32)
    cells = (random.random(logits.shape) < 0.5).astype(np.float32)
    right = 1 / (1 + np.exp(-logits))
    expected = -(cells * np.log(right) + (1 - cells) * np.log(1 - right)).sum((1, 2, 3, 4)) / 256
    np.testing.assert_allclose(np.array(surprise(cells, logits)), expected, rtol=1e-4)
    normal = np.zeros((1, 4), np.float32)
    assert float(divergence(normal, normal)[0]) == 0
    assert float(divergence(normal + 1, normal)[0]) == 2


def test_the_published_network_can_be_asked_for(tmp_path: Path):
    asked = Training("folk-vae", "toy", None, tmp_path, 3, network="published")
    config = config_of(asked)
    assert (config.variational, config.rows, config.shape.step_units) == (True, 512, 0)
    assert Config.from_record(json.loads(config.to_json())) == config
    assert build(config).count_params() > 7_000_000
    with pytest.raises(InputError, match="must be one of steps, published, got 'huge'"):
        config_of(replace(asked, network="huge"))


def test_a_warm_start_is_refused(tmp_path: Path):
    asked = Training("folk-ae", "toy", None, tmp_path, 1, warm_start=tmp_path)
    with pytest.raises(InputError, match="--warm-start has no use"):
        train(asked, corpus(), list)
