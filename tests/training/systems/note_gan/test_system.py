"""Training, exporting and playing a note GAN, as small as it gets; needs TensorFlow."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from models.check import check
from models.errors import InputError
from models.note import Note
from models.phrase import Decoder
from tests.training.adversarial.heard import plays
from tests.training.systems.folk.songs import symbols
from training.config import load_config
from training.corpora.score import Corpus, Score, Track
from training.corpora.symbols import read_melody
from training.judge.attributes import ATTRIBUTES
from training.system import Exporting, Training
from training.systems.note_gan import config as configs
from training.systems.note_gan.config import NETWORKS, Config, Shape
from training.systems.note_gan.figures import ROWS, evaluate

pytest.importorskip("tensorflow")

from keras import layers

from training.adversarial import judging, sliders
from training.loops import assign
from training.run import best_weights
from training.systems.note_gan.networks import (
    build_critic,
    build_generator,
    hidden_of,
    rotations,
    woven,
)
from training.systems.note_gan.numbers import FORM, paint
from training.systems.note_gan.system import (
    TOLERANCE,
    config_of,
    export,
    fit,
    generated,
    pieces_of,
    train,
)
from training.views.triples import NOTES

TINY = Shape(5, 8, 4)
CONFIG = Config(epochs=2, rows=4, size="tiny", corpus="toy")


def corpus() -> Corpus:
    parts = ["train"] * 4 + ["valid"] * 2 + ["test"] * 4
    scores = [
        read_melody(f"song{number}", part, symbols(number, bars=48), "CC0-1.0", "4/4")
        for number, part in enumerate(parts)
    ]
    return Corpus("toy", tuple(scores))


@pytest.fixture(autouse=True, scope="module")
def tiny() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(configs, "SIZES", {**configs.SIZES, "tiny": TINY})
        patch.setattr(sliders, "PLACES", 200)
        patch.setattr(sliders, "ATTRIBUTES", {"density": ATTRIBUTES["density"]})
        yield


@pytest.fixture(scope="module")
def run(tiny: None, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a run of two epochs, as the command makes it."""
    folder = tmp_path_factory.mktemp("run")
    settings = {"size": "tiny", "rows": "4"}
    train(Training("note-gan", "toy", None, folder, 1, 2, settings=settings), corpus(), list)
    return folder


@pytest.fixture(scope="module")
def file(run: Path) -> Path:
    """Return the file that the run is exported to, beside it."""
    path = run / "zoo" / "note-gan.onnx"
    difference = export(Exporting("note-gan", run, path, "today", True), corpus())
    assert difference <= TOLERANCE
    assert Decoder(path).card.metrics["parity"] == difference
    return path


def test_a_run_is_exported_checked_and_played(file: Path, tmp_path: Path):
    assert check(file) == []
    card = Decoder(file).card
    assert (card.kind, card.encoding.id, card.trained) == ("decoder", "piano-roll", "today")
    assert len(card.latents) == TINY.latents
    assert {(latent.unit, latent.range, latent.default) for latent in card.latents} == {
        ("deviations", (-3.0, 3.0), 0.0)
    }
    measured = evaluate(file, corpus())["note-gan"]
    assert measured.keys() <= {row.key for row in ROWS}
    assert measured["overlap"] == pytest.approx(card.metrics["overlap"], abs=1e-5)
    assert json.dumps(evaluate(file, None, [file]))
    assert plays(file, tmp_path / "out.mid")


def test_the_file_says_what_keras_says(run: Path, file: Path):
    generator = build_generator(CONFIG)
    assign(generator.weights, best_weights(run))
    basis = sliders.find_sliders(generated(generator)).basis
    decoder = Decoder(file)
    for place in np.random.default_rng(9).normal(size=(8, TINY.latents)):
        noise = (basis @ place) @ rotations(NOTES, TINY.latents)
        numbers = np.array(generator(noise[:, None].astype(np.float32).transpose(1, 0, 2)))
        np.testing.assert_allclose(
            decoder.decode(place.astype(np.float32)), np.array(paint(numbers))[0], atol=TOLERANCE
        )


def test_a_run_that_is_lengthened_ends_as_one_that_was_not(run: Path, tmp_path: Path):
    config = load_config(Config, run, NETWORKS)
    for epochs in (1, 2):
        fit(replace(config, epochs=epochs), corpus(), tmp_path, list)
    whole, parts = _last_row(run), _last_row(tmp_path)
    assert whole[0] == 2
    assert whole == pytest.approx(parts, abs=1e-4)


def _last_row(folder: Path) -> list[float]:
    """Return what the curves of a run end with, but for the seconds."""
    row = (folder / "curves.csv").read_text().splitlines()[-1].split(",")
    return [float(value) for value in row[:-1]]


