import json
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from models.errors import AntiphonError
from training.cli import COMMANDS
from training.config import RunConfig, claim
from training.evaluating import shipped
from training.systems.folk.config import Config as FolkConfig
from training.systems.melody_lstm.config import Config


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
    from training.systems.melody_lstm import system

    monkeypatch.setattr(
        system,
        "fit",
        lambda config, corpus, out, report: report("ran"),
    )
    result = call("train", "--corpus", str(folder), "--epochs", "1", "--out", str(tmp_path))
    assert result.exit_code == 0, result.output
    assert "ran" in result.output
    assert "antiphon export melody-lstm" in result.output


def test_the_shipped_file_is_where_the_commands_look():
    assert shipped("melody-lstm").is_file()


def error_of(name: str, *arguments: object) -> str:
    """Call a command with what a user can mend; return the line that it says."""
    result = CliRunner().invoke(COMMANDS[name], [str(argument) for argument in arguments])
    assert isinstance(result.exception, AntiphonError), result.output
    assert "\n" not in str(result.exception)
    return str(result.exception)


def begun(folder: Path, config: RunConfig) -> Path:
    """Make the folder of a run that was killed before its first epoch was over."""
    claim(config, folder)
    return folder


def test_the_folder_of_a_run_of_another_model_is_named(folder: Path, tmp_path: Path):
    pytest.importorskip("tensorflow")
    melody = begun(tmp_path / "melody", replace(Config(), corpus=str(folder)))
    folk = begun(tmp_path / "folk", replace(FolkConfig(), corpus=str(folder)))
    out = tmp_path / "x.onnx"
    told = error_of("train", "melody-lstm", "--corpus", folder, "--out", folk)
    assert told == (f"{folk} holds a run of another model: its network must be recall, got 'steps'")
    for model, run in (("melody-lstm", folk), ("morph", melody), ("folk-ae", melody)):
        assert "another model" in error_of("export", model, "--run", run, "--out", out)
    assert "than 'folk-vae'" in error_of("export", "folk-vae", "--run", folk, "--out", out)


def test_what_differs_from_the_run_in_a_folder_is_named(folder: Path, tmp_path: Path):
    pytest.importorskip("tensorflow")
    run = begun(tmp_path, replace(Config(), corpus=str(folder), epochs=7))
    told = error_of("train", "melody-lstm", "--corpus", folder, "--epochs", 6, "--out", run)
    assert "(epochs 7, not 6); give another folder or remove it" in told


def test_a_run_without_weights_is_not_exported(folder: Path, tmp_path: Path):
    pytest.importorskip("tensorflow")
    run = begun(tmp_path, replace(Config(), corpus=str(folder)))
    told = error_of("export", "melody-lstm", "--run", run, "--out", tmp_path / "x.onnx")
    assert "has no weights.npz: a run must have come through its first epoch" in told


def test_a_configuration_that_is_none_is_named(tmp_path: Path):
    for text in ("{}", "[", '{"network": "recall"}'):
        (tmp_path / "config.json").write_text(text)
        told = error_of("export", "melody-lstm", "--run", tmp_path, "--out", tmp_path / "x.onnx")
        assert "its config.json names no network and corpus" in told


def test_a_warm_start_that_is_no_run_claims_no_folder(folder: Path, tmp_path: Path):
    pytest.importorskip("tensorflow")
    out, empty = tmp_path / "run", tmp_path / "empty"
    empty.mkdir()
    options = ("morph", "--corpus", folder, "--out", out, "--warm-start")
    assert "empty is no training run" in error_of("train", *options, empty)
    folk = begun(tmp_path / "folk", FolkConfig())
    assert "must be recall or morph" in error_of("train", *options, folk)
    assert not out.exists()


def test_a_place_that_cannot_be_written_is_named(folder: Path, tmp_path: Path):
    pytest.importorskip("tensorflow")
    (tmp_path / "file").touch()
    out = tmp_path / "file" / "run"
    told = error_of("train", "melody-lstm", "--corpus", folder, "--out", out)
    assert told == (f"cannot write {out}: Not a directory; give --out a path that can be written")


def test_an_interruption_is_one_line(folder: Path, tmp_path: Path, monkeypatch):
    pytest.importorskip("tensorflow")
    from training.systems.melody_lstm import system

    def interrupted(*_arguments: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(system, "fit", interrupted)
    result = call("train", "--corpus", str(folder), "--out", str(tmp_path))
    assert result.exit_code == 130
    assert result.output == "interrupted; the same command goes on after the last whole epoch\n"


def test_morph_is_told_where_to_start_from(folder: Path, tmp_path: Path, monkeypatch):
    pytest.importorskip("tensorflow")
    from training.systems.morph import system

    started = []
    monkeypatch.setattr(system, "fit", lambda config, *others: started.append(config))
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
