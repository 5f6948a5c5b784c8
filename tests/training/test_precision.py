"""Other precisions: that a network computes in them while it trains, and is exported whole."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("tensorflow")

import keras

from models.errors import InputError
from tests.training.rolls import toys
from training.config import RunConfig
from training.corpora.score import Corpus
from training.export.step import TOLERANCE
from training.precision import computing_in
from training.run import WEIGHTS, Run
from training.system import Exporting
from training.systems.melody_lstm import config as melody_lstm
from training.systems.melody_lstm import system as melody_lstm_system
from training.systems.roll_lstm import config as roll_lstm
from training.systems.roll_lstm import system as roll_lstm_system
from training.systems.roll_seq2seq import config as roll_seq2seq
from training.systems.roll_seq2seq import system as roll_seq2seq_system
from training.systems.seq2seq_lstm import config as seq2seq_lstm
from training.systems.seq2seq_lstm import system as seq2seq_lstm_system
from training.systems.wavenet import config as wavenet
from training.systems.wavenet import system as wavenet_system

HALF = "mixed_float16"
DILATED = wavenet.Shape(channels=6, skip=8, dilations=(1, 4), dropout=0.0)
STEPS = {"epochs": 1, "rows": 4, "window": 64, "precision": HALF}
COLUMNS = {"epochs": 1, "rows": 4, "window": 20, "units": 8, "precision": HALF}
RUNS = {
    "melody-lstm": (
        melody_lstm_system,
        melody_lstm.config_for(
            "recall", **STEPS, shape=melody_lstm.Shape(units=8, evidence_units=4)
        ),
    ),
    "seq2seq-lstm": (
        seq2seq_lstm_system,
        seq2seq_lstm.config_for("placed", **STEPS, shape=seq2seq_lstm.Shape(units=8)),
    ),
    "wavenet": (wavenet_system, wavenet.config_for("published", **STEPS, shape=DILATED)),
    "roll-lstm": (roll_lstm_system, roll_lstm.config_for("classes", **COLUMNS)),
    "roll-seq2seq": (roll_seq2seq_system, roll_seq2seq.Config(**COLUMNS, heard=12)),
}

pytestmark = pytest.mark.filterwarnings("ignore")


@pytest.mark.parametrize("name", RUNS)
def test_a_network_of_half_precision_is_exported_whole(name: str, corpus: Corpus, tmp_path: Path):
    system, config = RUNS[name]
    music = toys.CORPUS if "roll" in name else corpus
    lines: list[str] = []
    system.fit(config, music, tmp_path, lines.append)
    assert lines[-1].startswith("epoch 1/1"), "no line of a sample that failed"
    assert not (tmp_path / "samples").exists()
    with np.load(tmp_path / WEIGHTS) as saved:
        assert {saved[each].dtype for each in saved} == {np.dtype(np.float32)}
    asked = Exporting(name, tmp_path, tmp_path / "tiny.onnx", "2026-01-01", False)
    assert system.export(asked, music) <= TOLERANCE


def test_the_precision_is_that_of_networks_made_meanwhile():
    networks = []
    for precision in (HALF, "mixed_bfloat16", "float32"):
        with computing_in(precision):
            networks.append(keras.layers.Dense(1))
    networks.append(keras.layers.Dense(1))
    found = [network.compute_dtype for network in networks]
    assert found == ["float16", "bfloat16", "float32", "float32"]


def test_a_run_makes_its_learner_so_and_says_what_there_is(tmp_path: Path):
    config = RunConfig("net", "corpus", precision=HALF)
    made = Run(config, tmp_path, lambda: keras.layers.Dense(1), spreads=True)
    assert made.learner.compute_dtype == "float16"
    with pytest.raises(InputError, match=r"must be float32 or mixed_float16 or .*, got 'half'"):
        Run(replace(config, precision="half"), tmp_path / "other", list, spreads=True)
    with pytest.raises(InputError, match="trains in float32 only, got 'mixed_float16'"):
        Run(config, tmp_path / "other", list)
    assert not (tmp_path / "other").exists()
