"""Files that want more than they may: each is told, by the check and before it is opened."""

from __future__ import annotations

import pytest

from models.check import check
from models.errors import ModelError
from models.metadata import read_card
from tests.models import bad
from tests.models.toy import write
from tests.models.toy_phrase import write_phrase_model


@pytest.mark.parametrize("size", [-1, -5, 0, 1 << 40, 1 << 62])
@pytest.mark.parametrize(("side", "number", "axis"), [("input", 2, 0), ("output", 0, 1)])
def test_what_the_graph_claims_is_told(tmp_path, side, number, axis, size):
    path = write(tmp_path / "x.onnx", edit_graph=bad.claims(side, number, axis, size))
    problems = check(path)
    assert any(str(size) in problem and "in the" in problem for problem in problems), problems


@pytest.mark.parametrize("size", [-5, 0, 9, 1 << 40])
@pytest.mark.parametrize(("kind", "side"), [("decoder", "output"), ("encoder", "output")])
def test_what_the_graph_of_a_phrase_model_claims_is_told(tmp_path, kind, side, size):
    claim = bad.claims(side, 0, 1, size)
    (problem,) = check(write_phrase_model(tmp_path / "x.onnx", kind, edit_graph=claim))
    assert f"['free', {size}" in problem


@pytest.mark.parametrize(
    ("edit", "named"),
    [
        (bad.endless_numbers, "not finite"),
        (bad.other_shape_when_run, "failed in a step"),
        (bad.custom_operator, "not an ONNX model that can be run"),
        (bad.later_opset, "not an ONNX model that can be run"),
    ],
)
def test_what_cannot_be_played_is_told(tmp_path, edit, named):
    problems = check(write(tmp_path / "x.onnx", edit_graph=edit))
    assert any(named in problem for problem in problems), problems


@pytest.mark.parametrize("location", ["../secret", "/etc/passwd", "link"])
def test_no_model_reads_files_outside_its_folder(tmp_path, location):
    folder = tmp_path / "models"
    folder.mkdir()
    (tmp_path / "secret").write_bytes(bytes(4096))
    (folder / "link").symlink_to(tmp_path / "secret")
    (problem,) = check(write(folder / "x.onnx", edit_graph=bad.elsewhere(location)))
    assert "not an ONNX model that can be run" in problem
    assert "data" in problem


@pytest.mark.parametrize("field", ["name", "title", "licence", "corpus", "trained"])
@pytest.mark.parametrize("text", ["\x1b[2J", "\x1b]0;x\x07", "two\nlines", "\u202e", "\x1b" * 5000])
def test_a_card_whose_text_a_terminal_would_obey_is_refused(tmp_path, field, text):
    path = write(tmp_path / "x.onnx", lambda card: card.update({field: text}))
    (problem,) = check(path)
    assert f"card field '{field}' must be text on one line" in problem
    with pytest.raises(ModelError) as refusal:
        read_card(path)
    assert str(refusal.value).isprintable()
    assert len(str(refusal.value)) < 200


def test_names_of_tensors_and_axes_are_refused_too(tmp_path):
    def spoil(card):
        card["inputs"][0]["name"] = "to\x1bken"
        card["outputs"][0]["shape"][0] = "ba\x1btch"

    problems = check(write(tmp_path / "x.onnx", spoil))
    assert [r"\x1b" in problem and problem.isprintable() for problem in problems] == [True, True]