def test_the_networks_are_the_published_ones():
    config = replace(CONFIG, size="published")
    generator, critic = build_generator(config), build_critic(config)
    assert (generator.input_shape, generator.output_shape) == ((None, 100, 100), (None, 100, 3))
    assert (critic.input_shape, critic.output_shape) == ((None, 100, 3), (None, 1))
    first, *recurrent, last = generator.layers
    assert (first.units, first.activation.__name__) == (400, "relu")
    assert (last.units, last.activation.__name__) == (3, "linear")
    assert [type(layer) for layer in critic.layers] == [layers.LSTM, layers.LSTM, layers.Dense]
    for lstm in (*recurrent, *critic.layers[:2]):
        assert (type(lstm), lstm.units, lstm.activation.__name__) == (layers.LSTM, 400, "tanh")


def test_the_choices_are_the_published_ones(tmp_path: Path):
    config = config_of(Training("note-gan", "toy", None, tmp_path, 3))
    assert (config.loss, config.optimizer, config.rows) == ("entropy", "adam", 16)
    assert (config.learning_rate, config.beta_1, config.beta_2) == (2e-4, 0.5, 0.9999)
    assert (config.critic_steps, config.clip) == (1, 0)
    assert Config.from_record(json.loads(config.to_json())) == config


def test_the_noise_of_a_place_is_as_in_training():
    """Of the unit normal at each step; what one step hears says little of what another does."""
    turned = rotations(NOTES, 32)
    eye = np.broadcast_to(np.eye(32), turned.shape)
    np.testing.assert_allclose(turned @ turned.transpose(0, 2, 1), eye, atol=1e-5)
    between = np.einsum("sij,tij->st", turned, turned) / 32
    assert np.abs(between[~np.eye(NOTES, dtype=bool)]).max() < 0.2
    assert np.abs(turned.mean(0)).max() < 0.1  # no way is preferred


def test_a_woven_generator_hears_the_place_turned_at_each_step():
    generator = build_generator(CONFIG)
    places = np.random.default_rng(1).normal(size=(3, TINY.latents)).astype(np.float32)
    noise = np.stack([places @ turned for turned in rotations(NOTES, TINY.latents)], axis=1)
    np.testing.assert_allclose(woven(generator)(places), generator(noise), atol=1e-5)
    first = generator.layers[0]
    units = np.maximum(noise @ np.asarray(first.kernel) + np.asarray(first.bias), 0)
    np.testing.assert_allclose(hidden_of(generator)(places), units.mean(1), atol=1e-5)


def test_many_places_are_drawn_some_at_a_time(monkeypatch):
    from training.systems.note_gan import system

    found = generated(build_generator(CONFIG))
    places = np.random.default_rng(1).normal(size=(7, TINY.latents)).astype(np.float32)
    at_once = found.tokens(places), found.hidden(places)
    monkeypatch.setattr(system, "ROWS", 3)
    np.testing.assert_array_equal(found.tokens(places), at_once[0])
    np.testing.assert_allclose(found.hidden(places), at_once[1], atol=1e-6)
    assert found.width == TINY.latents
    assert at_once[0].shape == (7, 128)


def test_a_piece_is_what_the_tokens_say():
    tokens = np.full((1, 128), 2, np.int16)
    tokens[0, [0, 8]] = 3
    (piece,) = pieces_of(tokens)
    assert [(note.tick, note.length) for note in piece.notes] == [(0, 960), (960, 14400)]
    assert FORM.span_ticks == 8 * 1920


def test_wrong_choices_are_one_line(tmp_path: Path):
    asked = Training("note-gan", "toy", None, tmp_path, 1)
    with pytest.raises(InputError, match="--warm-start has no use"):
        train(replace(asked, warm_start=tmp_path), corpus(), list)
    with pytest.raises(InputError, match="--network must be one of lstm-gan, got 'gan'"):
        train(replace(asked, network="gan"), corpus(), list)
    with pytest.raises(InputError, match="--set size: must be small or published or tiny, got"):
        train(replace(asked, settings={"size": "huge"}), corpus(), list)
    scores = tuple(score for score in corpus().scores if score.part != "valid")
    short = read_melody("short", "valid", symbols(1, bars=20), "CC0-1.0", "4/4")
    with pytest.raises(InputError, match=r"no 100 notes .* in its valid part"):
        fit(CONFIG, replace(corpus(), scores=(*scores, short)), tmp_path / "short", list)


def test_a_run_keeps_its_configuration(run: Path):
    found = load_config(Config, run, NETWORKS)
    assert (found.network, found.size, found.rows) == ("lstm-gan", "tiny", 4)


def test_phrases_are_measured_beside_top_lines(monkeypatch):
    lines = [tuple(Note(480 * n, 480, low + n % 5) for n in range(20)) for low in (72, 40)]
    score = Score("piece", "test", tuple(map(Track, lines)), "none", 480 * 20, meter="4/4")
    given: list[Corpus | None] = []
    monkeypatch.setattr(judging, "evaluate", lambda path, corpus, beside: given.append(corpus))
    evaluate(Path("a.onnx"), Corpus("toy", (score,)))
    evaluate(Path("a.onnx"), None)
    assert given[0] is not None
    assert [len(track.notes) for track in given[0].scores[0].tracks] == [20]
    assert given[1] is None
