"""The card: it survives its file, and says by name what is wrong with it."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.card import Card, CardError, Latent, TensorSpec, problems
from tests.models.toy import CARD

ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)


def test_a_card_comes_back_from_json_as_it_was():
    card = replace(
        CARD,
        title="Mélodie",
        latents=(Latent("brightness", "semitones", (-2.0, 2.0), 0.0),),
        pairs_with="other",
    )
    assert Card.from_json(card.to_json()) == card


def test_fields_that_may_be_left_out_have_defaults():
    data = json.loads(CARD.to_json())
    for name in ("metrics", "latents", "pairs_with"):
        del data[name]
    card = Card.from_json(json.dumps(data))
    assert (card.metrics, card.latents, card.pairs_with) == ({}, (), None)


def test_unknown_fields_are_left_to_later_formats():
    data = json.loads(CARD.to_json()) | {"colour": "green"}
    assert Card.from_json(json.dumps(data)) == CARD


def test_tensors_are_found_by_role():
    assert [tensor.name for tensor in CARD.inputs_of("state")] == ["memory"]
    assert [tensor.name for tensor in CARD.outputs_of("state")] == ["memory_out"]
    assert CARD.inputs_of("latent") == ()


@pytest.mark.parametrize(
    ("field", "value", "named"),
    [
        ("title", 3, "'title' must be text on one line, got 3"),
        ("format", 2, "'format' must be 1, got 2"),
        ("kind", "dreamer", "one of step, decoder, encoder, restorer, got 'dreamer'"),
        ("kind", ["step"], "'kind' must be one of"),
        ("metrics", [1], "'metrics' must be an object, got [1]"),
        ("encoding", "melody-grid", "'encoding' must be an object with an 'id'"),
        ("encoding", {"id": "melody-grid", "parameters": 3}, "'parameters' must be an object"),
        ("inputs", [], "'inputs' must be a list of tensors"),
        ("outputs", None, "'outputs' must be a list of tensors"),
        ("inputs", ["token"], "each of 'inputs' must be an object with a 'name'"),
        ("latents", {}, "'latents' must be a list"),
        ("latents", [{"name": "x"}], "needs name, unit, range [low, high] and default"),
    ],
)
def test_a_wrong_field_is_named(field, value, named):
    data = json.loads(CARD.to_json()) | {field: value}
    (problem,) = problems(data)
    assert named in problem


@pytest.mark.parametrize(
    ("field", "value", "named"),
    [
        ("role", "soul", "inputs 'token': role must be one of"),
        ("dtype", "float16", "inputs 'token': dtype must be one of float32, int64, int32"),
        ("shape", [0], "inputs 'token': shape must be a list of positive sizes"),
        ("shape", "batch", "inputs 'token': shape must be a list of positive sizes"),
    ],
)
def test_a_wrong_field_of_a_tensor_is_named_with_the_tensor(field, value, named):
    data = json.loads(CARD.to_json())
    data["inputs"][0][field] = value
    (problem,) = problems(data)
    assert named in problem


def test_every_problem_is_told_at_once():
    data = json.loads(CARD.to_json()) | {"kind": "dreamer", "format": 9, "name": None}
    with pytest.raises(CardError) as caught:
        Card.from_json(json.dumps(data))
    assert len(str(caught.value).splitlines()) == 3


@pytest.mark.parametrize("text", ["", "{", "[1, 2]", "null", "[" * 100_000])
def test_what_is_no_json_object_is_no_card(text):
    with pytest.raises(CardError, match="card"):
        Card.from_json(text)


@given(ANY_JSON)
def test_no_json_breaks_the_reader(data):
    assert problems(data)


@given(st.sampled_from(sorted(json.loads(CARD.to_json()))), ANY_JSON)
def test_no_field_breaks_the_reader(field, value):
    data = json.loads(CARD.to_json()) | {field: value}
    if not problems(data):
        assert isinstance(Card.from_json(json.dumps(data)), Card)


@given(st.sampled_from(["name", "dtype", "shape", "role"]), ANY_JSON)
def test_no_field_of_a_tensor_breaks_the_reader(field, value):
    data = json.loads(CARD.to_json())
    data["outputs"][0][field] = value
    if not problems(data):
        assert isinstance(Card.from_json(json.dumps(data)).outputs[0], TensorSpec)
