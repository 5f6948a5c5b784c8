"""Stepping a model: its memory can be saved and forked, and its failures have one name."""

from __future__ import annotations

import numpy as np
import onnx
import pytest
from onnx import helper, numpy_helper

from models.errors import ModelError
from models.runtime import StepModel, open_session
from tests.models.toy import VOCABULARY, graph, write, write_with_card


@pytest.fixture
def path(tmp_path):
    return write(tmp_path / "toy.onnx")


def play(model, tokens):
    return [model.step(np.array([token])).copy() for token in tokens]


def expected(tokens, positions):
    """The toy's logits, computed without onnxruntime."""
    weights = {array.name: numpy_helper.to_array(array) for array in graph().graph.initializer}
    memory = np.zeros(weights["recurrent"].shape[0], np.float32)
    for token, position in zip(tokens, positions, strict=True):
        moved = weights["embedding"][token] + memory @ weights["recurrent"] + position / 16
        memory = np.tanh(moved)
    return memory @ weights["output"]


def test_a_step_computes_what_the_graph_says(path):
    model = StepModel(path)
    tokens, positions = [5, 2, 9, 1], [0, 1, 2, 3]
    for token, position in zip(tokens, positions, strict=True):
        logits = model.step(np.array([token]), position=position)
    np.testing.assert_allclose(logits[0], expected(tokens, positions), rtol=1e-4, atol=1e-5)


def test_the_warm_up_leaves_no_trace(path):
    np.testing.assert_array_equal(play(StepModel(path), [7]), play(StepModel(path, 1), [7]))
    np.testing.assert_allclose(play(StepModel(path), [7])[0][0], expected([7], [0]), rtol=1e-4)


def test_reset_forgets_everything(path):
    model = StepModel(path)
    first = play(model, [5, 6, 7])
    model.reset()
    np.testing.assert_array_equal(play(model, [5, 6, 7]), first)


def test_a_step_can_be_taken_again_from_where_it_began(path):
    model = StepModel(path)
    play(model, [5, 6])
    first = model.step(np.array([7])).copy()
    np.testing.assert_array_equal(model.again(), first)
    once = play(model, [8])
    np.testing.assert_allclose(once[0][0], expected([5, 6, 7, 8], [0] * 4), rtol=1e-4, atol=1e-5)
    assert model.latent is None


@pytest.mark.parametrize("steps_between", [0, 1, 2, 5])
def test_a_restored_state_goes_on_as_before(path, steps_between):
    model = StepModel(path)
    play(model, [5, 6, 7])
    saved = model.save()
    first = play(model, [8, 9, 10])
    play(model, [11] * steps_between)
    model.restore(saved)
    np.testing.assert_array_equal(play(model, [8, 9, 10]), first)


def test_one_row_of_a_state_can_be_forked_to_all(path):
    many, one = StepModel(path, 3), StepModel(path)
    many.step(np.array([5, 6, 7]))
    one.step(np.array([6]))
    many.restore(many.save().row(1))
    logits = many.step(np.array([9, 9, 9]))
    for row in logits:
        np.testing.assert_allclose(row, one.step(np.array([9]))[0], rtol=1e-5)
        one.reset()
        one.step(np.array([6]))


def test_rows_do_not_hear_each_other(path):
    tokens = np.random.default_rng(1).integers(0, VOCABULARY, (12, 12))
    together = StepModel(path, 12)
    rows = np.stack([together.step(row).copy() for row in tokens])
    for number in range(12):
        alone = np.concatenate(play(StepModel(path), tokens[:, number]))
        np.testing.assert_allclose(rows[:, number], alone, rtol=1e-4, atol=1e-5)


def test_conditions_stay_until_they_are_set_again_and_unknown_ones_are_ignored(path):
    model = StepModel(path)
    model.step(np.array([5]), position=3, meter=16)
    logits = model.step(np.array([6]))
    np.testing.assert_allclose(logits[0], expected([5, 6], [3, 3]), rtol=1e-4, atol=1e-5)


def test_logits_that_are_not_finite_are_an_error(tmp_path):
    def poison(model: onnx.ModelProto) -> None:
        for array in model.graph.initializer:
            if array.name == "embedding":
                values = numpy_helper.to_array(array).copy()
                values[9] = np.nan
                array.CopyFrom(numpy_helper.from_array(values, "embedding"))

    model = StepModel(write(tmp_path / "toy.onnx", edit_graph=poison))
    saved = model.save()
    play(model, [5])
    with pytest.raises(ModelError, match="'toy' gave logits that are not finite"):
        play(model, [9])
    model.restore(saved)
    assert np.isfinite(play(model, [5])[0]).all()


def test_a_step_that_fails_is_a_model_error(path):
    with pytest.raises(ModelError, match="'toy' failed in a step"):
        StepModel(path).step(np.array([VOCABULARY]))


def test_a_model_of_another_kind_is_refused(tmp_path):
    path = write(tmp_path / "x.onnx", lambda card: card.update(kind="decoder"))
    with pytest.raises(ModelError, match="must be a 'step' model to be stepped, it is 'decoder'"):
        StepModel(path)


def _without_token(card):
    card["inputs"][0]["role"] = "condition"


def _misnamed(card):
    card["inputs"][0]["name"] = "tokens"


def _extra_state(card):
    card["inputs"][1]["role"] = "state"


def _too_narrow(card):
    card["outputs"][0]["shape"][1] = 10


def _too_large(card):
    card["outputs"][0]["shape"][1] = 1 << 60


@pytest.mark.parametrize(
    "spoil", [_without_token, _misnamed, _extra_state, _too_narrow, _too_large]
)
def test_a_card_that_does_not_fit_the_graph_is_a_model_error(tmp_path, spoil):
    path = write(tmp_path / "x.onnx", spoil)
    with pytest.raises(ModelError, match=r"x\.onnx|'toy'"):
        StepModel(path)


def test_a_file_without_a_card_is_refused(tmp_path):
    with pytest.raises(ModelError, match=r"x\.onnx has no card"):
        open_session(write_with_card(tmp_path / "x.onnx", None))


def test_metadata_that_is_no_text_is_a_model_error(tmp_path):
    path = write(tmp_path / "x.onnx")
    path.write_bytes(path.read_bytes().replace(b'"Toy"', b'"T\xff\xfe"'))
    with pytest.raises(ModelError, match="not UTF-8"):
        open_session(path)


def test_a_stateless_model_can_be_stepped(tmp_path):
    def forget(card):
        card["inputs"] = card["inputs"][:1]
        card["outputs"] = card["outputs"][:1]

    def simplify(model: onnx.ModelProto) -> None:
        nodes = [
            helper.make_node("Gather", ["embedding", "token"], ["embedded"]),
            helper.make_node("MatMul", ["embedded", "output"], ["logits"]),
        ]
        del model.graph.node[:], model.graph.input[1:], model.graph.output[1:]
        model.graph.node.extend(nodes)

    model = StepModel(write(tmp_path / "toy.onnx", forget, simplify))
    first, second, again = play(model, [5, 6, 5])
    assert model.save().tensors == ()
    np.testing.assert_array_equal(first, again)
    assert not np.array_equal(first, second)
