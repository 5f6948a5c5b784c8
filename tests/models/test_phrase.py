"""Decoder and encoder: a phrase from a place and a place from a phrase; failures have one name."""

from __future__ import annotations

import numpy as np
import pytest
from onnx import helper, numpy_helper

from models.errors import ModelError
from models.library import encoder_for
from models.phrase import Decoder, Encoder
from tests.models.toy import write
from tests.models.toy_phrase import LATENTS, ROLL, WEIGHTS, write_phrase_model

PLACE = np.array([0.5, -1.0, 2.0], np.float32)


@pytest.fixture
def decoder(tmp_path):
    return Decoder(write_phrase_model(tmp_path / "toy.onnx", "decoder"))


@pytest.fixture
def encoder(tmp_path):
    return Encoder(write_phrase_model(tmp_path / "toy-encoder.onnx", "encoder"))


def test_a_decoder_draws_what_its_graph_says(decoder):
    drawn = decoder.decode(PLACE)
    expected = 1 / (1 + np.exp(-(PLACE @ WEIGHTS).reshape(ROLL.shape)))
    np.testing.assert_allclose(drawn, expected, rtol=1e-4, atol=1e-5)
    assert (decoder.latents, decoder.roll, drawn.dtype) == (LATENTS, ROLL, np.float32)
    assert decoder.roll.decode(drawn) == ROLL.decode(drawn, 0.4)


def test_a_phrase_is_the_callers_own(decoder):
    first = decoder.decode(PLACE)
    kept = first.copy()
    decoder.decode(-PLACE)
    np.testing.assert_array_equal(first, kept)
    first.fill(0)
    np.testing.assert_array_equal(decoder.decode(PLACE), kept)


def test_an_encoder_tells_mean_and_deviation(encoder):
    phrase = np.random.default_rng(1).random(ROLL.shape, np.float32)
    mean, deviation = encoder.encode(phrase)
    np.testing.assert_allclose(mean, WEIGHTS @ phrase.ravel(), rtol=1e-3, atol=1e-3)
    np.testing.assert_array_equal(deviation, np.abs(mean))


def test_an_encoder_takes_the_dtype_of_its_card(tmp_path):
    def take_tokens(model):
        model.graph.input[0].CopyFrom(helper.make_tensor_value_info("phrase", 7, ["batch", 4]))
        model.graph.node[0].CopyFrom(helper.make_node("Cast", ["phrase"], ["flat"], to=1))
        weights = numpy_helper.from_array(np.ones((4, LATENTS), np.float32), "weights")
        model.graph.initializer[0].CopyFrom(weights)

    def tell(card):
        card["inputs"][0].update(dtype="int64", shape=["batch", 4])

    encoder = Encoder(write_phrase_model(tmp_path / "x.onnx", "encoder", tell, take_tokens))
    np.testing.assert_array_equal(encoder.encode(np.array([1, 2, 3, 4]))[0], [10] * LATENTS)


def test_another_shape_is_refused(decoder, encoder):
    with pytest.raises(ValueError, match=r"latent must have the shape \(3,\), got \(1, 3\)"):
        decoder.decode(PLACE[None])
    with pytest.raises(ValueError, match="phrase must have the shape"):
        encoder.encode(np.zeros((2, 8, 13), np.float32))


def test_what_is_not_finite_is_an_error(decoder):
    with pytest.raises(ModelError, match="'toy' gave 'phrase' that is not finite"):
        decoder.decode(np.full(LATENTS, np.nan, np.float32))
    assert np.isfinite(decoder.decode(PLACE)).all()


def _gather(model):
    """Take the column that the first latent names: fails where it names none."""
    model.graph.node[0].CopyFrom(helper.make_node("Cast", ["latent"], ["drawn"], to=7))
    model.graph.node[1].CopyFrom(helper.make_node("Gather", ["table", "drawn"], ["sounding"]))
    table = np.zeros((1, ROLL.length * 14), np.float32)
    model.graph.initializer.append(numpy_helper.from_array(table, "table"))
    model.graph.node.insert(2, helper.make_node("ReduceMean", ["sounding"], ["m"], axes=[1]))
    model.graph.node[3].input[0] = "m"


def test_a_failing_model_is_a_model_error(tmp_path):
    decoder = Decoder(write_phrase_model(tmp_path / "x.onnx", "decoder", edit_graph=_gather))
    with pytest.raises(ModelError, match="'toy' failed"):
        decoder.decode(PLACE * 100)


def _roll(**parameters):
    return lambda card: card["encoding"]["parameters"].update(parameters)


@pytest.mark.parametrize(
    ("spoil", "named"),
    [
        (lambda card: card.update(kind="encoder"), "must be of kind 'decoder', it is 'encoder'"),
        (lambda card: card["encoding"].update(id="melody-grid"), "must decode 'piano-roll', it"),
        (_roll(lowest=-1), r"x\.onnx: piano-roll needs at least an octave"),
        (_roll(pitches=15), r"rolls of the shape \(2, 8, 15\), got \(2, 8, 14\)"),
        (lambda card: card["inputs"][0].update(role="mean"), "cannot be used as its card says"),
        (lambda card: card["inputs"][0].update(shape=["batch", "width"]), "cannot be used as"),
        (lambda card: card["inputs"][0].update(shape=["batch", 1 << 62]), "cannot be used as"),
        (lambda card: card["inputs"][0].update(shape=["batch", 4]), "'toy' failed"),
        (lambda card: card["inputs"][0].update(shape=["batch"]), "'toy' failed"),
        (lambda card: card["outputs"].append(card["outputs"][0]), "cannot be used as"),
    ],
)
def test_a_card_that_does_not_fit_is_a_model_error(tmp_path, spoil, named):
    with pytest.raises(ModelError, match=named):
        Decoder(write_phrase_model(tmp_path / "x.onnx", "decoder", spoil))


def test_a_model_of_another_kind_is_refused(tmp_path):
    with pytest.raises(ModelError, match="must be of kind 'encoder', it is 'step'"):
        Encoder(write(tmp_path / "x.onnx"))


def test_the_encoder_of_a_decoder_is_found_by_its_card(tmp_path):
    write_phrase_model(tmp_path / "toy.onnx", "decoder")
    path = write_phrase_model(tmp_path / "toy-encoder.onnx", "encoder")
    assert encoder_for("toy", tmp_path) == path
    assert encoder_for("gan", tmp_path) is None
