"""A run's folder: going on, damage, another run at work, and what is told meanwhile."""

import os
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("tensorflow")

import keras

from models.errors import InputError
from models.note import Note
from tests.training.test_samples import read_sample
from training import loops
from training.claim import alone_in
from training.config import RunConfig
from training.loops import Supervised
from training.run import CHECKPOINT, WEIGHTS, Run, Scale, Valid, best_weights


class Learner:
    """Has one variable, and counts its epochs in it."""

    def __init__(self, size: int = 2) -> None:
        self.variable = keras.Variable(np.zeros(size))
        self.variables = [self.variable]

    def weights(self):
        return [np.asarray(self.variable)]

    def state(self):
        return {}

    def restore(self, saved) -> None:
        pass


def run(folder: Path, epochs: int = 2, size: int = 2) -> tuple[Run[Learner], list[str]]:
    lines: list[str] = []
    made = Run(RunConfig("net", "corpus", epochs=epochs), folder, lambda: Learner(size))
    made.resume(lines.append)

    def epoch(done: int) -> float:
        made.learner.variable.assign(made.learner.variable + 1)
        return 1.0

    made.go_on(epoch, lambda: Valid(9.0 - made.epoch), lines.append)
    return made, lines


def test_each_epoch_has_a_sample_and_one_that_fails_ends_nothing(tmp_path: Path):
    lines: list[str] = []
    made = Run(RunConfig("net", "corpus", epochs=3), tmp_path, Learner)

    def play() -> list[Note]:
        if made.epoch == 2:
            raise ValueError("no note\nand more of it")
        return [Note(0, 480, 60 + made.epoch)]

    made.go_on(lambda done: 1.0, lambda: Valid(1.0), lines.append, play)
    assert [line for line in lines if not line.startswith("epoch")] == [
        "no sample of epoch 2: ValueError: no note"
    ]
    assert [read_sample(tmp_path, epoch)[0].pitch for epoch in (1, 3)] == [61, 63]
    assert not (tmp_path / "samples" / "epoch-002.mid").exists()


def test_a_finished_run_is_lengthened(tmp_path: Path):
    run(tmp_path)
    longer, lines = run(tmp_path, epochs=5)
    assert lines[0] == "going on after epoch 2 of 5"
    assert longer.epoch == 5
    assert best_weights(tmp_path)[0].tolist() == [5.0, 5.0]


@pytest.mark.parametrize("damage", [b"", b"PK\x03\x04 and then nothing", None])
def test_damage_is_one_line(damage: bytes | None, tmp_path: Path):
    run(tmp_path)
    for name, read in (
        (CHECKPOINT, lambda: run(tmp_path)),
        (WEIGHTS, lambda: best_weights(tmp_path)),
    ):
        whole = (tmp_path / name).read_bytes()
        (tmp_path / name).write_bytes(whole[: len(whole) // 2] if damage is None else damage)
        with pytest.raises(InputError, match=r"is damaged, or of another network: .*remove it"):
            read()
        (tmp_path / name).write_bytes(whole)


def test_a_checkpoint_of_another_network_is_one_line(tmp_path: Path):
    run(tmp_path)
    with pytest.raises(InputError, match="of another network"):
        run(tmp_path, size=3)


@pytest.mark.skipif(os.name != "posix", reason="this system has no such locks")
def test_two_runs_in_one_folder_are_refused(tmp_path: Path):
    with alone_in(tmp_path), pytest.raises(InputError, match="another run is at work in"):
        run(tmp_path)
    _, lines = run(tmp_path)
    assert "epoch 2/2" in lines[-1]


class Batch:
    count = 1.0


class Still(Supervised):
    """Takes no step, and loses as much each time."""

    def __init__(self) -> None:
        model = keras.Sequential([keras.layers.Input((1,)), keras.layers.Dense(1)])
        model.compile(optimizer="sgd", loss="mse")
        super().__init__(model, loops.Rate(0.1, 1))

    def step(self, batch) -> float:
        return np.log(2)


def test_an_epoch_tells_how_far_it_is(monkeypatch):
    monkeypatch.setattr(loops, "TELLING_SECONDS", -1.0)
    learner, told = Still(), []
    learner.told = lambda part, bits: told.append((part, round(bits, 6)))
    learner.learn([Batch()] * 4, 4, 0)
    assert told == [(0.25, 1.0), (0.5, 1.0), (0.75, 1.0)]


def test_a_run_writes_what_its_figures_are(tmp_path: Path):
    lines: list[str] = []
    scale = Scale(("train_loss", "valid_apart"), ("loss", "apart"), "loss or so")
    made = Run(RunConfig("net", "corpus"), tmp_path, Learner, scale=scale)
    made.go_on(lambda done: made.learner.told(0.5, 1.0) or 2.0, lambda: Valid(3.0), lines.append)
    assert "epoch 1/1: 50%, 1.0000 loss so far, about" in lines[0]
    assert "epoch 1/1: train 2.0000 loss, valid 3.0000 apart, 0 s" in lines[1]
    assert (tmp_path / "curves.csv").read_text().startswith("epoch,train_loss,valid_apart,seconds")
    assert "loss or so</text>" in (tmp_path / "curves.svg").read_text()
    run(tmp_path / "bits")
    assert "bits per step</text>" in (tmp_path / "bits" / "curves.svg").read_text()
