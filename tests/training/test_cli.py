import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from models.errors import AntiphonError
from training.cli import COMMANDS, shipped


def call(name: str, *arguments: str):
    return CliRunner().invoke(COMMANDS[name], ["melody-lstm", *arguments])


def test_a_missing_corpus_is_one_line():
    result = call("train", "--corpus", "nowhere")
    assert isinstance(result.exception, AntiphonError)
    assert str(result.exception) == "corpus must be a folder or 'music21:erk', got 'nowhere'"


def test_a_folder_that_is_no_run_is_named(tmp_path: Path):
    result = call("export", "--run", str(tmp_path), "--out", str(tmp_path / "x.onnx"))
    assert isinstance(result.exception, AntiphonError)
    assert "is no training run" in str(result.exception)


def test_evaluate_prints_the_card_figures_without_a_corpus():
    result = call("evaluate", "--json")
    assert result.exit_code == 0, result.output
    figures = json.loads(result.output)["melody-lstm"]
    assert figures["step_p50_ms"] > 0
    assert figures["file_mb"] <= 8


def test_train_and_export_from_the_command_line(folder: Path, tmp_path: Path, monkeypatch):
    pytest.importorskip("tensorflow")
    import training.train

    monkeypatch.setattr(training.train, "train", lambda config, corpus, out, report: report("ran"))
    result = call("train", "--corpus", str(folder), "--epochs", "1", "--out", str(tmp_path))
    assert result.exit_code == 0, result.output
    assert "ran" in result.output
    assert "antiphon export melody-lstm" in result.output


def test_the_shipped_file_is_where_the_commands_look():
    assert shipped("melody-lstm").is_file()


def test_morph_is_told_where_to_start_from(folder: Path, tmp_path: Path, monkeypatch):
    pytest.importorskip("tensorflow")
    import training.morph.run

    started = []
    monkeypatch.setattr(training.morph.run, "train", lambda config, *others: started.append(config))
    options = ["--corpus", str(folder), "--warm-start", str(tmp_path), "--out", str(tmp_path)]
    result = CliRunner().invoke(COMMANDS["train"], ["morph", *options, "--epochs", "3"])
    assert result.exit_code == 0, result.output
    assert (started[0].warm_start, started[0].epochs) == (str(tmp_path), 3)
    result = CliRunner().invoke(COMMANDS["train"], ["morph", *options, "--network", "recall"])
    assert "has one network" in str(result.exception)


def test_the_melody_model_starts_from_nothing(folder: Path, tmp_path: Path):
    pytest.importorskip("tensorflow")
    result = call("train", "--corpus", str(folder), "--warm-start", str(tmp_path))
    assert "--warm-start has no use" in str(result.exception)
