"""Training, exporting and playing a melody GAN, as small as it gets; needs TensorFlow."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from models.check import check
from models.errors import InputError
from models.phrase import Decoder
from tests.training.adversarial.heard import plays
from tests.training.systems.folk.songs import symbols
from training.config import load_config
from training.corpora.score import Corpus
from training.corpora.symbols import read_melody
from training.system import Exporting, Training
from training.systems.melody_gan import config as configs
from training.systems.melody_gan.config import NETWORKS, Config, Shape
from training.systems.melody_gan.figures import ROWS, evaluate

pytest.importorskip("tensorflow")

from keras import layers

from training.adversarial import exporting, sliders
from training.adversarial.judging import figures
from training.layers.discrimination import MinibatchDiscrimination
from training.loops import assign
from training.run import best_weights
from training.systems.melody_gan.networks import build_critic, build_generator, hidden_of
from training.systems.melody_gan.numbers import form_of, paint
from training.systems.melody_gan.system import (
    TOLERANCE,
    config_of,
    export,
    fit,
    generated,
    pieces_of,
    train,
)

TINY = Shape(6, 128, (8, 8), recurrent_units=4, critic_units=(8,), discriminations=3)
CONFIG = Config(epochs=2, rows=4, size="tiny", corpus="toy")


def corpus() -> Corpus:
    parts = ["train"] * 4 + ["valid"] * 2 + ["test"] * 4
    scores = [
        read_melody(f"song{number}", part, symbols(number), "CC0-1.0", "4/4")
        for number, part in enumerate(parts)
    ]
    return Corpus("toy", tuple(scores))


@pytest.fixture(autouse=True)
def tiny(monkeypatch):
    monkeypatch.setattr(configs, "SIZES", {**configs.SIZES, "tiny": TINY})
    monkeypatch.setattr(sliders, "PLACES", 200)


@pytest.mark.parametrize("network", NETWORKS)
def test_a_run_of_each_variant_is_exported_checked_and_played(tmp_path: Path, network: str):
    config = replace(CONFIG, network=network, **NETWORKS[network])
    fit(config, corpus(), tmp_path, list)
    path = tmp_path / "zoo" / "melody-gan.onnx"
    difference = export(Exporting("melody-gan", tmp_path, path, "today", True), corpus())
    assert difference <= TOLERANCE
    assert check(path) == []
    card = Decoder(path).card
    assert (card.kind, card.encoding.id, card.trained) == ("decoder", "piano-roll", "today")
    assert len(card.latents) == TINY.latents
    assert {(latent.unit, latent.range, latent.default) for latent in card.latents} == {
        ("deviations", (-3.0, 3.0), 0.0)
    }
    assert card.metrics["parity"] == difference
    assert figures(path, corpus()).keys() <= {row.key for row in ROWS}
    assert json.dumps(evaluate(path, None, [path]))
    assert plays(path, tmp_path / "out.mid")


def test_the_file_says_what_keras_says(tmp_path: Path):
    fit(CONFIG, corpus(), tmp_path, list)
    path = tmp_path / "melody-gan.onnx"
    export(Exporting("melody-gan", tmp_path, path, "today", False), corpus())
    generator = build_generator(CONFIG)
    assign(generator.weights, best_weights(tmp_path))
    basis = sliders.find_sliders(generated(generator)).basis
    decoder = Decoder(path)
    for place in np.random.default_rng(9).normal(size=(8, 6)):
        numbers = np.array(generator((basis @ place)[None].astype(np.float32), training=False))
        np.testing.assert_allclose(
            decoder.decode(place.astype(np.float32)), np.array(paint(numbers))[0], atol=TOLERANCE
        )


def test_the_noise_of_a_slider_alone_lies_along_its_direction():
    generator = build_generator(CONFIG)
    found = sliders.find_sliders(generated(generator))
    drawing = exporting.Drawing(generator, found, form_of(128), paint)
    place = 2 * np.eye(6, dtype=np.float32)[[1]]
    noise = 2 * found.basis[:, 1][None].astype(np.float32)
    expected = paint(generator(noise, training=False))
    np.testing.assert_allclose(drawing.decode(place)[0], expected, atol=TOLERANCE)


def test_the_networks_are_the_published_ones():
    config = replace(CONFIG, size="published")
    generator, critic = build_generator(config), build_critic(config)
    assert (generator.input_shape, generator.output_shape) == ((None, 1000), (None, 100))
    assert (critic.input_shape, critic.output_shape) == ((None, 100), (None, 1))
    dense = [layer.units for layer in generator.layers if isinstance(layer, layers.Dense)]
    assert dense == [256, 512, 1024, 100]
    norms = [each for each in generator.layers if isinstance(each, layers.BatchNormalization)]
    assert [norm.momentum for norm in norms] == [0.8] * 3
    of_critic = [type(layer) for layer in critic.layers]
    assert of_critic[1:3] == [layers.LSTM, layers.Bidirectional]
    assert of_critic[-3:] == [MinibatchDiscrimination, layers.Dropout, layers.Dense]
    assert [critic.layers[i].units for i in (3, 5)] == [512, 256]
    assert (critic.layers[-3].features, critic.layers[-2].rate) == (100, 0.5)
    slopes = [each for each in generator.layers if isinstance(each, layers.LeakyReLU)]
    assert [leaky.negative_slope for leaky in slopes] == [0.2] * 3


def test_the_variants_are_the_published_ones(tmp_path: Path):
    def of(network: str) -> Config:
        return config_of(Training("melody-gan", "toy", None, tmp_path, 3, network=network))

    gan, wgan, noise = map(of, NETWORKS)
    assert (gan.loss, gan.optimizer, gan.learning_rate, gan.beta_1) == (
        "entropy",
        "adam",
        2e-4,
        0.5,
    )
    assert (gan.critic_steps, gan.clip, gan.noise, gan.l2) == (1, 0, 0, 0)
    assert (wgan.loss, wgan.optimizer, wgan.learning_rate) == ("wasserstein", "rmsprop", 5e-5)
    assert (wgan.critic_steps, wgan.clip, wgan.noise, wgan.l2) == (5, 0.01, 0, 0)
    assert noise == replace(wgan, network="wgan-noise", noise=0.1, l2=0.1)
    assert Config.from_record(json.loads(noise.to_json())) == noise
    with pytest.raises(InputError, match="must be one of gan, wgan, wgan-noise, got 'huge'"):
        of("huge")


def test_noise_and_l2_are_in_both_networks():
    config = replace(CONFIG, noise=0.1, l2=0.1)
    for model, noisy in ((build_generator(config), 2), (build_critic(config), 3)):
        found = [layer for layer in model.layers if isinstance(layer, layers.GaussianNoise)]
        assert [layer.stddev for layer in found] == [0.1] * noisy
        dense = [layer for layer in model.layers if isinstance(layer, layers.Dense)]
        squares = sum(float((np.asarray(layer.kernel) ** 2).sum()) for layer in dense)
        assert float(sum(model.losses)) == pytest.approx(0.1 * squares, rel=1e-4)


def test_the_first_hidden_layer_is_that_of_the_generator():
    generator = build_generator(CONFIG)
    noise = np.random.default_rng(1).normal(size=(3, 6)).astype(np.float32)
    dense = generator.layers[0]
    plain = noise @ np.asarray(dense.kernel) + np.asarray(dense.bias)
    expected = np.where(plain > 0, plain, 0.2 * plain)
    np.testing.assert_allclose(np.array(hidden_of(generator)(noise)), expected, atol=1e-5)


def test_a_piece_is_what_the_numbers_say():
    numbers = np.full((1, 100), -1.0, np.float32)
    numbers[0, [0, 8, 99]] = 0.0
    (piece,) = pieces_of(numbers)
    assert [(note.tick, note.pitch) for note in piece.notes][:3] == [
        (0, 51),
        (960, 51),
        (6 * 1920, 51),
    ]


def test_wrong_choices_are_one_line(tmp_path: Path):
    asked = Training("melody-gan", "toy", None, tmp_path, 1)
    with pytest.raises(InputError, match="--warm-start has no use"):
        train(replace(asked, warm_start=tmp_path), corpus(), list)
    with pytest.raises(InputError, match="--set size: must be small or published or tiny, got"):
        train(replace(asked, settings={"size": "huge"}), corpus(), list)
    short = read_melody("short", "valid", symbols(1, bars=7), "CC0-1.0", "4/4")
    scores = tuple(score for score in corpus().scores if score.part != "valid")
    with pytest.raises(InputError, match=r"no 8 bars of 4/4 in its valid part"):
        fit(CONFIG, replace(corpus(), scores=(*scores, short)), tmp_path / "short", list)


def test_a_run_keeps_its_configuration(tmp_path: Path):
    asked = Training(
        "melody-gan", "toy", None, tmp_path, 1, 1, "wgan", settings={"size": "tiny", "rows": "4"}
    )
    train(asked, corpus(), list)
    found = load_config(Config, tmp_path, tuple(NETWORKS))
    assert (found.network, found.size, found.critic_steps, found.rows) == ("wgan", "tiny", 5, 4)
