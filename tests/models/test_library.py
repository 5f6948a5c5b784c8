"""The library: the shipped models are found by name, any other by its path."""

from __future__ import annotations

import json

import pytest

from models import library
from models.check import check
from models.errors import ModelError, shown
from tests.models.toy import CARD, write


@pytest.fixture
def folder(tmp_path):
    for name in ("beta", "alpha"):
        write(tmp_path / f"{name}.onnx", lambda card, name=name: card.update(name=name))
    (tmp_path / "NOTICE").write_text("Who made them.")
    return tmp_path


def test_the_models_of_a_folder_come_by_name(folder):
    found = library.available(folder)
    assert [(path.stem, card.name) for path, card in found] == [
        ("alpha", "alpha"),
        ("beta", "beta"),
    ]


def test_a_file_that_does_not_open_is_left_out_and_told_of_in_the_rows(folder):
    (folder / "broken.onnx").write_bytes(b"?")
    assert len(library.available(folder)) == 2
    rows = library.as_rows(folder)
    assert [row["name"] for row in rows] == ["alpha", "beta", "broken"]
    assert rows[0]["problem"] is None
    assert "not an ONNX model" in rows[2]["problem"]


def test_a_row_is_the_card_as_json_with_its_file(folder):
    row = json.loads(json.dumps(library.as_rows(folder)[0]))
    path = folder / "alpha.onnx"
    assert row["file"] == str(path)
    assert row["bytes"] == path.stat().st_size
    assert row["metrics"] == CARD.metrics
    assert row["encoding"] == {"id": "melody-grid", "parameters": {"lowest": 48, "highest": 88}}


def test_a_name_leads_to_its_file(folder):
    assert library.resolve("alpha", folder) == folder / "alpha.onnx"


def test_a_path_leads_to_itself(folder, tmp_path):
    assert library.resolve(str(folder / "beta.onnx")) == folder / "beta.onnx"


@pytest.mark.parametrize("wrong", ["gamma", "gamma.onnx", "/nowhere/alpha.onnx", "", "alpha\0"])
def test_a_name_that_leads_nowhere_is_told_with_those_that_do(folder, wrong):
    with pytest.raises(ModelError, match=r"or one of: alpha, beta$") as caught:
        library.resolve(wrong, folder)
    assert f"'{shown(wrong)}'" in str(caught.value)


def test_an_empty_folder_says_that_none_is_installed(tmp_path):
    assert library.available(tmp_path) == []
    with pytest.raises(ModelError, match="none is installed"):
        library.resolve("melody-lstm", tmp_path)


def test_every_shipped_model_is_sound_and_named_like_its_file():
    rows = library.as_rows()
    assert all(row["problem"] is None for row in rows)
    for path, card in library.available():
        assert path.stem == card.name
        assert check(path) == []
