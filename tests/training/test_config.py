"""What a run is made with: settings by name, and what the folder says of how it was made."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from models.errors import InputError
from training.config import claim, with_settings
from training.corpora.files import fingerprint
from training.systems.melody_lstm.config import Config


def test_settings_by_name_are_read_as_what_they_were():
    config = with_settings(
        Config(), {"rows": "7", "learning_rate": "1", "shape.units": "32", "cosine": "false"}
    )
    assert (config.rows, config.learning_rate, config.shape.units, config.cosine) == (
        7,
        1.0,
        32,
        False,
    )
    assert isinstance(config.learning_rate, float)
    assert config.shape.layers == Config().shape.layers


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("speed", "7", "no setting is named 'speed'; there are network, "),
        ("shape.colour", "7", "no setting is named 'shape.colour'; there are units, "),
        ("rows.units", "7", "no setting is named 'rows.units'"),
        ("rows", "many", "--set rows: expected something like 24, got 'many'"),
        ("rows", "1.5", "--set rows: expected something like 24, got '1.5'"),
        ("cosine", "1", "--set cosine: expected something like True, got '1'"),
    ],
)
def test_a_setting_that_cannot_be_is_named(name: str, value: str, says: str):
    with pytest.raises(InputError) as error:
        with_settings(Config(), {name: value})
    assert says in str(error.value)


def test_a_run_may_be_lengthened_and_nothing_else(tmp_path: Path):
    claim(Config(epochs=5), tmp_path)
    claim(Config(epochs=8), tmp_path)
    assert json.loads((tmp_path / "config.json").read_text())["epochs"] == 8
    with pytest.raises(InputError, match="epochs 8, not 5"):
        claim(Config(epochs=5), tmp_path)
    with pytest.raises(InputError, match="rows 24, not 3"):
        claim(Config(epochs=9, rows=3), tmp_path)


def test_a_run_says_with_what_it_was_made_and_refuses_another_corpus(tmp_path: Path):
    config = Config(fingerprint="a1")
    claim(config, tmp_path)
    record = json.loads((tmp_path / "config.json").read_text())
    assert record["made_with"]["numpy"]
    assert record["fingerprint"] == "a1"
    with pytest.raises(InputError, match="fingerprint 'a1', not 'b2'"):
        claim(replace(config, fingerprint="b2"), tmp_path)


def test_a_corpus_is_told_by_its_files_and_its_split(tmp_path: Path):
    (tmp_path / "a.mid").write_bytes(b"1")
    (tmp_path / "notes.txt").write_text("of no matter")
    first = fingerprint(tmp_path)
    (tmp_path / "notes.txt").write_text("none")
    assert fingerprint(tmp_path) == first
    split = tmp_path / "other"
    split.write_text("a.mid\ttest")
    found = {first, fingerprint(tmp_path, split)}
    (tmp_path / "a.mid").rename(tmp_path / "b.mid")
    found.add(fingerprint(tmp_path))
    (tmp_path / "b.mid").write_bytes(b"2")
    found.add(fingerprint(tmp_path))
    assert len(found) == 4
