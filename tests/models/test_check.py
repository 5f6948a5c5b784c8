"""Checking a file: each thing that can be wrong with it is told by its name."""

from __future__ import annotations

import numpy as np
import onnx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from onnx import TensorProto, helper, numpy_helper

from models import check as checking
from models.check import check
from models.runtime import StepModel
from tests.models.toy import CARD, VOCABULARY, graph, write, write_with_card
from tests.models.toy_phrase import PARAMETERS, ROLL, write_phrase_model


def test_nothing_is_wrong_with_a_good_model(tmp_path):
    assert check(write(tmp_path / "toy.onnx")) == []


def test_a_path_that_is_no_file_is_told(tmp_path):
    for path in (tmp_path, tmp_path / "none.onnx"):
        assert check(path) == [f"model file not found: {path}"]


def _cut(data: bytes) -> bytes:
    return data[: len(data) // 2]


@pytest.mark.parametrize(
    ("spoil", "named"),
    [
        (lambda data: b"", "not an ONNX model"),
        (lambda data: b"Not a model.\n", "not an ONNX model"),
        (_cut, "not an ONNX model"),
        (lambda data: data.replace(b"Gather", b"Gothic"), "not an ONNX model"),
        (lambda data: data.replace(b'"Toy"', b'"T\xff\xfe"'), "not UTF-8"),
        (lambda data: data.replace(b"antiphon.card", b"antiphon.crad"), "has no card"),
    ],
)
def test_bytes_that_are_no_model_are_told(tmp_path, spoil, named):
    path = write(tmp_path / "x.onnx")
    path.write_bytes(spoil(path.read_bytes()))
    (problem,) = check(path)
    assert named in problem


@pytest.mark.parametrize(
    ("text", "named"),
    [(None, "has no card"), ("{", "card is not JSON"), ("[]", "card must be a JSON object")],
)
def test_a_card_that_is_none_is_told(tmp_path, text, named):
    (problem,) = check(write_with_card(tmp_path / "x.onnx", text))
    assert named in problem


def _tensor(side, number, **fields):
    return lambda card: card[side][number].update(fields)


def _parameters(**parameters):
    return lambda card: card["encoding"].update(parameters=parameters)


def _stepless(card):
    card["outputs"][0]["role"] = "mean"


def _of_frames(card):
    card["inputs"][0]["role"] = "frame"


LATENT = {"name": "mood", "unit": "", "range": [0.0, 1.0], "default": 0.5}


@pytest.mark.parametrize(
    ("spoil", "named"),
    [
        (lambda card: card.update(kind="dreamer"), "'kind' must be one of"),
        (lambda card: card.update(kind="decoder"), "'decoder' model needs exactly one input"),
        (lambda card: card.update(kind="encoder"), "exactly one output with role deviation"),
        (lambda card: card["encoding"].update(id="runes"), "encoding must be one of melody-grid"),
        (_parameters(lowest=48, highest=89), f"['batch', {VOCABULARY + 1}]: so many"),
        (_parameters(lowest=48), "whole numbers 'lowest' and 'highest'"),
        (_parameters(lowest=60, highest=64), "at least an octave apart"),
        (_parameters(lowest=48, highest=1e999), "whole numbers"),
        (_tensor("inputs", 0, name="note"), "input 'note' of the card is not in the graph"),
        (_tensor("inputs", 0, name="note"), "input 'token' of the graph is not in the card"),
        (_tensor("outputs", 0, name="odds"), "output 'odds' of the card is not in the graph"),
        (_tensor("inputs", 0, dtype="int32"), "'token': dtype is int32 in the card, int64 in"),
        (_tensor("inputs", 2, shape=["batch", 9]), "'memory': shape is ['batch', 9] in the card"),
        (_tensor("inputs", 2, shape=["batch"]), "'memory': shape is ['batch'] in the card"),
        (_tensor("inputs", 2, shape=["batch", "width"]), "'memory' of a step model must have"),
        (_tensor("outputs", 0, shape=[]), "'logits' of a step model must have its first axis"),
        (_tensor("inputs", 0, shape=[1]), "'token' of a step model must have its first axis free"),
        (_tensor("outputs", 0, shape=["batch", 1 << 40]), "must have at most"),
        (_tensor("outputs", 1, role="mean"), "got 1 state inputs and 0 state outputs"),
        (_tensor("outputs", 1, shape=["batch", 4]), "they must be the same, in the same order"),
        (_tensor("inputs", 0, role="logits"), "role of an input must be one of"),
        (_tensor("outputs", 0, role="token"), "role of an output must be one of"),
        (_tensor("inputs", 1, role="token"), "exactly one input with role token or frame, got t"),
        (_tensor("inputs", 1, name="token"), "input 'token' is in the card more than once"),
        (_stepless, "exactly one output with role logits, got none"),
        (_of_frames, "takes a 'token', 'token' has the role frame"),
        (lambda card: card["inputs"].pop(1), "input 'position' of the graph is not in the card"),
        (lambda card: card.update(latents=[LATENT | {"default": 2}]), "latent 'mood': range must"),
        (lambda card: card.update(latents=[LATENT | {"range": [1, 0]}]), "range must rise"),
        (
            _tensor("inputs", 0, name="a\n\ud800\x1b"),
            r"'name' of text, got {'name': 'a\n\ud800\x1b'",
        ),
    ],
)
def test_what_the_card_has_wrong_is_told(tmp_path, spoil, named):
    problems = check(write(tmp_path / "x.onnx", spoil))
    assert any(named in problem for problem in problems), problems
    assert all(problem.isprintable() for problem in problems)


def test_states_that_come_out_in_another_order_are_told(tmp_path):
    def cross(model: onnx.ModelProto) -> None:
        """Add a second state, as it came in, of another width."""
        model.graph.node.append(helper.make_node("Identity", ["past"], ["past_out"]))
        for values, name in ((model.graph.input, "past"), (model.graph.output, "past_out")):
            values.append(helper.make_tensor_value_info(name, TensorProto.FLOAT, ["batch", 3]))

    def name_them(card):
        past = {"dtype": "float32", "shape": ["batch", 3], "role": "state"}
        card["inputs"].append({"name": "past", **past})
        card["outputs"].insert(1, {"name": "past_out", **past})

    problems = check(write(tmp_path / "x.onnx", name_them, cross))
    assert any("state input 'memory' is float32 (free, 8)" in problem for problem in problems)


def test_a_batch_axis_that_the_graph_fixes_is_told(tmp_path):
    def fix(model: onnx.ModelProto) -> None:
        model.graph.input[0].type.tensor_type.shape.dim[0].dim_value = 1

    problems = check(write(tmp_path / "x.onnx", edit_graph=fix))
    assert "input 'token': shape is ['batch'] in the card, [1] in the graph" in problems


def _weights(name, change):
    """Return an edit of a graph that changes one weight tensor."""

    def edit(model: onnx.ModelProto) -> None:
        for array in model.graph.initializer:
            if array.name == name:
                values = change(numpy_helper.to_array(array).copy())
                array.CopyFrom(numpy_helper.from_array(values, name))

    return edit


def _mix_rows(model: onnx.ModelProto) -> None:
    """Let every row hear the mean of the batch: right for one row, wrong for twelve."""
    embed = model.graph.node[0]
    embed.output[0] = "each"
    mean = helper.make_node("ReduceMean", ["each"], ["embedded"], axes=[0], keepdims=1)
    model.graph.node.insert(1, mean)


@pytest.mark.parametrize(
    ("spoil", "named"),
    [
        (_weights("output", lambda values: values * np.nan), "not finite"),
        (_weights("output", lambda values: values * np.float32(np.inf)), "not finite"),
        (_weights("embedding", lambda values: values[:10]), "failed in a step"),
        (_mix_rows, "each row of a batch must be stepped as it would be alone"),
    ],
)
def test_what_goes_wrong_when_it_is_played_is_told(tmp_path, spoil, named):
    (problem,) = check(write(tmp_path / "x.onnx", edit_graph=spoil))
    assert named in problem


def test_every_problem_is_told_at_once(tmp_path):
    def spoil(card):
        card["encoding"]["id"] = "runes"
        card["inputs"][0]["dtype"] = "int32"
        card["outputs"].pop(1)

    assert len(check(write(tmp_path / "x.onnx", spoil))) == 3


def test_a_very_large_file_is_told_and_still_examined(tmp_path, monkeypatch):
    monkeypatch.setattr(checking, "LARGEST_FILE", 1 << 10)
    path = write(tmp_path / "x.onnx", _tensor("inputs", 0, dtype="int32"))
    problems = check(path)
    assert "should be at most" in problems[0]
    assert "dtype" in problems[1]


def _parameters_of_roll(**parameters):
    return lambda card: card["encoding"]["parameters"].update(parameters)


def test_nothing_is_wrong_with_a_good_decoder_and_its_encoder(tmp_path):
    for name, kind in (("toy", "decoder"), ("toy-encoder", "encoder")):
        assert check(write_phrase_model(tmp_path / f"{name}.onnx", kind)) == []


@pytest.mark.parametrize(
    ("kind", "spoil", "named"),
    [
        ("decoder", lambda card: card["latents"].append(LATENT), "4 latents are named"),
        ("decoder", lambda card: card["encoding"].update(id="melody-grid"), "whole numbers 'lowe"),
        ("decoder", _parameters(lowest=48, highest=88), "whole numbers 'lowest', 'pitches'"),
        ("decoder", _parameters_of_roll(samples=9), "samples in fours to a measure, got 9"),
        ("decoder", _parameters_of_roll(measures=3), "must be float32 ['batch', 3, 8, 14] with"),
        ("decoder", _tensor("outputs", 0, role="logits"), "exactly one output with role phrase"),
        ("decoder", _tensor("outputs", 0, shape=[1, 2, 8, 14]), "with these encoding parameters"),
        ("decoder", _tensor("inputs", 0, shape=[3]), "'latent' must be float32 ['batch', latents]"),
        ("encoder", lambda card: card.update(pairs_with=None), "'pairs_with' of an encoder must"),
        ("encoder", lambda card: card.update(pairs_with=["a"]), "must name a model, got ['a']"),
        ("encoder", _tensor("inputs", 0, dtype="int64"), "got int64 ['batch', 2, 8, 14]"),
        ("encoder", _tensor("outputs", 1, shape=["batch", 4]), "must be as wide"),
        ("encoder", _tensor("outputs", 1, dtype="int64"), "'deviation' must be float32 ['batch'"),
    ],
)
def test_what_the_card_of_a_phrase_model_has_wrong_is_told(tmp_path, kind, spoil, named):
    problems = check(write_phrase_model(tmp_path / "toy.onnx", kind, spoil))
    assert any(named in problem for problem in problems), problems


def test_a_decoder_of_symbols_is_told(tmp_path):
    def spoil(card):
        card["encoding"] = {"id": "melody-grid", "parameters": {"lowest": 48, "highest": 88}}

    problems = check(write_phrase_model(tmp_path / "toy.onnx", "decoder", spoil))
    assert problems == ["a 'decoder' model cannot have the encoding melody-grid"]


@pytest.mark.parametrize(
    ("kind", "weights", "named"),
    [
        ("decoder", lambda values: values * np.nan, "'phrase' is not finite"),
        ("decoder", lambda values: values[:, :9], "the model fails when it is run"),
        ("encoder", lambda values: values * np.nan, "'mean' is not finite"),
    ],
)
def test_what_goes_wrong_when_a_phrase_model_runs_is_told(tmp_path, kind, weights, named):
    path = tmp_path / "toy.onnx"
    problems = check(write_phrase_model(path, kind, edit_graph=_weights("weights", weights)))
    assert any(named in problem for problem in problems), problems


def _operator(number, name):
    def edit(model: onnx.ModelProto) -> None:
        model.graph.node[number].op_type = name

    return edit


def test_a_roll_of_something_else_than_probabilities_is_told(tmp_path):
    path = tmp_path / "toy.onnx"
    problems = check(write_phrase_model(path, "decoder", edit_graph=_operator(1, "Identity")))
    assert any("must hold probabilities, 0 … 1, got -" in problem for problem in problems)


def test_a_decoder_need_not_play_at_rest_but_somewhere(tmp_path):
    """At rest the toy gives a half for everything."""
    path = tmp_path / "toy.onnx"
    for threshold in (0.4, 0.6):
        spoil = _parameters_of_roll(threshold=threshold)
        assert check(write_phrase_model(path, "decoder", spoil)) == []
    silent = _weights("weights", lambda values: values * 0)
    (problem,) = check(write_phrase_model(path, "decoder", spoil, silent))
    assert problem == "of 9 phrases drawn at least one must have a note, none has"


def test_a_model_may_name_fewer_latents_than_it_takes(tmp_path):
    path = write_phrase_model(tmp_path / "toy.onnx", "decoder", lambda card: card["latents"].pop())
    assert check(path) == []


def test_a_step_model_of_a_roll_is_told(tmp_path):
    def spoil(card):
        card["encoding"] = {"id": "piano-roll", "parameters": PARAMETERS}

    assert check(write(tmp_path / "x.onnx", spoil)) == [
        "a 'step' model cannot have the encoding piano-roll"
    ]


def test_a_deviation_below_zero_is_told(tmp_path):
    def spoil(model: onnx.ModelProto) -> None:
        ones = numpy_helper.from_array(np.ones((1,), np.float32), "ones")
        model.graph.initializer.append(ones)
        model.graph.node[2].CopyFrom(helper.make_node("Sub", ["mean", "ones"], ["deviation"]))

    path = tmp_path / "toy-encoder.onnx"
    (problem,) = check(write_phrase_model(path, "encoder", edit_graph=spoil))
    assert problem == "deviations must be 0 or more, got -1"


def test_an_encoder_of_other_places_than_its_decoder_is_told(tmp_path):
    def widen(model: onnx.ModelProto) -> None:
        model.graph.input[0].type.tensor_type.shape.dim[1].dim_value = 5
        weights = np.ones((5, ROLL.length * ROLL.pitches), np.float32)
        model.graph.initializer[0].CopyFrom(numpy_helper.from_array(weights, "weights"))

    def tell(card):
        card["inputs"][0]["shape"][1] = 5
        card["latents"] += [LATENT] * 2

    assert check(write_phrase_model(tmp_path / "toy.onnx", "decoder", tell, widen)) == []
    (problem,) = check(write_phrase_model(tmp_path / "toy-encoder.onnx", "encoder"))
    assert problem == "the encoder has 3 latents, 'toy' has 5"


def test_a_crash_of_the_check_itself_is_a_problem_too(tmp_path, monkeypatch):
    def crash(*_: object) -> None:
        raise ZeroDivisionError("by surprise")

    monkeypatch.setattr(checking, "_card_problems", crash)
    (problem,) = check(write(tmp_path / "x.onnx"))
    assert "cannot be checked: ZeroDivisionError: by surprise" in problem


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=2000))
def test_no_bytes_break_the_check(tmp_path, data):
    path = tmp_path / "x.onnx"
    path.write_bytes(data)
    assert check(path)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_no_damage_to_a_file_breaks_the_check(tmp_path, data):
    path = write(tmp_path / "x.onnx")
    content = bytearray(path.read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    path.write_bytes(content)
    assert isinstance(check(path), list)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.sampled_from(["inputs", "outputs"]),
    st.integers(0, 2),
    st.fixed_dictionaries(
        {},
        optional={
            "name": st.sampled_from(["token", "memory", "logits", ""]),
            "dtype": st.sampled_from(["float32", "int64", "int32"]),
            "role": st.sampled_from(["token", "state", "condition", "logits", "latent", "phrase"]),
            "shape": st.lists(st.sampled_from(["batch", 1, 8, VOCABULARY]), max_size=3),
        },
    ),
)
def test_what_passes_the_check_can_be_played(tmp_path, side, number, fields):
    path = write(tmp_path / "x.onnx", _tensor(side, min(number, len(CARD.outputs) - 1), **fields))
    if check(path) == []:
        StepModel(path, 12).step(np.zeros(12, np.int64))


def test_the_toy_is_a_valid_graph():
    onnx.checker.check_model(graph(), full_check=True)
