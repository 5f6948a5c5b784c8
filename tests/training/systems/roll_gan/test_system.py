"""Training, exporting and playing the GANs of pictures, as small as they get; needs TensorFlow."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from models.check import check
from models.errors import InputError
from models.phrase import Decoder
from tests.training.adversarial.heard import plays
from tests.training.systems.roll_gan.toys import CORPUS, score
from training.config import load_config
from training.system import Exporting, Training
from training.systems.roll_gan import config as configs
from training.systems.roll_gan.config import MODELS, NETWORKS, Config, Shape
from training.systems.roll_gan.figures import ROWS, evaluate

pytest.importorskip("tensorflow")

from keras import layers

from training.adversarial import exporting, fitting, judging, sliders
from training.adversarial.judging import figures
from training.loops import assign
from training.run import best_weights
from training.systems.roll_gan import networks
from training.systems.roll_gan.networks import build_critic, build_generator, hidden_of
from training.systems.roll_gan.pictures import CODINGS, ROLL, paint
from training.systems.roll_gan.system import (
    MOST_UNITS,
    TOLERANCE,
    begin,
    config_of,
    export,
    fit,
    generated,
    pieces_of,
    train,
)

TINY = Shape(5, (4, 3, 2), (6, 8))
CONFIG = Config(epochs=1, rows=2, examples=10, size="tiny", corpus="toy")


def of(network: str, **changes) -> Config:
    return replace(CONFIG, network=network, **{**NETWORKS[network], **changes})


def model_of(network: str) -> str:
    return next(model for model, networks in MODELS.items() if network in networks)


@pytest.fixture(autouse=True)
def tiny(monkeypatch):
    monkeypatch.setattr(configs, "SIZES", {**configs.SIZES, "tiny": TINY})
    monkeypatch.setattr(sliders, "PLACES", 40)
    monkeypatch.setattr(sliders, "STEERED", 4)
    monkeypatch.setattr(sliders, "MOVED", 4)
    for module in (judging, fitting):
        monkeypatch.setattr(module, "PIECES", 4)


@pytest.mark.parametrize(
    ("network", "encoding"), [("dense", "starts"), ("dcgan", "layers"), ("wgan-gp", "grey")]
)
def test_a_run_of_each_network_is_exported_checked_and_played(
    tmp_path: Path, monkeypatch, network: str, encoding: str
):
    monkeypatch.setattr(networks, "NEARLY_DARK", "zeros")  # trained so little, all would be dark
    fit(of(network, encoding=encoding), CORPUS, tmp_path, list)
    model = model_of(network)
    path = tmp_path / "zoo" / f"{model}.onnx"
    difference = export(Exporting(model, tmp_path, path, "today", True), CORPUS)
    assert difference <= TOLERANCE
    assert check(path) == []
    card = Decoder(path).card
    assert (card.name, card.kind, card.encoding.id) == (model, "decoder", "piano-roll")
    assert len(card.latents) == TINY.latents
    assert card.metrics["parity"] == difference
    assert figures(path, CORPUS).keys() <= {row.key for row in ROWS}
    assert json.dumps(evaluate(path, None, [path]))
    assert plays(path, tmp_path / "out.mid", bars=5)


def test_the_file_says_what_keras_says(tmp_path: Path):
    fit(CONFIG, CORPUS, tmp_path, list)
    path = tmp_path / "file.onnx"
    export(Exporting("roll-dcgan", tmp_path, path, "today", False), CORPUS)
    generator = build_generator(CONFIG)
    assign(generator.weights, best_weights(tmp_path))
    basis = sliders.find_sliders(generated(generator, CODINGS["grey"])).basis
    decoder = Decoder(path)
    for place in np.random.default_rng(9).normal(size=(4, 5)):
        picture = generator((basis @ place)[None].astype(np.float32), training=False)
        roll = np.array(paint(picture, CODINGS["grey"]))[0]
        np.testing.assert_allclose(decoder.decode(place.astype(np.float32)), roll, atol=TOLERANCE)


def test_the_noise_of_a_slider_alone_lies_along_its_direction():
    generator, grey = build_generator(CONFIG), CODINGS["grey"]
    found = sliders.find_sliders(generated(generator, grey))
    drawing = exporting.Drawing(generator, found, ROLL, lambda pictures: paint(pictures, grey))
    noise = 2 * found.basis[:, 1][None].astype(np.float32)
    expected = paint(generator(noise, training=False), grey)
    place = 2 * np.eye(5, dtype=np.float32)[[1]]
    np.testing.assert_allclose(drawing.decode(place)[0], expected, atol=TOLERANCE)


@pytest.mark.parametrize("network", NETWORKS)
@pytest.mark.parametrize("encoding", CODINGS)
def test_pictures_have_the_channels_of_their_encoding(network: str, encoding: str):
    config = of(network, encoding=encoding)
    shape = (None, 88, 200, CODINGS[encoding].channels)
    generator, critic = build_generator(config), build_critic(config)
    assert (generator.input_shape, generator.output_shape) == ((None, 5), shape)
    assert (critic.input_shape, critic.output_shape) == (shape, (None, 1))
    drawn = np.asarray(generator(np.zeros((1, 5), np.float32)))
    assert -1 < drawn.min() <= drawn.max() < 0  # it begins nearly dark
    assert not generator.layers[2].weights  # the nonlinearity of the first hidden layer


def test_a_critic_with_a_penalty_has_no_batch_normalisation_and_a_deep_one_without_has():
    def norms(network: str) -> int:
        critic = build_critic(of(network))
        return sum(isinstance(layer, layers.BatchNormalization) for layer in critic.layers)

    assert [norms(network) for network in ("dense", "dcgan", "wgan-gp")] == [0, 2, 0]


def test_convolutions_double_the_picture_three_times():
    generator = build_generator(of("wgan-gp"))
    shapes = [layer.output.shape[1:] for layer in generator.layers if len(layer.output.shape) == 4]
    sizes = list(dict.fromkeys(shape[:2] for shape in shapes))
    assert sizes == [(11, 25), (22, 50), (44, 100), (88, 200)]
    critic = build_critic(of("wgan-gp"))
    found = [layer for layer in critic.layers if isinstance(layer, layers.Conv2D)]
    assert [layer.filters for layer in found] == [2, 3, 4]
    assert {layer.kernel_size for layer in found} == {(4, 4)}


def test_the_variants_are_the_published_ones(tmp_path: Path):
    def asked(model: str, network: str | None = None) -> Config:
        return config_of(Training(model, "toy", None, tmp_path, 3, network=network))

    dcgan, dense, wgan = asked("roll-dcgan"), asked("roll-dcgan", "dense"), asked("roll-wgan-gp")
    assert (dcgan.network, dcgan.loss, dcgan.learning_rate, dcgan.beta_1, dcgan.penalty) == (
        "dcgan",
        "entropy",
        2e-4,
        0.5,
        0,
    )
    assert replace(dense, network="dcgan") == dcgan
    assert (wgan.network, wgan.loss, wgan.optimizer) == ("wgan-gp", "wasserstein", "adam")
    assert (wgan.learning_rate, wgan.beta_1, wgan.beta_2) == (1e-4, 0.0, 0.9)
    assert (wgan.critic_steps, wgan.penalty, wgan.clip) == (5, 10.0, 0)
    with pytest.raises(InputError, match="must be one of dcgan, dense, got 'wgan-gp'"):
        asked("roll-dcgan", "wgan-gp")


@pytest.mark.parametrize("network", ["dcgan", "wgan-gp"])
def test_both_networks_learn(network: str):
    learner = begin(of(network))
    before = [np.asarray(w).copy() for w in learner.variables]
    random = np.random.default_rng(1)
    real = [random.uniform(-1, 1, (2, 88, 200, 1)).astype(np.float32) for _ in range(5)]
    learner.learn(real, random)
    *of_critic, bias = learner.critic.trainable_weights
    # A score may lie anywhere: its bias is of no use to a Wasserstein loss.
    bias = [] if network == "wgan-gp" else [bias]
    weights = (*learner.generator.trainable_weights, *of_critic, *bias)
    moved = {id(w) for w, was in zip(learner.variables, before, strict=True) if (was != w).any()}
    assert {id(weight) for weight in weights} <= moved
    assert all(np.isfinite(np.asarray(variable)).all() for variable in learner.variables)


def test_the_first_hidden_layer_is_seen_in_part_where_it_is_large():
    generator, noise = build_generator(CONFIG), np.ones((3, 5), np.float32)
    units = np.asarray(hidden_of(generator)(noise))
    assert units.shape == (3, 11 * 25 * 4)
    assert units.min() >= 0
    found = generated(generator, CODINGS["grey"]).hidden(noise)
    assert found.shape == (3, 1100)
    wide = build_generator(replace(CONFIG, size="small"))
    found = generated(wide, CODINGS["grey"]).hidden(np.ones((3, 64), np.float32))
    assert MOST_UNITS <= found.shape[1] < 1.1 * MOST_UNITS


def test_what_is_generated_comes_row_by_row_however_many_there_are(monkeypatch):
    generator = build_generator(CONFIG)
    noise = np.random.default_rng(1).normal(size=(7, 5)).astype(np.float32)
    whole = generated(generator, CODINGS["grey"])
    expected = whole.tokens(noise), whole.hidden(noise)
    assert expected[0].shape == (7, 80)
    monkeypatch.setattr("training.systems.roll_gan.system.AT_ONCE", 3)
    parts = generated(generator, CODINGS["grey"])
    np.testing.assert_array_equal(parts.tokens(noise), expected[0])
    np.testing.assert_allclose(parts.hidden(noise), expected[1], atol=1e-5)


def test_a_piece_is_what_the_picture_says_again_and_again():
    picture = np.full((1, 88, 200, 1), -1.0, np.float32)
    picture[0, 39, :10] = 1.0
    (piece,) = pieces_of(picture, CODINGS["grey"])
    assert [(note.tick, note.length, note.pitch) for note in piece.notes] == [
        (0, 480, 60),
        (9600, 480, 60),
    ]


def test_wrong_choices_are_one_line(tmp_path: Path):
    asked = Training("roll-dcgan", "toy", None, tmp_path, 1)
    with pytest.raises(InputError, match="--warm-start has no use"):
        train(replace(asked, warm_start=tmp_path), CORPUS, list)
    with pytest.raises(InputError, match="--set size: must be small or large or tiny, got 'huge'"):
        train(replace(asked, settings={"size": "huge"}), CORPUS, list)
    with pytest.raises(InputError, match="--set encoding: must be grey or layers or starts, got"):
        train(replace(asked, settings={"encoding": "red"}), CORPUS, list)
    short = tuple(each for each in CORPUS.scores if each.part != "valid")
    corpus = replace(CORPUS, scores=(*short, score(1, "valid", "3/4")))
    with pytest.raises(InputError, match=r"no 5 bars of 4/4 in its valid part"):
        fit(CONFIG, corpus, tmp_path / "short", list)


def test_a_run_of_the_other_model_is_not_exported(tmp_path: Path):
    train(
        Training(
            "roll-dcgan",
            "toy",
            None,
            tmp_path,
            1,
            1,
            "dense",
            settings={"size": "tiny", "rows": "2", "examples": "4"},
        ),
        CORPUS,
        list,
    )
    found = load_config(Config, tmp_path, MODELS["roll-dcgan"])
    assert (found.network, found.size, found.examples) == ("dense", "tiny", 4)
    with pytest.raises(InputError, match="must be wgan-gp, got 'dense'"):
        export(Exporting("roll-wgan-gp", tmp_path, tmp_path / "x.onnx", "today", True), CORPUS)


def test_files_are_left_out_by_their_name(tmp_path: Path):
    named = replace(
        CORPUS,
        scores=tuple(
            replace(each, name=f"songs/{each.name}") if each.part == "train" else each
            for each in CORPUS.scores
        ),
    )
    lines: list[str] = []
    fit(replace(CONFIG, leave_out="piece3"), named, tmp_path, lines.append)
    assert "; 24 examples to train on, " in lines[0]
